"""Convolution blocks that several networks share."""

from torch import Tensor, nn


class ConvNorm(nn.Sequential):
    """Convolution, batch normalisation and, unless told otherwise, an activation."""

    def __init__(
        self,
        inputs: int,
        outputs: int,
        kernel: int = 1,
        *,
        stride: int = 1,
        groups: int = 1,
        activation: type[nn.Module] | None = nn.ReLU,
    ) -> None:
        layers: list[nn.Module] = [
            nn.Conv2d(inputs, outputs, kernel, stride, kernel // 2, groups=groups, bias=False),
            nn.BatchNorm2d(outputs),
        ]
        if activation is not None:
            layers.append(activation(inplace=True))
        super().__init__(*layers)


class SqueezeExcite(nn.Module):
    """Weigh channels by what the whole image shows (Hu et al. 2018, hard sigmoid as MobileNetV3)."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        hidden = max(8, channels // 4)
        self.reduce = nn.Conv2d(channels, hidden, 1)
        self.expand = nn.Conv2d(hidden, channels, 1)
        self.relu = nn.ReLU(inplace=True)
        self.gate = nn.Hardsigmoid()

    def forward(self, features: Tensor) -> Tensor:
        """Return features (B, channels, h, w), each channel scaled by 0 to 1 (Hu et al. 2018)."""
        pooled = features.mean((2, 3), keepdim=True)
        scale: Tensor = self.gate(self.expand(self.relu(self.reduce(pooled))))
        return features * scale


class SeparableResidual(nn.Module):
    """A large depthwise and a pointwise convolution added to their input: cheap where maps are small."""

    def __init__(self, channels: int, kernel: int = 5) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            ConvNorm(channels, channels, kernel, groups=channels),
            ConvNorm(channels, channels, activation=None),
        )

    def forward(self, features: Tensor) -> Tensor:
        """Keep the shape (B, channels, h, w)."""
        result: Tensor = self.layers(features)
        return features + result
