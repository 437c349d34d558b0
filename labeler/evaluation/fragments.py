"""True regions found in pieces, or together with their neighbours."""

import numpy as np
from numpy.typing import NDArray

from labeler.evaluation.overlaps import Overlaps

_MOSTLY = 0.5
_PIECE = 0.1
"""A piece covers at least so much of the true region it is a piece of."""


def is_split(overlaps: Overlaps) -> NDArray[np.bool_]:
    """(T,) whether two or more predictions lie mostly in a true region."""
    is_piece = (overlaps.precision >= _MOSTLY) & (overlaps.recall >= _PIECE)
    return overlaps.per_truth(is_piece) > 1


def is_merged(overlaps: Overlaps) -> NDArray[np.bool_]:
    """(T,) whether a true region lies mostly in a prediction that holds another one, too."""
    is_held = overlaps.recall >= _MOSTLY
    holds_several = overlaps.per_prediction(is_held) > 1
    return overlaps.per_truth(is_held & holds_several[overlaps.rows]) > 0
