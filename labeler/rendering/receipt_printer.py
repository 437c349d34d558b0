"""A receipt printer: row by row, columns apart on one row being lines of their own."""

from dataclasses import dataclass

import numpy as np

from labeler.rendering.colours import Colour
from labeler.rendering.sheet import Sheet
from labeler.rendering.typesetting import Style, Typeset, set_line, stretched, width_of
from labeler.rendering.words import Wordsmith

SEPARATE = 1.6
"""Spaces of white on one row from which on two texts are two lines: tills that print narrow
letters or a proportional face set their columns much closer than an em apart."""


@dataclass(slots=True)
class ReceiptPrinter:
    """Prints text on the paper of a receipt, row by row."""

    sheet: Sheet
    rng: np.random.Generator
    writer: Wordsmith
    style: Style
    ink: Colour
    left: int
    right: int
    row: float
    step: float
    width: float
    """Times the face's own width: many tills print narrow or wide letters."""

    @property
    def is_done(self) -> bool:
        """Whether the paper is used up."""
        return self.row + self.step > self.sheet.height

    def feed(self, rows: float = 1.0) -> None:
        """Move on."""
        self.row += self.step * rows

    def put(self, text: str, align: float, style: Style | None = None, wide: float = 1.0) -> None:
        """Print text on this row, 0 at the left edge, 1 at the right edge, unless it is taken."""
        typeset = set_line(text, style or self.style)
        if typeset is None:
            return
        if self.width * wide != 1:
            typeset = stretched(typeset, self.width * wide)
        room = self.right - self.left - typeset.ink.shape[1]
        if room >= 0:
            self._print(typeset, self.left + room * align)

    def put_at(self, text: str, x: float) -> None:
        """Print text on this row from `x` on, unless that is taken or off the paper."""
        typeset = set_line(text, self.style)
        if typeset is not None:
            typeset = stretched(typeset, self.width) if self.width != 1 else typeset
            if x + typeset.ink.shape[1] <= self.right:
                self._print(typeset, x)

    def _print(self, typeset: Typeset, x: float) -> None:
        if x >= self.next_free():
            self.sheet.write_on_baseline(typeset, round(x), round(self.row), self.ink)

    def put_next(self, text: str, gap: float) -> None:
        """Print text `gap` times as far from what stands on this row as a separate line needs."""
        self.put_at(text, max(self.next_free() + (gap - 1) * self.apart, self.left) + 1)

    @property
    def apart(self) -> float:
        """Pixels of white between two lines on a row, at least."""
        spaces = SEPARATE * width_of(" ", self.style) * self.width
        return max(spaces, 0.45 * self.style.size)

    def next_free(self) -> float:
        """Where the next text on this row can start, so that it is a separate line."""
        if not self.sheet.lines:
            return 0.0
        last = self.sheet.lines[-1].outline
        is_same_row = abs(float(last[:, 1].max()) - self.row) < self.step * 0.8
        return float(last[:, 0].max()) + self.apart if is_same_row else 0.0
