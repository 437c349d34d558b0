"""MobileNetV3-large features at strides 2 to 32 (Howard et al. 2019, table 1), written out."""

from typing import ClassVar, NamedTuple

from torch import Tensor, nn

from labeler.learning.networks.blocks import ConvNorm, SqueezeExcite
from labeler.maps import offset


class BlockSpec(NamedTuple):
    """One row of the architecture table."""

    kernel: int
    expansion: int
    outputs: int
    squeeze: bool
    activation: type[nn.Module]
    stride: int


_R, _H = nn.ReLU, nn.Hardswish
STAGES: tuple[tuple[BlockSpec, ...], ...] = (
    (BlockSpec(3, 16, 16, False, _R, 1),),
    (BlockSpec(3, 64, 24, False, _R, 2), BlockSpec(3, 72, 24, False, _R, 1)),
    (
        BlockSpec(5, 72, 40, True, _R, 2),
        BlockSpec(5, 120, 40, True, _R, 1),
        BlockSpec(5, 120, 40, True, _R, 1),
    ),
    (
        BlockSpec(3, 240, 80, False, _H, 2),
        BlockSpec(3, 200, 80, False, _H, 1),
        BlockSpec(3, 184, 80, False, _H, 1),
        BlockSpec(3, 184, 80, False, _H, 1),
        BlockSpec(3, 480, 112, True, _H, 1),
        BlockSpec(3, 672, 112, True, _H, 1),
    ),
    (
        BlockSpec(5, 672, 160, True, _H, 2),
        BlockSpec(5, 960, 160, True, _H, 1),
        BlockSpec(5, 960, 160, True, _H, 1),
    ),
)
"""The blocks that end at strides 2, 4, 8, 16 and 32."""

STRIDES = (2, 4, 8, 16, 32)
CHANNELS = tuple(stage[-1].outputs for stage in STAGES)
"""Feature channels at each of `STRIDES`."""
MEAN, DEVIATION = 0.5, 0.25
"""How images are normalised: constants, so that weights never depend on which images were at hand."""


class InvertedResidual(nn.Module):
    """Expand, filter each channel, squeeze and excite, project; added to the input where it fits."""

    def __init__(self, inputs: int, spec: BlockSpec) -> None:
        super().__init__()
        self.is_residual = spec.stride == 1 and inputs == spec.outputs
        wide = spec.expansion
        layers: list[nn.Module] = []
        if wide != inputs:
            layers.append(ConvNorm(inputs, wide, activation=spec.activation))
        layers.append(
            ConvNorm(
                wide,
                wide,
                spec.kernel,
                stride=spec.stride,
                groups=wide,
                activation=spec.activation,
            )
        )
        if spec.squeeze:
            layers.append(SqueezeExcite(wide))
        layers.append(ConvNorm(wide, spec.outputs, activation=None))
        self.layers = nn.Sequential(*layers)

    def forward(self, features: Tensor) -> Tensor:
        """Map (B, inputs, H, W) to (B, outputs, H / stride, W / stride)."""
        result: Tensor = self.layers(features)
        return features + result if self.is_residual else result


class Encoded(NamedTuple):
    """What an encoder says about images (B, 3, H, W)."""

    pyramid: list[Tensor]  # (B, channels[i], H / s, W / s) for each stride s of STRIDES
    line: Tensor | None = None  # (B, 1, H/2, W/2) logits of shrunk lines, where it knows them


class Encoder(nn.Module):
    """The encoder of the seed's example: an image becomes a pyramid of features."""

    channels: tuple[int, ...] = CHANNELS
    knows_lines: ClassVar[bool] = False
    line_ratio: ClassVar[float] = offset.LINE_RATIO
    """The r by which lines are shrunk on the map that is learnt on it."""
    tallest_text: ClassVar[float] = 90.0
    """Heights of text, in pixels, up to which it learns to find it: larger text is found at a
    coarser scale."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = ConvNorm(3, CHANNELS[0], 3, stride=2, activation=nn.Hardswish)
        stages: list[nn.Module] = []
        inputs = CHANNELS[0]
        for stage in STAGES:
            blocks: list[nn.Module] = []
            for spec in stage:
                blocks.append(InvertedResidual(inputs, spec))
                inputs = spec.outputs
            stages.append(nn.Sequential(*blocks))
        self.stages = nn.ModuleList(stages)

    def normalised(self, image: Tensor) -> Tensor:
        """Return RGB images, 0 to 1, as `forward` wants them."""
        return (image - MEAN).div_(DEVIATION)

    def forward(self, image: Tensor) -> Encoded:
        """Map normalised images (B, 3, H, W) to their features."""
        features: Tensor = self.stem(image)
        pyramid: list[Tensor] = []
        for stage in self.stages:
            features = stage(features)
            pyramid.append(features)
        return Encoded(pyramid)
