"""What our JSON-based exports say about a region besides its outline and transcript."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from labeler.core.annotation import Count, IgnoreReason, Level, Origin, Polygon, Region
from labeler.formats import foreign

_CHARACTER_NAMES = frozenset({"character", "char", "glyph", "letter"})


def level_named(name: object) -> Level:
    """Return the level a category or label stands for; what is not a character is a line."""
    is_character = isinstance(name, str) and name.strip().lower() in _CHARACTER_NAMES
    return Level.CHARACTER if is_character else Level.LINE


def text_values(region: Region) -> dict[str, Any]:
    """Return who vouches for a transcript as a value, None without a transcript."""
    return {"text_source": region.text_source.value if region.text else None}


def count_values(count: Count | None) -> dict[str, Any]:
    """Return a count as two values."""
    if count is None:
        return {"char_count": None, "count_source": None}
    return {"char_count": count.value, "count_source": count.source.value}


def count_of(values: dict[str, Any], text: str, *, is_ignored: bool) -> Count | None:
    """Return the count two values tell; a file that has no such values leaves it to the text."""
    if "count_source" in values and values.get("char_count") is None:
        return None
    given = foreign.count(values.get("char_count"), values.get("count_source"), text)
    return None if is_ignored and values.get("char_count") is None else given


def ignore_of(values: dict[str, Any], flag: object) -> IgnoreReason | None:
    """Return the reason a file gives for ignoring a region that its flag may or may not set."""
    if reason := values.get("ignore_reason"):
        return foreign.ignore_reason(reason)
    return IgnoreReason.ILLEGIBLE if flag is True else None


def provenance(origin: Origin) -> str:
    """Return where a region came from, for whoever analyses the export."""
    if origin.proposal_id is None:
        return "person"
    return "corrected proposal" if origin.is_corrected else "proposal"


def flat(polygon: Polygon) -> list[float]:
    """Return x, y, x, y, ..."""
    return [value for point in polygon for value in point]


def line_numbers(regions: tuple[Region, ...]) -> dict[str, int]:
    """Return a number from 1 for every line, by region identifier."""
    lines = [region.id for region in regions if region.level is Level.LINE]
    return {key: number for number, key in enumerate(lines, 1)}


def linked(found: Sequence[tuple[Region, object]]) -> tuple[Region, ...]:
    """Return regions whose characters know their line, by a key that both carry in the file."""
    lines = {
        str(key): region.id
        for region, key in found
        if region.level is Level.LINE and key is not None
    }
    return tuple(
        region if region.level is Level.LINE else replace(region, line_id=lines.get(str(key)))
        for region, key in found
    )
