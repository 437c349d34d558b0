"""Learning without forgetting (Li and Hoiem, 2016): a network goes on giving its old answers."""

import torch
from torch import Tensor
from torch.nn import functional

from labeler.learning.networks.detector import DetectorOutput

_TEXT_WEIGHT = 10.0
"""How much more a pixel weighs where the teacher sees text: there is little of it."""


def distillation_losses(student: DetectorOutput, teacher: DetectorOutput) -> dict[str, Tensor]:
    """Return by name how far the maps and the densities of a student are from a teacher's.

    Both are outputs for the same images (B, 3, H, W); no gradient reaches the teacher. Maps:
    relative entropy of each pixel, in nats, averaged with a larger weight on text. Densities:
    mean squared difference of characters per cell. All are 0 where the two agree.
    """
    losses = {
        f"kept_{name}": _map_distance(getattr(student, name), getattr(teacher, name))
        for name in ("character", "line", "threshold")
    }
    for name in ("density", "line_density"):
        new, old = getattr(student, name), getattr(teacher, name)
        if new is not None and old is not None:
            losses[f"kept_{name}"] = functional.mse_loss(new.float(), old.detach().float())
    return losses


def answer_distance(student: Tensor, teacher: Tensor, steps: Tensor) -> Tensor:
    """Return how far the answers along lines are from a teacher's: relative entropy, in nats, a scalar ().

    student, teacher: logits (B, T, C); no gradient reaches the teacher. steps: (B,) answers of each
    line, of which the mean is taken; what lies beyond does not count.
    """
    now, before = (one.float().log_softmax(dim=-1) for one in (student, teacher.detach()))
    distance = (before.exp() * (before - now)).sum(dim=-1)
    is_there = torch.arange(distance.shape[1], device=steps.device)[None] < steps[:, None]
    return (distance * is_there).sum() / is_there.sum()


def _map_distance(student: Tensor, teacher: Tensor) -> Tensor:
    wanted = torch.sigmoid(teacher.detach().float())
    entropy = functional.binary_cross_entropy(wanted, wanted, reduction="none")
    distance = functional.binary_cross_entropy_with_logits(
        student.float(), wanted, reduction="none"
    )
    weight = 1.0 + _TEXT_WEIGHT * wanted
    return ((distance - entropy) * weight).sum() / weight.sum()
