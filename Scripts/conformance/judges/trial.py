"""The judges judged: for each, a copy of a good briefing with one fault, which it must refuse."""

import re
import shutil
import tempfile
from pathlib import Path

from .site import Site

# Judge, file, what is replaced (once, as a pattern), by what.
FAULTS = [
    ("HTML: Nu checker", "index.html", r"</h1>", "</h1><p><blink>x</blink></p>"),
    ("HTML: Nu checker", "index.html", r"\.map text \{", ".map text { paint-odour: stroke;"),
    ("HTML: html5lib", "index.html", r"</h1>", "</h2>"),
    ("links and anchors", "index.html", r'href="#timeline"', 'href="#nowhere"'),
    ("links and anchors", "index.html", r'id="sources"', 'id="timeline"'),
    ("JSON-LD", "index.html", r'"@type": ?"Report"', '"@type":"Event"'),
    ("axe, seven views", "index.html", r"--soft: #[0-9a-f]+;", "--soft: #c9c9c9;"),
    ("contrast in pictures", "index.html", r"\.map text \{ font: 12px var\(--sans\); fill: var\(--ink\)", ".map text { font: 12px var(--sans); fill: #bbb"),
    ("no request, no script", "index.html", r"</h1>", '</h1><img src="https://example.invalid/x.png" alt="">'),
    ("reflow at 320 px", "index.html", r"</h1>", '</h1><p style="width: 500px">x</p>'),
    ("letters at 360 px", "index.html", r"</h1>", '</h1><p style="font-size: 7px">x</p>'),
    ("names of links", "index.html", r'<a class="skip"', '<a aria-label="elsewhere" class="skip"'),
    ("print", "index.html", r"@media print \{", "@media print { .entry { display: none !important; }"),
    ("GFM by two renderers", "briefing.md", r"\| --- \|", "| --- | --- |"),
    ("Markdown by two more", "briefing.md", r"\n\n", "\n\n<object>x</object>\n\n"),
    ("CSV", "locations.csv", r"\r\n[^\r]+\r\n", "\r\nshort,row\r\n"),
    ("workbook", "briefing.xlsx", r"^PK", "KP"),
    ("database", "briefing.sqlite", r"^SQLite", "Squlite"),
    ("GeoJSON", "places.geojson", r'"coordinates": \[\s*-?[0-9.]+', '"coordinates": [190'),
    ("KML", "places.kml", r"<name>", "<label>x</label><name>"),
    ("iCalendar", "timeline.ics", r"UID:[^\r]+\r\n", ""),
    ("Atom", "timeline.atom", r"<updated>[^<]+", "<updated>yesterday"),
    ("TimelineJS", "timelinejs.json", r'"month": \d+', '"month": 13'),
    ("JSON Schema", "briefing.json", r'"title":', '"tittle":'),
    ("page shows the model", "index.html", r' id="e-[^"]+"', ""),
]

# The same for a published site, where it is judged in its own way.
FAULTS_OF_SITES = [
    ("links and anchors", "sources/index.html", r'href="\.\./', 'href="../nowhere/'),
    ("LinkChecker", "sources/index.html", r'href="\.\./', 'href="../nowhere/'),
    ("JSON-LD", "stories/quetta-water/index.html", r"<script[^<]*</script>", ""),
    ("JSON-LD", "index.html", r'"WebSite"', '"WebSight"'),
    ("axe, seven views", "days/index.html", r"</h1>", '</h1><img src="data:," >'),
]

FAULTS_OF_SEARCHED_SITES = [
    ("search in a browser", "search/index.html", r"<pagefind-results>", "<pagefind-result>"),
    ("search in a browser", "search/index.html", r"grid-template-columns: minmax\(0, 46rem\)", "grid-template-columns: 60rem"),
    ("search in a browser", "search/index.html", r"script-src &#39;self&#39;", "script-src &#39;none&#39;"),
]


def faults(site):
    if site.is_searched:
        return FAULTS_OF_SEARCHED_SITES
    return FAULTS_OF_SITES if site.is_published else FAULTS


def broken_copies(judges, site):
    functions = dict(judges)
    results = []
    missed = []
    for name, file, pattern, replacement in faults(site):
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / "copy"
            shutil.copytree(site.folder, copy)
            text = (copy / file).read_bytes().decode("latin-1" if file.endswith((".xlsx", ".sqlite")) else "utf-8")
            broken = re.sub(pattern, lambda _: replacement, text, count=1)
            (copy / file).write_bytes(broken.encode("latin-1" if file.endswith((".xlsx", ".sqlite")) else "utf-8"))
            try:
                refused = broken != text and any(functions[name](Site(copy, site.nu)))
            except Exception:
                refused = True
        results.append(refused)
        if not refused:
            missed.append(f"{name}: {file} with {replacement!r}")
    print(f"{'FAIL' if missed else 'ok  '} broken copies: {sum(results)} of {len(results)} refused")
    for line in missed:
        print(f"       not refused: {line}")
    return [not missed]
