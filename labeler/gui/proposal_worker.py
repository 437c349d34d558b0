"""The thread that works for one project: finds text, then reads it."""

import logging
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from labeler.app import closer_look, models, proposing, reading
from labeler.app.detector import Detector
from labeler.app.finder import Finder, ReaderInUse
from labeler.app.image_check import trouble
from labeler.app.project import Project
from labeler.app.proposal_queue import Errand, ProposalQueue
from labeler.app.reader import Reader
from labeler.core.annotation import Bounds
from labeler.core.detection import DEFAULT_SCORE
from labeler.core.errors import Cancelled, ImageChanged, LabelerError
from labeler.core.progress import Progress
from labeler.core.records import ModelKind
from labeler.diagnostics import hooks
from labeler.gui.model_shelf import ModelShelf

_logger = logging.getLogger(__name__)

SWITCH_INTERVAL = 0.001
"""Seconds after which a thread hands the interpreter over: the window gets it sooner."""


class ProposalWorker(QObject):
    """One project, one queue, one thread. Nothing is read where there is no reader."""

    started = Signal(int)
    finished = Signal(int)
    failed = Signal(int, str)
    looking_closer = Signal()
    looked_closer = Signal(int)
    not_looked_closer = Signal(str)
    reading = Signal()
    read = Signal(int)
    not_read = Signal(str)
    gaps_found = Signal(int, object)
    no_gaps_found = Signal(str)
    model_loading = Signal(str)
    model_ready = Signal()
    model_failed = Signal(str)

    def __init__(
        self, project: Project, detectors: ModelShelf[Detector], readers: ModelShelf[Reader]
    ) -> None:
        super().__init__()
        self.queue = ProposalQueue()
        self.score = DEFAULT_SCORE
        """Proposals below it are not read."""
        self.has_reader: bool | None = None
        """Whether the project has one; None until somebody looked."""
        self._project = project
        self._detectors = detectors
        self._readers = readers
        self._complaints: set[str] = set()
        self._thread = threading.Thread(target=self._run, name="proposer", daemon=True)

    def start(self) -> None:
        """Begin to work the queue."""
        self._thread.start()

    def join(self, seconds: float) -> None:
        """Wait for the thread to end, but only so long."""
        self._thread.join(seconds)

    @property
    def is_alive(self) -> bool:
        """Whether the thread has not ended."""
        return self._thread.is_alive()

    def _run(self) -> None:
        sys.setswitchinterval(SWITCH_INTERVAL)
        try:
            self.queue.work(self._go)
        finally:
            self._project.close()

    def _go(self, errand: Errand, progress: Progress) -> Errand | None:
        """Go on an errand; what was found is to be read next."""
        if errand.gaps_of:
            self._find_gaps(errand, progress)
            return None
        if errand.is_found:
            self._read(errand.page_id, progress)
            return None
        try:
            model = models.current(self._project)
            detector = self._detector(model.path)
        except Exception as error:  # noqa: BLE001 - what was not expected is told as such
            self.queue.cancel()
            self.model_failed.emit(str(error))
            if not isinstance(error, LabelerError | ImportError | OSError):
                hooks.tell(error)
            return None
        finder = Finder(detector, model.id, self._reader_for_finding())
        if errand.area is None:
            self.started.emit(errand.page_id)
            self._look_at_page(finder, errand.page_id, progress)
        else:
            self.looking_closer.emit()
            self._look_at_area(finder, errand.page_id, errand.area, progress)
        if not self._counts(finder):
            return errand
        return Errand(errand.page_id, is_found=True)

    def _counts(self, finder: Finder) -> bool:
        """Tell whether what was found counts: no other model was taken into use meanwhile."""
        model_in_use = self._project.store.models.current
        readers = (finder.reader.model_id,) if finder.reader is not None else ()
        wanted = zip(ModelKind, (finder.model_id, *readers), strict=False)
        return all((now := model_in_use(kind)) and now.id == one for kind, one in wanted)

    def _look_at_page(self, finder: Finder, page_id: int, progress: Progress) -> None:
        try:
            is_found = proposing.propose_page(self._project, finder, page_id, progress)
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
            self.failed.emit(page_id, trouble(self._project.store.pages.entry(page_id)))

    def _look_at_area(self, finder: Finder, page_id: int, area: Bounds, progress: Progress) -> None:
        try:
            closer_look.look_closer(self._project, finder, page_id, area, progress)
        except Cancelled:
            raise
        except ImageChanged as error:
            self.not_looked_closer.emit(str(error))
            return
        except Exception as error:  # The page keeps the proposals it has.
            _logger.exception("an area of page %d", page_id)
            self.not_looked_closer.emit(f"The detector failed: {error}")
            return
        self.looked_closer.emit(page_id)

    def _read(self, page_id: int, progress: Progress) -> None:
        """Read what is unread on a page; what goes wrong is said once."""
        try:
            self._read_lines(page_id, progress)
        except Cancelled:
            raise
        except Exception as error:  # The page is as good as it was without a reader.
            if str(error) not in self._complaints:
                _logger.warning("page %d was not read", page_id, exc_info=True)
                self._complaints.add(str(error))
                self.not_read.emit(str(error))

    def _read_lines(self, page_id: int, progress: Progress) -> None:
        model = models.current_reader(self._project)
        self.has_reader = model is not None
        if model is None or not reading.unread_lines(
            self._project, page_id, model.id, score=self.score
        ):
            return
        reader = self._reader(model.path)
        self.reading.emit()
        try:
            reading.read_page(
                self._project,
                reader,
                page_id,
                reader_id=model.id,
                score=self.score,
                progress=progress,
            )
        finally:  # What was read before it was interrupted is kept.
            self.read.emit(page_id)

    def _find_gaps(self, errand: Errand, progress: Progress) -> None:
        try:
            model = models.current_reader(self._project)
            if model is None:
                raise LabelerError("There is no reader that could see spaces.")
            gaps = reading.find_gaps(
                self._project, self._reader(model.path), errand.page_id, errand.gaps_of, progress
            )
        except Cancelled:
            raise
        except Exception as error:  # The lines stay as they are.
            _logger.warning("spaces on page %d were not found", errand.page_id, exc_info=True)
            self.no_gaps_found.emit(str(error))
            return
        self.gaps_found.emit(errand.page_id, gaps)

    def _detector(self, weights: Path) -> Detector:
        if not self._detectors.holds(weights):
            self.model_loading.emit("detector")
        detector = self._detectors.take(weights)
        self.model_ready.emit()
        return detector

    def _reader_for_finding(self) -> ReaderInUse | None:
        """Return the reader, if lines are to be read and it can be; what is wrong is said later."""
        try:
            model = reading.model_in_use(self._project)
            return None if model is None else ReaderInUse(self._reader(model.path), model.id)
        except (LabelerError, ImportError, OSError):
            return None

    def _reader(self, weights: Path) -> Reader:
        if not self._readers.holds(weights):
            self.model_loading.emit("reader")
        try:
            return self._readers.take(weights)
        finally:
            self.model_ready.emit()
