"""Pair predicted regions with true regions."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from labeler.evaluation.overlaps import Overlaps

AREA_RECALL = 0.8
"""A region is covered from this share on (ICDAR 2013; the default of Wolf and Jolion)."""
AREA_PRECISION = 0.4
"""A prediction holds enough text from this share on (likewise)."""


@dataclass(frozen=True, slots=True)
class Match:
    """Predictions and true regions that stand for each other; one of the two sides is single."""

    predictions: tuple[int, ...]
    truths: tuple[int, ...]

    @property
    def is_split(self) -> bool:
        """Whether one true region was found in pieces."""
        return len(self.predictions) > 1

    @property
    def is_merge(self) -> bool:
        """Whether one prediction holds several true regions."""
        return len(self.truths) > 1


def one_to_one(overlaps: Overlaps, threshold: float = 0.5) -> list[Match]:
    """Pair each region at most once, the highest IoU first, down to the threshold (inclusive)."""
    return _greedy(overlaps, overlaps.iou >= threshold)


def one_to_many(
    overlaps: Overlaps,
    recall_threshold: float = AREA_RECALL,
    precision_threshold: float = AREA_PRECISION,
) -> list[Match]:
    """Pair regions by area recall and precision where of rivals the highest IoU wins.

    First one to one, except predictions that hold several true regions; then predictions that
    together cover one true region, each lying mostly inside it; then true regions that lie in one
    prediction and together fill it. Words are thus found by the line that holds them, and lines
    by their words. ICDAR 2013 differs by having rivals for one region cancel each other out.
    """
    is_held = overlaps.recall >= recall_threshold
    is_good = is_held & (overlaps.precision >= precision_threshold)
    holds_one = overlaps.per_prediction(is_held) == 1
    single = _greedy(overlaps, is_good & holds_one[overlaps.rows])
    return single + _grouped(overlaps, single, recall_threshold, precision_threshold)


def deteval(
    overlaps: Overlaps,
    recall_threshold: float = AREA_RECALL,
    precision_threshold: float = AREA_PRECISION,
) -> list[Match]:
    """Pair regions after Wolf and Jolion ("Object count / area graphs", 2006), with polygons.

    A pair stands one to one where both area recall and area precision suffice and neither side
    has another partner for which they do. Of what is left, a true region is split among
    predictions that each lie in it by the precision threshold and together cover it by the recall
    threshold; and a prediction merges true regions that it covers each by the recall threshold and
    that together fill it by the precision threshold.
    """
    is_good = (overlaps.recall >= recall_threshold) & (overlaps.precision >= precision_threshold)
    is_only = (overlaps.per_prediction(is_good) == 1)[overlaps.rows] & (
        overlaps.per_truth(is_good) == 1
    )[overlaps.columns]
    single = _greedy(overlaps, is_good & is_only)
    return single + _grouped(overlaps, single, recall_threshold, precision_threshold)


def _grouped(
    overlaps: Overlaps,
    single: Sequence[Match],
    recall_threshold: float,
    precision_threshold: float,
) -> list[Match]:
    """Return splits, then merges, among the regions that no single match has used."""
    recall, precision = overlaps.recall, overlaps.precision
    free_rows = np.ones(len(overlaps.found), bool)
    free_columns = np.ones(len(overlaps.expected), bool)
    free_rows[[match.predictions[0] for match in single]] = False
    free_columns[[match.truths[0] for match in single]] = False
    matches = []
    is_piece = precision >= precision_threshold
    for column in np.flatnonzero(free_columns & (overlaps.per_truth(is_piece) > 1)).tolist():
        pairs = is_piece & (overlaps.columns == column) & free_rows[overlaps.rows]
        rows = overlaps.rows[pairs]
        if len(rows) > 1 and _total(recall[pairs]) >= recall_threshold:
            matches.append(Match(tuple(sorted(rows.tolist())), (column,)))
            free_rows[rows], free_columns[column] = False, False
    is_held = recall >= recall_threshold
    for row in np.flatnonzero(free_rows & (overlaps.per_prediction(is_held) > 0)).tolist():
        pairs = is_held & (overlaps.rows == row) & free_columns[overlaps.columns]
        columns = overlaps.columns[pairs]
        if len(columns) and _total(precision[pairs]) >= precision_threshold:
            matches.append(Match((row,), tuple(sorted(columns.tolist()))))
            free_columns[columns] = False
    return matches


def _total(shares: NDArray[np.float64]) -> float:
    """Sum of shares, so rounded (as ICDAR does) that thirds of a whole make a whole."""
    return round(float(shares.sum()), 4)


def _greedy(overlaps: Overlaps, is_allowed: NDArray[np.bool_]) -> list[Match]:
    """Take the allowed pair with the highest IoU, then the next one of regions still free."""
    pairs = np.flatnonzero(is_allowed)
    # Ties go by position, so that the order in which pairs are stored says nothing.
    order = np.lexsort((overlaps.columns[pairs], overlaps.rows[pairs], -overlaps.iou[pairs]))
    used_rows: set[int] = set()
    used_columns: set[int] = set()
    matches = []
    for pair in pairs[order].tolist():
        row, column = int(overlaps.rows[pair]), int(overlaps.columns[pair])
        if row not in used_rows and column not in used_columns:
            used_rows.add(row)
            used_columns.add(column)
            matches.append(Match((row,), (column,)))
    return matches
