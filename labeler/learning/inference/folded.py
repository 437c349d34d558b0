"""A trained detector made ready to detect: fewer and larger operations, the same answers.

What only training needs is left out, batch normalisations are folded into the convolutions
before them, and on processors each convolution runs together with its activation as one oneDNN
primitive, those of an encoder that was read from a file too. The weights it was made from stay as they are.
"""

import copy
from collections.abc import Callable, Mapping, Sequence
from functools import reduce
from typing import Any, NamedTuple

import torch
from torch import Tensor, fx, nn
from torch.nn import functional
from torch.nn.utils.fusion import fuse_conv_bn_weights

from labeler.learning.networks.blocks import ConvNorm
from labeler.learning.networks.detector import DetectionNetwork
from labeler.learning.networks.encoder import Encoded
from labeler.learning.networks.heads import expected_count
from labeler.learning.networks.precision import inference_precision


class Maps(NamedTuple):
    """What a detector says about images, in float32."""

    character: Tensor  # (B, 1, H/2, W/2) probability of shrunk characters
    line: Tensor  # (B, 1, H/2, W/2) probability of shrunk lines
    density: Tensor | None = None  # (B, 1, H/8, W/8) characters per cell, the mean of both decoders
    count_a: Tensor | None = None  # (B,) characters counted by head A
    count_b: Tensor | None = None  # (B,) the same by head B

    @classmethod
    def of_logits(cls, character: Tensor, line: Tensor, counted: Sequence[Tensor | None]) -> "Maps":
        """Read the logits of the maps and what `DetectionNetwork.apply_count_heads` gives."""
        density, *counts, line_density = counted
        both = [one.float() for one in (density, line_density) if one is not None]
        return cls(
            character.float().sigmoid(),
            line.float().sigmoid(),
            torch.stack(both).mean(0) if both else None,
            *(None if logits is None else expected_count(logits) for logits in counts),
        )


class FoldedDetector(nn.Module):
    """A copy of a detector that answers as `Maps`; made for a processor or card by `prepared`."""

    def __init__(self, detector: DetectionNetwork) -> None:
        super().__init__()
        self.detector = copy.deepcopy(detector).eval().requires_grad_(requires_grad=False)
        del self.detector.threshold_head
        _fold(self.detector)

    def forward(self, image: Tensor) -> Maps:
        """Map RGB images (B, 3, H, W), 0 to 1, H and W multiples of 32, to maps."""
        return self.answer(self.encoded(image))

    def encoded(self, image: Tensor) -> Encoded:
        """Return what the encoder makes of images as `forward` takes them."""
        encoder = self.detector.encoder
        found: Encoded = encoder(encoder.normalised(image).to(self.precision))
        return found

    def answer(self, encoded: Encoded) -> Maps:
        """Return what decoders and heads say about encoded images."""
        detector = self.detector
        features_a, features_b = detector.decoded(encoded)
        return Maps.of_logits(
            detector.character_head(features_a),
            detector.lined(features_b, encoded),
            detector.apply_count_heads(features_a, features_b),
        )

    @property
    def precision(self) -> torch.dtype:
        """The type of number it computes with."""
        return next(self.parameters()).dtype


def prepared(
    detector: DetectionNetwork, device: torch.device, precision: torch.dtype | None = None
) -> FoldedDetector:
    """Return a copy of a detector that runs as fast as it can on a device, or in a precision."""
    folded = FoldedDetector(detector).to(device, precision or inference_precision(device))
    folded.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    for module in folded.modules():
        if isinstance(module, FoldedConvolution):
            module.is_fused = device.type == "cpu" and _has_fused_convolution(folded.precision)
    return folded


class FoldedConvolution(nn.Module):
    """A convolution, the normalisation folded into it, and the activation after it."""

    def __init__(self, convolution: nn.Conv2d, activation: nn.Module | None = None) -> None:
        super().__init__()
        self.convolution = convolution
        self.activation = activation or nn.Identity()
        self.is_fused = False
        """Whether convolution and activation are one oneDNN primitive."""

    def forward(self, features: Tensor) -> Tensor:
        """Map (B, inputs, H, W) to (B, outputs, H / stride, W / stride)."""
        one = self.convolution
        if self.is_fused:
            return _convolved(features, one, *_ONEDNN_NAMES[type(self.activation)])
        result: Tensor = self.activation(one(features))
        return result


