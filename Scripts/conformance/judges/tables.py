"""The tables for spreadsheets."""

import asyncio
import concurrent.futures
import contextlib
import csv
import sqlite3

import openpyxl
from datasette.app import Datasette
from frictionless import Dialect, Resource
from frictionless.formats import CsvControl

from .site import nothing_found


def csv_files(site):
    """frictionless reads each table (RFC 4180); no cell is a formula; places lie on the globe."""
    files = site.files("*.csv")
    found = nothing_found(files, "CSV")
    for file in files:
        # The dialect is told: a guess from quoted sentences is no judgement of the file.
        control = CsvControl(delimiter=",", quote_char='"', double_quote=True)
        resource = Resource(path=file.name, basepath=str(file.parent), dialect=Dialect(controls=[control]))
        report = resource.validate()
        found += [f"{site.name(file)}: {error.message}" for task in report.tasks for error in task.errors]
        text = file.read_bytes().decode("utf-8")
        if "\n" in text.replace("\r\n", ""):
            found.append(f"{site.name(file)}: a line ends without carriage return")
        for number, row in enumerate(csv.DictReader(text.splitlines()), 2):
            for name, cell in row.items():
                if isinstance(cell, str) and cell[:1] in "=+-@\t" and cell and not is_number(cell):
                    found.append(f"{site.name(file)}:{number}: {name} begins like a formula: {cell[:40]}")
            # An entry of the timeline may have no place; a place always has its point.
            if row.get("latitude") == "" and file.name == "timeline.csv":
                continue
            if "latitude" in row and not (is_number(row["latitude"]) and abs(float(row["latitude"])) <= 90):
                found.append(f"{site.name(file)}:{number}: latitude {row['latitude']}")
    return found


def workbooks(site):
    """openpyxl opens each workbook: its sheets, their headings, and no formula."""
    found = nothing_found(site.files("*.xlsx"), "workbook")
    for file in site.files("*.xlsx"):
        book = openpyxl.load_workbook(file)
        if book.sheetnames != ["timeline", "figures", "places", "sources"]:
            found.append(f"{site.name(file)}: sheets {book.sheetnames}")
        for sheet in book:
            if sheet.max_row < 2 or any(cell.value is None for cell in sheet[1]):
                found.append(f"{site.name(file)}: sheet {sheet.title} has no rows or a column without a heading")
            found += [f"{site.name(file)}: a formula in {sheet.title}" for row in sheet for cell in row if cell.data_type == "f"]
    return found


def databases(site):
    """Datasette serves each database: tables with rows, facets by place, day and source, points for its map."""
    found = nothing_found(site.files("*.sqlite"), "database")
    for file in site.files("*.sqlite"):
        # SQLite first: on a file that is none, Datasette writes pages of frames and no finding.
        with contextlib.closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as database:
            database.execute("PRAGMA integrity_check").fetchall()
        # A thread of its own: other judges leave an event loop running in this one.
        with concurrent.futures.ThreadPoolExecutor(1) as thread:
            found += thread.submit(lambda: asyncio.run(served(file, site.name(file)))).result()
    return found


async def served(file, name):
    datasette = Datasette([str(file)])
    await datasette.invoke_startup()
    found = []
    base = file.stem
    for table in ("entries", "figures", "places", "sources", "entry_places", "entry_sources"):
        answer = await datasette.client.get(f"/{base}/{table}.json?_shape=array&_size=5")
        if answer.status_code != 200 or not answer.json():
            found.append(f"{name}: {table} is not served: {answer.status_code}")
    facets = await datasette.client.get(f"/{base}/entries.json?_facet=scene&_facet=start&_facet=sources")
    if facets.status_code != 200 or not {"scene", "start", "sources"} <= set(facets.json()["facet_results"]):
        found.append(f"{name}: entries have no facets")
    points = await datasette.client.get(f"/{base}/places.json?_shape=array&latitude__notblank=1&longitude__notblank=1")
    if points.status_code != 200 or not points.json():
        found.append(f"{name}: places have no points")
    return found


def is_number(cell):
    try:
        float(cell)
        return True
    except ValueError:
        return False
