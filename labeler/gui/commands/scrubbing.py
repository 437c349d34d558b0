"""Scrubbing: move how lines are outlined, and see at once what becomes of the page."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction

from labeler.app import outlining, reading
from labeler.app.live_outlines import LiveOutlines
from labeler.app.outline_fitting import OutlineFit, fit_to_accepted
from labeler.app.outlining import NotKept, OutdatedPages
from labeler.app.project import Project
from labeler.app.proposal_events import ModelFailed, PageDetected, PageFailed, ProposalEvent
from labeler.app.proposing import without_known
from labeler.core.annotation import Level, Page, Proposal
from labeler.core.detection import Detection
from labeler.core.errors import LabelerError
from labeler.core.marked import mark
from labeler.core.outlining import Outlining
from labeler.core.progress import Progress
from labeler.gui import background
from labeler.gui.background import BackgroundTask
from labeler.gui.canvas.outline_panel import OutlinePanel
from labeler.gui.canvas.view import CanvasView
from labeler.gui.proposer import Proposer
from labeler.gui.session import Session
from labeler.gui.translation import decimal, told, tr

GETTING_READY = mark("Reading what the detector saw …")
LINES_ONLY = mark("%n lines. Characters and readings follow when you let go.", "", 2)
READY = mark("Move a slider: the detector does not look again.")


@dataclass(frozen=True, slots=True)
class _Ready:
    """A page that can be outlined live, and what its proposals were made with."""

    page_id: int
    live: LiveOutlines
    made_with: Outlining | None


class Scrubbing(QObject):
    """What is drawn while a slider moves is a preview: nobody can act on it before it is stored."""

    def __init__(
        self,
        session: Session,
        proposer: Proposer,
        canvas: CanvasView,
        action: QAction,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._proposer = proposer
        self._canvas = canvas
        self._ready: _Ready | None = None
        self._getting_ready: BackgroundTask | None = None
        """The last one that was asked for; pages of two projects may have the same number."""
        self._fitting: BackgroundTask | None = None
        self._is_outlining = False
        """Whether the page is being outlined anew by the values that were chosen last."""
        self.panel = OutlinePanel(canvas, action)
        # Moves that came in while one was drawn are one.
        self._drawing = QTimer(self)
        self._drawing.setSingleShot(True)
        self._drawing.setInterval(0)
        self._drawing.timeout.connect(self._draw)
        self.panel.moved.connect(lambda _: self._drawing.start())
        self.panel.chosen.connect(self._use)
        self.panel.closed.connect(self._close)
        self.panel.detect_again.clicked.connect(self._detect_again)
        self.panel.apply_to_all.clicked.connect(self._find_waiting)
        self.panel.fit.asked.connect(self._fit)
        self.panel.fit.cancelled.connect(self._cancel_fit)
        session.page_shown.connect(self._leave_page)
        session.project_opened.connect(self._cancel_fit)
        proposer.happened.connect(self._follow)

    def switch(self, *, is_on: bool) -> None:
        """Come up with the values in use, or go; the sliders can be moved once the page is ready."""
        if not is_on:
            self.panel.close()
            return
        project = self._session.project
        if project is None:
            return
        try:
            self.panel.set_values(outlining.in_use(project))
        except LabelerError as error:
            self._session.problem.emit(told(error))
            self.panel.closed.emit()
            return
        if self._fitting is None:
            self.panel.fit.show_idle()
        self._get_ready()
        self.panel.switch(is_on=True)

    def _get_ready(self) -> None:
        project, page = self._session.project, self._session.page
        if project is None or page is None:
            return
        self._ready = None
        self.panel.enable(is_ready=False, note=tr(GETTING_READY))
        self._getting_ready = task = background.run(self, lambda _: _made_ready(project, page.id))
        task.finished.connect(lambda found: self._take_ready(task, found))
        task.failed.connect(lambda text: self._take_ready(task, text))

    def _take_ready(self, task: BackgroundTask, found: _Ready | NotKept | str) -> None:
        """Let the page be outlined live, or say why not, unless another one was asked for since."""
        if task is not self._getting_ready:
            return
        self._getting_ready = None
        if isinstance(found, _Ready):
            self._ready = found
            self.panel.enable(is_ready=True, note=self._note())
        elif isinstance(found, NotKept):
            self.panel.enable(is_ready=False, note=told(found), helps=found.helps)
        else:
            self.panel.enable(is_ready=False, note=found)

    def _is_of_page(self, page_id: int) -> bool:
        return self._session.page is not None and self._session.page.id == page_id

    def _note(self) -> str:
        """Say what the proposals on the page were made with, where that is other than what is shown."""
        made = self._ready.made_with if self._ready else None
        if made is None or made == self.panel.values:
            return tr(READY)
        return tr(
            "This page was proposed with other values: threshold {threshold}, growth {growth}, least height {size} px.",
            threshold=decimal(made.threshold, 2),
            growth=decimal(made.growth, 2),
            size=round(made.least_size),
        )

    def _draw(self) -> None:
        """Draw the page as it would be with the values of this moment."""
        page, ready = self._session.page, self._ready
        if page is None or ready is None or not self.panel.isVisible():
            return
        found = ready.live.at(self.panel.values)
        lines = previewed(found, page, self._session.threshold)
        self._canvas.scene.preview(lines)
        self.panel.note.setText(tr(LINES_ONLY, "", len(lines)))

    def _use(self, values: Outlining) -> None:
        """Have the page outlined by values that a slider was let go at, and all that come after it."""
        project, ready = self._session.project, self._ready
        if project is None or ready is None or not self._is_of_page(ready.page_id):
            return
        try:
            model = project.store.models.current()
            if model is None:
                return
            before = outlining.of_model(project, model.id)
        except LabelerError as error:
            self._refuse(error)
            return
        if values != before:
            try:
                outlining.choose(project, model, values)
            except LabelerError as error:
                self.panel.set_values(before)
                self._refuse(error)
                return
        elif values == ready.made_with:
            self._show_own()
            return
        self._is_outlining = True
        self._proposer.outline(ready.page_id)

    def _refuse(self, error: LabelerError) -> None:
        """Say why values are not used, and draw the page as it is."""
        self._session.problem.emit(told(error))
        self._show_own()

    def _follow(self, event: ProposalEvent) -> None:
        match event:
            case PageDetected(page_id) | PageFailed(page_id) if self._is_of_page(page_id):
                self._is_outlining = False
                if not self.panel.is_moving:
                    self._show_own()
                if self.panel.isVisible() and not self.panel.is_moving:
                    self._get_ready_again()
            case ModelFailed():
                self._is_outlining = False
                self._show_own()

    def _get_ready_again(self) -> None:
        """Take note of new proposals; what was seen has changed only if there was nothing before."""
        if self._ready is None:
            self._get_ready()
            return
        project, ready = self._session.project, self._ready
        if project is not None:
            made = _made_with(project, ready.page_id)
            self._ready = _Ready(ready.page_id, ready.live, made)
            self.panel.enable(is_ready=True, note=self._note())

    def _show_own(self) -> None:
        """Draw what the page has."""
        self._drawing.stop()
        self._canvas.scene.preview(None)

    def _close(self) -> None:
        """Draw nothing that nobody can act on; what is being made comes up when it is there."""
        self._show_own()
        self._ready = None

    def _leave_page(self) -> None:
        self._ready, self._getting_ready, self._is_outlining = None, None, False
        self._show_own()
        if self.panel.isVisible():
            self._get_ready()

    def _detect_again(self) -> None:
        if (entry := self._session.entry) is not None:
            self.panel.enable(is_ready=False, note=tr("The detector looks at this page …"))
            self._proposer.focus([entry.id])

    def _find_waiting(self) -> None:
        project = self._session.project
        if project is not None:
            find = background.run(self, lambda _: outlining.waiting(project))
            find.finished.connect(lambda waiting: self._outline_all(project, waiting))
            find.failed.connect(self._session.problem)

    def _outline_all(self, project: Project, waiting: OutdatedPages) -> None:
        if project is not self._session.project:
            return
        pages = [key for key in waiting.all if not self._is_of_page(key) or not self._is_outlining]
        if not pages:
            self._session.news.emit(tr("No other page was proposed with other values."))
            return
        self._proposer.outline_all(pages)
        text = tr("%n pages are outlined anew.", "", len(pages))
        if waiting.lost:
            again = tr(
                "%n of them the detector looks at again: what it saw is not kept.",
                "",
                len(waiting.lost),
            )
            text = f"{text} {again}"
        self._session.news.emit(text)

    def _fit(self) -> None:
        project, score = self._session.project, self._session.threshold
        if project is None or self._fitting is not None:
            return

        def work(progress: Progress) -> OutlineFit:
            return fit_to_accepted(project, progress, score=score)

        self._fitting = task = background.run(self, work)
        self.panel.fit.show_progress(0, 0)
        task.progressed.connect(lambda done, total, _: self.panel.fit.show_progress(done, total))
        task.finished.connect(self.panel.fit.show_fit)
        task.failed.connect(self.panel.fit.show_idle)
        task.cancelled.connect(self.panel.fit.show_idle)
        task.ended.connect(self._end_fit)

    def _end_fit(self) -> None:
        self._fitting = None

    def _cancel_fit(self) -> None:
        if self._fitting is not None:
            self._fitting.cancel()


def previewed(found: Detection, page: Page, score: float) -> tuple[Proposal, ...]:
    """Return the lines that would be proposed on a page, with numbers that no proposal has."""
    fresh = without_known(found, page)
    lines = [line for line in fresh.lines if line.score >= score]
    return tuple(
        Proposal(-1 - place, Level.LINE, line.polygon, line.score)
        for place, line in enumerate(lines)
    )


def _made_ready(project: Project, page_id: int) -> _Ready | NotKept:
    try:
        looks = outlining.kept(project, page_id).looks
    except NotKept as error:
        return error
    live = LiveOutlines(looks, reading.wanted_on(project, page_id))
    return _Ready(page_id, live, _made_with(project, page_id))


def _made_with(project: Project, page_id: int) -> Outlining | None:
    """Return how the lines that are proposed on a page were outlined; None where none are."""
    whole = (one for one in project.store.proposals.detections(page_id) if one.area is None)
    newest = next(whole, None)
    return (
        None if newest is None or newest.model_id is None else outlining.made_with(newest.settings)
    )
