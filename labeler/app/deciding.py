"""What waits for a decision between two sides of a page: versions, and edits that were refused."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TypeAlias

from labeler.app import double_annotation
from labeler.app.double_annotation import ADJUDICATE, Annotations
from labeler.app.editing import waiting as edit_of
from labeler.app.project import Project
from labeler.core.annotation import DONE_STATES, UNREVIEWED, Comment, Page
from labeler.core.changes import Changes
from labeler.core.errors import EditConflict
from labeler.core.issues import answer, open_issues
from labeler.core.page_comparison import (
    Difference,
    Side,
    decided,
    differences,
    state_differences,
)
from labeler.core.transcribing import set_text
from labeler.core.versions import Version
from labeler.store.journal_rows import RefusedEdit
from labeler.store.rulings import Reconciliation

Matter: TypeAlias = Version | RefusedEdit
"""What is to be decided."""


@dataclass(frozen=True, slots=True)
class Undecided:
    """Two sides of a page, and where they differ."""

    matter: Matter
    first: Page
    """What two people said; or the page as it is, and with the refused edit made on it."""
    other: Page
    differences: tuple[Difference, ...]
    both: Annotations | None = None
    """Where two people annotated the page."""

    @property
    def annotations(self) -> Annotations:
        """Return what two people said of the page; only of versions there are two."""
        assert self.both is not None
        return self.both


def matters(project: Project, first: int = 0) -> list[Matter]:
    """Return all that waits for a decision; what is about the page `first` comes first."""
    versions = [one for one in project.store.versions.all() if one.is_open and one.is_ready]
    refused: list[Matter] = [*project.store.journal.refused()]
    return sorted([*refused, *versions], key=lambda one: _page_of(one) != first)


def compared(project: Project, matter: Matter) -> Undecided:
    """Return both sides of what waits; raises LabelerError where they cannot be compared."""
    if isinstance(matter, Version):
        both = double_annotation.annotations(project, matter)
        found = differences(both.first, both.other)
        return Undecided(matter, both.first, both.other, found, both)
    sides = project.store.journal.sides(matter.id)
    if sides is None:
        raise EditConflict("This was decided meanwhile, in another window. Nothing was changed.")
    return Undecided(matter, *sides, state_differences(*sides))


def decide(
    project: Project,
    undecided: Undecided,
    sides: Mapping[Difference, Side],
    texts: Mapping[str, str],
) -> Changes:
    """Make the page what was decided, in one step of undo; what waited waits no more.

    `texts` are transcripts that the person who decides wrote by hand, by line. Raises EditConflict
    where anybody changed or decided something meanwhile.
    """
    matter, first = undecided.matter, undecided.first
    if isinstance(matter, Version):
        return double_annotation.adjudicate(project, undecided.annotations, sides, texts)
    page = _reconciled(undecided, sides, project.author)
    for line_id, text in texts.items():
        page = set_text(page, line_id, text)
    edit = edit_of(first, page, ADJUDICATE, gesture=None)
    if edit.changes.is_about_pixels:
        project.demand_sound(first.id)
    return project.store.journal.record(
        edit.changes, ADJUDICATE, author=project.author, settles=Reconciliation(matter.id, first)
    )


def _reconciled(undecided: Undecided, sides: Mapping[Difference, Side], author: str) -> Page:
    """Return the page as it was decided, with what the refused edit says and nobody else denies."""
    first, other = undecided.first, undecided.other
    page = decided(first, other, sides)
    if Side.RIGHT in sides.values() or not sides:
        known = {one.origin.proposal_id for one in page.regions}
        page = replace(page, dismissed=page.dismissed | (other.dismissed - known))
    if first.state in UNREVIEWED and other.state not in DONE_STATES:
        page = replace(page, state=other.state)  # Work on it has begun.
    # Issues about what clashed are settled, whichever side is taken.
    still_open = {issue.id for issue in open_issues(other)}
    for issue in open_issues(first):
        if issue.id not in still_open:
            page = answer(page, issue.id, Comment(author, datetime.now(UTC), closes=True))
    return page


def _page_of(matter: Matter) -> int:
    return matter.of_id if isinstance(matter, Version) else matter.page_id
