"""Makes CountryNames.swift: the names of countries in the languages of the packs, from the territories of the CLDR.

    prepare.py OUTPUT        (with the Python package Babel on the path)

A row for each name that differs from the English one: `name=English name`. Names with brackets and commas are left out, and so
are those that the English name shares. SHORT has what the CLDR lacks: the names that newspapers use.
"""
import sys

from babel import Locale

LANGUAGES = {"es": "Spanish", "fr": "French", "de": "German", "pt": "Portuguese", "ar": "Arabic", "ur": "Urdu"}
# English names as the gazetteer has them.
ENGLISH = {
    "TR": "Turkey", "MM": "Myanmar", "CI": "Ivory Coast", "CD": "Democratic Republic of the Congo", "CG": "Republic of the Congo",
    "CZ": "Czechia", "MK": "North Macedonia", "PS": "Palestinian Territories", "BA": "Bosnia and Herzegovina",
    "HK": "Hong Kong", "MO": "Macao", "VA": "Vatican City",
}
SHORT = {
    "es": {"Gran Bretaña": "GB", "EE UU": "US", "Corea del Sur": "KR", "Corea del Norte": "KP", "Palestina": "PS", "Birmania": "MM"},
    "fr": {"Grande-Bretagne": "GB", "Palestine": "PS", "Birmanie": "MM"},
    "de": {"Großbritannien": "GB", "USA": "US", "Vereinigte Staaten": "US", "Vereinigten Staaten": "US", "Palästina": "PS", "Weißrussland": "BY"},
    "pt": {"Grã-Bretanha": "GB", "EUA": "US", "Irã": "IR", "Polônia": "PL", "Vietnã": "VN", "Palestina": "PS"},
    "ar": {
        "بريطانيا": "GB", "أميركا": "US", "أمريكا": "US", "سورية": "SY", "السعودية": "SA", "الإمارات": "AE", "كوريا الجنوبية": "KR",
        "كوريا الشمالية": "KP", "فلسطين": "PS",
    },
    "ur": {
        "امریکہ": "US", "امریکا": "US", "برطانیہ": "GB", "انڈیا": "IN", "ترکی": "TR", "سپین": "ES", "اسپین": "ES", "مصر": "EG", "روس": "RU", "فلسطین": "PS",
        "سعودی عرب": "SA", "بنگلہ دیش": "BD", "سری لنکا": "LK",
    },
}


def main(path):
    english = Locale("en").territories
    lines = [
        "/// The names of countries in the languages of the packs: CLDR, by `Scripts/exonyms`. Rows of `name=English name`.",
        "enum CountryNames {",
    ]
    for code, language in LANGUAGES.items():
        names = {}
        for territory, name in Locale(code).territories.items():
            if len(territory) != 2 or not territory.isalpha() or any(sign in name for sign in "(),"):
                continue
            names[name] = territory
        names.update(SHORT[code])
        rows = []
        for name, territory in sorted(names.items()):
            meant = ENGLISH.get(territory, english[territory]).replace("&", "and")
            if name != meant and territory not in ("EU", "EZ", "UN", "XA", "XB", "ZZ", "QO"):
                rows.append(f"    {name}={meant}")
        lines += [f"  static let {language.lower()} = \"\"\"", *rows, '    """', ""]
    lines[-1] = "}"
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")


main(sys.argv[1])
