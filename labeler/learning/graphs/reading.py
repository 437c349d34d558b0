"""Read a network from an ONNX file: a module of torch that can be trained, moved and exported."""

import copy
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, fx, nn

from labeler.core.errors import WeightsError
from labeler.core.regular_files import read_regular
from labeler.learning.graphs.operators import OPERATORS, Call, Value
from labeler.learning.graphs.simplify import VALUE, pruned, simplified

if TYPE_CHECKING:
    import onnx

MOST_BYTES = 2**29
"""The largest detectors and recognizers there are have half as many."""


@dataclass(frozen=True, slots=True)
class NetworkFile:
    """A network of somebody else."""

    module: fx.GraphModule
    """Takes and gives what the file says; in evaluation mode."""
    metadata: Mapping[str, str]
    """What the file says about itself, such as the characters a recognizer knows."""


def read_network(path: Path) -> NetworkFile:
    """Read an ONNX file of one input; raises WeightsError, naming operators that are not known."""
    try:
        content = read_regular(path, MOST_BYTES)
    except FileNotFoundError as error:
        raise WeightsError(f"There is no model at {path}. Choose another one.") from error
    except OSError as error:
        raise WeightsError(f"{path} cannot be read: {error.strerror}.") from error
    return network_in(content, str(path))


def network_in(content: bytes, name: str) -> NetworkFile:
    """Read the content of such a file, which is called `name` where it is refused."""
    model = _parsed(content, name)
    # What is in the file is there, also where others build on "meta"; and what layers begin with, to
    # be filled at once, takes no chance away from them.
    with torch.device("cpu"), torch.random.fork_rng(devices=[]):
        return _network_of(model, name)


def _network_of(model: "onnx.ModelProto", path: str) -> NetworkFile:
    graph = model.graph
    constants = {one.name: _tensor(one) for one in graph.initializer}
    inputs = [one.name for one in graph.input if one.name not in constants]
    if len(inputs) != 1:
        raise WeightsError(f"{path} takes {len(inputs)} inputs: {', '.join(inputs)}; one is known.")
    unknown = sorted({node.op_type for node in graph.node} - {*OPERATORS, "Constant"})
    if unknown:
        raise WeightsError(
            f"{path} is made of operators that are not known here: {', '.join(unknown)}. "
            "Choose another model."
        )
    module = _translated(graph, inputs[0], constants)
    metadata = {one.key: one.value for one in model.metadata_props}
    return NetworkFile(simplified(module).eval(), metadata)


def with_taps(module: fx.GraphModule, values: Sequence[str]) -> fx.GraphModule:
    """Return a module that shares its weights and gives, as a tuple, values inside it as well.

    What is computed only for the output of `module` is left out where that is not among `values`,
    names of values in the file. Raises WeightsError where one is not there.
    """
    graph = fx.Graph()
    copies: dict[fx.Node, fx.Node] = {}
    graph.graph_copy(module.graph, copies)
    named = {node.meta.get(VALUE): copies[node] for node in module.graph.nodes if node in copies}
    missing = [name for name in values if name not in named]
    if missing:
        raise WeightsError(f"The network has no value {', '.join(missing)}.")
    graph.output(tuple(named[name] for name in values))
    return pruned(fx.GraphModule(module, graph))


def between(module: fx.GraphModule, start: str, end: str) -> fx.GraphModule:
    """Return a module with weights of its own that makes of one value of the file another one.

    Raises WeightsError where one is not there, or `start` is not all that `end` is made of.
    """
    named = {node.meta.get(VALUE): node for node in module.graph.nodes}
    missing = [name for name in (start, end) if name not in named]
    if missing:
        raise WeightsError(f"The network has no value {', '.join(missing)}.")
    graph = fx.Graph()
    copies = {named[start]: graph.placeholder("value")}
    needed = _needed(named[end], named[start])
    for node in module.graph.nodes:
        if node in needed and node.op == "placeholder":
            raise WeightsError(f"{end} is made of more than {start}.")
        if node in needed:
            copies[node] = graph.node_copy(node, copies.__getitem__)
    graph.output(copies[named[end]])
    return copy.deepcopy(pruned(fx.GraphModule(module, graph)))


def _needed(end: fx.Node, start: fx.Node) -> set[fx.Node]:
    """Return the steps that lead to `end`, those to `start` and itself left out."""
    found: set[fx.Node] = set()
    waiting = [end]
    while waiting:
        node = waiting.pop()
        if node is not start and node not in found:
            found.add(node)
            waiting += node.all_input_nodes
    return found


def _parsed(content: bytes, name: str) -> "onnx.ModelProto":
    if find_spec("onnx") is None:
        raise WeightsError(f"{name} needs the package onnx. Install it with: pip install onnx")
    import onnx  # noqa: PLC0415 - takes a third of a second

    try:
        return onnx.load_model_from_string(content)
    except Exception as error:  # those of protobuf, which has no types
        raise WeightsError(f"{name} is damaged or not an ONNX model: {error}") from error


def _translated(
    graph: "onnx.GraphProto", source: str, constants: Mapping[str, Tensor]
) -> fx.GraphModule:
    root, target = nn.Module(), fx.Graph()
    values: dict[str, Value | None] = dict(constants)
    values[source] = target.placeholder(_name(source))

    def value(name: str) -> Value | None:
        if name and name not in values:
            raise WeightsError(f"The network uses {name}, which nothing in it makes before.")
        return values[name] if name else None

    for node in graph.node:
        settings = {one.name: _attribute(one) for one in node.attribute}
        if node.op_type == "Constant":
            values[node.output[0]] = torch.as_tensor(next(iter(settings.values())))
            continue
        name = _name(node.output[0])
        inputs = [value(one) for one in node.input]
        made = OPERATORS[node.op_type](Call(node.op_type, name, inputs, settings, root, target))
        if isinstance(made, fx.Node) and made is not inputs[0]:
            made.meta[VALUE] = node.output[0]
        values[node.output[0]] = made
    target.output(_only(tuple(value(one.name) for one in graph.output)))
    return fx.GraphModule(root, target)


def _name(value: str) -> str:
    """Return a name for what belongs to a value of the file, fit for an attribute of a module."""
    return re.sub(r"\W", "_", f"v_{value}")


def _only(outputs: tuple[Any, ...]) -> Any:
    return outputs[0] if len(outputs) == 1 else outputs


def _attribute(attribute: "onnx.AttributeProto") -> Any:
    import onnx  # noqa: PLC0415 - takes a third of a second

    value = onnx.helper.get_attribute_value(attribute)
    if isinstance(value, onnx.TensorProto):
        return _tensor(value)
    return value.decode() if isinstance(value, bytes) else value


def _tensor(value: "onnx.TensorProto") -> Tensor:
    import onnx  # noqa: PLC0415 - takes a third of a second

    if onnx.external_data_helper.uses_external_data(value):
        raise WeightsError(f"The network keeps {value.name} in another file. Save it as one file.")
    tensor = torch.from_numpy(onnx.numpy_helper.to_array(value).copy())
    return tensor.float() if tensor.is_floating_point() else tensor
