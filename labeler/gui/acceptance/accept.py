"""Accept the shown page, and ask before where nobody has looked."""

from PySide6.QtCore import QObject, Signal

from labeler.core import accepting
from labeler.core.accepting import Draft, Questions
from labeler.core.annotation import Level, Polygon, ReviewState
from labeler.core.marked import mark
from labeler.core.settings import PageView
from labeler.gui import walk
from labeler.gui.acceptance import wording
from labeler.gui.acceptance.strip import AcceptStrip, Answer
from labeler.gui.canvas.view import CanvasView
from labeler.gui.message_area import MessageArea
from labeler.gui.session import Session
from labeler.gui.translation import tr

LOADING = mark("The image of this page is still being read.")
TOO_SOON = mark("Some of this has only just come up. Press again when you have looked.")


class Acceptance(QObject):
    """What was seen goes through at once; what to do with the rest may be decided once for all."""

    accepted = Signal(str)
    """What there is to say about the page that was accepted; mostly nothing."""

    def __init__(self, session: Session, canvas: CanvasView, messages: MessageArea) -> None:
        super().__init__(canvas)
        self._session = session
        self._canvas = canvas
        self._messages = messages
        self._remembered: Answer | None = None
        self.strip = AcceptStrip(canvas)
        self.strip.answered.connect(self._take)
        for cover in (self.strip, messages):
            canvas.covers.add(cover)
        for changed in (session.page_shown, session.page_changed, session.proposals_changed):
            changed.connect(self.strip.close_)
        for looked in (canvas.gaze.noted, session.readings_changed):
            looked.connect(self._say_anew)

    def accept(self) -> None:
        """Accept the page with its regions, what is proposed on it, and what was read of them."""
        if self.strip.is_open:
            return
        self._session.leaving.emit()
        draft = self._session.draft
        if draft is None:
            return
        if reason := self._obstacle(draft):
            self._messages.warn(tr("This page cannot be accepted: {reason}", reason=reason))
            return
        gaze = self._canvas.gaze
        asked = accepting.questions(draft, gaze.seen)
        if not asked.are_open:
            self._accept(draft)
            return
        self._messages.hide()  # It may lie over what is asked about.
        if not self._canvas.scene.is_drawn:
            self._messages.tell(tr(LOADING))
        elif asked != accepting.questions(draft, gaze.expected):
            gaze.wait_anew()
            self._messages.tell(tr(TOO_SOON))
        elif self._remembered is not None and _is_routine(asked, draft, self._remembered):
            self._do(self._remembered, draft)
        else:
            self._ask(asked, draft)

    def ask_again(self) -> None:
        """Forget what was to be done without asking."""
        self._remembered = None
        self._messages.tell(tr("You will be asked before proposals that nobody saw are accepted."))

    def _obstacle(self, draft: Draft) -> str:
        problem = self._canvas.scene.image.problem
        return accepting.obstacle(draft.entry) or (problem and accepting.unreadable(problem))

    def _ask(self, asked: Questions, draft: Draft) -> None:
        self._say(asked, draft)
        self.strip.ask(may_remember=bool(asked.proposals))

    def _say_anew(self) -> None:
        """Keep what is asked true while somebody looks around, or lines are being read."""
        draft = self._session.draft
        if self.strip.is_open and draft is not None:
            self._say(accepting.questions(draft, self._canvas.gaze.seen), draft)

    def _say(self, asked: Questions, draft: Draft) -> None:
        self.strip.say(
            wording.question(asked, draft),
            wording.offers(asked, draft, can_show=bool(self._open_outlines(draft))),
            doubts=wording.doubts(self._doubtful(draft)),
            remark=wording.remark(asked),
        )

    def _take(self, answer: Answer) -> None:
        draft = self._session.draft
        if draft is None or answer is Answer.BACK:
            return
        if answer is Answer.SHOW:
            self._show_first(draft)
            return
        if self.strip.remember.isChecked():
            self._remembered = answer
        self._do(answer, draft)

    def _do(self, answer: Answer, draft: Draft) -> None:
        self._accept(draft.without_proposals() if answer is Answer.REJECT else draft)

    def _accept(self, draft: Draft) -> None:
        new = accepting.accept(draft, self._canvas.gaze.seen)
        news = wording.news(draft, new, self._doubtful(draft))
        self._session.edit(mark("Accept page"), new)
        page = self._session.page
        if page and page.state is ReviewState.ACCEPTED and page.voucher is new.voucher:
            self.accepted.emit(news)

    def _doubtful(self, draft: Draft) -> list[str]:
        """Return what the doubtful readings say that nobody looked at."""
        lines = accepting.doubtful_lines(draft, self._canvas.gaze.seen)
        return [draft.readings[line.polygon].text.strip() for line in lines]

    def _open_outlines(self, draft: Draft) -> set[Polygon]:
        """Return the outlines of all lines that somebody should look at."""
        seen = self._canvas.gaze.seen
        asked = accepting.questions(draft, seen)
        lines = (
            *asked.proposals,
            *asked.lines,
            *asked.overlooked,
            *accepting.doubtful_lines(draft, seen),
        )
        return {line.polygon for line in lines}

    def _show_first(self, draft: Draft) -> None:
        """Select the first line that somebody should look at, and make it large enough for that.

        Where there is none left, it is the page around them.
        """
        wanted = self._open_outlines(draft)
        lines = walk.in_order(draft.page, (*draft.proposals, *draft.overlooked), Level.LINE)
        first = next((line for line in lines if line.polygon in wanted), None)
        if first is None:
            self._canvas.fitting.fit(PageView.WHOLE)
        else:
            walk.select(self._session, first.id)
            if not self._canvas.gaze.is_legible(first.polygon):
                self._canvas.zoom_selection()


def _is_routine(asked: Questions, draft: Draft, answer: Answer) -> bool:
    """Tell whether an answer given before settles all that is asked: what to do with proposals."""
    left = draft.without_proposals() if answer is Answer.REJECT else draft
    is_more = asked.refused or asked.overlooked or left.is_empty
    return bool(asked.proposals) and not is_more
