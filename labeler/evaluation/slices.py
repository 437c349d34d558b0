"""Kinds of lines on which models differ more than on others, each scored for itself."""

import math
from enum import StrEnum

import cv2
import numpy as np

from labeler.core.marked import sentence
from labeler.evaluation.overlaps import Outline

SMALL = 16.0
"""Pixels of the image below which text is small."""
LONG = 15.0
"""Times its height from which on a line is long."""
ROTATED = 10.0
"""Degrees from horizontal from which on a line is rotated; columns are, too."""
_SQUARE = 1.5
"""Times its height up to which an outline does not tell which of its sides is the long one."""


class Slice(StrEnum):
    """A kind of line; a line may be of several."""

    SMALL = "small"
    LONG = "long"
    ROTATED = "rotated"
    DOUBTFUL = "doubtful"
    """To either of two models, so that the one that happened to doubt it has no disadvantage."""


MEANINGS = {
    Slice.SMALL: sentence("below {pixels} px", pixels=f"{SMALL:g}"),
    Slice.LONG: sentence("{heights} heights or more", heights=f"{LONG:g}"),
    Slice.ROTATED: sentence("{degrees}° or more", degrees=f"{ROTATED:g}"),
    Slice.DOUBTFUL: sentence("to either model"),
}


def slices_of(outline: Outline) -> frozenset[Slice]:
    """Return of which kinds a line is by its outline in pixels; doubt is not seen in it."""
    _, sides, angle = cv2.minAreaRect(np.asarray(outline, np.float32).reshape(-1, 2))
    height, length = sorted(sides)
    turned = _degrees_from_horizontal(angle if sides[0] >= sides[1] else angle + 90)
    if length < _SQUARE * height:
        turned = min(turned, 90 - turned)
    tests = {
        Slice.SMALL: height < SMALL,
        Slice.LONG: length >= LONG * max(height, 1.0),
        Slice.ROTATED: turned >= ROTATED,
    }
    return frozenset(one for one, holds in tests.items() if holds)


def _degrees_from_horizontal(angle: float) -> float:
    """0 to 90, whichever way a side points."""
    radians = math.radians(angle)
    return math.degrees(math.atan2(abs(math.sin(radians)), abs(math.cos(radians))))
