"""Values to rows and rows to values; what makes no sense in a row raises DamagedRow."""

import functools
import math
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from enum import StrEnum
from hashlib import sha256
from itertools import chain
from typing import Any, Generic, ParamSpec, TypeVar

from sqlalchemy import Row

from db.schema import RegionRow
from labeler.core import curves, extras
from labeler.core.annotation import (
    PERSON,
    Baseline,
    Bounds,
    Comment,
    Count,
    CountSource,
    Curve,
    IgnoreReason,
    Issue,
    Level,
    Origin,
    Picture,
    Point,
    Polygon,
    Proposal,
    Region,
    ReviewState,
    TextSource,
    Voucher,
)
from labeler.core.changes import PagePart
from labeler.core.reading import Reading

CONFIDENCE_DIGITS = 3
"""More of a confidence would say nothing and fill the project."""
_BITS = 64
_FEWEST = 3
"""Vertices of a polygon."""
_FEWEST_OF_BASELINE = 2
"""Points of a baseline."""
_REGION_COLUMNS = len(RegionRow.__table__.columns)

Given = ParamSpec("Given")
Value = TypeVar("Value")
Kind = TypeVar("Kind")
Member = TypeVar("Member", bound=StrEnum)


class _Members(dict[Any, Member], Generic[Member]):
    """The members of an enumeration by their values: asking it itself takes four times as long."""

    def __init__(self, kind: type[Member]) -> None:
        super().__init__((member.value, member) for member in kind)
        self._kind = kind

    def __missing__(self, value: Any) -> Member:
        return self._kind(value)  # Says what is wrong with it.


_LEVELS, _TEXT_SOURCES = _Members(Level), _Members(TextSource)
_COUNT_SOURCES, _IGNORE_REASONS = _Members(CountSource), _Members(IgnoreReason)


class DamagedRow(Exception):
    """A row that does not say what its columns are for; the message names what is wrong."""


def careful(read: Callable[Given, Value]) -> Callable[Given, Value]:
    """Let a function that makes a value of a row complain in one way, whatever is wrong."""

    @functools.wraps(read)
    def reading(*args: Given.args, **kwargs: Given.kwargs) -> Value:
        try:
            return read(*args, **kwargs)
        except (ValueError, TypeError, LookupError, AttributeError, ArithmeticError) as error:
            raise DamagedRow(str(error)) from error

    return reading


def readable(rows: Iterable[Row[Any]], read: Callable[[Row[Any]], Value]) -> list[Value]:
    """Return the values of the rows that can be read: of what a program found, others do."""
    values: list[Value] = []
    for row in rows:
        with suppress(DamagedRow):
            values.append(read(row))
    return values


def an(kind: type[Kind], value: Any) -> Kind:
    """Return a value of a column if it is of the kind that belongs there; else raise TypeError."""
    if type(value) is not kind:
        raise TypeError(f"{str(getattr(value, 'raw', value))[:40]!r} is no {kind.__name__}")
    return value


def perhaps(kind: type[Kind], value: Any) -> Kind | None:
    """Do what `an` does, for a column that may be empty."""
    return None if value is None else an(kind, value)


def flat(points: tuple[Point, ...]) -> list[float]:
    """Return the coordinates of an outline or a baseline as x0, y0, x1, y1, ..."""
    return [float(number) for number in chain.from_iterable(points)]


def polygon(numbers: Sequence[float]) -> Polygon:
    """Take `flat` back; raises ValueError or TypeError for anything else."""
    return _points(numbers, _FEWEST, "outline")


def baseline(numbers: Sequence[float] | None) -> Baseline | None:
    """Take `flat` back, or nothing; raises ValueError or TypeError for anything else."""
    return None if numbers is None else _points(numbers, _FEWEST_OF_BASELINE, "baseline")


def curve(values: Sequence[Any] | None) -> Curve | None:
    """Take `curves.flat` back, or nothing; raises ValueError or TypeError for anything else."""
    return None if values is None else curves.from_flat(values)


def _points(numbers: Sequence[float], fewest: int, noun: str) -> tuple[Point, ...]:
    if len(numbers) < 2 * fewest or not math.isfinite(math.fsum(numbers)):
        raise ValueError(f"{str(numbers)[:40]} is no {noun}")
    return tuple(zip(numbers[::2], numbers[1::2], strict=True))


def region_values(region: Region) -> dict[str, Any]:
    """Return the columns of a region, besides its page and its rank."""
    return {
        "id": region.id,
        "level": region.level.value,
        "polygon": flat(region.polygon),
        "text": region.text,
        "text_source": region.text_source.value,
        "character_count": region.count.value if region.count else None,
        "count_source": region.count.source.value if region.count else None,
        "ignore": region.ignore.value if region.ignore else None,
        "line_id": region.line_id,
        "proposal_id": region.origin.proposal_id,
        "is_corrected": region.origin.is_corrected,
        "settled": region.settled,
        "baseline": None if region.baseline is None else flat(region.baseline),
        "curve": None if region.curve is None else curves.flat(region.curve),
        "extras": extras.as_text(region.extras),
    }


