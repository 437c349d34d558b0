"""Whole images and their words: what text knowledge is learnt from. No place of a word is used."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch.utils.data import Dataset

from labeler.core import word_sequence
from labeler.core.sample import Sample
from labeler.learning.data.augmentation import spoil
from labeler.learning.data.line_crops import LineCrop
from labeler.learning.data.line_stream import RenderedLines
from labeler.learning.data.sources import Load, PageCache
from labeler.learning.data.stream import stream
from labeler.learning.data.targets import to_network
from labeler.learning.data.warping import warp_image
from labeler.learning.networks.knowledge_batch import KnowledgeBatch
from labeler.rendering.scene import render_sample
from labeler.rendering.settings import RenderSettings, Script

TILT = 20.0
"""Degrees by which a view may be turned, as in the paper."""
SCENES = RenderSettings(
    documents=0.0,
    textless=0.0,
    text_height=(30.0, 140.0),
    scripts=((Script.LATIN, 1.0),),
)
"""Few and large words: all of them are to be said, and all of them must be legible."""


LONGEST_WORD = 12
"""Characters of a large word."""
_FEW = 4
_WORDS = RenderedLines(SCENES, size=256, lowest=14.0, words=1.0)


@dataclass(frozen=True, slots=True)
class Words:
    """An image and the words on it, in no order."""

    image: NDArray[np.uint8]
    """(H, W, 3) RGB."""
    words: tuple[str, ...]


class WordSource(Protocol):
    """Shows images. The same generator state gives the same image, in any process."""

    def draw(self, rng: np.random.Generator) -> Words:
        """Return one whole image."""
        ...


@dataclass(frozen=True, slots=True)
class RenderedWords:
    """Scenes that are drawn anew each time."""

    size: int
    settings: RenderSettings = SCENES

    def draw(self, rng: np.random.Generator) -> Words:
        """Draw a scene."""
        return words_of(render_sample(rng, self.size, self.settings))


@dataclass(frozen=True, slots=True)
class LargeWords:
    """A few words one below the other, each as large as there is room: where reading begins."""

    size: int
    most: int
    """Words of an image."""

    def draw(self, rng: np.random.Generator) -> Words:
        """Cut words out of rendered pages and put them on a plain ground."""
        crops: list[LineCrop] = []
        for crop in _WORDS.crops(self.most, rng):
            if len(crops) < self.most and len(crop.text) <= LONGEST_WORD:
                crops.append(crop)
        image = np.full((self.size, self.size, 3), rng.integers(0, 256, 3), np.uint8)
        high = self.size // max(len(crops), 1)
        for row, crop in enumerate(crops):
            band = image[row * high : (row + 1) * high]
            zoom = min(high / crop.image.shape[0], self.size / crop.image.shape[1])
            zoom *= float(rng.uniform(0.6, 1.0))
            word = cv2.resize(crop.image, None, fx=zoom, fy=zoom, interpolation=cv2.INTER_AREA)
            y = int(rng.integers(0, high - word.shape[0] + 1))
            x = int(rng.integers(0, self.size - word.shape[1] + 1))
            band[y : y + word.shape[0], x : x + word.shape[1]] = word
        return Words(image, tuple(crop.text for crop in crops))


@dataclass(frozen=True, slots=True)
class KnownWords:
    """Labelled pages, of whose labels only the transcripts are looked at."""

    pages: Sequence[Load]
    cache: PageCache

    def draw(self, rng: np.random.Generator) -> Words:
        """Take a random page."""
        return words_of(self.cache.get(self.pages[int(rng.integers(len(self.pages)))]))


def words_of(page: Sample) -> Words:
    """Return a page without any geometry."""
    return Words(
        page.image, tuple(word for text in page.line_texts if text for word in text.split())
    )


@dataclass(frozen=True)
class KnowledgeViews(Dataset[tuple[NDArray[np.uint8], tuple[str, ...]]]):
    """View number i, drawn from the generator seeded (seed, i): turned, letterboxed, spoilt."""

    sources: Sequence[tuple[WordSource, float]]
    """With their shares."""
    size: int
    seed: int
    begins: int = 0
    """Views over which the sources take the place of large words: of one, then of up to four."""

    def __getitem__(self, index: int) -> tuple[NDArray[np.uint8], tuple[str, ...]]:
        rng = np.random.default_rng([self.seed, index])
        drawn = self._source(index, rng).draw(rng)
        return spoil(whole(drawn.image, self.size, rng), rng), drawn.words

    def _source(self, index: int, rng: np.random.Generator) -> WordSource:
        come = index / self.begins if self.begins else 1.0
        if rng.random() >= come:
            return LargeWords(self.size, 1 + int(rng.integers(0, 1 + int(_FEW * come))))
        shares = np.array([share for _, share in self.sources])
        return self.sources[int(rng.choice(len(shares), p=shares / shares.sum()))][0]


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
    ) -> KnowledgeBatch:
        """Return the batch."""
        return KnowledgeBatch(
            to_network(torch.from_numpy(np.stack([image for image, _ in views]))),
            torch.tensor([word_sequence.encoded(words, self.length) for _, words in views]),
            torch.tensor([word_sequence.counts(words) for _, words in views]).float(),
        )


def knowledge_batches(
    views: KnowledgeViews, *, batch: int, length: int, first_step: int, workers: int
) -> Iterator[KnowledgeBatch]:
    """Yield the batches from a step on; made here, or by worker processes that are spawned."""
    return stream(views, batch, Collate(length), first_step=first_step, workers=workers)
