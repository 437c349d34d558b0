"""What a retrain would use, and how long it would take."""

import importlib.metadata
import json
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from labeler.app import image_check, models, validation
from labeler.app.engines import engine_named
from labeler.app.project import Project
from labeler.core.annotation import CountSource, Page, Region, ReviewState, TextSource
from labeler.core.errors import LabelerError
from labeler.core.records import ModelKind, PageEntry, RunRecord, Split
from labeler.core.regular_files import read_regular
from labeler.core.scrutiny import Scrutiny, scrutiny_of
from labeler.core.text import count_characters

RUN_SOURCE = "training run"
"""How the source of trained models begins."""
DEFAULT_STEPS = 240
SECONDS_PER_STEP = {
    ModelKind.DETECTOR: {"cpu": 2.5, "cuda": 0.25},
    ModelKind.READER: {"cpu": 0.7, "cuda": 0.1},
}
"""Guesses for the first run; later ones know the speed of the last."""
MINIMUM_PAGES = 2
LOG_NAME = "log.jsonl"
_MOST_LOG_BYTES = 2**28
_TELLING_TRANSCRIPTS = 20
"""Fewer do not tell whether lines or words are outlined."""
_SPACED = 0.03
"""Share of transcripts with a space from which on they are those of lines."""
_FIRST_UNSPACED = "\u2e80"
"""Of the scripts from here on most are written without spaces: they do not tell either."""


class Outlines(StrEnum):
    """What the polygons of a project go around."""

    AUTO = "auto"
    """What the transcripts say."""
    LINES = "lines"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Tally:
    """How much labelled material some pages hold."""

    pages: int = 0
    lines: int = 0
    characters: int = 0
    counts: int = 0
    """Lines whose number of characters is known from a person or a transcript."""
    transcripts: int = 0
    """Lines of which it is known what they say."""


@dataclass(frozen=True, slots=True)
class RetrainSummary:
    """Everything one wants to know before starting a retrain."""

    accepted: Tally
    since_last: Tally
    """Of it, what was accepted after the last training."""
    validation: validation.ValidationPages
    """Pages kept for scoring, with those that would join."""
    unseen: int
    """Accepted pages nobody has looked at: to a training they are proposals."""
    unlabelled: int
    """Pages nobody has labelled; a consistency phase can use them."""
    outlined: Outlines
    """Lines or words, by the transcripts."""
    trained: tuple[ModelKind, ...]
    """What it would train."""
    has_reader: bool
    device: str
    minutes: float
    problem: str = ""
    """Why training cannot start yet; empty when it can."""
    left_out: tuple[str, ...] = ()
    """What is not trained on although it was accepted, a sentence each."""

    @property
    def remarks(self) -> list[str]:
        """What to know about the pages before the start, a sentence or two each."""
        pages = f"{self.unseen} accepted pages have" if self.unseen > 1 else "1 accepted page has"
        unseen = f"{pages} been seen by nobody: trained on as proposed, not as true."
        remarks = [self.validation.remark, unseen if self.unseen else ""]
        return [remark for remark in remarks if remark]


def summary(project: Project, steps: int = DEFAULT_STEPS) -> RetrainSummary:
    """Return what a retrain of so many steps would use and how long it would take."""
    entries = project.sound_entries()
    accepted = [e for e in entries if e.state is ReviewState.ACCEPTED]
    last = last_training(project)
    fresh = [e for e in accepted if last is None or (e.changed is not None and e.changed > last)]
    pages = {entry.id: project.store.pages.load(entry.id) for entry in accepted}
    seen = validation.seen(project)
    device, kinds = likely_device(), _trainable(project, seen.values())
    return RetrainSummary(
        accepted=tally(pages.values()),
        since_last=tally(pages[entry.id] for entry in fresh),
        validation=validation.planned(project, seen),
        unseen=sum(scrutiny_of(page) is Scrutiny.UNSEEN for page in pages.values()),
        unlabelled=len(unlabelled(entries)),
        outlined=outlined(pages.values()),
        trained=tuple(kinds),
        has_reader=models.current_reader(project) is not None,
        device=device,
        minutes=round(sum(seconds_per_step(project, device, k) for k in kinds) * steps / 60, 1),
        problem=_problem(len(validation.usable(project))),
        left_out=tuple(left_out(project)),
    )


def left_out(project: Project) -> list[str]:
    """Say which accepted pages are not trained on because their image changed."""
    accepted = (entry for entry in project.entries() if entry.state is ReviewState.ACCEPTED)
    return image_check.left_out(accepted, "not trained on")


def tally(pages: Iterable[Page]) -> Tally:
    """Return how much labelled material pages hold."""
    pages = list(pages)
    lines = [line for page in pages for line in page.lines if line.ignore is None]
    return Tally(
        len(pages),
        len(lines),
        sum(len(page.characters) for page in pages),
        sum(known_count(line) is not None for line in lines),
        sum(bool(line.text) for line in lines),
    )


