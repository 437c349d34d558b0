"""Error of predicted character counts."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, slots=True)
class CountScores:
    """How far predicted counts are off; shares are 0 to 1."""

    samples: int
    mean_absolute_error: float
    root_mean_square_error: float
    bias: float
    """Mean of predicted less true: positive when too many are counted."""
    exact: float
    within_one: float
    within_10_percent: float
    """Of the true count, inclusive; where nothing is there, nothing may be counted."""
    within_15_percent: float


def score_counts(predicted: Sequence[float], true: Sequence[int]) -> CountScores | None:
    """Compare predicted with true counts; None when there is nothing to compare.

    Raises ValueError when the two have different lengths.
    """
    if len(predicted) != len(true):
        raise ValueError(f"{len(predicted)} predicted counts for {len(true)} true ones")
    if not true:
        return None
    expected = np.asarray(true, np.float64)
    error = np.asarray(predicted, np.float64) - expected
    off = np.abs(error)
    return CountScores(
        samples=len(true),
        mean_absolute_error=float(off.mean()),
        root_mean_square_error=float(np.sqrt((error**2).mean())),
        bias=float(error.mean()),
        exact=float((off < 0.5).mean()),
        within_one=float((off < 1.5).mean()),
        within_10_percent=float((off <= 0.10 * expected + 1e-9).mean()),
        within_15_percent=float((off <= 0.15 * expected + 1e-9).mean()),
    )
