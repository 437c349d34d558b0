"""The lines of text that a page of a PDF holds, with outlines on its pixels."""

import math
from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from labeler.core.annotation import Polygon
from labeler.core.detection import EmbeddedText, FoundLine
from labeler.core.text import as_transcript, count_characters
from labeler.formats.sources.pdf_content import Character

OnPixels = NDArray[np.float64]
"""Takes points of a page, as columns (x, y, 1), to its pixels: (2, 3)."""
DRAWN, BEHIND = 1.0, 0.9
"""Scores of text that is drawn, and of text that a reader put behind a scan."""
_COLUMN_GAP = 1.5
"""Heights of a line that lie between columns, not between words."""
_SAME_DIRECTION = math.radians(2)
_LINE_ENDS = "\r\n"


def text_of(
    characters: Sequence[Character], on_pixels: OnPixels, *, on_scan: bool, is_all: bool
) -> EmbeddedText:
    """Return the lines that characters make.

    What is not drawn counts only behind a scan: there it says what the scan shows.
    """
    lines = [
        FoundLine(
            _outline(inked, on_pixels),
            DRAWN if inked[0].is_visible else BEHIND,
            count_characters(text) if text else None,
            text,
        )
        for line in _lines(characters)
        if (inked := [one for one in line if _has_ink(one)])
        and (inked[0].is_visible or on_scan)
        and (text := _text(line)) != ""
    ]
    return EmbeddedText(tuple(lines), is_all=is_all and bool(lines))


def _lines(characters: Iterable[Character]) -> Iterator[list[Character]]:
    """Yield the characters of one line after another, those of columns apart."""
    line: list[Character] = []
    for character in characters:
        is_end = character.text in _LINE_ENDS if character.text else False
        if is_end or not _goes_on(line, character):
            yield line
            line = []
        if not is_end:
            line.append(character)
    yield line


def _goes_on(line: Sequence[Character], character: Character) -> bool:
    """Tell whether a character belongs to the line before it."""
    last = next((one for one in reversed(line) if _has_ink(one)), None)
    if last is None or not _has_ink(character):
        return True
    turn = math.remainder(character.angle - last.angle, math.tau)
    if abs(turn) > _SAME_DIRECTION or last.is_visible != character.is_visible:
        return False
    end, start = _shadow(last, last.angle)[1], _shadow(character, last.angle)[0]
    return start - end <= _COLUMN_GAP * max(last.height, character.height)


def _text(line: Sequence[Character]) -> str | None:
    """Return what a line says; None where it has characters that nobody knows."""
    if any(not one.text for one in line):
        return None
    joined = "".join(one.text for one in line)
    # PDFium gives what lies beyond 16 bits in two parts.
    return as_transcript(joined.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))


def _outline(inked: Sequence[Character], on_pixels: OnPixels) -> Polygon:
    """Return the rectangle around the ink of a line, clockwise from where reading begins."""
    angle = inked[0].angle
    start, end, low, high = _extent(inked, angle)
    corners = np.array([(start, high), (end, high), (end, low), (start, low)])
    on_page = corners @ _axes(angle)
    points = np.column_stack([on_page, np.ones(4)]) @ on_pixels.T
    return tuple((float(x), float(y)) for x, y in points)


def _extent(inked: Sequence[Character], angle: float) -> tuple[float, float, float, float]:
    """Return where characters begin and end along a direction, and across it."""
    along = [_shadow(one, angle) for one in inked]
    across = [_shadow(one, angle + math.pi / 2) for one in inked]
    return (
        min(start for start, _ in along),
        max(end for _, end in along),
        min(low for low, _ in across),
        max(high for _, high in across),
    )


def _shadow(one: Character, angle: float) -> tuple[float, float]:
    """Return what a character covers of a line in a direction: numpy is slow with four numbers."""
    left, bottom, right, top = one.box
    centre = ((left + right) * math.cos(angle) + (bottom + top) * math.sin(angle)) / 2
    turn = angle - one.angle
    half = one.along * abs(math.cos(turn)) + one.across * abs(math.sin(turn))
    return centre - half, centre + half


def _axes(angle: float) -> NDArray[np.float64]:
    """Return the direction of reading and the one that leads up from it, as rows."""
    cosine, sine = math.cos(angle), math.sin(angle)
    return np.array([(cosine, sine), (-sine, cosine)])


def _has_ink(character: Character) -> bool:
    left, bottom, right, top = character.box
    return right > left and top > bottom and not character.text.isspace()
