"""The model: briefing.json against its schema, and the page and the Markdown against the model."""

import json
import re
from html import unescape
from pathlib import Path

import jsonschema
from lxml import html

from .site import nothing_found, squeezed

SCHEMA = Path(__file__).resolve().parents[3] / "Documentation" / "briefing.schema.json"


def schema(site):
    """Documentation/briefing.schema.json is a sound schema, and every model keeps to it."""
    rules = json.loads(SCHEMA.read_text())
    jsonschema.Draft202012Validator.check_schema(rules)
    validator = jsonschema.Draft202012Validator(rules, format_checker=jsonschema.FormatChecker())
    files = site.files("briefing.json")
    found = nothing_found(files, "briefing.json")
    for file in files:
        for error in validator.iter_errors(json.loads(file.read_text())):
            found.append(f"{site.name(file)}: {error.json_path}: {error.message[:160]}")
    return found


def shown(site):
    """Each entry of the model stands in the page under its id, with its words, and its words stand in the Markdown."""
    files = site.files("briefing.json")
    found = nothing_found(files, "briefing.json")
    for file in files:
        model = json.loads(file.read_text())
        tree = html.fromstring((file.parent / "index.html").read_bytes())
        places = {element.get("id"): squeezed(element.text_content()) for element in tree.xpath("//*[@id]")}
        # Escapes are taken back as a renderer does.
        markdown = squeezed(unescape(re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", (file.parent / "briefing.md").read_text())))
        for entry in model["entries"]:
            words = squeezed(entry["text"])
            if words not in places.get(entry["id"], ""):
                found.append(f"{site.name(file)}: the page does not show {entry['id']}: {entry['text'][:70]}")
            if words not in markdown:
                found.append(f"{site.name(file)}: the Markdown does not show {entry['id']}: {entry['text'][:70]}")
        for source in model["sources"]:
            if f"s-{source['number']}" not in places:
                found.append(f"{site.name(file)}: the page does not list source {source['number']}")
    return found
