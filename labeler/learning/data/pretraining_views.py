"""Views for the pre-training: whole images and their words. No place of a word is used."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch.utils.data import Dataset

from labeler.core import word_sequence
from labeler.learning.data.augmentation import spoil
from labeler.learning.data.line_crops import LineCrop
from labeler.learning.data.stream import stream
from labeler.learning.data.targets import stacked
from labeler.learning.data.transcribed_scenes import SceneSource, large_words, word_crops
from labeler.learning.data.warping import warp_image
from labeler.learning.networks.pretraining_batch import PretrainingBatch

TILT = 20.0
"""Degrees by which a view may be turned, as in the paper."""


@dataclass(frozen=True, slots=True)
class Difficulty:
    """How far a learner has come, from 0 to 1: first a large short word, in the end whole scenes.

    Whoever shows whole scenes from the first step on teaches nothing but which letters are frequent.
    """

    come: float

    @property
    def longest(self) -> int:
        """Characters of a large word, at most."""
        return 3 + round(9 * self._grown)

    @property
    def most(self) -> int:
        """Large words on an image, at most."""
        return 1 + int(4 * self._grown)

    @property
    def scenes(self) -> float:
        """Share of the images that are whole scenes."""
        return _risen(self.come, 0.7, 1.0)

    def side(self, size: int) -> int:
        """Return the height and width of images that are `size` in the end: few words need less."""
        return (
            size if self._grown == 1 else min(64 + 32 * round((size - 64) * self._grown / 32), size)
        )

    @property
    def _grown(self) -> float:
        return _risen(self.come, 0.4, 0.8)


def _risen(come: float, first: float, last: float) -> float:
    return min(max((come - first) / (last - first), 0.0), 1.0)


@dataclass(frozen=True)
class PretrainingViews(Dataset[tuple[NDArray[np.uint8], tuple[str, ...]]]):
    """View number i, drawn from the generator seeded (seed, i): turned, letterboxed, spoilt."""

    sources: Sequence[tuple[SceneSource, float]]
    """With their shares."""
    size: int
    seed: int
    begins: int = 0
    """Views over which it becomes difficult."""

    def __getitem__(self, index: int) -> tuple[NDArray[np.uint8], tuple[str, ...]]:
        rng = np.random.default_rng([self.seed, index])
        difficulty = Difficulty(min(index / self.begins, 1.0) if self.begins else 1.0)
        side = difficulty.side(self.size)
        if rng.random() >= difficulty.scenes:
            large = large_words(self._few_words(index, difficulty, rng), side, rng)
            return whole(large.image, side, rng), large.words
        shares = np.array([share for _, share in self.sources])
        source, _ = self.sources[int(rng.choice(len(shares), p=shares / shares.sum()))]
        scene = source.draw(rng)
        return spoil(whole(scene.image, side, rng), rng), scene.words

    def _few_words(
        self, index: int, difficulty: Difficulty, rng: np.random.Generator
    ) -> list[LineCrop]:
        crops = word_crops(self.seed, index)
        short = [crop for crop in crops if len(crop.text) <= difficulty.longest] or crops[:1]
        count = int(rng.integers(1, difficulty.most + 1))
        return [short[int(place)] for place in rng.integers(0, len(short), count)]


def whole(
    image: NDArray[np.uint8], size: int, rng: np.random.Generator | None = None
) -> NDArray[np.uint8]:
    """Return all of an image (H, W, 3) in the middle of (size, size, 3), turned at random if asked.

    Never cropped: a word that cannot be seen could not be said.
    """
    height, width = image.shape[:2]
    angle = 0.0 if rng is None else float(rng.uniform(-TILT, TILT))
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.0)
    cos, sin = abs(turn[0, 0]), abs(turn[0, 1])
    reach = max(width * cos + height * sin, width * sin + height * cos)
    matrix = np.vstack([turn, [0, 0, 1]])
    middle = np.array([[1, 0, -width / 2], [0, 1, -height / 2], [0, 0, 1]])
    zoom = size / reach
    back = np.array([[zoom, 0, size / 2], [0, zoom, size / 2], [0, 0, 1]])
    fill = (128, 128, 128) if rng is None else tuple(int(v) for v in rng.integers(0, 256, 3))
    return warp_image(image, back @ middle @ matrix, (size, size), fill=fill)


@dataclass(frozen=True, slots=True)
class Collate:
    """Puts views into a batch, their words into sequences of one length."""

    length: int

    def __call__(
        self, views: Sequence[tuple[NDArray[np.uint8], tuple[str, ...]]]
    ) -> PretrainingBatch:
        """Return the batch, as large as its largest image and its longest sequence."""
        side = max(len(image) for image, _ in views)
        images = [_enlarged(image, side) for image, _ in views]
        tokens = torch.tensor([word_sequence.encoded(words, self.length) for _, words in views])
        longest = int((tokens != word_sequence.PADDING).sum(1).max())
        return PretrainingBatch(
            stacked(images),
            tokens[:, :longest],
            torch.tensor([word_sequence.counts(words) for _, words in views]).float(),
        )


def _enlarged(image: NDArray[np.uint8], side: int) -> NDArray[np.uint8]:
    if len(image) == side:
        return image
    return cv2.resize(image, (side, side)).astype(np.uint8, copy=False)


def pretraining_batches(
    views: PretrainingViews, *, batch: int, length: int, first_step: int, workers: int
) -> Iterator[PretrainingBatch]:
    """Yield the batches from a step on; made here, or by worker processes that are spawned."""
    return stream(views, batch, Collate(length), first_step=first_step, workers=workers)
