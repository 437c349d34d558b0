"""What each operator of ONNX is in torch: a table of functions that add to a graph of torch.fx.

Semantics follow the operator reference of ONNX (opset 11 to 17), for what detectors and recognizers
of text are made of. A new operator is one function and its row.
"""

import math
import operator
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import torch
from torch import Tensor, fx, nn
from torch.nn import functional

from labeler.core.errors import WeightsError

Value = fx.Node | Tensor
"""What flows along an edge: computed when the network runs, or a constant of the file."""


class ChannelNorm(nn.BatchNorm2d):
    """Batch normalisation of (B, C, H, W), (B, C, T) or (B, C), as ONNX has one operator for all."""

    def _check_input_dim(self, input: Tensor) -> None:  # noqa: A002 - torch's name
        pass


class Call:
    """One node of an ONNX graph on its way to torch: what goes in, and how it is set."""

    def __init__(
        self,
        operator: str,
        name: str,
        inputs: Sequence[Value | None],
        settings: Mapping[str, Any],
        module: nn.Module,
        graph: fx.Graph,
    ) -> None:
        self.operator, self.name = operator, name
        self.inputs, self.settings = list(inputs), settings
        self._module, self._graph = module, graph

    def __getitem__(self, place: int) -> Value | None:
        """Return an input; None where it was left out."""
        return self.inputs[place] if place < len(self.inputs) else None

    def setting(self, name: str, default: Any = None) -> Any:
        """Return an attribute of the node."""
        return self.settings.get(name, default)

    def constant(self, place: int, setting: str | None = None) -> Tensor | None:
        """Return an input that has to be known before the network runs.

        Newer opsets give as inputs what older ones give as settings: `setting` names the old one.
        """
        if setting is not None and setting in self.settings:
            return torch.as_tensor(self.settings[setting])
        value = self[place]
        if isinstance(value, fx.Node):
            raise self.refusal("takes sizes that are computed while it runs")
        return value

    def integers(self, place: int, setting: str | None = None) -> list[int] | None:
        """Return `constant` as a list."""
        found = self.constant(place, setting)
        return None if found is None else [int(one) for one in found.reshape(-1).tolist()]

    def run(self, function: Callable[..., Any], *arguments: Any, **keywords: Any) -> fx.Node:
        """Add the call of a function; constants among the arguments become part of the module."""
        placed = fx.node.map_aggregate(arguments, self._placed)
        return self._graph.call_function(function, placed, keywords)

    def layer(self, layer: nn.Module, value: Value | None) -> fx.Node:
        """Add a layer with weights of its own and its call."""
        self._module.add_module(self.name, layer)
        return self._graph.call_module(self.name, (value,))

    def refusal(self, why: str) -> WeightsError:
        """Return the error that says why this node cannot be run."""
        return WeightsError(
            f"The network's {self.operator} ({self.name}) {why}. Choose another model."
        )

    def _placed(self, value: Any) -> Any:
        if not isinstance(value, Tensor):
            return value
        if not value.is_floating_point():
            sizes = tuple(value.reshape(-1).tolist())
            return sizes[0] if len(sizes) == 1 else sizes
        if value.dim() == 0:
            # A number takes the precision of what it meets; 0.1 is not 0.10000000149 again.
            return float(str(value.numpy()))
        name = f"{self.name}_weight"
        self._module.register_parameter(name, nn.Parameter(value))
        return self._graph.get_attr(name)


def _convolution(call: Call) -> fx.Node:
    weight, bias = call.constant(1), call.constant(2)
    if weight is None or weight.dim() != 4:
        raise call.refusal("does not convolve images")
    groups = int(call.setting("group", 1))
    outputs, inputs, height, width = weight.shape
    strides = tuple(call.setting("strides", (1, 1)))
    value, padding = _padded(call, (height, width), strides, 0.0)
    layer = nn.Conv2d(
        inputs * groups, outputs, (height, width), strides, padding,
        tuple(call.setting("dilations", (1, 1))), groups, bias=bias is not None,
    )  # fmt: skip
    return call.layer(_filled(layer, weight=weight, bias=bias), value)


def _transposed_convolution(call: Call) -> fx.Node:
    weight, bias = call.constant(1), call.constant(2)
    pads = list(call.setting("pads", (0, 0, 0, 0)))
    if weight is None or weight.dim() != 4 or pads[:2] != pads[2:]:
        raise call.refusal("is of a kind that is not known")
    groups = int(call.setting("group", 1))
    inputs, outputs, height, width = weight.shape
    layer = nn.ConvTranspose2d(
        inputs, outputs * groups, (height, width), tuple(call.setting("strides", (1, 1))),
        tuple(pads[:2]), tuple(call.setting("output_padding", (0, 0))), groups,
        bias is not None, tuple(call.setting("dilations", (1, 1))),
    )  # fmt: skip
    return call.layer(_filled(layer, weight=weight, bias=bias), call[0])


