"""Whether a trained model is better than the one it started from, and what becomes of it."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from labeler.app import models
from labeler.app.engines import weights_at
from labeler.app.project import Project
from labeler.app.training_runs import RUN_SOURCE, kind_of
from labeler.app.validation import AT_LEAST
from labeler.core.marked import Sentence, sentence
from labeler.core.records import ModelKind, ModelRecord, RunRecord, RunState
from labeler.evaluation.comparison import Comparison
from labeler.evaluation.comparison_table import in_a_line
from labeler.evaluation.examination import Comparisons

_SEEN = {
    ModelKind.DETECTOR: sentence("corrected or looked at line by line"),
    ModelKind.READER: sentence("transcribed by a person"),
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
    model = recorded(project, run) or project.store.models.add(
        name=f"run {run.id}",
        path=weights,
        sha256=models.digest(weights),
        parent_id=run.settings.get("model_id"),
        source=_source(run),
        manifest=manifest,
        kind=kind,
        engine=weights_at(weights, kind).engine,
    )
    project.store.models.record_scores(model.id, examined.scores)
    compared = examined.comparisons
    verdict = verdict_of(compared)
    text = verdict_in_words(kind, verdict, compared)
    # The run ends before the model is used: a kill between the two leaves a model to choose.
    project.store.runs.finish(run.id, RunState.FINISHED, text, model_id=model.id)
    if verdict is Verdict.BETTER:
        models.use(project, model.id)
    return Settlement(model, verdict, text, examined.scores)


def settled(project: Project, run: RunRecord) -> Settlement | None:
    """Return what became of a run that has ended; None where no model came of it."""
    models_by_id = {model.id: model for model in project.store.models.all()}
    model = models_by_id.get(run.model_id or 0)
    compared = comparisons_of(model.scores) if model else None
    if model is None or compared is None:
        return None
    return Settlement(model, verdict_of(compared), run.message, model.scores)


def recorded(project: Project, run: RunRecord) -> ModelRecord | None:
    """Return the model of a run that died while it was settled, and was resumed; else None."""
    sources = {model.source: model for model in project.store.models.all()}
    return sources.get(_source(run))


def _source(run: RunRecord) -> str:
    return f"{RUN_SOURCE} {run.id}"


def verdict_of(comparisons: Comparisons) -> Verdict:
    """Return whether the second of two models is better, where the pages can tell.

    It is if it surely is by one measure, and by no other surely worse.
    """
    is_better, is_worse = _changes(comparisons)
    if comparisons.pages < AT_LEAST or is_better == is_worse:
        return Verdict.UNCERTAIN
    return Verdict.BETTER if is_better else Verdict.WORSE


def _changes(comparisons: Comparisons) -> tuple[bool, bool]:
    """Return whether the second model is surely better, and surely worse, by any measure."""
    measures = comparisons.measures.values()
    return any(one.low > 0 for one in measures), any(one.high < 0 for one in measures)


def comparisons_of(scores: Mapping[str, Any]) -> Comparisons | None:
    """Return what the scores of a model hold of a comparison; None where it was never compared."""
    known = scores.get(_COMPARISON)
    if known is None:
        return None
    return Comparisons(*(
        {key: Comparison(**one) for key, one in known[part].items()}
        for part in ("measures", "slices")
    ))  # fmt: skip


def verdict_in_words(kind: ModelKind, verdict: Verdict, compared: Comparisons) -> str:
    """Say what was measured, and what became of the new model."""
    said = consequence(kind, verdict, compared)
    if not compared.pages:
        return said
    measured = sentence(
        "Validation, %n pages: {scores}.",
        "",
        compared.pages,
        "Validation, %n page: {scores}.",
        scores=in_a_line(compared),
    )
    return sentence("{measured} {said}", measured=measured, said=said)


def consequence(kind: ModelKind, verdict: Verdict, compared: Comparisons) -> Sentence:
    """Say what became of a new model, and why where nobody can tell whether it is better."""
    if verdict is Verdict.BETTER:
        return sentence("The new {kind} is better and in use now.", kind=kind)
    if verdict is Verdict.WORSE:
        return sentence("The new {kind} is worse; it is kept but not used.", kind=kind)
    return sentence(
        "{doubt} So the comparison cannot tell whether the new {kind} is better: "
        "the old one stays in use, the new one is kept, and you decide.",
        doubt=_doubt(kind, compared),
        kind=kind,
    )


def _doubt(kind: ModelKind, compared: Comparisons) -> Sentence:
    """Say why two models cannot be told apart."""
    pages = compared.pages
    if not pages:
        return sentence(
            "No validation page was {seen}; {least} are needed.", seen=_SEEN[kind], least=AT_LEAST
        )
    if pages < AT_LEAST:
        return sentence(
            "%n validation pages were {seen}; {least} are needed.",
            "",
            pages,
            "%n validation page was {seen}; {least} are needed.",
            seen=_SEEN[kind],
            least=AT_LEAST,
        )
    if all(_changes(compared)):
        return sentence("It is surely better by one measure, and surely worse by another.")
    return sentence("The difference may be chance.")
