"""Apply an edit to a page and save it; take it back, do it again."""

from dataclasses import replace

from labeler.app.project import Project
from labeler.core import lint
from labeler.core.annotation import Page, Region, ReviewState
from labeler.core.changes import Changes, difference
from labeler.core.errors import LabelerError

_REFUSED = frozenset({lint.Problem.TOO_FEW, lint.Problem.NO_AREA, lint.Problem.OUTSIDE})


def edit(
    project: Project, before: Page, after: Page, text: str, *, gesture: str | None = None
) -> Changes:
    """Save what an edit changed; `text` names it for undo, edits of one gesture are one step.

    Changed outlines are repaired first, so the page afterwards is `changes.apply(before, ...)` of
    what is returned. Empty changes mean that nothing was saved. Raises LabelerError for an
    outline that cannot be a region.
    """
    changes = difference(before, _without_phantoms(before, _repaired(before, after)))
    if not changes.is_empty:
        project.store.journal.record(changes, text, author=project.author, gesture=gesture)
    return changes


def undo(project: Project, page_id: int) -> Changes | None:
    """Take back the last edit of a page; None when there is none."""
    return project.store.journal.undo(page_id)


def redo(project: Project, page_id: int) -> Changes | None:
    """Do the edit again that was taken back last; None when there is none."""
    return project.store.journal.redo(page_id)


def _repaired(before: Page, after: Page) -> Page:
    """Repair the outlines that differ from before; refuse those that no repair can help."""
    old = {region.id: region.polygon for region in before.regions}
    regions = tuple(
        region if old.get(region.id) == region.polygon else _repaired_region(region, after.size)
        for region in after.regions
    )
    return replace(after, regions=regions)


def _repaired_region(region: Region, size: tuple[int, int]) -> Region:
    polygon = lint.repaired(region.polygon, size)
    for problem in lint.problems(polygon, size):
        if problem in _REFUSED:
            raise LabelerError(
                f"This outline cannot be a {region.level}: {problem}. Nothing was changed."
            )
    return replace(region, polygon=polygon)


def _without_phantoms(before: Page, after: Page) -> Page:
    """Leave regions alone that the edit, once repaired, put back to where they were."""
    old = {region.id: region for region in before.regions}
    regions = tuple(_settled(old.get(region.id), region) for region in after.regions)
    if regions == after.regions:
        return after
    is_untouched = regions == before.regions and after.state is ReviewState.IN_WORK
    state = before.state if is_untouched else after.state
    return replace(after, regions=regions, state=state)


def _settled(old: Region | None, new: Region) -> Region:
    if old is not None and replace(new, origin=old.origin) == old:
        return old
    return new
