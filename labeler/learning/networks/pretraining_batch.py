"""Images and the words on them, as tensors."""

from dataclasses import dataclass

import torch
from torch import Tensor

from labeler.learning.networks.batch import as_floats


@dataclass(frozen=True, slots=True)
class PretrainingBatch:
    """What is known of an image without any place on it."""

    images: Tensor  # (B, 3, S, S) RGB: floats 0 to 1, or bytes before they are on a device
    tokens: Tensor  # (B, L) int64, see `core.word_sequence`
    counts: Tensor  # (B, 94) float32, occurrences of each character

    def __len__(self) -> int:
        return len(self.images)

    def part(self, index: int, parts: int) -> "PretrainingBatch":
        """Return every `parts`-th image from `index` on."""
        which = slice(index, None, parts)
        return PretrainingBatch(self.images[which], self.tokens[which], self.counts[which])

    def to(self, device: torch.device) -> "PretrainingBatch":
        """Return the batch on a device as floats, images with channels last in memory."""
        return PretrainingBatch(
            as_floats(self.images.to(device, memory_format=torch.channels_last)),
            self.tokens.to(device),
            self.counts.to(device),
        )
