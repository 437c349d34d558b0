"""Rescoring by a mirror: print of the other side of thin paper is read surely there, and not as it is.

A detector takes for lines what shows through a page. It is fainter than the print of this side, and
a reader makes nothing of it that it is sure of, until it is shown the picture mirrored.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

import cv2
import numpy as np

from labeler.app.rescoring.text import text_score
from labeler.core.annotation import Polygon
from labeler.core.detection import DEFAULT_SCORE, Detection, FoundLine
from labeler.core.geometry import bounds, in_reading_order
from labeler.core.raster import Pixels, Raster
from labeler.core.reading import Reading
from labeler.core.text import count_characters

ReadOn = Callable[[Pixels, Sequence[Polygon]], Sequence[Reading]]
"""Reads lines of a picture, by their outlines in its pixels."""

_FEWEST = 8
"""Lines that tell how dark the print of a page is. Signs in a photo are of any darkness."""
_FAINT = 0.65
"""Contrast, by that of the other lines, below which a line is faint."""
_LEGIBLE = 0.8
"""Text score from which on a line is not looked at in the mirror."""
_SURER = 0.2
"""By how much more the mirror has to say than the line as it is; pencil says as little in either."""
_FEWEST_CHARACTERS = 4
"""What the mirror has to say: in letters that look the same there a faint "deMeaux" is read as "meo"."""
_LOSS = 0.4
"""Of its score: a line the detector is quite sure of no longer counts then."""


def rescored_by_mirror(found: Detection, image: Raster, read: ReadOn) -> Detection:
    """Return a detection whose lines lose where they are rather read from the other side.

    `image` is the picture (H, W, 3) in whose pixels the lines are. Lines that nobody has read stay
    as they are, and so do those of an image too large to be in memory. Raises what `read` raises.
    """
    if not isinstance(image, np.ndarray):
        return found
    doubtful = _doubtful(found.lines, image)
    if not doubtful:
        return found
    width = image.shape[1]
    outlines = [_mirrored(found.lines[place].polygon, width) for place in doubtful]
    behind = read(np.ascontiguousarray(image[:, ::-1]), outlines)
    lines = list(found.lines)
    for place, reading in zip(doubtful, behind, strict=True):
        lines[place] = _weighed(lines[place], reading)
    return replace(found, lines=tuple(lines))


def _doubtful(lines: Sequence[FoundLine], image: Pixels) -> list[int]:
    """Return the places of the lines that count, though they are faint and hardly read."""
    count = [place for place, line in enumerate(lines) if line.score >= DEFAULT_SCORE]
    if len(count) < _FEWEST or not any(_is_illegible(lines[place]) for place in count):
        return []
    contrasts = {place: _contrast(lines[place].polygon, image) for place in count}
    faint = _FAINT * float(np.median([*contrasts.values()]))
    return [place for place in count if contrasts[place] < faint and _is_illegible(lines[place])]


def _is_illegible(line: FoundLine) -> bool:
    return line.reading is not None and text_score(line.reading) < _LEGIBLE


def _weighed(line: FoundLine, behind: Reading) -> FoundLine:
    here = text_score(line.reading) if line.reading is not None else 1.0
    is_surer = text_score(behind) >= here + _SURER
    if not is_surer or count_characters(behind.text) < _FEWEST_CHARACTERS:
        return line
    return replace(line, score=max(line.score - _LOSS, 0.0))


def _mirrored(outline: Polygon, width: int) -> Polygon:
    return in_reading_order(tuple((width - x, y) for x, y in outline))


def _contrast(outline: Polygon, image: Pixels) -> float:
    """Return by how much ink and paper differ within an outline, in grey values."""
    left, top, right, bottom = (max(round(value), 0) for value in bounds(outline))
    pixels = image[top : bottom + 1, left : right + 1]
    if not pixels.size:
        return 0.0
    grey = cv2.cvtColor(np.ascontiguousarray(pixels), cv2.COLOR_RGB2GRAY)
    inside = np.zeros(grey.shape, np.uint8)
    path = np.rint(np.array(outline) - (left, top)).astype(np.int32)
    cv2.fillPoly(inside, [path], 1)
    ink, paper = np.percentile(grey[inside > 0] if inside.any() else grey, (5, 95))
    return float(paper - ink)
