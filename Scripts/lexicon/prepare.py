"""Makes lexicon.bin: names of people and common words, as the program reads them in place.

    prepare.py NAMES WORDS OUTPUT

NAMES   folder of the Python package `names` (dist.all.last, dist.male.first, dist.female.first: US census of 1990)
WORDS   a list of English words, one a line (Debian's wamerican)

The table: "DLLX0001", the number of bits b (32-bit), 0 (32-bit), then 2^b slots of 32 bits. A word's hash is FNV-1a (64 bits)
over its lowered bytes, stirred; its top b bits are the slot at which looking begins, the 24 bits below them stand in the
slot's upper bits, its class in the lower eight: bits 0–1 first name (1 rare … 3 frequent), bits 2–3 surname, bit 4 a word
that is written in lower case. An empty slot is 0 and ends the search.
"""
import os
import struct
import sys

BITS = 18


def stirred(word):
    key = 0xCBF29CE484222325
    for byte in word.lower().encode():
        key = (key ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    key ^= key >> 32
    return key * 0x9E3779B97F4A7C15 & 0xFFFFFFFFFFFFFFFF


def census(path, bands):
    "name → band by rank: the first bands[0] names 3, up to bands[1] 2, the others 1"
    with open(path, encoding="ascii") as lines:
        for line in lines:
            name, _, _, rank = line.split()
            yield name.lower(), 3 if int(rank) <= bands[0] else 2 if int(rank) <= bands[1] else 1


def main(names, words, output):
    classes = {}
    for part in ("male", "female"):
        for name, band in census(os.path.join(names, f"dist.{part}.first"), (150, 500)):
            classes[name] = max(classes.get(name, 0), band)
    for name, band in census(os.path.join(names, "dist.all.last"), (1000, 8000)):
        classes[name] = classes.get(name, 0) | band << 2
    with open(words, encoding="utf-8") as lines:
        for line in lines:
            word = line.strip()
            if len(word) > 1 and word.islower() and "'" not in word:
                classes[word] = classes.get(word, 0) | 1 << 4
    slots = [0] * (1 << BITS)
    for word, value in sorted(classes.items()):
        key = stirred(word)
        at = key >> (64 - BITS)
        mark = (key >> (64 - BITS - 24)) & 0xFFFFFF
        while slots[at] and slots[at] >> 8 != mark:
            at = (at + 1) % len(slots)
        slots[at] |= mark << 8 | value
    with open(output, "wb") as file:
        file.write(b"DLLX0001" + struct.pack("<II", BITS, 0))
        file.write(struct.pack(f"<{len(slots)}I", *slots))
    print(f"{output}: {len(classes)} words, {os.path.getsize(output)} bytes")


main(*sys.argv[1:])
