"""The recognizer: a straightened line in, one answer per column out, for CTC (Graves et al. 2006).

Three backbones and two sequence models, in any combination. VGG and LSTM together are the CRNN of
Shi, Bai and Yao (2015); residual convolutions and attention are its successor, after SVTR. A fourth
backbone was trained by others and brings its sequence model along.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, ClassVar, Self

import torch
from torch import Tensor, nn

from labeler.core.alphabet import Alphabet
from labeler.core.errors import LabelerError
from labeler.learning.networks.backbones import EncoderBackbone, residual_backbone, vgg_backbone
from labeler.learning.networks.encoder import DEVIATION, MEAN, Encoder
from labeler.learning.networks.sequence_models import (
    AttentionModel,
    NoSequenceModel,
    RecurrentModel,
)
from labeler.learning.networks.side_network import SideNetwork
from labeler.learning.networks.stored import StoredNetwork
from labeler.learning.networks.text_backbone import (
    SHIPPED_CHANNELS,
    TextBackbone,
    shipped_alphabet,
    shipped_head,
)

UNHEARD = -6.0
"""How far a new character stays below the average of the others: it is not read until it is learnt."""


class Backbone(StrEnum):
    """What turns a line into a row of features."""

    VGG = "vgg"
    RESIDUAL = "residual"
    ENCODER = "encoder"
    """That of the detector, as far as it is fine enough: it can be taught text knowledge first."""
    PP_OCR = "pp-ocr v6 small"
    """Trained by others to read lines of fifty languages (PaddleOCR, Apache-2.0)."""


@dataclass(frozen=True, slots=True)
class LineForm:
    """How a recognizer wants lines."""

    height: int = 32
    """Rows of a straightened line."""
    stride: int = 4
    """Columns of a line for one answer."""
    narrowest: int = 4
    """Columns of a batch at least, with what is grey to the right of short lines."""
    is_plain: bool = False
    """Whether lines are resized without care for thin strokes, as those of others were."""


FORMS: Mapping[Backbone, LineForm] = {
    Backbone.VGG: LineForm(),
    Backbone.RESIDUAL: LineForm(),
    Backbone.ENCODER: LineForm(),
    Backbone.PP_OCR: LineForm(height=48, stride=8, narrowest=320, is_plain=True),
}


class SequenceModel(StrEnum):
    """What lets the features along a line hear of each other."""

    LSTM = "lstm"
    ATTENTION = "attention"
    NONE = "none"
    """For a backbone whose features have heard of each other."""


@dataclass(frozen=True, slots=True)
class RecognizerConfig:
    """All that is needed to build a recognizer; stored beside its weights."""

    alphabet: str
    """The characters it knows, in the order of its classes from 1 on; class 0 is the blank."""
    backbone: Backbone = Backbone.ENCODER
    sequence_model: SequenceModel = SequenceModel.ATTENTION
    channels: int = 192
    """Of the features along the line; the layers before have a share of it."""
    is_as_shipped: bool = False
    """Whether backbone and head stay as they came; then a file of weights holds neither."""
    is_backbone_frozen: bool = False
    """Whether the backbone stays as it came; then a file of weights leaves it out."""
    beside: str = ""
    """The characters that a side network answers for, too; without any there is no side network."""

    @property
    def form(self) -> LineForm:
        """How lines have to be."""
        return FORMS[self.backbone]


def shipped_config() -> RecognizerConfig:
    """Return the config of PP-OCRv6's recognizer as it is; raises WeightsError where it is missing."""
    return RecognizerConfig(
        shipped_alphabet(),
        Backbone.PP_OCR,
        SequenceModel.NONE,
        channels=SHIPPED_CHANNELS,
        is_as_shipped=True,
        is_backbone_frozen=True,
    )


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
            Backbone.PP_OCR: TextBackbone,
        }[config.backbone]
        sequence_model = {
            SequenceModel.LSTM: RecurrentModel,
            SequenceModel.ATTENTION: AttentionModel,
            SequenceModel.NONE: NoSequenceModel,
        }
        self.backbone = backbone(config.channels)
        self.sequence_model = sequence_model[config.sequence_model](config.channels)
        self.head = nn.Linear(config.channels, len(config.alphabet) + 1)
        self.is_shipped = config.backbone is Backbone.PP_OCR
        if self.is_shipped:
            self._begin_as_shipped()
        self.backbone.requires_grad_(not config.is_backbone_frozen)
        self.side = None if not config.beside else SideNetwork(self._classes_of(config.beside))

    def _begin_as_shipped(self) -> None:
        """Let the head say what it says in the file; characters beyond those are not read yet."""
        if not self.config.alphabet.startswith(shipped_alphabet()):
            raise ValueError("its alphabet begins with other characters")
        weight, bias = shipped_head()
        known = len(bias)
        with torch.no_grad():
            self.head.weight[:known] = weight
            self.head.bias[:known] = bias
            self.head.weight[known:] = weight.mean(dim=0)
            self.head.bias[known:] = bias.mean() + UNHEARD

    def _classes_of(self, characters: str) -> list[int]:
        """Return the classes by which characters of the alphabet are answered."""
        return [*map(Alphabet(self.config.alphabet).class_of, characters)]

    def stored_state(self) -> dict[str, Tensor]:
        """Return all but what is as it came in a file of somebody else."""
        state: dict[str, Tensor] = self.state_dict()
        came = {
            "backbone": self.config.is_backbone_frozen,
            "head": self.config.is_as_shipped,
        }
        return {
            name: value
            for name, value in state.items()
            if not came.get(name.partition(".")[0], False)
        }

    def let_learn(self, *, backbone: bool) -> None:
        """Train head and sequence model from now on, and the backbone or not; that is stored."""
        is_frozen = self.is_shipped and not backbone
        self.config = replace(self.config, is_as_shipped=False, is_backbone_frozen=is_frozen)
        self.backbone.requires_grad_(backbone)

    def let_side_learn(self, characters: str) -> None:
        """Train a side network from now on, for these characters and those it answers for already.

        The backbone has to be that of others, and they are characters of the alphabet. All but the
        side network stays as it is.
        """
        before = self.side
        beside = Alphabet(self.config.beside or " ").extended([characters]).characters
        self.config = replace(self.config, beside=beside)
        self.requires_grad_(requires_grad=False)
        self.side = SideNetwork(self._classes_of(beside)).to(self.head.weight.device)
        if before is not None:
            self.side.begin_as(before)

    def train(self, mode: bool = True) -> Self:  # noqa: FBT001, FBT002 - as nn.Module has it
        """Set the mode; layers of others keep their statistics."""
        super().train(mode)
        if self.is_shipped:
            self.backbone.eval()
        if self.side is not None:
            self.side.attention.eval()
        return self

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
        """Map straightened lines to logits (B, W / stride, 1 + alphabet), class 0 being the blank.

        lines: (B, 3, height, W) RGB, 0 to 1, W a multiple of the stride, anything right of a line's
        own width: see `LineForm`. widths: (B,) columns of each line. What lies beyond has no
        influence on a line's answers, except where convolutions see over its border; with a backbone
        of others, which was taught on lines filled up with grey, it has a little.
        """
        return self.apply_head(self.features(lines), widths)

    def features(self, lines: Tensor) -> Tensor:
        """Return what the backbone sees on straightened lines: (B, channels, 1, W / stride).

        Where there is a side network, what its attention sees stands behind: more channels.
        """
        if self.side is not None:
            assert isinstance(self.backbone, TextBackbone)
            return self.backbone.with_convolutions(lines)
        pixels = lines if self.is_shipped else (lines - MEAN) / DEVIATION
        seen: Tensor = self.backbone(pixels)
        return seen

    def apply_head(self, features: Tensor, widths: Tensor) -> Tensor:
        """Map the features of lines (B, C, 1, W / stride), so wide each, to logits as `forward`."""
        logits: Tensor = self.head(self.row(features, widths))
        if self.side is None:
            return logits
        added = self.side(features[:, self.config.channels :])
        return logits.index_add(-1, self.side.classes, added)

    def row(self, features: Tensor, widths: Tensor) -> Tensor:
        """Return what the head is given: (B, W / stride, channels), nothing beyond the end of a line."""
        lengths = self.lengths(widths)
        row = features[:, : self.config.channels].squeeze(2).transpose(1, 2)
        steps = torch.arange(row.shape[1], device=row.device)
        is_there = steps[None] < lengths[:, None]
        heard: Tensor = self.sequence_model(row * is_there[..., None], lengths, is_there)
        return heard

    def lengths(self, widths: Tensor) -> Tensor:
        """Return how many answers lines of given widths get: (B,) to (B,)."""
        stride = self.config.form.stride
        steps: Tensor = (widths + stride - 1) // stride
        return steps
