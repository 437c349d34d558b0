"""A retrain from start to verdict, stopped and resumed on the way."""

import errno
import json
import shutil
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from labeler.app import engines, gate, models, training
from labeler.app.editing import edit
from labeler.app.gate import Settlement, Verdict
from labeler.app.pipeline import Pipeline
from labeler.app.project import Project
from labeler.app.proposing import ModelsInUse, propose_page
from labeler.app.training_runs import LOG_NAME
from labeler.core import edits, proposing
from labeler.core.annotation import Polygon, ReviewState, Voucher
from labeler.core.detection import DEFAULT_SCORE, Detection, FoundLine
from labeler.core.errors import LabelerError, StorageError, TrainingStopped, WeightsError
from labeler.core.progress import Progress
from labeler.core.reading import Reading
from labeler.core.records import ModelKind, RunState, Split
from labeler.core.sample import LineLabels
from labeler.jobs.events import Event, Measured, Said, Scored, Started
from labeler.learning.training.fine_tune import FineTuneData
from labeler.learning.training.loop import STATE_NAME, WEIGHTS_NAME
from labeler.tasks import retrain, train_detector
from labeler.tasks.judging import Judge
from labeler.tasks.page_samples import gather
from labeler.tasks.retrain import TrainRequest
from labeler.tasks.run_log import Observer
from tests.builders import line, quad
from tests.fakes.detectors import FakeDetector, size_of
from tests.fakes.readers import FakeReader, reading
from tests.faults.killed_work import SMALL
from tests.tasks.conftest import ROWS

REQUEST = TrainRequest(steps=4, device="cpu", consistency="both")


