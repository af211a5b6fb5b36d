"""Makes CountryNames.swift, the names of countries in the languages of the packs, and LanguageNames.swift, what languages call themselves: CLDR.

    prepare.py COUNTRIES LANGUAGES        (with the Python package Babel on the path)

A row for each name that differs from the English one: `name=English name`. Names with brackets and commas are left out, and so
are those that the English name shares. SHORT has what the CLDR lacks: the names that newspapers use.
"""
import sys

from babel import Locale
from babel.localedata import locale_identifiers

LANGUAGES = {"es": "Spanish", "fr": "French", "de": "German", "pt": "Portuguese", "ar": "Arabic", "ur": "Urdu"}
# English names as the gazetteer has them.
ENGLISH = {
    "TR": "Turkey", "MM": "Myanmar", "CI": "Ivory Coast", "CD": "Democratic Republic of the Congo", "CG": "Republic of the Congo",
    "CZ": "Czechia", "MK": "North Macedonia", "PS": "Palestinian Territories", "BA": "Bosnia and Herzegovina",
    "HK": "Hong Kong", "MO": "Macao", "VA": "Vatican City",
}
# Codes that are no places, and territories that the gazetteer has none for: a name without a place would never be found.
NO_PLACES = {
    "EU", "EZ", "UN", "XA", "XB", "ZZ", "QO", "BQ", "EA", "CP", "CC", "TF", "GS", "BL", "SH", "VC", "UM",
}
SHORT = {
    "es": {"Gran Bretaña": "GB", "EE UU": "US", "Corea del Sur": "KR", "Corea del Norte": "KP", "Palestina": "PS", "Birmania": "MM"},
    "fr": {"Grande-Bretagne": "GB", "Palestine": "PS", "Birmanie": "MM"},
    "de": {"Großbritannien": "GB", "USA": "US", "Vereinigte Staaten": "US", "Vereinigten Staaten": "US", "Palästina": "PS", "Weißrussland": "BY"},
    "pt": {"Grã-Bretanha": "GB", "EUA": "US", "Irã": "IR", "Polônia": "PL", "Vietnã": "VN", "Palestina": "PS"},
    "ar": {
        "بريطانيا": "GB", "أميركا": "US", "أمريكا": "US", "سورية": "SY", "السعودية": "SA", "الإمارات": "AE", "كوريا الجنوبية": "KR",
        "كوريا الشمالية": "KP", "فلسطين": "PS", "سلطنة عمان": "OM",
    },
    "ur": {
        "امریکہ": "US", "امریکا": "US", "برطانیہ": "GB", "انڈیا": "IN", "ترکی": "TR", "سپین": "ES", "اسپین": "ES", "مصر": "EG", "روس": "RU", "فلسطین": "PS",
        "سعودی عرب": "SA", "بنگلہ دیش": "BD", "سری لنکا": "LK",
    },
}


def countries(path):
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
            if name != meant and territory not in NO_PLACES:
                rows.append(f"    {name}={meant}")
        lines += [f"  static let {language.lower()} = \"\"\"", *rows, '    """', ""]
    lines[-1] = "}"
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")


def languages(path):
    """What each language of the CLDR that has a name for itself calls itself; languages of several scripts by their default one."""
    names = {}
    for identifier in sorted(locale_identifiers()):
        if "_" not in identifier and 2 <= len(identifier) <= 3:
            name = Locale(identifier).languages.get(identifier)
            if name and name != identifier:
                names[identifier] = name
    lines = [
        "/// What languages call themselves: CLDR, by `Scripts/exonyms`.",
        "enum LanguageNames {",
        "  static let own = Dictionary(",
        "    uniqueKeysWithValues: rows.split(separator: \"\\n\").map { row in",
        "      (String(row.prefix { $0 != \"=\" }), String(row.drop { $0 != \"=\" }.dropFirst()))",
        "    })",
        "",
        '  private static let rows = """',
        *[f"    {code}={name}" for code, name in names.items()],
        '    """',
        "}",
    ]
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")


countries(sys.argv[1])
languages(sys.argv[2])
