"""Losses of the character counts: L2 and L4 of Guo and Wu, mutual learning, and density."""

from enum import StrEnum

import torch
from torch import Tensor
from torch.nn import functional

from labeler.learning.networks.batch import UNKNOWN

_BLOCKS = (4, 16)
"""Sides of the blocks, in cells, whose sums are compared beside the cells themselves."""
_LEAST = 1e-3


class CountTarget(StrEnum):
    """What the 1000 count classes should look like for a count of n."""

    HARD = "hard"
    """All on class n (Guo and Wu)."""
    SOFT = "soft"
    """A Gaussian around n with deviation 1 + 0.05 n: neighbours are nearly right."""


class Mutual(StrEnum):
    """Which count head learns from the other."""

    NONE = "none"
    B_FROM_A = "b from a"
    """B learns from A, which sees where characters are; A is not disturbed."""
    BOTH = "both"
    """Symmetric, as in deep mutual learning (Zhang et al. 2018)."""


def count_loss(logits: Tensor, counts: Tensor, target: CountTarget) -> Tensor:
    """Cross entropy of count logits (B, 1000) against counts (B,), `UNKNOWN` ones left out."""
    known = counts != UNKNOWN
    if not bool(known.any()):
        return logits.sum() * 0.0
    logits, counts = logits[known].float(), counts[known].clamp(max=logits.shape[1] - 1)
    if target is CountTarget.HARD:
        return functional.cross_entropy(logits, counts)
    return functional.cross_entropy(logits, soft_labels(counts, logits.shape[1]))


def soft_labels(counts: Tensor, classes: int) -> Tensor:
    """Return (B, classes) Gaussian label distributions around counts (B,)."""
    numbers = torch.arange(classes, device=counts.device, dtype=torch.float32)
    centres = counts.float().unsqueeze(1)
    return torch.softmax(-0.5 * ((numbers - centres) / (1.0 + 0.05 * centres)) ** 2, dim=1)


def relative_entropy(teacher: Tensor, student: Tensor) -> Tensor:
    """KL(teacher || student) of two sets of count logits (B, 1000), averaged over the batch."""
    if len(teacher) == 0:
        return student.sum()
    return functional.kl_div(
        student.float().log_softmax(1),
        teacher.float().log_softmax(1),
        reduction="batchmean",
        log_target=True,
    )


def mutual_loss(logits_a: Tensor, logits_b: Tensor, mutual: Mutual) -> Tensor:
    """Deep mutual learning of two count heads: KL of their logits, each (B, 1000), in nats.

    Each side learns from a fixed other; a mean over the batch.
    """
    b_from_a = relative_entropy(logits_a.detach(), logits_b)
    if mutual is Mutual.B_FROM_A:
        return b_from_a
    return b_from_a + relative_entropy(logits_b.detach(), logits_a)


def density_loss(density: Tensor, target: Tensor, mask: Tensor) -> Tensor:
    """Error of local counts, per true character.

    density, target and mask are (B, 1, h, w); mask is 1 where the number of characters is known.
    Cells and larger blocks are compared by the Poisson deviance, whose optimum is the mean (an
    absolute error would answer the median, which is too few), so that a character found one cell
    off costs little and a missing one costs at every scale.
    """
    density, target = density.float() * mask, target * mask
    error = poisson_deviance(density, target)
    for block in _BLOCKS:
        error = error + poisson_deviance(_sums(density, block), _sums(target, block))
    return error / target.sum().clamp(min=1.0) / (1 + len(_BLOCKS))


def poisson_deviance(rate: Tensor, count: Tensor) -> Tensor:
    """Return the sum of d - t + t log(t / d) over all cells: 0 where every rate is its count.

    Rate d and count t are of one shape, such as (B, 1, h, w), and not negative.
    """
    return (rate - count + count * torch.log((count + _LEAST) / (rate + _LEAST))).sum()


def _sums(density: Tensor, block: int) -> Tensor:
    return functional.avg_pool2d(density, block, ceil_mode=True, divisor_override=1)