def unlabelled(entries: Iterable[PageEntry]) -> list[PageEntry]:
    """Return the readable pages nobody has labelled and that are not kept for validation."""
    waiting = (ReviewState.NEW, ReviewState.PROPOSED, ReviewState.SKIPPED)
    return [
        entry
        for entry in entries
        if entry.state in waiting
        and entry.size is not None
        and not entry.problem
        and not entry.is_image_changed
        and entry.split is not Split.VALIDATION
    ]


def outlined(pages: Iterable[Page]) -> Outlines:
    """Return whether accepted pages outline lines or words, by the spaces in their transcripts.

    Without enough transcripts: lines.
    """
    lines = (line for page in pages for line in page.lines if line.ignore is None)
    texts = [line.text.strip() for line in lines if line.text]
    telling = [text for text in texts if len(text) > 1 and max(text) < _FIRST_UNSPACED]
    spaced = sum(" " in text for text in telling)
    if len(telling) < _TELLING_TRANSCRIPTS or spaced >= _SPACED * len(telling):
        return Outlines.LINES
    return Outlines.WORDS


def last_training(project: Project) -> datetime | None:
    """Return when the last trained model was made."""
    trained = [
        model.created for model in project.store.models.all() if model.source.startswith(RUN_SOURCE)
    ]
    return max(trained, default=None)


def seconds_per_step(project: Project, device: str, kind: ModelKind = ModelKind.DETECTOR) -> float:
    """Return how long a training step takes here, from the log of the last such run."""
    for run in reversed(project.store.runs.all()):
        line = last_line(run.folder / LOG_NAME)
        is_such = run.settings.get("device") == device and kind_of(run) is kind
        if is_such and line.get("step"):
            return float(line.get("seconds", 0.0)) / float(line["step"])
    return SECONDS_PER_STEP[kind][device]


def likely_device() -> str:
    """Return what training will probably run on, found out without loading torch."""
    try:
        has_gpu_build = not importlib.metadata.version("torch").endswith("+cpu")
    except importlib.metadata.PackageNotFoundError:
        has_gpu_build = False
    return "cuda" if has_gpu_build and shutil.which("nvidia-smi") else "cpu"


def check_ready(project: Project, kind: ModelKind = ModelKind.DETECTOR) -> None:
    """Raise LabelerError when there is too little to train a kind of model on, or none to train."""
    if problem := _problem(len(validation.usable(project))):
        raise LabelerError(problem)
    if kind is ModelKind.READER and kind not in trainable(project):
        raise LabelerError(
            "There is no reader, or nobody has written a transcript on an accepted page yet. "
            "Select a line, press F2, type what it says, and accept the page."
        )
    check_trainable(project, kind)


def check_trainable(project: Project, kind: ModelKind = ModelKind.DETECTOR) -> None:
    """Raise LabelerError when the model in use is of an engine that only runs weights."""
    model = models.current(project, kind)
    if not engine_named(model.engine).is_trainable:
        raise LabelerError(
            f"Model {model.id} ({model.name}) cannot be trained: {model.engine} only runs weights. "
            f"Choose another {kind} first."
        )


def trainable(project: Project) -> list[ModelKind]:
    """Return what a retrain would train: the detector, and the reader where there is one to teach.

    It is taught nothing as long as all transcripts are its own readings.
    """
    return _trainable(project, validation.seen(project).values())


def _trainable(project: Project, seen: Iterable[Page]) -> list[ModelKind]:
    reader = models.current_reader(project)
    if reader is None or not engine_named(reader.engine).is_trainable:
        return [ModelKind.DETECTOR]
    is_taught = any(
        line.text and line.text_source is TextSource.PERSON for page in seen for line in page.lines
    )
    return [ModelKind.DETECTOR, ModelKind.READER] if is_taught else [ModelKind.DETECTOR]


def kind_of(run: RunRecord) -> ModelKind:
    """Return what a run trains."""
    return ModelKind(run.settings.get("kind", ModelKind.DETECTOR))


def encoder_of(run: RunRecord) -> Path | None:
    """Return the weights whose encoder a run begins with; None: that of the model it starts from."""
    path = run.settings.get("encoder")
    return Path(path) if path else None


def known_count(line: Region) -> int | None:
    """Return how many characters a line has according to a person or its transcript."""
    if line.count is not None and line.count.source is not CountSource.MODEL:
        return line.count.value
    return count_characters(line.text) if line.text else None


def _problem(accepted: int) -> str:
    if accepted >= MINIMUM_PAGES:
        return ""
    return (
        f"Accept at least {MINIMUM_PAGES} pages first (there are {accepted}): "
        "one to learn from and one to check what was learnt."
    )


def last_line(log: Path) -> dict[str, Any]:
    """Return the last measurement in a log; nothing when there is none."""
    try:
        lines = read_regular(log, _MOST_LOG_BYTES).decode("utf-8", "replace").splitlines()
    except OSError:
        return {}
    for line in reversed(lines):
        try:
            values = json.loads(line)
        except (ValueError, RecursionError):
            continue
        if isinstance(values, dict) and "seconds" in values:
            return values
    return {}
