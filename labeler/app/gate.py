"""Whether a trained model is better than the one it started from, and what becomes of it."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from labeler.app import models
from labeler.app.project import Project
from labeler.app.training import RUN_SOURCE, kind_of
from labeler.app.validation import AT_LEAST
from labeler.core.records import ModelKind, ModelRecord, RunRecord, RunState
from labeler.evaluation.comparison import Comparison
from labeler.evaluation.comparison_table import signed
from labeler.evaluation.examination import Comparisons

MEASURES = {
    ModelKind.DETECTOR: "F of lines (mean over IoU 0.5 to 0.95)",
    ModelKind.READER: "Share of characters read right",
}
"""What decides between two models of a kind, for people."""
WORDS = {
    ModelKind.DETECTOR: ("F of lines", "found"),
    ModelKind.READER: ("Characters read right", "read right"),
}
"""The same in short, and what a model does with a line."""
_SEEN = {
    ModelKind.DETECTOR: "corrected or looked at line by line",
    ModelKind.READER: "written down by a person",
}
"""What makes a validation page tell something."""
_COMPARISON = "comparison"


class Verdict(StrEnum):
    """What the validation pages say of a new model."""

    BETTER = "better"
    WORSE = "worse"
    UNCERTAIN = "cannot tell"
    """The difference may be chance, or there are too few pages: a person decides."""


@dataclass(frozen=True, slots=True)
class Examined:
    """How two models did on the same pages in the same run."""

    comparisons: Comparisons
    reports: Mapping[str, Any]
    """"before" and "after", as `evaluation.report.as_json` gives them."""

    @property
    def scores(self) -> dict[str, Any]:
        """Everything as JSON, as a model keeps it."""
        return {**self.reports, _COMPARISON: asdict(self.comparisons)}


@dataclass(frozen=True, slots=True)
class Settlement:
    """What became of a trained model."""

    model: ModelRecord
    verdict: Verdict
    text: str
    scores: Mapping[str, Any]
    """As `Examined.scores`."""

    @property
    def is_better(self) -> bool:
        """Whether the new model is in use now."""
        return self.verdict is Verdict.BETTER


def settle(
    project: Project,
    run: RunRecord,
    weights: Path,
    examined: Examined,
    manifest: Mapping[str, Any],
) -> Settlement:
    """Keep what a run produced, and use it if it is surely better on the validation pages.

    A model that is worse, or of which that cannot be told, is kept and may be chosen by hand.
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
    project.store.models.record_scores(model.id, examined.scores)
    overall = examined.comparisons.overall
    verdict = verdict_of(overall)
    text = f"{_measured(kind, overall)} {_consequence(kind, verdict, overall.pages)}".strip()
    # The run ends before the model is used: a kill between the two leaves a model to choose.
    project.store.runs.finish(run.id, RunState.FINISHED, text, model_id=model.id)
    if verdict is Verdict.BETTER:
        models.use(project, model.id)
    return Settlement(model, verdict, text, examined.scores)


def verdict_of(comparison: Comparison) -> Verdict:
    """Return whether the second of two models is better, where the pages can tell."""
    if comparison.pages < AT_LEAST or comparison.low <= 0 <= comparison.high:
        return Verdict.UNCERTAIN
    return Verdict.BETTER if comparison.low > 0 else Verdict.WORSE


def comparisons_of(scores: Mapping[str, Any]) -> Comparisons | None:
    """Return what the scores of a model hold of a comparison; None where it was never compared."""
    known = scores.get(_COMPARISON)
    if known is None:
        return None
    slices = {kind: Comparison(**one) for kind, one in known["slices"].items()}
    return Comparisons(Comparison(**known["overall"]), slices)


def _measured(kind: ModelKind, overall: Comparison) -> str:
    if not overall.pages:
        return ""
    return (
        f"{MEASURES[kind]} on {overall.pages} validation page{'s' if overall.pages > 1 else ''}: "
        f"{overall.before:.3f} before, "
        f"{overall.after:.3f} after ({signed(overall)})."
    )


def _consequence(kind: ModelKind, verdict: Verdict, pages: int) -> str:
    if verdict is Verdict.BETTER:
        return f"The new {kind} is better and in use now."
    if verdict is Verdict.WORSE:
        return f"The new {kind} is worse; it is kept but not used."
    reason = "The difference may be chance."
    if pages < AT_LEAST:
        reason = (
            f"{pages or 'No'} validation page{'s were' if pages > 1 else ' was'} {_SEEN[kind]}; "
            f"{AT_LEAST} are needed."
        )
    return (
        f"{reason} So the comparison cannot tell whether the new {kind} is better: the old one "
        "stays in use, the new one is kept, and you decide."
    )
