"""Error of predicted character counts."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

SIZE_EDGES = (1, 10, 50, 200)
"""Errors are also told for true counts below, between and from these on."""


@dataclass(frozen=True, slots=True)
class CountErrors:
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


@dataclass(frozen=True, slots=True)
class CountScores(CountErrors):
    """The errors over all samples, by the size of the true count, and what they have to beat."""

    by_size: dict[str, CountErrors]
    """By true count; sizes that do not occur are not there."""
    median: float
    """Of the true counts."""
    baseline: CountErrors
    """What always predicting that median would score."""


def score_counts(predicted: Sequence[float], true: Sequence[int]) -> CountScores | None:
    """Compare predicted with true counts; None when there is nothing to compare.

    Raises ValueError when the two have different lengths.
    """
    if len(predicted) != len(true):
        raise ValueError(f"{len(predicted)} predicted counts for {len(true)} true ones")
    if not true:
        return None
    expected, given = np.asarray(true, np.float64), np.asarray(predicted, np.float64)
    sizes = np.digitize(expected, SIZE_EDGES)
    median = float(np.median(expected))
    return CountScores(
        **asdict(_errors(given, expected)),
        by_size={
            name: _errors(given[sizes == size], expected[sizes == size])
            for size, name in enumerate(size_names())
            if (sizes == size).any()
        },
        median=median,
        baseline=_errors(np.full(len(true), median), expected),
    )


def size_names() -> tuple[str, ...]:
    """Return the names of the sizes of counts, from small to large."""
    between = [f"{low} - {high - 1}" for low, high in pairwise(SIZE_EDGES)]
    return ("0", *between, f">= {SIZE_EDGES[-1]}")


def _errors(predicted: NDArray[np.float64], true: NDArray[np.float64]) -> CountErrors:
    error = predicted - true
    off = np.abs(error)
    return CountErrors(
        samples=len(true),
        mean_absolute_error=float(off.mean()),
        root_mean_square_error=float(np.sqrt((error**2).mean())),
        bias=float(error.mean()),
        exact=float((off < 0.5).mean()),
        within_one=float((off < 1.5).mean()),
        within_10_percent=float((off <= 0.10 * true + 1e-9).mean()),
        within_15_percent=float((off <= 0.15 * true + 1e-9).mean()),
    )
