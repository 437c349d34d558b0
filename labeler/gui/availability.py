"""Which needs of actions are met by what is open, shown and selected."""

from labeler.app.project import Project
from labeler.core.annotation import Page
from labeler.core.errors import LabelerError
from labeler.core.records import ModelKind
from labeler.gui.actions import Needs
from labeler.gui.chosen import selected_lines
from labeler.gui.session import Session


def to_go_back_to(project: Project | None, listed: int) -> frozenset[Needs]:
    """Ask a project what was there before; `listed` is how many pages its list shows.

    Where it cannot be asked all is met: whoever wants to go back is told why it fails.
    """
    if project is None:
        return frozenset()
    store = project.store
    try:
        conditions = {
            Needs.REMOVED_PAGES: store.pages.count() > listed,
            Needs.EARLIER_DETECTOR: store.models.previous(ModelKind.DETECTOR) is not None,
            Needs.EARLIER_READER: store.models.previous(ModelKind.READER) is not None,
        }
    except LabelerError:
        return frozenset({Needs.REMOVED_PAGES, Needs.EARLIER_DETECTOR, Needs.EARLIER_READER})
    return frozenset(need for need, is_met in conditions.items() if is_met)


def available(session: Session, *, is_queue_busy: bool) -> frozenset[Needs]:
    """Return the needs that are met now by what can be told without asking the project."""
    met = {Needs.NOTHING}
    if session.project is not None:
        met.add(Needs.PROJECT)
        met |= {Needs.KEPT_EDITS} if session.project.kept else set()
    if is_queue_busy:
        met.add(Needs.QUEUE)
    if session.project is not None and session.page is not None:
        met |= _of_page(session, session.page)
        met |= _of_journal(session, session.project, session.page)
    return frozenset(met)


def _of_page(session: Session, page: Page) -> set[Needs]:
    count, lines = len(session.selected | session.selected_proposals), selected_lines(session)
    conditions = {
        Needs.PAGE: True,
        Needs.CHANGED_IMAGE: session.is_image_changed,
        Needs.REGIONS: bool(page.regions or session.proposals),
        Needs.SELECTION: count > 0,
        Needs.ONE_SELECTED: count == 1,
        Needs.LINES: bool(page.lines or lines),
        Needs.SELECTED_LINES: len(lines) > 1,
        Needs.CURVES: any(page.region(key).curve is not None for key in session.selected),
        Needs.PROPOSALS: len(session.proposals) > len(session.overlooked),
        Needs.SELECTED_PROPOSAL: bool(session.selected_proposals),
    }
    return {need for need, is_met in conditions.items() if is_met}


def _of_journal(session: Session, project: Project, page: Page) -> set[Needs]:
    can_undo = session.undo_text is not None or len(project.outbox) > 0
    can_redo = session.redo_text is not None or project.outbox.can_put_again(page.id)
    conditions = {Needs.UNDO: can_undo, Needs.REDO: can_redo}
    return {need for need, is_met in conditions.items() if is_met}
