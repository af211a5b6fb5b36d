#!/usr/bin/env python3
"""Compares the text that dateline's reader keeps of pages with that of two HTML5 parsers, html5lib and lexbor.

    compare.py DATELINE-BENCHMARK FOLDER [--all]

FOLDER holds pages, packed or not. Words that a parser shows a reader and that the tree lacks are lost, words that the tree alone has are
added, words that both have in another order are moved. Prints the pages with any, worst first, and the sums; nothing is judged by it, it is to be read.
"""
import gzip
import html5lib
import json
import os
import re
import subprocess
import sys
import warnings
from collections import Counter
from difflib import SequenceMatcher

from selectolax.lexbor import LexborHTMLParser

warnings.filterwarnings("ignore")
# Elements whose content is never read as text of the page, as in Sources/HTMLReading/HTMLTag.swift.
HIDDEN = {"script", "style", "template", "noscript", "svg", "iframe", "select", "option", "textarea", "button", "audio", "video",
          "canvas", "head", "object", "input", "rp", "rt", "title", "noframes", "noembed", "math"}
XHTML = "{http://www.w3.org/1999/xhtml}"
WORD = re.compile(r"\w+")
SOFT = str.maketrans("", "", "\u00ad\u200b\u200c\u200d\u2060\ufeff")


def words(text):
    return WORD.findall(text.translate(SOFT))


def html5lib_words(page):
    tree = html5lib.parse(page, treebuilder="etree")
    found = []

    def walk(node):
        name = node.tag.replace(XHTML, "") if isinstance(node.tag, str) else None
        if name is not None and name not in HIDDEN and not name.startswith("{"):
            found.append(node.text or "")
            for child in node:
                walk(child)
                found.append(child.tail or "")

    sys.setrecursionlimit(20000)
    walk(tree)
    return words(" ".join(found))


def lexbor_words(page):
    tree = LexborHTMLParser(page)
    for name in HIDDEN:
        for node in tree.css(name):
            node.decompose()
    return words(tree.root.text(separator=" ") if tree.root else "")


def difference(wanted, kept):
    """Words lost, added and moved. Parsers cut words at inline elements differently ("Home" "News" of two links, or "HomeNews"), so texts of
    the same letters in the same order are the same; only what is left between the first and the last letter that differ is compared."""
    letters, own = "".join(wanted), "".join(kept)
    if letters == own:
        return [], [], []
    wanted, kept = window(wanted, kept)
    gone, come = Counter(), Counter()
    for kind, a, b, c, d in SequenceMatcher(None, wanted, kept, False).get_opcodes():
        if kind != "equal" and "".join(wanted[a:b]) != "".join(kept[c:d]):
            gone.update(wanted[a:b])
            come.update(kept[c:d])
    moved = gone & come
    lost = [word for word in (gone - moved).elements() if word not in own]
    added = [word for word in (come - moved).elements() if word not in letters]
    return lost, added, list(moved.elements())


def window(wanted, kept):
    """The words between the first and the last that differ."""
    start = next((at for at, pair in enumerate(zip(wanted, kept)) if pair[0] != pair[1]), min(len(wanted), len(kept)))
    end = 0
    while end < min(len(wanted), len(kept)) - start and wanted[-1 - end] == kept[-1 - end]:
        end += 1
    return wanted[start:len(wanted) - end], kept[start:len(kept) - end]


def main():
    program, folder = sys.argv[1], sys.argv[2]
    lines = subprocess.run([program, folder, "text"], stdout=subprocess.PIPE, check=True).stdout.splitlines()
    rows, sums = [], Counter()
    for line in lines:
        record = json.loads(line)
        path = record["id"] if os.path.exists(record["id"]) else os.path.join(folder, record["id"])
        raw = open(path, "rb").read()
        raw = gzip.decompress(raw) if raw[:2] == b"\x1f\x8b" else raw
        page = raw.decode(record["charset"], "replace")
        kept = words(record["text"])
        for judge, read in (("html5lib", html5lib_words), ("lexbor", lexbor_words)):
            try:
                wanted = read(page)
            except Exception as error:  # a parser that gives up judges nothing
                print(f"{judge} gave up on {path}: {type(error).__name__}")
                sums[judge, "gave up"] += 1
                continue
            sums[judge, "words"] += len(wanted)
            found = dict(zip(("lost", "added", "moved"), difference(wanted, kept)))
            for kind, which in found.items():
                sums[judge, kind] += len(which)
                sums[judge, kind + " on"] += bool(which)
            if any(found.values()):
                rows.append((-sum(map(len, found.values())), judge, os.path.basename(path), len(wanted), found))
    rows.sort(key=lambda row: row[:3])
    for _, judge, name, count, found in rows if "--all" in sys.argv else rows[:40]:
        told = "; ".join(f"{kind} {len(which)}: {' '.join(which[:12])}" for kind, which in found.items() if which)
        print(f"{judge:8}  {name}  of {count} words: {told}")
    for judge in ("html5lib", "lexbor"):
        told = ", ".join(f"{sums[judge, kind]} {kind} on {sums[judge, kind + ' on']} pages" for kind in ("lost", "added", "moved"))
        print(f"{judge}: {len(lines)} pages, {sums[judge, 'words']} words, {told}")


main()
