"""Edits of whatever is selected, as functions of the session: what actions and keys call."""

from collections.abc import Collection
from dataclasses import dataclass
from uuid import uuid4

from PySide6.QtGui import QGuiApplication

from labeler.core import edits, proposing
from labeler.core.annotation import IgnoreReason, Level, Page, Proposal, Region
from labeler.core.errors import ForeignFile
from labeler.core.marked import mark
from labeler.gui import clipboard, walk
from labeler.gui.session import Session
from labeler.gui.translation import told, tr

PASTE_OFFSET = 12.0
"""How far a copy lies from its original, in image pixels, so that both can be seen."""


@dataclass(frozen=True, slots=True)
class EditName:
    """What an edit of one region is called, and of several; the journal keeps it."""

    one: str
    many: str

    def of(self, count: int) -> str:
        """Return the name of an edit of so many regions."""
        return self.many.replace("%n", str(count)) if count > 1 else self.one


DELETE = EditName(mark("Delete region"), mark("Delete %n regions", "", 2))
MOVE = EditName(mark("Move region"), mark("Move %n regions", "", 2))
ROTATE = EditName(mark("Rotate region"), mark("Rotate %n regions", "", 2))
IGNORE = EditName(mark("Ignore region"), mark("Ignore %n regions", "", 2))
STOP_IGNORING = EditName(mark("Stop ignoring region"), mark("Stop ignoring %n regions", "", 2))
PASTE = EditName(mark("Paste region"), mark("Paste %n regions", "", 2))
DUPLICATE = EditName(mark("Duplicate region"), mark("Duplicate %n regions", "", 2))
ACCEPT = EditName(mark("Accept region"), mark("Accept %n regions", "", 2))
REJECT = EditName(mark("Reject region"), mark("Reject %n regions", "", 2))


def delete(session: Session) -> None:
    """Delete the selected regions and reject the selected proposals."""
    if session.page is None:
        return
    page = edits.delete_regions(session.page, session.selected)
    if session.selected_proposals:
        page = proposing.reject_proposals(page, session.selected_proposals)
    session.edit(DELETE.of(len(session.selected | session.selected_proposals)), page)


class Steps:
    """Small changes of the selected regions, all made to the page as it was before the first one.

    So what the border takes from a region comes back with the steps that lead back.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._start = self._now = session.page
        self._selected = session.selected

    @property
    def is_current(self) -> bool:
        """Whether the page and the selection are still as the last step left them."""
        return self._session.page is self._now and self._session.selected == self._selected

    def _show(self, name: EditName, page: Page, gesture: str | None = None) -> None:
        self._session.edit(name.of(len(self._selected)), page, gesture)
        self._now = self._session.page


class Push(Steps):
    """Moves regions; all steps are one for undo."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._gesture = uuid4().hex
        self._shift = (0.0, 0.0)

    def by(self, dx: float, dy: float) -> None:
        """Go on by a number of image pixels."""
        if self._start is not None and self._selected:
            self._shift = self._shift[0] + dx, self._shift[1] + dy
            page = edits.move_regions(self._start, self._selected, *self._shift)
            self._show(MOVE, page, self._gesture)


