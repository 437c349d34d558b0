"""Losses of the pre-training: sequences of words, or counts of characters (Wan et al. 2021)."""

import math

from torch import Tensor
from torch.nn import functional

from labeler.core.word_sequence import PADDING

SMOOTHING = 0.1
"""Of the labels, as in the paper."""


def sequence_loss(logits: Tensor, wanted: Tensor) -> Tensor:
    """Return the KL divergence of what was said from label-smoothed targets (Wan et al. 2021).

    logits: (B, T, 98). wanted: (B, T) classes; nothing is asked after a sequence has ended. A mean
    over classes, in nats; 0 where the answers are exactly the smoothed targets.
    """
    classes = logits.shape[-1]
    cross_entropy = functional.cross_entropy(
        logits.float().flatten(0, 1),
        wanted.flatten(),
        ignore_index=PADDING,
        label_smoothing=SMOOTHING,
    )
    rest = SMOOTHING / classes
    most = 1 - SMOOTHING + rest
    entropy = -most * math.log(most) - (classes - 1) * rest * math.log(rest)
    return cross_entropy - entropy


def sequence_error(logits: Tensor, wanted: Tensor) -> Tensor:
    """Return the share of wrong classes, each said after the right ones: (B, T, 98) and (B, T)."""
    is_asked = wanted != PADDING
    wrong = (logits.argmax(-1) != wanted) & is_asked
    return wrong.sum() / is_asked.sum().clamp(min=1)


def character_count_loss(counted: Tensor, wanted: Tensor) -> Tensor:
    """Return the Poisson deviance of character counts (B, 94), averaged over the images."""
    counted, wanted = counted.float().clamp(min=1e-6), wanted.float()
    deviance = counted - wanted + wanted * ((wanted + 1e-9) / counted).log()
    return deviance.sum(1).mean()
