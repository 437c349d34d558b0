"""The thread that works for one project: finds text, then reads it."""

import logging
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from labeler.app import closer_look, models, outlines, outlining, proposing, reading
from labeler.app.engines import Detector, Reader
from labeler.app.image_check import trouble
from labeler.app.pipeline import Pipeline
from labeler.app.project import Project
from labeler.app.proposal_events import (
    AreaDetected,
    AreaFailed,
    AreaStarted,
    LinesRead,
    ModelFailed,
    ModelLoading,
    ModelReady,
    OutlinesTold,
    PageDetected,
    PageFailed,
    PageStarted,
    ProposalEvent,
    ReadingFailed,
    ReadingStarted,
    WordBoundariesFailed,
    WordBoundariesFound,
)
from labeler.app.proposal_queue import (
    DetectArea,
    DetectPage,
    FindWordBoundaries,
    Job,
    OutlinePage,
    ProposalQueue,
    ReadLines,
)
from labeler.app.proposing import ModelsInUse
from labeler.core.detection import DEFAULT_SCORE
from labeler.core.errors import Cancelled, LabelerError, NotReachable
from labeler.core.progress import Progress
from labeler.core.records import ModelKind, ModelRecord
from labeler.diagnostics import hooks
from labeler.gui.background import Thread
from labeler.gui.model_shelf import ModelShelf
from labeler.gui.translation import shown, told, tr

_logger = logging.getLogger(__name__)

SWITCH_INTERVAL = 0.001
"""Seconds after which a thread hands the interpreter over: the window gets it sooner."""


@dataclass(frozen=True, slots=True)
class Shelves:
    """The models that are kept warm."""

    detectors: ModelShelf[Detector]
    readers: ModelShelf[Reader]


