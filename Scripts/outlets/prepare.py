#!/usr/bin/env python3
"""us-local-news.tsv and places.tsv → the table of local outlets that the program embeds.

prepare.py PLACES.tsv OUTPUT.bin
"""
import collections, os, re, struct, sys

HERE = os.path.dirname(os.path.abspath(__file__))
CODES = dict(part.split(":") for part in """
AL:Alabama AK:Alaska AZ:Arizona AR:Arkansas CA:California CO:Colorado CT:Connecticut DE:Delaware DC:District_of_Columbia FL:Florida
GA:Georgia HI:Hawaii ID:Idaho IL:Illinois IN:Indiana IA:Iowa KS:Kansas KY:Kentucky LA:Louisiana ME:Maine MD:Maryland MA:Massachusetts
MI:Michigan MN:Minnesota MS:Mississippi MO:Missouri MT:Montana NE:Nebraska NV:Nevada NH:New_Hampshire NJ:New_Jersey NM:New_Mexico
NY:New_York NC:North_Carolina ND:North_Dakota OH:Ohio OK:Oklahoma OR:Oregon PA:Pennsylvania RI:Rhode_Island SC:South_Carolina
SD:South_Dakota TN:Tennessee TX:Texas UT:Utah VT:Vermont VA:Virginia WA:Washington WV:West_Virginia WI:Wisconsin WY:Wyoming
""".split())
# Words of papers' names that are also towns somewhere.
NO_TOWNS = frozenset("""star sun times news herald press post journal record independent union republic eagle globe sentinel enterprise
courier leader progress advance review reporter chronicle examiner gazette mercury mirror banner signal bee world today home valley
central north south east west county city state national daily weekly local community media group online live general""".split())


def words(name):
    return re.findall(r"[a-z0-9]+", name.lower().replace("st.", "saint").replace("ft.", "fort"))


def fnv1a(text):
    key = 0xCBF29CE484222325
    for byte in text.encode():
        key = ((key ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return key


def main():
    places, output = sys.argv[1:3]
    states, rows, parents = {}, [], {}
    with open(places, encoding="utf-8") as file:
        for line in file:
            columns = line.rstrip("\n").split("\t")
            if columns[6] != "US":
                continue
            number = int(columns[0])
            parents[number] = int(columns[1])
            if columns[3] == "ADM1":
                states[columns[2]] = number
            elif columns[3].startswith("PPL"):
                rows.append((number, columns[2], int(columns[7] or 0)))
    of_state = {number: number for number in states.values()}
    towns = collections.defaultdict(dict)
    for number, name, people in sorted(rows, key=lambda row: row[2]):
        up = parents[number]
        while up and up not in of_state:
            up = parents.get(up, 0)
        if up:
            towns[up][tuple(words(name))] = number
    table = {}
    with open(os.path.join(HERE, "us-local-news.tsv"), encoding="utf-8") as file:
        for line in file:
            if line.startswith("#"):
                continue
            host, code, city, name = line.rstrip("\n").split("\t")
            state = states.get(CODES.get(code, "").replace("_", " "), 0)
            if not state:
                continue
            table[fnv1a(host.lower())] = (state, town(towns[state], city, name, host))
    with open(output, "wb") as file:
        file.write(b"DLLO0001")
        for key in sorted(table):
            file.write(struct.pack("<QII", key, *table[key]))
    print("%s: %d outlets, %d with a town" % (output, len(table), sum(1 for _, t in table.values() if t)))


def town(known, city, name, host):
    "the city as told, or the longest town of the state that the paper's name or its host begins with"
    if city:
        return known.get(tuple(words(city)), 0)
    parts = words(name)
    if parts[:1] == ["the"]:
        parts = parts[1:]
    for count in (3, 2, 1):
        if len(parts) >= count and tuple(parts[:count]) in known and parts[0] not in NO_TOWNS:
            return known[tuple(parts[:count])]
    letters = re.sub(r"[^a-z]", "", host.split(".")[0].lower()).removeprefix("the")
    best = max((t for t in known if len("".join(t)) >= 5 and letters.startswith("".join(t)) and t[0] not in NO_TOWNS),
               key=lambda t: (len("".join(t)), t), default=None)
    return known[best] if best else 0


main()
