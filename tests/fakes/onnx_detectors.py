"""Detectors of somebody else, small enough to be written node by node."""

from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from labeler.core.foreign_model import Habits
from labeler.core.records import ModelKind
from labeler.learning.inference.foreign.onnx_file import with_habits

CHANNELS = 32


class Nodes:
    """The nodes of a network, one after the other, and their weights."""

    def __init__(self, seed: int = 0) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []
        self._rng = np.random.default_rng(seed)

    def add(self, operator: str, *inputs: str, out: str, **settings: Any) -> str:
        """Add a node and return the name of what it gives."""
        self.nodes.append(helper.make_node(operator, list(inputs), [out], **settings))
        return out

    def weights(self, name: str, *shape: int, gain: float = 1.0) -> str:
        """Add random weights that keep values near one, or near `gain`, and return their name."""
        spread = gain * np.sqrt(2 / np.prod(shape[1:]))
        return self.constant(name, self._rng.normal(0, spread, shape).astype(np.float32))

    def constant(self, name: str, values: Any) -> str:
        """Add a constant and return its name."""
        self.constants.append(numpy_helper.from_array(values, name))
        return name

    def shrunk(self, value: str, inputs: int, out: str) -> str:
        """Halve a map: a convolution and what it gives above zero."""
        weights = self.weights(f"w_{out}", CHANNELS, inputs, 3, 3)
        done = self.add(
            "Conv",
            value,
            weights,
            out=f"c_{out}",
            kernel_shape=[3, 3],
            strides=[2, 2],
            pads=[1] * 4,
        )
        return self.add("Relu", done, out=out)

    def doubled(self, value: str, out: str) -> str:
        """Enlarge a map of features twofold."""
        scales = self.constant(f"s_{out}", np.array([1, 1, 2, 2], np.float32))
        return self.add(
            "Resize", value, "", scales, out=out, mode="nearest",
            coordinate_transformation_mode="asymmetric", nearest_mode="floor",
        )  # fmt: skip

    def written(self, path: Path, answer: str, shape: list[Any], habits: Habits | None) -> Path:
        """Write the network with one input x; with habits as a project keeps it."""
        graph = helper.make_graph(
            self.nodes,
            "tiny",
            [helper.make_tensor_value_info("x", TensorProto.FLOAT, shape)],
            [helper.make_tensor_value_info(answer, TensorProto.FLOAT, None)],
            self.constants,
        )
        opset = [helper.make_opsetid("", 13)]
        content = helper.make_model(graph, opset_imports=opset, ir_version=8).SerializeToString()
        path.write_bytes(with_habits(content, habits) if habits else content)
        return path


def with_a_neck(
    path: Path,
    habits: Habits | None = None,
    *,
    levels: int = 5,
    shrinks: int = 0,
    unknown: bool = False,
) -> Path:
    """Write a detector with features at 2 to 2 ** levels pixels, from fine to coarse and back.

    Its answer is `2 ** shrinks` times smaller than the picture (0 to 2). `unknown`: it ends in an
    operator that only ONNX Runtime knows.
    """
    habits = habits or Habits(ModelKind.DETECTOR)
    made = Nodes()
    value = "x"
    if habits.is_channels_last:
        value = made.add("Transpose", value, out="t", perm=[0, 3, 1, 2])
    found = []
    for level in range(1, levels + 1):
        inputs = CHANNELS if found else habits.channels
        value = made.shrunk(value, inputs, f"down{2**level}")
        found.append(value)
    for level in range(levels - 1, 1, -1):
        wide = made.doubled(value, f"wide{2**level}")
        value = made.add("Add", wide, found[level - 1], out=f"neck{2**level}")
    for step in range(2 - shrinks):
        inputs, outputs = (4, 4) if step else (CHANNELS, 4)
        weights = made.weights(f"w_up{step}", inputs, outputs, 2, 2)
        value = made.add("ConvTranspose", value, weights, out=f"up{step}", strides=[2, 2])
    inputs = CHANNELS if shrinks == 2 else 4
    value = made.add("Conv", value, made.weights("w_head", 1, inputs, 1, 1, gain=0.2), out="logits")
    if unknown:
        value = made.add(
            "Acosh", made.add("Exp", made.add("Abs", value, out="a"), out="e"), out="u"
        )
    if not habits.is_logits:
        value = made.add("Sigmoid", value, out="map")
    if habits.is_channels_last:
        value = made.add("Transpose", value, out="last", perm=[0, 2, 3, 1])
    sides: list[Any] = [one or name for one, name in zip(habits.size, ("h", "w"), strict=True)]
    channels = habits.channels
    shape = [1, *sides, channels] if habits.is_channels_last else [1, channels, *sides]
    return made.written(path, value, shape, habits)


def without_features(path: Path) -> Path:
    """Write a detector that takes what is dark for the kernels of lines, pixel by pixel."""
    made = Nodes()
    kernel = made.constant("w", np.full((1, 3, 1, 1), -4, np.float32))
    made.add("Conv", "x", kernel, out="logits")
    made.add("Sigmoid", "logits", out="map")
    return made.written(path, "map", [1, 3, "h", "w"], Habits(ModelKind.DETECTOR))