class ProposalWorker:
    """One project, one queue, one thread. Nothing is read where there is no reader."""

    def __init__(self, project: Project, shelves: Shelves) -> None:
        self.queue = ProposalQueue()
        self.score = DEFAULT_SCORE
        """Proposals below it are not read."""
        self.has_reader: bool | None = None
        """Whether the project has one; None until somebody looked."""
        self.thread = Thread("proposer", self._run)
        """Says `ProposalEvent`s."""
        self._say: Callable[[ProposalEvent], None] = self.thread.say
        self._project = project
        self._shelves = shelves
        self._complaints: set[str] = set()
        self._are_words: bool | None = None
        """Whether words are proposed; None until somebody looked."""

    def _run(self) -> None:
        sys.setswitchinterval(SWITCH_INTERVAL)
        try:
            with suppress(LabelerError):  # Whoever looks at a page is told what is wrong.
                self._look_for_words()
            self.queue.work(self._do)
        finally:
            self._project.close()

    def _do(self, job: Job, progress: Progress) -> Job | None:
        """Do a job; what was found is to be read next."""
        match job:
            case FindWordBoundaries():
                self._find_word_boundaries(job, progress)
            case ReadLines():
                self._read(job.page_id, progress)
            case OutlinePage():
                return self._outline(job, progress)
            case DetectPage() | DetectArea():
                return self._detect(job, progress)
        return None

    def _detect(self, job: DetectPage | DetectArea, progress: Progress) -> Job | None:
        """Find text; the same job follows where the models in use are others by then."""
        try:
            used = self._models_in_use()
        except Exception as error:  # noqa: BLE001 - what was not expected is told as such
            self.queue.cancel()
            self._say(ModelFailed(told(error)))
            if not isinstance(error, LabelerError | ImportError | OSError):
                hooks.tell(error)
            return None
        if isinstance(job, DetectPage):
            self._say(PageStarted(job.page_id))
            self._detect_page(used, job.page_id, progress)
        else:
            self._say(AreaStarted(job.page_id))
            self._detect_area(used, job, progress)
        if not self._counts(used):
            return job
        if self._is_outlined_otherwise(used) and isinstance(job, DetectPage):
            return OutlinePage(job.page_id)
        return ReadLines(job.page_id)

    def _counts(self, used: ModelsInUse) -> bool:
        """Tell whether what was found counts: no other model was taken into use meanwhile."""
        model_in_use = self._project.store.models.current
        readers = () if used.reader_id is None else (used.reader_id,)
        wanted = zip(ModelKind, (used.detector_id, *readers), strict=False)
        return all((now := model_in_use(kind)) and now.id == one for kind, one in wanted)

    def _detect_page(self, used: ModelsInUse, page_id: int, progress: Progress) -> None:
        try:
            is_found = proposing.propose_page(self._project, used, page_id, progress)
        except Cancelled:
            raise
        except NotReachable as error:
            self._say(PageFailed(page_id, told(error)))
            return
        except Exception as error:  # What was found cannot be stored: the next page may be.
            _logger.exception("page %d", page_id)
            self._say(PageFailed(page_id, told(error)))
            return
        if is_found:
            self._say(PageDetected(page_id))
        else:
            self._say(PageFailed(page_id, shown(trouble(self._project.store.pages.entry(page_id)))))

    def _detect_area(self, used: ModelsInUse, job: DetectArea, progress: Progress) -> None:
        try:
            closer_look.look_closer(self._project, used, job.page_id, job.area, progress)
        except Cancelled:
            raise
        except Exception as error:  # The page keeps the proposals it has.
            _logger.warning("an area of page %d", job.page_id, exc_info=True)
            self._say(AreaFailed(job.page_id, told(error)))
            return
        self._say(AreaDetected(job.page_id))

    def _outline(self, job: OutlinePage, progress: Progress) -> Job | None:
        """Outline a page anew, first as fast as can be, then read; the detector looks where it must."""
        reader = self._reader_to_score_by() if job.is_read else None
        page_id = job.page_id
        try:
            used = outlining.outline_page(
                self._project, page_id, reader and reader[0], reader and reader[1], progress
            )
        except Cancelled:
            raise
        except outlining.NotKept as error:
            if error.helps:
                return DetectPage(page_id)
            self._say(PageFailed(page_id, told(error)))
            return None
        except Exception as error:  # The page keeps the proposals it has.
            _logger.exception("page %d", page_id)
            self._say(PageFailed(page_id, told(error)))
            return None
        if used is None:
            self._say(PageFailed(page_id, shown(trouble(self._project.store.pages.entry(page_id)))))
            return None
        if self._is_outlined_otherwise(used):
            return OutlinePage(page_id)
        self._say(PageDetected(page_id))
        if job.is_read or not self._has_reader_to_score_by():
            return ReadLines(page_id)
        return OutlinePage(page_id, is_read=True)

    def _is_outlined_otherwise(self, used: ModelsInUse) -> bool:
        """Tell whether somebody chose other values meanwhile."""
        return outlining.of_model(self._project, used.detector_id) != used.outlining

    def _has_reader_to_score_by(self) -> bool:
        with suppress(LabelerError):
            return reading.model_in_use(self._project) is not None
        return False

    def _reader_to_score_by(self) -> tuple[Reader, int] | None:
        """Return the reader in use, loaded, and its number; what is wrong with it is said elsewhere."""
        with suppress(LabelerError, ImportError, OSError):
            if (record := reading.model_in_use(self._project)) is not None:
                return self._reader(record), record.id
        return None

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
                self._say(ReadingFailed(page_id, told(error)))

    def _read_lines(self, page_id: int, progress: Progress) -> None:
        model = models.current_reader(self._project)
        self.has_reader = model is not None
        if model is None or not reading.unread_lines(
            self._project, page_id, model.id, score=self.score
        ):
            return
        reader = self._reader(model)
        self._say(ReadingStarted(page_id))
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
            self._say(LinesRead(page_id))

    def _find_word_boundaries(self, job: FindWordBoundaries, progress: Progress) -> None:
        try:
            model = models.current_reader(self._project)
            if model is None:
                raise LabelerError(tr("There is no reader that could see spaces."))
            boundaries = reading.find_word_boundaries(
                self._project, self._reader(model), job.page_id, job.lines, progress
            )
        except Cancelled:
            raise
        except Exception as error:  # The lines stay as they are.
            _logger.warning("spaces on page %d were not found", job.page_id, exc_info=True)
            self._say(WordBoundariesFailed(job.page_id, told(error)))
            return
        self._say(WordBoundariesFound(job.page_id, boundaries))

    def _models_in_use(self) -> ModelsInUse:
        """Return the models that look at pages now, loaded; raises what loading a detector does."""
        model = models.current(self._project)
        if not self._shelves.detectors.holds(model.weights):
            self._say(ModelLoading(ModelKind.DETECTOR))
        detector = self._shelves.detectors.take(model.weights)
        self._say(ModelReady())
        words = self._look_for_words()
        values = outlining.of_model(self._project, model.id)
        if (read_by := self._reader_to_score_by()) is None:
            return ModelsInUse(Pipeline(detector), model.id, outlining=values)
        pipeline = Pipeline(detector, read_by[0], words=words)
        return ModelsInUse(pipeline, model.id, read_by[1], values)

    def _look_for_words(self) -> bool:
        """Tell whether words are to be proposed, and say so where that is new."""
        are_words = outlines.are_words(self._project)
        if are_words is not self._are_words:
            self._are_words = are_words
            self._say(OutlinesTold(are_words))
        return are_words

    def _reader(self, model: ModelRecord) -> Reader:
        if not self._shelves.readers.holds(model.weights):
            self._say(ModelLoading(ModelKind.READER))
        try:
            return self._shelves.readers.take(model.weights)
        finally:
            self._say(ModelReady())
