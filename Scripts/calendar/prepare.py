"""Makes months.txt: the names of the months in all languages of the CLDR, as pages write them.

    prepare.py OUTPUT        (with the Python package Babel on the path)

Every locale's long and medium date of every month is written, and its words are told apart: those of all twelve months are
fillers ("de", "gada", "сарын"), the others name the month. The names by themselves, wide and abbreviated, are added. The table
is UTF-8, words in lower case, each without marks; the words of a name are joined by "_":

    name month              a name that means one month everywhere
    name month tag,tag      a name that means another month in other languages; the meaning of most languages first
    ~ word word …           fillers
    # word word …           fillers beside a month that is written as a number

Names of one letter, but for those of South and East Asia, and of two Latin letters are left out.
"""
import collections
import datetime
import sys
import unicodedata

from babel import Locale, localedata
from babel.dates import format_date

FORMAT_MARKS = {0xAD, *range(0x200B, 0x2010), *range(0x202A, 0x202F)}


def words(text):
    "runs of letters and marks, lowered; runs of digits are left out but divide"
    found, word = [], ""
    for sign in text.lower():
        if ord(sign) in FORMAT_MARKS:
            continue
        if unicodedata.category(sign)[0] in "LM":
            word += sign
        elif word:
            found.append(word)
            word = ""
    return found + ([word] if word else [])


def language_names(locale):
    "the locale's names of each month, its fillers, and those that stand beside a month in figures"
    names = collections.defaultdict(set)
    fillers, numeric = set(), set()
    for width in ("long", "medium"):
        dates = [words(format_date(datetime.date(2021, month, 12), width, locale=locale)) for month in range(1, 13)]
        common = set(dates[0]).intersection(*dates[1:])
        fillers |= common
        for month, date in enumerate(dates, 1):
            name = "_".join(word for word in date if word not in common)
            if name:
                names[month].add(name)
            else:
                numeric |= common
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for month, written in locale.months.get(context, {}).get(width, {}).items():
                if not any(sign.isdigit() for sign in written) and words(written):
                    names[month].add("_".join(words(written)))
                elif any(sign.isdigit() for sign in written):
                    numeric |= set(words(written))
    return names, fillers, numeric


def is_short(name):
    return len(name) <= 2 and ord(name[0]) < 0x250 or len(name) == 1 and ord(name) < 0x1000


def main(output):
    meanings = collections.defaultdict(lambda: collections.defaultdict(set))
    fillers, numeric = set(), set()
    for tag in sorted(localedata.locale_identifiers()):
        locale = Locale.parse(tag)
        if locale.territory:
            continue
        found, common, beside = language_names(locale)
        fillers |= common
        numeric |= beside
        for month, names in found.items():
            for name in names:
                if not is_short(name):
                    meanings[name][month].add(locale.language)
    lines = []
    for name in sorted(meanings):
        for month, tags in sorted(meanings[name].items(), key=lambda one: (-len(one[1]), one[0])):
            one = len(meanings[name]) == 1
            lines.append(f"{name} {month}" if one else f"{name} {month} {','.join(sorted(tags))}")
    lines.append("~ " + " ".join(sorted(fillers)))
    lines.append("# " + " ".join(sorted(numeric)))
    with open(output, "w", encoding="utf-8", newline="\n") as file:
        file.write("\n".join(lines) + "\n")
    print(f"{output}: {len(meanings)} names")


main(sys.argv[1])
