#!/usr/bin/env python3
"""Tests the Python package with the program that DATELINE names, or with the one that the installed package carries.

    DATELINE=.build/release/dateline PYTHONPATH=Python python3 Scripts/python/test_package.py
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

import dateline

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "Tests/Fixtures/jaffar-express"
RAIN = "<title>Rain</title><p>It rained in Quetta on 9 May 2024, and two people were killed when a wall fell."


class Annotating(unittest.TestCase):
    def test_a_text_has_its_days_and_places(self):
        article = dateline.annotate(RAIN, id="rain", url="https://example.org/rain")
        self.assertEqual((article["id"], article["url"]), ("rain", "https://example.org/rain"))
        self.assertEqual([timex["value"] for timex in article["timexes"]], ["2024-05-09"])
        self.assertEqual([place["name"] for place in article["toponyms"]], ["Quetta"])
        for found in [*article["timexes"], *article["toponyms"]]:
            self.assertEqual(article["text"][found["start"]:found["end"]], found["text"])

    def test_bytes_are_read_by_their_own_charset(self):
        page = (
            '<!doctype html><html lang="de"><meta charset="windows-1252"><title>Überfall</title>'
            "<p>Am 9. Mai 2024 regnete es in Köln, und zwei Menschen wurden verletzt, als eine Mauer einstürzte."
        ).encode("cp1252")
        for url in (None, "https://example.org/regen"):
            article = dateline.annotate(page, url=url, published="2024-05-10")
            self.assertIn("Köln", article["text"])
            self.assertEqual((article["id"], article["url"], article["published"]), ("page", url, "2024-05-10"))

    def test_many_pages_come_back_in_order(self):
        count = 300
        pages = ({"id": f"r{number}", "text": f"It rained in Quetta on {number % 28 + 1} May 2024. " * 40} for number in range(count))
        articles = list(dateline.annotate_all(pages))
        self.assertEqual([article["id"] for article in articles], [f"r{number}" for number in range(count)])
        self.assertEqual(articles[3]["timexes"][0]["value"], "2024-05-04")

    def test_pages_may_be_left_before_their_end(self):
        endless = (RAIN for _ in iter(int, 1))
        for article in dateline.annotate_all(endless):
            self.assertEqual(article["id"], "page 1")
            break

    def test_what_the_caller_raises_comes_back_to_the_caller(self):
        def pages():
            yield RAIN
            raise LookupError("no more")

        with self.assertRaises(LookupError):
            list(dateline.annotate_all(pages()))

    def test_bytes_that_are_no_page_say_why(self):
        self.assertTrue(dateline.annotate(b"%PDF-1.7")["diagnostics"])

    def test_a_record_without_text_says_why(self):
        [article] = dateline.annotate_all([{"id": "empty"}])
        self.assertEqual([finding["code"] for finding in article["diagnostics"]], ["input.record"])

    def test_wrong_use_is_an_error_with_its_code(self):
        with self.assertRaises(dateline.DatelineError) as raised:
            list(dateline.annotate_all([RAIN], options=["--no-such-option"]))
        self.assertEqual(raised.exception.code, 2)
        self.assertIn("--no-such-option", raised.exception.message)
        with self.assertRaises(dateline.DatelineError) as raised:
            dateline.annotate(RAIN.encode(), published="yesterday")
        self.assertEqual(raised.exception.code, 2)

    def test_files_of_a_folder(self):
        articles = list(dateline.annotate_files([SAMPLE]))
        self.assertEqual(len(articles), len(list(SAMPLE.glob("*.html"))))
        self.assertTrue(all(article["timexes"] for article in articles))


class Reporting(unittest.TestCase):
    def test_the_briefing_is_the_command_s(self):
        with tempfile.TemporaryDirectory() as folder:
            briefing = dateline.report(
                SAMPLE, output=pathlib.Path(folder) / "briefing", title="The Jaffar Express", time_zone="Asia/Karachi",
                places=["Quetta", "Peshawar"])
            subprocess.run(
                [dateline.program(), "report", SAMPLE, "--output", folder + "/command", "--title", "The Jaffar Express", "--time-zone",
                 "Asia/Karachi", "--place", "Quetta", "--place", "Peshawar"], check=True, capture_output=True)
            self.assertIn("The Jaffar Express", briefing.page.read_text())
            self.assertGreater(len(briefing.model["entries"]), 5)
            self.assertEqual(briefing.model, json.loads(pathlib.Path(folder, "command/briefing.json").read_text()))

    def test_a_folder_that_is_not_there_is_an_error_of_input(self):
        with tempfile.TemporaryDirectory() as folder, self.assertRaises(dateline.DatelineError) as raised:
            dateline.report(folder + "/nowhere", output=folder + "/briefing")
        self.assertEqual(raised.exception.code, 3)

    def test_the_version_is_the_program_s(self):
        self.assertRegex(dateline.version(), r"^\d+\.\d+\.\d+$")


class Readme(unittest.TestCase):
    """The README's examples, run where a folder of saved pages is; the one with pandas where pandas is."""

    def test_every_example_runs(self):
        import contextlib
        import io
        import os
        import shutil

        examples = re.findall(r"```python\n(.*?)```", (ROOT / "Python/README.md").read_text(), re.DOTALL)
        self.assertEqual(len(examples), 2)
        printed = io.StringIO()
        before = os.getcwd()
        with tempfile.TemporaryDirectory() as folder:
            shutil.copytree(SAMPLE, folder + "/saved")
            (pathlib.Path(folder) / "crawl.warc.gz").write_bytes(archive())
            os.chdir(folder)
            try:
                names = {"pages": [RAIN], "dateline": dateline}
                with contextlib.redirect_stdout(printed):
                    for example in examples:
                        if "pandas" in example and not has_pandas():
                            continue
                        exec(example, names)
            finally:
                os.chdir(before)
        for words in ["9 May 2024 2024-05-09", "Tuesday 2024-05-07", "Quetta 30.18414 67.00141", "briefing/index.html"]:
            self.assertIn(words, printed.getvalue())
        if has_pandas():
            self.assertIn("2025-03-11", printed.getvalue())


def archive():
    import gzip

    from dateline._annotating import _archived

    return gzip.compress(_archived(RAIN.encode(), "https://example.org/rain"))


def has_pandas():
    import importlib.util

    return importlib.util.find_spec("pandas") is not None


if __name__ == "__main__":
    if "--with-pandas" in sys.argv:
        sys.argv.remove("--with-pandas")
        if not has_pandas():
            sys.exit("python: pandas is not installed")
    unittest.main()
