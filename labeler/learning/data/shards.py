"""Pages that lie in shards, of which no process holds more than it looks at.

Views are drawn from a window of some shards that moves through the set, in an order shuffled anew in
each round. Where it stands follows from the number of a view alone: a training goes on where it
stopped, and processes that share batches look through one window at different views. A window as
wide as the set is what pages in memory are: then the views are the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

import numpy as np

from labeler.learning.data.sources import Load

WINDOW = 8
"""Shards that views are drawn from at a time."""


class Shard(Protocol):
    """Pages that lie together."""

    def __len__(self) -> int:
        """Return how many there are."""

    def page(self, place: int) -> Load:
        """Return what reads one of them: equal for the same place, since pages are cached by it."""


ShardT = TypeVar("ShardT", bound=Shard)


class PagesBehind:
    """The pages of some shards, one shard behind the other; what reads a page is made when it is asked for."""

    def __init__(self, shards: Sequence[Shard]) -> None:
        self.shards = [shard for shard in shards if len(shard)]
        self._ends = np.cumsum([len(shard) for shard in self.shards])

    def __len__(self) -> int:
        return int(self._ends[-1]) if self.shards else 0

    def __getitem__(self, place: int) -> Load:
        if not 0 <= place < len(self):
            raise IndexError(place)
        which = int(np.searchsorted(self._ends, place, side="right"))
        shard = self.shards[which]
        return shard.page(place - int(self._ends[which]) + len(shard))


@dataclass(frozen=True, slots=True)
class ShardedPages(Generic[ShardT]):
    """All pages of a set of shards, and those that are within reach at a view."""

    shards: Sequence[ShardT]
    seed: int = 0
    window: int = WINDOW

    def __len__(self) -> int:
        return sum(map(len, self.shards))

    def __getitem__(self, place: int) -> Load:
        return PagesBehind(self.shards)[place]

    def at(self, number: int) -> PagesBehind:
        """Return the pages that view `number` is drawn from: each window has a view for each page."""
        turn, rest = divmod(number, len(self))
        order = np.random.default_rng([self.seed, turn]).permutation(len(self.shards))
        windows = [
            order[start : start + self.window] for start in range(0, len(order), self.window)
        ]
        for window in windows:
            # In the order of the set: one window of all is the set itself.
            pages = PagesBehind([self.shards[place] for place in sorted(window)])
            if rest < len(pages):
                return pages
            rest -= len(pages)
        raise AssertionError("The windows hold all pages.")
