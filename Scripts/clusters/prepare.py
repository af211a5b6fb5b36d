"""Makes clusters.bin: the clusters of English words, as the program reads them in place.

    prepare.py WHEEL OUTPUT

WHEEL   the Python package spacy-lookups-data, as it is downloaded

The table: "DLWC0001", the number of bits b (32-bit), 0 (32-bit), then 2^b slots of 32 bits. A word's hash is FNV-1a (64 bits) over
its lowered bytes, with the lowest bit turned for words with a capital, then stirred; its top b bits are the slot at which looking
begins, the 18 bits below them stand in the slot's upper bits, its cluster in the lower 14: the way to it through the tree of
clusters, the first branch lowest. An empty slot is 0 and ends the search.
"""
import gzip
import json
import os
import struct
import sys
import zipfile

BITS = 18
WORDS = 120_000     # the most frequent of each word's form with and without a capital, together


def stirred(word, capital):
    key = 0xCBF29CE484222325
    for byte in word.lower().encode():
        key = (key ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    key ^= capital
    key ^= key >> 32
    return key * 0x9E3779B97F4A7C15 & 0xFFFFFFFFFFFFFFFF


def main(wheel, output):
    with zipfile.ZipFile(wheel) as package:
        def table(name):
            return json.loads(gzip.decompress(package.read(f"spacy_lookups_data/data/en_lexeme_{name}.json.gz")))
        clusters, likely = table("cluster"), table("prob")
    forms = {}
    for word, cluster in clusters.items():
        if cluster == 0 or not word.isascii() or not word[0].isalpha() or not all(c.isalpha() or c in "'.-" for c in word):
            continue
        rank = (likely.get(word, -99), word)
        form = (word.lower(), word[0].isupper())
        if form not in forms or rank > forms[form][0]:
            forms[form] = (rank, cluster)
    chosen = sorted(forms, key=lambda form: (forms[form][0], form), reverse=True)[:WORDS]
    slots = [0] * (1 << BITS)
    for word, capital in sorted(chosen):
        key = stirred(word, int(capital))
        at = key >> (64 - BITS)
        mark = (key >> (64 - BITS - 18)) & 0x3FFFF
        while slots[at] and slots[at] >> 14 != mark:
            at = (at + 1) % len(slots)
        if not slots[at]:
            slots[at] = mark << 14 | forms[(word, capital)][1]
    with open(output, "wb") as file:
        file.write(b"DLWC0001" + struct.pack("<II", BITS, 0))
        file.write(struct.pack(f"<{len(slots)}I", *slots))
    print(f"{output}: {len(chosen)} words, {os.path.getsize(output)} bytes")


main(*sys.argv[1:])
