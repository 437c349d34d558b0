"""A retrain teaches the reader too, once somebody has written transcripts."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
import torch

from labeler.app import models, training, training_readiness, validation
from labeler.app.editing import edit
from labeler.app.gate import Verdict
from labeler.app.project import Project
from labeler.core import edits
from labeler.core.alphabet import load_alphabet
from labeler.core.annotation import Page, ReviewState, TextSource
from labeler.core.errors import Cancelled, LabelerError, WeightsError
from labeler.core.progress import Progress
from labeler.core.records import ModelKind, RunState, Shipped
from labeler.jobs.events import Event, Measured, Scored, Started
from labeler.learning.checkpoint import load_encoder, load_network, save_weights
from labeler.learning.networks.recognizer import Recognizer, RecognizerConfig
from labeler.learning.networks.stkm import STKM, STKMConfig
from labeler.learning.training.fine_tune import FineTuneSettings
from labeler.learning.training.fine_tune_reader import ReaderTuning
from labeler.tasks import retrain, train_detector, train_reader
from labeler.tasks.retrain import TrainRequest
from labeler.tasks.run_log import Observer
from tests.builders import line
from tests.fakes.drawn_fonts import draw_fonts, only_fonts_in
from tests.fakes.weights import in_place_of
from tests.faults.killed_work import SMALL, SMALL_TUNING
from tests.tasks.conftest import ROWS

REQUEST = TrainRequest(steps=3, device="cpu", consistency="none")


@pytest.fixture(autouse=True)
def small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make training steps take no time."""
    monkeypatch.setattr(train_detector, "FineTuneSettings", SMALL)
    monkeypatch.setattr(train_reader, "ReaderTuning", SMALL_TUNING)


@pytest.fixture
def reader(project: Project, tmp_path: Path) -> int:
    """A narrow reader of few letters in use."""
    return add_reader(project, tmp_path, " abr")


def add_reader(project: Project, folder: Path, alphabet: str) -> int:
    torch.manual_seed(0)
    path = folder / "reader.safetensors"
    save_weights(path, Recognizer(RecognizerConfig(alphabet, channels=32)), {"kind": "test"})
    return models.bring_in(project, path, "imported", ModelKind.READER).id


def write(project: Project, text: str, source: TextSource = TextSource.PERSON) -> None:
    """Give every line of every accepted page a transcript."""
    for entry in project.entries():
        if entry.state is ReviewState.ACCEPTED:
            page = project.page(entry.id)
            edit(project, page, _written(page, text, source), "Write")


def _written(page: Page, text: str, source: TextSource) -> Page:
    regions = [replace(region, text=text, text_source=source) for region in page.regions]
    return replace(page, regions=tuple(regions))


