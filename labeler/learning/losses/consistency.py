"""Agreement between an unlabelled image and its changed copy: in counts, or in maps."""

import torch
from torch import Tensor
from torch.nn import functional

from labeler.learning.losses.count import relative_entropy


def count_consistency(original_a: Tensor, copy_b: Tensor) -> Tensor:
    """KL between count A of the originals and count B of the copies (Guo and Wu).

    Both are logits (N, 1000). Side A is held still: with gradients on both sides a constant
    answer would be the easiest agreement.
    """
    return relative_entropy(original_a.detach(), copy_b)


def map_consistency(
    student: Tensor, teacher: Tensor, inside: Tensor, *, low: float, high: float
) -> Tensor:
    """Cross entropy of a student's map against the sure part of a teacher's.

    student: logits (N, 1, h, w) on changed copies; teacher: probabilities of the same shape,
    already moved to the copies' geometry; inside: 1 where a copy shows part of the original.
    Above `high` the teacher says text, below `low` background; between them it is not heard.
    Text and background weigh the same however little text there is.
    """
    student = student.float()
    losses = functional.binary_cross_entropy_with_logits(
        student, (teacher > high).float(), reduction="none"
    )
    text = (teacher > high).float() * inside
    background = (teacher < low).float() * inside
    parts = [(losses * part).sum() / part.sum().clamp(min=1.0) for part in (text, background)]
    return torch.stack(parts).mean()
