"""Losses of counts and densities."""

import pytest
import torch

from labeler.learning.losses.count import (
    CountTarget,
    Mutual,
    count_loss,
    density_loss,
    mutual_loss,
    soft_labels,
)
from labeler.learning.networks.batch import UNKNOWN


@pytest.mark.parametrize("target", CountTarget)
def test_unknown_counts_have_no_gradient(target: CountTarget) -> None:
    logits = torch.randn(2, 1000, requires_grad=True)
    count_loss(logits, torch.tensor([UNKNOWN, 7]), target).backward()
    assert logits.grad is not None
    assert (logits.grad[0] == 0).all()
    assert logits.grad[1, 7] < 0


def test_no_known_count_costs_nothing_and_still_has_a_gradient() -> None:
    logits = torch.randn(2, 1000, requires_grad=True)
    loss = count_loss(logits, torch.tensor([UNKNOWN, UNKNOWN]), CountTarget.SOFT)
    loss.backward()
    assert float(loss.detach()) == 0


def test_counts_beyond_the_last_class_are_taken_as_the_last() -> None:
    logits = torch.zeros(1, 1000)
    logits[0, 999] = 50
    assert count_loss(logits, torch.tensor([4321]), CountTarget.HARD) < 1e-6


def test_soft_labels_prefer_neighbours() -> None:
    labels = soft_labels(torch.tensor([20]), 1000)[0]
    assert labels.sum() == pytest.approx(1)
    assert labels[20] > labels[21] > labels[25]
    assert labels[19] == pytest.approx(float(labels[21]))


def test_mutual_learning_teaches_only_the_side_it_should() -> None:
    a, b = (torch.randn(3, 1000, requires_grad=True) for _ in range(2))
    mutual_loss(a, b, Mutual.B_FROM_A).backward()
    assert a.grad is None
    assert b.grad is not None
    assert b.grad.abs().sum() > 0
    mutual_loss(a, b, Mutual.BOTH).backward()
    assert a.grad is not None


def test_mutual_learning_of_equal_predictions_costs_nothing() -> None:
    logits = torch.randn(3, 1000)
    assert mutual_loss(logits, logits.clone(), Mutual.BOTH) == pytest.approx(0, abs=1e-6)


def test_density_is_asked_for_its_sum_only_where_characters_are_known() -> None:
    target = torch.zeros(1, 1, 8, 8)
    target[..., 2, 2] = 3
    mask = torch.ones(1, 1, 8, 8)
    mask[..., 4:] = 0
    density = torch.full((1, 1, 8, 8), 0.01, requires_grad=True)
    density_loss(density, target, mask).backward()
    assert density.grad is not None
    assert (density.grad[..., 4:] == 0).all()
    assert density.grad[0, 0, 2, 2] < 0
    assert density_loss(target.clone() + 1e-6, target, mask) < density_loss(
        density.detach(), target, mask
    )


def test_density_learns_the_mean_and_not_the_median() -> None:
    """Three blocks of four are empty; only the mean gets the sum right."""
    target = torch.zeros(4, 1, 16, 16)
    target[0] = 4 / 256
    mask = torch.ones_like(target)
    rate = torch.tensor(0.1, requires_grad=True)
    optimizer = torch.optim.Adam([rate], lr=0.001)
    for _ in range(400):
        optimizer.zero_grad()
        density_loss(rate.expand_as(target), target, mask).backward()
        optimizer.step()
    assert float(rate.detach()) * 256 == pytest.approx(1.0, abs=0.1)
