"""How the retrain of a project goes: the one thing that dialog, status bar and notice show."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from labeler.app import gate, models, training_runs
from labeler.app.gate import Verdict
from labeler.app.project import Project
from labeler.app.training_runs import RunProgress
from labeler.core.errors import LabelerError
from labeler.core.records import ModelKind, RunState
from labeler.gui.job_monitor import JobMonitor
from labeler.gui.translation import told
from labeler.jobs.events import Event, Failed, Finished, Measured, Started


@dataclass(frozen=True, slots=True)
class Trained:
    """What came of one run."""

    kind: ModelKind
    text: str
    scores: Mapping[str, Any]
    """As the settlement of the run has them."""
    verdict: Verdict
    new: int
    """The model that was made."""
    old: int | None
    """The model it was made from."""


class Retraining(QObject):
    """Trains in a child process, and follows what another window or a command trains.

    When it is gone, its child is told to stop.
    """

    changed = Signal()
    """It began, came further, is being stopped or has ended; or its results were read."""
    happened = Signal(object)
    """Any `Event` of the child but the last."""
    ended = Signal(object)
    """`Finished` or `Failed`: how the child ended."""
    came_out = Signal()
    """There are results that nobody has read."""
    in_use = Signal(object)
    """The `ModelRecord` that somebody chose after comparing."""
    problem = Signal(str)

    def __init__(self, project: Project, parent: QObject) -> None:
        super().__init__(parent)
        self.project = project
        self.progress: RunProgress | None = None
        """Of the run that goes on, here or elsewhere; None until it is known which one it is."""
        self.results: tuple[Trained, ...] = ()
        """What came of runs, until somebody has read it."""
        self.is_stopping = False
        self._job: JobMonitor | None = None
        self._own: set[int] = set()
        """Runs of this window."""

    @property
    def is_running(self) -> bool:
        """Whether this window trains."""
        return self._job is not None and self._job.is_running

    @property
    def is_elsewhere(self) -> bool:
        """Whether another window or a command trains, and this one does not."""
        return self.progress is not None and not self.is_running

    def start(self, arguments: Sequence[str]) -> None:
        """Begin with these flags of `labeler train`."""
        self._job = JobMonitor(["train", str(self.project.folder), *arguments], self)
        self._job.happened.connect(self._follow)
        self._job.ended.connect(self._end)
        self.progress, self.is_stopping = None, False
        self._job.start()
        self.changed.emit()

    def cancel(self) -> None:
        """Stop what this window trains; it can be gone on with later."""
        if self._job is not None and not self.is_stopping:
            self.is_stopping = True
            self._job.cancel()
            self.changed.emit()

    def follow_others(self, progress: RunProgress | None) -> None:
        """Take over how far a run has come that a process works on; None when none does."""
        if self.is_running or progress == self.progress or self._is_over(progress):
            return
        before, self.progress = self.progress, progress
        if before is not None and (progress is None or progress.run_id != before.run_id):
            self._look_what_came_of(before.run_id)
        self.changed.emit()

    def use(self, model_id: int) -> None:
        """Take one of two compared models into use."""
        try:
            model = models.use(self.project, model_id)
        except LabelerError as error:
            self.problem.emit(told(error))
        else:
            self.in_use.emit(model)

    def forget_results(self, kinds: Collection[ModelKind] = tuple(ModelKind)) -> None:
        """Somebody has read what came of these kinds."""
        self.results = tuple(one for one in self.results if one.kind not in kinds)
        self.changed.emit()

    def _follow(self, event: Event) -> None:
        match event:
            case Started(run_id=int(run_id), kind=kind):
                self._own.add(run_id)
                self.progress = self._begun(run_id, ModelKind(kind))
            case Measured(step=step, total=total) if self.progress is not None and self._job:
                left = self._job.seconds_left
                self.progress = replace(self.progress, step=step, total=total, seconds_left=left)
            case _:
                pass
        self.happened.emit(event)
        self.changed.emit()

    def _is_over(self, progress: RunProgress | None) -> bool:
        """Tell whether this is late news of a run of this window, which has ended by now."""
        if progress is None or progress.run_id not in self._own:
            return False
        with suppress(LabelerError):
            return self.project.store.runs.get(progress.run_id).state is not RunState.RUNNING
        return True

    def _begun(self, run_id: int, kind: ModelKind) -> RunProgress:
        try:
            return training_runs.begun(self.project.store.runs.get(run_id))
        except LabelerError:  # The database is busy; what comes after this run is not said then.
            return RunProgress(run_id, kind)

    def _end(self, event: Finished | Failed) -> None:
        self._job, self.progress, self.is_stopping = None, None, False
        made = event.values.get("models", ()) if isinstance(event, Finished) else ()
        self.ended.emit(event)
        self._take(
            Trained(
                ModelKind(model["kind"]),
                model["text"],
                model["scores"],
                Verdict(model["verdict"]),
                model["model_id"],
                model["parent_id"],
            )
            for model in made
        )
        self.changed.emit()

    def _look_what_came_of(self, run_id: int) -> None:
        try:
            run = self.project.store.runs.get(run_id)
            settled = gate.settled(self.project, run) if run.state is RunState.FINISHED else None
        except LabelerError:  # said elsewhere
            return
        if settled is not None:
            model = settled.model
            verdict, text = settled.verdict, settled.text
            one = Trained(model.kind, text, settled.scores, verdict, model.id, model.parent_id)
            self._take([one])

    def _take(self, trained: Iterable[Trained]) -> None:
        before = self.results
        self.results = (*before, *trained)
        if self.results != before:
            self.came_out.emit()