def _convolved(features: Tensor, one: nn.Conv2d, activation: str, algorithm: str) -> Tensor:
    """Convolve and activate by one oneDNN primitive.

    It is what torch.compile emits on a processor, without its minutes and its need of a compiler.
    """
    shape = (one.padding, one.stride, one.dilation, one.groups)
    result: Tensor = torch.ops.mkldnn._convolution_pointwise(
        features, one.weight, one.bias, *shape, activation, [], algorithm
    )
    return result


_ONEDNN_NAMES: Mapping[type[nn.Module], tuple[str, str]] = {
    nn.Identity: ("none", ""),
    nn.ReLU: ("relu", ""),
    nn.Hardswish: ("hardswish", ""),
    nn.SiLU: ("swish", ""),
    nn.GELU: ("gelu", "none"),
}
"""What oneDNN calls an activation, and the algorithm that computes it."""
_LAYERS: Mapping[Callable[..., Any], type[nn.Module]] = {
    functional.relu: nn.ReLU,
    functional.hardswish: nn.Hardswish,
    functional.silu: nn.SiLU,
    functional.gelu: nn.GELU,
}
"""The layer that does what a step of a graph does."""


def _has_fused_convolution(precision: torch.dtype) -> bool:
    """Tell whether this processor has it: in 16 bits oneDNN needs AVX-512 or what came after."""
    is_there = bool(torch.backends.mkldnn.is_available()) and hasattr(  # type: ignore[no-untyped-call]
        torch.ops.mkldnn, "_convolution_pointwise"
    )
    if precision is torch.bfloat16:
        return is_there and bool(torch.ops.mkldnn._is_mkldnn_bf16_supported())
    return is_there


def _fold(module: nn.Module) -> None:
    """Put a `FoldedConvolution` in the place of every convolution below a module."""
    for name, child in module.named_children():
        if isinstance(child, ConvNorm):
            convolution, norm, *activation = child
            assert isinstance(convolution, nn.Conv2d)
            assert isinstance(norm, nn.BatchNorm2d)
            _take_in(convolution, norm)
            setattr(module, name, FoldedConvolution(convolution, *activation))
        elif isinstance(child, nn.Conv2d):
            setattr(module, name, FoldedConvolution(child))
        else:
            _fold(child)
    if isinstance(module, fx.GraphModule):
        _take_in_activations(module)
        _slide_maxima(module)


def _take_in(convolution: nn.Conv2d, norm: nn.BatchNorm2d) -> None:
    """Let a convolution do what the normalisation after it does."""
    mean, variance = norm.running_mean, norm.running_var
    assert mean is not None
    assert variance is not None
    convolution.weight, convolution.bias = fuse_conv_bn_weights(
        convolution.weight, convolution.bias, mean, variance, norm.eps, norm.weight, norm.bias
    )


def _take_in_activations(network: fx.GraphModule) -> None:
    """Let each convolution of a graph do the activation that alone follows it."""
    for node in network.graph.nodes:
        kind = _LAYERS.get(node.target) if node.op == "call_function" else None
        if kind is None or any(node.kwargs.values()):
            continue
        source = node.args[0]
        if source.op != "call_module" or len(source.users) > 1:
            continue
        layer = network.get_submodule(source.target)
        if isinstance(layer, FoldedConvolution) and isinstance(layer.activation, nn.Identity):
            layer.activation = kind()
            node.replace_all_uses_with(source)
            network.graph.erase_node(node)
    network.recompile()


def _slide_maxima(network: fx.GraphModule) -> None:
    """Take maxima of windows that move by one pixel a row and a column at a time.

    torch looks through every window anew, which takes four times as long for 2x2 pixels in 16 bits.
    """
    for node in network.graph.nodes:
        if node.target is functional.max_pool2d and node.args[2:] == ((1, 1), (0, 0)):
            value, kernel = node.args[:2]
            node.target, node.args, node.kwargs = sliding_maximum, (value, kernel), {}
    network.recompile()


def sliding_maximum(values: Tensor, kernel: tuple[int, int]) -> Tensor:
    """Return the maximum of each window of a map (B, C, h, w): (B, C, h - rows + 1, w - columns + 1)."""
    for axis, size in zip((2, 3), kernel, strict=True):
        places = values.shape[axis] - size + 1
        shifted = [values.narrow(axis, start, places) for start in range(size)]
        values = reduce(torch.maximum, shifted)
    return values
