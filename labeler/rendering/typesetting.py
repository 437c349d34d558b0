"""One line of text as ink: a mask, and the boxes of its characters."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from labeler.core.text import graphemes
from labeler.rendering.font_files import Face
from labeler.rendering.fonts import writable
from labeler.rendering.glyph_cache import Glyph, GlyphCache, Mask, glyph_cache

Points = NDArray[np.float32]

PADDING = 0.04
"""Air between the ink of a line and its outline, in line heights."""


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

    @property
    def glyphs(self) -> GlyphCache:
        """The glyphs it is set with."""
        return glyph_cache(self.face, self.size, self.stroke)

    @property
    def space(self) -> float:
        """Pixels between two words."""
        return self.glyphs.space * self.word_spacing


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

    def words(self) -> list["TextLine"]:
        """Return each word as a line of its own, outlined by a rectangle along its characters.

        A line without spaces is one word and keeps its outline.
        """
        if not any(self.follows_space[1:]):
            return [self]
        numbers = np.cumsum([False, *self.follows_space[1:]])
        words = [self.reduced(numbers == number) for number in range(int(numbers[-1]) + 1)]
        return [replace(word, outline=_rectangle_along(word.characters)) for word in words]


def _rectangle_along(quads: Points) -> Points:
    """Return the rectangle (4, 2) around character boxes (n, 4, 2) that stands as they do."""
    along = (quads[:, 1] - quads[:, 0] + quads[:, 2] - quads[:, 3]).sum(0)
    along /= max(float(np.linalg.norm(along)), 1e-6)
    axes = np.stack([along, np.array([-along[1], along[0]], np.float32)])
    projected = quads.reshape(-1, 2) @ axes.T
    low, high = projected.min(0), projected.max(0)
    air = PADDING * (high[1] - low[1])
    (left, top), (right, bottom) = low - air, high + air
    corners = np.array([[left, top], [right, top], [right, bottom], [left, bottom]], np.float32)
    return np.asarray(corners @ axes, np.float32)


@dataclass(frozen=True, slots=True)
class Typeset:
    """The ink of one line, cut tightly, and its line in pixels of that ink."""

    ink: Mask
    """(h, w), 255 where the ink is full."""
    baseline: int
    """Row of `ink` on which the letters stand."""
    line: TextLine


def width_of(word: str, style: Style) -> float:
    """Pixels the pen travels while it writes a word."""
    clusters = graphemes(word)
    spacing = style.letter_spacing * style.size * len(clusters)
    return sum(map(style.glyphs.advance, clusters)) + spacing


@dataclass(slots=True)
class _Placed:
    cluster: str
    glyph: Glyph
    x: int
    y: int
    follows_space: bool


def set_line(text: str, style: Style, *, vertical: bool = False) -> Typeset | None:
    """Set one line, from left to right or from top to bottom; None when it leaves no ink.

    What the face has no glyph for is left out: no empty box ever counts as a character.
    """
    text = writable(text, style.face)
    placed = list(_column(text, style) if vertical else _row(text, style))
    if not placed:
        return None
    shift_x, top = min(item.x for item in placed), min(item.y for item in placed)
    boxes = [(p.x - shift_x, p.y - top, *p.glyph.ink.shape[::-1]) for p in placed]
    width, height = max(x + w for x, _, w, _ in boxes), max(y + h for _, y, _, h in boxes)
    ink = np.zeros((height, width), np.uint8)
    for (x, y, w, h), item in zip(boxes, placed, strict=True):
        window = ink[y : y + h, x : x + w]
        np.maximum(window, item.glyph.ink, out=window)
    line = TextLine(
        outline=_band(width, height, min(width, height) * PADDING),
        characters=_quads(np.array(boxes)),
        clusters=tuple(item.cluster for item in placed),
        follows_space=tuple(item.follows_space for item in placed),
    )
    return Typeset(ink, -top, line)


def stretched(typeset: Typeset, factor: float) -> Typeset:
    """Make a line wider or narrower, as condensed lettering and double-width print are."""
    height, width = typeset.ink.shape
    wide = max(1, round(width * factor))
    ink = cv2.resize(typeset.ink, (wide, height), interpolation=cv2.INTER_AREA)
    scale = np.array([wide / width, 1], np.float32)
    line = typeset.line.mapped(lambda points: points * scale)
    return Typeset(np.asarray(ink, np.uint8), typeset.baseline, line)


def _row(text: str, style: Style) -> Iterator[_Placed]:
    pen, space, spacing = 0.0, style.space, style.letter_spacing * style.size
    for cluster, glyph, starts_word in _glyphs(text, style):
        if starts_word:
            pen += space
        yield _Placed(cluster, glyph, round(pen) + glyph.left, glyph.top, starts_word)
        pen += glyph.advance + spacing


def _column(text: str, style: Style) -> Iterator[_Placed]:
    pen = 0.0
    for cluster, glyph, starts_word in _glyphs(text, style):
        height, width = glyph.ink.shape
        pen += style.size * 0.5 * starts_word
        yield _Placed(cluster, glyph, -width // 2, round(pen), starts_word)
        pen += max(height, style.size * 0.8) + style.size * (0.1 + style.letter_spacing)


def _glyphs(text: str, style: Style) -> Iterator[tuple[str, Glyph, bool]]:
    """Yield the clusters that leave ink and whether each one starts a word after the first."""
    words = [graphemes(word) for word in text.split()]
    drawn = iter(style.glyphs.glyphs([cluster for word in words for cluster in word]))
    is_first = True
    for word in words:
        starts_word = not is_first
        for cluster in word:
            glyph = next(drawn)
            if glyph:
                yield cluster, glyph, starts_word
                starts_word = is_first = False


def _band(width: float, height: float, air: float) -> Points:
    left, top, right, bottom = -air, -air, width + air, height + air
    corners = [(left, top), (right, top), (right, bottom), (left, bottom)]
    return np.array(corners, np.float32)


def _quads(boxes: NDArray[np.int_]) -> Points:
    """Corners (n, 4, 2) of boxes given as (n, 4) x, y, width, height."""
    left, top, width, height = boxes.T
    right, bottom = left + width, top + height
    corners = np.stack([left, top, right, top, right, bottom, left, bottom], axis=1)
    return corners.reshape(-1, 4, 2).astype(np.float32)
