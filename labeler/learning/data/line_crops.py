"""Training views of single lines: cut out with some margin, jittered, spoilt."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from labeler.core.alphabet import Alphabet
from labeler.core.sample import Sample
from labeler.core.text import single_spaced
from labeler.learning.data.augmentation import spoil
from labeler.learning.networks.recognizer import LineForm
from labeler.maps.crop import may_be_column, straighten

_STORED_HEIGHT = 60
"""Rows of text in a stored crop: a little more than is read, since views are cut from it."""
MARGIN = 0.3
"""Around the text of a stored crop, in heights of the text."""
LONGEST = 40.0
"""Length of the longest view, in heights; longer lines are squeezed."""
_TELLING = 3
"""Characters from which on one sees which way up a text is: HI and 96 are the same either way."""
_LEAST_ROOM = 0.75
"""Answers a character must have in a view to be told from the next one by CTC."""


@dataclass(frozen=True, slots=True)
class LineCrop:
    """A straightened line with a margin around it, and what it says."""

    image: NDArray[np.uint8]
    """(round(60 * 1.6), W, 3) RGB: 60 rows of text and 0.3 of them on every side."""
    text: str
    """After `single_spaced`."""
    has_case: bool = True
    """Whether the text tells capitals from small letters; some sets are all in capitals."""
    weight: float = 1.0
    """How often it is drawn beside the others."""


@dataclass(frozen=True, slots=True)
class LineView:
    """What a reader sees of a line, and what it should answer."""

    image: NDArray[np.uint8]
    """(height, W, 3) RGB, as high as the network wants lines."""
    classes: tuple[int, ...]
    """None where it stands on its head."""
    has_case: bool = True


@dataclass(frozen=True, slots=True)
class LineViewSettings:
    """How far a view may stray from the outline."""

    shift: float = 0.06
    """Deviation of a corner's place, in heights: outlines are never exact."""
    air: tuple[float, float] = (-0.04, 0.22)
    """By how much a view reaches over the outline above and below, in heights."""
    stretch: float = 0.35
    """Width against height: condensed and wide letters."""
    slant: float = 0.25
    """Heights by which the top of the letters leans forward or back, at most."""
    upside_down: float = 0.03
    """Share of views that stand on their head and say nothing, so that a reader is never sure of
    such a line before it is turned."""


def line_crops(sample: Sample, places: Iterable[int] | None = None) -> Iterator[LineCrop]:
    """Cut out the lines of a page whose transcripts are known: all of them, or those at `places`."""
    for place in range(len(sample.lines)) if places is None else places:
        text = single_spaced(sample.line_texts[place] or "")
        if text:
            crop = straighten(
                sample.image,
                sample.lines[place],
                _STORED_HEIGHT,
                margin=MARGIN,
                lay_down=may_be_column(text),
            )
            yield LineCrop(crop, text)


def line_view(
    crop: LineCrop,
    alphabet: Alphabet,
    form: LineForm,
    settings: LineViewSettings,
    rng: np.random.Generator,
) -> LineView | None:
    """Return a random view; None where the alphabet does not hold the text or it has no room."""
    classes = alphabet.encode(crop.text)
    if not classes:
        return None
    view = spoil(_placed(crop.image, form.height, settings, rng), rng)
    if len(classes) >= _TELLING and rng.random() < settings.upside_down:
        return LineView(np.ascontiguousarray(view[::-1, ::-1]), ())
    if not has_room(view.shape[1], classes, form):
        return None
    return LineView(view, tuple(classes), crop.has_case)


def plain_view(crop: LineCrop, form: LineForm) -> NDArray[np.uint8]:
    """Return the line as its outline has it (height, W, 3): what is read when nothing is learnt."""
    edge = round(MARGIN * _STORED_HEIGHT)
    inner = crop.image[edge:-edge, edge:-edge]
    width = max(round(min(inner.shape[1] / inner.shape[0], LONGEST) * form.height), 1)
    view = cv2.resize(inner, (width, form.height), interpolation=cv2.INTER_AREA)
    return np.asarray(view, np.uint8)


def has_room(width: int, classes: Sequence[int], form: LineForm) -> bool:
    """Tell whether CTC can put a text on a line of so many columns."""
    return width >= _LEAST_ROOM * form.stride * len(classes)


def _placed(
    image: NDArray[np.uint8], height: int, settings: LineViewSettings, rng: np.random.Generator
) -> NDArray[np.uint8]:
    """Cut a view of so many rows out of a stored crop, its corners and its shape changed at random."""
    high, wide = image.shape[:2]
    edge = round(MARGIN * _STORED_HEIGHT)
    above, below = rng.uniform(*settings.air, 2) * _STORED_HEIGHT
    before, after = rng.uniform(-0.05, MARGIN, 2) * _STORED_HEIGHT
    left, right, top, bottom = edge - before, wide - edge + after, edge - above, high - edge + below
    lean = rng.uniform(-1, 1) * settings.slant * _STORED_HEIGHT / 2 * (rng.random() < 0.4)
    corners = [
        [left - lean, top],
        [right - lean, top],
        [right + lean, bottom],
        [left + lean, bottom],
    ]
    moved = np.array(corners) + rng.normal(0, settings.shift * _STORED_HEIGHT, (4, 2)) * [0.5, 1]
    moved = np.clip(moved, 0, [wide, high]).astype(np.float32)
    stretch = float(np.exp(rng.uniform(-settings.stretch, settings.stretch)))
    heights = np.clip((right - left) / (bottom - top) * stretch, 0.25, LONGEST)
    width = round(float(heights) * height)
    flat = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    matrix = cv2.getPerspectiveTransform(moved, flat)
    # The area of a pixel, where the line is squeezed: thin strokes must survive.
    if (right - left) > 1.5 * width:
        factor = width / (right - left)
        image = np.asarray(
            cv2.resize(image, None, fx=factor, fy=1, interpolation=cv2.INTER_AREA), np.uint8
        )
        matrix = matrix @ np.diag([wide / image.shape[1], 1, 1])
    view = cv2.warpPerspective(
        image, matrix, (width, height), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(view, np.uint8)