@pytest.fixture(autouse=True)
def small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make training steps take no time."""
    monkeypatch.setattr(train_detector, "FineTuneSettings", SMALL)


def test_a_disk_that_is_full_is_named_and_the_training_can_be_gone_on_with(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StorageError("The project cannot say so either.")

    def fill(event: Event) -> None:
        if isinstance(event, Measured):
            disk.setattr(project.store.runs, "finish", full)
            raise OSError(errno.ENOSPC, "No space left on device", "state.pt")

    with monkeypatch.context() as disk, pytest.raises(OSError, match=r"state\.pt"):
        retrain.train(project, REQUEST, Observer(Progress(), fill))
    project.settle_dead_runs()
    run = project.store.runs.all()[-1]
    assert run.state is RunState.FAILED
    retrain.resume(project, run.id, Observer(Progress(), lambda _: None))
    assert project.store.runs.get(run.id).state is RunState.FINISHED


def test_a_retrain_ends_with_a_verdict(project: Project) -> None:
    heard: list[Event] = []
    before = models.current(project)
    human = [project.page(entry.id) for entry in project.entries()]
    (settled,) = retrain.train(project, REQUEST, Observer(Progress(), heard.append))
    run = project.store.runs.all()[-1]
    assert [type(event) for event in heard[:2]] == [Said, Started]
    assert "1 validation page is too few" in heard[0].text
    assert [event.step for event in heard if isinstance(event, Measured)] == [1, 2, 3, 4]
    assert {event.phase for event in heard if isinstance(event, Measured)} == {
        "supervised",
        "consistency",
    }
    assert [event.step for event in heard if isinstance(event, Scored)] == [0]
    assert (run.state, run.model_id) == (RunState.FINISHED, settled.model.id)
    assert settled.model.parent_id == before.id
    assert settled.model.path.is_file()
    assert settled.model.manifest["lines"] == 6
    assert len(settled.model.manifest["validation_pages"]) == 1
    assert len(settled.model.manifest["unlabelled_pages"]) == 2
    assert not (run.folder / STATE_NAME).exists()
    log = [json.loads(line) for line in (run.folder / LOG_NAME).read_text().splitlines()]
    assert [record["step"] for record in log] == [1, 2, 3, 4]
    assert settled.verdict is Verdict.UNCERTAIN, "one page tells nothing"
    assert "cannot tell" in settled.text
    assert models.current(project).id == before.id
    assert [project.page(entry.id) for entry in project.entries()] == human
    held = {e.id for e in project.entries() if e.split is Split.VALIDATION}
    assert held == set(settled.model.manifest["validation_pages"])
    assert held.isdisjoint(settled.model.manifest["training_pages"])


def test_a_stopped_retrain_goes_on_where_it_was(project: Project) -> None:
    progress = Progress()
    steps: list[int] = []

    def stop_after_two(event: Event) -> None:
        if isinstance(event, Measured):
            steps.append(event.step)
            if event.step == 2:
                progress.cancel()

    with pytest.raises(TrainingStopped) as stopped:
        retrain.train(project, REQUEST, Observer(progress, stop_after_two))
    run = project.store.runs.all()[-1]
    assert run.state is RunState.CANCELLED
    assert stopped.value.run_id == run.id
    retrain.resume(project, run.id, Observer(Progress(), stop_after_two))
    assert steps == [1, 2, 3, 4]
    assert project.store.runs.get(run.id).state is RunState.FINISHED
    with pytest.raises(LabelerError, match="finished"):
        retrain.resume(project, run.id, Observer(Progress(), stop_after_two))


def test_a_retrain_that_breaks_says_why(project: Project) -> None:
    models.current(project).path.rename(project.folder / "kept.safetensors")
    try:
        with pytest.raises(LabelerError, match="gone"):
            retrain.train(project, REQUEST, Observer(Progress(), lambda event: None))
        assert project.store.runs.all() == []
    finally:
        (project.folder / "kept.safetensors").rename(project.store.models.all()[0].path)


def test_a_run_that_fails_half_way_can_be_resumed(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("shutil.copyfile", broken)
    watch = Observer(Progress(), lambda event: None)
    with pytest.raises(OSError, match="No space left"):
        retrain.train(project, REQUEST, watch)
    run = project.store.runs.all()[-1]
    assert (run.state, run.message) == (
        RunState.FAILED,
        "The disk is full. Free some space, then try again.",
    )
    monkeypatch.undo()
    monkeypatch.setattr(train_detector, "FineTuneSettings", SMALL)
    retrain.resume(project, run.id, watch)
    assert project.store.runs.get(run.id).state is RunState.FINISHED


@pytest.mark.parametrize("kind", ModelKind)
def test_a_run_goes_on_from_no_weights_outside_of_its_project(
    project: Project, tmp_path: Path, kind: ModelKind
) -> None:
    stray = tmp_path / "elsewhere" / "stray.safetensors"
    stray.parent.mkdir()
    stray.write_bytes(models.base_weights().read_bytes())
    model = project.store.models.add(name="m", path=stray, sha256="", source="theirs", kind=kind)
    settings = {"model_id": model.id, "kind": kind.value, "device": "cpu"}
    run = project.store.runs.start(settings, project.folder / "runs" / "1")
    with pytest.raises(WeightsError, match="do not lie in the project"):
        retrain.resume(project, run.id, Observer(Progress(), lambda event: None))
    assert "do not lie in the project" in project.store.runs.get(run.id).message


class Bars(FakeDetector):
    """Finds so many of the three bars of a scan, each a little too high by a share of its height."""

    def __init__(self, bars: int, loose: float = 0.0, score: float = 0.9) -> None:
        super().__init__()
        self.rows = ROWS[:bars]
        self.loose = loose
        self.score = score

    def find(self, image: NDArray[np.uint8]) -> Detection:
        height = 20 * (1 - self.loose)
        lines = (FoundLine(quad(20, row, 100, height), self.score, 7) for row in self.rows)
        return Detection(size_of(image), tuple(lines))


@pytest.fixture
def retrained(many: Project, monkeypatch: pytest.MonkeyPatch) -> Callable[[Bars, Bars], Settlement]:
    """A retrain that takes no time: the detector before it, and what comes of it."""

    def retrained(before: Bars, after: Bars) -> Settlement:
        start = models.current(many).weights

        def fine_tuned(
            weights: Path, _data: FineTuneData, folder: Path, *_: object, **__: object
        ) -> Path:
            return Path(shutil.copyfile(weights, folder / WEIGHTS_NAME))

        monkeypatch.setattr(train_detector, "fine_tune", fine_tuned)
        monkeypatch.setattr(Judge, "timed_score", lambda *_: (0.5, 0.0))
        monkeypatch.setattr(Judge, "calibrate", lambda *_: None)
        monkeypatch.setattr(
            Judge, "_loaded", lambda _, weights: before if weights == start else after
        )
        return retrain.train(many, REQUEST, Observer(Progress(), lambda _: None))[0]

    return retrained


def accept(project: Project, truth: Iterable[float], voucher: Voucher = Voucher.PERSON) -> None:
    """Accept all pages: as they stand, but for the bars that nobody had found."""
    for entry in project.entries():
        page = project.page(entry.id)
        found = proposing.accept_proposals(page, project.store.proposals.of_page(page.id))
        missed = set(truth) - {line.polygon[0][1] for line in found.lines}
        drawn = edits.add_regions(found, [line(20, row) for row in missed])
        done = replace(edits.set_state(drawn, ReviewState.ACCEPTED), voucher=voucher)
        edit(project, page, done, "Accept")


def propose(project: Project, detector: Bars) -> None:
    for entry in project.entries():
        propose_page(project, ModelsInUse(Pipeline(detector), models.current(project).id), entry.id)


def test_pages_accepted_as_they_stood_cannot_tell(
    many: Project, retrained: Callable[[Bars, Bars], Settlement]
) -> None:
    propose(many, Bars(3, loose=0.2))
    accept(many, ())
    remarks = training.summary(many).remarks
    assert remarks[0].startswith("6 of 6 validation pages are unchanged proposals")
    settled = retrained(Bars(3, loose=0.2), Bars(3))
    assert settled.verdict is Verdict.UNCERTAIN
    assert "No validation page was corrected or looked at line by line" in settled.text
    assert "cannot tell" in settled.text
    assert models.current(many).id == settled.model.parent_id


def test_pages_nobody_has_seen_teach_as_proposals_and_judge_nothing(
    many: Project, retrained: Callable[[Bars, Bars], Settlement]
) -> None:
    propose(many, Bars(2))
    accept(many, (), voucher=Voucher.NOBODY)
    data = train_detector._data(gather(many), {})
    assert [load().line_labels for load in data.labelled] == [LineLabels.WEAK] * 18
    assert "18 accepted pages have been seen by nobody" in training.summary(many).remarks[-1]
    settled = retrained(Bars(2), Bars(3))
    assert "cannot tell" in settled.text
    assert models.current(many).id == settled.model.parent_id


@pytest.mark.parametrize(
    ("before", "after", "verdict"),
    [
        (Bars(2), Bars(3), Verdict.BETTER),
        (Bars(2, loose=0.2), Bars(3), Verdict.BETTER),
        (Bars(2), Bars(1), Verdict.WORSE),
        (Bars(2), Bars(2), Verdict.UNCERTAIN),
    ],
)
def test_corrected_pages_tell(
    many: Project,
    retrained: Callable[[Bars, Bars], Settlement],
    before: Bars,
    after: Bars,
    verdict: Verdict,
) -> None:
    propose(many, before)
    accept(many, ROWS)
    assert training.summary(many).remarks == []
    settled = retrained(before, after)
    assert settled.verdict is verdict, settled.text
    in_use = settled.model.id if verdict is Verdict.BETTER else settled.model.parent_id
    assert models.current(many).id == in_use
    assert settled.scores["after"]["score"] == DEFAULT_SCORE


def test_what_had_to_be_fixed_is_drawn_more_often_where_that_is_asked_for(
    many: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    propose(many, Bars(3))
    accept(many, ROWS)
    learnt = [entry.id for entry in many.entries()][::2]
    for key in learnt:
        page = many.page(key)
        moved = edits.move_regions(page, {page.lines[0].id}, 0, 12)
        edit(many, page, moved, "Move")
    given: list[FineTuneData] = []

    def fine_tuned(
        weights: Path, data: FineTuneData, folder: Path, *_: object, **__: object
    ) -> Path:
        given.append(data)
        return Path(shutil.copyfile(weights, folder / WEIGHTS_NAME))

    monkeypatch.setattr(train_detector, "fine_tune", fine_tuned)
    monkeypatch.setattr(Judge, "timed_score", lambda *_: (0.5, 0.0))
    monkeypatch.setattr(Judge, "calibrate", lambda *_: None)
    monkeypatch.setattr(Judge, "_loaded", lambda *_: Bars(3))
    request, quiet = REQUEST, Observer(Progress(), lambda _: None)
    (usual,) = retrain.train(many, request, quiet)
    assert given[0].weights == ()
    assert usual.model.manifest["page_weights"] == {}
    (settled,) = retrain.train(many, replace(request, hard_examples=True), quiet)
    assert many.store.runs.all()[-1].settings["hard_examples"] is True
    told = settled.model.manifest["page_weights"]
    assert {int(key) for key in told} == set(learnt) & set(gather(many).accepted)
    assert len(told) > 0
    assert all(1 < weight <= 3 for weight in told.values())
    assert sorted(given[1].weights)[-len(told) :] == pytest.approx(sorted(told.values()), abs=1e-3)
    assert given[1].weights.count(1.0) == len(given[1].labelled) - len(told)


def test_what_the_old_model_outlined_is_no_truth_about_outlines(
    many: Project, retrained: Callable[[Bars, Bars], Settlement]
) -> None:
    """The new one outlines all bars exactly, and finds one more."""
    loose = Bars(2, loose=0.3)
    propose(many, loose)
    accept(many, ROWS)
    fit = gate.comparisons_of(retrained(loose, Bars(3)).scores).measures["fit"]
    assert (fit.before, fit.after) == (pytest.approx(0.8), 1.0)


class Blind(FakeReader):
    """Cannot read anything."""

    def read_line(self, line: Polygon) -> Reading:
        return reading("")


def test_detector_and_reader_are_judged_together(
    many: Project, retrained: Callable[[Bars, Bars], Settlement], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The window does not show lines that are hardly sure and cannot be read."""
    path = many.folder / "reader.safetensors"
    path.write_bytes(b"not really")
    many.store.models.add(
        name="blind", path=path, sha256="2", source="imported", kind=ModelKind.READER
    )
    monkeypatch.setattr(engines, "load_reader", lambda *_: Blind())
    accept(many, ROWS)
    found = gate.comparisons_of(retrained(Bars(2), Bars(3, score=0.7)).scores).measures["found"]
    assert (found.before, found.after) == (pytest.approx(0.8), 0.0)
