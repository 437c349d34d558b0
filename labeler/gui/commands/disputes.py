"""Go through the lines of all pages that are disputed most, the worst page first: accept, reject or correct each."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

from labeler.app import disputes, reading
from labeler.app.page_book import PageBook
from labeler.core import geometry
from labeler.core.annotation import Proposal, Region
from labeler.core.detection import SURE_SCORE
from labeler.core.dispute import DisputedLine
from labeler.core.marked import mark
from labeler.core.progress import Progress
from labeler.core.reading import DOUBTFUL
from labeler.gui import background, walk
from labeler.gui.actions import Actions
from labeler.gui.background import BackgroundTask
from labeler.gui.canvas.view import CanvasView
from labeler.gui.canvas.viewport import Box
from labeler.gui.panels.notice import Notice
from labeler.gui.session import Session
from labeler.gui.translation import decimal, tr

LAST_PAGE = 1.0
"""Seconds at most that a project is not let go for a page that is being looked into."""
AROUND = 4.0
"""Heights of a line that are shown around it."""
_LINES = 2
"""Of text in the strip: the page below must not go up and down with each line."""
LONG = 500
"""Milliseconds after which it is said that pages are looked through."""
LOOKING = mark("Looking for the lines that are disputed most …")
NONE_LEFT = mark("No proposed line waits on the pages to review.")
ALL_SETTLED = mark("That was the last of the most disputed lines: %n settled.", "", 1)


class DisputeCommands(QObject):
    """Holds the lines that are still to be settled; what settles one is done by the usual keys.

    Accepting or rejecting goes on by itself. Who corrects a line goes on by the key: there may be
    more to do to it.
    """

    def __init__(
        self,
        session: Session,
        canvas: CanvasView,
        actions: Actions,
        book: Callable[[], PageBook | None],
        parent: QObject,
    ) -> None:
        """`book` hands out what is known of the pages of the open project."""
        super().__init__(parent)
        self._book = book
        self._session = session
        self._canvas = canvas
        self.strip = Notice(
            tr("Disputed lines"),
            [actions[name] for name in ("accept_proposals", "reject_proposals", "next_dispute")],
            can_close=True,
        )
        label = self.strip.label
        label.setMinimumHeight(_LINES * label.fontMetrics().lineSpacing())
        self._task: BackgroundTask | None = None
        self._waiting: list[DisputedLine] = []
        """Those that nobody has come to yet."""
        self._line: DisputedLine | None = None
        """The one in hand."""
        self._total = self._settled = 0
        self._is_going_on = False
        self._outline: Region | Proposal | None = None
        """What is to be shown closely as soon as the image of its page is there."""
        self.strip.closed.connect(self.stop)
        session.project_opened.connect(self._begin)
        session.proposals_changed.connect(self._follow)
        session.page_shown.connect(self._follow_page)
        canvas.scene.image.loaded.connect(self._look_closely)

    def go(self) -> None:
        """Go to the next line that is disputed; at first find out which ones are."""
        if self._total:
            self._go_on()
        elif self._task is None:
            self._look()

    def stop(self) -> None:
        """Let the rest be, also while it is not known yet what there is."""
        if self._task is not None:
            self._task.cancel()
        self._waiting, self._line = [], None
        self._total = self._settled = 0
        self.strip.say("")

    def shut_down(self) -> None:
        """Stop looking; wait for the page in hand."""
        if self._task is not None:
            self._task.cancel()
            self._task.wait(LAST_PAGE)
        self._task = None

    def _begin(self) -> None:
        self.shut_down()
        self.stop()

    def _look(self) -> None:
        project, book, score = self._session.project, self._book(), self._session.threshold
        if project is None or book is None:
            return

        def look(progress: Progress) -> list[DisputedLine]:
            worths = book.worths(progress)
            return disputes.most_disputed(project, worths, progress, score=score)

        self._task = task = background.run(self, look)
        task.finished.connect(self._take_up)
        task.failed.connect(self._session.problem)
        task.ended.connect(self._forget_task)

        def say() -> None:
            if self._task is task:
                self.strip.say(tr(LOOKING), [])  # Where the answer will stand.

        QTimer.singleShot(LONG, self, say)

    def _forget_task(self) -> None:
        self._task = None
        if not self._total:
            self.strip.say("")

    def _take_up(self, found: Sequence[DisputedLine]) -> None:
        self._waiting = list(found)
        self._total, self._settled = len(found), 0
        if found:
            self._go_on()
        else:
            self._session.news.emit(tr(NONE_LEFT))

    def _go_on(self) -> None:
        """Show the next line that is proposed still: others may have settled some."""
        if not self._total:  # Somebody has closed the strip meanwhile.
            return
        settled = self._settled
        self._is_going_on = True
        try:
            while self._waiting:
                line = self._waiting.pop(0)
                if self._show(line):
                    self._line = line
                    self._say(line)
                    return
        finally:
            self._is_going_on = False
        self.stop()
        self._session.news.emit(tr(ALL_SETTLED, "", settled))

    def _show(self, line: DisputedLine) -> bool:
        entry = self._session.entry
        if entry is None or entry.id != line.page_id:
            self._session.show(line.page_id)
        if not self._is_proposed(line):
            return False
        walk.select(self._session, line.proposal_id)
        self._outline = walk.find(self._session, line.proposal_id)
        if self._canvas.scene.is_settled:
            self._look_closely()
        return True

    def _look_closely(self) -> None:
        """Show the line in hand so large that one can read it, with what lies around it; once."""
        line, self._outline = self._outline, None
        if line is None or walk.find(self._session, line.id) is None:
            return
        left, top, right, bottom = geometry.bounds(line.polygon)
        around = AROUND * min(right - left, bottom - top)
        self._canvas.camera.frame(Box(left - around, top - around, right + around, bottom + around))

    def _is_proposed(self, line: DisputedLine) -> bool:
        entry = self._session.entry
        is_shown = entry is not None and entry.id == line.page_id
        return is_shown and any(one.id == line.proposal_id for one in self._session.proposals)

    def _follow(self) -> None:
        """Go on where the line in hand was accepted as it was, or rejected."""
        line, entry = self._line, self._session.entry
        if line is None or self._is_going_on or entry is None or entry.id != line.page_id:
            return
        if self._is_proposed(line):
            return
        self._settled += 1
        self._line = None
        if self._is_corrected(line):
            self.strip.say(
                tr("Settled. Go on to the next disputed line when you are done with it."),
                list(self.strip.buttons)[2:],
            )
        else:  # Whoever accepts or rejects has something to select after it: this comes later.
            QTimer.singleShot(0, self, self._go_on)

    def _follow_page(self) -> None:
        """Keep the line in hand only as long as its page is shown: who goes elsewhere comes back by the key."""
        line, entry = self._line, self._session.entry
        if line is None or self._is_going_on:
            return
        if entry is None or entry.id != line.page_id:
            self._waiting.insert(0, line)
            self._line = None
            self.strip.say(
                tr("%n disputed lines wait", "", len(self._waiting)), list(self.strip.buttons)[2:]
            )

    def _is_corrected(self, line: DisputedLine) -> bool:
        page = self._session.page
        return page is not None and any(
            region.origin.proposal_id == line.proposal_id
            and (region.origin.is_corrected or region.text != line.text)
            for region in page.regions
        )

    def _say(self, line: DisputedLine) -> None:
        place = tr(
            "Disputed line {place} of {total}.",
            place=self._total - len(self._waiting),
            total=self._total,
        )
        self.strip.say(" ".join([place, *self._reasons(line)]))

    def _reasons(self, line: DisputedLine) -> list[str]:
        """Say what is doubted about a line."""
        reasons = []
        if line.score < SURE_SCORE:
            score = decimal(line.score, 2)
            reasons.append(tr("The detector is not sure that it is one: {score}.", score=score))
        project, read = self._session.project, line.reading
        if read is None or project is None or not reading.has_transcripts(project):
            return reasons
        weakest = read.weakest
        if weakest is None:
            reasons.append(tr("The reader sees no character on it."))
        elif weakest < DOUBTFUL:
            character = read.text[read.confidences.index(weakest)]
            reasons.append(
                tr(
                    "The reader is {percent} % sure of “{character}”.",
                    percent=decimal(100 * weakest, 0),
                    character=character,
                )
            )
        return reasons
