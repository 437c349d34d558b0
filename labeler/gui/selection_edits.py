"""Edits of whatever is selected, as functions of the session: what actions and keys call.

Proposals are edited like regions and become some by it (`chosen.py`).
"""

from collections.abc import Collection
from dataclasses import dataclass
from uuid import uuid4

from PySide6.QtGui import QGuiApplication

from labeler.core import baseline_edits, edits, line_edits, proposing
from labeler.core.annotation import IgnoreReason, Level, Page, Proposal, Region
from labeler.core.errors import ForeignFile
from labeler.core.marked import mark
from labeler.gui import clipboard, walk
from labeler.gui.chosen import Chosen, chosen
from labeler.gui.session import Session
from labeler.gui.translation import told, tr

LOCKED = mark("Outlines are locked. Edit, Lock outlines, unlocks them.")
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
DRAW_BASELINE = EditName(mark("Draw baseline"), mark("Draw %n baselines", "", 2))
REMOVE_BASELINE = EditName(mark("Remove baseline"), mark("Remove %n baselines", "", 2))
REJECT = EditName(mark("Reject region"), mark("Reject %n regions", "", 2))


def delete(session: Session) -> None:
    """Delete the selected regions and reject the selected proposals."""
    if session.page is None:
        return
    page = edits.delete_regions(session.page, session.selected)
    rejected = proposing.with_characters(session.proposals, session.selected_proposals)
    if rejected:
        page = proposing.reject_proposals(page, {proposal.id for proposal in rejected})
    session.edit(DELETE.of(len(session.selected | session.selected_proposals)), page)


class Steps:
    """Small changes of what is selected, all made to the page as it was before the first one.

    So what the border takes from a region comes back with the steps that lead back.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._chosen = chosen(session)
        self._reached = self._standing()

    @property
    def is_current(self) -> bool:
        """Whether the page and the selection are still as the last step left them."""
        return self._standing() == self._reached

    def _show(self, name: EditName, held: Chosen, page: Page, gesture: str | None = None) -> None:
        self._session.edit(name.of(len(held.ids)), held.to_store(page), gesture)
        self._reached = self._standing()

    def _standing(self) -> tuple[Page | None, frozenset[str], frozenset[int]]:
        session = self._session
        return session.page, session.selected, session.selected_proposals


class Push(Steps):
    """Moves regions; all steps are one for undo."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._gesture = uuid4().hex
        self._shift = (0.0, 0.0)

    def by(self, dx: float, dy: float) -> None:
        """Go on by a number of image pixels."""
        if (held := self._chosen) is not None:
            self._shift = self._shift[0] + dx, self._shift[1] + dy
            page = edits.move_regions(held.page, held.ids, *self._shift)
            self._show(MOVE, held, page, self._gesture)


