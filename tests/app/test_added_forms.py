"""A detector that is added is kept as it is, or under the heads of the base: as more can be read."""

from collections.abc import Callable
from pathlib import Path

import pytest

from labeler.app import adding, engines, models
from labeler.app.adding import Loaders, Trial
from labeler.app.engines import Detector
from labeler.app.project import Project
from labeler.core.errors import Cancelled
from labeler.core.progress import Progress
from labeler.core.records import OWN_ENGINES, ModelKind, Weights
from labeler.learning.checkpoint import load_beginning, save_weights
from labeler.learning.training import transplant
from tests.fakes import networks
from tests.fakes.detectors import Rows
from tests.fakes.onnx_detectors import with_a_neck, without_features
from tests.fakes.readers import FakeReader
from tests.fakes.weights import READER, in_place_of

pytest.importorskip("onnxruntime")
HEADED = OWN_ENGINES[ModelKind.DETECTOR]
AS_IT_IS = "onnx-map-detector"


@pytest.fixture(autouse=True)
def base(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The smallest base whose heads fit, beside a reader, and few views to fit them by."""
    monkeypatch.setattr(transplant, "_BATCHES", 1)
    monkeypatch.setattr(transplant, "_PAGES", 1)
    path = tmp_path / "base" / "base.safetensors"
    path.parent.mkdir()
    save_weights(path, *load_beginning(with_a_neck(tmp_path / "base" / "its.map.onnx")))
    path.with_name(READER).write_bytes(b"not really")
    monkeypatch.setattr(models, "base_weights", in_place_of(path))
    return path


def finding(lines: dict[str, int]) -> Loaders:
    """Load detectors that find so many lines, by their engine."""

    def load(weights: Weights) -> Detector:
        return Rows(lines[weights.engine])

    return Loaders(load, lambda _: FakeReader())


def tried(project: Project, file: Path, load: Loaders | None = None) -> Trial:
    return adding.try_out(project, engines.examine(file), load=load)


@pytest.mark.parametrize(
    ("as_it_is", "headed", "engine", "why"),
    [
        (2, 4, HEADED, "with the heads of the base on top: no less is read that way"),
        (3, 3, HEADED, "found and counted as well"),
        (4, 2, AS_IT_IS, "as it is: with the heads of the base on top, less was read"),
    ],
)
def test_the_form_is_kept_with_which_more_can_be_read(
    project: Project, tmp_path: Path, as_it_is: int, headed: int, engine: str, why: str
) -> None:
    load = finding({AS_IT_IS: as_it_is, HEADED: headed})
    trial = tried(project, with_a_neck(tmp_path / "theirs.onnx"), load)
    assert why in trial.form
    assert "Retraining can start from it" in trial.form
    assert {len(page.found.lines) for page in trial.pages} == {max(as_it_is, headed)}
    record = adding.add(project, trial)
    assert (record.engine, record.name) == (engine, "theirs")


def test_under_heads_it_finds_without_its_file_and_is_added_once(
    project: Project, tmp_path: Path, base: Path
) -> None:
    base.with_name(READER).unlink()
    file = with_a_neck(tmp_path / "theirs.onnx")
    first = adding.add(project, tried(project, file))
    assert first.engine == HEADED
    assert adding.add(project, tried(project, file)).id == first.id
    file.unlink()
    page = project.sound_image(project.entries()[0].id)
    assert engines.load_detector(first.weights).detect(page).size == page.shape[1::-1]


def test_what_nothing_can_stand_on_is_kept_as_it_is(project: Project, tmp_path: Path) -> None:
    load = finding({AS_IT_IS: 1, HEADED: 9})
    trial = tried(project, without_features(tmp_path / "theirs.onnx"), load)
    assert "cannot be trained on: it has no maps of features" in trial.form
    assert adding.add(project, trial).engine == AS_IT_IS


def test_while_heads_are_put_on_it_a_trial_can_be_cancelled(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    progress = Progress()
    put: Callable[..., None] = engines.put_under_heads

    def cancelled(*given: object) -> None:
        progress.cancel()
        put(*given)

    monkeypatch.setattr(adding, "put_under_heads", cancelled)
    model = engines.examine(with_a_neck(tmp_path / "theirs.onnx"))
    with pytest.raises(Cancelled):
        adding.try_out(project, model, progress=progress, load=finding({AS_IT_IS: 1, HEADED: 1}))
    assert not any(one.source == adding.ADDED for one in project.store.models.all())


def test_no_reader_is_given_heads(project: Project, tmp_path: Path) -> None:
    dictionary = tmp_path / "characters.txt"
    dictionary.write_text("\n".join("abcdefgh"))
    model = engines.examine(networks.reader(tmp_path / "theirs.onnx"), dictionary)
    trial = adding.try_out(project, model, load=finding({HEADED: 1}))
    assert trial.form == ""
    assert trial.file.name == "theirs.ctc.onnx"
