"""dateline from Python: days and places of news pages, and the briefing of a story.

    import dateline

    article = dateline.annotate(html, url="https://example.org/rain")
    for timex in article["timexes"]:
        print(timex["text"], timex["value"])

    for article in dateline.annotate_all(pages):        # many pages, one process, answers in the order of the pages
        ...

    briefing = dateline.report("stories/rain", output="briefing", time_zone="Asia/Karachi")

The work is done by the program that the package carries; `dateline.types` has what an article and its parts hold.
"""
from ._annotating import annotate, annotate_all, annotate_files
from ._programs import DatelineError, program, version
from ._reporting import Briefing, report
from .types import Annotation

__all__ = ["Annotation", "Briefing", "DatelineError", "annotate", "annotate_all", "annotate_files", "program", "report", "version"]