class Turn(Steps):
    """Turns regions around their own centres."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._degrees = 0.0

    def by(self, degrees: float) -> None:
        """Go on clockwise."""
        if (held := self._chosen) is not None:
            self._degrees += degrees
            page = edits.rotate_regions(held.page, held.ids, self._degrees)
            self._show(ROTATE, held, page if self._degrees else held.page)


def join(session: Session) -> None:
    """Make one line of the selected lines and select it."""
    held = chosen(session)
    lines = {line.id for line in held.regions if line.level is Level.LINE} if held else set()
    if held is None or len(lines) < 2:
        session.problem.emit(tr("Select two or more lines to join them."))
        return
    held.edit(session, mark("Join lines"), line_edits.join_lines(held.page, lines))
    session.select(lines)


def set_ignore(session: Session, reason: IgnoreReason | None) -> None:
    """Take what is selected out of training and scoring, or back in."""
    if (held := chosen(session)) is not None:
        name = IGNORE if reason else STOP_IGNORING
        page = edits.set_ignore(held.page, held.ids, reason)
        held.edit(session, name.of(len(held.ids)), page)


def switch_ignore(session: Session) -> None:
    """Ignore the selection, or stop ignoring it when all of it is ignored.

    A mark of what was overlooked is done with by that, and the next one is selected.
    """
    marks = {mark.id for mark in session.overlooked}
    is_mark = bool(session.selected_proposals) and session.selected_proposals <= marks
    following = _following(session) if is_mark else None
    if (held := chosen(session)) is not None:
        is_ignored = all(region.ignore for region in held.regions)
        set_ignore(session, None if is_ignored else IgnoreReason.ILLEGIBLE)
    if following is not None:
        session.select((), [following])


def draw_baselines(session: Session) -> None:
    """Give the selected lines that have no baseline one to begin with; its points can be dragged."""
    held = chosen(session)
    bare = {line.id for line in _lines(held) if line.baseline is None}
    if held is not None and bare:
        page = baseline_edits.draw_baselines(held.page, bare)
        held.edit(session, DRAW_BASELINE.of(len(bare)), page)
    elif _lines(held):
        session.problem.emit(tr("There is a baseline already. Drag its points."))
    else:
        session.problem.emit(tr("Select the lines that are to have a baseline."))


def remove_baselines(session: Session) -> None:
    """Take the baselines of the selected lines away."""
    held = chosen(session)
    drawn = {line.id for line in _lines(held) if line.baseline is not None}
    if held is None or not drawn:
        session.problem.emit(tr("The selected lines have no baseline."))
        return
    page = baseline_edits.remove_baselines(held.page, drawn)
    held.edit(session, REMOVE_BASELINE.of(len(drawn)), page)


def _lines(held: Chosen | None) -> list[Region]:
    return [region for region in held.regions if region.level is Level.LINE] if held else []


def start_at_vertex(session: Session, vertex: int = 1) -> None:
    """Let reading start at another vertex, by default at the next; after the last comes the first."""
    held = chosen(session)
    if held is not None and len(held.ids) == 1:
        new = edits.start_at_vertex(held.page, next(iter(held.ids)), vertex)
        held.edit(session, mark("Change where reading starts"), new)


def sort_reading_order(session: Session) -> None:
    """Put the regions of the page into reading order."""
    if session.page is not None:
        session.edit(mark("Sort into reading order"), edits.sort_reading_order(session.page))


def accept(session: Session) -> None:
    """Accept the selected proposals, lines together with their characters, and move on.

    The next proposal is selected after a single one; several stay selected as regions.
    """
    following = _following(session)
    _accept(session, session.selected_proposals)
    if following is not None:
        session.select((), [following])


def accept_all(session: Session) -> None:
    """Accept every proposal of the page that counts; nothing is left selected for the next key."""
    _accept(session, {proposal.id for proposal in session.counting})
    session.select()


def reject(session: Session) -> None:
    """Reject the selected proposals, lines together with their characters, and move on."""
    following = _following(session)
    _reject(session, session.selected_proposals)
    if following is not None:
        session.select((), [following])


def reject_all(session: Session) -> None:
    """Reject every proposal of the page that counts."""
    _reject(session, {proposal.id for proposal in session.counting})


def copy(session: Session) -> None:
    """Put what is selected on the clipboard, lines together with their characters."""
    if (held := chosen(session)) is not None:
        QGuiApplication.clipboard().setMimeData(clipboard.to_mime(_with_characters(held)))


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
    """Add copies of what is selected beside it and select the copies; proposals stay some."""
    held = chosen(session)
    if session.page is not None and held is not None:
        _add_copies(session, session.page, _with_characters(held), DUPLICATE)


def select_all(session: Session) -> None:
    """Select every line, proposed ones as well, or everything when there are no lines."""
    if session.page is not None:
        every: list[Region | Proposal] = [*session.page.regions, *session.counting]
        lines = [each for each in every if each.level is Level.LINE]
        walk.select(session, *(each.id for each in lines or every))


def _accept(session: Session, ids: Collection[int]) -> None:
    if session.page is None or not ids:
        return
    known = {region.id for region in session.page.regions}
    accepted = proposing.with_characters(session.proposals, ids)
    page = proposing.accept_proposals(session.page, accepted, session.readings)
    session.edit(ACCEPT.of(len(accepted)), page)
    if session.page is not None:
        made = [region for region in session.page.regions if region.id not in known]
        lines = [region.id for region in made if region.level is Level.LINE]
        session.select(lines or [region.id for region in made])


def _reject(session: Session, ids: Collection[int]) -> None:
    if session.page is not None and ids:
        rejected = {p.id for p in proposing.with_characters(session.proposals, ids)}
        session.edit(REJECT.of(len(rejected)), proposing.reject_proposals(session.page, rejected))


def _following(session: Session) -> int | None:
    """Return the proposal a person looks at after the one selected proposal, if that is one.

    After a mark of what was overlooked that is the next mark.
    """
    if len(session.selected_proposals) != 1:
        return None
    if session.page is None:
        return None
    selected = session.selected_proposals
    gone = {p.id for p in proposing.with_characters(session.proposals, selected)}
    marks = {mark.id for mark in session.overlooked}
    kin = session.overlooked if gone <= marks else session.counting
    shown = walk.in_order(session.page, kin, walk.level_of_selection(session))
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


def _with_characters(held: Chosen) -> list[Region]:
    return [r for r in held.page.regions if r.id in held.ids or r.line_id in held.ids]
