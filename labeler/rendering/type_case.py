"""The glyphs of one face at one size, drawn when they are first needed."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from labeler.rendering.fonts import Face, font_at

Mask = NDArray[np.uint8]
"""(h, w) opacity, 255 where the ink is full."""

FIRST_JOINING, LAST_JOINING = 0x0900, 0x0DFF
"""Code points of the Indic scripts, whose letters Raqm reorders and joins."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """The ink of one grapheme cluster, cut tightly, relative to the pen on the baseline."""

    ink: Mask
    left: int
    top: int
    advance: float


class TypeCase:
    """A drawer of glyphs, filled on demand."""

    def __init__(self, face: Face, size: int, stroke: int) -> None:
        self._face, self._size, self._stroke = face, size, stroke
        self._glyphs: dict[str, Glyph | None] = {}
        self._advances: dict[str, float] = {}
        self.space = max(font_at(face, size).getlength(" "), size / 6)
        """Pixels of one space; never less than a sixth of the em."""

    def advance(self, cluster: str) -> float:
        """Pixels the pen moves on after a cluster."""
        if cluster not in self._advances:
            self._advances[cluster] = self._font(cluster).getlength(cluster)
        return self._advances[cluster]

    def glyphs(self, clusters: list[str]) -> list[Glyph | None]:
        """Return the glyph of each cluster; None where it leaves no ink."""
        missing = dict.fromkeys(cluster for cluster in clusters if cluster not in self._glyphs)
        if missing:
            self._draw(missing)
        return [self._glyphs[cluster] for cluster in clusters]

    def _font(self, cluster: str) -> ImageFont.FreeTypeFont:
        joins = FIRST_JOINING <= ord(cluster[0]) <= LAST_JOINING
        return font_at(self._face, self._size, joins=joins)

    def _draw(self, clusters: Iterable[str]) -> None:
        """Draw clusters side by side: one picture for all costs a third of one for each."""
        cells, x = [], 0
        for cluster in clusters:
            box = self._font(cluster).getbbox(cluster, anchor="ls", stroke_width=self._stroke)
            left, top, right, bottom = (int(n) for n in (*np.floor(box[:2]), *np.ceil(box[2:])))
            cells.append((cluster, x, left, top, right - left, bottom - top))
            x += max(0, right - left)
        strip = Image.new("L", (max(1, x), max(1, *(height for *_, height in cells))))
        canvas = ImageDraw.Draw(strip)
        for cluster, x, left, top, *_ in cells:
            font = self._font(cluster)
            place = (x - left, -top)
            canvas.text(place, cluster, 255, font, "ls", stroke_width=self._stroke)
        ink = np.asarray(strip)
        for cluster, x, left, top, width, height in cells:
            cell = ink[: max(0, height), x : x + max(0, width)]
            self._glyphs[cluster] = self._cut(cluster, cell, left, top)

    def _cut(self, cluster: str, cell: Mask, left: int, top: int) -> Glyph | None:
        if cell.size == 0 or not cell.any():
            return None
        x, y, width, height = cv2.boundingRect(cell)
        ink = cell[y : y + height, x : x + width].copy()
        return Glyph(ink, left + x, top + y, self.advance(cluster))


@lru_cache(maxsize=48)
def type_case(face: Face, size: int, stroke: int) -> TypeCase:
    """Return the glyphs of a face at `size` pixels per em, fattened by `stroke` pixels."""
    return TypeCase(face, size, stroke)
