#!/usr/bin/env python3
"""The browser as a trap: every payload in every field of an article, built into a briefing and opened with scripts on.

    Scripts/trap/trap.py DATELINE SHARED [--chromium PROGRAM]

Fails on any dialog, any request but the page itself, any script, frame or handler in a page, XML that is not well-formed, or a cell
that a spreadsheet takes for a formula. The Markdown is rendered by markdown-it-py, mistune, Python-Markdown and markdown2, with raw HTML allowed.
"""
import csv
import html
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from browser import Browser

FORMULA = re.compile(r"^[=+\-@\t\r]")


def payloads(shared):
    found = []
    for item in json.load(open(shared + "/dompurify/payloads.json", encoding="utf-8")):
        text = item if isinstance(item, str) else item.get("payload", "")
        if text:
            found.append(text)
    found += [text for text in json.load(open(shared + "/naughty-strings/blns.json", encoding="utf-8")) if text.strip()]
    return found


def article(payload, number):
    """A page whose title, author, publisher, caption, date line, place line, address and body hold the payload as text."""
    text = html.escape(payload)
    data = json.dumps({"@type": "NewsArticle", "headline": payload, "author": {"name": payload}, "publisher": {"name": payload},
                       "datePublished": "2025-03-12", "articleSection": payload}).replace("</", "<\\/")
    return f"""<html><head><title>{text}</title><meta property="og:title" content="{text}"><meta name="author" content="{text}">
<meta property="og:site_name" content="{text}"><link rel="canonical" href="https://pages.example/{number}?{text}">
<meta property="article:published_time" content="2025-03-12"><script type="application/ld+json">{data}</script></head>
<body><article><h1>{text}</h1><p class="byline">By {text}</p>
<p>QUETTA, March 12 ({text}) – On Tuesday, 11 March 2025, {number + 20} people were killed in an attack near Quetta in Balochistan, {text}, police said.</p>
<p>On Wednesday {number + 20} passengers were rescued in {text} and taken to Mach, officials said, and the train left for Peshawar.</p>
<figure><figcaption>{text}</figcaption></figure><p>Officials in Sibi said on Thursday that 7 people were arrested. {text}</p>
</article></body></html>"""


def file_name(payload, number):
    name = "".join(c if c not in "/\0" else "_" for c in payload).encode("utf-8", "replace")[:120].decode("utf-8", "ignore")
    return f"{number:03d}{name}.html"


def build(dateline, folder, texts, title):
    pages, output = os.path.join(folder, "pages"), os.path.join(folder, "out")
    for path in (pages, output):
        shutil.rmtree(path, ignore_errors=True)
    os.makedirs(pages)
    for number, payload in enumerate(texts):
        with open(os.path.join(pages, file_name(payload, number)), "w", encoding="utf-8", errors="replace") as file:
            file.write(article(payload, number))
    done = subprocess.run([dateline, "report", pages, "--output", output, f"--title={title}", f"--place={title}", "--place=Quetta"],
                          stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    if done.returncode != 0:
        raise SystemExit(f"trap: report ended with code {done.returncode}: {done.stderr[-300:]}")
    return output


def rendered(output):
    """The Markdown as four renderers make HTML of it, raw HTML allowed."""
    import markdown
    import markdown2
    import markdown_it
    import mistune

    text = open(output + "/briefing.md", encoding="utf-8").read()
    bodies = {"markdown-it": markdown_it.MarkdownIt("commonmark", {"html": True}).render(text),
              "mistune": mistune.create_markdown(escape=False, plugins=["table"])(text),
              "Python-Markdown": markdown.markdown(text, extensions=["tables"]),
              "markdown2": markdown2.markdown(text, extras=["tables"])}
    for name, body in bodies.items():
        path = f"{output}-{name}.html"
        open(path, "w", encoding="utf-8").write("<!doctype html><meta charset=utf-8>" + body)
        yield path


def data_faults(output):
    """What is wrong with the files that programs read."""
    faults = []
    for name in sorted(os.listdir(output)):
        path = os.path.join(output, name)
        if name.endswith(".csv"):
            for cells in csv.reader(open(path, encoding="utf-8-sig", newline="")):
                faults += [f"{name}: {cell[:60]!r}" for cell in cells
                           if FORMULA.match(cell) and not re.fullmatch(r"-?\d+(\.\d+)?", cell)]
        elif name.endswith((".atom", ".kml", ".svg")):
            try:
                tree = ET.parse(path)
            except ET.ParseError as error:
                faults.append(f"{name}: {error}")
                continue
            faults += [f"{name}: <{e.tag}>" for e in tree.iter() if e.tag.rsplit("}", 1)[-1].lower() in ("script", "iframe", "foreignobject")]
        elif name.endswith((".json", ".geojson")):
            json.load(open(path, encoding="utf-8"))
    return faults


def folded(text):
    return re.sub(r"\s+", " ", text)


def check(browser, output, texts, name):
    faults = data_faults(output)
    shown = ""
    for path in [output + "/index.html", *rendered(output)]:
        dialogs, requests, text, active = browser.open(os.path.abspath(path))
        where = os.path.basename(path)
        faults += [f"{where}: dialog {d!r}" for d in dialogs] + [f"{where}: request {r[:80]}" for r in requests]
        faults += [f"{where}: {a!r}" for a in active]
        shown = shown or folded(text)
    there = sum(folded(payload).strip() in shown for payload in texts)
    print(f"{name}: {len(texts)} payloads, {there} stand in the page as text, {len(faults)} faults", flush=True)
    for fault in faults[:20]:
        print("  " + fault)
    return not faults and there > 0


def main():
    dateline, shared = os.path.abspath(sys.argv[1]), sys.argv[2]
    program = sys.argv[sys.argv.index("--chromium") + 1] if "--chromium" in sys.argv else "chromium"
    texts = payloads(shared)
    browser = Browser(program)
    good = True
    with tempfile.TemporaryDirectory() as folder:
        for start in range(0, len(texts), 50):
            part = texts[start : start + 50]
            good = check(browser, build(dateline, folder, part, part[0]), part, f"{start}…{start + len(part) - 1}") and good
        for number, title in enumerate(texts[:: max(1, len(texts) // 24)]):
            good = check(browser, build(dateline, folder, texts[:2], title), [texts[0]], f"title {number}") and good
    browser.close()
    print("trap:", "nothing ran, nothing was asked for" if good else "something got through")
    sys.exit(0 if good else 1)


main()
