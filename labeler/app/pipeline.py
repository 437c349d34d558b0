"""How text is found and read, whoever asks: window, command line, evaluation and retrain.

1. A detector finds lines and characters, on the image or on a part of it that is enlarged.
2. They are rescored by context and calibrated, put in reading order, characters counted, and what
   reaches out of the image is cut off.
3. What whoever asks has no use for is left out: nothing else is read.
4. A reader reads the lines; outlines of several words are split where it sees spaces.
5. Lines are rescored by their text, and those that score less than was asked for are dropped.
"""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from labeler.app import engines
from labeler.app.engines import Detector, Reader, told_failures
from labeler.app.enlarging import detect_enlarged
from labeler.app.rescoring.context import rescored_by_context
from labeler.app.rescoring.text import READ_FROM, rescored_by_text
from labeler.core.annotation import Bounds, Polygon
from labeler.core.detection import Detection, DetectSettings, FoundLine
from labeler.core.errors import LabelerError
from labeler.core.progress import Progress
from labeler.core.reading import LEGIBLE, Reading
from labeler.core.records import ModelKind
from labeler.core.text import as_transcript, count_characters
from labeler.core.word_splitting import split_into_words

_FAINTEST = 0.4
"""Score from which on something is looked at, though it may not be shown: what a line bears must
not depend on how much was asked for."""

Narrow = Callable[[Detection], Detection]
"""Leaves out of what was found what is not to be read."""


class NotRead(LabelerError):
    """A reader failed; what was found is as good as it is without one."""

    def __init__(self, message: str, found: Detection) -> None:
        super().__init__(message)
        self.found = found
        """With the scores of context alone."""


@dataclass(frozen=True, slots=True)
class Pipeline:
    """A detector, and a reader where lines are to be read."""

    detector: Detector
    reader: Reader | None = None

    def find(
        self,
        image: NDArray[np.uint8],
        settings: DetectSettings | None = None,
        progress: Progress | None = None,
        *,
        area: Bounds | None = None,
        narrow: Narrow | None = None,
    ) -> Detection:
        """Find text on an upright RGB image (H, W, 3), or on an area of it, and read it.

        Outlines are in pixels of the whole image and within it; scores run from 0 to 1, one default for all
        engines. `narrow` chooses what is read. Raises Cancelled, EngineFailed where the detector
        fails, and NotRead where the reader does.
        """
        began = time.perf_counter()
        settings = settings or DetectSettings()
        lowest = settings.score_threshold
        if self.reader is not None:
            lowest = min(lowest, READ_FROM)
        detect = partial(self._detect, settings=settings, lowest=lowest, progress=progress)
        with told_failures(ModelKind.DETECTOR):
            found = detect(image) if area is None else detect_enlarged(detect, image, area)
        found = found.within_image()
        if narrow is not None:
            found = narrow(found)
        if self.reader is not None:
            found = _read(self.reader, found, image, settings.score_threshold, progress)
        return replace(found, milliseconds=(time.perf_counter() - began) * 1000)

    def _detect(
        self,
        image: NDArray[np.uint8],
        settings: DetectSettings,
        lowest: float,
        progress: Progress | None,
    ) -> Detection:
        faint = replace(settings, score_threshold=min(settings.score_threshold, _FAINTEST))
        return rescored_by_context(self.detector.detect(image, faint, progress)).above(lowest)


def load(weights: Path, reader_weights: Path | None = None, device: str = "auto") -> Pipeline:
    """Load a detector, and a reader where one is named; raises WeightsError."""
    detector = engines.load_detector(engines.weights_at(weights), device)
    if reader_weights is None:
        return Pipeline(detector)
    reader = engines.weights_at(reader_weights, ModelKind.READER)
    return Pipeline(detector, engines.load_reader(reader, device))


def transcribed(found: Detection) -> Detection:
    """Return what was found with readings as transcripts: the form for files and for scoring.

    Where a reading is legible the line has as many characters as were read, which is right more
    than twice as often as the count of a detector. Lines nobody has read stay as they are.
    """
    return replace(found, lines=tuple(_transcribed(line) for line in found.lines))


def _transcribed(line: FoundLine) -> FoundLine:
    if line.reading is None:
        return line
    text = as_transcript(line.reading.text)
    is_legible = line.reading.confidence >= LEGIBLE
    count = count_characters(text) if is_legible else line.count
    return replace(line, text=text, count=count or 0)


def _read(
    reader: Reader,
    found: Detection,
    image: NDArray[np.uint8],
    asked: float,
    progress: Progress | None,
) -> Detection:
    """Return what scores as much as was asked for once it is read; raises Cancelled and NotRead."""
    try:
        with told_failures(ModelKind.READER):
            split, readings = _split_and_read(reader, found, image, progress)
    except LabelerError as error:
        raise NotRead(str(error), found.above(asked)) from error
    return rescored_by_text(split, [readings[line.polygon] for line in split.lines]).above(asked)


def _split_and_read(
    reader: Reader, found: Detection, image: NDArray[np.uint8], progress: Progress | None
) -> tuple[Detection, Mapping[Polygon, Reading]]:
    """Read lines; words in one outline are split at their spaces and read again, each for itself."""
    known = _readings(reader, found, {}, image, progress)
    if not found.words:
        return found, known
    spaced = [
        place
        for place, line in enumerate(found.lines)
        if " " in known[line.polygon].text and not known[line.polygon].is_upside_down
    ]
    outlines = [found.lines[place].polygon for place in spaced]
    boundaries = reader.word_boundaries(image, outlines, progress) if spaced else []
    split = split_into_words(found, dict(zip(spaced, boundaries, strict=True)))
    return split, _readings(reader, split, known, image, progress)


def _readings(
    reader: Reader,
    found: Detection,
    known: Mapping[Polygon, Reading],
    image: NDArray[np.uint8],
    progress: Progress | None,
) -> dict[Polygon, Reading]:
    """Return what is known of lines, and what is read of the others."""
    fresh = [line.polygon for line in found.lines if line.polygon not in known]
    readings = reader.read(image, fresh, progress) if fresh else []
    return {**known, **dict(zip(fresh, readings, strict=True))}
