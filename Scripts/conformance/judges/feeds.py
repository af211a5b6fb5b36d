"""The timeline for other programs: iCalendar, Atom, TimelineJS."""

import json
import re

import feedparser
from icalendar import Calendar
from lxml import etree

from .site import nothing_found

ATOM = {"a": "http://www.w3.org/2005/Atom"}
DATE_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$")


def calendars(site):
    """RFC 5545: read without errors, each event with the properties it must have, ids once, lines folded."""
    files = site.files("*.ics")
    found = nothing_found(files, "iCalendar file")
    for file in files:
        data = file.read_bytes()
        calendar = Calendar.from_ical(data)
        events = list(calendar.walk("VEVENT"))
        found += [f"{site.name(file)}: {error}" for part in [calendar, *events] for error in part.errors]
        for event in events:
            missing = [name for name in ("UID", "DTSTAMP", "DTSTART", "SUMMARY") if name not in event]
            if missing or "DTEND" in event and event.decoded("DTEND") <= event.decoded("DTSTART"):
                found.append(f"{site.name(file)}: {event.get('UID')}: missing {missing}, or it ends before it starts")
        names = [str(event.get("UID")) for event in events]
        if len(set(names)) != len(names) or not names:
            found.append(f"{site.name(file)}: {len(names)} events with {len(set(names))} ids")
        lines = data.split(b"\r\n")
        found += [f"{site.name(file)}: a line of {len(line)} octets" for line in lines if len(line) > 75 or b"\n" in line]
    return found


def atom_files(site):
    """RFC 4287: read without complaint, and the elements that feed and entries must have, which readers do not ask for."""
    files = site.files("*.atom")
    found = nothing_found(files, "Atom feed")
    for file in files:
        feed = feedparser.parse(str(file))
        if feed.bozo:
            found.append(f"{site.name(file)}: {feed.bozo_exception}")
        tree = etree.parse(str(file)).getroot()
        entries = tree.xpath("a:entry", namespaces=ATOM)
        if tree.tag != "{http://www.w3.org/2005/Atom}feed" or len(feed.entries) != len(entries) or not entries:
            found.append(f"{site.name(file)}: {len(feed.entries)} of {len(entries)} entries read")
        for element in [tree, *entries]:
            for name in ("id", "title", "updated"):
                if len(element.xpath(f"a:{name}", namespaces=ATOM)) != 1:
                    found.append(f"{site.name(file)}: {element.tag.split('}')[1]} has not one {name}")
            if not element.xpath("a:author | parent::*/a:author", namespaces=ATOM):
                found.append(f"{site.name(file)}: no author")
            for date in element.xpath("a:updated/text() | a:published/text()", namespaces=ATOM):
                if not DATE_TIME.match(date):
                    found.append(f"{site.name(file)}: {date} is no date of RFC 3339")
            for name in element.xpath("a:id/text()", namespaces=ATOM):
                if not re.match(r"[a-z][a-z0-9+.-]*:\S+$", name):
                    found.append(f"{site.name(file)}: {name} is no IRI")
        names = tree.xpath("a:entry/a:id/text()", namespaces=ATOM)
        if len(set(names)) != len(names):
            found.append(f"{site.name(file)}: an id stands twice")
    return found


# timeline.knightlab.com/docs/json-format.html: the fields of each object.
SLIDE = {"start_date", "end_date", "text", "media", "group", "display_date", "background", "autolink", "unique_id"}
DATE = {"year", "month", "day", "hour", "minute", "second", "millisecond", "display_date", "format"}


def timelinejs_files(site):
    """TimelineJS's documented fields and no others; dates that a calendar has; no mark-up that came from a source."""
    files = site.files("timelinejs.json")
    found = nothing_found(files, "TimelineJS file")
    for file in files:
        data = json.loads(file.read_text())
        unknown = set(data) - {"title", "events", "eras", "scale"}
        events = data.get("events", [])
        if unknown or not events or data.get("scale", "human") not in ("human", "cosmological"):
            found.append(f"{site.name(file)}: unknown {sorted(unknown)}, {len(events)} events")
        for slide in [data.get("title", {}), *events]:
            name = slide.get("unique_id", "title")
            if set(slide) - SLIDE or set(slide.get("text", {})) - {"headline", "text"}:
                found.append(f"{site.name(file)}: {name} has fields that are not documented")
            if slide in events and "year" not in slide.get("start_date", {}):
                found.append(f"{site.name(file)}: {name} has no start date")
            for field in ("start_date", "end_date"):
                date = slide.get(field, {})
                bounds = {"month": (1, 12), "day": (1, 31), "hour": (0, 23), "minute": (0, 59), "second": (0, 59)}
                wrong = [part for part, (low, high) in bounds.items() if part in date and not low <= date[part] <= high]
                if set(date) - DATE or wrong or "day" in date and "month" not in date:
                    found.append(f"{site.name(file)}: {name}: {field} {date}")
            for text in slide.get("text", {}).values():
                if re.search(r"<(?!/?(p|br|a|cite)\b)", text):
                    found.append(f"{site.name(file)}: {name}: mark-up in {text[:60]}")
        names = [event.get("unique_id") for event in events]
        if len(set(names)) != len(names):
            found.append(f"{site.name(file)}: an id stands twice")
    return found
