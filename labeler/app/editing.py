"""Apply an edit to a page and save it; take it back, do it again."""

from dataclasses import replace

from labeler.app.project import Project
from labeler.core import lint
from labeler.core.annotation import Page, Region, ReviewState
from labeler.core.changes import Changes, difference
from labeler.core.errors import LabelerError

_REFUSED = frozenset(lint.Problem) - {lint.Problem.SELF_INTERSECTION}
"""A crossing outline may be on its way to a good one: it is kept, and shown as faulty."""


def edit(
    project: Project, before: Page, after: Page, text: str, *, gesture: str | None = None
) -> Changes:
    """Save what an edit changed; `text` names it for undo, edits of one gesture are one step.

    Changed outlines are repaired first, so the page afterwards is `changes.apply(before, ...)` of
    what is returned. Empty changes mean that nothing was saved. Raises LabelerError for an
    outline that cannot be a region, and ImageChanged where regions may not fit the image any more.
    """
    changes = difference(before, _without_phantoms(before, after))
    if changes.is_empty:
        return changes
    if _is_about_pixels(changes):
        project.demand_sound(before.id)
    project.store.journal.record(changes, text, author=project.author, gesture=gesture)
    _forget_findings(project, changes)
    return changes


def undo(project: Project, page_id: int) -> Changes | None:
    """Take back the last edit of a page; None when there is none."""
    return _forget_findings(project, project.store.journal.undo(page_id))


def redo(project: Project, page_id: int) -> Changes | None:
    """Do the edit again that was taken back last; None when there is none."""
    return _forget_findings(project, project.store.journal.redo(page_id))


def _is_about_pixels(changes: Changes) -> bool:
    """Whether an edit says something about the picture that the page is about."""
    before, after = changes.before, changes.after
    is_judged = (before.state, before.voucher) != (after.state, after.voucher)
    is_accepted = is_judged and after.state is ReviewState.ACCEPTED
    return not changes.is_of_picture and (is_accepted or bool(changes.region_ids))


def _forget_findings(project: Project, changes: Changes | None) -> Changes | None:
    """Drop what was found on a picture that the page is not about any more."""
    if changes is not None and changes.is_of_picture:
        project.forget_findings(changes.page_id)
    return changes


def _repaired_region(region: Region, size: tuple[int, int]) -> Region:
    polygon = lint.repaired(region.polygon, size)
    for problem in lint.problems(polygon, size):
        if problem in _REFUSED:
            raise LabelerError(
                f"This outline cannot be a {region.level}: {problem}. Nothing was changed."
            )
    return replace(region, polygon=polygon)


def _without_phantoms(before: Page, after: Page) -> Page:
    """Repair what changed; what is then as it was before, like a drag into a border, stays so."""
    old = {region.id: region for region in before.regions}
    regions = tuple(_settled(old.get(region.id), region, after.size) for region in after.regions)
    is_undone = regions == before.regions != after.regions
    is_opened = after.state is ReviewState.IN_WORK
    return replace(
        after,
        regions=regions,
        state=before.state if is_undone and is_opened else after.state,
    )


def _settled(old: Region | None, new: Region, size: tuple[int, int]) -> Region:
    if old is None or old.polygon != new.polygon:
        new = _repaired_region(new, size)
    if old is not None and replace(new, origin=old.origin) == old:
        return old
    return new
