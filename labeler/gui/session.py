"""What is open, shown and selected, and the signals every view listens to."""

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from labeler.app import editing, reading
from labeler.app.project import Project
from labeler.core import changes, merging, proposing
from labeler.core.accepting import Draft
from labeler.core.annotation import DONE_STATES, Page, Polygon, Proposal
from labeler.core.changes import Changes
from labeler.core.detection import DEFAULT_SCORE
from labeler.core.errors import EditConflict, LabelerError, StillFetching, StorageError
from labeler.core.line_facts import Concern, LineFacts
from labeler.core.marked import mark
from labeler.core.overlooking import overlooked
from labeler.core.reading import Reading
from labeler.core.records import PageEntry
from labeler.gui.shown_image import LOOK_PATIENCE, ShownImage, to_look_at
from labeler.gui.translation import edit_named, shown, told, tr
from labeler.store.activity import News
from labeler.store.project_store import Standing

PATIENCE = 0.1
"""Seconds that the window waits for another program before an edit goes into the outbox."""
KEPT = mark("What you do is kept among your own files until then.")
KEPT_FOR_NOW = mark("Nothing is lost while the program runs.")
PUT_IN_PLACE = mark("Redo puts yours in place of theirs.")


class Session(QObject):
    """The one place that knows what the window shows; lives on the window's thread."""

    project_opened = Signal()
    """The list of pages changed as a whole."""
    entry_changed = Signal(object)
    """One row of the page list changed; its `PageEntry`."""
    page_shown = Signal()
    """Another page is shown, or none."""
    page_changed = Signal(object)
    """`Changes` of the shown page."""
    proposals_changed = Signal()
    """The visible proposals of the shown page changed."""
    readings_changed = Signal()
    """More lines of the shown page are read, or their readings are of no use any more."""
    selection_changed = Signal()
    leaving = Signal()
    """The shown page is about to be left or judged: what is typed but not stored is stored now."""
    waiting = Signal(str)
    """A page is wanted whose image is being fetched; a text that says so."""
    problem = Signal(str)
    """A text for the message area."""
    news = Signal(str)
    """The same, about what others did."""
    saving_changed = Signal()
    """More or fewer edits wait in the project's outbox to be stored."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project: Project | None = None
        self.page: Page | None = None
        self.entry: PageEntry | None = None
        self.awaited: int | None = None
        """The page that is wanted and will be shown once its image is here."""
        self.undo_text: str | None = None
        """Name of the edit of the shown page that undo would take back."""
        self.redo_text: str | None = None
        """Name of the edit that redo would do again."""
        self.refused_text: str | None = None
        """Name of an edit of the shown page that was refused, and waits for a decision."""
        self.proposals: tuple[Proposal, ...] = ()
        """Pending proposals at or above the threshold, and what was overlooked if that is shown."""
        self.overlooked: tuple[Proposal, ...] = ()
        """Marks among them: too faint to count, outlined nowhere; no page is accepted with them."""
        self.shows_overlooked = False
        self.readings: Mapping[Polygon, Reading] = {}
        """What the reader makes of the shown page, by outline; of lines no longer there as well."""
        self.facts = LineFacts()
        """What is known about the lines of the shown page as it is."""
        self.selected: frozenset[str] = frozenset()
        self.selected_proposals: frozenset[int] = frozenset()
        self.concerns: frozenset[Concern] = frozenset()
        """Of which lines the list of regions shows and one goes through; none means all."""
        self.threshold = DEFAULT_SCORE
        self._all_proposals: tuple[Proposal, ...] = ()
        self._image: ShownImage | None = None

    @property
    def draft(self) -> Draft | None:
        """The shown page and what it would be accepted with; None without a page."""
        if self.page is None or self.entry is None:
            return None
        usual = self.page.pending(proposing.above_score(self._all_proposals, DEFAULT_SCORE))
        hidden = tuple(one for one in usual if one not in self.proposals)
        return Draft(self.page, self.entry, self.counting, hidden, self.readings, self.overlooked)

    @property
    def counting(self) -> tuple[Proposal, ...]:
        """The shown proposals that a page would be accepted with."""
        return tuple(one for one in self.proposals if one not in self.overlooked)

    def open(self, project: Project | None) -> None:
        """Take over a project, or let go of the one that was open."""
        self.project = project
        if project is not None:
            project.store.hurry(PATIENCE)
        self._clear_page()
        self.saving_changed.emit()
        self.project_opened.emit()
        self.page_shown.emit()

    def show(self, page_id: int) -> None:
        """Show a page; a page that cannot be loaded leaves the one that is shown."""
        if self.project is None:
            return
        self.leave()
        self.awaited = None
        try:
            page = to_look_at(self.project, page_id)
            standing = self.project.store.standing(page_id)
            proposals = self.project.store.proposals.of_page(page_id)
            readings = reading.wanted_on(self.project, page_id)
        except StillFetching as error:
            self.awaited = page_id
            self.waiting.emit(told(error))
            return
        except LabelerError as error:
            self.problem.emit(told(error))
            return
        self._clear_page()
        self._image = ShownImage(standing.entry)
        self._take_standing(standing)
        self.page, self._all_proposals = page, proposals
        self.proposals, self.readings = self._visible_proposals(), readings
        self._renew_facts()
        self.page_shown.emit()
        self.entry_changed.emit(self.entry)  # Whoever shows a page looks at its image.

    def look_again(self) -> None:
        """Show the page anew if its image was changed or replaced meanwhile."""
        if self.project is None or self.entry is None:
            return
        try:
            is_another = self._image is not None and self._image.is_another(
                self.project, self.entry
            )
        except LabelerError:  # said elsewhere
            return
        if is_another:
            self.show(self.entry.id)

    @property
    def is_image_changed(self) -> bool:
        """Whether the shown image is another than the one the page is about."""
        return self.entry is not None and self.entry.is_image_changed

    def edit(
        self, text: str, page: Page, gesture: str | None = None, *, since: Page | None = None
    ) -> None:
        """Store the shown page in a new state; edits with the same gesture are one undo step.

        `since` is the state from which the new one was made, if the shown page may have changed
        meanwhile: what others did in between stays.
        """
        if self.project is None or self.page is None:
            return
        before = since or self.page
        if before.id == self.page.id and page != before:
            project = self.project
            self._do(lambda: editing.edit_or_keep(project, before, page, text, gesture=gesture))

    def undo(self) -> None:
        """Take the last edit of the shown page back, or what is being typed on it."""
        self.leave()
        if self.project is not None and self.page is not None:
            project, page_id = self.project, self.page.id
            self._do(lambda: editing.undo(project, page_id))

    def redo(self) -> None:
        """Do again what was taken back last; what is being typed comes first."""
        self.leave()
        if self.project is not None and self.page is not None:
            project, page_id = self.project, self.page.id
            self._do(lambda: editing.redo(project, page_id))

    def leave(self) -> None:
        """Have what is typed stored, because the page is about to be left, judged or trained on."""
        self.leaving.emit()

    def select(self, regions: Collection[str] = (), proposals: Collection[int] = ()) -> None:
        """Select regions and proposals of the shown page; what it does not have is left out."""
        before = (self.selected, self.selected_proposals)
        self.selected, self.selected_proposals = frozenset(regions), frozenset(proposals)
        self._drop_vanished()
        if before != (self.selected, self.selected_proposals):
            self.selection_changed.emit()

    def set_threshold(self, value: float) -> None:
        """Show only proposals with at least this score."""
        self.threshold = value
        self._renew()

    def show_overlooked(self, *, is_on: bool) -> None:
        """Show also what was seen too faintly to count, where nothing is outlined."""
        self.shows_overlooked = is_on
        self._renew()

    def refresh(self, page_id: int) -> None:
        """Read a page's row, and all of it if it is shown, again: something else wrote it."""
        self._follow_page(page_id)

    def follow(self, news: News) -> None:
        """Show what other windows and commands did."""
        for page_id in news.page_ids:
            self._follow_page(page_id, announce=True)

    def follow_outbox(self, refused: Sequence[str]) -> None:
        """Show what has become of edits that waited to be stored."""
        if not self._waiting:
            self._read_again()
            if self.entry is not None:
                self.entry_changed.emit(self.entry)
            self.news.emit(tr("Everything is saved again."))
        for sentence in refused:
            self.problem.emit(shown(sentence))
        self.saving_changed.emit()

    def refresh_readings(self, page_id: int) -> None:
        """Take over what was read of a page if it is shown."""
        if self.project is None or self.page is None or self.page.id != page_id:
            return
        try:
            readings = reading.wanted_on(self.project, page_id)
        except StorageError:
            return
        if readings != self.readings:
            self.readings = readings
            self._renew_facts()
            self.readings_changed.emit()

    def _do(self, step: Callable[[], Changes | None]) -> None:
        """Edit, undo or redo, and show the outcome."""
        waited = self._waiting
        try:
            done = step()
        except LabelerError as error:
            text = told(error)
            if isinstance(error, EditConflict) and self.page is not None:
                self.refresh(self.page.id)
                text = f"{text} {tr(PUT_IN_PLACE)}" if self.redo_text else text
            self.problem.emit(text)
            if not isinstance(error, StorageError):
                self.look_again()
            return
        self._take(done)
        if self._waiting != waited:
            self._tell_saving(waited)

    def _take(self, done: Changes | None) -> None:
        """Show the outcome of an edit, an undo or a redo."""
        if done is None or done.is_empty or self.project is None or self.page is None:
            return
        if done.is_of_picture:
            self.show(self.page.id)
            return
        done = merging.onto(self.page, done)
        self.page = changes.apply(self.page, done)
        self._read_standing()
        self._renew(done)
        if self.project.store.is_behind(self.page.id):
            self._read_again()
        self.entry_changed.emit(self.entry)

    def _follow_page(self, page_id: int, *, announce: bool = False) -> None:
        """Read the row of a page, and all of it if it is shown, as something else has left it."""
        if self.entry is not None and self.entry.id == page_id:
            self._read_again(announce=announce)
            self.entry_changed.emit(self.entry)
        elif self.project is not None:
            with suppress(LabelerError):  # A project that cannot be read says so elsewhere.
                self.entry_changed.emit(self.project.store.pages.entry(page_id))

    def _read_again(self, *, announce: bool = False) -> None:
        """Read the shown page as others left it; say who did it if asked to."""
        if self.project is None or self.page is None:
            return
        before = self.page
        try:
            page = self.project.page(before.id, patience=LOOK_PATIENCE)
            self._all_proposals = self.project.store.proposals.of_page(before.id)
        except LabelerError:  # said elsewhere, and of a page that is damaged in its row
            self._read_standing()
            return
        done = changes.difference(before, page)
        if announce:
            self._tell(done)
        if done.is_of_picture:
            self.show(before.id)
            return
        if not done.is_empty:
            self.page = page
        self._read_standing()
        self._renew(None if done.is_empty else done)
        self.refresh_readings(before.id)

    def _read_standing(self) -> None:
        """Read what stands beside the shown page; while that is not possible, say what is known."""
        if self.project is None or self.page is None or self.entry is None:
            return
        page = self.page
        entry = replace(self.entry, state=page.state, note=page.note, line_count=len(page.lines))
        standing = Standing(entry, None, None)
        if not self._waiting:
            with suppress(LabelerError):  # said elsewhere
                standing = self.project.store.standing(page.id)
        self._take_standing(standing)

    def _take_standing(self, standing: Standing) -> None:
        self.entry = standing.entry
        self.undo_text, self.redo_text = standing.undo_text, standing.redo_text
        self.refused_text = standing.refused_text

    def _tell(self, done: Changes) -> None:
        """Say who changed what people see of the page."""
        if self.project is None or not (done.is_seen or done.after.state in DONE_STATES):
            return
        entry = self.project.store.journal.last_by_others(done.page_id)
        if entry is not None:
            is_other = entry.author != self.project.author
            who = entry.author if is_other else tr("Another window or command")
            what = edit_named(entry.text)
            self.news.emit(tr("{who} changed this page: {what}", who=who, what=what))

    def _tell_saving(self, waited: int) -> None:
        """Say why edits are not stored any more, when that begins."""
        if self.project is not None and self._waiting > waited == 0:
            outbox = self.project.outbox
            said = tr("Not saved. {trouble}", trouble=shown(outbox.trouble))
            self.problem.emit(f"{said} {tr(KEPT if outbox.is_kept else KEPT_FOR_NOW)}")
        self.saving_changed.emit()

    @property
    def _waiting(self) -> int:
        return len(self.project.outbox) if self.project is not None else 0

    def _renew(self, done: Changes | None = None) -> None:
        """Bring proposals and selection in line with the page, then tell everybody.

        Signals come last: whoever listens finds page, proposals and selection agreeing.
        """
        proposals, selection = self.proposals, (self.selected, self.selected_proposals)
        self.proposals = self._visible_proposals()
        self._renew_facts()
        if done is not None:
            self._stay_selected(done)
        self._drop_vanished()
        if done is not None:
            self.page_changed.emit(done)
        if proposals != self.proposals:
            self.proposals_changed.emit()
        if selection != (self.selected, self.selected_proposals):
            self.selection_changed.emit()

    def _renew_facts(self) -> None:
        scores = {proposal.id: proposal.score for proposal in self._all_proposals}
        self.facts = LineFacts(self.page, self.proposals, self.readings, scores, before=self.facts)

    def _stay_selected(self, done: Changes) -> None:
        """Keep selected what becomes a region, or with undo a proposal again."""
        before = {region.id: region.origin.proposal_id for region in done.before.regions}
        after = {region.id: region.origin.proposal_id for region in done.after.regions}
        made = {key for key, proposal in after.items() if proposal in self.selected_proposals}
        gone = {before[key] for key in self.selected & (before.keys() - after.keys())}
        self.selected |= made - before.keys()
        self.selected_proposals |= {proposal for proposal in gone if proposal is not None}

    def _drop_vanished(self) -> None:
        """Leave out of the selection what the page does not have or does not show."""
        known = self.page.by_id if self.page else {}
        self.selected = frozenset(key for key in self.selected if key in known)
        if self.selected_proposals:
            self.selected_proposals &= {proposal.id for proposal in self.proposals}

    def _visible_proposals(self) -> tuple[Proposal, ...]:
        self.overlooked = ()
        if self.page is None or self.is_image_changed:
            return ()
        everything, score = self._all_proposals, self.threshold
        self.overlooked = overlooked(self.page, everything, score) if self.shows_overlooked else ()
        return (*self.overlooked, *self.page.pending(proposing.above_score(everything, score)))

    def _clear_page(self) -> None:
        self.page = self.entry = self.undo_text = self.redo_text = self.refused_text = None
        self._all_proposals = self.proposals = self.overlooked = ()
        self.readings = {}
        self._renew_facts()
        self.select()
