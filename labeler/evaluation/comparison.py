"""How much better one model is than another on the same pages, and how sure that is.

A score is a share: what is right on all pages together, of all there is. Its uncertainty is that of
the pages, since the lines of a page resemble each other: they are drawn again and again with
replacement, the same ones for both models (Efron and Tibshirani, "An Introduction to the
Bootstrap", 1993; paired as by Koehn, "Statistical Significance Tests for Machine Translation
Evaluation", 2004).
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

RESAMPLES = 2000
CONFIDENCE = 0.95
_SEED = 0


@dataclass(frozen=True, slots=True)
class Share:
    """What is right on a page, of how much there is."""

    right: float = 0.0
    whole: float = 0.0

    def __add__(self, other: "Share") -> "Share":
        return Share(self.right + other.right, self.whole + other.whole)

    @property
    def value(self) -> float:
        """0 to 1; 1 where there is nothing that could be wrong."""
        return self.right / self.whole if self.whole else 1.0


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two scores on the same pages, 0 to 1, and the interval in which their difference lies."""

    before: float
    after: float
    low: float
    high: float
    """Ends of the interval of `after - before`."""
    pages: int
    """On which there is anything to compare."""
    lines: int
    confidence: float = CONFIDENCE
    """Of the interval."""

    @property
    def difference(self) -> float:
        """Positive where the second model is better."""
        return self.after - self.before


def compare(
    before: Sequence[Share], after: Sequence[Share], lines: int, *, confidence: float = CONFIDENCE
) -> Comparison:
    """Compare two models by what each has right on every page, pages in the same order.

    `lines` is told along, `confidence` is that of the interval. Raises ValueError when the two are not about as many pages.
    """
    if len(before) != len(after):
        raise ValueError(f"{len(before)} pages before and {len(after)} after")
    pairs = [(a, b) for a, b in zip(before, after, strict=True) if a.whole or b.whole]
    first, second = (_array([pair[side] for pair in pairs]) for side in (0, 1))
    low, high = _interval(first, second, confidence)
    old, new = (sum(shares, Share()).value for shares in (before, after))
    return Comparison(old, new, low, high, len(pairs), lines, confidence)


def _interval(
    before: NDArray[np.float64], after: NDArray[np.float64], confidence: float
) -> tuple[float, float]:
    """Return the ends of the interval of the difference; (pages, 2) what is right, of how much."""
    pages = len(before)
    if pages < 2:
        return (-1.0, 1.0)  # A single page tells nothing about others.
    rng = np.random.default_rng(_SEED)
    times = rng.multinomial(pages, np.full(pages, 1 / pages), RESAMPLES).astype(np.float64)
    differences = _values(times @ after) - _values(times @ before)
    tail = _tail(pages, confidence)
    low, high = np.quantile(differences, [tail, 1 - tail])
    return (float(low), float(high))


def _tail(pages: int, confidence: float) -> float:
    """Return which share of resamples lies beyond either end of the interval.

    A sample of few pages varies less than what it was drawn from. The percentiles are moved
    outwards by as much as Student's t asks for (Hesterberg, "What Teachers Should Know About the
    Bootstrap", 2015).
    """
    normal, freedom = NormalDist(), pages - 1
    z = normal.inv_cdf((1 + confidence) / 2)
    # The quantile of Student's t, by its expansion around that of the normal distribution.
    t = z + (z**3 + z) / (4 * freedom) + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * freedom**2)
    return normal.cdf(-t * math.sqrt(pages / freedom))


def _array(shares: Sequence[Share]) -> NDArray[np.float64]:
    return np.array([(one.right, one.whole) for one in shares], np.float64).reshape(-1, 2)


def _values(sums: NDArray[np.float64]) -> NDArray[np.float64]:
    """(N,) shares of (N, 2) sums."""
    right, whole = sums[:, 0], sums[:, 1]
    return np.divide(right, whole, out=np.ones_like(right), where=whole > 0)
