"""Numbers by which rows are sorted, chosen so that few change when the order does."""

from collections.abc import Mapping, Sequence

from labeler.core.ordering import longest_sorted, splice

SMALLEST_GAP = 2.0**-30
"""Ranks closer than this are given anew, long before the arithmetic makes them equal."""


def new_ranks(order: Sequence[str], ranks: Mapping[str, float]) -> dict[str, float]:
    """Return ranks for the fewest rows that must change to sort all rows into an order.

    `ranks` holds the old ranks of all rows, sorted. Rows that have none yet get one.
    """
    fitting = fitting_ranks(order, ranks)
    return ranks_anew(order) if fitting is None else fitting


def ranks_anew(order: Sequence[str]) -> dict[str, float]:
    """Return ranks for all rows."""
    return {key: float(rank) for rank, key in enumerate(order)}


def fitting_ranks(order: Sequence[str], ranks: Mapping[str, float]) -> dict[str, float] | None:
    """Do what `new_ranks` does, also for a stretch of an order with the rows before and behind it.

    None where there is no room left between the old ranks.
    """
    start, _, arrived = splice(tuple(ranks), order)
    end = start + len(arrived)
    following = order[end] if end < len(order) else None
    moving = set(arrived) - longest_sorted([key for key in arrived if key in ranks], ranks)
    changed: dict[str, float] = {}
    between: list[str] = []
    low = ranks[order[start - 1]] if start else None
    for key in (*arrived, following):
        if key is not None and key in moving:
            between.append(key)
            continue
        high = None if key is None else ranks[key]
        fitted = _fitted(low, high, len(between))
        if fitted is None:
            return None
        changed |= zip(between, fitted, strict=True)
        between, low = [], high
    return changed


def _fitted(low: float | None, high: float | None, count: int) -> list[float] | None:
    """Return ranks between two others, which may be open ends; None when they lie too close."""
    if high is None:
        first, step = (0.0 if low is None else low + 1), 1.0
    elif low is None:
        first, step = high - count, 1.0
    else:
        step = (high - low) / (count + 1)
        first = low + step
    return None if step < SMALLEST_GAP else [first + step * i for i in range(count)]
