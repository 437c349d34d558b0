"""Run the queue of proposals in a background thread; results arrive by signal."""

import logging
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from labeler.app import closer_look, models, proposing
from labeler.app import detector as detectors
from labeler.app.detector import Detector
from labeler.app.project import Project
from labeler.app.proposal_queue import Errand, ProposalQueue, QueueStatus
from labeler.app.torch_libraries import gentle_import
from labeler.core.annotation import Bounds
from labeler.core.errors import Cancelled, LabelerError
from labeler.core.progress import Progress

_logger = logging.getLogger(__name__)

LoadDetector = Callable[[Path, str], Detector]

SWITCH_INTERVAL = 0.001
"""Seconds after which a thread hands the interpreter over: the window gets it sooner."""
TICK = 200
"""Milliseconds between two looks at how far the queue is."""


def load_gently(weights: Path, device: str) -> Detector:
    """Load a detector; the first time, the window goes on meanwhile."""
    with gentle_import():
        return detectors.load(weights, device)


class Proposer(QObject):
    """The warm detector of one window. Pages are found and stored whether shown or not."""

    started = Signal(int)
    finished = Signal(int)
    failed = Signal(int, str)
    """A page, and why it has no proposals."""
    looking_closer = Signal()
    looked_closer = Signal(int)
    """An area of a page was looked at, and what was found is stored."""
    not_looked_closer = Signal(str)
    """An area could not be looked at; why."""
    progress = Signal(int, int)
    """Pages done and pages in all of "propose all"; (0, 0) when there is nothing to do."""
    model_loading = Signal()
    model_ready = Signal()
    model_failed = Signal(str)
    """No page can be looked at; why, and what to do."""

    def __init__(self, device: Callable[[], str], parent: QObject, load: LoadDetector) -> None:
        """`device` is asked whenever weights are loaded."""
        super().__init__(parent)
        self._shelf = _Shelf(device, load)
        self._worker: _Worker | None = None
        self._ending: list[_Worker] = []
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK)
        self._ticker.timeout.connect(self._tell_progress)

    def open(self, project: Project | None) -> None:
        """Work for another project; the old one is closed when its page in hand is dropped."""
        self._end_worker()
        if project is not None:
            self._worker = _Worker(project, self._shelf)
            self._follow(self._worker)
            self._worker.start()

    def focus(self, page_ids: Sequence[int]) -> None:
        """Look at these pages first, in this order."""
        if self._worker is not None:
            self._worker.queue.focus(page_ids)

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

    def _follow(self, worker: "_Worker") -> None:
        queued = Qt.ConnectionType.QueuedConnection
        worker.started.connect(self.started, queued)
        worker.finished.connect(self._pass_on, queued)
        worker.failed.connect(self._pass_failure_on, queued)
        worker.looking_closer.connect(self.looking_closer, queued)
        worker.looked_closer.connect(self.looked_closer, queued)
        worker.not_looked_closer.connect(self.not_looked_closer, queued)
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


class _Worker(QObject):
    """One project, one queue, one thread."""

    started = Signal(int)
    finished = Signal(int)
    failed = Signal(int, str)
    looking_closer = Signal()
    looked_closer = Signal(int)
    not_looked_closer = Signal(str)
    model_loading = Signal()
    model_ready = Signal()
    model_failed = Signal(str)

    def __init__(self, project: Project, shelf: "_Shelf") -> None:
        super().__init__()
        self.queue = ProposalQueue()
        self._project = project
        self._shelf = shelf
        self._thread = threading.Thread(target=self._run, name="proposer", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def join(self, seconds: float) -> None:
        self._thread.join(seconds)

    @property
    def is_alive(self) -> bool:
        return self._thread.is_alive()

    def _run(self) -> None:
        sys.setswitchinterval(SWITCH_INTERVAL)
        try:
            self.queue.work(self._look)
        finally:
            self._project.close()

    def _look(self, errand: Errand, progress: Progress) -> None:
        try:
            model = models.current(self._project)
            detector = self._detector(model.path)
        except (LabelerError, ImportError, OSError) as error:
            self.queue.cancel()
            self.model_failed.emit(str(error))
            return
        if errand.area is None:
            self.started.emit(errand.page_id)
            self._look_at_page(detector, model.id, errand.page_id, progress)
        else:
            self.looking_closer.emit()
            self._look_at_area(detector, model.id, errand.page_id, errand.area, progress)

    def _look_at_page(
        self, detector: Detector, model_id: int, page_id: int, progress: Progress
    ) -> None:
        try:
            is_found = proposing.propose_page(
                self._project, detector, page_id, model_id=model_id, progress=progress
            )
        except Cancelled:
            raise
        except Exception as error:  # One page must not stop the others.
            _logger.exception("page %d", page_id)
            text = f"The detector failed: {error}"
            self._project.store.pages.record_problem(page_id, text)
            self.failed.emit(page_id, text)
            return
        if is_found:
            self.finished.emit(page_id)
        else:
            self.failed.emit(page_id, self._project.store.pages.entry(page_id).problem)

    def _look_at_area(
        self, detector: Detector, model_id: int, page_id: int, area: Bounds, progress: Progress
    ) -> None:
        try:
            closer_look.look_closer(
                self._project, detector, page_id, area, model_id=model_id, progress=progress
            )
        except Cancelled:
            raise
        except Exception as error:  # The page keeps the proposals it has.
            _logger.exception("an area of page %d", page_id)
            self.not_looked_closer.emit(f"The detector failed: {error}")
            return
        self.looked_closer.emit(page_id)

    def _detector(self, weights: Path) -> Detector:
        if not self._shelf.holds(weights):
            self.model_loading.emit()
        detector = self._shelf.take(weights)
        self.model_ready.emit()
        return detector


class _Shelf:
    """Keeps the detector that was loaded last, for whichever project asks next."""

    def __init__(self, device: Callable[[], str], load: LoadDetector) -> None:
        self._device = device
        self._load = load
        self._lock = threading.Lock()
        self._kept: tuple[tuple[Path, str], Detector] | None = None

    def holds(self, weights: Path) -> bool:
        return self._kept is not None and self._kept[0] == (weights, self._device())

    def take(self, weights: Path) -> Detector:
        with self._lock:
            key = (weights, self._device())
            if self._kept is None or self._kept[0] != key:
                self._kept = (key, self._load(*key))
            return self._kept[1]
