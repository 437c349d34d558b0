"""Images and the words on them, in no order and at no place."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from labeler.core.sample import Sample
from labeler.learning.data.line_crops import LineCrop
from labeler.learning.data.line_stream import RenderedLines
from labeler.learning.data.sources import Load, PageCache
from labeler.rendering.scene import render_sample
from labeler.rendering.settings import RenderSettings, Script

SCENES = RenderSettings(
    documents=0.0,
    textless=0.0,
    text_height=(30.0, 140.0),
    scripts=((Script.LATIN, 1.0),),
)
"""Few and large words: all of them are to be said, and all of them must be legible."""
_WORDS = RenderedLines(SCENES, size=256, lowest=14.0, words=1.0)
_CROPS, _VIEWS = 256, 1024
"""Words that are cut out together, and views in a row that take their large words from them:
drawing pages is slower than learning from them."""


@dataclass(frozen=True, slots=True)
class WordScene:
    """An image and the words on it, in no order."""

    image: NDArray[np.uint8]
    """(H, W, 3) RGB."""
    words: tuple[str, ...]


class SceneSource(Protocol):
    """Shows images. The same generator state gives the same image, in any process."""

    def draw(self, rng: np.random.Generator) -> WordScene:
        """Return one whole image."""
        ...


@dataclass(frozen=True, slots=True)
class RenderedWords:
    """Scenes that are drawn anew each time."""

    size: int
    settings: RenderSettings = SCENES

    def draw(self, rng: np.random.Generator) -> WordScene:
        """Draw a scene."""
        return words_of(render_sample(rng, self.size, self.settings))


@dataclass(frozen=True, slots=True)
class KnownWords:
    """Labelled pages, of whose labels only the transcripts are looked at."""

    pages: Sequence[Load]
    cache: PageCache

    def draw(self, rng: np.random.Generator) -> WordScene:
        """Take a random page."""
        return words_of(self.cache.get(self.pages[int(rng.integers(len(self.pages)))]))


def words_of(page: Sample) -> WordScene:
    """Return a page without any geometry."""
    return WordScene(
        page.image, tuple(word for text in page.line_texts if text for word in text.split())
    )


def large_words(crops: Sequence[LineCrop], side: int, rng: np.random.Generator) -> WordScene:
    """Put words one below the other, each as large as there is room, on grounds of their colours."""
    image = np.empty((side, side, 3), np.uint8)
    high = side // len(crops)
    for row, crop in enumerate(crops):
        band = image[row * high : side if row == len(crops) - 1 else (row + 1) * high]
        band[:] = np.median(np.concatenate([crop.image[:3], crop.image[-3:]]), axis=(0, 1))
        zoom = min(high / crop.image.shape[0], side / crop.image.shape[1]) * rng.uniform(0.6, 1.0)
        word = cv2.resize(crop.image, None, fx=zoom, fy=zoom, interpolation=cv2.INTER_AREA)
        y = int(rng.integers(0, high - word.shape[0] + 1))
        x = int(rng.integers(0, side - word.shape[1] + 1))
        band[y : y + word.shape[0], x : x + word.shape[1]] = word
    return WordScene(image, tuple(crop.text for crop in crops))


def word_crops(seed: int, view: int) -> Sequence[LineCrop]:
    """Return words cut out of rendered pages, the shortest first: new ones every 1,024 views."""
    return _word_crops(seed, view // _VIEWS)


@lru_cache(maxsize=1)
def _word_crops(seed: int, number: int) -> Sequence[LineCrop]:
    crops = _WORDS.crops(_CROPS, np.random.default_rng([seed, number, 1]))
    return sorted((crop for crop in crops if crop.text.isascii()), key=lambda crop: len(crop.text))
