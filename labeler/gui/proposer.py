"""Run the queue of proposals in a background thread; one signal carries what happens."""

import time
from collections.abc import Callable, Collection, Iterable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from labeler.app import engines
from labeler.app.engines import Detector, Reader
from labeler.app.project import Project
from labeler.app.proposal_events import (
    AreaStarted,
    ModelFailed,
    PageDetected,
    PageFailed,
    ProposalEvent,
    QueueAdvanced,
)
from labeler.app.proposal_queue import DetectPage, QueueStatus
from labeler.app.torch_libraries import gentle_import
from labeler.core.annotation import Bounds, Polygon
from labeler.core.detection import DEFAULT_SCORE
from labeler.core.records import Weights
from labeler.gui.background import Thread
from labeler.gui.model_shelf import ModelShelf
from labeler.gui.proposal_worker import ProposalWorker, Shelves

LoadDetector = Callable[[Weights, str], Detector]
LoadReader = Callable[[Weights, str], Reader]

TICK = 200
"""Milliseconds between two looks at how far the queue is."""


def load_gently(weights: Weights, device: str) -> Detector:
    """Load a detector; the first time, the window goes on meanwhile."""
    with gentle_import():
        return engines.load_detector(weights, device)


def load_reader_gently(weights: Weights, device: str) -> Reader:
    """Load a reader; the first time, the window goes on meanwhile."""
    with gentle_import():
        return engines.load_reader(weights, device)


class Proposer(QObject):
    """The warm detector and reader of one window: pages are seen to whether shown or not."""

    happened = Signal(object)
    """A `ProposalEvent`."""

    def __init__(
        self,
        device: Callable[[], str],
        parent: QObject,
        load_detector: LoadDetector = load_gently,
        load_reader: LoadReader = load_reader_gently,
    ) -> None:
        """`device` is asked whenever weights are loaded."""
        super().__init__(parent)
        self._shelves = Shelves(ModelShelf(device, load_detector), ModelShelf(device, load_reader))
        self._score = DEFAULT_SCORE
        self._worker: ProposalWorker | None = None
        self._ending: list[Thread] = []
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK)
        self._ticker.timeout.connect(self._tell_progress)

    def open(self, project: Project | None) -> None:
        """Work for another project; the old one is closed when its page in hand is dropped."""
        self._end_worker()
        if project is not None:
            self._worker = worker = ProposalWorker(project, self._shelves)
            worker.score = self._score
            worker.thread.said.connect(self._pass_on)
            worker.thread.start()

    def focus(self, page_ids: Sequence[int], *, found: Collection[int] = ()) -> None:
        """Look at these pages first, in this order, and read them; those in `found` only read."""
        if self._worker is not None:
            wanted = set(page_ids)
            if self._worker.has_reader is False:
                wanted -= set(found)
            self._worker.queue.focus([key for key in page_ids if key in wanted], found=found)

    def is_looking_at(self, page_id: int) -> bool:
        """Tell whether the detector has a page in hand."""
        return self._worker is not None and self._worker.queue.has_in_hand(DetectPage(page_id))

    def have_read(self, page_id: int) -> None:
        """Read the unread lines of the page on the screen at once, if there is a reader."""
        if self._worker is not None and self._worker.has_reader is not False:
            self._worker.queue.read(page_id)

    def read_from(self, score: float) -> None:
        """Read proposals from this score on."""
        self._score = score
        if self._worker is not None:
            self._worker.score = score

    def look_for_reader(self) -> None:
        """Find out again whether there is a reader: another model is in use."""
        if self._worker is not None:
            self._worker.has_reader = None

    def find_word_boundaries(self, page_id: int, lines: Iterable[Polygon]) -> None:
        """Look for the spaces in lines of a page at once."""
        if self._worker is not None:
            self._worker.queue.find_word_boundaries(page_id, lines)

    def look_closer(self, page_id: int, area: Bounds) -> None:
        """Look at an area of a page at once."""
        if self._worker is not None:
            self._worker.queue.look_closer(page_id, area)
            self.happened.emit(AreaStarted(page_id))

    def outline(self, page_id: int) -> None:
        """Outline the lines of a page anew at once, of what the detector saw there."""
        if self._worker is not None:
            self._worker.queue.outline(page_id)

    def outline_all(self, page_ids: Sequence[int]) -> None:
        """Outline the lines of all these pages anew when nothing is more urgent."""
        if self._worker is not None:
            self._worker.queue.outline_all(page_ids)
            self._tell_progress()

    def propose_all(self, page_ids: Sequence[int]) -> None:
        """Look at all these pages when nothing is more urgent."""
        if self._worker is not None:
            self._worker.queue.add_all(page_ids)
            self._tell_progress()

    def pause(self, *, is_paused: bool) -> None:
        """Hold "propose all", or let it go on."""
        if self._worker is not None:
            queue = self._worker.queue
            (queue.pause if is_paused else queue.resume)()

    def cancel(self) -> None:
        """Forget all pages that wait."""
        if self._worker is not None:
            self._worker.queue.cancel()
            self._tell_progress()

    @property
    def status(self) -> QueueStatus | None:
        """How far the queue has come; None without a project."""
        return self._worker.queue.status if self._worker is not None else None

    def shut_down(self, seconds: float) -> None:
        """Let the threads end before the program does, but wait only so long for them."""
        self._end_worker()
        deadline = time.monotonic() + seconds
        for thread in self._ending:
            thread.wait(max(0.0, deadline - time.monotonic()))
        self._ending.clear()

    def _end_worker(self) -> None:
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.thread.close()
            worker.queue.close()
            self._ending = [w for w in [*self._ending, worker.thread] if w.is_alive]
        self.happened.emit(QueueAdvanced(0, 0))

    def _pass_on(self, event: ProposalEvent) -> None:
        self.happened.emit(event)
        if isinstance(event, PageDetected | PageFailed | ModelFailed):
            self._tell_progress()

    def _tell_progress(self) -> None:
        """Say how far "propose all" is, and go on saying it until it is done."""
        status = self.status
        is_done = status is None or status.done >= status.total
        done, total = (0, 0) if status is None or is_done else (status.done, status.total)
        self.happened.emit(QueueAdvanced(done, total))
        # A page leaves the queue just after its event, so the last one comes too early.
        (self._ticker.stop if is_done else self._ticker.start)()
