"""Keeping old answers."""

import pytest
import torch
from torch import Tensor

from labeler.learning.losses.distillation import answer_distance, distillation_losses
from labeler.learning.networks.detector import DetectorOutput


def output(line: Tensor, density: Tensor | None = None) -> DetectorOutput:
    return DetectorOutput(
        character=torch.zeros(1, 1, 4, 4),
        line=line,
        threshold=torch.zeros(1, 1, 4, 4),
        count_a=None,
        count_b=None,
        density=density,
        line_density=None,
    )


def test_the_same_answers_cost_nothing() -> None:
    line, density = torch.randn(1, 1, 4, 4), torch.rand(1, 1, 2, 2)
    losses = distillation_losses(output(line, density), output(line, density))
    assert set(losses) == {"kept_character", "kept_line", "kept_threshold", "kept_density"}
    assert all(float(loss) == pytest.approx(0, abs=1e-6) for loss in losses.values())


def test_only_the_student_learns_and_lost_text_weighs_more_than_new_text() -> None:
    text, none = torch.full((1, 1, 4, 4), 4.0), torch.full((1, 1, 4, 4), -4.0)
    half = torch.cat([text[..., :2], none[..., 2:]], -1)
    student, teacher = none.clone().requires_grad_(), half.clone().requires_grad_()
    lost = distillation_losses(output(student), output(teacher))["kept_line"]
    lost.backward()
    assert student.grad is not None
    assert student.grad[..., :2].lt(0).all(), "towards text"
    assert teacher.grad is None
    invented = distillation_losses(output(text), output(half))["kept_line"]
    assert lost.item() > 2 * invented.item() > 0


def test_answers_along_a_line_are_compared_as_far_as_it_reaches() -> None:
    teacher = torch.randn(2, 5, 4)
    student = teacher.clone()
    student[0, 3:] += torch.randn(2, 4)
    steps = torch.tensor([3, 5])
    assert float(answer_distance(student, teacher, steps)) == pytest.approx(0, abs=1e-6)
    assert float(answer_distance(student + 7.0, teacher, steps)) == pytest.approx(0, abs=1e-5)
    student[1, 4, 0] += 2.0
    expected = torch.nn.functional.kl_div(
        student[1, 4].log_softmax(-1), teacher[1, 4].softmax(-1), reduction="sum"
    )
    assert float(answer_distance(student, teacher, steps)) == pytest.approx(float(expected) / 8)
