"""One line of text as ink: a mask, and the boxes of its characters."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from labeler.core.text import graphemes
from labeler.rendering.fonts import Face, font_at

Mask = NDArray[np.uint8]
Points = NDArray[np.float32]

PADDING = 0.04
"""Air between the ink of a line and its outline, in line heights."""
FIRST_JOINING_SCRIPT, LAST_JOINING_SCRIPT = 0x0900, 0x0DFF


@dataclass(frozen=True, slots=True)
class Style:
    """How a line is set."""

    face: Face
    size: int
    """Pixels per em."""
    letter_spacing: float = 0.0
    """Extra room after each character, in em."""
    word_spacing: float = 1.0
    """Times the face's own space."""
    stroke: int = 0
    """Pixels by which the letters are fattened."""


@dataclass(frozen=True, slots=True)
class TextLine:
    """Where a line of text is and what it says.

    outline: (N, 2) band over the ink between the highest ascender and the lowest descender the
    line really uses, top edge from left to right, then bottom edge from right to left.
    characters: (n, 4, 2) ink boxes of the grapheme clusters, first corner top left, clockwise;
    they follow the line through every transform. Spaces have none.
    """

    outline: Points
    characters: Points
    clusters: tuple[str, ...]
    follows_space: tuple[bool, ...]
    """Parallel to `clusters`: whether a space stands before it."""

    @property
    def text(self) -> str:
        """The transcript."""
        pairs = zip(self.clusters, self.follows_space, strict=True)
        return "".join(f" {cluster}" if space else cluster for cluster, space in pairs).strip()

    def mapped(self, transform: Callable[[Points], Points]) -> "TextLine":
        """Return the line with every vertex sent through `transform`, (N, 2) to (N, 2)."""
        corners = transform(self.characters.reshape(-1, 2)).reshape(-1, 4, 2)
        return replace(self, outline=transform(self.outline), characters=corners)

    def moved(self, x: float, y: float) -> "TextLine":
        """Return the line shifted."""
        shift = np.array([x, y], np.float32)
        return replace(self, outline=self.outline + shift, characters=self.characters + shift)

    def reduced(self, kept: NDArray[np.bool_]) -> "TextLine":
        """Return the line with only the characters marked in `kept`, (n,)."""
        indices = np.flatnonzero(kept)
        return replace(
            self,
            characters=self.characters[indices],
            clusters=tuple(self.clusters[i] for i in indices),
            follows_space=tuple(self.follows_space[i] for i in indices),
        )


@dataclass(frozen=True, slots=True)
class Typeset:
    """The ink of one line, cut tightly, and its line in pixels of that ink."""

    ink: Mask
    """(h, w), 255 where the ink is full."""
    baseline: int
    """Row of `ink` on which the letters stand."""
    line: TextLine


@dataclass(frozen=True, slots=True)
class Glyph:
    """The ink of one grapheme cluster relative to the pen."""

    ink: Mask
    left: int
    top: int
    advance: float


@lru_cache(maxsize=8192)
def glyph_of(face: Face, size: int, stroke: int, cluster: str) -> Glyph | None:
    """Draw one cluster; None when it leaves no ink."""
    joins = FIRST_JOINING_SCRIPT <= ord(cluster[0]) <= LAST_JOINING_SCRIPT
    font = font_at(face, size, joins=joins)
    left, top, right, bottom = font.getbbox(cluster, anchor="ls", stroke_width=stroke)
    if right <= left or bottom <= top:
        return None
    width, height = int(np.ceil(right - left)), int(np.ceil(bottom - top))
    picture = Image.new("L", (width, height))
    ImageDraw.Draw(picture).text(
        (-left, -top), cluster, fill=255, font=font, anchor="ls", stroke_width=stroke
    )
    ink = np.asarray(picture)
    rows, columns = np.flatnonzero(ink.any(1)), np.flatnonzero(ink.any(0))
    if not len(rows):
        return None
    tight = ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    return Glyph(
        tight, int(left) + int(columns[0]), int(top) + int(rows[0]), font.getlength(cluster)
    )


@lru_cache(maxsize=256)
def space_width(face: Face, size: int) -> float:
    """Pixels of one space; never less than a sixth of the em."""
    return max(font_at(face, size).getlength(" "), size / 6)


def width_of(word: str, style: Style) -> float:
    """Pixels the pen travels while it writes a word."""
    glyphs = (glyph_of(style.face, style.size, style.stroke, part) for part in graphemes(word))
    return sum(glyph.advance + style.letter_spacing * style.size for glyph in glyphs if glyph)


@dataclass(slots=True)
class _Placed:
    cluster: str
    glyph: Glyph
    x: int
    y: int
    follows_space: bool


def set_line(text: str, style: Style, *, vertical: bool = False) -> Typeset | None:
    """Set one line, from left to right or from top to bottom; None when it leaves no ink."""
    placed = list(_column(text, style) if vertical else _row(text, style))
    if not placed:
        return None
    corners = np.array([(p.x, p.y) for p in placed])
    sizes = np.array([p.glyph.ink.shape[::-1] for p in placed])
    origin = corners.min(0)
    width, height = (corners + sizes).max(0) - origin
    ink = np.zeros((height, width), np.uint8)
    for (x, y), (w, h), item in zip(corners - origin, sizes, placed, strict=True):
        window = ink[y : y + h, x : x + w]
        np.maximum(window, item.glyph.ink, out=window)
    line = TextLine(
        outline=_band(width, height, min(width, height) * PADDING),
        characters=_boxes(corners - origin, sizes),
        clusters=tuple(item.cluster for item in placed),
        follows_space=tuple(item.follows_space for item in placed),
    )
    return Typeset(ink, -int(origin[1]), line)


def _row(text: str, style: Style) -> Iterator[_Placed]:
    pen = 0.0
    for cluster, glyph, starts_word in _glyphs(text, style):
        if starts_word:
            pen += space_width(style.face, style.size) * style.word_spacing
        yield _Placed(cluster, glyph, round(pen) + glyph.left, glyph.top, starts_word)
        pen += glyph.advance + style.letter_spacing * style.size


def _column(text: str, style: Style) -> Iterator[_Placed]:
    pen = 0.0
    for cluster, glyph, starts_word in _glyphs(text, style):
        height, width = glyph.ink.shape
        pen += style.size * 0.5 * starts_word
        yield _Placed(cluster, glyph, -width // 2, round(pen), starts_word)
        pen += max(height, style.size * 0.8) + style.size * (0.1 + style.letter_spacing)


def _glyphs(text: str, style: Style) -> Iterator[tuple[str, Glyph, bool]]:
    """Yield the clusters that leave ink and whether each one starts a word after the first."""
    is_first = True
    for word in text.split():
        starts_word = not is_first
        for cluster in graphemes(word):
            glyph = glyph_of(style.face, style.size, style.stroke, cluster)
            if glyph:
                yield cluster, glyph, starts_word
                starts_word = is_first = False


def _band(width: float, height: float, air: float) -> Points:
    left, top, right, bottom = -air, -air, width + air, height + air
    corners = [(left, top), (right, top), (right, bottom), (left, bottom)]
    return np.array(corners, np.float32)


def _boxes(corners: NDArray[np.int_], sizes: NDArray[np.int_]) -> Points:
    left, top = corners[:, 0], corners[:, 1]
    right, bottom = left + sizes[:, 0], top + sizes[:, 1]
    boxes = np.stack([left, top, right, top, right, bottom, left, bottom], axis=1)
    return boxes.reshape(-1, 4, 2).astype(np.float32)
