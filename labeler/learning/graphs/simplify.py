"""Put layers of torch in the place of what converters write out: fewer steps, the same answers."""

import inspect
import operator
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, fx, nn
from torch.fx.subgraph_rewriter import replace_pattern_with_filters
from torch.nn import functional

VALUE = "value"
"""Under which a node keeps the name of the value of the file that it computes."""
_ROOT_OF_TWO = 1.4142135
"""As float32 has it."""
_EPSILONS = (1e-5, 1e-6)


def simplified(module: fx.GraphModule) -> fx.GraphModule:
    """Return the module with biases in their layers and each activation in one piece.

    Half of the steps of a network of PaddleOCR go that way, and layer normalisation becomes one
    that sums in float32 where the features are bfloat16.
    """
    for node in module.graph.nodes:
        if node.op == "call_function" and node.target is operator.add:
            _take_in_bias(module, node)
    for pattern, replacement in _PATTERNS:
        for done in replace_pattern_with_filters(module, pattern, replacement):
            done.replacements[-1].meta[VALUE] = done.nodes_map[done.anchor].meta.get(VALUE)
    return pruned(module)


def pruned(module: fx.GraphModule) -> fx.GraphModule:
    """Return the module without what none of its outputs needs."""
    module.graph.eliminate_dead_code()
    module.delete_all_unused_submodules()
    used = {node.target for node in module.graph.nodes if node.op == "get_attr"}
    for name in [name for name, _ in module.named_parameters(recurse=False) if name not in used]:
        delattr(module, name)
    module.recompile()
    return module


def _take_in_bias(module: fx.GraphModule, addition: fx.Node) -> None:
    """Let a convolution before an addition of one number per channel add it itself."""
    source, bias = addition.args
    if not isinstance(source, fx.Node) or source.op != "call_module" or len(source.users) > 1:
        return
    layer = module.get_submodule(str(source.target))
    if not isinstance(layer, nn.Conv2d | nn.ConvTranspose2d) or layer.bias is not None:
        return
    if not isinstance(bias, fx.Node) or bias.op != "get_attr":
        return
    value = module.get_parameter(str(bias.target))
    if value.shape != (1, layer.out_channels, 1, 1):
        return
    layer.bias = nn.Parameter(value.detach().reshape(-1))
    source.meta[VALUE] = addition.meta.get(VALUE)
    addition.replace_all_uses_with(source)
    module.graph.erase_node(addition)


def _written_gelu(value: Any) -> Any:
    return value * (torch.erf(value / _ROOT_OF_TWO) + 1.0) * 0.5


def _gelu(value: Tensor) -> Tensor:
    return functional.gelu(value)


def _written_silu(value: Any) -> Any:
    return value * torch.sigmoid(value)


def _silu(value: Tensor) -> Tensor:
    return functional.silu(value)


def _layer_norm(epsilon: float) -> tuple[Callable[..., Any], Callable[..., Any]]:
    def written(value: Any, scale: Any, shift: Any) -> Any:
        centred = value - torch.mean(value, [-1], True)
        variance = torch.mean(torch.pow(centred, 2.0), [-1], True)
        return centred / torch.sqrt(variance + epsilon) * scale + shift

    def whole(value: Tensor, scale: Tensor, shift: Tensor) -> Tensor:
        return functional.layer_norm(value, scale.shape, scale, shift, epsilon)

    return written, whole


def _graph_of(function: Callable[..., Any]) -> fx.Graph:
    """Return the steps of a function of tensors, written down while it is called with stand-ins.

    `fx.symbolic_trace` does this and more, and has every module of the process called by way of
    itself meanwhile: a detector that works in another thread fails.
    """
    graph = fx.Graph()
    tracer = fx.proxy.GraphAppendingTracer(graph)
    names = inspect.signature(function).parameters
    made = function(*(fx.Proxy(graph.placeholder(name), tracer) for name in names))
    graph.output(made.node)
    return graph


_PATTERNS = tuple(
    (_graph_of(written), _graph_of(whole))
    for written, whole in (
        (_written_gelu, _gelu),
        (_written_silu, _silu),
        *(_layer_norm(epsilon) for epsilon in _EPSILONS),
    )
)
