"""Losses of the character and the line map (L1 and L3 of Guo and Wu), masked."""

import torch
from torch import Tensor
from torch.nn import functional


def balanced_cross_entropy(
    logits: Tensor, target: Tensor, mask: Tensor, *, negative_ratio: float = 3.0
) -> Tensor:
    """Binary cross entropy over all positives and the hardest negatives (Liao et al., DB).

    All tensors are (B, 1, h, w); target 0 to 1, mask the weight of each pixel. At most
    `negative_ratio` negatives count per positive, and at least one in a hundred where there are
    few positives, so that images without text still teach what text is not. Nothing known: zero.
    """
    losses = functional.binary_cross_entropy_with_logits(logits, target, reduction="none")
    positive = target * mask
    negative = (1.0 - target) * mask
    positive_count = float(positive.sum())
    negative_count = float(negative.sum())
    wanted = max(positive_count * negative_ratio, negative_count / 100)
    kept = int(min(negative_count, wanted, negative.numel()))
    total = (losses * positive).sum()
    if kept > 0:
        total = total + (losses * negative).flatten().topk(kept).values.sum()
    return total / max(positive_count + kept, 1.0)


def dice(probability: Tensor, target: Tensor, mask: Tensor) -> Tensor:
    """Dice loss, averaged over the images that say anything (B, 1, h, w).

    Each image weighs the same, so that small text is not drowned by large text.
    """
    known = (mask.flatten(1).amax(1) > 0).float()
    overlap = 2.0 * (probability * target * mask).sum((1, 2, 3)) + 1.0
    extent = ((probability + target) * mask).sum((1, 2, 3)) + 1.0
    return ((1.0 - overlap / extent) * known).sum() / known.sum().clamp(min=1.0)


def map_loss(logits: Tensor, target: Tensor, mask: Tensor) -> Tensor:
    """Balanced cross entropy plus dice loss of one map, in float32 whatever the autocast.

    All tensors are (B, 1, h, w): logits, target 0 to 1, mask the weight of each pixel.
    """
    logits = logits.float()
    return balanced_cross_entropy(logits, target, mask) + dice(torch.sigmoid(logits), target, mask)
