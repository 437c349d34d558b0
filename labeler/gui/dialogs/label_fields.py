"""What is asked about labels of another tool, and how it is said what came of them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox

from labeler.app.import_outcome import ImportOutcome
from labeler.core.marked import mark
from labeler.formats import registry
from labeler.gui.translation import shown, tr
from labeler.gui.wheel import keep_still

FIND_OUT = mark("find out")
TRUTH = mark("as truth: pages read completely become accepted")
PROPOSALS = mark("as proposals: to be reviewed")
MOST_PROBLEMS = 8


def format_field() -> QComboBox:
    """Return a choice of the formats that are read; its data is a name, or None to find it out."""
    field = QComboBox()
    field.addItem(tr(FIND_OUT), None)
    for entry in registry.FORMATS:
        if entry.read is not None:
            field.addItem(tr(entry.title), entry.name)
    keep_still(field)
    return field


def how_field(first: str, second: str) -> QComboBox:
    """Return a choice between `TRUTH` and `PROPOSALS`, which are its data."""
    field = QComboBox()
    for how in (first, second):
        field.addItem(tr(how), how)
    keep_still(field)
    return field


def headline(outcome: ImportOutcome) -> str:
    """Return what was imported, in one line."""
    pages = tr("%n pages", "", outcome.pages)
    text = tr("%n regions imported on {pages}", "", outcome.regions, pages=pages)
    if outcome.refused:
        text += ", " + tr("%n pages not read completely", "", len(outcome.refused))
    return text


def remarks(outcome: ImportOutcome, way_to_replace: str = "") -> list[str]:
    """Return what somebody should read of an import, line by line; nothing where all went well."""
    lines = [*first_of(outcome.problems), *map(shown, outcome.not_truth)]
    if outcome.kept_work and way_to_replace:
        lines.append(way_to_replace)
    if outcome.losses:
        lines += [tr("Not taken:"), *(f"  {loss}" for loss in first_of(outcome.losses))]
    if outcome.kept_besides:
        kept = first_of(outcome.kept_besides)
        lines += [tr("Kept as it was, for the same format:"), *(f"  {kind}" for kind in kept)]
    return lines


def first_of(sentences: Sequence[str]) -> list[str]:
    """Return as many sentences as fit, and how many more there are."""
    more = len(sentences) - MOST_PROBLEMS
    first = [shown(sentence) for sentence in sentences[:MOST_PROBLEMS]]
    return [*first, tr("and %n more", "", more)] if more > 0 else first
