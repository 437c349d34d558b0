"""The reader: a straightened line in, one answer per column out, for CTC (Graves et al. 2006).

Two trunks and two kinds of context, in any combination. VGG and LSTM together are the CRNN of
Shi, Bai and Yao (2015); residual convolutions and attention are its successor, after SVTR.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, ClassVar, Self

import torch
from torch import Tensor, nn

from labeler.core.errors import LabelerError
from labeler.learning.networks.context import AttentionContext, RecurrentContext
from labeler.learning.networks.encoder import Encoder
from labeler.learning.networks.stored import StoredNetwork
from labeler.learning.networks.trunks import EncodedTrunk, residual_trunk, vgg_trunk

HEIGHT = 32
"""Rows of a straightened line."""
STRIDE = 4
"""Columns of a line for one answer."""
MEAN, DEVIATION = 0.5, 0.25


class Trunk(StrEnum):
    """How a line becomes a row of features."""

    VGG = "vgg"
    RESIDUAL = "residual"
    ENCODER = "encoder"
    """That of the detector, as far as it is fine enough: it can be taught text knowledge first."""


class Context(StrEnum):
    """How the features along a line hear of each other."""

    LSTM = "lstm"
    ATTENTION = "attention"


@dataclass(frozen=True, slots=True)
class ReaderConfig:
    """All that is needed to build a reader; stored beside its weights."""

    alphabet: str
    """The characters it knows, in the order of its classes from 1 on; class 0 is the blank."""
    trunk: Trunk = Trunk.ENCODER
    context: Context = Context.ATTENTION
    channels: int = 192
    """Of the features along the line; the layers before have a share of it."""


class Reader(StoredNetwork):
    """Trunk, context along the line, and one linear layer."""

    FORMAT: ClassVar[str] = "labeler reader 1"

    def __init__(self, config: ReaderConfig) -> None:
        super().__init__()
        self.config = config
        trunk = {
            Trunk.VGG: vgg_trunk,
            Trunk.RESIDUAL: residual_trunk,
            Trunk.ENCODER: EncodedTrunk,
        }[config.trunk]
        context = {Context.LSTM: RecurrentContext, Context.ATTENTION: AttentionContext}
        self.trunk = trunk(config.channels)
        self.context = context[config.context](config.channels)
        self.head = nn.Linear(config.channels, len(config.alphabet) + 1)

    @classmethod
    def built(cls, config: dict[str, Any]) -> Self:
        """Return a reader with fresh weights."""
        kinds = {"trunk": Trunk(config["trunk"]), "context": Context(config["context"])}
        return cls(ReaderConfig(**(config | kinds)))

    def own_encoder(self) -> Encoder:
        """Return the stages its trunk begins with; raises LabelerError for another trunk."""
        if not isinstance(self.trunk, EncodedTrunk):
            raise LabelerError(
                f"Only a reader with --trunk {Trunk.ENCODER.value} begins with an encoder."
            )
        return self.trunk.encoder

    def forward(self, lines: Tensor, widths: Tensor) -> Tensor:
        """Map straightened lines to logits (B, W/4, 1 + alphabet), class 0 being the blank.

        lines: (B, 3, 32, W) RGB, 0 to 1, W a multiple of 4, anything right of a line's own width.
        widths: (B,) columns of each line. What lies beyond has no influence on a line's answers,
        except where convolutions see over its border.
        """
        lengths = self.lengths(widths)
        features = self.trunk((lines - MEAN) / DEVIATION).squeeze(2).transpose(1, 2)
        steps = torch.arange(features.shape[1], device=features.device)
        is_there = steps[None] < lengths[:, None]
        features = features * is_there[..., None]
        logits: Tensor = self.head(self.context(features, lengths, is_there))
        return logits

    def lengths(self, widths: Tensor) -> Tensor:
        """Return how many answers lines of given widths get: (B,) to (B,)."""
        return (widths + STRIDE - 1) // STRIDE
