"""Numbers by which rows are sorted, chosen so that few change when the order does."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import NamedTuple

SMALLEST_GAP = 2.0**-30
"""Ranks closer than this are given anew, long before the arithmetic makes them equal."""


class Splice(NamedTuple):
    """The one stretch in which two orders differ."""

    start: int
    before: tuple[str, ...]
    after: tuple[str, ...]


def splice(before: Sequence[str], after: Sequence[str]) -> Splice:
    """Return where two orders begin and end to differ."""
    start, most = 0, min(len(before), len(after))
    while start < most and before[start] == after[start]:
        start += 1
    same, most = 0, most - start
    while same < most and before[-1 - same] == after[-1 - same]:
        same += 1
    return Splice(
        start,
        tuple(before[start : len(before) - same]),
        tuple(after[start : len(after) - same]),
    )


def new_ranks(order: Sequence[str], ranks: Mapping[str, float]) -> dict[str, float]:
    """Return ranks for the fewest rows that must change to sort all rows into an order.

    `ranks` holds the old ranks of all rows, sorted. Rows that have none yet get one.
    """
    start, _, arrived = splice(tuple(ranks), order)
    end = start + len(arrived)
    following = order[end] if end < len(order) else None
    moving = set(arrived) - _longest_sorted([key for key in arrived if key in ranks], ranks)
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
            return {key: float(rank) for rank, key in enumerate(order)}
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


def _longest_sorted(keys: Sequence[str], ranks: Mapping[str, float]) -> set[str]:
    """Return the largest set of keys that are sorted as they stand (patience sorting)."""
    tails: list[float] = []
    ends: list[str] = []
    previous: dict[str, str | None] = {}
    for key in keys:
        place = bisect_left(tails, ranks[key])
        previous[key] = ends[place - 1] if place else None
        tails[place : place + 1] = [ranks[key]]
        ends[place : place + 1] = [key]
    longest: set[str] = set()
    last = ends[-1] if ends else None
    while last is not None:
        longest.add(last)
        last = previous[last]
    return longest
