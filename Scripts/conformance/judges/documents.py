"""HTML as a document: conformance, parse errors, links, and the data block."""

import csv
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from urllib.parse import unquote, urlsplit

import html5lib
from lxml import html


# Of CSS and supported by browsers, but unknown to the checker's style sheet reader: paint-order (SVG 2, CSS Fill and Stroke),
# ::details-content (CSS Pseudo-Elements 4).
NEWER = ("“paint-order”", "“::details-content”")


def nu(site):
    """The Nu HTML checker: errors and warnings; it also reads the style sheet."""
    jars = sorted(site.nu.rglob("vnu.jar"))
    if not jars:
        return [f"there is no vnu.jar in {site.nu}"]
    command = ["java", "-Xss2m", "-jar", str(jars[0]), "--format", "json", "--stdout", "--exit-zero-always"]
    run = subprocess.run(command + [str(page) for page in site.pages], capture_output=True, text=True, timeout=300)
    if run.returncode or not run.stdout.strip():
        return [f"the checker did not run: {run.stderr.strip()[:300]}"]
    return [
        f"{message.get('url', '').rsplit('/', 1)[-1]}, line {message.get('lastLine', '?')}: {message['message']}"
        for message in json.loads(run.stdout)["messages"]
        if (message["type"] != "info" or message.get("subType") == "warning") and not any(word in message["message"] for word in NEWER)
    ]


def parse_errors(site):
    """The parsing algorithm's own errors."""
    found = []
    for page in site.pages:
        parser = html5lib.HTMLParser(strict=False)
        parser.parse(page.read_bytes())
        found += [f"{site.name(page)} {position}: {code}" for position, code, _ in parser.errors]
    return found


def linkchecker(site):
    """LinkChecker walks from the front page: files and anchors, those that only scripts or styles name included."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Path(folder, "settings")
        settings.write_text("[AnchorCheck]\n")
        command = [str(Path(sys.prefix, "bin", "linkchecker")), "--no-status", "-o", "csv", "-f", str(settings)]
        run = subprocess.run(
            command + ["--ignore-url=^https?://", str(site.folder / "index.html")],
            capture_output=True, text=True, timeout=300)
    if "urlname" not in run.stdout:
        return [f"the checker did not run: {run.stderr.strip()[:300]}"]
    rows = csv.DictReader((line for line in run.stdout.splitlines() if not line.startswith("#")), delimiter=";")
    return [f"{row['urlname']}: {row['result']} {row['warningstring']}".strip() for row in rows]


def links(site):
    """Every fragment has its element, every relative address its file, no id stands twice."""
    found = []
    trees = {page: html.fromstring(page.read_bytes()) for page in site.pages}
    ids = {}
    for page, tree in trees.items():
        names = [element.get("id") for element in tree.iter() if isinstance(element.tag, str) and element.get("id")]
        ids[page] = set(names)
        found += [f"{site.name(page)}: id {name} stands twice" for name in sorted({n for n in names if names.count(n) > 1})]
    for page, tree in trees.items():
        for element, attribute, address, _ in tree.iterlinks():
            parts = urlsplit(address)
            if parts.scheme in ("http", "https", "mailto") or attribute in ("style", "xmlns"):
                continue
            # The icon is in the page: its policy lets nothing be loaded.
            if element.get("rel") == "icon" and parts.scheme == "data":
                continue
            if parts.scheme or parts.netloc:
                found.append(f"{site.name(page)}: {address} has a scheme that a briefing does not use")
                continue
            target = (page.parent / unquote(parts.path)).resolve() if parts.path else page
            if target.is_dir():
                target = target / "index.html"
            if not target.is_relative_to(site.folder) or not target.exists():
                found.append(f"{site.name(page)}: {address} leads to no file")
            elif parts.fragment and target in ids and unquote(parts.fragment) not in ids[target]:
                found.append(f"{site.name(page)}: {address} leads to no element")
        for element in tree.iter():
            for attribute in ("aria-labelledby", "aria-describedby", "headers", "for"):
                for name in (element.get(attribute) or "").split() if isinstance(element.tag, str) else []:
                    if name not in ids[page]:
                        found.append(f"{site.name(page)}: {attribute}={name} names no element")
    return found


# What the block may hold: schema.org's type and the properties that its table of release 30.0 allows there.
ALLOWED = {
    "WebSite": {"name", "url"},
    "Report": {"headline", "about", "citation", "inLanguage", "isBasedOn", "dateModified", "temporalCoverage",
               "spatialCoverage", "mainEntity", "creativeWorkStatus", "url", "identifier"},
    "NewsArticle": {"headline", "url", "datePublished", "dateModified", "author", "publisher", "identifier"},
    "Article": {"headline", "url", "datePublished", "dateModified", "author", "publisher", "identifier", "citation"},
    "CreativeWork": {"name", "headline", "url", "datePublished", "dateModified", "author", "publisher", "identifier"},
    "Organization": {"name", "url"},
    "Person": {"name", "url"},
    "Place": {"name", "geo", "identifier", "sameAs", "address", "containedInPlace"},
    "GeoCoordinates": {"latitude", "longitude"},
    "Event": {"name", "startDate", "endDate", "location", "identifier", "url", "description"},
    "PropertyValue": {"propertyID", "value"},
}


def linked_data(site):
    """Each briefing has one block of schema.org data, of known types and properties, and nothing is executed.

    Of a published site the first page, stories and places have one.
    """
    found = []
    for page in site.pages:
        tree = html.fromstring(page.read_bytes())
        blocks = tree.xpath("//script")
        for block in blocks:
            if block.get("type") != "application/ld+json" or block.get("src"):
                found.append(f"{site.name(page)}: a script element that is not a data block")
        blocks = [block for block in blocks if block.get("type") == "application/ld+json"]
        name = site.name(page)
        wanted = not site.is_published or name == "index.html" or name.startswith(("stories/", "places/")) and name.count("/") == 2
        if len(blocks) != wanted:
            found.append(f"{name}: {len(blocks)} data blocks, not {int(wanted)}")
        for block in blocks:
            data = json.loads(block.text)
            if data.pop("@context", None) != "https://schema.org":
                found.append(f"{site.name(page)}: the context is not schema.org's")
            found += unknown_terms(data.get("@graph", data), name)
    return found


def unknown_terms(value, path):
    if isinstance(value, list):
        return [line for item in value for line in unknown_terms(item, path)]
    if not isinstance(value, dict):
        return []
    kind = value.get("@type")
    if kind not in ALLOWED:
        return [f"{path}: type {kind}"]
    found = []
    for name, inner in value.items():
        if name in ("@type", "@id"):
            continue
        if name not in ALLOWED[kind]:
            found.append(f"{path}: {name} is no property of {kind}")
        found += unknown_terms(inner, f"{path}.{name}")
    return found
