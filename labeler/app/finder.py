"""What looks at the pages of a project: a detector, and a reader that reads what it finds."""

import logging
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from labeler.app.detector import Detector
from labeler.app.project import Project
from labeler.app.reader import Reader, read_found
from labeler.core.detection import Detection, DetectSettings
from labeler.core.errors import Cancelled
from labeler.core.progress import Progress

_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ReaderInUse:
    """A reader, and the number of its model."""

    reader: Reader
    model_id: int


@dataclass(frozen=True, slots=True)
class Finder:
    """Both models, under their numbers."""

    detector: Detector
    model_id: int
    reader: ReaderInUse | None = None
    """None where lines are not to be read."""

    def read(
        self, found: Detection, image: NDArray[np.uint8], progress: Progress | None = None
    ) -> Detection:
        """Return what was found on an image (H, W, 3) with what its lines say; raises Cancelled.

        A reader that fails leaves them unread: they are worth storing without it, and whoever
        reads the page next is told.
        """
        if self.reader is None:
            return found
        try:
            return read_found(self.reader.reader, found, image, progress)
        except Cancelled:
            raise
        except Exception:  # whatever a network may raise
            _logger.warning("what was found could not be read", exc_info=True)
            return found

    def keep(
        self, project: Project, page_id: int, found: Detection, settings: DetectSettings
    ) -> None:
        """Store what was found on a page, and what its lines say."""
        said = {line.polygon: line.reading for line in found.lines if line.reading}
        reader_id = self.reader.model_id if self.reader is not None and said else None
        project.store.proposals.record(
            page_id, found, model_id=self.model_id, settings=settings, reader_id=reader_id
        )
        if reader_id is not None:
            project.store.readings.record(page_id, reader_id, said)
