"""Backbones of the recognizer: a line of 32 rows into one row of features, a quarter as wide."""

from torch import Tensor, nn

from labeler.learning.networks.blocks import ConvNorm
from labeler.learning.networks.encoder import CHANNELS, Encoder

_STAGES = 2
"""Of the encoder, up to a quarter of the width."""


def vgg_backbone(channels: int) -> nn.Sequential:
    """Return the seven convolutions of CRNN, (B, 3, 32, W) to (B, channels, 1, W/4).

    Shi, Bai and Yao have 512 channels at the end; all layers keep their proportions.
    """
    eighth = channels // 8
    return nn.Sequential(
        ConvNorm(3, eighth, 3),
        nn.MaxPool2d(2),
        ConvNorm(eighth, eighth * 2, 3),
        nn.MaxPool2d(2),
        ConvNorm(eighth * 2, eighth * 4, 3),
        ConvNorm(eighth * 4, eighth * 4, 3),
        nn.MaxPool2d((2, 1)),
        ConvNorm(eighth * 4, channels, 3),
        ConvNorm(channels, channels, 3),
        nn.MaxPool2d((2, 1)),
        _flattening(channels),
    )


def residual_backbone(channels: int) -> nn.Sequential:
    """Return a small residual network, (B, 3, 32, W) to (B, channels, 1, W/4).

    Height and width are quartered at once, where features are cheap; only the height shrinks on.
    """
    first = channels // 4
    stem = nn.Sequential(
        ConvNorm(3, first // 2, 3, stride=2), ConvNorm(first // 2, first, 3, stride=2)
    )
    return nn.Sequential(stem, row_of_features(channels))


def row_of_features(channels: int) -> nn.Sequential:
    """Return residual blocks from eight rows to one: (B, channels/4, 8, T) to (B, channels, 1, T)."""
    first, second = channels // 4, channels // 2
    return nn.Sequential(
        Residual(first),
        Residual(first),
        _lower(first, second),
        Residual(second),
        Residual(second),
        Residual(second),
        _lower(second, channels),
        Residual(channels),
        Residual(channels),
        _flattening(channels),
    )


class EncoderBackbone(nn.Module):
    """The first stages of the detector's encoder, which may have learnt to read, then residual blocks.

    (B, 3, 32, W) to (B, channels, 1, W/4).
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.encoder = Encoder()
        del self.encoder.stages[_STAGES:]
        self.mix = ConvNorm(CHANNELS[_STAGES - 1], channels // 4, 3)
        self.rows = row_of_features(channels)

    def forward(self, lines: Tensor) -> Tensor:
        """Map lines (B, 3, 32, W) to one row of features (B, channels, 1, W/4)."""
        row: Tensor = self.rows(self.mix(self.encoder(lines).pyramid[-1]))
        return row


class Residual(nn.Module):
    """Two 3x3 convolutions added to their input (He et al. 2015)."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            ConvNorm(channels, channels, 3), ConvNorm(channels, channels, 3, activation=None)
        )
        self.relu = nn.ReLU(inplace=True)

    def forward(self, features: Tensor) -> Tensor:
        """Keep the shape (B, channels, h, w)."""
        result: Tensor = self.relu(features + self.layers(features))
        return result


def _lower(inputs: int, outputs: int) -> nn.Sequential:
    """Halve the height and keep the width."""
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, 3, (2, 1), 1, bias=False),
        nn.BatchNorm2d(outputs),
        nn.ReLU(inplace=True),
    )


def _flattening(channels: int) -> nn.Sequential:
    """From two rows to one."""
    return nn.Sequential(
        nn.Conv2d(channels, channels, (2, 1), bias=False),
        nn.BatchNorm2d(channels),
        nn.ReLU(inplace=True),
    )
