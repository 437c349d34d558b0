"""The glyphs of one face at one size, drawn when they are first needed."""

from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from labeler.rendering.font_files import Face
from labeler.rendering.fonts import font_at

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
        advance = self._advances.get(cluster)
        if advance is None:
            font = font_at(self._face, self._size, joins=_joins(cluster))
            advance = self._advances[cluster] = font.getlength(cluster)
        return advance

    def glyphs(self, clusters: list[str]) -> list[Glyph | None]:
        """Return the glyph of each cluster; None where it leaves no ink."""
        missing = [c for c in dict.fromkeys(clusters) if c not in self._glyphs]
        for joins in (False, True):
            if batch := [cluster for cluster in missing if _joins(cluster) == joins]:
                self._draw(batch, font_at(self._face, self._size, joins=joins))
        return [self._glyphs[cluster] for cluster in clusters]

    def _draw(self, clusters: list[str], font: ImageFont.FreeTypeFont) -> None:
        """Draw clusters as one string with wide gaps: one call for all takes a third of the time.

        Where the string did not come out as expected (kerned, or with letters reaching far out of
        their place), each cluster is drawn alone.
        """
        blank = font.getlength(" ")
        blanks = max(2, round(self._size / max(blank, 1)))
        gap, text = blanks * blank, (" " * blanks).join(clusters)
        advances = [self.advance(cluster) for cluster in clusters]
        length = sum(advances) + gap * (len(clusters) - 1)
        if len(clusters) > 1 and (blank < 1 or abs(font.getlength(text) - length) > 1):
            return self._draw_alone(clusters, font)
        start, baseline = round(self._size * 0.6), round(self._size * 1.4)
        shape = (round(length) + 2 * start, baseline + round(self._size * 0.7))
        ink = self._inked(text, font, shape, (start, baseline))
        pens = start + np.cumsum([0.0, *(advance + gap for advance in advances[:-1])])
        edges = [0, *np.round(pens[1:] - gap / 2).astype(int).tolist(), shape[0]]
        if ink[[0, -1]].any() or ink[:, [*edges[:-1], -1]].any():
            return self._draw_alone(clusters, font)
        for i, cluster in enumerate(clusters):
            cell = ink[:, edges[i] : edges[i + 1]]
            left = edges[i] - int(pens[i])
            self._glyphs[cluster] = self._cut(cluster, cell, left, -baseline)
        return None

    def _draw_alone(self, clusters: list[str], font: ImageFont.FreeTypeFont) -> None:
        for cluster in clusters:
            box = font.getbbox(cluster, anchor="ls", stroke_width=self._stroke)
            left, top, right, bottom = (int(n) for n in (*np.floor(box[:2]), *np.ceil(box[2:])))
            shape = (max(1, right - left), max(1, bottom - top))
            cell = self._inked(cluster, font, shape, (-left, -top))
            self._glyphs[cluster] = self._cut(cluster, cell, left, top)

    def _inked(
        self, text: str, font: ImageFont.FreeTypeFont, shape: tuple[int, int], pen: tuple[int, int]
    ) -> Mask:
        """Draw text with its pen at `pen` on a strip of (width, height)."""
        strip = Image.new("L", shape)
        ImageDraw.Draw(strip).text(pen, text, 255, font, "ls", stroke_width=self._stroke)
        return np.asarray(strip)

    def _cut(self, cluster: str, cell: Mask, left: int, top: int) -> Glyph | None:
        x, y, width, height = cv2.boundingRect(cell)
        if not width:
            return None
        ink = cell[y : y + height, x : x + width].copy()
        return Glyph(ink, left + x, top + y, self.advance(cluster))


def _joins(cluster: str) -> bool:
    return FIRST_JOINING <= ord(cluster[0]) <= LAST_JOINING


@lru_cache(maxsize=48)
def type_case(face: Face, size: int, stroke: int) -> TypeCase:
    """Return the glyphs of a face at `size` pixels per em, fattened by `stroke` pixels."""
    return TypeCase(face, size, stroke)
