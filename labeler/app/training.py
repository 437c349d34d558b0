"""What a retrain would use, whether its result is better, and what to do with it."""

import importlib.metadata
import json
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from labeler.app import image_check, models, validation
from labeler.app.project import Project
from labeler.core.annotation import CountSource, Page, Region, ReviewState, TextSource
from labeler.core.errors import LabelerError
from labeler.core.records import (
    ModelKind,
    ModelRecord,
    PageEntry,
    RunRecord,
    RunState,
    Split,
)
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
_TELLING_TRANSCRIPTS = 20
"""Fewer do not tell whether lines or words are outlined."""
_SPACED = 0.03
"""Share of transcripts with a space from which on they are those of lines."""
_FIRST_UNSPACED = "\u2e80"
"""Of the scripts from here on most are written without spaces: they do not tell either."""
MEASURES = {
    ModelKind.DETECTOR: "F of lines (mean over IoU 0.5 to 0.95)",
    ModelKind.READER: "Share of characters read right",
}
"""What decides first between two models of a kind, for people."""


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
    validation: frozenset[int]
    """Pages kept for scoring; empty until the first training chooses them."""
    validation_planned: int
    """How many there will be once the training starts."""
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


@dataclass(frozen=True, slots=True)
class Settlement:
    """What became of a trained model."""

    model: ModelRecord
    is_better: bool
    text: str
    scores: Mapping[str, Any]
    """"before" and "after", on the validation pages."""


def summary(project: Project, steps: int = DEFAULT_STEPS) -> RetrainSummary:
    """Return what a retrain of so many steps would use and how long it would take."""
    entries = project.sound_entries()
    accepted = [e for e in entries if e.state is ReviewState.ACCEPTED]
    last = last_training(project)
    fresh = [e for e in accepted if last is None or (e.changed is not None and e.changed > last)]
    pages = {entry.id: project.store.pages.load(entry.id) for entry in accepted}
    usable = validation.usable(project)
    device, kinds = likely_device(), _trainable(project, pages.values())
    return RetrainSummary(
        accepted=tally(pages.values()),
        since_last=tally(pages[entry.id] for entry in fresh),
        validation=validation.pages_of(entries, Split.VALIDATION),
        validation_planned=validation.target(len(usable)),
        unlabelled=len(unlabelled(entries)),
        outlined=outlined(pages.values()),
        trained=tuple(kinds),
        has_reader=models.current_reader(project) is not None,
        device=device,
        minutes=round(sum(seconds_per_step(project, device, k) for k in kinds) * steps / 60, 1),
        problem=_problem(len(usable)),
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
    """Raise LabelerError when there is too little to train a kind of model on."""
    if problem := _problem(len(validation.usable(project))):
        raise LabelerError(problem)
    if kind is ModelKind.READER and kind not in trainable(project):
        raise LabelerError(
            "There is no reader, or nobody has written a transcript on an accepted page yet. "
            "Select a line, press F2, type what it says, and accept the page."
        )


def trainable(project: Project) -> list[ModelKind]:
    """Return what a retrain would train: the detector, and the reader where there is one to teach.

    It is taught nothing as long as all transcripts are its own readings.
    """
    accepted = (e for e in project.sound_entries() if e.state is ReviewState.ACCEPTED)
    return _trainable(project, (project.store.pages.load(entry.id) for entry in accepted))


def _trainable(project: Project, accepted: Iterable[Page]) -> list[ModelKind]:
    if models.current_reader(project) is None:
        return [ModelKind.DETECTOR]
    is_taught = any(
        line.text and line.text_source is TextSource.PERSON
        for page in accepted
        for line in page.lines
    )
    return [ModelKind.DETECTOR, ModelKind.READER] if is_taught else [ModelKind.DETECTOR]


def kind_of(run: RunRecord) -> ModelKind:
    """Return what a run trains."""
    return ModelKind(run.settings.get("kind", ModelKind.DETECTOR))


def encoder_of(run: RunRecord) -> Path | None:
    """Return the weights whose encoder a run begins with; None: that of the model it starts from."""
    path = run.settings.get("encoder")
    return Path(path) if path else None


def settle(
    project: Project,
    run: RunRecord,
    weights: Path,
    scores: Mapping[str, Mapping[str, Any]],
    manifest: Mapping[str, Any],
) -> Settlement:
    """Keep what a run produced, and use it if it is better on the validation pages.

    `scores` holds "before" (of the model the run started from) and "after", as
    `evaluation.report.as_json` gives them. A worse model is kept and may be chosen by hand.
    """
    kind = kind_of(run)
    model = project.store.models.add(
        name=f"run {run.id}",
        path=weights,
        sha256=models.digest(weights),
        parent_id=run.settings.get("model_id"),
        source=f"{RUN_SOURCE} {run.id}",
        manifest=manifest,
        kind=kind,
    )
    project.store.models.record_scores(model.id, scores)
    before, after = (merit(scores[moment], kind) for moment in ("before", "after"))
    is_better = after > before
    text = _verdict(kind, before[0], after[0], is_better=is_better)
    # The run ends before the model is used: a kill between the two leaves a model to choose.
    project.store.runs.finish(run.id, RunState.FINISHED, text, model_id=model.id)
    if is_better:
        models.use(project, model.id)
    return Settlement(model, is_better, text, scores)


def merit(
    scores: Mapping[str, Any], kind: ModelKind = ModelKind.DETECTOR
) -> tuple[float, float, float]:
    """Return what decides between two models of a kind.

    Detectors: F of lines, then of characters, each as the mean over IoU 0.5 to 0.95, then the error
    of the counts. At a single IoU the few lines of two to four validation pages tell hardly more
    than chance. Readers: characters read right, then lines, then characters with case and
    punctuation ignored.
    """
    if kind is ModelKind.READER:
        texts = (scores.get("transcripts") or {}).get("accuracy", {})
        exact, loose = texts.get("exact", {}), texts.get("case_punctuation_ignored", {})
        return (
            round(float(exact.get("character_accuracy") or 0.0), 4),
            round(float(exact.get("line_accuracy") or 0.0), 4),
            round(float(loose.get("character_accuracy") or 0.0), 4),
        )
    detection, counts = scores.get("detection", {}), scores.get("counts", {})

    def f_score(name: str) -> float:
        values = detection.get(name, {})
        tight = values.get("protocols", {}).get("iou_50_95", values)
        return round(float(tight.get("f_score", 0.0)), 4)

    errors = [float(value["mean_absolute_error"]) for value in counts.values() if value]
    return f_score("lines"), f_score("characters"), -min(errors, default=0.0)


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


def _verdict(kind: ModelKind, before: float, after: float, *, is_better: bool) -> str:
    change = f"{MEASURES[kind]} on the validation pages: {before:.3f} before, {after:.3f} after."
    if is_better:
        return f"{change} The new {kind} is better and in use now."
    return f"{change} The new {kind} is not better; it is kept but not used."


def last_line(log: Path) -> dict[str, Any]:
    """Return the last measurement in a log; nothing when there is none."""
    try:
        lines = log.read_text(encoding="utf-8").splitlines()
    except OSError:
        return {}
    for line in reversed(lines):
        try:
            values = json.loads(line)
        except ValueError:
            continue
        if isinstance(values, dict) and "seconds" in values:
            return values
    return {}
