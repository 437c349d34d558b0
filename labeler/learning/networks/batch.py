"""What the network is fed and what it should answer, as tensors.

A batch is made and sent between processes in bytes, a quarter of the size; `to` makes the floats.
"""

from dataclasses import dataclass, fields, replace

import torch
from torch import Tensor

UNKNOWN = -1
"""Stands for a count that nobody knows."""


@dataclass(frozen=True, slots=True)
class DetectorTargets:
    """What the detector should answer for a batch, and where the answer counts.

    Maps and masks that are bytes are turned into floats on the device: maps are 255ths.
    """

    character: Tensor  # (B, 1, H/2, W/2) 0 to 1
    character_mask: Tensor  # (B, 1, H/2, W/2) 0 or 1
    line: Tensor  # (B, 1, H/2, W/2)
    line_mask: Tensor  # (B, 1, H/2, W/2) 0, 1 or, where lines are easily lost, more
    threshold: Tensor  # (B, 1, H/2, W/2)
    threshold_mask: Tensor  # (B, 1, H/2, W/2)
    count: Tensor  # (B,) int64, UNKNOWN where nobody knows
    density: Tensor  # (B, 1, H/8, W/8) characters per cell
    density_mask: Tensor  # (B, 1, H/8, W/8) 1 where that is known

    def part(self, which: slice) -> "DetectorTargets":
        """Return the targets of some of the images."""
        return DetectorTargets(*(getattr(self, field.name)[which] for field in fields(self)))

    def to(self, device: torch.device) -> "DetectorTargets":
        """Return the targets on a device."""
        return DetectorTargets(
            *(_floats(getattr(self, field.name).to(device), field.name) for field in fields(self))
        )


@dataclass(frozen=True, slots=True)
class Batch:
    """Images, what is known about them, and how copies of them were changed."""

    images: Tensor  # (B, 3, H, W) RGB: floats 0 to 1, or bytes before they are on a device
    targets: DetectorTargets | None = None
    copies: Tensor | None = None  # (B, 3, H, W) changed copies of the images
    motions: Tensor | None = None  # (B, 3, 3) from pixels of an image to pixels of its copy

    def __len__(self) -> int:
        return len(self.images)

    def part(self, index: int, parts: int) -> "Batch":
        """Return every `parts`-th image from `index` on, so that all kinds stay represented."""
        which = slice(index, None, parts)
        return replace(
            self,
            images=self.images[which],
            targets=None if self.targets is None else self.targets.part(which),
            copies=None if self.copies is None else self.copies[which],
            motions=None if self.motions is None else self.motions[which],
        )

    def to(self, device: torch.device) -> "Batch":
        """Return the batch on a device as floats, images with channels last in memory."""
        return Batch(
            as_floats(self.images.to(device, memory_format=torch.channels_last)),
            None if self.targets is None else self.targets.to(device),
            None
            if self.copies is None
            else as_floats(self.copies.to(device, memory_format=torch.channels_last)),
            None if self.motions is None else self.motions.to(device),
        )


def as_floats(images: Tensor) -> Tensor:
    """Turn bytes into floats 0 to 1, of any shape; floats are left as they are."""
    return images.float().div_(255) if images.dtype == torch.uint8 else images


def _floats(values: Tensor, name: str) -> Tensor:
    if values.dtype != torch.uint8:
        return values
    return values.float() if name.endswith("_mask") else values.float().div_(255)
