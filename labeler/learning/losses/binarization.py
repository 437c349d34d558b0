"""Differentiable binarisation and the threshold map (Liao et al. 2020, equations 2 and 4)."""

import torch
from torch import Tensor

from labeler.learning.losses.segmentation import dice

AMPLIFICATION = 50.0
"""k: how steep the soft step is."""


def binarise(probability: Tensor, threshold: Tensor) -> Tensor:
    """Return B_hat = 1 / (1 + exp(-k (P - T))), differentiable in both."""
    return torch.sigmoid(AMPLIFICATION * (probability - threshold))


def binary_loss(probability: Tensor, threshold: Tensor, target: Tensor, mask: Tensor) -> Tensor:
    """Dice of the binarised map, which shares its target with the probability map."""
    return dice(binarise(probability, threshold), target, mask)


def threshold_loss(threshold: Tensor, target: Tensor, mask: Tensor) -> Tensor:
    """Mean absolute error of the threshold map, 0 to 1, inside its band; zero without a band."""
    return ((threshold - target).abs() * mask).sum() / mask.sum().clamp(min=1.0)
