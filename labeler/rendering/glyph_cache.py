"""The glyphs of one face at one size, drawn when they are first needed."""

import math
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
LARGEST = 16
"""Ems that the picture of a grapheme cluster measures at most."""
FAINTEST = 190
"""Opacity that the ink of a glyph reaches somewhere: hairlines of thin faces would vanish."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """The ink of one grapheme cluster, cut tightly, relative to the pen on the baseline."""

    ink: Mask
    left: int
    top: int
    advance: float


class GlyphCache:
    """Glyphs by grapheme cluster, drawn when they are first asked for."""

    def __init__(self, face: Face, size: int, stroke: int) -> None:
        self._face, self._size, self._stroke = face, size, stroke
        self._glyphs: dict[str, Glyph | None] = {}
        self._advances: dict[str, float] = {}
        self._plain = font_at(face, size)
        self.space = max(self._plain.getlength(" "), size / 6)
        """Pixels of one space; never less than a sixth of the em."""

    def advance(self, cluster: str) -> float:
        """Pixels the pen moves on after a cluster."""
        advance = self._advances.get(cluster)
        if advance is None:
            advance = self._advances[cluster] = self._measured(cluster)
        return advance

    def _measured(self, cluster: str) -> float:
        try:
            return self._font(cluster).getlength(cluster)
        except OSError:
            return 0.0

    def glyphs(self, clusters: list[str]) -> list[Glyph | None]:
        """Return the glyph of each cluster; None where it leaves no ink."""
        for cluster in clusters:
            if cluster not in self._glyphs:
                self._glyphs[cluster] = self._drawn(cluster)
        return [self._glyphs[cluster] for cluster in clusters]

    def _drawn(self, cluster: str) -> Glyph | None:
        """Draw a cluster by itself: its glyph never depends on what was drawn before."""
        try:
            cell, left, top = self._rasterized(cluster)
        except OSError:  # the outline is damaged, those of other letters need not be
            return None
        x, y, width, height = cv2.boundingRect(cell)
        if not width:
            return None
        ink = cell[y : y + height, x : x + width]
        peak = int(ink.max())
        if peak < FAINTEST:
            ink = np.asarray(cv2.convertScaleAbs(ink, alpha=FAINTEST / peak), np.uint8)
        return Glyph(ink, left + x, top + y, self.advance(cluster))

    def _rasterized(self, cluster: str) -> tuple[Mask, int, int]:
        """Return a picture of a cluster, and where its corner is; raises OSError."""
        font = self._font(cluster)
        box = font.getbbox(cluster, anchor="ls", stroke_width=self._stroke)
        left, top = math.floor(box[0]), math.floor(box[1])
        shape = (max(1, math.ceil(box[2]) - left), max(1, math.ceil(box[3]) - top))
        if max(shape) > LARGEST * self._size:
            raise OSError("no letter is so large")
        picture = Image.new("L", shape)
        canvas = ImageDraw.Draw(picture)
        canvas.text((-left, -top), cluster, 255, font, "ls", stroke_width=self._stroke)
        return np.asarray(picture), left, top

    def _font(self, cluster: str) -> ImageFont.FreeTypeFont:
        joins = FIRST_JOINING <= ord(cluster[0]) <= LAST_JOINING
        return font_at(self._face, self._size, joins=joins) if joins else self._plain


@lru_cache(maxsize=48)
def glyph_cache(face: Face, size: int, stroke: int) -> GlyphCache:
    """Return the glyphs of a face at `size` pixels per em, fattened by `stroke` pixels."""
    return GlyphCache(face, size, stroke)
