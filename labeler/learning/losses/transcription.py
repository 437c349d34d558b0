"""The losses of the reader."""

import torch
from torch import Tensor
from torch.nn import functional

_BEYOND = -100
"""Stands for answers right of a line."""
_WIDEST = 8
"""Steps of a wide character: a line that says nothing counts as if it were full of these."""


def transcription_loss(
    logits: Tensor,
    steps: Tensor,
    classes: Tensor,
    lengths: Tensor,
    same: Tensor | None = None,
) -> Tensor:
    """Return the CTC loss per character, averaged over the lines of a batch (Graves et al. 2006).

    logits: (B, T, C), class 0 the blank. steps: (B,) answers of each line. classes: (B, L) the
    transcripts, lengths: (B,) their characters. same: (B, C) the class that is as right as each
    class on a line, itself where none is. A transcript may be empty; one that does not fit into its
    steps contributes nothing. Computed in float32, whatever the logits are.
    """
    answers = functional.log_softmax(logits.float(), dim=-1)
    if same is not None:
        answers = _either(answers, same[:, None].expand_as(answers))
    losses = functional.ctc_loss(
        answers.transpose(0, 1),
        classes,
        steps,
        lengths,
        blank=0,
        reduction="none",
        zero_infinity=True,
    )
    return torch.mean(losses / torch.where(lengths > 0, lengths, steps / _WIDEST))


def _either(answers: Tensor, same: Tensor) -> Tensor:
    own = torch.arange(answers.shape[-1], device=answers.device)
    return torch.where(same == own, answers, torch.logaddexp(answers, answers.gather(-1, same)))


def flat_start_loss(logits: Tensor, steps: Tensor, classes: Tensor, lengths: Tensor) -> Tensor:
    """Return the cross-entropy of each answer against the character that would stand there.

    The flat start of speech recognition (Young et al., The HTK Book): the characters of a transcript
    are taken to be equally wide and to fill the line. Wrong in detail, but an untrained network
    learns from it what letters look like, where CTC alone teaches it for thousands of steps to answer
    nothing but blanks. Arguments as for `transcription_loss`.
    """
    places = torch.arange(logits.shape[1], device=logits.device)[None]
    classes = functional.pad(classes, (0, 1))  # of a line that says nothing every answer is blank
    characters = (places * lengths[:, None] // steps[:, None]).clamp(max=classes.shape[1] - 1)
    targets = classes.gather(1, characters).masked_fill(places >= steps[:, None], _BEYOND)
    return functional.cross_entropy(
        logits.float().flatten(0, 1), targets.flatten(), ignore_index=_BEYOND
    )
