"""Walk through what is doubtful, line by line and over the ends of pages, and nothing else."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QObject, QTimer

from labeler.app import checking
from labeler.core.annotation import Polygon, Proposal, Region, ReviewState, Target
from labeler.core.line_facts import DOUBTS, Concern
from labeler.core.marked import mark
from labeler.gui import background, selection_edits, walk
from labeler.gui.background import BackgroundTask
from labeler.gui.canvas.view import CanvasView
from labeler.gui.item_models.page_list import PageListModel
from labeler.gui.session import Session
from labeler.gui.translation import tr

Line: TypeAlias = Region | Proposal
GoTo: TypeAlias = Callable[[Line], None]

SAID = DOUBTS - {Concern.READING_START}
"""Doubts that are over once somebody has said what a line says."""
LONG = 500
"""Milliseconds after which it is said that other pages are looked through."""
LAST_PAGE = 1.0
"""Seconds at most that a project is not let go for a page that is being looked through."""
LOOKING = mark("Looking through the other pages for a line to check …")
NOTHING = mark(
    "No other line in the listed pages needs a check, as far as is known. Little is known of pages "
    "without proposals and of lines nobody has read yet."
)
NOTHING_LISTED = mark(
    "No other line on the pages in the list is of the kind that the list of regions shows."
)


class CheckingCommands(QObject):
    """Comes to each line of a page once, then to the next page that has one to check."""

    def __init__(
        self, session: Session, pages: PageListModel, canvas: CanvasView, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._pages = pages
        self._canvas = canvas
        self._visited: set[tuple[Polygon, str]] = set()
        """Outlines on the shown page that were selected, also of proposals that are regions now, and
        what was said there: where that is something else by now, as in a line that was drawn and is
        read at last, nobody has been."""
        self._search: BackgroundTask | None = None
        self._to_write: Target | None = None
        """The line that is written as soon as the image of its page is there."""
        session.page_shown.connect(self._begin)
        session.selection_changed.connect(self._note)
        session.project_opened.connect(self.shut_down)
        canvas.scene.image.loaded.connect(self._write_now)

    def go(self, step: int) -> None:
        """Select the next line to check (1), or the one before (-1)."""
        self._go(step, self._select)

    def write(self) -> None:
        """Write what the selected line says, or else the next line to check.

        Again: on to the next doubtful character. Behind the last one of a line that is confirmed, and
        the next line to check is written.
        """
        editor, session = self._canvas.line_editor, self._session
        if editor.is_open:
            if not editor.select_doubtful():
                self._write_on()
        elif not (session.selected or session.selected_proposals) and (line := self._to_say()):
            self._write(line)
        else:
            self._canvas.edit_line()

    def start_here(self) -> None:
        """Let reading start at the next vertex; on a line that starts unusually, where it should.

        From such a line one goes on to the next, over the end of the page if the list shows only those.
        """
        session, target = self._session, walk.selected(self._session)
        line = None if target is None else walk.find(session, target)
        if line is None or not session.facts.starts_unusually(line):
            selection_edits.start_at_vertex(session)
            return
        selection_edits.start_at_vertex(session, session.facts.likely_start(line))
        if following := walk.next_line(session, 1, session.facts.starts_unusually):
            self._select(following)
        elif session.concerns == {Concern.READING_START}:
            self.go(1)

    def shut_down(self) -> None:
        """Stop looking through pages; wait for the one in hand."""
        if self._search is not None:
            self._search.cancel()
            self._search.wait(LAST_PAGE)
            self._search = None

    def _write_on(self) -> None:
        following = (
            self._to_say()
        )  # before confirming: an accepted line goes to the end of the page
        self._canvas.line_editor.confirm()
        if following is not None:
            self._write(following)
        else:
            self._go(1, self._write)

    def _go(self, step: int, go_to: GoTo) -> None:
        if line := self._ahead() if step > 0 else self._behind():
            go_to(line)
        elif self._search is None:
            self._look_elsewhere(step, go_to)

    def _ahead(self, step: int = 1) -> Line | None:
        """Return the next line of the page to check at which nobody has been."""
        is_wanted = self._wanted()
        return walk.next_line(
            self._session, step, lambda line: not self._is_visited(line) and is_wanted(line)
        )

    def _to_say(self) -> Line | None:
        """Return the next line of the page to write: nobody leaves one behind that is still to check.

        Somebody may have come by it and said nothing, or it was selected by what became of another.
        """
        facts, here = self._session.facts, walk.selected(self._session)
        return self._ahead() or walk.next_line(
            self._session,
            1,
            lambda line: (
                line.id != here
                and not SAID.isdisjoint(facts.concerns(line))
                and bool(facts.words(line).text)
            ),
        )

    def _behind(self) -> Line | None:
        return walk.line_before(self._session, self._wanted())

    def _wanted(self) -> Callable[[Line], bool]:
        """Return what tells whether there is a doubt about a line, or nobody has seen it.

        Where the list of regions shows only lines of some kinds, it is those.
        """
        facts, page = self._session.facts, self._session.page
        if self._session.concerns:
            return self._is_of_concern
        is_vouched = page is None or (page.state is ReviewState.ACCEPTED and not page.is_unseen)
        if is_vouched or not self._canvas.scene.is_drawn:
            return facts.is_to_check
        seen = self._canvas.gaze.expected.outlines
        return lambda line: line.polygon not in seen or facts.is_to_check(line)

    def _is_of_concern(self, line: Line) -> bool:
        """Tell whether a line is of the kinds one goes through: what the list shows, else doubts."""
        return not self._concerns.isdisjoint(self._session.facts.concerns(line))

    @property
    def _concerns(self) -> frozenset[Concern]:
        return self._session.concerns or DOUBTS

    def _look_elsewhere(self, step: int, go_to: GoTo) -> None:
        """Look through the other pages for one with a line to check, and go there."""
        project, page = self._session.project, self._session.page
        if project is None or page is None:
            return
        others, score = self._pages.around(page.id, step), self._session.threshold
        concerns = self._concerns
        task = background.run(
            self,
            lambda progress: checking.first_page(
                project, others, progress, score=score, concerns=concerns
            ),
        )
        self._search = task

        def arrive(page_id: int | None) -> None:
            self._search = None
            if page_id is None:
                self._start_over(step, go_to)
            else:
                self._arrive(page_id, step, go_to)

        def fail(text: str) -> None:
            self._search = None
            self._session.problem.emit(text)

        def say() -> None:
            if self._search is task:
                self._session.news.emit(tr(LOOKING))

        task.finished.connect(arrive)
        task.failed.connect(fail)
        QTimer.singleShot(LONG, self, say)

    def _arrive(self, page_id: int, step: int, go_to: GoTo) -> None:
        """Show a page, and go to what made it one to check: all of it is unseen still."""
        self._session.show(page_id)
        line = walk.next_line(self._session, step, self._is_of_concern)
        if line is not None and self._session.page and self._session.page.id == page_id:
            go_to(line)

    def _start_over(self, step: int, go_to: GoTo) -> None:
        """Go round the shown page once more, since there is no other with lines to check."""
        self._visited.clear()
        self._note()
        if line := self._ahead(step):
            go_to(line)
        else:
            self._session.news.emit(tr(NOTHING_LISTED if self._session.concerns else NOTHING))

    def _select(self, line: Line) -> None:
        walk.select(self._session, line.id)

    def _write(self, line: Line) -> None:
        self._select(line)
        self._to_write = line.id
        if self._canvas.scene.is_settled:
            self._write_now()

    def _write_now(self) -> None:
        target, self._to_write = self._to_write, None
        if target is not None and walk.selected(self._session) == target:
            self._canvas.edit_line()

    def _begin(self) -> None:
        """Begin with another page; whoever shows one does not wait for one that is found."""
        if self._search is not None:
            self._search.cancel()
        self._search = self._to_write = None
        self._visited.clear()

    def _note(self) -> None:
        target = walk.selected(self._session)
        line = None if target is None else walk.find(self._session, target)
        if line is not None:
            self._visited.add(self._as_visited(line))

    def _is_visited(self, line: Line) -> bool:
        return self._as_visited(line) in self._visited

    def _as_visited(self, line: Line) -> tuple[Polygon, str]:
        return line.polygon, self._session.facts.words(line).text
