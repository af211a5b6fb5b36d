#!/usr/bin/env python3
"""Compares dateline's day with what pages declare: two checks that need no gold.

    days.py DATELINE PAGE …

Prints each page whose day is another than that of its JSON-LD `datePublished` or of `article:published_time`, to be read one by one, and
the shares that agree. A page that declares several days agrees where one of them is dateline's.
"""
import gzip
import json
import re
import subprocess
import sys

LINKED = re.compile(r'"datePublished"\s*:\s*"(\d{4}-\d\d-\d\d)')
META = re.compile(r"""<meta[^>]+article:published_time[^>]*>""", re.I)
DAY = re.compile(r"""content\s*=\s*["']?(\d{4}-\d\d-\d\d)""", re.I)

counts = {"json-ld datePublished": [0, 0], "article:published_time": [0, 0]}
paths = sys.argv[2:]
lines = []
for start in range(0, len(paths), 200):
    lines += subprocess.run([sys.argv[1], "annotate", *paths[start:start + 200]], stdout=subprocess.PIPE, check=True).stdout.splitlines()
for line in lines:
    record = json.loads(line)
    raw = open(record["id"], "rb").read()
    page = (gzip.decompress(raw) if raw[:2] == b"\x1f\x8b" else raw).decode("utf-8", "replace")
    found = (record.get("published") or "")[:10]
    declared = {
        "json-ld datePublished": set(LINKED.findall(page)),
        "article:published_time": {day for tag in META.findall(page) for day in DAY.findall(tag)},
    }
    for name, days in declared.items():
        if not days:
            continue
        counts[name][1] += 1
        counts[name][0] += found in days
        if found not in days:
            print(f"{name}: {', '.join(sorted(days))}, dateline {found or 'unknown'}: {record['id']}")
for name, (same, all_) in counts.items():
    print(f"{name}: {same} of {all_} pages agree")