def _batch_normalisation(call: Call) -> fx.Node:
    scale, shift, mean, variance = (call.constant(place) for place in range(1, 5))
    assert scale is not None
    layer = ChannelNorm(
        len(scale), call.setting("epsilon", 1e-5), 1 - call.setting("momentum", 0.9)
    )
    filled = _filled(layer, weight=scale, bias=shift, running_mean=mean, running_var=variance)
    return call.layer(filled, call[0])


def _pool(call: Call, pool: Callable[..., Tensor], fill: float) -> fx.Node:
    kernel = tuple(call.setting("kernel_shape"))
    strides = tuple(call.setting("strides", (1,) * len(kernel)))
    value, padding = _padded(call, kernel, strides, fill)
    if any(padding) and pool is functional.avg_pool2d:
        counts = {"count_include_pad": bool(call.setting("count_include_pad", 0))}
    else:
        counts = {}
    ceil = bool(call.setting("ceil_mode", 0))
    return call.run(pool, value, kernel, strides, padding, ceil_mode=ceil, **counts)


def _padded(
    call: Call, kernel: Sequence[int], strides: Sequence[int], fill: float
) -> tuple[Value | None, Any]:
    """Return what a window slides over, and how much of the padding is left to the window."""
    mode = call.setting("auto_pad", "NOTSET")
    if mode in ("SAME_UPPER", "SAME_LOWER"):
        if any(stride != 1 for stride in strides):
            raise call.refusal(f"has steps of {strides} with {mode}")
        wide = [size - 1 for size in kernel]
        before = [one // 2 if mode == "SAME_UPPER" else one - one // 2 for one in wide]
        pads = [*before, *(one - first for one, first in zip(wide, before, strict=True))]
    else:
        pads = list(call.setting("pads", (0,) * 2 * len(kernel)))
    half = len(kernel)
    if pads[:half] == pads[half:]:
        return call[0], tuple(pads[:half])
    # torch counts from the last dimension: left, right, top, bottom.
    around = [side for axis in reversed(range(half)) for side in (pads[axis], pads[axis + half])]
    return call.run(functional.pad, call[0], around, value=fill), (0,) * half


def _filled(layer: nn.Module, **tensors: Tensor | None) -> nn.Module:
    """Return a layer with the weights of the file."""
    state = {name: value for name, value in tensors.items() if value is not None}
    layer.load_state_dict(state, strict=False)
    return layer


def _mean(call: Call) -> fx.Node:
    axes = call.integers(1, "axes")
    return call.run(torch.mean, call[0], axes, bool(call.setting("keepdims", 1)))


def _resized(call: Call) -> fx.Node:
    mode = call.setting("mode", "nearest")
    placed = call.setting("coordinate_transformation_mode", "half_pixel")
    scales = call.constant(2)
    is_nearest = (mode, placed, call.setting("nearest_mode", "round_prefer_floor")) in (
        ("nearest", "asymmetric", "floor"),
        ("nearest", "half_pixel", "round_prefer_floor"),  # the same for whole numbers
    )
    if scales is None or scales.numel() != 4:
        raise call.refusal("is given a size rather than a factor")
    zoom = [float(one) for one in scales[2:].tolist()]
    if is_nearest and all(one.is_integer() for one in zoom):
        return call.run(functional.interpolate, call[0], scale_factor=zoom, mode="nearest")
    if mode == "linear" and placed in ("half_pixel", "pytorch_half_pixel"):
        return call.run(functional.interpolate, call[0], scale_factor=zoom, mode="bilinear")
    raise call.refusal(f"scales by {zoom} in a way that is not known ({mode}, {placed})")


def _clipped(call: Call) -> fx.Node:
    least, most = call.constant(1, "min"), call.constant(2, "max")
    ends = [None if one is None else float(one) for one in (least, most)]
    return call.run(torch.clamp, call[0], *ends)


def _hard_sigmoid(value: Tensor, slope: float, shift: float) -> Tensor:
    return (value * slope + shift).clamp(0, 1)


def _normalised_layer(call: Call) -> fx.Node:
    scale, shift = call.constant(1), call.constant(2)
    if scale is None or call.setting("axis", -1) != -1:
        raise call.refusal("normalises over several axes")
    layer = nn.LayerNorm(len(scale), call.setting("epsilon", 1e-5), bias=shift is not None)
    return call.layer(_filled(layer, weight=scale, bias=shift), call[0])


def _linear(call: Call) -> fx.Node:
    weight, bias = call.constant(1), call.constant(2)
    if (
        weight is None
        or call.setting("transA", 0)
        or {call.setting("alpha", 1.0), call.setting("beta", 1.0)} != {1.0}
    ):
        raise call.refusal("is of a kind that is not known")
    weight = weight if call.setting("transB", 0) else weight.T
    layer = nn.Linear(weight.shape[1], weight.shape[0], bias=bias is not None)
    return call.layer(_filled(layer, weight=weight, bias=bias), call[0])


# A shape is a tuple of numbers, of one where ONNX squeezes it to none, so that a network keeps to no
# size when it is traced for export.


def _shape(value: Tensor) -> tuple[int, ...]:
    return tuple(value.shape)


def _part(value: Any, cuts: Sequence[tuple[int, slice]]) -> Any:
    """Cut a tensor along axes; a shape has only one."""
    if isinstance(value, tuple):
        return value[cuts[0][1]]
    places = dict(cuts)
    return value[tuple(places.get(axis, slice(None)) for axis in range(value.dim()))]


def _cut(call: Call) -> fx.Node:
    starts, ends = call.integers(1, "starts"), call.integers(2, "ends")
    if starts is None or ends is None:
        raise call.refusal("says no place to cut")
    axes = call.integers(3, "axes") or list(range(len(starts)))
    steps = call.integers(4, "steps") or [1] * len(starts)
    cuts = [(axis, slice(*one)) for axis, *one in zip(axes, starts, ends, steps, strict=True)]
    return call.run(_part, call[0], cuts)


def joined(values: Sequence[Any], axis: int) -> Any:
    """Concatenate tensors, or parts of a shape."""
    if all(isinstance(one, Tensor) for one in values):
        return torch.cat(list(values), axis)
    return tuple(size for one in values for size in (one if isinstance(one, tuple) else (one,)))


def _reshaped(value: Any, shape: Any) -> Any:
    """Give a tensor another shape: 0 keeps a size, -1 is what is left."""
    if isinstance(value, tuple):
        return value
    sizes = shape if isinstance(shape, tuple) else (shape,)
    # Sizes of a network that is traced are tensors, and never 0.
    kept = [type(size) is int and size == 0 for size in sizes]
    return value.reshape(
        [
            value.shape[at] if keep else size
            for at, (size, keep) in enumerate(zip(sizes, kept, strict=True))
        ]
    )


def _squeezed(value: Any, axes: Sequence[int] | None) -> Any:
    if isinstance(value, tuple):
        return value
    return value.squeeze() if axes is None else value.squeeze(tuple(axes))


def _unsqueezed(value: Any, axes: Sequence[int]) -> Any:
    if isinstance(value, Tensor):
        for axis in sorted(axes):
            value = value.unsqueeze(axis)
    return value


def _same(call: Call) -> Value | None:
    return call[0]


def _of_all(function: Callable[..., Any]) -> Callable[[Call], fx.Node]:
    """Return an operator that is one function of its inputs."""
    return lambda call: call.run(function, *call.inputs)


OPERATORS: dict[str, Callable[[Call], Value | None]] = {
    "Add": _of_all(operator.add),
    "AveragePool": lambda call: _pool(call, functional.avg_pool2d, 0.0),
    "BatchNormalization": _batch_normalisation,
    "Cast": _same,  # sizes only: weights have the precision the module is in
    "Clip": _clipped,
    "Concat": lambda call: call.run(joined, call.inputs, call.setting("axis")),
    "Conv": _convolution,
    "ConvTranspose": _transposed_convolution,
    "Div": _of_all(operator.truediv),
    "Dropout": _same,
    "Erf": _of_all(torch.erf),
    "Exp": _of_all(torch.exp),
    "Flatten": lambda call: call.run(torch.flatten, call[0], call.setting("axis", 1)),
    "Gelu": _of_all(functional.gelu),
    "Gemm": _linear,
    "GlobalAveragePool": lambda call: call.run(torch.mean, call[0], [2, 3], True),
    "HardSigmoid": lambda call: call.run(
        _hard_sigmoid, call[0], call.setting("alpha", 0.2), call.setting("beta", 0.5)
    ),
    "HardSwish": _of_all(functional.hardswish),
    "Identity": _same,
    "LayerNormalization": _normalised_layer,
    "LeakyRelu": lambda call: call.run(functional.leaky_relu, call[0], call.setting("alpha", 0.01)),
    "LogSoftmax": lambda call: call.run(torch.log_softmax, call[0], call.setting("axis", -1)),
    "MatMul": _of_all(torch.matmul),
    "MaxPool": lambda call: _pool(call, functional.max_pool2d, -math.inf),
    "Mul": _of_all(operator.mul),
    "Pow": _of_all(torch.pow),
    "ReduceMean": _mean,
    "Relu": _of_all(functional.relu),
    "Reshape": _of_all(_reshaped),
    "Resize": _resized,
    "Shape": _of_all(_shape),
    "Sigmoid": _of_all(torch.sigmoid),
    "Slice": _cut,
    "Softmax": lambda call: call.run(torch.softmax, call[0], call.setting("axis", -1)),
    "Sqrt": _of_all(torch.sqrt),
    "Squeeze": lambda call: call.run(_squeezed, call[0], call.integers(1, "axes")),
    "Sub": _of_all(operator.sub),
    "Tanh": _of_all(torch.tanh),
    "Transpose": lambda call: call.run(torch.permute, call[0], call.setting("perm")),
    "Unsqueeze": lambda call: call.run(_unsqueezed, call[0], call.integers(1, "axes")),
}
"""By the name of the operator; ONNX has others, and networks with them are refused."""
