"""Read ONNX files that nobody vouches for, and run them with ONNX Runtime.

A file has to be whole in itself: data kept elsewhere would have ONNX Runtime read what the file
names. No operators are registered beside those of ONNX Runtime, and memory is limited.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from labeler.core.errors import WeightsError
from labeler.core.foreign_model import HABITS, Habits, habits_in
from labeler.core.regular_files import read_regular
from labeler.learning.inference.foreign.memory import limited

if TYPE_CHECKING:
    import onnx

CHARACTER = "character"
"""Where PaddleOCR's recognizers have their dictionary."""
_MOST_BYTES = 2**29
"""The largest detectors and recognizers there are have half as many."""
_QUIET = 4


@dataclass(frozen=True, slots=True)
class Input:
    """What a network takes."""

    name: str
    shape: tuple[int | None, ...]
    """None where any number is taken."""


class OnnxFile:
    """A session on the processor, and what its file says about itself."""

    def __init__(self, path: Path, content: bytes) -> None:
        """Make a session of the content of a file; raises WeightsError."""
        import onnxruntime  # noqa: PLC0415 - optional

        options = limited(onnxruntime.SessionOptions())
        options.log_severity_level = _QUIET
        try:
            self._session = onnxruntime.InferenceSession(
                content, options, providers=["CPUExecutionProvider"]
            )
        except Exception as error:  # its errors share no base class
            raise WeightsError(
                f"ONNX Runtime {onnxruntime.__version__} cannot run {path}: {error}. Choose another "
                "file, or export it anew, in 32 bits and for an opset that this version knows."
            ) from error
        self.content = content
        self.metadata: dict[str, str] = dict(self._session.get_modelmeta().custom_metadata_map)
        self.producer: str = self._session.get_modelmeta().producer_name

    @property
    def inputs(self) -> list[Input]:
        """What it takes."""
        return [
            Input(one.name, tuple(side if isinstance(side, int) else None for side in one.shape))
            for one in self._session.get_inputs()
        ]

    @property
    def outputs(self) -> list[str]:
        """The names of what it gives."""
        return [one.name for one in self._session.get_outputs()]

    def __call__(self, values: NDArray[np.float32]) -> list[NDArray[np.float32]]:
        """Give values to the only input, and return all outputs; raises what the runtime raises."""
        answers = self._session.run(None, {self.inputs[0].name: values})
        return [np.asarray(answer, np.float32) for answer in answers]


def read_onnx(path: Path) -> OnnxFile:
    """Read a file that runs by itself; raises WeightsError where it is none."""
    for package in ("onnx", "onnxruntime"):
        if find_spec(package) is None:
            raise WeightsError(
                f"{path} needs the package {package}. Install it with: pip install {package}"
            )
    try:
        content = read_regular(path, _MOST_BYTES)
    except FileNotFoundError as error:
        raise WeightsError(f"There is no model at {path}. Choose another file.") from error
    except OSError as error:
        raise WeightsError(
            f"{path} cannot be read: {error.strerror}. Choose another file."
        ) from error
    elsewhere = sorted(set(_data_elsewhere(_parsed(path, content).graph)))
    if elsewhere:
        raise WeightsError(
            f"{path} keeps weights in other files ({', '.join(elsewhere[:3])}), which are not read. "
            "Save it as one file first: onnx.save(model, path, save_as_external_data=False)"
        )
    return OnnxFile(path, content)


def habits_of(path: Path, file: OnnxFile) -> Habits:
    """Return how a file of a project is run; raises WeightsError where it does not say."""
    return habits_in(file.metadata, str(path))


def with_habits(content: bytes, habits: Habits) -> bytes:
    """Return the content of an ONNX file that says how it is run."""
    model = _parsed(Path("model"), content)
    kept = [one for one in model.metadata_props if one.key not in (HABITS, CHARACTER)]
    del model.metadata_props[:]
    model.metadata_props.extend(kept)
    model.metadata_props.add(key=HABITS, value=json.dumps(habits.as_values(), ensure_ascii=False))
    written: bytes = model.SerializeToString()
    return written


def _parsed(path: Path, content: bytes) -> "onnx.ModelProto":
    import onnx  # noqa: PLC0415 - takes a third of a second

    try:
        model = onnx.load_model_from_string(content)
    except Exception as error:  # those of protobuf, which has no types
        raise WeightsError(f"{path} is no ONNX file, or damaged. Choose another file.") from error
    if not model.graph.node:
        raise WeightsError(f"{path} holds no network. Choose another file.")
    return model


def _data_elsewhere(graph: "onnx.GraphProto") -> Iterator[str]:
    """Yield the names of files in which a graph, or one inside it, keeps data."""
    tensors = [*graph.initializer]
    tensors += [part for one in graph.sparse_initializer for part in (one.values, one.indices)]
    for node in graph.node:
        for attribute in node.attribute:
            tensors += [attribute.t, *attribute.tensors]
            for inner in (attribute.g, *attribute.graphs):
                yield from _data_elsewhere(inner)
    for tensor in tensors:
        yield from _places(tensor)


def _places(tensor: Any) -> Iterator[str]:
    if tensor.data_location == tensor.EXTERNAL or tensor.external_data:
        yield next((one.value for one in tensor.external_data if one.key == "location"), "unnamed")
