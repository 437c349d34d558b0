"""Detector and reader on shared features, after FOTS (Liu et al. 2018): one network to train.

The reader does not look at pixels: it samples the features of the detector along each line, and
its gradients reach the encoder.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Self

import torch
from torch import Tensor, nn
from torch.nn import functional

from labeler.learning.networks.backbones import row_of_features
from labeler.learning.networks.blocks import ConvNorm
from labeler.learning.networks.detector import DetectionNetwork, DetectorConfig, DetectorOutput
from labeler.learning.networks.encoders import AnyEncoder, EncoderKind
from labeler.learning.networks.sequence_models import AttentionModel
from labeler.learning.networks.stored import StoredNetwork

ROWS = 8
"""Rows of features sampled along a line; columns follow in proportion."""
MOST_COLUMNS = 240
"""Columns of the longest line; longer ones are squeezed."""


@dataclass(frozen=True, slots=True)
class SpotterConfig:
    """All that is needed to build a spotter; stored beside its weights."""

    alphabet: str
    """The characters it knows, in the order of its classes from 1 on; class 0 is the blank."""
    decoder_channels: int = 48
    encoder: EncoderKind = EncoderKind.MOBILENET
    channels: int = 192
    """Of the features along a line."""


class Spotter(StoredNetwork):
    """A detector, and a reader of its line features."""

    FORMAT: ClassVar[str] = "labeler spotter 1"
    RENAMED: ClassVar[Mapping[str, str]] = {"trunk": "backbone", "context": "sequence_model"}

    def __init__(self, config: SpotterConfig) -> None:
        super().__init__()
        self.config = config
        quarter = config.channels // 4
        self.detector = DetectionNetwork(
            DetectorConfig(config.decoder_channels, encoder=config.encoder)
        )
        # The decoder knows what is a line, the finest level of the encoder what letters look like.
        self.fine = ConvNorm(self.detector.encoder.channels[0], quarter, 3, stride=2)
        self.mix = ConvNorm(quarter + config.decoder_channels, quarter, 3)
        self.backbone = row_of_features(config.channels)
        self.sequence_model = AttentionModel(config.channels)
        self.head = nn.Linear(config.channels, len(config.alphabet) + 1)
        self.balance = nn.Parameter(torch.zeros(3))
        """Logarithms of the variances of detecting, reading and regularisation, for those who let
        uncertainty balance the losses (Kendall et al. 2018)."""

    @classmethod
    def built(cls, config: dict[str, Any]) -> Self:
        """Return a spotter with fresh weights."""
        kind = EncoderKind(config.get("encoder", EncoderKind.MOBILENET))
        return cls(SpotterConfig(**(config | {"encoder": kind})))

    def own_encoder(self) -> AnyEncoder:
        """Return the encoder of its detector."""
        return self.detector.encoder

    def train(self, mode: bool = True) -> Self:  # noqa: FBT001, FBT002 - as nn.Module has it
        """Set the mode; a detector that is frozen keeps its statistics too."""
        super().train(mode)
        if not any(weight.requires_grad for weight in self.detector.parameters()):
            self.detector.eval()
        return self

    def forward(
        self, image: Tensor, grids: Sequence[Tensor], widths: Tensor
    ) -> tuple[DetectorOutput, Tensor]:
        """Map RGB images and the places of their lines to maps, counts and answers.

        image: (B, 3, H, W), 0 to 1, sides multiples of 32. grids: of each image (n, 8, T, 2), where
        its n lines are sampled, x and y, -1 to 1 from border to border, T the same everywhere.
        widths: (N,) columns of each of the N lines of all images; the rest of its grid is ignored.
        Returns the detector's output and logits (N, T, 1 + alphabet), class 0 being the blank.
        """
        encoder = self.detector.encoder
        encoded = encoder(encoder.normalised(image))
        features_a, features_b = self.detector.decoded(encoded)
        output = self.detector.apply_heads(features_a, features_b, encoded)
        shared = self.mix(torch.cat([self.fine(encoded.pyramid[0]), features_b], dim=1))
        return output, self.read(shared, grids, widths)

    def read(self, shared: Tensor, grids: Sequence[Tensor], widths: Tensor) -> Tensor:
        """Return the answers for lines on shared features (B, channels/4, H/4, W/4)."""
        sampled = [
            along(features, grid) for features, grid in zip(shared, grids, strict=True) if len(grid)
        ]
        if not sampled:
            return shared.new_zeros((0, 1, len(self.config.alphabet) + 1))
        rows = torch.cat(sampled)
        is_there = torch.arange(rows.shape[-1], device=rows.device)[None] < widths[:, None]
        lines = self.backbone(rows * is_there[:, None, None]).squeeze(2).transpose(1, 2)
        lines = lines * is_there[..., None]
        logits: Tensor = self.head(self.sequence_model(lines, widths, is_there))
        return logits


def along(features: Tensor, grid: Tensor) -> Tensor:
    """Sample features (C, h, w) along lines: grid (n, rows, T, 2), -1 to 1, to (n, C, rows, T)."""
    count, rows, columns, _ = grid.shape
    flat = grid.reshape(1, count * rows, columns, 2).to(features.dtype)
    sampled = functional.grid_sample(
        features[None], flat, padding_mode="border", align_corners=False
    )
    return sampled[0].reshape(-1, count, rows, columns).transpose(0, 1)
