"""Batches of lines without end, each a function of seed and step.

Lines differ in width by a factor of fifty. A pool of views is sorted by width and cut into
batches, so that little of a batch is empty; the pool is what a seed and a number stand for.
"""

import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from torch.utils.data import Dataset

from labeler.core.alphabet import Alphabet
from labeler.core.errors import LabelerError, UnreadableImage
from labeler.learning.data.augmentation import text_height
from labeler.learning.data.line_crops import (
    LineCrop,
    LineView,
    LineViewSettings,
    line_crops,
    line_view,
)
from labeler.learning.data.sources import Load
from labeler.learning.data.stream import stream
from labeler.learning.networks.line_batch import LineBatch, line_batch
from labeler.learning.networks.recognizer import LineForm
from labeler.rendering.scene import DEFAULT_SETTINGS, render_sample
from labeler.rendering.settings import RenderSettings

_log = logging.getLogger(__name__)

POOL = 16
"""Batches that are sorted together."""
_ATTEMPTS = 50
_LINES_PER_PAGE = 12
"""Of one rendered page; more would look too much alike."""


class LineSource(Protocol):
    """Yields crops to read. The same generator state gives the same crops, in any process."""

    def crops(self, count: int, rng: np.random.Generator) -> Iterator[LineCrop]:
        """Yield about `count` crops, perhaps with repetitions."""
        ...


@dataclass(slots=True)
class KnownLines:
    """Crops that are all kept in memory, each drawn as often as its weight says."""

    read: Callable[[], Sequence[LineCrop]]
    """Called once, in the process that makes the batches."""
    _crops: Sequence[LineCrop] = field(default=(), init=False, repr=False)

    def crops(self, count: int, rng: np.random.Generator) -> Iterator[LineCrop]:
        """Draw lines; raises LabelerError where there is none."""
        self._crops = self._crops or self.read()
        if not self._crops:
            raise LabelerError("There is no transcript to learn from. Type some first.")
        for index in self._drawn(count, rng):
            yield self._crops[int(index)]

    def _drawn(self, count: int, rng: np.random.Generator) -> NDArray[np.int64]:
        """Return the places of crops to draw, (count,)."""
        weights = np.array([crop.weight for crop in self._crops])
        if (weights == weights[0]).all():
            return rng.integers(0, len(self._crops), count)
        return rng.choice(len(self._crops), count, p=weights / weights.sum())


def read_lines(pages: Iterable[Load]) -> list[LineCrop]:
    """Return every line with a transcript; a page whose image cannot be read is left out."""
    crops: list[LineCrop] = []
    for load in pages:
        try:
            crops += line_crops(load())
        except UnreadableImage as error:
            _log.warning("left out of training: %s", error)
    return crops


@dataclass(frozen=True, slots=True)
class RenderedLines:
    """Lines of pages that are drawn anew each time: nothing is ever seen twice."""

    settings: RenderSettings = DEFAULT_SETTINGS
    size: int = 512
    lowest: float = 10.0
    """Pixels of text below which a line is left out: nobody could read it."""
    words: float = 0.4
    """Share of the pages of which words are read rather than lines."""

    def crops(self, count: int, rng: np.random.Generator) -> Iterator[LineCrop]:
        """Draw pages until there are enough lines; of some pages words rather than lines."""
        while count > 0:
            settings = replace(self.settings, words=bool(rng.random() < self.words))
            page = render_sample(rng, self.size, settings)
            places = rng.permutation(len(page.lines))[:_LINES_PER_PAGE].tolist()
            legible = [place for place in places if text_height(page.lines[place]) >= self.lowest]
            yield from line_crops(page, legible)
            count -= max(len(legible), 1)


@dataclass(frozen=True)
class LinePools(Dataset[list[LineBatch]]):
    """Pool number i: `POOL` batches of views, drawn from the generator seeded (seed, i)."""

    sources: Sequence[tuple[LineSource, float]]
    """With their shares."""
    alphabet: Alphabet
    form: LineForm
    batch: int
    seed: int
    settings: LineViewSettings = field(default_factory=LineViewSettings)
    longest: int | None = None
    """Characters above which a transcript is left out."""

    def __getitem__(self, index: int) -> list[LineBatch]:
        rng = np.random.default_rng([self.seed, index])
        shares = np.array([share for _, share in self.sources])
        counts = rng.multinomial(POOL * self.batch, shares / shares.sum())
        views = [
            view
            for (source, _), count in zip(self.sources, counts, strict=True)
            for view in self._views(source, int(count), rng)
        ]
        views.sort(key=lambda view: view.image.shape[1])
        size = len(views) // POOL
        if size == 0:
            raise LabelerError("Hardly any transcript consists of characters the reader knows.")
        parts = [views[start * size : (start + 1) * size] for start in rng.permutation(POOL)]
        return [
            line_batch(
                [v.image for v in part],
                [v.classes for v in part],
                [v.has_case for v in part],
                self.form,
            )
            for part in parts
        ]

    def _views(
        self, source: LineSource, count: int, rng: np.random.Generator
    ) -> Iterator[LineView]:
        found = 0
        for _ in range(_ATTEMPTS):
            for crop in filter(self._is_short, source.crops(count - found, rng)):
                view = line_view(crop, self.alphabet, self.form, self.settings, rng)
                if view is not None:
                    yield view
                    found += 1
                if found >= count:
                    return

    def _is_short(self, crop: LineCrop) -> bool:
        return self.longest is None or len(crop.text) <= self.longest


def line_batches(pools: LinePools, *, first_step: int, workers: int) -> Iterator[LineBatch]:
    """Yield the batches from a step on; made here, or by worker processes that are spawned."""
    first, skipped = divmod(first_step, POOL)
    loader = stream(pools, 1, _only, first_step=first, workers=workers)
    for pool in loader:
        yield from pool[skipped:]
        skipped = 0


def _only(pools: Sequence[list[LineBatch]]) -> list[LineBatch]:
    """Take the pool a step consists of."""
    return pools[0]
