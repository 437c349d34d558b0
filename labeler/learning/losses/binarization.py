"""Differentiable binarisation and the threshold map (Liao et al. 2020, equations 2 and 4)."""

import torch
from torch import Tensor

from labeler.learning.losses.segmentation import dice

AMPLIFICATION = 50.0
"""k: how steep the soft step is."""


def binarise(probability: Tensor, threshold: Tensor) -> Tensor:
    """Return B = 1 / (1 + exp(-k (P - T))), differentiable in both.

    Probability, threshold and the result are (B, 1, h, w), 0 to 1.
    """
    return torch.sigmoid(AMPLIFICATION * (probability - threshold))


def binary_loss(probability: Tensor, threshold: Tensor, target: Tensor, mask: Tensor) -> Tensor:
    """Dice loss of the binarised map, 0 to 1; it shares its target with the probability map.

    All tensors are (B, 1, h, w): probability, threshold and target 0 to 1, mask 1 where known.
    """
    return dice(binarise(probability, threshold), target, mask)


def threshold_loss(threshold: Tensor, target: Tensor, mask: Tensor) -> Tensor:
    """Mean absolute error of the threshold map inside its band; zero without a band.

    All tensors are (B, 1, h, w), 0 to 1; mask is 1 in the band around the border of the text.
    """
    return ((threshold - target).abs() * mask).sum() / mask.sum().clamp(min=1.0)
