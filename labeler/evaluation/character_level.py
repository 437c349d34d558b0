"""Scores by the character instead of by the region: CLEval."""

from collections.abc import Sequence
from typing import TypeAlias

import cv2
import numpy as np
import shapely
from numpy.typing import NDArray

from labeler.evaluation.overlaps import Outline, Overlaps
from labeler.evaluation.tally import Tally
from labeler.maps.assignment import reading_direction

Centres: TypeAlias = NDArray[np.float64]
"""(N, 2) where the characters of one region are, in pixels."""

_AREA_PRECISION = 0.3
"""A prediction has to be filled by text to this share to count as having found its characters."""
_MOST_FALSE_CHARACTERS = 10
"""A prediction where no text is counts as at most so many characters (Baek et al.)."""


def spread_centres(outline: Outline, count: int) -> Centres:
    """Return pseudo character centres, (count, 2): evenly spaced along the middle of a region.

    The region is cut across its reading direction; each centre lies halfway between the borders
    of its cut, so that bent lines are followed.
    """
    xy = np.asarray(outline, np.float64).reshape(-1, 2)
    if count < 1 or len(xy) < 3:
        return np.zeros((0, 2))
    along = reading_direction(xy.astype(np.float32)).astype(np.float64)
    across = np.array([-along[1], along[0]])
    start = np.stack([xy @ along, xy @ across], axis=1)
    end = np.roll(start, -1, axis=0)
    low, high = start[:, 0].min(), start[:, 0].max()
    places = low + (high - low) * (np.arange(count) + 0.5) / count
    # Where each cut (row) meets each edge (column).
    is_met = (start[:, 0] <= places[:, None]) != (end[:, 0] <= places[:, None])
    run = np.where(start[:, 0] == end[:, 0], 1.0, end[:, 0] - start[:, 0])
    share = (places[:, None] - start[:, 0]) / run
    heights = start[:, 1] + share * (end[:, 1] - start[:, 1])
    top = np.where(is_met, heights, np.inf).min(axis=1)
    bottom = np.where(is_met, heights, -np.inf).max(axis=1)
    middles = (top + bottom) / 2
    return np.asarray(places[:, None] * along + middles[:, None] * across)


def character_tally(overlaps: Overlaps, centres: Sequence[Centres]) -> Tally:
    """Count characters found (Baek et al., "CLEval", 2020, detection only).

    `centres` is parallel to the true regions; those without any are left out, as are predictions
    mostly on them. A character is found when its centre lies in a prediction that text fills to
    30 %. For recall a true region loses one character for every prediction beyond the first that
    shares it, for precision a prediction one for every true region beyond the first, and a
    character found twice is one of the two times wrong. A prediction without text counts as its
    length over its height in wrong characters, at most ten.
    """
    owners = np.repeat(np.arange(len(centres)), [len(own) for own in centres])
    total = len(owners)
    points = shapely.points(np.concatenate(list(centres))) if total else np.zeros(0, object)
    rows, inside = _contained(overlaps, points)
    rows, inside = _filled(overlaps, rows, inside, owners)
    pairs = np.unique(np.stack([rows, owners[inside]]), axis=1) if len(rows) else _NO_PAIRS
    found = len(np.unique(inside))
    splits = len(pairs[1]) - len(np.unique(pairs[1]))
    merges = len(pairs[0]) - len(np.unique(pairs[0]))
    is_false = np.ones(len(overlaps.found), bool)
    is_false[rows] = False
    is_false &= ~_is_unknown(overlaps, centres)
    false = sum(_characters_of(shape) for shape in overlaps.found[is_false])
    return Tally(max(found - splits, 0), total, max(found - merges, 0), len(rows) + false)


_NO_PAIRS = np.zeros((2, 0), np.intp)


def _contained(
    overlaps: Overlaps, points: NDArray[np.object_]
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return index of prediction and index of centre wherever one lies in the other."""
    if not len(points) or not len(overlaps.found):
        return _NO_PAIRS[0], _NO_PAIRS[1]
    inside, rows = shapely.STRtree(overlaps.found).query(points, predicate="within")
    return rows, inside


def _filled(
    overlaps: Overlaps,
    rows: NDArray[np.intp],
    inside: NDArray[np.intp],
    owners: NDArray[np.intp],
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Leave out predictions that the true regions whose centres they hold do not fill."""
    has_centre = set(zip(rows.tolist(), owners[inside].tolist(), strict=True))
    counts = np.array(
        [
            pair in has_centre
            for pair in zip(overlaps.rows.tolist(), overlaps.columns.tolist(), strict=True)
        ],
        bool,
    )
    is_filled = overlaps.per_prediction(overlaps.precision * counts) >= _AREA_PRECISION
    return rows[is_filled[rows]], inside[is_filled[rows]]


def _is_unknown(overlaps: Overlaps, centres: Sequence[Centres]) -> NDArray[np.bool_]:
    """(P,) whether a prediction lies mostly on true regions whose characters nobody knows."""
    is_blank = np.array([len(own) == 0 for own in centres], bool)
    return overlaps.per_prediction(overlaps.precision * is_blank[overlaps.columns]) > 0.5


def _characters_of(shape: shapely.Geometry) -> int:
    """How many characters a region of this form would hold if they were square."""
    corners = shapely.get_coordinates(shape).astype(np.float32)
    if len(corners) < 3:
        return 1
    short, long = sorted(cv2.minAreaRect(corners)[1])
    return int(min(round(0.5 + long / max(short, 1e-5)), _MOST_FALSE_CHARACTERS))
