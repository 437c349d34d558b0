"""Training views for a network that detects and reads: pages, and where their lines are sampled."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch.utils.data import Dataset

from labeler.core.alphabet import Alphabet
from labeler.core.sample import Sample, Vertices
from labeler.learning.data.augmentation import text_height
from labeler.learning.data.sources import PageSource
from labeler.learning.data.stream import stream
from labeler.learning.data.targets import Example, example, stack
from labeler.learning.networks.spotter import MOST_COLUMNS, ROWS
from labeler.learning.networks.spotting_batch import ReadableLines, SpottingBatch
from labeler.maps.crop import sampling_grid

_LOWEST = 10.0
"""Pixels of a line in a view below which it is not learnt to be read."""
_MOST_LINES = 12
"""Of one view."""
_JITTER = 0.06
"""Deviation of an outline's vertices, in heights: found outlines are never exact."""


@dataclass(frozen=True, slots=True)
class SpottingExample:
    """One view with the lines that can be read on it."""

    detection: Example
    grids: tuple[NDArray[np.float32], ...]
    """(8, columns, 2), -1 to 1 from border to border of the view."""
    classes: tuple[tuple[int, ...], ...]


@dataclass(frozen=True)
class SpottingViews(Dataset[SpottingExample]):
    """View number i: slot i mod B of a batch, drawn from the generator seeded (seed, i)."""

    slots: Sequence[PageSource]
    alphabet: Alphabet
    size: int
    seed: int

    def __getitem__(self, index: int) -> SpottingExample:
        rng = np.random.default_rng([self.seed, index])
        sample, centres = self.slots[index % len(self.slots)].labelled_view(self.size, rng, index)
        found = list(_readable(sample, self.alphabet, rng))[:_MOST_LINES]
        return SpottingExample(
            example(sample, centres),
            tuple(grid for grid, _ in found),
            tuple(classes for _, classes in found),
        )


def spotting_batches(
    views: SpottingViews, *, first_step: int, workers: int
) -> Iterator[SpottingBatch]:
    """Yield the batches from a step on; made here, or by worker processes that are spawned."""
    return stream(views, len(views.slots), stacked, first_step=first_step, workers=workers)


def stacked(examples: Sequence[SpottingExample]) -> SpottingBatch:
    """Put views of one size into a batch."""
    grids = [grid for one in examples for grid in one.grids]
    texts = [classes for one in examples for classes in one.classes]
    columns = max((grid.shape[1] for grid in grids), default=1)
    classes = torch.zeros(len(texts), max(map(len, texts), default=1), dtype=torch.int64)
    for row, text in zip(classes, texts, strict=True):
        row[: len(text)] = torch.tensor(text)
    lines = ReadableLines(
        tuple(torch.from_numpy(_side_by_side(one.grids, columns)) for one in examples),
        torch.tensor([grid.shape[1] for grid in grids], dtype=torch.int64),
        classes,
        torch.tensor([len(text) for text in texts], dtype=torch.int64),
    )
    return SpottingBatch(stack([one.detection for one in examples]), lines)


def line_grid(outline: Vertices, size: tuple[int, int]) -> NDArray[np.float32]:
    """Return where a line (N, 2) is sampled on an image (width, height), as the spotter wants it."""
    grid = sampling_grid(outline, ROWS, MOST_COLUMNS)
    return np.asarray(grid / np.array(size, np.float32) * 2 - 1, np.float32)


def _readable(
    sample: Sample, alphabet: Alphabet, rng: np.random.Generator
) -> Iterator[tuple[NDArray[np.float32], tuple[int, ...]]]:
    """Yield grid and classes of the lines that are whole, large enough and known, in any order."""
    size = (sample.image.shape[1], sample.image.shape[0])
    for place in rng.permutation(len(sample.lines)).tolist():
        outline, text = sample.lines[place], sample.line_texts[place] if sample.line_texts else None
        height = text_height(outline)
        classes = alphabet.encode(text) if text and height >= _LOWEST else None
        if not classes:
            continue
        jitter = rng.normal(0, _JITTER * height, outline.shape).astype(np.float32)
        grid = line_grid(outline + jitter, size)
        if grid.shape[1] >= len(classes):
            yield grid, tuple(classes)


def _side_by_side(grids: Sequence[NDArray[np.float32]], columns: int) -> NDArray[np.float32]:
    """Return grids of one image as (n, 8, columns, 2), their last column repeated."""
    joined = np.zeros((len(grids), ROWS, columns, 2), np.float32)
    for row, grid in zip(joined, grids, strict=True):
        row[:, : grid.shape[1]] = grid
        row[:, grid.shape[1] :] = grid[:, -1:]
    return joined
