"""A detector or reader of somebody else, in an ONNX file, is told apart, tried out and added."""

from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto

from labeler.app import adding, engines, models
from labeler.app.project import Project
from labeler.cli.main import main
from labeler.core.errors import LabelerError, NoDictionary, WeightsError
from labeler.core.records import ModelKind
from tests.fakes import networks


def test_a_detector_is_told_tried_out_added_used_and_taken_back(
    project: Project, tmp_path: Path
) -> None:
    before = models.current(project)
    model = engines.examine(networks.detector(tmp_path / "theirs.onnx"))
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
    file, dictionary = networks.reader(tmp_path / "reader.onnx"), tmp_path / "characters.txt"
    with pytest.raises(NoDictionary, match="reader of 9 characters, and does not say which"):
        engines.examine(file)
    for wrong in ("a\nb\n", "\n".join("abcdefghijk")):
        dictionary.write_text(wrong)
        with pytest.raises(WeightsError, match=f"its dictionary has {len(wrong.split())}"):
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
    path = networks.detector(tmp_path / "a.onnx")
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
    file = networks.detector(tmp_path / "theirs.onnx")
    assert main(["models", str(project.folder), "add", str(file), "--long-side", "320"]) == 0
    told = capsys.readouterr()
    assert "It is a detector" in told.out + told.err
    assert "mean score" in told.out + told.err
    assert "in use: page 0.png: " in told.out + told.err
    (model,) = [one for one in project.store.models.all() if one.source == adding.ADDED]
    assert f"use {model.id}" in told.out + told.err
    assert main(["models", str(project.folder), "use", str(model.id)]) == 0
    assert models.current(project).id == model.id


def test_a_file_has_to_be_named(project: Project) -> None:
    assert main(["models", str(project.folder), "add"]) == 2
    assert main(["models", str(project.folder), "use", "theirs.onnx"]) == 2
