"""Pages of running text in one or two columns: books, old print, letters."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import cv2
import numpy as np

from labeler.rendering.colours import Colour
from labeler.rendering.fonts import pick_face
from labeler.rendering.ornaments import Pen, hatching
from labeler.rendering.settings import Script
from labeler.rendering.sheet import Sheet, shaded
from labeler.rendering.typesetting import Style, set_line, width_of
from labeler.rendering.words import Wordsmith


@dataclass(frozen=True, slots=True)
class Column:
    """Where running text goes, in sheet pixels, and how it is set."""

    left: int
    top: int
    width: int
    bottom: int
    leading: float
    """Pixels between baselines."""
    align: str
    """justified, left or centre."""


def write_prose(sheet: Sheet, rng: np.random.Generator, script: Script, em: float) -> None:
    """Fill a sheet with running text of one script at `em` pixels per em."""
    is_old = script is Script.BLACKLETTER
    style = Style(pick_face(rng, script), max(6, round(em)), word_spacing=rng.uniform(0.8, 1.3))
    writer = Wordsmith(rng, script, style.face)
    ink = _ink_colour(rng)
    for column in _columns(sheet, rng, em, is_old=is_old):
        _fill(sheet, rng, writer, style, column, ink)


def _ink_colour(rng: np.random.Generator) -> Colour:
    return (rng.integers(0, 70) + rng.integers(0, 25, 3)).astype(np.uint8)


def _columns(
    sheet: Sheet, rng: np.random.Generator, em: float, *, is_old: bool
) -> Iterator[Column]:
    width, height = sheet.width, sheet.height
    margin = max(4.0, width * rng.uniform(0.02, 0.12))
    count = 2 if width > 26 * em and rng.random() < 0.35 else 1
    gutter = em * rng.uniform(0.8, 2.5)
    leading = em * (rng.uniform(1.0, 1.25) if is_old else rng.uniform(1.1, 1.75))
    align = str(rng.choice(["justified", "justified", "left", "centre"]))
    breadth = (width - 2 * margin - gutter * (count - 1)) / count
    top = max(em * 1.2, height * rng.uniform(0.02, 0.12))
    for i in range(count):
        left = margin + i * (breadth + gutter)
        bottom = height * rng.uniform(0.8, 0.99)
        yield Column(round(left), round(top), round(breadth), round(bottom), leading, align)


def _fill(
    sheet: Sheet,
    rng: np.random.Generator,
    writer: Wordsmith,
    style: Style,
    column: Column,
    ink: Colour,
) -> None:
    baseline = column.top + style.size
    if rng.random() < 0.3:
        baseline = _heading(sheet, rng, writer, style, column, ink)
    indent, gap = style.size * rng.uniform(0, 2), column.leading * rng.choice([0, 0, 0.5, 1])
    while baseline < column.bottom:
        length = int(rng.integers(2, 14))
        beside = _initial(sheet, rng, column, baseline, style.size) if rng.random() < 0.15 else []
        for i in range(length):
            if baseline >= column.bottom:
                break
            shift = beside[i] if i < len(beside) else indent * (i == 0 and not beside)
            _line(sheet, writer, style, column, (baseline, shift, i == length - 1), ink)
            baseline += round(column.leading)
        baseline += round(max(gap, column.leading * (len(beside) - length)))
        if rng.random() < 0.06:
            baseline += _picture(sheet, rng, column, baseline - style.size, ink)


def _picture(sheet: Sheet, rng: np.random.Generator, column: Column, top: int, ink: Colour) -> int:
    """Put a woodcut between two paragraphs; returns the rows it takes, 0 where it did not fit."""
    reach = column.width * rng.uniform(0.15, 0.5)
    height = round(2 * reach + column.leading)
    if top + height > column.bottom:
        return 0
    centre = np.array([column.left + column.width / 2, top + reach])
    hatching(Pen(sheet.surface, centre, reach, ink), rng)
    return height


def _initial(
    sheet: Sheet, rng: np.random.Generator, column: Column, baseline: int, size: int
) -> list[float]:
    """Draw a woodcut initial, which is ornament and no text; returns the indents beside it."""
    rows = int(rng.integers(2, 6))
    side = round(column.leading * (rows - 1) + size * 0.75)
    x, y = column.left, baseline - round(size * 0.75)
    if column.align == "centre" or not 8 <= side <= column.width // 2:
        return []
    if y < 0 or y + side > sheet.height:
        return []
    cells = int(rng.integers(5, 12))
    pattern = cv2.resize(rng.integers(0, 256, (cells, cells)).astype(np.uint8), (side, side))
    block = np.where(pattern > rng.integers(70, 190), 255, 40).astype(np.uint8)
    cv2.rectangle(block, (0, 0), (side - 1, side - 1), 40, 1)
    window = sheet.surface[y : y + side, x : x + side]
    window[:] = shaded(np.ascontiguousarray(window), block[:, : window.shape[1]])
    return [side + size * 0.5] * rows


def _heading(
    sheet: Sheet,
    rng: np.random.Generator,
    writer: Wordsmith,
    style: Style,
    column: Column,
    ink: Colour,
) -> int:
    large = replace(style, size=round(style.size * rng.uniform(1.2, 2.2)))
    text = writer.sentence(int(rng.integers(1, 4)))
    typeset = set_line(text, large)
    baseline = column.top + large.size
    if typeset and typeset.ink.shape[1] < column.width:
        x = column.left + (column.width - typeset.ink.shape[1]) // 2
        sheet.write_on_baseline(typeset, x, baseline, ink)
    return baseline + round(column.leading * rng.uniform(1.1, 2))


def _line(
    sheet: Sheet,
    writer: Wordsmith,
    style: Style,
    column: Column,
    place: tuple[int, float, bool],
    ink: Colour,
) -> None:
    """Write one line; `place`: its baseline, its indent, whether it ends a paragraph."""
    baseline, indent, is_last = place
    room = column.width - indent
    words, widths = _words_for(writer, style, room * (0.6 if is_last else 1.0))
    slack = room - sum(widths)
    if column.align == "justified" and len(words) > 1 and not is_last:
        space = slack / (len(words) - 1) / style.glyphs.space
        style = replace(style, word_spacing=min(space, 3.5))
    typeset = set_line(" ".join(words), style)
    if typeset is None:
        return
    left = column.left + indent
    if column.align == "centre":
        left = column.left + max(0.0, (column.width - typeset.ink.shape[1]) / 2)
    sheet.write_on_baseline(typeset, round(left), baseline, ink)


def _words_for(writer: Wordsmith, style: Style, room: float) -> tuple[list[str], list[float]]:
    """Collect words until the next one would not fit into `room` pixels."""
    space = style.space
    words: list[str] = []
    widths: list[float] = []
    used = 0.0
    while True:
        word = writer.prose()
        width = width_of(word, style)
        if words and used + width > room:
            return words, widths
        words.append(word)
        widths.append(width)
        used += width + (0 if writer.script is Script.HAN else space)
        if used > room:
            return words, widths
