"""Losses between an image and its changed copy."""

import pytest
import torch

from labeler.learning.losses.consistency import count_consistency, map_consistency


def test_originals_teach_copies_and_not_the_other_way_round() -> None:
    original, copy = (torch.randn(2, 1000, requires_grad=True) for _ in range(2))
    count_consistency(original, copy).backward()
    assert original.grad is None
    assert copy.grad is not None
    assert copy.grad.abs().sum() > 0


def test_no_image_to_hear_costs_nothing() -> None:
    copy = torch.randn(2, 1000, requires_grad=True)
    loss = count_consistency(torch.zeros(0, 1000), copy[:0])
    loss.backward()
    assert float(loss.detach()) == 0


def test_an_unsure_teacher_is_not_heard() -> None:
    student = torch.randn(1, 1, 4, 4, requires_grad=True)
    teacher = torch.full((1, 1, 4, 4), 0.5)
    teacher[..., 0, 0], teacher[..., 0, 1], teacher[..., 0, 2] = 0.9, 0.1, 0.9
    inside = torch.ones(1, 1, 4, 4)
    inside[..., 0, 2] = 0
    map_consistency(student, teacher, inside, low=0.3, high=0.7).backward()
    assert student.grad is not None
    assert student.grad[0, 0, 0, 0] < 0
    assert student.grad[0, 0, 0, 1] > 0
    assert int((student.grad != 0).sum()) == 2


def test_agreement_costs_little() -> None:
    teacher = torch.tensor([[[[0.99, 0.01]]]])
    loss = map_consistency(
        torch.logit(teacher) * 4, teacher, torch.ones_like(teacher), low=0.3, high=0.7
    )
    assert float(loss) == pytest.approx(0, abs=1e-3)
