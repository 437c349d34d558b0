"""Detectors that read what they find: text can be read, what only looks like it cannot."""

import time
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from labeler.app import detector, reader
from labeler.app.detector import Detector
from labeler.app.reader import Reader, read_found
from labeler.core import geometry
from labeler.core.detection import READ_FROM, Detection, DetectSettings, FoundLine
from labeler.core.progress import Progress
from labeler.core.reading import LEGIBLE, Reading
from labeler.core.text import as_transcript, count_characters


@dataclass(frozen=True, slots=True)
class ReadingDetector:
    """A detector whose lines are read before they count, and come with what they say."""

    detector: Detector
    reader: Reader

    def detect(
        self,
        image: NDArray[np.uint8],
        settings: DetectSettings | None = None,
        progress: Progress | None = None,
    ) -> Detection:
        """Find text on an upright RGB image (H, W, 3) and read it; raises Cancelled."""
        settings = settings or DetectSettings()
        asked = settings.score_threshold
        look = replace(settings, score_threshold=min(asked, READ_FROM))
        found = self.detector.detect(image, look, progress)
        start = time.perf_counter()
        read = read_found(self.reader, found, image, progress).above(asked)
        spent = (time.perf_counter() - start) * 1000
        return replace(
            read,
            lines=tuple(_transcribed(line) for line in read.lines),
            milliseconds=found.milliseconds + spent,
        )


def load(weights: Path, reader_weights: Path | None, device: str = "auto") -> Detector:
    """Load a detector, and where a reader is named make it read; raises WeightsError."""
    found_by = detector.load(weights, device)
    if reader_weights is None:
        return found_by
    return ReadingDetector(found_by, reader.load(reader_weights, device))


class WholeImage:
    """Finds one line: the whole image."""

    def detect(
        self,
        image: NDArray[np.uint8],
        settings: DetectSettings | None = None,
        progress: Progress | None = None,
    ) -> Detection:
        """Take an upright RGB image (H, W, 3) for a line; raises Cancelled."""
        if progress is not None:
            progress.check()
        height, width = image.shape[:2]
        outline = geometry.rectangle((0.0, 0.0), (float(width), float(height)))
        return Detection((width, height), (FoundLine(outline, 1.0),))


def _transcribed(line: FoundLine) -> FoundLine:
    """Return a line with the text that was read.

    Where that is legible it has as many characters as were read, which is right more than twice as
    often as the count of a detector.
    """
    reading = line.reading or Reading("", ())
    text = as_transcript(reading.text)
    count = count_characters(text) if reading.confidence >= LEGIBLE else line.count
    return replace(line, text=text, count=count or 0)
