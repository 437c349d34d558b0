"""How a page lies: upright, on one of its sides or on its head, as the reading of its lines tells.

Outlines alone cannot: a line that runs up a page looks like a column that is read downwards.
"""

import math
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

import numpy as np

from labeler.core import sides
from labeler.core.annotation import Polygon
from labeler.core.detection import Detection, FoundCharacter
from labeler.core.quarter_turns import QUARTERS
from labeler.core.reading import LEGIBLE, Reading
from labeler.core.reading_order import along_line, reading_order
from labeler.core.reading_starts import UPRIGHT, likely_start, stance, upright_turn

Read = Callable[[Sequence[Polygon]], Sequence[Reading]]
"""Reads the lines within some outlines."""

_FEWEST = 3
"""Lines that have to agree: a page of one or two says too little."""
_CONTRARY = 0.1
"""Share, of the length that says one thing, of lines that may say the very opposite. Where more do the reader
makes sense of neither: of a page that runs upwards it takes most lines for others that run downwards."""
_SQUAT = 2.5
"""A line that is less than so many times as long as it is high lies on its side and is not laid down to be read."""
_OVER, _FEWEST_OVER = 0.1, 2
"""Share and number of lines that were surer upside down from which on all are read both ways."""
_SHORTEST = 3
"""Characters of a text that may be one of a page that lies on its side."""


def lie(lines: Iterable[tuple[Polygon, Reading | None]]) -> int:
    """Return by how many quarters, 0 to 3, a page must be turned clockwise for its text to stand upright.

    Longer lines count more. Where no direction has more than half of all that could be read, several lines
    say the opposite, or few could be read, the page is taken to be upright: 0.
    """
    lengths = [0.0] * QUARTERS
    counts = [0] * QUARTERS
    for polygon, reading in lines:
        if len(polygon) > 2 and reading is not None and reading.confidence >= LEGIBLE:
            is_column = may_stand(reading.text) and is_laid_down(polygon)
            turn = 0 if is_column else line_turn(polygon, reading)
            found = stance(polygon)
            lengths[turn] += max(found.length, found.height)
            counts[turn] += 1
    most = max(range(QUARTERS), key=lambda turn: lengths[turn])
    contrary = lengths[(most + 2) % QUARTERS]
    is_clear = counts[most] >= _FEWEST and 2 * lengths[most] > sum(lengths)
    is_clear = is_clear and contrary <= _CONTRARY * lengths[most]
    return most if is_clear else 0


def line_turn(polygon: Polygon, reading: Reading) -> int:
    """Return the quarters by which a page must be turned clockwise to show a line as it was read."""
    up = stance(polygon).up
    if is_laid_down(polygon):
        up += math.pi / 2  # It was laid on its right side: letters that stand then point there.
    if reading.is_upside_down:
        up += math.pi
    return upright_turn(up)


def is_in_doubt(readings: Sequence[Reading]) -> bool:
    """Tell whether so many lines of a page were read upside down that all should be read both ways.

    A reader that makes something of a line does not try it the other way: of a page that stands on its head
    it takes most lines for others, and only some are surer upside down. On upright pages hardly one is.
    """
    over = sum(reading.is_upside_down for reading in readings)
    return over >= max(_FEWEST_OVER, _OVER * len(readings))


def turned_over(polygon: Polygon) -> Polygon:
    """Return the outline of a line started at its far end, to be read upside down.

    Raises ValueError for fewer than three vertices.
    """
    upper, _ = sides.sides(np.asarray(polygon, np.float64))
    return polygon[len(upper) :] + polygon[: len(upper)]


def read_surely(read: Read, outlines: Sequence[Polygon]) -> list[Reading]:
    """Return what lines of a page say, the surer one of both ways where `is_in_doubt` says so.

    A reading of an outline that was turned over says so by `is_upside_down`.
    """
    readings = read(outlines)
    if not is_in_doubt(readings):
        return list(readings)
    return [
        one
        if one.is_upside_down or other.is_upside_down or one.confidence >= other.confidence
        else replace(other, is_upside_down=True)
        for one, other in zip(readings, read([*map(turned_over, outlines)]), strict=True)
    ]


def is_laid_down(polygon: Polygon) -> bool:
    """Tell whether a region is laid on its right side before it is read."""
    return sides.is_column(*sides.sides(np.asarray(polygon, np.float64)))


def may_stand(text: str) -> bool:
    """Tell whether a text may be written in a column: most of it in characters that are, or short."""
    letters = [one for one in text if not one.isspace()]
    wide = sum(unicodedata.east_asian_width(one) in "WF" for one in letters)
    return len(letters) < _SHORTEST or 2 * wide >= len(letters)


def stood_up(
    found: Detection, readings: Sequence[Reading]
) -> tuple[Detection, dict[Polygon, Reading]]:
    """Return what was found on a page with lines that start where they are read, in reading order.

    Only a page that lies on its side or stands on its head differs. `readings` are those of the lines; what
    they say of the new outlines comes along, as far as it holds: a line that said too little is to be
    read anew.
    """
    turn = lie(zip((line.polygon for line in found.lines), readings, strict=True))
    if not turn:
        return found, {}
    up = UPRIGHT - turn * math.pi / 2
    outlines: list[Polygon] = []
    known: dict[Polygon, Reading] = {}
    for line, reading in zip(found.lines, readings, strict=True):
        outline = line.polygon
        says_how = _says_how(outline, reading)
        if not says_how or line_turn(outline, reading) == turn:
            start = likely_start(outline, up)
            outline = outline[start:] + outline[:start]
        if says_how:
            is_started = outline != line.polygon
            known[outline] = replace(reading, is_upside_down=False) if is_started else reading
        outlines.append(outline)
    order = reading_order(outlines)
    lines = tuple(replace(found.lines[place], polygon=outlines[place]) for place in order)
    return replace(found, lines=lines, characters=_along(found, outlines, order)), known


def _says_how(polygon: Polygon, reading: Reading) -> bool:
    """Tell whether a reading says how a line lies: squat ones, and short texts, are read either way."""
    found = stance(polygon)
    is_long = max(found.length, found.height) >= _SQUAT * min(found.length, found.height)
    is_legible = reading.confidence >= LEGIBLE
    return is_long and is_legible and len(reading.text.strip()) >= _SHORTEST


def _along(
    found: Detection, outlines: Sequence[Polygon], order: Sequence[int]
) -> tuple[FoundCharacter, ...]:
    """Return the characters in the order of their lines, and along each of them."""
    members: dict[int | None, list[FoundCharacter]] = {}
    for character in found.characters:
        members.setdefault(character.line, []).append(character)
    ordered: list[FoundCharacter] = []
    for place, line in enumerate(order):
        there = members.get(line, [])
        along = along_line([one.polygon for one in there], outlines[line])
        ordered += [replace(there[each], line=place) for each in along]
    return (*ordered, *members.get(None, ()))
