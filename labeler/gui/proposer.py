"""Run the queue of proposals in a background thread; results arrive by signal."""

import time
from collections.abc import Callable, Collection, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from labeler.app import detector as detectors
from labeler.app import reader as readers
from labeler.app.detector import Detector
from labeler.app.project import Project
from labeler.app.proposal_queue import QueueStatus
from labeler.app.reader import Reader
from labeler.app.torch_libraries import gentle_import
from labeler.core.annotation import Bounds, Polygon
from labeler.core.detection import DEFAULT_SCORE
from labeler.gui.model_shelf import ModelShelf
from labeler.gui.proposal_worker import ProposalWorker

LoadDetector = Callable[[Path, str], Detector]
LoadReader = Callable[[Path, str], Reader]

TICK = 200
"""Milliseconds between two looks at how far the queue is."""


def load_gently(weights: Path, device: str) -> Detector:
    """Load a detector; the first time, the window goes on meanwhile."""
    with gentle_import():
        return detectors.load(weights, device)


def load_reader_gently(weights: Path, device: str) -> Reader:
    """Load a reader; the first time, the window goes on meanwhile."""
    with gentle_import():
        return readers.load(weights, device)


class Proposer(QObject):
    """The warm detector and reader of one window: pages are seen to whether shown or not."""

    started = Signal(int)
    finished = Signal(int)
    failed = Signal(int, str)
    """A page, and why it has no proposals."""
    looking_closer = Signal()
    looked_closer = Signal(int)
    """An area of a page was looked at, and what was found is stored."""
    not_looked_closer = Signal(str)
    """An area could not be looked at; why."""
    reading = Signal()
    read = Signal(int)
    """Lines of a page were read, and what they say is stored."""
    not_read = Signal(str)
    """Lines could not be read; why. Said once."""
    gaps_found = Signal(int, object)
    """Where lines of a page are crossed by spaces, by their outlines."""
    no_gaps_found = Signal(str)
    """Spaces could not be looked for; why."""
    progress = Signal(int, int)
    """Pages done and pages in all of "propose all"; (0, 0) when there is nothing to do."""
    model_loading = Signal(str)
    """Which: "detector" or "reader"."""
    model_ready = Signal()
    model_failed = Signal(str)
    """No page can be looked at; why, and what to do."""

    def __init__(
        self,
        device: Callable[[], str],
        parent: QObject,
        load_detector: LoadDetector = load_gently,
        load_reader: LoadReader = load_reader_gently,
    ) -> None:
        """`device` is asked whenever weights are loaded."""
        super().__init__(parent)
        self._detectors = ModelShelf(device, load_detector)
        self._readers = ModelShelf(device, load_reader)
        self._score = DEFAULT_SCORE
        self._worker: ProposalWorker | None = None
        self._ending: list[ProposalWorker] = []
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK)
        self._ticker.timeout.connect(self._tell_progress)

    def open(self, project: Project | None) -> None:
        """Work for another project; the old one is closed when its page in hand is dropped."""
        self._end_worker()
        if project is not None:
            self._worker = ProposalWorker(project, self._detectors, self._readers)
            self._worker.score = self._score
            self._follow(self._worker)
            self._worker.start()

    def focus(self, page_ids: Sequence[int], *, found: Collection[int] = ()) -> None:
        """Look at these pages first, in this order, and read them; those in `found` only read."""
        if self._worker is not None:
            wanted = set(page_ids)
            if self._worker.has_reader is False:
                wanted -= set(found)
            self._worker.queue.focus([key for key in page_ids if key in wanted], found=found)

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

    def find_gaps(self, page_id: int, lines: Iterable[Polygon]) -> None:
        """Look for the spaces in lines of a page at once."""
        if self._worker is not None:
            self._worker.queue.find_gaps(page_id, lines)

    def look_closer(self, page_id: int, area: Bounds) -> None:
        """Look at an area of a page at once."""
        if self._worker is not None:
            self._worker.queue.look_closer(page_id, area)
            self.looking_closer.emit()

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
        for worker in self._ending:
            worker.join(max(0.0, deadline - time.monotonic()))
        self._ending.clear()

    def _end_worker(self) -> None:
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.disconnect(self)
            worker.queue.close()
            self._ending = [w for w in [*self._ending, worker] if w.is_alive]
        self.progress.emit(0, 0)

    def _follow(self, worker: ProposalWorker) -> None:
        queued = Qt.ConnectionType.QueuedConnection
        worker.started.connect(self.started, queued)
        worker.finished.connect(self._pass_on, queued)
        worker.failed.connect(self._pass_failure_on, queued)
        worker.looking_closer.connect(self.looking_closer, queued)
        worker.looked_closer.connect(self.looked_closer, queued)
        worker.not_looked_closer.connect(self.not_looked_closer, queued)
        worker.reading.connect(self.reading, queued)
        worker.read.connect(self.read, queued)
        worker.not_read.connect(self.not_read, queued)
        worker.gaps_found.connect(self.gaps_found, queued)
        worker.no_gaps_found.connect(self.no_gaps_found, queued)
        worker.model_loading.connect(self.model_loading, queued)
        worker.model_ready.connect(self.model_ready, queued)
        worker.model_failed.connect(self._give_up, queued)

    def _pass_on(self, page_id: int) -> None:
        self.finished.emit(page_id)
        self._tell_progress()

    def _pass_failure_on(self, page_id: int, text: str) -> None:
        self.failed.emit(page_id, text)
        self._tell_progress()

    def _give_up(self, text: str) -> None:
        self._tell_progress()
        self.model_failed.emit(text)

    def _tell_progress(self) -> None:
        """Say how far "propose all" is, and go on saying it until it is done."""
        status = self.status
        is_done = status is None or status.done >= status.total
        self.progress.emit(*((0, 0) if status is None or is_done else (status.done, status.total)))
        # A page leaves the queue just after its signal, so the last signal comes too early.
        (self._ticker.stop if is_done else self._ticker.start)()
