"""From a labelled view to what the network is fed: image and target maps as arrays, then batches."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from labeler.core.looks import DENSITY_STRIDE
from labeler.core.sample import LineLabels, Sample
from labeler.learning.data.centres import Centres, density_mask, density_target
from labeler.learning.networks.batch import UNKNOWN, Batch, DetectorTargets
from labeler.maps import offset
from labeler.maps.encode import EncodeSettings, encode

_WHOLE = (LineLabels.EXACT, LineLabels.WORDS)
"""Labels that leave out no text."""


@dataclass(frozen=True, slots=True)
class Example:
    """One view, ready to be stacked."""

    image: NDArray[np.uint8]  # (H, W, 3) RGB
    maps: NDArray[np.uint8]  # (6, H/2, W/2) in the order of the targets' maps
    count: int
    density: NDArray[np.float32]  # (2, H/8, W/8) density and its mask


def example(sample: Sample, centres: Centres, line_ratio: float = offset.LINE_RATIO) -> Example:
    """Encode one view; `centres` are those of its page, moved to the view.

    `line_ratio` is the r by which lines are shrunk.
    """
    maps = encode(sample, EncodeSettings(line_ratio=line_ratio))
    size = (sample.image.shape[1], sample.image.shape[0])
    known = maps.character_mask
    if not sample.has_characters and sample.line_labels in _WHOLE:
        known = _empty_of_text(sample, known.shape)
    stack = np.stack(
        [
            _bytes(maps.character), known,
            _bytes(maps.line), maps.line_mask,
            _bytes(maps.threshold), maps.threshold_mask,
        ]
    )  # fmt: skip
    density = np.stack(
        [
            density_target(centres, size, DENSITY_STRIDE),
            density_mask(centres, size, DENSITY_STRIDE).astype(np.float32),
        ]
    )
    return Example(
        np.ascontiguousarray(sample.image),
        stack.astype(np.uint8),
        UNKNOWN if maps.count is None else maps.count,
        density,
    )


def _empty_of_text(sample: Sample, shape: tuple[int, ...]) -> NDArray[np.uint8]:
    """Return 1 where there is no text: there are no characters either, though nobody drew them."""
    mask = np.ones(shape, np.uint8)
    scale = np.array([shape[1], shape[0]]) / np.array(sample.image.shape[1::-1])
    for polygon in (*sample.lines, *sample.ignored):
        cv2.fillPoly(mask, [np.rint(polygon * scale).astype(np.int32)], 0)
    return cv2.erode(mask, np.ones((3, 3), np.uint8)).astype(np.uint8, copy=False)


def _bytes(values: NDArray[np.float32]) -> NDArray[np.uint8]:
    return np.rint(values * 255).astype(np.uint8)


def stack(examples: Sequence[Example]) -> Batch:
    """Put examples of one size into a batch."""
    maps = torch.from_numpy(np.stack([one.maps for one in examples]))
    density = torch.from_numpy(np.stack([one.density for one in examples]))
    targets = DetectorTargets(
        character=maps[:, 0:1],
        character_mask=maps[:, 1:2],
        line=maps[:, 2:3],
        line_mask=maps[:, 3:4],
        threshold=maps[:, 4:5],
        threshold_mask=maps[:, 5:6],
        count=torch.tensor([one.count for one in examples], dtype=torch.int64),
        density=density[:, :1],
        density_mask=density[:, 1:],
    )
    return Batch(stacked([one.image for one in examples]), targets)


def stacked(images: Sequence[NDArray[np.uint8]]) -> Tensor:
    """Put (H, W, 3) images of one size into (B, 3, H, W) bytes, channels last in memory."""
    return torch.from_numpy(np.stack(images)).permute(0, 3, 1, 2)
