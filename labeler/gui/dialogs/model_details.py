"""What is told of a model: what it was made from and of, and how well it does."""

from collections.abc import Mapping
from typing import Any

from labeler.app.gate import Verdict, comparisons_of, verdict_of
from labeler.app.models import comes_along
from labeler.core.marked import mark
from labeler.core.records import ModelRecord
from labeler.evaluation.comparison_table import in_a_line
from labeler.gui.translation import decimal, shown, tr
from labeler.gui.wording import CONSISTENCY

_VERDICTS = {
    Verdict.BETTER: mark("That is surely better than the model it was made from."),
    Verdict.WORSE: mark("That is surely worse than the model it was made from."),
    Verdict.UNCERTAIN: mark("That does not tell which of the two is better."),
}


def scores_in_short(model: ModelRecord) -> str:
    """Return the score before and after, by what decides; empty where nothing was compared."""
    compared = comparisons_of(model.scores)
    for one in compared.measures.values() if compared and compared.pages else ():
        return f"{decimal(one.before, 3)} → {decimal(one.after, 3)}"
    return ""


def parent_in_short(model: ModelRecord, names: Mapping[int, str]) -> str:
    """Return number and name of the model that another was made from; empty where there is none."""
    if model.parent_id is None:
        return ""
    name = names.get(model.parent_id) or tr("removed")
    return f"{model.parent_id} {name}"


def details(model: ModelRecord, names: Mapping[int, str]) -> str:
    """Return all that is told of a model, a sentence a line; `names` are those of all models."""
    parts = [_origin(model, names), _labelled(model), *_others(model), *_scores(model)]
    return "\n".join(filter(None, parts))


def _origin(model: ModelRecord, names: Mapping[int, str]) -> str:
    if comes_along(model):
        return tr("It comes with the program.")
    if model.parent_id is None:
        return tr("Somebody added it.")
    parent = parent_in_short(model, names)
    author = model.manifest.get("author")
    if author:
        return tr("Made from model {parent} by {author}.", parent=parent, author=author)
    return tr("Made from model {parent}.", parent=parent)


def _labelled(model: ModelRecord) -> str:
    made_of = model.manifest
    if "training_pages" not in made_of:
        return "" if comes_along(model) else tr("What it was trained on is not known.")
    counted = (
        tr("%n pages", "", _count(made_of, "training_pages")),
        tr("%n lines", "", _count(made_of, "lines")),
        tr("%n characters", "", _count(made_of, "characters")),
    )
    return tr("Trained on {amount} that people accepted.", amount=", ".join(counted))


def _others(model: ModelRecord) -> list[str]:
    """Say which pages took part that nobody has labelled."""
    made_of, found = model.manifest, []
    if weak := _count(made_of, "weak_pages"):
        found.append(tr("Proposals of %n pages that nobody has verified took part.", "", weak))
    kind = made_of.get("consistency")
    unlabelled = _count(made_of, "unlabelled_pages")
    if isinstance(kind, str) and kind in CONSISTENCY and kind != "none" and unlabelled:
        how = tr(CONSISTENCY[kind])
        text = tr(
            "The consistency phase drew on %n unlabelled pages: {how}.", "", unlabelled, how=how
        )
        found.append(text)
    return found


def _scores(model: ModelRecord) -> list[str]:
    compared = comparisons_of(model.scores)
    if compared is None:
        return []
    if not compared.pages:
        return [tr("There was no validation page by which it could be compared.")]
    pages = tr("On %n validation pages:", "", compared.pages)
    return [f"{pages} {shown(in_a_line(compared))}.", tr(_VERDICTS[verdict_of(compared)])]


def _count(made_of: Mapping[str, Any], key: str) -> int:
    """Return a number of a manifest, or of how many things it is a list; 0 for anything else."""
    value = made_of.get(key)
    if isinstance(value, list):
        return len(value)
    return value if isinstance(value, int) else 0