@careful
def region(row: Sequence[Any]) -> Region:
    """Return the region of a row, its columns in the order of the table.

    Pages have thousands of them, and asking a row for its columns by name takes half of the time.
    """
    assert len(row) == _REGION_COLUMNS, "a fault of the program, and no damage"
    _, key, _, level, outline, text, source, *others = row
    count, counted, ignore, line, accepted, corrected, settled, base, curved, besides = others
    return Region(
        _LEVELS[level],
        polygon(outline),
        an(str, text),
        _count(count, counted),
        None if ignore is None else _IGNORE_REASONS[ignore],
        perhaps(str, line),
        PERSON if accepted is None and not corrected else Origin(perhaps(int, accepted), corrected),
        _TEXT_SOURCES[source],
        an(str, settled),
        baseline(base),
        curve(curved),
        extras.of_text(an(str, besides)),
        id=an(str, key),
    )


@careful
def attributes(row: Row[Any]) -> PagePart:
    """Return what the row of a page says, besides its regions and their order."""
    picture = None
    if row.sha256 is not None:
        perceptual_hash = perhaps(int, row.look)
        picture = Picture(
            an(str, row.sha256), None if perceptual_hash is None else unsigned(perceptual_hash)
        )
    return PagePart(
        (),
        None,
        frozenset(an(int, key) for key in row.dismissed),
        ReviewState(row.state),
        an(str, row.note),
        Voucher(row.voucher),
        (perhaps(int, row.width) or 0, perhaps(int, row.height) or 0),
        picture,
        tuple(issue(values) for values in row.issues),
        extras.of_text(an(str, row.extras)),
    )


def issue_values(issue: Issue) -> dict[str, Any]:
    """Return an issue as JSON, its comments as author, moment, text and whether they close it."""
    return {
        "id": issue.id,
        "place": [float(number) for number in issue.place],
        "region": issue.region_id,
        "comments": [
            [one.author, one.made.astimezone(UTC).isoformat(), one.text, one.closes]
            for one in issue.comments
        ],
    }


@careful
def issue(values: dict[str, Any]) -> Issue:
    """Take `issue_values` back."""
    x, y = (float(number) for number in values["place"])
    if not math.isfinite(x + y):
        raise ValueError("an issue is pinned to no place")
    comments = tuple(
        Comment(
            an(str, author), datetime.fromisoformat(made).astimezone(UTC), an(str, text), closes
        )
        for author, made, text, closes in values["comments"]
    )
    if not comments:
        raise ValueError("an issue says nothing")
    return Issue((x, y), comments, perhaps(str, values["region"]), an(str, values["id"]))


@careful
def moment(value: Any) -> datetime:
    """Return the moment that stands in a column."""
    return an(datetime, value)


@careful
def region_from(values: dict[str, Any]) -> Region:
    """Take `region_values` back; values that are missing are empty, their text a person's."""
    ignore = values.get("ignore")
    accepted, corrected = values.get("proposal_id"), values.get("is_corrected", False)
    return Region(
        _LEVELS[values["level"]],
        polygon(values["polygon"]),
        an(str, values.get("text", "")),
        _count(values.get("character_count"), values.get("count_source")),
        None if ignore is None else _IGNORE_REASONS[ignore],
        perhaps(str, values.get("line_id")),
        PERSON if accepted is None and not corrected else Origin(perhaps(int, accepted), corrected),
        _TEXT_SOURCES[values.get("text_source", "person")],
        an(str, values.get("settled", "")),
        baseline(values.get("baseline")),
        curve(values.get("curve")),
        extras.of_text(an(str, values.get("extras", ""))),
        id=an(str, values["id"]),
    )


@careful
def proposal(row: Row[Any]) -> Proposal:
    """Return the proposal of a row."""
    return Proposal(
        row.id,
        _LEVELS[row.level],
        polygon(row.polygon),
        an(float, row.score),
        an(str, row.text),
        perhaps(int, row.character_count),
        perhaps(int, row.line_id),
        extras.of_text(an(str, row.extras)),
    )


@careful
def area(row: Row[Any]) -> Bounds | None:
    """Return the part of a page that was looked at; None for all of it."""
    if row.area is None:
        return None
    left, top, right, bottom = (float(number) for number in row.area)
    return left, top, right, bottom


def outline_key(polygon: Polygon) -> str:
    """Return what stands for a polygon in keys: the same for equal coordinates, whenever asked."""
    # Adding 0.0 makes 0.0 of -0.0, which equals it.
    text = " ".join(repr(number + 0.0) for number in flat(polygon))
    return sha256(text.encode()).hexdigest()


def reading_values(polygon: Polygon, reading: Reading) -> dict[str, Any]:
    """Return the columns of a reading, besides its page and its reader."""
    return {
        "outline": outline_key(polygon),
        "polygon": flat(polygon),
        "text": reading.text,
        "confidences": [round(float(one), CONFIDENCE_DIGITS) for one in reading.confidences],
        "is_upside_down": reading.is_upside_down,
    }


@careful
def reading(row: Row[Any]) -> tuple[Polygon, Reading]:
    """Return the reading of a row, after the outline that it is of."""
    confidences = tuple(float(one) for one in row.confidences)
    return polygon(row.polygon), Reading(an(str, row.text), confidences, row.is_upside_down)


def _count(value: Any, source: Any) -> Count | None:
    number = perhaps(int, value)
    known = None if source is None else _COUNT_SOURCES[source]
    return None if number is None or known is None else Count(number, known)


def signed(value: int | None) -> int | None:
    """Return 64 bits as the signed number that databases keep."""
    return value - (1 << _BITS) if value is not None and value >> (_BITS - 1) else value


def unsigned(value: int) -> int:
    """Take `signed` back."""
    return value % (1 << _BITS)
