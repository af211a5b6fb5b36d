#!/usr/bin/env python3
"""Compares the text that dateline's reader keeps of pages with that of two HTML5 parsers, html5lib and lexbor.

    compare.py DATELINE-BENCHMARK FOLDER [--all]

FOLDER holds pages, packed or not. Words that a parser shows a reader and that the tree lacks are lost; words that both have in another
order are moved. Prints the pages with either, worst first, and the sums; nothing is judged by it, it is to be read.
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
        elif node.tag is not None and not isinstance(node.tag, str):
            pass  # a comment

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
    """Words lost, and words in another order: of the texts as letters, since parsers cut words at inline elements differently."""
    if wanted == kept:
        return 0, 0, []
    lost = Counter(wanted) - Counter(kept)
    glued = "".join(kept)
    gone = [word for word in lost.elements() if word not in glued]
    both = Counter(wanted) & Counter(kept)

    def common(sequence):
        left, found = Counter(both), []
        for word in sequence:
            if left[word]:
                left[word] -= 1
                found.append(word)
        return found

    first, second = common(wanted), common(kept)
    moved = 0
    while first and second and first[-1] == second[-1]:
        first.pop(), second.pop()
    start = next((at for at, pair in enumerate(zip(first, second)) if pair[0] != pair[1]), len(first))
    first, second = first[start:], second[start:]
    if first:
        # Long stretches by rough matching, which may count too many.
        same = sum(block.size for block in SequenceMatcher(None, first, second, len(first) > 6000).get_matching_blocks())
        moved = len(first) - same
    return len(gone), moved, gone


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
            lost, moved, which = difference(wanted, kept)
            sums[judge, "words"] += len(wanted)
            sums[judge, "lost"] += lost
            sums[judge, "moved"] += moved
            if lost or moved:
                sums[judge, "pages"] += 1
                rows.append((lost + moved, judge, lost, moved, len(wanted), path, which))
    rows.sort(key=lambda row: (-row[0], row[1], row[5]))
    for _, judge, lost, moved, count, path, which in rows if "--all" in sys.argv else rows[:40]:
        print(f"{judge:8}  lost {lost:5}  moved {moved:5}  of {count:6}  {os.path.basename(path)}  {' '.join(which[:12])}")
    for judge in ("html5lib", "lexbor"):
        print(f"{judge}: {len(lines)} pages, {sums[judge, 'words']} words, {sums[judge, 'lost']} lost, {sums[judge, 'moved']} moved, on {sums[judge, 'pages']} pages")


main()
