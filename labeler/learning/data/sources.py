"""Where training views come from: rendered scenes, labelled pages, cut-out words."""

import logging
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Protocol, runtime_checkable

import cv2
import numpy as np

from labeler.core.errors import LabelerError, UnreadableImage
from labeler.core.sample import LineLabels, Sample
from labeler.learning.data.augmentation import ViewSettings, spoil, view_matrix
from labeler.learning.data.centres import Centres, centres_of
from labeler.learning.data.targets import Example, example
from labeler.learning.data.warping import warp_sample
from labeler.learning.networks.encoders import AnyEncoder
from labeler.maps import offset
from labeler.rendering.scene import DEFAULT_SETTINGS, render_sample
from labeler.rendering.settings import RenderSettings

_log = logging.getLogger(__name__)
_ATTEMPTS = 20
_POLYGON_BYTES = 256
"""Memory of a few vertices and of the array around them."""

Load = Callable[[], Sample]
"""Read one labelled page; called in the process that makes the batches."""


class TrainingPages(Protocol):
    """Labelled pages, each read when it is needed."""

    def __len__(self) -> int: ...

    def __getitem__(self, place: int, /) -> Load: ...


@runtime_checkable
class MovingPages(TrainingPages, Protocol):
    """Pages of which some are within reach at a time."""

    def at(self, number: int) -> TrainingPages:
        """Return those that a view of the training, by its number, is drawn from."""
        ...


class Source(Protocol):
    """Makes training views. The same generator state and number give the same view, in any process."""

    def view(self, size: int, rng: np.random.Generator, number: int = 0) -> Example:
        """Return one view of size x size pixels. `number`: which one of the training it is."""
        ...


def rendered_pages(
    count: int, *, seed: int, size: int = 512, settings: RenderSettings = DEFAULT_SETTINGS
) -> list["partial[Sample]"]:
    """Return pages that are drawn when first used: exact labels of every kind.

    Drawing costs several times as much as taking a view, so several views share a page.
    """
    return [partial(_render, (seed, number), size, settings) for number in range(count)]


def _render(seed: tuple[int, int], size: int, settings: RenderSettings) -> Sample:
    return render_sample(np.random.default_rng(seed), size, settings)


@dataclass(slots=True)
class PageSource:
    """Random views of labelled pages."""

    pages: TrainingPages
    settings: ViewSettings = field(default_factory=ViewSettings)
    cache: "PageCache" = field(default_factory=lambda: PageCache(0))
    line_ratio: float = offset.LINE_RATIO
    """The r by which lines are shrunk, as the encoder of the network that learns wants it."""
    weights: Sequence[float] = ()
    """How often each page is drawn beside the others; nothing: all alike."""

    def view(self, size: int, rng: np.random.Generator, number: int = 0) -> Example:
        """Crop a random view around some text of a random page."""
        return example(*self.labelled_view(size, rng, number), self.line_ratio)

    def labelled_view(
        self, size: int, rng: np.random.Generator, number: int = 0
    ) -> tuple[Sample, Centres]:
        """Return the same view before it is encoded, and where its characters are."""
        page = self._page(rng, number)
        matrix = view_matrix(page, size, self.settings, rng)
        fill = tuple(int(value) for value in rng.integers(0, 256, 3))
        view = warp_sample(page, matrix, (size, size), fill=fill)
        view.image = spoil(view.image, rng)
        return view, centres_of(page).moved(matrix)

    def _page(self, rng: np.random.Generator, number: int) -> Sample:
        """Return a random page; an image that has become unreadable must not end hours of work."""
        pages = self.pages.at(number) if isinstance(self.pages, MovingPages) else self.pages
        reason = ""
        for _ in range(_ATTEMPTS):
            load = pages[drawn(len(pages), self.weights, rng)]
            try:
                return self.cache.get(load)
            except UnreadableImage as error:
                _log.warning("left out of training: %s", error)
                reason = str(error)
        raise LabelerError("Hardly any training page can be read: {reason}", reason=reason)


