"""What a retrain would use, and how long it would take."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from labeler.app import (
    image_check,
    models,
    outlines,
    second_look,
    training_readiness,
    training_runs,
    validation,
)
from labeler.app.outlines import Outlines
from labeler.app.project import Project
from labeler.app.second_look import ALL_COUNT, Uncounted
from labeler.core import branch_counts
from labeler.core.annotation import Page, ReviewState
from labeler.core.branch_counts import NONE_COUNTED, BranchCounts
from labeler.core.counts import known_count
from labeler.core.marked import mark, sentence
from labeler.core.records import ModelKind, PageEntry, Split
from labeler.core.scrutiny import Scrutiny, scrutiny_of

DEFAULT_STEPS = 240
CPU_MINUTES = {ModelKind.DETECTOR: 12.0, ModelKind.READER: 8.0}
"""How long each takes at most without a graphics card, unless somebody says how many steps."""


@dataclass(frozen=True, slots=True)
class LabelledAmount:
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

    accepted: LabelledAmount
    since_last: LabelledAmount
    """Of it, what was accepted after the last training."""
    validation: validation.ValidationPages
    """Pages kept for scoring, with those that would join."""
    unseen: int
    """Accepted pages nobody has looked at: to a training they are proposals."""
    unlabelled: int
    """Pages nobody has labelled; a consistency phase can use them."""
    outlined: Outlines
    """Lines or words: as somebody chose, or as the transcripts say."""
    trained: tuple[ModelKind, ...]
    """What it would train."""
    has_reader: bool
    device: str
    """What it would run on unless somebody says otherwise."""
    seconds: Mapping[str, Mapping[ModelKind, float]]
    """Of one step by device, as the last run took there, or as is guessed before the first."""
    problem: str = ""
    """Why training cannot start yet; empty when it can."""
    branches: BranchCounts = NONE_COUNTED
    """What the branches of the detector count on pages nobody has done with."""
    transcripts: int = 0
    """Those that the reader would learn: validation pages only judge, and unseen ones tell nothing."""
    left_out: tuple[str, ...] = ()
    """What is not trained on although it was accepted, a sentence each."""
    waiting: Uncounted = ALL_COUNT
    """Accepted pages that are not used, because they do not count yet."""

    def minutes(
        self, steps: int | None = None, only: ModelKind | None = None, device: str | None = None
    ) -> float:
        """Return about how long a retrain takes, with the usual number of steps or another.

        The usual ones end when it takes too long, others are all done.
        """
        device = device or self.device
        usual = CPU_MINUTES if steps is None and device == "cpu" else {}
        seconds = self.seconds[device]
        return sum(
            min(seconds[kind] * (steps or DEFAULT_STEPS) / 60, usual.get(kind, math.inf))
            for kind in ([only] if only else self.trained)
        )

    @property
    def remarks(self) -> list[str]:
        """What to know about the pages before the start, a sentence or two each."""
        remarks = [
            self.validation.remark,
            _told_unseen(self.unseen),
            *self.waiting.told,
        ]
        return [remark for remark in remarks if remark]


def _told_unseen(count: int) -> str:
    if not count:
        return ""
    return sentence(
        "%n accepted pages have been seen by nobody: trained on as proposed, not as true.",
        "",
        count,
        "1 accepted page has been seen by nobody: trained on as proposed, not as true.",
    )


def summary(project: Project) -> RetrainSummary:
    """Return what a retrain would use and how long it would take."""
    entries = project.sound_entries()
    every = [e for e in entries if e.state is ReviewState.ACCEPTED]
    accepted, waiting = second_look.counting(project, every)
    last = training_runs.last_training(project)
    fresh = [e for e in accepted if last is None or (e.changed is not None and e.changed > last)]
    pages = {entry.id: project.store.pages.load(entry.id) for entry in accepted}
    seen = validation.seen(project)
    kinds = training_readiness.trainable(project, seen.values())
    kept = validation.planned(project, seen)
    learnt = labelled_amount(page for key, page in seen.items() if key not in kept.scrutiny)
    return RetrainSummary(
        accepted=labelled_amount(pages.values()),
        since_last=labelled_amount(pages[entry.id] for entry in fresh),
        validation=kept,
        unseen=sum(scrutiny_of(page) is Scrutiny.UNSEEN for page in pages.values()),
        unlabelled=len(unlabelled(entries)),
        outlined=outlines.of_project(project),
        trained=tuple(kinds),
        has_reader=models.current_reader(project) is not None,
        device=training_runs.likely_device(),
        seconds={
            device: {
                kind: training_runs.seconds_per_step(project, device, kind) for kind in ModelKind
            }
            for device in training_runs.DEVICES
        },
        problem=training_readiness.obstacle(project),
        branches=branch_counts.compared(project.store.proposals.head_counts()),
        transcripts=learnt.transcripts,
        left_out=tuple(left_out(project)),
        waiting=waiting,
    )


def left_out(project: Project) -> list[str]:
    """Say which accepted pages are not trained on: their image changed, or they are damaged."""
    meant = filter(image_check.perhaps_accepted, project.store.pages.originals())
    return image_check.left_out(meant, mark("not trained on"))


def labelled_amount(pages: Iterable[Page]) -> LabelledAmount:
    """Return how much labelled material pages hold."""
    pages = list(pages)
    lines = [line for page in pages for line in page.lines if line.ignore is None]
    return LabelledAmount(
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
