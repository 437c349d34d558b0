"""Segmentation, threshold and count heads: features to maps and to counts."""

import torch
from torch import Tensor, nn
from torch.nn import functional

from labeler.learning.networks.blocks import ConvNorm

COUNT_CLASSES = 1000
"""Counts 0 to 999, as Guo and Wu number them."""


class SegmentationHead(nn.Module):
    """Convolutions, then one map of logits at twice the resolution of the features."""

    def __init__(self, channels: int, hidden: int) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            ConvNorm(channels, hidden, 3), nn.Conv2d(hidden, 4, 1), nn.PixelShuffle(2)
        )

    def begin_with_nothing(self) -> None:
        """Answer zero everywhere until trained: for a head that corrects another answer."""
        for weight in self.layers[1].parameters():
            nn.init.zeros_(weight)

    def forward(self, features: Tensor) -> Tensor:
        """Map (B, channels, h, w) to logits (B, 1, 2h, 2w)."""
        logits: Tensor = self.layers(features)
        return logits


class DensityHead(nn.Module):
    """Characters per cell of twice the features' stride: extensive, so sums survive any crop."""

    def __init__(self, channels: int, hidden: int) -> None:
        super().__init__()
        self.convolution = ConvNorm(channels, hidden, 3)
        self.output = nn.Conv2d(hidden, 1, 1)
        # Most cells are empty: start there instead of at softplus(0) = 0.7 characters a cell.
        nn.init.constant_(self.output.bias, -4.0)  # type: ignore[arg-type]

    def forward(self, features: Tensor) -> Tensor:
        """Map (B, channels, h, w) to a density (B, 1, h / 2, w / 2), zero or more."""
        pooled = functional.avg_pool2d(features, 2)
        return functional.softplus(self.output(self.convolution(pooled)))


class ClassCountHead(nn.Module):
    """The count head of Guo and Wu: convolutions, then a fully connected layer over 1000 classes."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.convolutions = nn.Sequential(
            ConvNorm(channels, channels, 3, stride=2), ConvNorm(channels, channels, 3, stride=2)
        )
        self.classes = nn.Linear(channels, COUNT_CLASSES)

    def forward(self, features: Tensor) -> Tensor:
        """Map (B, channels, h, w) to count logits (B, 1000)."""
        logits: Tensor = self.classes(self.convolutions(features).mean((2, 3)))
        return logits


def density_to_logits(density: Tensor) -> Tensor:
    """Turn a density (B, 1, h, w) into count logits (B, 1000): a discretised Laplacian.

    Its centre is the sum of the density and its width grows as 1 + 0.05 n, so that everything
    said about 1000 classes (cross entropy, mutual learning, consistency) still applies, with
    neighbouring counts now being neighbours. Unlike a Gaussian's, its cross entropy grows
    linearly, so one page that is far off does not outshout the batch.
    """
    total = density.float().sum((1, 2, 3)).unsqueeze(1)
    width = 1.0 + 0.05 * total.detach()
    classes = torch.arange(COUNT_CLASSES, device=density.device, dtype=torch.float32)
    return -(classes - total).abs() / width


def expected_count(logits: Tensor) -> Tensor:
    """Read counts (B,) from count logits (B, 1000): the expectation, which uses their order."""
    classes = torch.arange(logits.shape[1], device=logits.device, dtype=torch.float32)
    return (logits.float().softmax(1) * classes).sum(1)