def pages_for(
    encoder: AnyEncoder,
    pages: TrainingPages,
    cache: "PageCache",
    weights: Sequence[float] = (),
    *,
    shown_side: int | None = None,
) -> PageSource:
    """Return views of labelled pages as a detector on an encoder learns from them.

    Lines are shrunk by the ratio it wants, and text is as tall as any that it is to find.
    `weights`: how often each page is drawn; nothing: all alike. `shown_side`: long side at
    which detection shows a page, where most views are to be about as large.
    """
    views = ViewSettings(highest_text=encoder.tallest_text, shown_side=shown_side)
    return PageSource(pages, views, cache, encoder.line_ratio, weights)


def drawn(count: int, weights: Sequence[float], rng: np.random.Generator) -> int:
    """Draw one of so many things, each as often as its weight says; without any all alike."""
    if not weights:
        return int(rng.integers(count))
    ends = np.cumsum(weights)
    place = int(np.searchsorted(ends, rng.random() * ends[-1], side="right"))
    return min(place, count - 1)


@dataclass(slots=True)
class WordSource:
    """Cut-out words with known characters, several on one canvas."""

    words: Sequence[Load]
    cache: "PageCache" = field(default_factory=lambda: PageCache(0))

    def view(self, size: int, rng: np.random.Generator, number: int = 0) -> Example:
        """Fill a canvas with rows of words; where lines run is not known on it."""
        canvas = np.empty((size, size, 3), np.uint8)
        canvas[:] = rng.integers(0, 256, 3)
        mosaic = Sample(canvas, line_labels=LineLabels.NONE, has_characters=True)
        top = int(rng.integers(0, 24))
        while top < size - 16:
            height = int(np.exp(rng.uniform(np.log(16), np.log(120))))
            self._row(mosaic, top, min(height, size - top), rng)
            top += height + int(rng.integers(2, 24))
        centres = centres_of(mosaic)
        mosaic.image = spoil(mosaic.image, rng)
        return example(mosaic, centres)

    def _row(self, mosaic: Sample, top: int, height: int, rng: np.random.Generator) -> None:
        left, size = int(rng.integers(0, 24)), mosaic.image.shape[1]
        while True:
            word = self.cache.get(self.words[int(rng.integers(len(self.words)))])
            scale = height / word.image.shape[0]
            width = round(word.image.shape[1] * scale)
            if width < 4 or left + width > size:
                return
            interpolation = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
            mosaic.image[top : top + height, left : left + width] = cv2.resize(
                word.image, (width, height), interpolation=interpolation
            )
            offset = np.array([left, top], np.float32)
            mosaic.characters += [
                polygon * np.float32(scale) + offset for polygon in word.characters
            ]
            left += width + int(rng.integers(2, 24))


class PageCache:
    """Keeps pages in memory up to a number of bytes, dropping those not used for longest."""

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._used = 0
        self._pages: OrderedDict[Load, Sample] = OrderedDict()

    def get(self, load: Load) -> Sample:
        """Return a page, reading it if it is not at hand. Callers must not change it."""
        page = self._pages.pop(load, None)
        if page is None:
            page = load()
            self._used += _held(page)
        self._pages[load] = page
        while self._used > self._capacity and len(self._pages) > 1:
            self._used -= _held(self._pages.popitem(last=False)[1])
        return page


def _held(page: Sample) -> int:
    polygons = len(page.lines) + len(page.characters) + len(page.ignored)
    return page.image.nbytes + polygons * _POLYGON_BYTES


@dataclass(slots=True)
class Mixture:
    """One of several sources, drawn by weight."""

    sources: Sequence[Source]
    weights: Sequence[float]

    def view(self, size: int, rng: np.random.Generator, number: int = 0) -> Example:
        """Let one of the sources make a view."""
        shares = np.asarray(self.weights, np.float64) / np.sum(self.weights)
        return self.sources[int(rng.choice(len(self.sources), p=shares))].view(size, rng, number)
