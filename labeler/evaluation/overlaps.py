"""How predicted and true regions of one page overlap."""

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
Shapes: TypeAlias = NDArray[np.object_]
Indices: TypeAlias = NDArray[np.intp]
Areas: TypeAlias = NDArray[np.float64]

DONT_CARE_SHARE = 0.5
"""A prediction with more of its area in one don't-care region is neither right nor wrong."""
_NO_AREA = 1e-9
_DIGITS = 6
"""Shares are rounded, so that a half is a half wherever on the page it lies."""


@dataclass(frozen=True, slots=True)
class Overlaps:
    """Every pair of a prediction and a true region that touch, out of P and T; areas in px².

    The K pairs are stored side by side: most regions of a page are nowhere near each other.
    """

    found: Shapes
    """(P,) predictions as shapely geometries, without those dropped as don't-care."""
    expected: Shapes
    """(T,) true regions as shapely geometries."""
    rows: Indices
    """(K,) which prediction."""
    columns: Indices
    """(K,) which true region."""
    intersections: Areas
    """(K,)"""
    predicted: Areas
    """(P,) areas of the predictions, less what lies in don't-care regions."""
    true: Areas
    """(T,) areas of the true regions."""
    iou: Areas
    """(K,) intersection over union of the whole polygons."""

    @property
    def precision(self) -> Areas:
        """(K,) share of each prediction inside the true region."""
        return _shares(self.intersections, self.predicted[self.rows])

    @property
    def recall(self) -> Areas:
        """(K,) share of each true region inside the prediction."""
        return _shares(self.intersections, self.true[self.columns])

    def per_prediction(self, values: NDArray[np.float64] | NDArray[np.bool_]) -> Areas:
        """(P,) sums of what (K,) pairs are worth."""
        return np.bincount(self.rows, values, len(self.found)).astype(np.float64)

    def per_truth(self, values: NDArray[np.float64] | NDArray[np.bool_]) -> Areas:
        """(T,) sums of what (K,) pairs are worth."""
        return np.bincount(self.columns, values, len(self.expected)).astype(np.float64)

    def best_iou(self) -> Areas:
        """(T,) IoU of each true region with the prediction that fits it best."""
        best = np.zeros(len(self.expected))
        np.maximum.at(best, self.columns, self.iou)
        return best

    def iou_of(self, prediction: int, truth: int) -> float:
        """Return the IoU of one pair."""
        return float(self.iou[(self.rows == prediction) & (self.columns == truth)].sum())

    def only(self, predictions: NDArray[np.bool_]) -> "Overlaps":
        """Return the overlaps as if only some of the predictions, (P,), had been made."""
        is_left = predictions[self.rows]
        renumbered = np.cumsum(predictions) - 1
        return Overlaps(
            self.found[predictions],
            self.expected,
            renumbered[self.rows[is_left]],
            self.columns[is_left],
            self.intersections[is_left],
            self.predicted[predictions],
            self.true,
            self.iou[is_left],
        )


def measure(
    predictions: Sequence[Outline], truths: Sequence[Outline], ignored: Sequence[Outline] = ()
) -> tuple[Overlaps, list[int]]:
    """Return the overlaps of a page and which predictions they are about.

    Predictions with more than half of their area in one don't-care region are left out before
    anything is matched (ICDAR 2015). Invalid polygons are repaired; empty ones match nothing.
    """
    found, expected = _shapes(predictions), _shapes(truths)
    areas = shapely.area(found)
    rows, _, shared = _intersections(found, _shapes(ignored))
    is_kept = np.ones(len(found), bool)
    is_kept[rows[_shares(shared, areas[rows]) > DONT_CARE_SHARE]] = False
    counted = np.maximum(areas - np.bincount(rows, shared, len(found)), 0.0)[is_kept]
    found, areas = found[is_kept], areas[is_kept]
    true = shapely.area(expected)
    rows, columns, intersections = _intersections(found, expected)
    unions = areas[rows] + true[columns] - intersections
    iou = _shares(intersections, unions)
    overlaps = Overlaps(found, expected, rows, columns, intersections, counted, true, iou)
    return overlaps, np.flatnonzero(is_kept).tolist()


def _shares(parts: Areas, wholes: Areas) -> Areas:
    return np.round(parts / np.maximum(wholes, _NO_AREA), _DIGITS)


def _shapes(outlines: Sequence[Outline]) -> Shapes:
    shapes: list[BaseGeometry] = [as_shape(outline) for outline in outlines]
    result = np.empty(len(shapes), object)
    result[:] = shapes
    return result


def _intersections(first: Shapes, second: Shapes) -> tuple[Indices, Indices, Areas]:
    """Return index into the first, index into the second and common area of pairs that touch."""
    if not len(first) or not len(second):
        nothing = np.zeros(0, np.intp)
        return nothing, nothing, np.zeros(0)
    rows, columns = shapely.STRtree(second).query(first, predicate="intersects")
    return rows, columns, shapely.area(shapely.intersection(first[rows], second[columns]))
