"""Small labelled pages and batches for the tests of learning."""

import cv2
import numpy as np
import torch

from labeler.core.sample import LineLabels, Sample, Vertices
from labeler.learning.data.centres import centres_of
from labeler.learning.data.targets import Example, example, stack
from labeler.learning.networks.batch import Batch

CPU = torch.device("cpu")


def block(left: float, top: float, right: float, bottom: float) -> Vertices:
    """Return an upright rectangle, clockwise from its top left corner."""
    return np.array([[left, top], [right, top], [right, bottom], [left, bottom]], np.float32)


def striped_page(size: int = 96) -> Sample:
    """Return a white page with two lines of four black letters each."""
    image = np.full((size, size, 3), 255, np.uint8)
    page = Sample(image, has_characters=True)
    for top in (16, 56):
        page.lines.append(block(12, top, 84, top + 20))
        page.line_counts.append(4)
        page.line_texts.append(None)
        for left in range(12, 84, 18):
            page.characters.append(block(left + 1, top, left + 15, top + 20))
            cv2.rectangle(image, (left + 1, top), (left + 14, top + 19), (0, 0, 0), 3)
    return page


def unverified_page() -> Sample:
    """Return the striped page as nobody has verified it, without characters or counts."""
    page = striped_page()
    page.has_characters, page.characters = False, []
    page.line_labels, page.line_counts = LineLabels.WEAK, [None, None]
    return page


class PageItself:
    """A source that shows one page as it is."""

    def __init__(self, page: Sample | None = None) -> None:
        self._page = page or striped_page()

    def view(self, size: int, rng: np.random.Generator, number: int = 0) -> Example:
        return example(self._page, centres_of(self._page))


class NoisyPage(PageItself):
    """A source that shows one page under different noise each time."""

    def view(self, size: int, rng: np.random.Generator, number: int = 0) -> Example:
        page = striped_page()
        noise = rng.normal(0, 10, page.image.shape)
        page.image = np.clip(page.image + noise, 0, 255).astype(np.uint8)
        return example(page, centres_of(page))


def batch_of(*pages: Sample) -> Batch:
    """Return pages as a batch."""
    return stack([example(page, centres_of(page)) for page in pages]).to(CPU)
