"""Makes zones.bin: every zone and link of the IANA time zone database, as the program reads them.

    prepare.py TZDATA OUTPUT

TZDATA  folder of the Python package `tzdata`, of which the compiled files (TZif, RFC 9636) are read

The table, all numbers little-endian:

    "DLTZ0001"              8 bytes
    edition                 8 bytes: "2026f", filled with zeros
    histories, names        two 16-bit numbers
    each history            16-bit length in bytes, 16-bit number of changes, offset before the first change,
                            then each change: its time and the offset from then on
    each name               16-bit number of its history, 8-bit length, ASCII; sorted by the name in lower case

An offset is in seconds east of UTC, 32-bit. A time is in seconds since 1970, UTC, 64-bit in the first change of a history;
in the others it is the distance from the change before, 32-bit. Changes of the abbreviation alone are left out. Changes are
told from 1900 to the end of 2037; those that a file tells only by its rule are written out.
"""
import calendar
import datetime
import os
import re
import struct
import sys
import zoneinfo

FIRST = calendar.timegm((1900, 1, 1, 0, 0, 0))
END = calendar.timegm((2038, 1, 1, 0, 0, 0))
SKIPPED = {"Factory"}  # the zone of a machine whose zone was not set


def names(tzdata):
    with open(os.path.join(tzdata, "zones"), encoding="ascii") as lines:
        return [name for name in map(str.strip, lines) if name not in SKIPPED]


def compiled(data):
    "TZif → (offset at first, [(time, offset)], rule)"
    header = struct.Struct(">4sc15x6l")

    def counts(at):
        magic, version, utc, std, leap, times, types, chars = header.unpack_from(data, at)
        assert magic == b"TZif" and version >= b"2" and leap == 0, "not a file of version 2 without leap seconds"
        return utc, std, times, types, chars

    utc, std, times, types, chars = counts(0)
    at = header.size + times * 5 + types * 6 + chars + std + utc
    utc, std, times, types, chars = counts(at)
    at += header.size
    moments = struct.unpack_from(f">{times}q", data, at)
    kinds = data[at + times * 8:at + times * 9]
    at += times * 9
    offsets = [struct.unpack_from(">l", data, at + index * 6)[0] for index in range(types)]
    rule = data[at + types * 6 + chars + std + utc:].decode("ascii").strip()
    return offsets[0], [(moment, offsets[kind]) for moment, kind in zip(moments, kinds)], rule


def clock(text):
    "[+-]hh[:mm[:ss]] → seconds"
    sign = -1 if text.startswith("-") else 1
    parts = [int(part) for part in text.lstrip("+-").split(":")]
    return sign * sum(part * unit for part, unit in zip(parts, (3600, 60, 1)))


def rule_day(text, year):
    "A day of a POSIX rule → seconds since 1970 of its midnight: Mm.w.d, Jn or n."
    if text.startswith("M"):
        month, week, weekday = map(int, text[1:].split("."))
        first = datetime.date(year, month, 1)
        day = 1 + (weekday - first.isoweekday()) % 7 + (week - 1) * 7
        if day > calendar.monthrange(year, month)[1]:
            day -= 7
        return calendar.timegm((year, month, day, 0, 0, 0))
    start = calendar.timegm((year, 1, 1, 0, 0, 0))
    if text.startswith("J"):
        number = int(text[1:]) - 1
        return start + (number + (number >= 59 and calendar.isleap(year))) * 86400
    return start + int(text) * 86400


def ruled(rule, years):
    "The changes of a POSIX rule (RFC 9636, 3.3) in the given years."
    name = r"(?:<[^>]+>|[A-Za-z]+)"
    found = re.fullmatch(rf"{name}([-+\d:]+)(?:{name}([-+\d:]*),([^,/]+)(/[^,]+)?,([^,/]+)(/[^,]+)?)?", rule)
    assert found, f"rule {rule!r} is not understood"
    standard, summer, start, start_clock, end, end_clock = found.groups()
    if start is None:
        return []
    standard = -clock(standard)
    summer = -clock(summer) if summer else standard + 3600
    changes = []
    for year in years:
        changes.append((rule_day(start, year) + clock((start_clock or "/2")[1:]) - standard, summer))
        changes.append((rule_day(end, year) + clock((end_clock or "/2")[1:]) - summer, standard))
    return sorted(changes)


def history(path):
    "(offset at first, [(time, offset)]) from FIRST to END, each change a real one"
    with open(path, "rb") as file:
        first, told, rule = compiled(file.read())
    last = told[-1][0] if told else FIRST
    told += [change for change in ruled(rule, range(time_year(last), 2038)) if change[0] > last]
    kept = []
    offset = first
    for moment, after in told:
        if moment < FIRST:
            first = offset = after
        elif moment < END and after != offset:
            kept.append((moment, after))
            offset = after
    return first, tuple(kept)


def time_year(second):
    return (datetime.datetime(1970, 1, 1) + datetime.timedelta(seconds=second)).year


def check(name, path, made):
    "Compares with Python's own reading: around each change, and every half day of two years beyond the told ones."
    with open(path, "rb") as file:
        zone = zoneinfo.ZoneInfo.from_file(file, key=name)
    first, changes = made
    moments = {FIRST, END - 1} | {moment + step for moment, _ in changes for step in (-1, 0)}
    moments |= set(range(calendar.timegm((2036, 1, 1, 0, 0, 0)), END, 43200))
    for moment in sorted(moments):
        expected = datetime.datetime.fromtimestamp(moment, zone).utcoffset().total_seconds()
        found = next((offset for start, offset in reversed(changes) if start <= moment), first)
        assert found == expected, f"{name} at {moment}: {found}, but zoneinfo says {expected}"


def main(tzdata, output):
    with open(os.path.join(tzdata, "zoneinfo", "tzdata.zi"), encoding="ascii") as file:
        edition = file.readline().split()[-1]
    numbers = {}
    rows = []
    for name in sorted(names(tzdata), key=str.lower):
        path = os.path.join(tzdata, "zoneinfo", *name.split("/"))
        made = history(path)
        if made not in numbers:
            check(name, path, made)
        rows.append(struct.pack("<HB", numbers.setdefault(made, len(numbers)), len(name)) + name.encode("ascii"))
    blocks = []
    for first, changes in numbers:
        block = struct.pack("<Hi", len(changes), first)
        before = None
        for moment, offset in changes:
            block += struct.pack("<qi", moment, offset) if before is None else struct.pack("<Ii", moment - before, offset)
            before = moment
        blocks.append(struct.pack("<H", len(block)) + block)
    with open(output, "wb") as file:
        file.write(b"DLTZ0001" + edition.encode("ascii").ljust(8, b"\0") + struct.pack("<HH", len(blocks), len(rows)))
        file.write(b"".join(blocks + rows))
    print(f"{output}: edition {edition}, {len(rows)} names, {len(blocks)} histories, {os.path.getsize(output)} bytes")


main(*sys.argv[1:])
