"""Binarisation, and the loss of what it gives."""

import torch

from labeler.learning.losses.binarization import binarise, binary_loss


def square() -> torch.Tensor:
    target = torch.zeros(1, 1, 16, 16)
    target[..., 4:12, 4:12] = 1
    return target


def test_binarisation_is_steep_at_the_threshold() -> None:
    threshold = torch.tensor(0.4)
    assert binarise(torch.tensor(0.4), threshold) == 0.5
    assert binarise(torch.tensor(0.5), threshold) > 0.99
    assert binarise(torch.tensor(0.3), threshold) < 0.01


def test_binary_loss_moves_probability_and_threshold_apart() -> None:
    target, mask = square(), torch.ones(1, 1, 16, 16)
    probability = torch.full((1, 1, 16, 16), 0.42, requires_grad=True)
    threshold = torch.full((1, 1, 16, 16), 0.4, requires_grad=True)
    binary_loss(probability, threshold, target, mask).backward()
    assert probability.grad is not None
    assert threshold.grad is not None
    inside = target > 0
    assert (probability.grad[inside] < 0).all()
    assert (threshold.grad[inside] > 0).all()
    assert (probability.grad[~inside] > 0).all()
