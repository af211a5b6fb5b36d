#!/usr/bin/env python3
"""Tables of fewer and of more places than places.tsv has: gazetteers.py PLACES.tsv SHARE > OTHER.tsv

SHARE 0.25 keeps every fourth settlement and all that settlements lie in. SHARE 2 has every settlement twice: the copies lie a degree
further east, half of them under the same names, half under names of their own."""
import sys


def main():
    share = float(sys.argv[2])
    seen = 0
    for line in open(sys.argv[1], encoding="utf-8"):
        if line.startswith("#"):
            continue
        columns = line.rstrip("\n").split("\t")
        if not columns[3].startswith("PPL"):
            print(line, end="")
            continue
        seen += 1
        if int(seen * share) > int((seen - 1) * share):
            print(line, end="")
        if share >= 2 and int(columns[0]) < 100_000_000:
            print("\t".join(copy(columns, seen % 2 == 0)))


def copy(columns, has_same_names):
    """Ids of settlements stay below a hundred million, and dateline's own begin at three thousand million."""
    identity, parent, name, feature, latitude, longitude, *rest, alternates = columns
    if not has_same_names:
        name, alternates = f"Upper {name}", ""
    return [str(int(identity) + 100_000_000), parent, name, feature, latitude, f"{min(180, float(longitude) + 1):.5f}", *rest, alternates]


main()
