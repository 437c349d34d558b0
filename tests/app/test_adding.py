"""A detector or reader of somebody else, in an ONNX file, is told apart, tried out and added."""

from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from numpy.typing import NDArray
from onnx import TensorProto, helper

from labeler.app import adding, engines, models
from labeler.app.project import Project
from labeler.cli.main import main
from labeler.core.errors import LabelerError, WeightsError
from labeler.core.records import ModelKind

FREE = "side"


def written(
    path: Path, nodes: list[onnx.NodeProto], out: int, *constants: onnx.TensorProto
) -> Path:
    """A network of one picture `x` and one answer `y` of so many dimensions."""
    graph = helper.make_graph(
        nodes,
        "tiny",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 3, FREE, "width"])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, [None] * out)],
        list(constants),
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    path.write_bytes(model.SerializeToString())
    return path


def constant(name: str, values: NDArray[Any]) -> onnx.TensorProto:
    return onnx.numpy_helper.from_array(values, name)


def dark_is_text(path: Path) -> Path:
    """A detector that takes what is dark for the kernels of lines."""
    kernel = constant("w", np.full((1, 3, 1, 1), -4, np.float32))
    nodes = [
        helper.make_node("Conv", ["x", "w"], ["m"]),
        helper.make_node("Sigmoid", ["m"], ["y"]),
    ]
    return written(path, nodes, 4, kernel)


def says_nothing(path: Path) -> Path:
    """A reader of nine characters that sees none of them."""
    kernel = constant("w", np.zeros((10, 3, 1, 1), np.float32))
    bias = constant("b", np.array([5] + [0] * 9, np.float32))
    axes = constant("axes", np.array([2], np.int64))
    nodes = [
        helper.make_node("Conv", ["x", "w", "b"], ["c"]),
        helper.make_node("ReduceMean", ["c"], ["r"], axes=[2], keepdims=0),
        helper.make_node("Transpose", ["r"], ["t"], perm=[0, 2, 1]),
        helper.make_node("Softmax", ["t"], ["y"], axis=2),
    ]
    return written(path, nodes, 3, kernel, bias, axes)


def test_a_detector_is_told_tried_out_added_used_and_taken_back(
    project: Project, tmp_path: Path
) -> None:
    before = models.current(project)
    model = engines.examine(dark_is_text(tmp_path / "theirs.onnx"))
    assert model.habits.kind is ModelKind.DETECTOR
    trial = adding.try_out(project, model)
    assert 0 < len(trial.pages) <= adding.PAGES
    record = adding.add(project, trial)
    assert (record.engine, record.name, record.is_current) == ("onnx-map-detector", "theirs", False)
    assert record.path.is_relative_to(project.folder)
    models.use(project, record.id)
    black_on_white = np.full((736, 736, 3), 255, np.uint8)
    black_on_white[300:340, 100:600] = 0
    found = engines.load_detector(record.weights).detect(black_on_white)
    (line,) = found.lines
    xs, ys = zip(*line.polygon, strict=True)
    assert min(xs) < 100 < 600 < max(xs)
    assert min(ys) < 300 < 340 < max(ys)
    assert models.roll_back(project).id == before.id


def test_a_reader_needs_a_dictionary_that_fits(tmp_path: Path) -> None:
    file, dictionary = says_nothing(tmp_path / "reader.onnx"), tmp_path / "characters.txt"
    with pytest.raises(WeightsError, match="reader of 9 characters, and does not say which"):
        engines.examine(file)
    dictionary.write_text("a\nb\n")
    with pytest.raises(WeightsError, match="has 2"):
        engines.examine(file, dictionary)
    dictionary.write_text("\n".join("abcdefgh"))
    habits = engines.examine(file, dictionary).habits
    assert habits.kind is ModelKind.READER
    assert "".join(habits.characters) == "abcdefgh "


def test_what_is_no_model_is_refused_with_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "no.onnx"
    path.write_bytes(b"nothing of the kind")
    with pytest.raises(LabelerError, match="no ONNX file, or damaged"):
        engines.examine(path)
    with pytest.raises(LabelerError, match="cannot be read"):
        engines.examine(tmp_path)
    with pytest.raises(LabelerError, match="There is no model"):
        engines.examine(tmp_path / "gone.onnx")


def test_weights_in_other_files_are_not_read(tmp_path: Path) -> None:
    path = dark_is_text(tmp_path / "a.onnx")
    model = onnx.load(path)
    tensor = model.graph.initializer[0]
    tensor.data_location = TensorProto.EXTERNAL
    tensor.external_data.add(key="location", value="../secret")
    path.write_bytes(model.SerializeToString())
    with pytest.raises(WeightsError, match=r"in other files .*secret"):
        engines.examine(path)


def test_the_command_says_what_a_model_finds_and_how_to_use_it(
    project: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = dark_is_text(tmp_path / "theirs.onnx")
    assert main(["models", str(project.folder), "add", str(file), "--long-side", "320"]) == 0
    told = capsys.readouterr()
    assert "It is a detector" in told.out + told.err
    assert "mean score" in told.out + told.err
    (model,) = [one for one in project.store.models.all() if one.source == adding.ADDED]
    assert f"use {model.id}" in told.out + told.err
    assert main(["models", str(project.folder), "use", str(model.id)]) == 0
    assert models.current(project).id == model.id


def test_a_file_has_to_be_named(project: Project) -> None:
    assert main(["models", str(project.folder), "add"]) == 2
    assert main(["models", str(project.folder), "use", "theirs.onnx"]) == 2
