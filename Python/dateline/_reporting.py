"""A folder of saved pages in, a briefing out."""
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Sequence

from ._programs import run

Path_ = str | os.PathLike[str]


@dataclass(frozen=True)
class Briefing:
    """What `dateline report` wrote."""

    folder: Path
    """The folder with `index.html` and the files beside it."""

    @property
    def page(self) -> Path:
        """The page that people read."""
        return self.folder / "index.html"

    @property
    def model(self) -> dict[str, Any]:
        """`briefing.json`, as briefing.schema.json describes it: "entries", "figures", "places", "sources", "intake" …"""
        with open(self.folder / "briefing.json", encoding="utf-8") as file:
            model: dict[str, Any] = json.load(file)
        return model


def report(
    *sources: Path_, output: Path_, title: str | None = None, time_zone: str | None = None, published: str | None = None,
    places: Sequence[str] = (), options: Sequence[str] = (),
) -> Briefing:
    """The briefing of files and folders. A folder's own dateline.yml and review.yml are heeded.

    `options` are further options of `dateline report`: ["--interface-language", "es"].
    """
    if not sources:
        raise ValueError("report: name a folder or files of saved pages")
    wanted = ["--output", os.fspath(output)]
    for option, value in (("--title", title), ("--time-zone", time_zone), ("--published", published)):
        if value is not None:
            wanted += [option, value]
    for place in places:
        wanted += ["--place", place]
    run(["report", *wanted, *options, "--", *(os.fspath(source) for source in sources)])
    return Briefing(Path(output))
