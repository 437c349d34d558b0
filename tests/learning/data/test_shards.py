"""Pages in shards: drawn from a window that moves, resumable, divided among processes, as from memory."""

from dataclasses import dataclass, field
from functools import partial

import numpy as np
import pytest

from labeler.core.sample import Sample
from labeler.learning.data.shards import PagesBehind, ShardedPages
from labeler.learning.data.sources import Load, PageCache, PageSource
from labeler.learning.data.stream import ViewSet, batches

SIZES = (5, 3, 0, 7, 4, 6, 2)


def page(number: int) -> Sample:
    """One of many pages that nobody could take for another."""
    image = np.full((40, 40, 3), number * 9, np.uint8)
    return Sample(image, lines=[np.array([(5, 5), (35, 5), (35, 20), (5, 20)], np.float32)])


@dataclass(frozen=True)
class Numbers:
    """A shard of pages, by the numbers they have in the set."""

    first: int
    count: int
    asked: list[int] = field(default_factory=list, compare=False)

    def __len__(self) -> int:
        return self.count

    def page(self, place: int) -> Load:
        self.asked.append(self.first + place)
        return partial(page, self.first + place)


def shards() -> list[Numbers]:
    ends = np.cumsum(SIZES).tolist()
    return [Numbers(end - size, size) for end, size in zip(ends, SIZES, strict=True)]


def source(pages: ShardedPages[Numbers] | list[Load]) -> PageSource:
    return PageSource(pages, cache=PageCache(10**5))


def looks(source: PageSource, first: int, last: int, share: slice = slice(None)) -> list[bytes]:
    """The views of batches of four from a step on."""
    made = batches(ViewSet([source] * 4, 32, 1), first_step=first, workers=0, share=share)
    return [image.numpy().tobytes() for _ in range(first, last) for image in next(made).images]


def test_every_page_has_its_place() -> None:
    pages = PagesBehind(shards())
    assert len(pages) == sum(SIZES)
    found = [pages[place] for place in range(len(pages))]
    assert [one.args for one in found] == [(n,) for n in range(27)]  # type: ignore[attr-defined]
    for place in (-1, 27):
        with pytest.raises(IndexError):
            pages[place]


def test_where_the_window_holds_all_views_are_those_of_pages_in_memory() -> None:
    in_memory: list[Load] = [partial(page, number) for number in range(27)]
    sharded = ShardedPages(shards(), seed=4, window=len(SIZES))
    assert looks(source(sharded), 0, 12) == looks(source(in_memory), 0, 12)


def test_a_window_shows_few_shards_and_a_round_all_of_them() -> None:
    parts = shards()
    sharded = ShardedPages(parts, seed=4, window=2)
    rounds = []
    for turn in range(2):
        windows = []
        for number in range(turn * 27, turn * 27 + 27):
            within = tuple(shard.first for shard in sharded.at(number).shards)
            assert len(within) <= 2
            if windows[-1:] != [within]:
                windows.append(within)
        assert sorted(first for window in windows for first in window) == [0, 5, 8, 15, 19, 25]
        rounds.append(windows)
    assert rounds[0] != rounds[1]


def test_each_window_has_a_view_for_each_of_its_pages() -> None:
    sharded = ShardedPages(shards(), seed=1, window=3)
    counted: dict[tuple[int, ...], int] = {}
    for number in range(27):
        within = tuple(shard.first for shard in sharded.at(number).shards)
        counted[within] = counted.get(within, 0) + 1
    held = {tuple(s.first for s in sharded.at(n).shards): len(sharded.at(n)) for n in range(27)}
    assert counted == held


def test_a_training_goes_on_with_the_views_it_would_have_seen() -> None:
    sharded = ShardedPages(shards(), seed=4, window=2)
    assert looks(source(sharded), 0, 14)[9 * 4 :] == looks(source(sharded), 9, 14)


def test_processes_that_share_batches_see_each_view_once() -> None:
    sharded = ShardedPages(shards(), seed=4, window=2)
    whole = looks(source(sharded), 0, 10)
    shares = [looks(source(sharded), 0, 10, slice(rank, None, 2)) for rank in (0, 1)]
    together = [
        view for step in range(10) for rank in (0, 1) for view in shares[rank][step * 2 :][:2]
    ]
    assert sorted(together) == sorted(whole)
    assert [whole[place] for place in range(0, 40, 2)] == shares[0]


def test_only_pages_that_are_looked_at_are_asked_for() -> None:
    parts = shards()
    looks(source(ShardedPages(parts, seed=4, window=1)), 0, 1)
    assert sum(len(set(part.asked)) for part in parts) <= 4
