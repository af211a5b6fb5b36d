"""Rivers and lakes of Natural Earth (1:50m) as marble-qt-data packs them: rows for map.tsv.

A file is big-endian: version (1 byte, 2), number of lines (4), whether colours follow (1); then lines of kind (1), id (4), number of
absolute points (4), each latitude, longitude and number of relative points (2 each), those 1 byte each; all in 1/120 of a degree.
Kind 4 opens a group: id (4) and size (1), and its lines follow. Kinds 2 and 3 are outer and inner rings.
"""
import os
import struct

GROUP, OUTER, INNER = 4, 2, 3
PARTS_OF_A_DEGREE = 120
FILES = (("river", "ne_50m_rivers_lake_centerlines.pn2"), ("lake", "ne_50m_lakes.pn2"))


def lines(path):
    """(id, kind, [(longitude, latitude), …]) of each line of a file."""
    with open(path, "rb") as file:
        data = file.read()
    if data[0] != 2 or data[5]:
        raise SystemExit("water.py: %s is of a version these scripts were not written for" % path)
    at = 6
    while at < len(data):
        kind, number = struct.unpack_from(">BI", data, at)
        at += 5
        if kind == GROUP:
            at += 1
            continue
        count, = struct.unpack_from(">I", data, at)
        at += 4
        points = []
        for _ in range(count):
            latitude, longitude, relative = struct.unpack_from(">hhh", data, at)
            at += 6
            points.append((longitude, latitude))
            for _ in range(relative):
                up, right = struct.unpack_from(">bb", data, at)
                at += 2
                points.append((longitude + right, latitude + up))
        yield number, kind, [(x / PARTS_OF_A_DEGREE, y / PARTS_OF_A_DEGREE) for x, y in points]


def rows(folder, thin, written, tolerance):
    """(kind, text of the rings) of each river and lake, by their numbers."""
    for kind, name in FILES:
        shapes = {}
        for number, of, points in lines(os.path.join(folder, name)):
            if len(points) < 2:
                continue
            text = written(points if len(points) < 4 else thin(points, tolerance), of in (OUTER, INNER))
            if text:
                shapes.setdefault(number, []).append(text)
        for number in sorted(shapes):
            yield kind, ";".join(shapes[number])
