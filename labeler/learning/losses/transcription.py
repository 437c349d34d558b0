"""The loss of the reader."""

import torch
from torch import Tensor
from torch.nn import functional


def transcription_loss(logits: Tensor, steps: Tensor, classes: Tensor, lengths: Tensor) -> Tensor:
    """Return the CTC loss per character, averaged over the lines of a batch (Graves et al. 2006).

    logits: (B, T, C), class 0 the blank. steps: (B,) answers of each line. classes: (B, L) the
    transcripts, lengths: (B,) their characters. A transcript that does not fit into its steps
    contributes nothing. Computed in float32, whatever the logits are.
    """
    answers = functional.log_softmax(logits.float(), dim=-1).transpose(0, 1)
    losses = functional.ctc_loss(
        answers, classes, steps, lengths, blank=0, reduction="none", zero_infinity=True
    )
    return torch.mean(losses / lengths.clamp(min=1))
