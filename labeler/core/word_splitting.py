"""Word splitting: an outline around several words is cut where a reader saw spaces."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from labeler.core import geometry
from labeler.core.annotation import Point, Polygon
from labeler.core.detection import Detection, FoundCharacter, FoundLine

WordBoundary = tuple[Point, Point]
"""Where an outline is cut: a point on its lower side, and one on its upper side."""


def split_into_words(
    found: Detection, boundaries: Mapping[int, Iterable[WordBoundary]]
) -> Detection:
    """Return a detection with some lines, by their index, cut at their word boundaries.

    The parts stand in the place of their line with its score; characters go with the part their
    centre is in, and a part has as many characters as were found on it, unknown where none was.
    """
    lines: list[FoundLine] = []
    characters: list[FoundCharacter] = []
    for index, line in enumerate(found.lines):
        own = [character for character in found.characters if character.line == index]
        parts = _parts(line.polygon, boundaries.get(index, ()))
        if len(parts) == 1:
            characters += [replace(character, line=len(lines)) for character in own]
            lines.append(line)
            continue
        owners = [_owner(character, parts) for character in own]
        for place, part in enumerate(parts):
            characters += [
                replace(character, line=len(lines))
                for character, owner in zip(own, owners, strict=True)
                if owner == place
            ]
            lines.append(replace(line, polygon=part, count=owners.count(place) or None))
    stray = [character for character in found.characters if character.line is None]
    return replace(found, lines=tuple(lines), characters=(*characters, *stray))


def _parts(polygon: Polygon, boundaries: Iterable[WordBoundary]) -> list[Polygon]:
    """Cut an outline at boundaries in reading order; those that divide nothing are left out."""
    parts = [polygon]
    for lower, upper in boundaries:
        halves = geometry.cut(parts[-1], lower, upper)
        if halves is not None:
            parts[-1:] = halves
    return parts


def _owner(character: FoundCharacter, parts: list[Polygon]) -> int | None:
    centre = geometry.centre(character.polygon)
    return next((i for i, part in enumerate(parts) if geometry.contains(part, centre)), None)
