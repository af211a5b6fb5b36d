"""The tables for spreadsheets."""

import csv

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


def is_number(cell):
    try:
        float(cell)
        return True
    except ValueError:
        return False
