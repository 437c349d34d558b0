"""Values to rows and rows to values."""

from collections.abc import Sequence
from hashlib import sha256
from itertools import chain
from typing import Any

from sqlalchemy import Row

from labeler.core.annotation import (
    Count,
    CountSource,
    IgnoreReason,
    Level,
    Origin,
    Polygon,
    Proposal,
    Region,
    TextSource,
)
from labeler.core.reading import Reading

CONFIDENCE_DIGITS = 3
"""More of a confidence would say nothing and fill the project."""
_BITS = 64


def flat(polygon: Polygon) -> list[float]:
    """Return the coordinates of a polygon as x0, y0, x1, y1, ..."""
    return [float(number) for number in chain.from_iterable(polygon)]


def polygon(numbers: Sequence[float]) -> Polygon:
    """Take `flat` back."""
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
    }


def region(row: Row[Any]) -> Region:
    """Return the region of a row."""
    return Region(
        Level(row.level),
        polygon(row.polygon),
        row.text,
        _count(row.character_count, row.count_source),
        None if row.ignore is None else IgnoreReason(row.ignore),
        row.line_id,
        Origin(row.proposal_id, row.is_corrected),
        TextSource(row.text_source),
        id=row.id,
    )


def region_from(values: dict[str, Any]) -> Region:
    """Take `region_values` back; values that are missing are empty, their text a person's."""
    ignore = values.get("ignore")
    return Region(
        Level(values["level"]),
        polygon(values["polygon"]),
        values.get("text", ""),
        _count(values.get("character_count"), values.get("count_source")),
        None if ignore is None else IgnoreReason(ignore),
        values.get("line_id"),
        Origin(values.get("proposal_id"), values.get("is_corrected", False)),
        TextSource(values.get("text_source", TextSource.PERSON)),
        id=values["id"],
    )


def proposal(row: Row[Any]) -> Proposal:
    """Return the proposal of a row."""
    return Proposal(
        row.id,
        Level(row.level),
        polygon(row.polygon),
        row.score,
        row.text,
        row.character_count,
        row.line_id,
    )


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


def reading(row: Row[Any]) -> Reading:
    """Return the reading of a row."""
    return Reading(row.text, tuple(row.confidences), row.is_upside_down)


def _count(value: int | None, source: str | None) -> Count | None:
    return None if value is None or source is None else Count(value, CountSource(source))


def signed(look: int | None) -> int | None:
    """Return 64 bits as the signed number that databases keep."""
    return look - (1 << _BITS) if look is not None and look >> (_BITS - 1) else look


def unsigned(look: int) -> int:
    """Take `signed` back."""
    return look % (1 << _BITS)
