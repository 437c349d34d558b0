"""U-Net decoder from stride 32 back to stride 4; the detector owns two of them."""

from torch import Tensor, nn
from torch.nn import functional

from labeler.learning.networks.blocks import ConvNorm, SeparableResidual


class GlobalContext(nn.Module):
    """Add what the whole image shows to every place, so that large letters hold together."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            nn.Conv2d(channels, channels, 1),
            nn.ReLU(inplace=True),
            nn.Conv2d(channels, channels, 1),
        )

    def forward(self, features: Tensor) -> Tensor:
        """Keep the shape (B, channels, h, w)."""
        context: Tensor = self.layers(features.mean((2, 3), keepdim=True))
        return features + context


class Decoder(nn.Module):
    """Walk up the pyramid: upsample, add the skip connection, convolve.

    Depthwise convolutions serve the small maps; at stride 4 a dense 3x3 convolution of few
    channels is the better bargain on a CPU, where depthwise ones are bound by memory.
    """

    def __init__(self, pyramid_channels: tuple[int, ...], channels: int) -> None:
        super().__init__()
        self.laterals = nn.ModuleList(
            ConvNorm(inputs, channels, activation=None) for inputs in pyramid_channels
        )
        self.context = nn.Sequential(
            SeparableResidual(channels),
            SeparableResidual(channels),
            GlobalContext(channels),
        )
        coarse = [
            nn.Sequential(SeparableResidual(channels), SeparableResidual(channels))
            for _ in pyramid_channels[1:-1]
        ]
        self.smooth = nn.ModuleList([ConvNorm(channels, channels, 3), *coarse])

    def forward(self, pyramid: list[Tensor]) -> Tensor:
        """Map the pyramid, fine to coarse, to (B, channels, h, w) at its finest level."""
        features: Tensor = self.context(self.laterals[-1](pyramid[-1]))
        for level in reversed(range(len(pyramid) - 1)):
            skip: Tensor = self.laterals[level](pyramid[level])
            features = functional.interpolate(features, size=skip.shape[-2:], mode="nearest")
            features = self.smooth[level](features + skip)
        return features
