"""How tightly outlines fit: TIoU."""

from collections.abc import Iterable

import numpy as np
import shapely

from labeler.evaluation.matching import Match
from labeler.evaluation.overlaps import Overlaps
from labeler.evaluation.tally import Tally


def tightness(overlaps: Overlaps, matches: Iterable[Match]) -> Tally:
    """Weigh one-to-one matches by how well they fit.

    After Liu et al., "Tightness-aware Evaluation Protocol for Scene Text Detection" (2019): a
    match is worth its IoU, for recall times the share of the true region that was not cut off,
    and for precision times the share of the prediction that holds no other true region.
    """
    recalled = precise = 0.0
    for match in matches:
        row, column = match.predictions[0], match.truths[0]
        pair = np.flatnonzero((overlaps.rows == row) & (overlaps.columns == column))[0]
        iou = float(overlaps.iou[pair])
        recalled += iou * float(overlaps.recall[pair])
        precise += iou * (1.0 - _foreign_share(overlaps, row, column))
    return Tally(recalled, len(overlaps.expected), precise, len(overlaps.found))


def _foreign_share(overlaps: Overlaps, row: int, column: int) -> float:
    """Share of a prediction that holds true regions other than the one it stands for."""
    others = overlaps.columns[(overlaps.rows == row) & (overlaps.columns != column)]
    if not len(others):
        return 0.0
    prediction = overlaps.found[row]
    foreign = shapely.intersection(shapely.union_all(overlaps.expected[others]), prediction)
    foreign = shapely.difference(foreign, overlaps.expected[column])
    return float(shapely.area(foreign) / shapely.area(prediction))
