"""Lines of text and what they say, as tensors."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from labeler.learning.networks.recognizer import LineForm


@dataclass(frozen=True, slots=True)
class LineBatch:
    """Straightened lines, side by side, and their transcripts."""

    lines: Tensor  # (B, 3, height, W) RGB, 0 to 1; grey to the right of each line
    widths: Tensor  # (B,) int64, columns of each line
    classes: Tensor  # (B, L) int64, zeros after the end of each transcript
    lengths: Tensor  # (B,) int64, characters of each transcript
    has_case: Tensor  # (B,) bool, whether each transcript tells capitals from small letters

    def __len__(self) -> int:
        return len(self.lines)

    def part(self, index: int, parts: int) -> "LineBatch":
        """Return every `parts`-th line from `index` on."""
        which = slice(index, None, parts)
        return LineBatch(
            self.lines[which],
            self.widths[which],
            self.classes[which],
            self.lengths[which],
            self.has_case[which],
        )

    def to(self, device: torch.device) -> "LineBatch":
        """Return the batch on a device, lines with channels last in memory."""
        return LineBatch(
            self.lines.to(device, memory_format=torch.channels_last),
            self.widths.to(device),
            self.classes.to(device),
            self.lengths.to(device),
            self.has_case.to(device),
        )


def padded(images: Sequence[NDArray[np.uint8]], form: LineForm) -> tuple[Tensor, Tensor]:
    """Return images (height, W, 3) as one tensor (B, 3, height, widest), 0 to 1, and their widths (B,)."""
    widths = [image.shape[1] for image in images]
    wide = -(-max(*widths, form.narrowest) // form.stride) * form.stride
    canvas = np.full((len(images), images[0].shape[0], wide, 3), 128, np.uint8)
    for row, image in zip(canvas, images, strict=True):
        row[:, : image.shape[1]] = image
    lines = torch.from_numpy(canvas).permute(0, 3, 1, 2).float().div_(255)
    return lines, torch.tensor(widths)


def line_batch(
    images: Sequence[NDArray[np.uint8]],
    transcripts: Sequence[Sequence[int]],
    has_case: Sequence[bool],
    form: LineForm,
) -> LineBatch:
    """Return a batch of images (height, W, 3) and the classes of their transcripts."""
    lines, widths = padded(images, form)
    lengths = torch.tensor([len(classes) for classes in transcripts])
    classes = torch.zeros(len(images), int(lengths.max()), dtype=torch.int64)
    for row, known in zip(classes, transcripts, strict=True):
        row[: len(known)] = torch.tensor(known)
    return LineBatch(lines, widths, classes, lengths, torch.tensor(has_case))
