#!/usr/bin/env python3
"""Times and scores dateline and its peers on the same pages in one run, one core each; prints a Markdown table.

    peers.py DATELINE EXTRACT_FOLDER     the folder holds score.py and dev/html, dev/gold
"""
import glob
import gzip
import importlib.metadata
import json
import os
import resource
import subprocess
import sys
import tempfile
import time

dateline, folder = os.path.abspath(sys.argv[1]), sys.argv[2]
paths = sorted(glob.glob(folder + "/dev/html/*"))
pages = {os.path.basename(path).split(".html")[0]: gzip.decompress(open(path, "rb").read()) for path in paths}
megabytes = sum(map(len, pages.values())) / 1e6


def decoded(page):
    try:
        return page.decode("utf-8")
    except UnicodeDecodeError:
        return page.decode("windows-1252", "replace")


texts = {name: decoded(page) for name, page in pages.items()}


def score(answers):
    """What the scorer of the evaluation data says of answers: name → {"text", "title", "published"}."""
    with tempfile.NamedTemporaryFile("w", suffix=".ndjson", delete=False) as file:
        for name, answer in answers.items():
            file.write(json.dumps({"id": name, "text": None, "title": None, "published": None} | answer) + "\n")
    out = subprocess.run([sys.executable, folder + "/score.py", "--json", folder + "/dev/gold", file.name], stdout=subprocess.PIPE, check=True)
    os.remove(file.name)
    return next(iter(json.loads(out.stdout).values()))


def timed(read, inputs):
    """Answers and processor milliseconds a page, all pages in turn."""
    answers, start = {}, time.process_time()
    for name, page in inputs.items():
        try:
            answers[name] = read(page)
        except Exception:
            answers[name] = None
    return answers, (time.process_time() - start) * 1000 / len(inputs)


def run_dateline():
    """Answers and processor milliseconds a page of the binary on one core, its start-up taken off."""
    def run(arguments):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        out = subprocess.run(["taskset", "-c", "0", dateline, "annotate", *arguments], stdout=subprocess.PIPE).stdout
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return out, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    with tempfile.TemporaryDirectory() as place:
        for name, page in pages.items():
            open(f"{place}/{name}.html", "wb").write(page)
        files = [f"{place}/{name}.html" for name in pages]
        nothing = min(run([place + "/none"])[1] for _ in range(5))
        out, seconds = min((run(files) for _ in range(3)), key=lambda pair: pair[1])
    lines = [json.loads(line) for line in out.splitlines()]
    answers = {os.path.basename(line["id"])[:-5]: line for line in lines}
    return answers, (seconds - nothing) * 1000 / len(pages)


def version(name):
    return importlib.metadata.version(name)


rows = []


def add(name, does, milliseconds, quality=""):
    rows.append((name, does, milliseconds, quality))
    print(f"{name}: {milliseconds:.2f} ms a page {quality}", file=sys.stderr, flush=True)


def main():
    import dateparser.search
    import flashgeotext.geotext
    import geotext
    import htmldate
    import resiliparse.extract.html2text as resiliparse
    import resiliparse.parse.html as tree
    import trafilatura
    raw = {}
    answers, milliseconds = run_dateline()
    raw["dateline"] = (answers, "all", milliseconds)
    raw["trafilatura " + version("trafilatura") + " (fast)"] = (*with_field(timed(lambda p: trafilatura.extract(p, fast=True, include_comments=False), texts), "text"),)
    raw["resiliparse " + version("resiliparse")] = (*with_field(timed(lambda p: resiliparse.extract_plain_text(tree.HTMLTree.parse(p), main_content=True), texts), "text"),)
    raw["htmldate " + version("htmldate")] = (*with_field(timed(lambda p: htmldate.find_date(p, original_date=True), texts), "published"),)
    bodies = {name: (answer.get("text") or "")[:20000] for name, answer in answers.items()}
    for name, (found, field, milliseconds) in raw.items():
        add(name, field, milliseconds, summary(found, field))
    reader = flashgeotext.geotext.GeoText()
    sample = dict(list(bodies.items())[::16])
    for name, read, inputs in (
        ("geotext " + version("geotext"), lambda t: len(geotext.GeoText(t).cities), bodies),
        ("flashgeotext " + version("flashgeotext"), lambda t: len(reader.extract(t, span_info=True)["cities"]), bodies),
        ("dateparser " + version("dateparser") + " (search)", lambda t: len(dateparser.search.search_dates(t, languages=["en"]) or []), sample),
    ):
        _, milliseconds = timed(read, inputs)
        add(name, "names in the text" if "geo" in name else "dates in the text", milliseconds)
    print(f"{len(pages)} pages, {megabytes:.1f} MB, one core, one run.\n")
    print("| program | does | ms a page | of dateline's whole | quality |\n| --- | --- | --- | --- | --- |")
    for name, does, milliseconds, told in rows:
        print(f"| {name} | {does} | {milliseconds:.2f} | {milliseconds / rows[0][2]:.1f} | {told} |")


def with_field(pair, field):
    answers, milliseconds = pair
    return answers, field, milliseconds


def summary(answers, field):
    """The scorer's figures of all sets together."""
    whole = score({name: filled(answer, field) for name, answer in answers.items()})
    told = []
    if field in ("all", "text"):
        told.append(f"text F1 {whole['text']['ALL']['f1']:.3f}")
    if field in ("all", "published"):
        told.append(f"day {whole['date']['ALL']['accuracy']:.3f}")
    return ", ".join(told)


def filled(answer, field):
    if field != "all":
        return {field: answer}
    return {"text": answer["text"], "title": answer["title"], "published": (answer["published"] or "")[:10] or None}


main()
