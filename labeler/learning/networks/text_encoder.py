"""A detector of somebody else as an encoder: its features, and what it says of lines.

Such a detector was trained by differentiable binarisation (Liao et al. 2020), and its map of
shrunk lines is what our line branch learns. One comes with the package rapidocr: PP-OCRv6 small of
PaddleOCR (Apache-2.0), June 2026, a network after LCNet with a pyramid of residual squeeze-excite
features. Others come as files that somebody added to a project.
"""

import copy
from functools import lru_cache
from typing import ClassVar

import torch
from torch import Tensor, fx, nn
from torch.nn import functional

from labeler.core.errors import WeightsError
from labeler.core.foreign_model import NORMS, Habits, Pixels, habits_in
from labeler.core.records import ModelKind
from labeler.learning.graphs.reading import network_in, with_taps
from labeler.learning.graphs.shipped import ShippedFile
from labeler.learning.graphs.taps import SIDES, STRIDES, Tap, Taps, find_taps
from labeler.learning.networks.encoder import Encoded
from labeler.maps import offset

DETECTOR = ShippedFile(
    package="rapidocr",
    name="models/PP-OCRv6_det_small.onnx",
    sha256="090f04abcd9d9a7498bc4ebf677e4cb9bdce1fe4197ddb7e529f1ef44e1ff94f",
)
_SHIPPED_HABITS = Habits(ModelKind.DETECTOR, Pixels.HALF, is_bgr=True)
_GREY = (0.299, 0.587, 0.114)
"""Shares of red, green and blue in it."""
_BGR = [2, 1, 0]


class TextEncoder(nn.Module):
    """An image becomes a pyramid of features, and a first answer where its lines are."""

    knows_lines: ClassVar[bool] = True
    line_ratio: ClassVar[float] = offset.TAUGHT_RATIO
    tallest_text: ClassVar[float] = 220.0
    """Such a network sees large text as well as small, where crops show it."""

    def __init__(self, content: bytes, habits: Habits | None = None) -> None:
        """Begin with the weights in the content of an ONNX file, fed as it says or as `habits` say.

        Raises WeightsError for what can be run and not be trained on.
        """
        super().__init__()
        network, self._taps, self.habits = _read(content, habits)
        self.network = copy.deepcopy(network)
        self.channels = tuple(self._source_of(stride).channels for stride in STRIDES)

    @classmethod
    def shipped(cls) -> "TextEncoder":
        """Return PP-OCRv6 small; raises WeightsError where its file is missing."""
        return cls(_shipped(), _SHIPPED_HABITS)

    def normalised(self, image: Tensor) -> Tensor:
        """Return RGB images, 0 to 1, as `forward` wants them."""
        mean, deviation = (image.new_tensor(one) for one in NORMS[self.habits.pixels])
        if self.habits.channels == 1:
            grey = (image * image.new_tensor(_GREY)[:, None, None]).sum(1, keepdim=True)
            return (grey - mean.mean()).div_(deviation.mean())
        ordered = image[:, _BGR] if self.habits.is_bgr else image
        return (ordered - mean[:, None, None]).div_(deviation[:, None, None])

    def forward(self, image: Tensor) -> Encoded:
        """Map normalised images (B, 3, H, W), grey ones (B, 1, H, W), to features and line logits."""
        *found, line = self.network(_laid_out(image, self.habits))
        maps = dict(zip(self._taps.pyramid, found, strict=True))
        sources = [(self._source_of(stride), stride) for stride in STRIDES]
        pyramid = [_resized(maps[tap], tap.stride, stride) for tap, stride in sources]
        return Encoded(pyramid, _resized(line, self._taps.line.stride, STRIDES[0]))

    def _source_of(self, stride: int) -> Tap:
        """Return where the features of a stride are from: where there are none, the next finer ones."""
        finer = [tap for tap in self._taps.pyramid if tap.stride <= stride]
        return finer[-1] if finer else self._taps.pyramid[0]


def _laid_out(image: Tensor, habits: Habits) -> Tensor:
    return image.permute(0, 2, 3, 1) if habits.is_channels_last else image


def _resized(values: Tensor, stride: int, wanted: int) -> Tensor:
    """Return a map (B, C, h, w) of a stride at another one: pooled, or enlarged."""
    if stride > wanted:
        return functional.interpolate(values, scale_factor=stride // wanted, mode="bilinear")
    return functional.avg_pool2d(values, wanted // stride) if stride < wanted else values


@lru_cache(maxsize=1)
def _shipped() -> bytes:
    return DETECTOR.path().read_bytes()


@lru_cache(maxsize=2)
def _read(content: bytes, habits: Habits | None) -> tuple[fx.GraphModule, Taps, Habits]:
    """Return the network of a file with its taps; read once, and to be copied."""
    try:
        file = network_in(content, "it")
        habits = habits or habits_in(file.metadata, "it")
        chance = torch.Generator("cpu").manual_seed(0)
        shapes = [(1, habits.channels, *sides) for sides in SIDES]
        pictures = [
            _laid_out(torch.rand(shape, generator=chance, device="cpu"), habits) for shape in shapes
        ]
        taps = find_taps(file.module, pictures, is_logits=habits.is_logits)
    except WeightsError as error:
        why = str(error).removesuffix(" Choose another model.")
        raise WeightsError(
            f"This detector serves as it is, but cannot be trained on: {why} Choose another one."
        ) from error
    names = [tap.name for tap in (*taps.pyramid, taps.line)]
    return with_taps(file.module, names), taps, habits
