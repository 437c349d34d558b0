"""Self-attention based text knowledge mining: an encoder reads images (Wan, Ji and Shen 2021).

It learns from whole images and their words alone, before it learns to detect.

Where paper and published code differ, the paper is followed: four decoder layers, not one.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, ClassVar, NamedTuple, Self

import torch
from torch import Tensor, nn
from torch.nn import functional

from labeler.core.word_sequence import CHARACTERS, CLASSES
from labeler.learning.networks.blocks import ConvNorm
from labeler.learning.networks.encoders import AnyEncoder, EncoderKind, encoder_of
from labeler.learning.networks.stored import StoredNetwork

STRIDE = 8
"""Pixels of the image for one place that is attended to."""


class Objective(StrEnum):
    """Objective of the pre-training."""

    SEQUENCE = "sequence"
    """All words of an image, letter by letter."""
    COUNTS = "counts"
    """How often each character occurs: the cheaper relative."""


@dataclass(frozen=True, slots=True)
class STKMConfig:
    """All that is needed to build the network; stored beside its weights."""

    objective: Objective = Objective.SEQUENCE
    channels: int = 192
    layers: int = 4
    heads: int = 6
    length: int = 96
    """Classes of the longest sequence, flags included."""
    encoder: EncoderKind = EncoderKind.MOBILENET


class Recited(NamedTuple):
    """What a decoder says, and where it looked."""

    logits: Tensor  # (B, T, 98)
    attention: Tensor  # (B, T, h * w) of the last layer, mean over its heads


class STKM(StoredNetwork):
    """Encoder, fused features with a code of their place, and a decoder or a counter."""

    FORMAT: ClassVar[str] = "labeler text knowledge 1"
    RENAMED: ClassVar[Mapping[str, str]] = {"lesson": "objective"}

    def __init__(self, config: STKMConfig | None = None) -> None:
        super().__init__()
        self.config = config or STKMConfig()
        channels = self.config.channels
        self.encoder = encoder_of(self.config.encoder)
        self.fuse = ConvNorm(sum(self.encoder.channels[1:]), channels)
        self.place = PlaceCode(channels)
        is_sequence = self.config.objective is Objective.SEQUENCE
        self.decoder = WordDecoder(self.config) if is_sequence else None
        self.counter = None if is_sequence else nn.Conv2d(channels, len(CHARACTERS), 1)

    @classmethod
    def built(cls, config: dict[str, Any]) -> Self:
        """Return a network with fresh weights."""
        kinds = {
            "objective": Objective(config["objective"]),
            "encoder": EncoderKind(config.get("encoder", EncoderKind.MOBILENET)),
        }
        return cls(STKMConfig(**(config | kinds)))

    def own_encoder(self) -> AnyEncoder:
        """Return the encoder that is taught."""
        return self.encoder

    def features(self, image: Tensor) -> Tensor:
        """Return what is attended to: (B, 3, H, W), 0 to 1, to (B, channels, H/8, W/8)."""
        pyramid = self.encoder(self.encoder.normalised(image)).pyramid[1:]  # strides 4 to 32
        size = pyramid[1].shape[-2:]
        levels = [
            functional.adaptive_avg_pool2d(level, size)
            if level.shape[-1] > size[-1]
            else functional.interpolate(level, size, mode="bilinear", align_corners=False)
            for level in pyramid
        ]
        fused: Tensor = self.fuse(torch.cat(levels, dim=1))
        placed: Tensor = fused + self.place(fused)
        return placed

    def recite(self, image: Tensor, tokens: Tensor) -> Recited:
        """Return what follows each class of sequences (B, T) on images (B, 3, H, W)."""
        if self.decoder is None:
            raise ValueError("This network counts characters; it has no decoder.")
        features = self.features(image).flatten(2).transpose(1, 2)
        recited: Recited = self.decoder(features, tokens)
        return recited

    def count(self, image: Tensor) -> Tensor:
        """Return how often each character occurs on images (B, 3, H, W): (B, 94), sum-pooled."""
        if self.counter is None:
            raise ValueError("This network reads sequences; it has no counter.")
        density: Tensor = functional.softplus(self.counter(self.features(image)) - 4.0)
        return density.sum((2, 3))


class PlaceCode(nn.Module):
    """The adaptive spatial encoding: a small network of the coordinates, ending in a sigmoid."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            nn.Conv2d(2, channels // 2, 1),
            nn.ReLU(inplace=True),
            nn.Conv2d(channels // 2, channels, 1),
            nn.Sigmoid(),
        )

    def forward(self, features: Tensor) -> Tensor:
        """Return the code (1, channels, h, w) of every place of features (B, channels, h, w)."""
        height, width = features.shape[-2:]
        rows = torch.arange(height, device=features.device, dtype=features.dtype) / height
        columns = torch.arange(width, device=features.device, dtype=features.dtype) / width
        grid = torch.stack(torch.meshgrid(rows, columns, indexing="ij"))
        code: Tensor = self.layers(grid[None])
        return code


class WordDecoder(nn.Module):
    """Masked self-attention over what was said, attention over what is seen, layer by layer."""

    def __init__(self, config: STKMConfig) -> None:
        super().__init__()
        self.embed = nn.Embedding(CLASSES, config.channels)
        # As small as what is seen: at the usual size of 1 what was said drowns it, and the decoder
        # learns the frequency of letters without ever looking.
        nn.init.normal_(self.embed.weight, std=0.02)
        self.seen = nn.LayerNorm(config.channels)
        self.order = nn.Parameter(torch.randn(config.length, config.channels) * 0.02)
        self.layers = nn.ModuleList(
            DecoderLayer(config.channels, config.heads) for _ in range(config.layers)
        )
        self.norm = nn.LayerNorm(config.channels)
        self.head = nn.Linear(config.channels, CLASSES)

    def forward(self, features: Tensor, tokens: Tensor) -> Recited:
        """Map features (B, N, channels) and classes (B, T), T at most `length`, to what follows."""
        steps = tokens.shape[1]
        said = self.embed(tokens) + self.order[:steps]
        is_later = torch.ones(steps, steps, dtype=torch.bool, device=tokens.device).triu(1)
        features, attention = self.seen(features), features.new_zeros(())
        for layer in self.layers:
            said, attention = layer(said, features, is_later)
        return Recited(self.head(self.norm(said)), attention)


class DecoderLayer(nn.Module):
    """One layer; norms first."""

    def __init__(self, channels: int, heads: int) -> None:
        super().__init__()
        self.norms = nn.ModuleList(nn.LayerNorm(channels) for _ in range(3))
        self.listen = nn.MultiheadAttention(channels, heads, batch_first=True)
        self.look = nn.MultiheadAttention(channels, heads, batch_first=True)
        self.feed = nn.Sequential(
            nn.Linear(channels, channels * 2), nn.GELU(), nn.Linear(channels * 2, channels)
        )

    def forward(self, said: Tensor, features: Tensor, is_later: Tensor) -> tuple[Tensor, Tensor]:
        """Return what is said (B, T, channels), and where on the features each step looked."""
        normed = self.norms[0](said)
        said = said + self.listen(normed, normed, normed, attn_mask=is_later, need_weights=False)[0]
        seen, attention = self.look(self.norms[1](said), features, features)
        said = said + seen
        return said + self.feed(self.norms[2](said)), attention