def test_one_font_is_enough_to_rehearse(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    detector = partial(FineTuneSettings, size=64, batch=2, rehearsal_pages=2)
    monkeypatch.setattr(train_detector, "FineTuneSettings", detector)
    monkeypatch.setattr(train_reader, "ReaderTuning", partial(ReaderTuning, batch=2))
    add_reader(project, tmp_path, load_alphabet("latin").characters)
    write(project, "bar")
    draw_fonts(tmp_path / "fonts", "Plain Mono")
    with only_fonts_in(tmp_path / "fonts"):
        retrain.train(project, replace(REQUEST, steps=1), Observer(Progress(), lambda _: None))
    assert [run.state for run in project.store.runs.all()] == [RunState.FINISHED] * 2


def test_without_transcripts_only_the_detector_learns(project: Project, reader: int) -> None:
    assert training_readiness.trainable(project) == [ModelKind.DETECTOR]
    write(project, "bar", TextSource.READER)
    assert training_readiness.trainable(project) == [ModelKind.DETECTOR], (
        "its own readings teach it nothing"
    )
    request = replace(REQUEST, only=ModelKind.READER)
    with pytest.raises(LabelerError, match="F2"):
        retrain.train(project, request, Observer(Progress(), lambda _: None))
    assert project.store.runs.all() == []


def test_without_a_reader_transcripts_are_just_kept(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(models, "base_weights", in_place_of(tmp_path / "detector.safetensors"))
    write(project, "bar")
    assert training_readiness.trainable(project) == [ModelKind.DETECTOR]


def test_one_retrain_teaches_both(project: Project, reader: int) -> None:
    write(project, "bar!")
    heard: list[Event] = []
    detector = models.current(project).id
    found, read = retrain.train(project, REQUEST, Observer(Progress(), heard.append))
    assert [event.kind for event in heard if isinstance(event, Started)] == ["detector", "reader"]
    phases = [event.phase for event in heard if isinstance(event, Measured)]
    assert phases == ["supervised"] * 3 + ["recognition"] * 3
    assert [event.step for event in heard if isinstance(event, Scored)] == [0, 0]
    assert (found.model.kind, found.model.parent_id) == (ModelKind.DETECTOR, detector)
    assert (read.model.kind, read.model.parent_id) == (ModelKind.READER, reader)
    assert read.model.manifest["lines"] == 6
    network, _ = load_network(read.model.path, Recognizer)
    assert network.config.alphabet == " abr!", "what somebody typed can be read from now on"
    current = models.current(project, ModelKind.READER).id
    assert current == reader
    assert read.verdict is Verdict.UNCERTAIN, "one page tells nothing"


def test_a_retrain_stopped_at_the_detector_goes_on_to_the_reader(
    project: Project, reader: int
) -> None:
    write(project, "bar")
    progress = Progress()

    def stop(event: Event) -> None:
        if isinstance(event, Measured):
            progress.cancel()

    with pytest.raises(Cancelled):
        retrain.train(project, REQUEST, Observer(progress, stop))
    (run,) = project.store.runs.all()
    settled = retrain.resume(project, run.id, Observer(Progress(), lambda _: None))
    assert [one.model.kind for one in settled] == [ModelKind.DETECTOR, ModelKind.READER]
    assert {run.state for run in project.store.runs.all()} == {RunState.FINISHED}


def test_a_better_reader_is_used_and_can_be_rolled_back(
    many: Project, reader: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = many
    for entry in project.entries():
        page = project.page(entry.id)
        drawn = edits.add_regions(page, [line(20, row) for row in ROWS])
        edit(project, page, edits.set_state(drawn, ReviewState.ACCEPTED), "Draw")
    write(project, "b")
    monkeypatch.setattr(
        train_reader,
        "ReaderTuning",
        partial(SMALL_TUNING, batch=8, learning_rate=1e-2, average_decay=0.8),
    )
    request = replace(REQUEST, steps=30, only=ModelKind.READER)
    (read,) = retrain.train(project, request, Observer(Progress(), lambda _: None))
    assert read.verdict is Verdict.BETTER, read.text
    assert "6 pages: Characters read right 0.000 before" in read.text
    assert models.current(project, ModelKind.READER).id == read.model.id
    assert models.roll_back(project, ModelKind.READER).id == reader


def test_a_frozen_backbone_is_asked_for_by_a_flag(project: Project, reader: int) -> None:
    write(project, "bar")
    start = models.current(project, ModelKind.READER).path
    request = replace(REQUEST, only=ModelKind.READER, frozen_backbone=True)
    (read,) = retrain.train(project, request, Observer(Progress(), lambda _: None))
    before, after = (load_network(path, Recognizer)[0] for path in (start, read.model.path))
    backbone = after.backbone.state_dict()
    assert all(
        torch.equal(value, backbone[name]) for name, value in before.backbone.state_dict().items()
    )
    assert read.model.manifest["frozen_backbone"]


def test_the_summary_says_what_the_reader_would_learn(project: Project, reader: int) -> None:
    before = training.summary(project)
    assert (before.has_reader, before.trained) == (True, (ModelKind.DETECTOR,))
    write(project, "bar")
    after = training.summary(project)
    assert after.trained == (ModelKind.DETECTOR, ModelKind.READER)
    assert after.accepted.transcripts == 9
    assert after.minutes() > before.minutes()


def test_a_retrain_begins_with_the_encoder_it_is_given(project: Project, reader: int) -> None:
    write(project, "bar")
    torch.manual_seed(1)
    taught = project.folder / "taught.safetensors"
    save_weights(taught, STKM(STKMConfig(channels=32, layers=1, heads=2)), {})
    request = replace(REQUEST, encoder=str(taught))
    names = ("stem.0.weight", "stages.1.0.layers.0.0.weight")
    known = load_encoder(models.current(project).path)
    watch = Observer(Progress(), lambda _: None)
    for settled in retrain.train(project, request, watch):
        learnt = load_encoder(settled.model.path)
        for name in names:
            assert torch.allclose(learnt[name], load_encoder(taught)[name], atol=0.02)
            assert not torch.allclose(learnt[name], known[name], atol=0.02)
    runs = len(project.store.runs.all())
    with pytest.raises(WeightsError, match="no weights"):
        retrain.train(project, replace(REQUEST, encoder=str(taught) + "?"), watch)
    assert len(project.store.runs.all()) == runs, "said before anything began"


def test_a_stopped_retrain_no_longer_needs_the_encoder_it_began_with(project: Project) -> None:
    taught = project.folder / "taught.safetensors"
    save_weights(taught, STKM(STKMConfig(channels=32, layers=1, heads=2)), {})
    progress = Progress()

    def stop(event: Event) -> None:
        if isinstance(event, Measured):
            progress.cancel()

    request = replace(REQUEST, encoder=str(taught), only=ModelKind.DETECTOR)
    with pytest.raises(Cancelled):
        retrain.train(project, request, Observer(progress, stop))
    taught.unlink()
    run = project.store.runs.all()[-1]
    retrain.resume(project, run.id, Observer(Progress(), lambda _: None))
    assert project.store.runs.get(run.id).state is RunState.FINISHED


def test_a_retrain_that_stopped_at_once_begins_with_the_encoder_as_it_was(
    project: Project, reader: int
) -> None:
    write(project, "bar")
    torch.manual_seed(1)
    taught = project.folder / "taught.safetensors"
    save_weights(taught, STKM(STKMConfig(channels=32, layers=1, heads=2)), {})
    was = load_encoder(taught)["stem.0.weight"]
    progress = Progress()

    def stop(event: Event) -> None:
        if isinstance(event, Started):
            progress.cancel()

    with pytest.raises(Cancelled):
        retrain.train(project, replace(REQUEST, encoder=str(taught)), Observer(progress, stop))
    save_weights(taught, STKM(STKMConfig(channels=32, layers=1, heads=2)), {})
    assert not torch.allclose(load_encoder(taught)["stem.0.weight"], was, atol=0.02)
    run = project.store.runs.all()[-1]
    settled = retrain.resume(project, run.id, Observer(Progress(), lambda _: None))
    assert [one.model.kind for one in settled] == [ModelKind.DETECTOR, ModelKind.READER]
    for one in settled:
        assert torch.allclose(load_encoder(one.model.path)["stem.0.weight"], was, atol=0.02)


def test_readings_that_nobody_checked_are_no_truth(many: Project, reader: int) -> None:
    """Nor do lines prove anything that stand on pages it has learnt from."""
    for entry in many.entries():
        page = many.page(entry.id)
        drawn = edits.add_regions(page, [line(20, row) for row in ROWS])
        edit(many, page, edits.set_state(drawn, ReviewState.ACCEPTED), "Draw")
    write(many, "bar", TextSource.READER)
    kept = validation.freeze(many).scrutiny
    page = many.page(next(entry.id for entry in many.entries() if entry.id not in kept))
    edit(many, page, _written(page, "bar", TextSource.PERSON), "Write")
    request = replace(REQUEST, only=ModelKind.READER)
    (read,) = retrain.train(many, request, Observer(Progress(), lambda _: None))
    assert "No validation page was transcribed by a person" in read.text
    assert read.verdict is Verdict.UNCERTAIN


def test_letters_that_a_reader_of_ours_knows_are_not_learnt_anew(
    project: Project, reader: int
) -> None:
    base = models.shipped(project, Shipped.BASE, ModelKind.READER)
    scripts = models.base_weights(ModelKind.READER, Shipped.SCRIPTS)
    for text in ("\u0416\u0438\u0437\u043d\u044c", "\u039d\u03b5\u03c1\u03cc"):
        assert train_reader.beginning_of(base, ["plain", text]) == scripts
    assert train_reader.beginning_of(base, ["plain", "\u6c49\u5b57"]) == base.path
    own = models.with_weights(project, reader)
    assert train_reader.beginning_of(own, ["\u0416"]) == own.path