class Turn(Steps):
    """Turns regions around their own centres."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._degrees = 0.0

    def by(self, degrees: float) -> None:
        """Go on clockwise."""
        if self._start is not None and self._selected:
            self._degrees += degrees
            page = edits.rotate_regions(self._start, self._selected, self._degrees)
            self._show(ROTATE, page if self._degrees else self._start)


def join(session: Session) -> None:
    """Make one line of the selected lines and select it."""
    if session.page is None:
        return
    lines = _selected_lines(session)
    if len(lines) < 2:
        session.problem.emit(tr("Select two or more lines to join them."))
        return
    page = edits.join_lines(session.page, lines)
    session.edit(mark("Join lines"), page)
    session.select(lines)


def set_count(
    session: Session, value: int, lines: Collection[str], *, since: Page | None = None
) -> None:
    """Type the character count of lines.

    `since` is the page as it was when the person began to type.
    """
    page = since or session.page
    if page is not None and lines:
        session.edit(mark("Set count"), edits.set_count(page, lines, value), since=page)


def set_ignore(session: Session, reason: IgnoreReason | None) -> None:
    """Take the selected regions out of training and scoring, or back in."""
    if session.page is not None and session.selected:
        name = IGNORE if reason else STOP_IGNORING
        page = edits.set_ignore(session.page, session.selected, reason)
        session.edit(name.of(len(session.selected)), page)


def switch_ignore(session: Session) -> None:
    """Ignore the selection, or stop ignoring it when all of it is ignored."""
    page, chosen = session.page, session.selected
    if page is not None:
        is_ignored = all(page.region(key).ignore for key in chosen)
        set_ignore(session, None if is_ignored else IgnoreReason.ILLEGIBLE)


def start_at_next_vertex(session: Session) -> None:
    """Let reading start at the next vertex; after the last one it is the first again."""
    if session.page is not None and len(session.selected) == 1:
        new = edits.start_at_vertex(session.page, next(iter(session.selected)), 1)
        session.edit(mark("Change where reading starts"), new)


def sort_reading_order(session: Session) -> None:
    """Put the regions of the page into reading order."""
    if session.page is not None:
        session.edit(mark("Sort into reading order"), edits.sort_reading_order(session.page))


def accept(session: Session) -> None:
    """Accept the selected proposals, lines together with their characters, and move on.

    The next proposal is selected after a single one; several stay selected as regions.
    """
    following = _following(session)
    _accept(session, _chosen_proposals(session))
    if following is not None:
        session.select((), [following])


def accept_all(session: Session) -> None:
    """Accept every visible proposal of the page; nothing is left selected for the next key."""
    _accept(session, {proposal.id for proposal in session.proposals})
    session.select()


def reject(session: Session) -> None:
    """Reject the selected proposals, lines together with their characters, and move on."""
    following = _following(session)
    _reject(session, _chosen_proposals(session))
    if following is not None:
        session.select((), [following])


def reject_all(session: Session) -> None:
    """Reject every visible proposal of the page."""
    _reject(session, {proposal.id for proposal in session.proposals})


def copy(session: Session) -> None:
    """Put the selected regions on the clipboard, lines together with their characters."""
    if session.page is not None and session.selected:
        QGuiApplication.clipboard().setMimeData(clipboard.to_mime(_with_characters(session)))


def paste(session: Session) -> None:
    """Add the regions on the clipboard and select them; one that is there already moves aside."""
    if session.page is None:
        return
    try:
        regions = clipboard.from_mime(QGuiApplication.clipboard().mimeData())
    except ForeignFile as error:
        session.problem.emit(told(error))
        return
    _add_copies(session, session.page, regions, PASTE)


def duplicate(session: Session) -> None:
    """Add copies of the selected regions beside them and select the copies."""
    if session.page is not None and session.selected:
        _add_copies(session, session.page, _with_characters(session), DUPLICATE)


def select_all(session: Session) -> None:
    """Select every line, or every region when the page has no lines."""
    if session.page is not None:
        regions = session.page.lines or session.page.regions
        session.select([region.id for region in regions])


def _accept(session: Session, ids: Collection[int]) -> None:
    if session.page is None or not ids:
        return
    known = {region.id for region in session.page.regions}
    chosen = [proposal for proposal in session.proposals if proposal.id in ids]
    page = proposing.accept_proposals(session.page, chosen)
    session.edit(ACCEPT.of(len(chosen)), page)
    if session.page is not None:
        made = [region for region in session.page.regions if region.id not in known]
        lines = [region.id for region in made if region.level is Level.LINE]
        session.select(lines or [region.id for region in made])


def _reject(session: Session, ids: Collection[int]) -> None:
    if session.page is not None and ids:
        session.edit(REJECT.of(len(ids)), proposing.reject_proposals(session.page, ids))


def _chosen_proposals(session: Session) -> set[int]:
    chosen = session.selected_proposals
    return {p.id for p in session.proposals if p.id in chosen or p.line_id in chosen}


def _following(session: Session) -> int | None:
    """Return the proposal a person looks at after the one selected proposal, if that is one."""
    if len(session.selected_proposals) != 1:
        return None
    if session.page is None:
        return None
    gone = _chosen_proposals(session)
    shown = walk.in_order(session.page, session.proposals, walk.level_of_selection(session))
    order = [each.id for each in shown if isinstance(each, Proposal)]
    place = next((i for i, key in enumerate(order) if key in gone), 0)
    return next((key for key in order[place:] + order[:place] if key not in gone), None)


def _add_copies(session: Session, page: Page, regions: list[Region], name: EditName) -> None:
    taken = {region.polygon for region in page.regions}
    new = edits.copies(page, regions)
    steps = range(1, int(min(page.size) / PASTE_OFFSET) + 1)
    # To the lower right, or to the upper left where the border is in the way.
    for step in (*steps, *(-step for step in steps)):
        if not any(region.polygon in taken for region in new):
            break
        new = edits.copies(page, regions, step * PASTE_OFFSET, step * PASTE_OFFSET)
    session.edit(name.of(len(new)), edits.add_regions(page, new))
    lines = [region.id for region in new if region.level is Level.LINE]
    session.select(lines or [region.id for region in new])


def _with_characters(session: Session) -> list[Region]:
    if session.page is None:
        return []
    chosen = session.selected
    return [r for r in session.page.regions if r.id in chosen or r.line_id in chosen]


def _selected_lines(session: Session) -> set[str]:
    if session.page is None:
        return set()
    return {line.id for line in session.page.lines if line.id in session.selected}
