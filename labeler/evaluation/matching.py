"""Pair predicted regions with true regions by overlap."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from labeler.core.annotation import Point
from labeler.core.geometry import as_shape

Outline: TypeAlias = Sequence[Point]
Matrix: TypeAlias = NDArray[np.float64]

DONT_CARE_SHARE = 0.5
"""A prediction with more of its area in one don't-care region is neither right nor wrong."""


@dataclass(frozen=True, slots=True)
class Overlaps:
    """How predictions (rows) and true regions (columns) of one page overlap, in square pixels."""

    intersections: Matrix
    """(P, T)"""
    predicted: Matrix
    """(P,) areas of the predictions, less what lies in don't-care regions."""
    true: Matrix
    """(T,) areas of the true regions."""
    iou: Matrix
    """(P, T) intersection over union of the whole polygons."""

    @property
    def precision(self) -> Matrix:
        """(P, T) share of each prediction inside each true region."""
        return self.intersections / np.maximum(self.predicted, 1e-9)[:, None]

    @property
    def recall(self) -> Matrix:
        """(P, T) share of each true region inside each prediction."""
        return self.intersections / np.maximum(self.true, 1e-9)[None, :]


@dataclass(frozen=True, slots=True)
class Match:
    """Predictions and true regions that stand for each other; one of the two sides is single."""

    predictions: tuple[int, ...]
    truths: tuple[int, ...]


def measure(
    predictions: Sequence[Outline], truths: Sequence[Outline], ignored: Sequence[Outline] = ()
) -> tuple[Overlaps, list[int]]:
    """Return the overlaps of a page and which predictions they are about.

    Predictions with more than half of their area in one don't-care region are left out before
    anything is matched (ICDAR 2015). Invalid polygons are repaired; empty ones match nothing.
    """
    found, expected = _shapes(predictions), _shapes(truths)
    areas = shapely.area(found)
    with_ignored = _intersections(found, _shapes(ignored))
    is_dropped = (with_ignored > DONT_CARE_SHARE * areas[:, None]).any(axis=1)
    kept = np.flatnonzero(~is_dropped)
    intersections = _intersections(found[kept], expected)
    true_areas = shapely.area(expected)
    unions = areas[kept][:, None] + true_areas[None, :] - intersections
    counted = np.maximum(areas - with_ignored.sum(axis=1), 0.0)[kept]
    overlaps = Overlaps(
        intersections, counted, true_areas, intersections / np.maximum(unions, 1e-9)
    )
    return overlaps, kept.tolist()


def one_to_one(overlaps: Overlaps, threshold: float = 0.5) -> list[Match]:
    """Pair each region at most once, the highest IoU first, down to the threshold (inclusive)."""
    return _greedy(overlaps.iou, overlaps.iou >= threshold)


def one_to_many(
    overlaps: Overlaps, recall_threshold: float = 0.8, precision_threshold: float = 0.4
) -> list[Match]:
    """Pair regions by area recall and precision, after DetEval (Wolf and Jolion, 2006).

    First one to one, except predictions that hold several true regions; then predictions that
    together cover one true region, each lying mostly inside it; then true regions that lie in one
    prediction and together fill it. Words are thus found by the line that holds them, and lines
    by their words. ICDAR 2013 uses the thresholds 0.8 and 0.4; it also has rivals for one region
    cancel each other out, where here the highest IoU wins.
    """
    is_held = overlaps.recall >= recall_threshold
    is_good = is_held & (overlaps.precision >= precision_threshold)
    matches = _greedy(overlaps.iou, is_good & (is_held.sum(axis=1, keepdims=True) == 1))
    free_rows = np.ones(len(overlaps.predicted), bool)
    free_columns = np.ones(len(overlaps.true), bool)
    for match in matches:
        free_rows[list(match.predictions)] = False
        free_columns[list(match.truths)] = False
    for column in np.flatnonzero(free_columns).tolist():
        rows = np.flatnonzero(free_rows & (overlaps.precision[:, column] >= precision_threshold))
        if len(rows) > 1 and overlaps.recall[rows, column].sum() >= recall_threshold:
            matches.append(Match(tuple(rows.tolist()), (column,)))
            free_rows[rows], free_columns[column] = False, False
    for row in np.flatnonzero(free_rows).tolist():
        columns = np.flatnonzero(free_columns & (overlaps.recall[row] >= recall_threshold))
        if len(columns) and overlaps.precision[row, columns].sum() >= precision_threshold:
            matches.append(Match((row,), tuple(columns.tolist())))
            free_columns[columns] = False
    return matches


def _greedy(iou: Matrix, is_allowed: NDArray[np.bool_]) -> list[Match]:
    """Take the allowed pair with the highest IoU, then the next one of regions still free."""
    rows, columns = np.nonzero(is_allowed)
    order = np.argsort(-iou[rows, columns], kind="stable")
    used_rows: set[int] = set()
    used_columns: set[int] = set()
    matches = []
    for row, column in zip(rows[order].tolist(), columns[order].tolist(), strict=True):
        if row not in used_rows and column not in used_columns:
            used_rows.add(row)
            used_columns.add(column)
            matches.append(Match((row,), (column,)))
    return matches


def _shapes(outlines: Sequence[Outline]) -> NDArray[np.object_]:
    shapes: list[BaseGeometry] = [as_shape(outline) for outline in outlines]
    result = np.empty(len(shapes), object)
    result[:] = shapes
    return result


def _intersections(first: NDArray[np.object_], second: NDArray[np.object_]) -> Matrix:
    """(len(first), len(second)) areas of the intersections."""
    areas = np.zeros((len(first), len(second)))
    if areas.size:
        rows, columns = shapely.STRtree(second).query(first, predicate="intersects")
        areas[rows, columns] = shapely.area(shapely.intersection(first[rows], second[columns]))
    return areas
