#!/usr/bin/env python3
"""Checks places.tsv and map.tsv: the places that must be there, their parents and points. Exit code 1 when one is missing."""
import collections
import math
import os
import sys
import unicodedata


def fold(text):
    text = unicodedata.normalize("NFKD", text)
    return "".join(c for c in text if not unicodedata.combining(c)).lower()


def kilometres(a, b):
    p, q = math.radians(a[0]), math.radians(b[0])
    h = math.sin((q - p) / 2) ** 2 + math.cos(p) * math.cos(q) * math.sin(math.radians(b[1] - a[1]) / 2) ** 2
    return 12742 * math.asin(math.sqrt(h))


# name, country, feature (a prefix), latitude, longitude, kilometres allowed, places that must be among its parents
WANTED = [
    ("Quetta", "PK", "PPLA", 30.18, 67.0, 15, "Balochistan|Pakistan|Asia"),
    ("Peshawar", "PK", "PPLA", 34.0, 71.57, 20, "Khyber Pakhtunkhwa|Pakistan"),
    ("Gwadar", "PK", "PPL", 25.12, 62.33, 20, "Balochistan"),
    ("Sibi", "PK", "PPL", 29.54, 67.88, 20, "Balochistan"),
    ("Mach", "PK", "PPL", 29.86, 67.33, 20, "Balochistan"),
    ("Machh", "PK", "PPL", 29.86, 67.33, 20, "Balochistan"),
    ("Turbat", "PK", "PPL", 26.0, 63.05, 20, "Balochistan"),
    ("Rawalpindi", "PK", "PPL", 33.6, 73.05, 20, "Punjab"),
    ("Islamabad", "PK", "PPLC", 33.7, 73.05, 20, "Islamabad Capital Territory|Pakistan"),
    ("Karachi", "PK", "PPLA", 24.86, 67.01, 30, "Sindh"),
    ("Chaman", "PK", "PPL", 30.92, 66.45, 20, "Balochistan"),
    ("Khuzdar", "PK", "PPL", 27.8, 66.6, 20, "Balochistan"),
    ("Mastung", "PK", "PPL", 29.8, 66.85, 20, "Balochistan"),
    ("Bannu", "PK", "PPL", 32.99, 70.6, 20, "Khyber Pakhtunkhwa"),
    ("Nushki", "PK", "PPL", 29.55, 66.02, 20, "Balochistan"),
    ("Noshki", "PK", "PPL", 29.55, 66.02, 20, "Balochistan"),
    ("Panjgur", "PK", "PPL", 26.97, 64.1, 20, "Balochistan"),
    ("Dhadar", "PK", "PPL", 29.47, 67.65, 20, "Balochistan"),
    ("Dalbandin", "PK", "PPL", 28.89, 64.41, 20, "Balochistan"),
    ("Taftan", "PK", "PPL", 28.97, 61.57, 60, "Balochistan"),
    ("Balochistan", "PK", "ADM1", 28.3, 65.9, 60, "Pakistan|Asia"),
    ("Baluchistan", "PK", "ADM1", 28.3, 65.9, 60, "Pakistan"),
    ("Khyber Pakhtunkhwa", "PK", "ADM1", 34.5, 72.1, 60, "Pakistan"),
    ("Sindh", "PK", "ADM1", 26.1, 68.8, 80, "Pakistan"),
    ("Gilgit-Baltistan", "PK", "ADM1", 35.8, 74.9, 90, "Pakistan"),
    ("Afghanistan", "AF", "PCLI", 33, 66, 150, "Asia"),
    ("Pakistan", "PK", "PCLI", 30, 70, 150, "Asia"),
    ("Singapore", "SG", "PCLI", 1.35, 103.8, 30, "Asia"),
    ("Singapore", "SG", "PPLC", 1.29, 103.85, 30, "Singapore"),
    ("Islamabad", "IN", "PPL", 33.73, 75.15, 20, "Jammu and Kashmir"),
    ("Bolan", "PK", "PASS", 29.45, 67.5, 25, "Balochistan|Pakistan"),
    ("Bolan Pass", "PK", "PASS", 29.45, 67.5, 25, "Balochistan"),
    ("Bolan District", "PK", "ADM2", 29.35, 67.65, 40, "Balochistan"),
    ("Kachhi", "PK", "ADM2", 29.35, 67.65, 40, "Balochistan"),
    ("Mashkaf", "PK", "PPL", 29.58, 67.65, 30, "Balochistan"),
    ("Mushkaf", "PK", "PPL", 29.58, 67.65, 30, "Balochistan"),
    ("Mushqaf", "PK", "PPL", 29.58, 67.65, 30, "Balochistan"),
    ("Lasbela", "PK", "ADM2", 26, 66.6, 60, "Balochistan"),
    ("Kech", "PK", "ADM2", 26.1, 62.9, 60, "Balochistan"),
    ("Makran", "PK", "RGN", 26, 63, 60, "Balochistan"),
    ("Waziristan", "PK", "RGN", 32.8, 69.8, 60, "Khyber Pakhtunkhwa"),
    ("North Waziristan", "PK", "ADM2", 32.95, 70, 60, "Khyber Pakhtunkhwa"),
    ("South Waziristan", "PK", "ADM2", 32.3, 69.7, 60, "Khyber Pakhtunkhwa"),
    ("Gulf of Aden", "", "GULF", 12.3, 47.8, 150, ""),
    ("Indus", "PK", "STM", 27.7, 68.9, 300, "Pakistan"),
    ("Khyber Pass", "PK", "PASS", 34.09, 71.16, 30, "Khyber Pakhtunkhwa"),
    ("Durand Line", "", "RGN", 33, 70, 300, "Asia"),
    ("London", "GB", "PPLC", 51.51, -0.13, 20, "England|United Kingdom|Europe"),
    ("London", "CA", "PPL", 42.98, -81.23, 30, "Ontario|Canada"),
    ("Paris", "FR", "PPLC", 48.85, 2.35, 20, "Île-de-France|France"),
    ("Paris", "US", "PPL", 33.66, -95.56, 30, "Texas|United States"),
    ("Washington, D.C.", "US", "PPLC", 38.9, -77.04, 20, "District of Columbia|United States"),
    ("Washington", "US", "ADM1", 47.3, -120.5, 120, "United States"),
    ("Georgia", "GE", "PCLI", 42, 43.5, 150, "Asia"),
    ("Georgia", "US", "ADM1", 32.6, -83.4, 100, "United States|North America"),
    ("New York", "US", "ADM1", 42.9, -75.5, 120, "United States"),
    ("New York City", "US", "PPL", 40.71, -74.0, 20, "New York"),
    ("New York", "US", "PPL", 40.71, -74.0, 20, "New York"),
    ("La Paz", "BO", "PPL", -16.5, -68.15, 20, "La Paz|Bolivia"),
    ("Jefferson County", "US", "ADM2", 33.5, -86.9, 60, "Alabama"),
    ("Harris County", "US", "ADM2", 29.8, -95.4, 60, "Texas"),
    ("England", "GB", "ADM1", 52.6, -1.4, 120, "United Kingdom"),
    ("Scotland", "GB", "ADM1", 56.8, -4.2, 120, "United Kingdom"),
    ("Wales", "GB", "ADM1", 52.4, -3.7, 120, "United Kingdom"),
    ("Northern Ireland", "GB", "ADM1", 54.6, -6.8, 80, "United Kingdom"),
    ("Bavaria", "DE", "ADM1", 48.9, 11.4, 80, "Germany"),
    ("Bayern", "DE", "ADM1", 48.9, 11.4, 80, "Germany"),
    ("Queensland", "AU", "ADM1", -22.5, 144.5, 300, "Australia"),
    ("Quebec", "CA", "ADM1", 53, -71, 400, "Canada"),
    ("Normandy", "FR", "ADM1", 49, 0.3, 100, "France"),
    ("Moscow", "RU", "PPLC", 55.75, 37.6, 20, "Russia"),
    ("Donetsk Oblast", "UA", "ADM1", 48.1, 37.8, 80, "Ukraine"),
    ("Maharashtra", "IN", "ADM1", 19.4, 76, 150, "India"),
    ("Telangana", "IN", "ADM1", 17.9, 79.1, 100, "India"),
    ("Darfur", "SD", "RGN", 13.5, 24, 150, "Sudan"),
    ("South Ossetia", "GE", "RGN", 42.3, 44, 60, "Georgia"),
    ("Middle East", "", "RGN", 29, 41, 600, "Asia"),
    ("Gaza Strip", "PS", "ADM1", 31.4, 34.4, 30, "Palestine"),
    ("West Bank", "PS", "ADM1", 32, 35.25, 60, "Palestine"),
    ("Black Sea", "", "SEA", 43.2, 34.5, 200, ""),
    ("Heathrow", "GB", "AIRP", 51.47, -0.45, 10, "England"),
    ("EU", "", "RGN", 50, 10, 600, "Europe"),
    ("DRC", "CD", "PCLI", -2.5, 23.5, 300, "Africa"),
    ("Democratic Republic of the Congo", "CD", "PCLI", -2.5, 23.5, 300, "Africa"),
    ("People's Republic of China", "CN", "PCLI", 35, 105, 300, "Asia"),
    ("Holy See", "VA", "PCLI", 41.9, 12.45, 5, "Europe"),
    ("Calif.", "US", "ADM1", 37.2, -119.4, 150, "United States"),
    ("N.C.", "US", "ADM1", 35.5, -79.4, 150, "United States"),
    ("Ont.", "CA", "ADM1", 50, -86, 500, "Canada"),
    ("Burma", "MM", "PCLI", 21, 96, 300, "Asia"),
    ("Ivory Coast", "CI", "PCLI", 8, -5.5, 300, "Africa"),
    ("Czech Republic", "CZ", "PCLI", 49.75, 15, 100, "Europe"),
    ("Tibet", "CN", "ADM1", 31, 88, 300, "China"),
    ("Kashmir", "", "RGN", 34.3, 75.5, 100, "Asia"),
    ("Kabul", "AF", "PPLC", 34.53, 69.17, 20, "Afghanistan"),
    ("Tehran", "IR", "PPLC", 35.7, 51.4, 20, "Iran"),
    ("Kyiv", "UA", "PPLC", 50.45, 30.52, 20, "Ukraine"),
    ("Kiev", "UA", "PPLC", 50.45, 30.52, 20, "Ukraine"),
]
# Names no place may have.
UNWANTED = ["Jaffer Express", "Jaffar Express"]
# Country, id (GeoNames).
IDS = [("PK", 1168579), ("US", 6252001), ("GB", 2635167), ("FR", 3017382)]


