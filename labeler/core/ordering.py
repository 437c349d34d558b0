"""Reading orders: where two of them differ, and how a change of one is made in another."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import NamedTuple


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


def moved(before: Sequence[str], after: Sequence[str]) -> set[str]:
    """Return the fewest keys that must be moved to lead from one order to another.

    Keys that only one of them has do not count.
    """
    ranks = {key: float(place) for place, key in enumerate(before)}
    common = [key for key in after if key in ranks]
    return set(common) - longest_sorted(common, ranks)


def rearranged(now: Sequence[str], before: Sequence[str], after: Sequence[str]) -> tuple[str, ...]:
    """Return an order in which the change from `before` to `after` has been made as well.

    What was moved or added stands behind the same neighbour as in `after`, or in front of the
    same one, even if `now` does not have it. `before` and `after` may be stretches of whole
    orders, with the neighbours.
    """
    placed = moved(before, after) | (set(after) - set(before))
    gone = set(before) - set(after)
    order = [key for key in now if key not in gone and key not in placed]
    for index, key in enumerate(after):
        if key in placed:
            order.insert(_place(order, after[:index], after[index + 1 :]), key)
    return tuple(order)


def _place(order: list[str], earlier: Sequence[str], later: Sequence[str]) -> int:
    """Return where to insert what stands between others."""
    known = set(order)
    for key in reversed(earlier):
        if key in known:
            return order.index(key) + 1
    for key in later:
        if key in known:
            return order.index(key)
    return len(order)


def longest_sorted(keys: Sequence[str], ranks: Mapping[str, float]) -> set[str]:
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
