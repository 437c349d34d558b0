"""Unlabelled images and changed copies of them that show the same characters: never cropped."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch.utils.data import Dataset

from labeler.core.sample import Sample
from labeler.learning.data.augmentation import spoil
from labeler.learning.data.sources import Load, PageCache
from labeler.learning.data.stream import stream
from labeler.learning.data.targets import stacked
from labeler.learning.data.warping import Matrix, warp_image
from labeler.learning.networks.batch import Batch


class Pair(NamedTuple):
    """An image, a changed copy, and where the copy's pixels come from."""

    image: NDArray[np.uint8]  # (S, S, 3) RGB
    copy: NDArray[np.uint8]  # (S, S, 3) RGB
    motion: Matrix  # from pixels of the image to pixels of the copy


def fitted(sample: Sample, size: int) -> NDArray[np.uint8]:
    """Letterbox a sample: its whole image inside (size, size, 3) RGB, padded with grey."""
    height, width = sample.image.shape[:2]
    scale = min(size / height, size / width)
    matrix = np.diag([scale, scale, 1.0])
    matrix[:2, 2] = (size - scale * width) / 2, (size - scale * height) / 2
    return warp_image(sample.image, matrix, (size, size), fill=(128, 128, 128))


def pair(image: NDArray[np.uint8], rng: np.random.Generator) -> Pair:
    """Return a square image (S, S, 3) and a copy that is turned, mirrored, blurred or restyled.

    Everything stays in the frame, so the number of characters does too (Guo and Wu).
    """
    motion = np.eye(3)
    if rng.random() < 0.7:
        motion = turned(image.shape[0], rng.uniform(-30, 30))
    if rng.random() < 0.3:
        motion = turned(image.shape[0], 90.0 * float(rng.integers(1, 4))) @ motion
    if rng.random() < 0.5:
        motion = np.array([[-1.0, 0.0, image.shape[1]], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]) @ motion
    copy = warp_image(image, motion, (image.shape[1], image.shape[0]), fill=(128, 128, 128))
    if rng.random() < 0.5:
        copy = _STYLES[int(rng.integers(len(_STYLES)))](copy, rng)
    return Pair(image, spoil(copy, rng), motion)


def turned(size: int, degrees: float) -> Matrix:
    """Turn a square around its centre, made smaller as far as needed to keep its corners inside."""
    angle = np.radians(degrees)
    cos, sin = np.cos(angle), np.sin(angle)
    scale = 1.0 / (abs(cos) + abs(sin))
    linear = scale * np.array([[cos, -sin], [sin, cos]])
    centre = np.array([size / 2, size / 2])
    matrix = np.eye(3)
    matrix[:2, :2] = linear
    matrix[:2, 2] = centre - linear @ centre
    return matrix


def _posterised(image: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.uint8]:
    step = int(rng.integers(24, 56))
    levels = np.arange(256) // step * step + step // 2
    table = levels.clip(0, 255).astype(np.uint8)
    return np.asarray(cv2.LUT(image, table), np.uint8)


def _painted(image: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.uint8]:
    """Edges stay, textures go."""
    strength = float(rng.uniform(20, 60))
    return cv2.bilateralFilter(image, 7, strength, 5.0).astype(np.uint8, copy=False)


def _recast(image: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.uint8]:
    """Colours take the mean and the spread of another palette (Reinhard et al. 2001)."""
    lab = cv2.cvtColor(image, cv2.COLOR_RGB2LAB).astype(np.float32)
    mean = lab.mean((0, 1))
    wanted = mean + rng.normal(0, [20, 14, 14]).astype(np.float32)
    factor = np.exp(rng.uniform(-0.3, 0.3, 3)).astype(np.float32)
    moved = (lab - mean) * factor + wanted
    back = cv2.cvtColor(moved.clip(0, 255).astype(np.uint8), cv2.COLOR_LAB2RGB)
    return np.asarray(back, np.uint8)


_STYLES = (_posterised, _painted, _recast)


@dataclass(frozen=True)
class PairSet(Dataset[Pair]):
    """Pair number i, drawn from the generator seeded (seed, i)."""

    images: Sequence[Load]
    size: int
    seed: int
    cache: PageCache

    def __getitem__(self, index: int) -> Pair:
        rng = np.random.default_rng([self.seed, index])
        sample = self.cache.get(self.images[int(rng.integers(len(self.images)))])
        return pair(fitted(sample, self.size), rng)


def pair_batches(
    pairs: PairSet, count: int, *, first_step: int, workers: int, share: slice = slice(None)
) -> Iterator[Batch]:
    """Yield batches of `count` originals and as many copies, from a step on; see `stream`."""
    return stream(pairs, count, stack_pairs, first_step=first_step, workers=workers, share=share)


def stack_pairs(pairs: Sequence[Pair]) -> Batch:
    """Put pairs into a batch without targets."""
    return Batch(
        stacked([one.image for one in pairs]),
        copies=stacked([one.copy for one in pairs]),
        motions=torch.from_numpy(np.stack([one.motion for one in pairs])).float(),
    )
