"""Apply an edit to a page and save it; take it back, do it again."""

from dataclasses import replace

from labeler.app.outbox import Waiting
from labeler.app.project import Project
from labeler.core import lint
from labeler.core.annotation import Page, Region, ReviewState
from labeler.core.changes import Changes, difference
from labeler.core.errors import LabelerError, StorageError

_REFUSED = frozenset(lint.Problem) - {lint.Problem.SELF_INTERSECTION}
"""A crossing outline may be on its way to a good one: it is kept, and shown as faulty."""


def edit(
    project: Project, before: Page, after: Page, text: str, *, gesture: str | None = None
) -> Changes:
    """Save what an edit changed; `text` names it for undo, edits of one gesture are one step.

    Changed outlines are repaired first, so the page afterwards is `changes.apply(before, ...)` of
    what is returned, if nobody else has written it. Empty changes mean that nothing was saved.
    Raises LabelerError for an outline that cannot be a region, ImageChanged where regions may not
    fit the image any more, EditConflict when somebody else has changed the same, StorageError when
    nothing can be written now.
    """
    edit = waiting(before, after, text, gesture=gesture)
    return edit.changes if edit.changes.is_empty else project.record(edit)


def edit_or_keep(
    project: Project, before: Page, after: Page, text: str, *, gesture: str | None = None
) -> Changes:
    """Do what `edit` does, but keep the edit when it cannot be stored now.

    What is returned may then be for another state of the page: see `merging.made_on`.
    """
    edit = waiting(before, after, text, gesture=gesture)
    return edit.changes if edit.changes.is_empty else project.outbox.put(edit)


def waiting(before: Page, after: Page, text: str, *, gesture: str | None) -> Waiting:
    """Return an edit that is ready to be stored."""
    changes = difference(before, _without_phantoms(before, after))
    return Waiting(before, changes, text, gesture)


def undo(project: Project, page_id: int) -> Changes | None:
    """Take back the last edit of a page; None when there is none.

    What is returned may be for another state of the page, as with `edit_or_keep`.
    """
    if (step := project.outbox.take_back(page_id)) is not None:
        return step
    return _forget_findings(project, project.store.journal.undo(page_id))


def redo(project: Project, page_id: int) -> Changes | None:
    """Do the edit again that was taken back last; None when there is none.

    What is returned may be for another state of the page, as with `edit_or_keep`. Raises StorageError while edits wait to be stored: they come first; ImageChanged as `edit` does.
    """
    if (step := project.outbox.put_again(page_id)) is not None:
        return step
    if len(project.outbox):
        raise StorageError(project.outbox.trouble)
    if project.store.journal.is_redo_about_pixels(page_id):
        project.demand_sound(page_id)
    return _forget_findings(project, project.store.journal.redo(page_id))


def _forget_findings(project: Project, changes: Changes | None) -> Changes | None:
    """Drop what was found on a picture that the page is not about any more."""
    if changes is not None and changes.is_of_picture:
        project.forget_findings(changes.page_id)
    return changes


def _repaired_region(region: Region, size: tuple[int, int]) -> Region:
    repaired = lint.repaired_region(region, size)
    for problem in lint.problems(repaired.polygon, size):
        if problem in _REFUSED:
            raise LabelerError(
                "This outline cannot be a {level}: {problem}. Nothing was changed.",
                level=region.level,
                problem=problem,
            )
    return repaired


def _without_phantoms(before: Page, after: Page) -> Page:
    """Repair what changed; what is then as it was before, like a drag into a border, stays so."""
    old = before.by_id
    # An edit keeps most regions as they are: what is done for each of them must be next to nothing.
    regions = tuple(
        [
            new if (known := old.get(new.id)) is new else _settled(known, new, after.size)
            for new in after.regions
        ]
    )
    is_undone = regions == before.regions != after.regions
    is_opened = after.state is ReviewState.IN_WORK
    return replace(
        after,
        regions=regions,
        state=before.state if is_undone and is_opened else after.state,
    )


def _drawn(region: Region) -> tuple[object, ...]:
    return region.polygon, region.baseline, region.curve


def _settled(old: Region | None, new: Region, size: tuple[int, int]) -> Region:
    if old is None or _drawn(old) != _drawn(new):
        new = _repaired_region(new, size)
    is_same = old is not None and _drawn(old) == _drawn(new)
    return old if old is not None and is_same and replace(new, origin=old.origin) == old else new
