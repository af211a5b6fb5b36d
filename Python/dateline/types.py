"""What an annotated article holds; made from annotation.schema.json by Scripts/python/make_types.py."""
from __future__ import annotations

from typing import Literal, NotRequired, TypedDict


class Annotation(TypedDict):
    """One document, and all that was found in it."""

    id: str
    """The record's, or the path as given."""
    url: str | None
    title: str | None
    byline: str | None
    publisher: str | None
    published: str | None
    modified: str | None
    language: str | None
    sources: Sources
    digest: NotRequired[str | None]
    """With --full. SHA-256 of the source bytes."""
    file: NotRequired[str | None]
    """With --full. The file that the article stands in, where it is another than the id names."""
    kind: NotRequired[str | None]
    """With --full. What the file is: "page", "web archive", "mail"."""
    genre: NotRequired[Literal["news", "narrative", "colloquial"] | None]
    """With --full."""
    dateline: NotRequired[Dateline | None]
    """With --full."""
    text: str
    blocks: list[Block]
    timexes: list[Timex]
    toponyms: list[Toponym]
    events: list[Event]
    statements: NotRequired[list[Statement]]
    """With --full."""
    diagnostics: list[Diagnostic]


class Sources(TypedDict):
    """Where each particular was read."""

    title: str | None
    byline: str | None
    published: str | None
    modified: str | None
    url: NotRequired[str | None]
    publisher: NotRequired[str | None]
    language: NotRequired[str | None]


class Dateline(TypedDict):
    """The place and agency that open the report."""

    start: int
    end: int
    place: Span
    agency: str | None


class Span(TypedDict):
    """A range of the text."""

    start: int
    end: int


class Block(TypedDict):
    """A paragraph, heading or the like."""

    start: int
    end: int
    kind: Literal["paragraph", "heading", "list-item", "quote", "caption", "table"]
    time: NotRequired[str]
    """When the post was published that the block belongs to."""


class TimexZone(TypedDict):
    """The zone that the words of a clock time name."""

    name: str
    offset: int | None
    """Minutes east of UTC; null where several zones share the name and nothing decides."""


class Timex(TypedDict):
    """An expression of time."""

    start: int
    end: int
    text: str
    type: Literal["DATE", "TIME", "DURATION", "SET"]
    value: str
    """TIMEX3 value."""
    mod: str | None
    interval: str | None
    zone: NotRequired[TimexZone]
    """The zone that the words of a clock time name."""
    anchor: str | None
    """What it was counted from: "publication 2025-03-12", "story 2025-03-11", "event attack", "unknown"; null where it is written in full."""
    rule: str
    rangeEnd: NotRequired[int]
    """The timex that ends the range which this one begins."""
    reason: NotRequired[str]
    """With --explain or --full."""
    granularity: NotRequired[Literal["minute", "hour", "partOfDay", "day", "weekend", "week", "month", "season", "quarter", "half", "year", "decade", "century", "millennium"]]
    """With --full."""
    second: NotRequired[int | None]
    """With --full. Second of the day."""
    part: NotRequired[str | None]
    """With --full."""
    clockBound: NotRequired[Literal["about", "before", "after"]]
    """With --full."""
    anchorRange: NotRequired[Span]
    """With --full. The words it was counted from."""


class Toponym(TypedDict):
    """A place name."""

    start: int
    end: int
    text: str
    name: str | None
    lat: float | None
    lon: float | None
    geonameid: int | None
    country: str | None
    admin1: str | None
    feature: str | None
    role: Literal["scene", "origin", "destination", "institution", "government", "reference", "mention"]
    runnersUp: list[Place]
    place: NotRequired[int]
    """With --full. The place's id in the gazetteer."""
    reasons: NotRequired[list[str]]
    """With --explain or --full."""
    ambiguous: NotRequired[Literal[True]]
    """Present where the place is the likeliest of several."""
    insideTown: NotRequired[Literal[True]]
    """Present where the name is that of a street or a house and no place of the gazetteer."""


class Place(TypedDict):
    """A place that the name may have meant instead."""

    name: str
    geonameid: int | None
    country: str | None
    place: NotRequired[int]
    """With --full."""


class EventFigures(TypedDict):
    """A figure."""

    kind: Literal["killed", "attackers-killed", "injured", "missing", "rescued", "held", "aboard", "arrested", "displaced", "money", "distance"]
    value: int
    qualifier: Literal["exactly", "at-least", "more-than", "about", "up-to"]


class Event(TypedDict):
    """A dated stretch of the text."""

    start: int
    end: int
    date: str
    basis: Literal["own", "carried", "clock", "story", "publication", "lead", "said", "none"]
    places: NotRequired[list[PlaceMention]]
    figures: NotRequired[list[EventFigures]]


class Statement(TypedDict):
    """A sentence, or a part of one."""

    start: int
    end: int
    context: NotRequired[Span]
    """The sentence before, where the words need it."""
    kind: Literal["event", "saying", "background"]
    timex: int | None
    """Index into "timexes"."""
    basis: Literal["own", "carried", "clock", "story", "publication", "lead", "said", "none"]
    interval: str | None
    granularity: Literal["minute", "hour", "partOfDay", "day", "weekend", "week", "month", "season", "quarter", "half", "year", "decade", "century", "millennium"]
    said: int | None
    """The timex of the saying."""
    attribution: str | None
    lead: bool
    places: list[PlaceMention]
    happenings: list[str]
    figures: list[Figure]


class PlaceMention(TypedDict):
    """A place of a statement."""

    toponym: int
    """Index into "toponyms"."""
    role: Literal["scene", "origin", "destination", "institution", "government", "reference", "mention"]
    inherited: NotRequired[Literal[True]]
    displacement: NotRequired[Displacement]


class Displacement(TypedDict):
    """How far from the place, and in which direction."""

    start: int
    end: int
    kilometres: float
    bearing: float | None
    lat: NotRequired[float]
    lon: NotRequired[float]
    approximate: NotRequired[Literal[True]]


class Figure(TypedDict):
    """A number of people, of money, a distance."""

    start: int
    end: int
    kind: Literal["killed", "attackers-killed", "injured", "missing", "rescued", "held", "aboard", "arrested", "displaced", "money", "distance"]
    value: int
    qualifier: Literal["exactly", "at-least", "more-than", "about", "up-to"]
    upper: int | None
    of: str | None
    part: bool
    claim: NotRequired[Literal[True]]
    ofNamedEvent: NotRequired[Literal[True]]
    """Present where a clause states it of an event that the sentence only names."""
    speaker: str | None
    """Who gives the number, as written."""
    timex: int | None


class Diagnostic(TypedDict):
    """What was not known, or not read."""

    code: str
    severity: Literal["note", "warning", "error"]
    message: str
    start: NotRequired[int]
    end: NotRequired[int]
