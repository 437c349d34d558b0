"""Tiny networks in ONNX files that do what a test wants, in every way others write theirs."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

Size = tuple[int | None, int | None]
FREE: Size = (None, None)
SHARPNESS = 30.0
CLASSES = 10
"""Of readers: nine characters and the blank."""


def network(
    path: Path,
    nodes: Sequence[onnx.NodeProto],
    outputs: dict[str, int],
    *constants: onnx.TensorProto,
    name: str = "x",
    shape: Sequence[int | None] = (1, 3, None, None),
) -> Path:
    """A network that takes one picture and gives answers of so many dimensions."""
    sides = ["batch", "down", "across", "deep"]
    graph = helper.make_graph(
        nodes,
        "tiny",
        [
            helper.make_tensor_value_info(
                name,
                TensorProto.FLOAT,
                [side or one for side, one in zip(shape, sides, strict=True)],
            )
        ],
        [
            helper.make_tensor_value_info(one, TensorProto.FLOAT, [None] * dimensions)
            for one, dimensions in outputs.items()
        ],
        list(constants),
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    path.write_bytes(model.SerializeToString())
    return path


def constant(name: str, values: NDArray[Any]) -> onnx.TensorProto:
    return numpy_helper.from_array(values, name)


def detector(  # noqa: PLR0913 - the ways of others, each by its name
    path: Path,
    *,
    name: str = "x",
    channels: int = 3,
    size: Size = FREE,
    is_channels_last: bool = False,
    is_logits: bool = False,
    darker_than: float = 0.0,
) -> Path:
    """One that takes for the kernel of a line what is darker than some value that it is fed."""
    kernel = np.full((1, channels, 1, 1), -SHARPNESS / channels, np.float32)
    nodes, first = _input(name, is_channels_last=is_channels_last)
    last = "m" if is_channels_last else "y"
    nodes.append(helper.make_node("Conv", [first, "w", "b"], ["c"]))
    nodes.append(helper.make_node("Identity" if is_logits else "Sigmoid", ["c"], [last]))
    if is_channels_last:
        nodes.append(helper.make_node("Transpose", ["m"], ["y"], perm=[0, 2, 3, 1]))
    bias = np.array([SHARPNESS * darker_than], np.float32)
    shape = (1, *size, channels) if is_channels_last else (1, channels, *size)
    return network(
        path, nodes, {"y": 4}, constant("w", kernel), constant("b", bias), name=name, shape=shape
    )


def reader(  # noqa: PLR0913 - the ways of others, each by its name
    path: Path,
    *,
    name: str = "x",
    channels: int = 3,
    size: Size = FREE,
    is_channels_last: bool = False,
    is_logits: bool = False,
    is_blank_last: bool = False,
) -> Path:
    """One that reads its first character wherever the middle of a line is dark."""
    blank, first_character = (CLASSES - 1, 0) if is_blank_last else (0, 1)
    kernel = np.zeros((CLASSES, channels, 1, 1), np.float32)
    kernel[blank], kernel[first_character] = SHARPNESS, -SHARPNESS
    nodes, first = _input(name, is_channels_last=is_channels_last)
    nodes += [
        helper.make_node("Conv", [first, "w"], ["c"]),
        helper.make_node("ReduceMean", ["c"], ["r"], axes=[2], keepdims=0),
        helper.make_node("Transpose", ["r"], ["t"], perm=[0, 2, 1]),
        helper.make_node("Identity", ["t"], ["y"])
        if is_logits
        else helper.make_node("Softmax", ["t"], ["y"], axis=2),
    ]
    shape = (1, *size, channels) if is_channels_last else (1, channels, *size)
    return network(path, nodes, {"y": 3}, constant("w", kernel), name=name, shape=shape)


def classifier(path: Path) -> Path:
    """One that tells whole pictures apart."""
    nodes = [
        helper.make_node("GlobalAveragePool", ["x"], ["p"]),
        helper.make_node("Flatten", ["p"], ["y"]),
    ]
    return network(path, nodes, {"y": 2})


def two_maps(path: Path) -> Path:
    """A detector of characters and of links between them."""
    nodes = [
        helper.make_node("Conv", ["x", "w"], ["y"]),
        helper.make_node("Sigmoid", ["y"], ["z"]),
    ]
    return network(path, nodes, {"y": 4, "z": 4}, constant("w", np.ones((1, 3, 1, 1), np.float32)))


def of_opset(path: Path, opset: int) -> Path:
    """A detector that says that its operators are those of such a version."""
    model = onnx.load(detector(path))
    model.opset_import[0].version = opset
    path.write_bytes(model.SerializeToString())
    return path


def without_numbers(path: Path) -> Path:
    """A detector whose weights are no numbers any more."""
    nodes = [helper.make_node("Conv", ["x", "w"], ["c"]), helper.make_node("Sigmoid", ["c"], ["y"])]
    kernel = np.full((1, 3, 1, 1), np.nan, np.float32)
    return network(path, nodes, {"y": 4}, constant("w", kernel))


def enormous(path: Path, *, is_made: bool, size: int = 2**44) -> Path:
    """One that wants so many numbers at once: makes them, or says that it holds them."""
    if is_made:
        nodes = [  # of the shape of the picture, so that nothing is known before it is run
            helper.make_node("Shape", ["x"], ["s"]),
            helper.make_node("ReduceMin", ["s"], ["1"], keepdims=1),
            helper.make_node("Mul", ["1", "n"], ["m"]),
            helper.make_node("ConstantOfShape", ["m"], ["huge"]),
            helper.make_node("ReduceMean", ["huge"], ["one"]),
            helper.make_node("Add", ["x", "one"], ["y"]),
        ]
        return network(path, nodes, {"y": 4}, constant("n", np.array([size], np.int64)))
    tensor = TensorProto(name="huge", data_type=TensorProto.FLOAT, dims=[size], raw_data=b"few")
    return network(path, [helper.make_node("Add", ["x", "huge"], ["y"])], {"y": 4}, tensor)


def _input(name: str, *, is_channels_last: bool) -> tuple[list[onnx.NodeProto], str]:
    if not is_channels_last:
        return [], name
    return [helper.make_node("Transpose", [name], ["turned"], perm=[0, 3, 1, 2])], "turned"
