"""The recognizer: a straightened line in, one answer per column out, for CTC (Graves et al. 2006).

Three backbones and two sequence models, in any combination. VGG and LSTM together are the CRNN of
Shi, Bai and Yao (2015); residual convolutions and attention are its successor, after SVTR.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, ClassVar, Self

import torch
from torch import Tensor, nn

from labeler.core.errors import LabelerError
from labeler.learning.networks.backbones import EncoderBackbone, residual_backbone, vgg_backbone
from labeler.learning.networks.encoder import DEVIATION, MEAN, Encoder
from labeler.learning.networks.sequence_models import AttentionModel, RecurrentModel
from labeler.learning.networks.stored import StoredNetwork

HEIGHT = 32
"""Rows of a straightened line."""
STRIDE = 4
"""Columns of a line for one answer."""


class Backbone(StrEnum):
    """What turns a line into a row of features."""

    VGG = "vgg"
    RESIDUAL = "residual"
    ENCODER = "encoder"
    """That of the detector, as far as it is fine enough: it can be taught text knowledge first."""


class SequenceModel(StrEnum):
    """What lets the features along a line hear of each other."""

    LSTM = "lstm"
    ATTENTION = "attention"


@dataclass(frozen=True, slots=True)
class RecognizerConfig:
    """All that is needed to build a recognizer; stored beside its weights."""

    alphabet: str
    """The characters it knows, in the order of its classes from 1 on; class 0 is the blank."""
    backbone: Backbone = Backbone.ENCODER
    sequence_model: SequenceModel = SequenceModel.ATTENTION
    channels: int = 192
    """Of the features along the line; the layers before have a share of it."""


class Recognizer(StoredNetwork):
    """Backbone, sequence model along the line, and one linear layer."""

    FORMAT: ClassVar[str] = "labeler reader 1"
    RENAMED: ClassVar[Mapping[str, str]] = {"trunk": "backbone", "context": "sequence_model"}

    def __init__(self, config: RecognizerConfig) -> None:
        super().__init__()
        self.config = config
        backbone = {
            Backbone.VGG: vgg_backbone,
            Backbone.RESIDUAL: residual_backbone,
            Backbone.ENCODER: EncoderBackbone,
        }[config.backbone]
        sequence_model = {
            SequenceModel.LSTM: RecurrentModel,
            SequenceModel.ATTENTION: AttentionModel,
        }
        self.backbone = backbone(config.channels)
        self.sequence_model = sequence_model[config.sequence_model](config.channels)
        self.head = nn.Linear(config.channels, len(config.alphabet) + 1)

    @classmethod
    def built(cls, config: dict[str, Any]) -> Self:
        """Return a recognizer with fresh weights."""
        kinds = {
            "backbone": Backbone(config["backbone"]),
            "sequence_model": SequenceModel(config["sequence_model"]),
        }
        return cls(RecognizerConfig(**(config | kinds)))

    def own_encoder(self) -> Encoder:
        """Return the stages its backbone begins with; raises LabelerError for another backbone."""
        if not isinstance(self.backbone, EncoderBackbone):
            raise LabelerError(
                f"Only a reader with --backbone {Backbone.ENCODER.value} begins with an encoder."
            )
        return self.backbone.encoder

    def forward(self, lines: Tensor, widths: Tensor) -> Tensor:
        """Map straightened lines to logits (B, W/4, 1 + alphabet), class 0 being the blank.

        lines: (B, 3, 32, W) RGB, 0 to 1, W a multiple of 4, anything right of a line's own width.
        widths: (B,) columns of each line. What lies beyond has no influence on a line's answers,
        except where convolutions see over its border.
        """
        lengths = self.lengths(widths)
        features = self.backbone((lines - MEAN) / DEVIATION).squeeze(2).transpose(1, 2)
        steps = torch.arange(features.shape[1], device=features.device)
        is_there = steps[None] < lengths[:, None]
        features = features * is_there[..., None]
        logits: Tensor = self.head(self.sequence_model(features, lengths, is_there))
        return logits

    def lengths(self, widths: Tensor) -> Tensor:
        """Return how many answers lines of given widths get: (B,) to (B,)."""
        return (widths + STRIDE - 1) // STRIDE