def main(folder):
    places = {}
    names = collections.defaultdict(list)
    problems = []
    last = 0
    with open(os.path.join(folder, "places.tsv"), encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            cells = line.rstrip("\n").split("\t")
            if len(cells) != 9:
                problems.append("places.tsv line %d has %d columns" % (number, len(cells)))
                continue
            place = (int(cells[0]), int(cells[1]), cells[2], cells[3], float(cells[4]), float(cells[5]), cells[6],
                     int(cells[7]), cells[8].split("|") if cells[8] else [])
            if place[0] <= last or place[0] >= 2**32:
                problems.append("places.tsv line %d: id %d out of order or too large" % (number, place[0]))
            last = place[0]
            if not (-90 <= place[4] <= 90 and -180 <= place[5] <= 180) or not place[2]:
                problems.append("places.tsv line %d: bad point or no name" % number)
            places[place[0]] = place
            for name in {fold(n.lstrip("=")) for n in [place[2]] + place[8]}:
                names[name].append(place)

    def parents(place):
        found, seen = [], set()
        while place[1]:
            if place[1] not in places or place[1] in seen:
                problems.append("%s (%d): parent %d missing or in a circle" % (place[2], place[0], place[1]))
                break
            seen.add(place[1])
            place = places[place[1]]
            found.append(place[2])
        return found

    for place in places.values():
        parents(place)
    for name, country, feature, lat, lon, reach, above in WANTED:
        found = [p for p in names[fold(name)] if p[6] == country and p[3].startswith(feature)]
        near = [p for p in found if kilometres((p[4], p[5]), (lat, lon)) <= reach]
        under = [p for p in near if all(a in parents(p) for a in above.split("|") if a)]
        if not under:
            what = "missing" if not found else "elsewhere: %.2f, %.2f" % found[0][4:6] if not near else \
                "not under %s but %s" % (above, parents(near[0]))
            problems.append("%s (%s, %s): %s" % (name, country or "-", feature, what))
    for name in UNWANTED:
        if names[fold(name)]:
            problems.append("%s is no place" % name)
    for country, number in IDS:
        if number not in places or places[number][6] != country or places[number][3] != "PCLI":
            problems.append("country %s does not have id %d" % (country, number))
    features = collections.Counter(p[3] for p in places.values())
    for feature, least in (("PCLI", 240), ("CONT", 7), ("ADM1", 3000), ("ADM2", 10000), ("PPL", 200000), ("PPLC", 230)):
        if features[feature] < least:
            problems.append("only %d places of kind %s" % (features[feature], feature))
    kinds = collections.Counter()
    with open(os.path.join(folder, "map.tsv"), encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            kind, country, place, name, rings = line.rstrip("\n").split("\t")
            kinds[kind] += 1
            if int(place) and int(place) not in places:
                problems.append("map.tsv line %d: no place %s" % (number, place))
            for ring in rings.split(";"):
                points = ring.split(" ")
                if kind not in ("disputed", "river") and (len(points) < 4 or points[0] != points[-1]):
                    problems.append("map.tsv line %d: ring not closed" % number)
                    break
    if kinds["country"] < 230 or kinds["region"] < 4000 or not kinds["disputed"] or kinds["river"] < 400 or kinds["lake"] < 300:
        problems.append("map.tsv holds only %s" % dict(kinds))
    for problem in problems:
        print("check: " + problem)
    print("check: %d of %d places of the list as expected, %d problems in all" % (
        len(WANTED) - sum(1 for p in problems if "(" in p and "): " in p), len(WANTED), len(problems)))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "."))
