"""Till receipts: thermal print, columns far apart on one row, which are separate lines."""

from dataclasses import dataclass, replace

import cv2
import numpy as np

from labeler.rendering.colours import Colour
from labeler.rendering.fonts import pick_face
from labeler.rendering.settings import Script
from labeler.rendering.sheet import Sheet
from labeler.rendering.typesetting import Style, set_line
from labeler.rendering.words import Writer


@dataclass(slots=True)
class Till:
    """A printer that moves down the paper row by row."""

    sheet: Sheet
    rng: np.random.Generator
    writer: Writer
    style: Style
    ink: Colour
    left: int
    right: int
    row: float
    step: float

    @property
    def is_done(self) -> bool:
        """Whether the paper is used up."""
        return self.row + self.step > self.sheet.height

    def feed(self, rows: float = 1.0) -> None:
        """Move on."""
        self.row += self.step * rows

    def put(self, text: str, align: float, style: Style | None = None) -> None:
        """Print text on this row, 0 at the left edge, 1 at the right edge, unless it is taken."""
        typeset = set_line(text, style or self.style)
        if typeset is None or typeset.ink.shape[1] > self.right - self.left:
            return
        x = self.left + (self.right - self.left - typeset.ink.shape[1]) * align
        if x > self._taken_until():
            self.sheet.write_on_baseline(typeset, round(x), round(self.row), self.ink)

    def _taken_until(self) -> float:
        """Where the last text on this row ends, with the gap that makes a separate line."""
        if not self.sheet.lines:
            return 0.0
        last = self.sheet.lines[-1].outline
        is_same_row = abs(float(last[:, 1].max()) - self.row) < self.step * 0.8
        return float(last[:, 0].max()) + self.style.size * 1.2 if is_same_row else 0.0


def write_receipt(sheet: Sheet, rng: np.random.Generator, script: Script, em: float) -> None:
    """Fill a sheet with a receipt at `em` pixels per em."""
    face = pick_face(rng, script, fixed_pitch=rng.random() < 0.6)
    style = Style(face, max(6, round(em)), letter_spacing=float(max(0, rng.normal(0, 0.04))))
    ink = np.full(3, rng.integers(0, 110), np.uint8)
    margin = max(3, round(sheet.width * rng.uniform(0.01, 0.08)))
    step = em * rng.uniform(1.0, 1.6)
    till = Till(
        sheet,
        rng,
        Writer(rng, script, face),
        style,
        ink,
        margin,
        sheet.width - margin,
        em * 2,
        step,
    )
    _header(till)
    while not till.is_done:
        _block(till)


def _header(till: Till) -> None:
    big = replace(till.style, size=round(till.style.size * till.rng.uniform(1, 1.8)))
    till.put(_phrase(till, 1, 4), 0.5, big)
    till.feed(1.4)
    for _ in range(int(till.rng.integers(1, 6))):
        till.put(_phrase(till, 1, 5), 0.5)
        till.feed()


def _block(till: Till) -> None:
    blocks = (_items, _items, _pairs, _notes, _separator)
    blocks[int(till.rng.integers(len(blocks)))](till)
    till.feed(till.rng.choice([0.0, 0.3, 1.0]))


def _items(till: Till) -> None:
    quantity_at = till.rng.uniform(0.5, 0.75)
    has_quantity = till.rng.random() < 0.5
    for _ in range(int(till.rng.integers(2, 9))):
        if till.is_done:
            return
        till.put(_phrase(till, 1, 3 if has_quantity else 4), 0.0)
        if has_quantity:
            till.put(str(int(till.rng.integers(1, 20))), quantity_at)
        till.put(_price(till), 1.0)
        till.feed()


def _pairs(till: Till) -> None:
    for _ in range(int(till.rng.integers(1, 6))):
        if till.is_done:
            return
        text = f"{_phrase(till, 1, 2)} :" if till.rng.random() < 0.5 else _phrase(till, 1, 2)
        align = float(till.rng.choice([0.0, 0.0, 0.3]))
        till.put(text, align)
        till.put(_price(till), 1.0)
        till.feed()


def _notes(till: Till) -> None:
    align = float(till.rng.choice([0.0, 0.5]))
    for _ in range(int(till.rng.integers(1, 5))):
        if till.is_done:
            return
        text = f"{_phrase(till, 1, 3)}: {till.writer.number()}"
        till.put(text if till.rng.random() < 0.5 else _phrase(till, 2, 6), align)
        till.feed()


def _separator(till: Till) -> None:
    """Rules are drawn, not written: they are no text."""
    y = round(till.row - till.style.size * 0.3)
    dash = int(till.rng.integers(2, 9))
    step = dash * 2 if till.rng.random() < 0.7 else dash
    for x in range(till.left, till.right, step):
        cv2.line(till.sheet.surface, (x, y), (min(x + dash, till.right), y), till.ink.tolist(), 1)
    till.feed()


def _phrase(till: Till, least: int, most: int) -> str:
    count = int(till.rng.integers(least, most + 1))
    return " ".join(till.writer.goods() for _ in range(count))


def _price(till: Till) -> str:
    cents = int(10 ** till.rng.uniform(1.5, 5))
    return f"{cents // 100}.{cents % 100:02d}"
