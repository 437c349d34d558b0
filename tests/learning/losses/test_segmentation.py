"""Losses of maps: masks and hard negatives."""

import torch

from labeler.learning.losses.binarization import threshold_loss
from labeler.learning.losses.segmentation import balanced_cross_entropy, dice, map_loss


def square() -> torch.Tensor:
    target = torch.zeros(1, 1, 16, 16)
    target[..., 4:12, 4:12] = 1
    return target


def test_a_perfect_map_costs_nothing_and_an_inverted_one_much() -> None:
    target, mask = square(), torch.ones(1, 1, 16, 16)
    perfect, inverted = (target - 0.5) * 40, (0.5 - target) * 40
    assert map_loss(perfect, target, mask) < 1e-3
    assert map_loss(inverted, target, mask) > 10


def test_masked_pixels_have_no_gradient() -> None:
    target, mask = square(), torch.ones(1, 1, 16, 16)
    mask[..., :8] = 0
    logits = torch.randn(1, 1, 16, 16, requires_grad=True)
    map_loss(logits, target, mask).backward()
    assert logits.grad is not None
    assert (logits.grad[..., :8] == 0).all()
    assert (logits.grad[..., 8:] != 0).any()


def test_nothing_known_costs_nothing() -> None:
    logits = torch.randn(2, 1, 8, 8, requires_grad=True)
    nothing = torch.zeros(2, 1, 8, 8)
    loss = map_loss(logits, nothing, nothing) + threshold_loss(logits, nothing, nothing)
    loss.backward()
    assert float(loss.detach()) == 0
    assert logits.grad is not None
    assert (logits.grad == 0).all()


def test_only_the_hardest_negatives_count() -> None:
    target, mask = torch.zeros(1, 1, 20, 20), torch.ones(1, 1, 20, 20)
    target[..., 0, 0] = 1
    logits = torch.full((1, 1, 20, 20), -10.0, requires_grad=True)
    with torch.no_grad():
        logits[..., 10, 10] = 5
    balanced_cross_entropy(logits, target, mask).backward()
    assert logits.grad is not None
    assert int((logits.grad != 0).sum()) <= 5
    assert logits.grad[0, 0, 10, 10] > 0


def test_an_image_without_labels_does_not_dilute_dice() -> None:
    target = torch.cat([square(), torch.zeros(1, 1, 16, 16)])
    mask = torch.ones(2, 1, 16, 16)
    mask[1] = 0
    probability = torch.full((2, 1, 16, 16), 0.5)
    assert torch.allclose(
        dice(probability, target, mask), dice(probability[:1], target[:1], mask[:1])
    )
