"""Images with what the detector should find and what the lines on them say, as tensors."""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from labeler.learning.networks.batch import Batch


@dataclass(frozen=True, slots=True)
class ReadableLines:
    """The lines of some images whose transcripts are known; N in all."""

    grids: tuple[Tensor, ...]  # of each image (n, 8, T, 2), -1 to 1, see `Spotter`
    widths: Tensor  # (N,) int64, columns of each line
    classes: Tensor  # (N, L) int64, zeros after the end of each transcript
    lengths: Tensor  # (N,) int64, characters of each transcript

    def part(self, which: Sequence[int]) -> "ReadableLines":
        """Return the lines of some of the images."""
        starts = [0]
        for grid in self.grids:
            starts.append(starts[-1] + len(grid))
        kept = [row for image in which for row in range(starts[image], starts[image + 1])]
        return ReadableLines(
            tuple(self.grids[image] for image in which),
            self.widths[kept],
            self.classes[kept],
            self.lengths[kept],
        )

    def to(self, device: torch.device) -> "ReadableLines":
        """Return the lines on a device."""
        return ReadableLines(
            tuple(grid.to(device) for grid in self.grids),
            self.widths.to(device),
            self.classes.to(device),
            self.lengths.to(device),
        )


@dataclass(frozen=True, slots=True)
class SpottingBatch:
    """What detector and reader learn from the same images."""

    detection: Batch
    lines: ReadableLines

    def __len__(self) -> int:
        return len(self.detection)

    def part(self, index: int, parts: int) -> "SpottingBatch":
        """Return every `parts`-th image from `index` on, with its lines."""
        which = range(index, len(self), parts)
        return SpottingBatch(self.detection.part(index, parts), self.lines.part(which))

    def to(self, device: torch.device) -> "SpottingBatch":
        """Return the batch on a device."""
        return SpottingBatch(self.detection.to(device), self.lines.to(device))
