"""A detector of somebody else is added, used, trained on and gone back to, in a project."""

import shutil
from functools import partial
from pathlib import Path

import pytest

from labeler.app import adding, engines, models
from labeler.app.pipeline import Pipeline
from labeler.app.project import Project
from labeler.app.proposing import ModelsInUse, propose_page
from labeler.core.errors import LabelerError, WeightsError
from labeler.core.progress import Progress
from labeler.core.records import OWN_ENGINES, ModelKind, ModelRecord
from labeler.jobs.events import Event, Scored, ignore
from labeler.learning.checkpoint import load_checkpoint, save_weights
from labeler.learning.inference.detect import load_detector
from labeler.learning.networks.detector import DetectionNetwork, DetectorConfig
from labeler.learning.networks.encoders import EncoderKind
from labeler.tasks import retrain, train_detector
from labeler.tasks.retrain import TrainRequest
from labeler.tasks.run_log import Observer
from tests.fakes.onnx_detectors import with_a_neck, without_features
from tests.fakes.weights import in_place_of
from tests.faults.killed_work import SMALL

pytest.importorskip("onnxruntime")
REQUEST = TrainRequest(steps=2, device="cpu", only=ModelKind.DETECTOR)


@pytest.fixture(autouse=True)
def small_steps(monkeypatch: pytest.MonkeyPatch, tiny_weights: Path) -> None:
    """Make training steps take no time, with one page to rehearse by and the smallest base."""
    monkeypatch.setattr(models, "base_weights", in_place_of(tiny_weights))
    settings = partial(SMALL, batch=4, rehearsal=0.5, rehearsal_pages=1)
    monkeypatch.setattr(train_detector, "FineTuneSettings", settings)


def added(project: Project, file: Path) -> ModelRecord:
    """Add a detector to a project as a user does, and use it."""
    trial = adding.try_out(project, engines.examine(file))
    return models.use(project, adding.add(project, trial).id)


def test_it_is_trained_on_and_gone_back_to(project: Project, tmp_path: Path) -> None:
    heard: list[Event] = []
    record = added(project, with_a_neck(tmp_path / "theirs.onnx"))
    (settled,) = retrain.train(project, REQUEST, Observer(Progress(), heard.append))
    made = settled.model
    assert (made.parent_id, made.engine) == (record.id, OWN_ENGINES[ModelKind.DETECTOR])
    assert [event.step for event in heard if isinstance(event, Scored)][:1] == [0]
    models.use(project, made.id)
    found = ModelsInUse(Pipeline(engines.load_detector(made.weights)), made.id)
    for entry in project.entries():
        propose_page(project, found, entry.id)
    (again,) = retrain.train(project, REQUEST, Observer(Progress(), ignore))
    assert again.model.parent_id == made.id
    assert models.roll_back(project).id == record.id


def test_the_fast_detector_is_trained_on_and_stays_what_it_is(
    project: Project, tmp_path: Path
) -> None:
    file, fast = with_a_neck(tmp_path / "tiny.map.onnx"), tmp_path / "fast.safetensors"
    config = DetectorConfig(
        decoder_channels=16,
        head_channels=16,
        encoder=EncoderKind.PP_OCR_TINY,
        encoder_file=file.read_bytes(),
        is_encoder_frozen=True,
    )
    save_weights(fast, DetectionNetwork(config), {})
    models.use(project, models.bring_in(project, fast, "imported").id)
    (settled,) = retrain.train(project, REQUEST, Observer(Progress(), ignore))
    network, _ = load_checkpoint(settled.model.path)
    assert network.config == config
    looks = load_detector(settled.model.path).scales
    assert (looks.once, looks.first_side) == (None, 960)


def test_what_was_trained_needs_no_other_file(project: Project, tmp_path: Path) -> None:
    record = added(project, with_a_neck(tmp_path / "theirs.onnx"))
    (settled,) = retrain.train(project, REQUEST, Observer(Progress(), ignore))
    elsewhere = tmp_path / "elsewhere.safetensors"
    shutil.move(settled.model.path, elsewhere)
    record.path.unlink()
    brought = models.bring_in(project, elsewhere, "imported")
    engines.load_detector(brought.weights)


def test_one_that_cannot_be_trained_on_says_why_and_is_used_on(
    project: Project, tmp_path: Path
) -> None:
    record = added(project, without_features(tmp_path / "theirs.onnx"))
    with pytest.raises(LabelerError, match="cannot be trained on: it has no maps of features"):
        retrain.train(project, REQUEST, Observer(Progress(), ignore))
    assert models.current(project).id == record.id
    assert project.store.runs.all() == [], "that is told at once"
    engines.load_detector(record.weights)


def test_one_that_is_gone_is_missed_by_name(project: Project, tmp_path: Path) -> None:
    record = added(project, with_a_neck(tmp_path / "theirs.onnx"))
    record.path.unlink()
    with pytest.raises(WeightsError, match=f"model {record.id} .* are gone"):
        retrain.train(project, REQUEST, Observer(Progress(), ignore))
