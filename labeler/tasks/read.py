"""Read text on image files, without a project; the JSON form is that of detect, with transcripts."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.app.detector import Detector
from labeler.app.reader import Reader
from labeler.core import geometry
from labeler.core.detection import Detection, DetectSettings, FoundLine
from labeler.core.progress import Progress
from labeler.core.reading import Reading
from labeler.core.text import as_transcript, count_characters
from labeler.tasks import detect
from labeler.tasks.detect import DetectOutcome, look_at_files


def read_files(
    paths: Sequence[Path],
    detector: Detector | None,
    reader: Reader,
    settings: DetectSettings,
    progress: Progress,
) -> DetectOutcome:
    """Find lines on images and read them; without a detector each image is one line.

    Paths are looked at as `look_at_files` does.
    """

    def look(image: NDArray[np.uint8]) -> dict[str, Any]:
        found = detector.detect(image, settings, progress) if detector else one_line(image)
        start = time.perf_counter()
        readings = reader.read(image, [line.polygon for line in found.lines], progress)
        spent = (time.perf_counter() - start) * 1000
        return as_json(replace(found, milliseconds=found.milliseconds + spent), readings)

    return look_at_files(paths, look, progress, raw_orientation=settings.raw_orientation)


@dataclass(frozen=True, slots=True)
class ReadingDetector:
    """A detector whose lines come with what they say."""

    detector: Detector
    reader: Reader

    def detect(
        self,
        image: NDArray[np.uint8],
        settings: DetectSettings | None = None,
        progress: Progress | None = None,
    ) -> Detection:
        """Find text on an upright RGB image (H, W, 3) and read it; raises Cancelled."""
        found = self.detector.detect(image, settings, progress)
        readings = self.reader.read(image, [line.polygon for line in found.lines], progress)
        return transcribed(found, readings)


def transcribed(found: Detection, readings: Sequence[Reading]) -> Detection:
    """Return a detection with what its lines say, one reading for each.

    A line has as many characters as were read: that is exact more than twice as often as the count
    of a detector, which is kept where nothing could be read.
    """
    texts = [as_transcript(reading.text) for reading in readings]
    lines = [
        replace(line, text=text, count=count_characters(text) or line.count or 0)
        for line, text in zip(found.lines, texts, strict=True)
    ]
    return replace(found, lines=tuple(lines))


def one_line(image: NDArray[np.uint8]) -> Detection:
    """Take a whole image (H, W, 3) for one line."""
    height, width = image.shape[:2]
    outline = geometry.rectangle((0.0, 0.0), (float(width), float(height)))
    return Detection((width, height), (FoundLine(outline, 1.0),))


def as_json(found: Detection, readings: Sequence[Reading]) -> dict[str, Any]:
    """Return lines and what they say, one reading for each, as the headless contract has it.

    Beside its text each line has the confidence of the reader.
    """
    values = detect.as_json(transcribed(found, readings))
    for line, reading in zip(values["lines"], readings, strict=True):
        line["confidence"] = round(reading.confidence, 4)
    return values
