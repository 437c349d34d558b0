"""How text is found and read, whoever asks: window, command line, evaluation and retrain.

1. A detector finds lines and characters, on the image or on a part of it that is enlarged.
2. They are rescored by context and calibrated, put in reading order, characters counted, what
   reaches out of the image is cut off, and what is too small left out.
3. What whoever asks has no use for is left out: nothing else is read.
4. A reader reads the lines; where words are wanted they are split where it sees spaces.
5. Lines are rescored by their text, those that are rather print of the other side lose, and what
   scores less than was asked for is dropped.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from labeler.app import engines
from labeler.app.engines import Detector, Reader, told_failures
from labeler.app.enlarging import detect_enlarged
from labeler.app.rescoring.context import rescored_by_context
from labeler.app.rescoring.show_through import rescored_by_mirror
from labeler.app.rescoring.text import READ_FROM, rescored_as_remembered, rescored_by_text
from labeler.app.sections import detect_in_sections
from labeler.core import lying
from labeler.core.annotation import Bounds, Polygon
from labeler.core.counts import estimated
from labeler.core.detection import Detection, DetectSettings, FoundLine
from labeler.core.errors import LabelerError
from labeler.core.progress import Progress
from labeler.core.raster import LargeImage, Pixels, Raster
from labeler.core.reading import Reading
from labeler.core.records import ModelKind
from labeler.core.text import as_transcript
from labeler.core.word_splitting import split_into_words
from labeler.maps.outlined import without_small

FAINTEST_LOOK = 0.4
"""Score from which on something is looked at, though it may not be shown: what a line bears must
not depend on how much was asked for."""

LINES_AT_ONCE = 500
"""Lines of a large image that are cut out and read in one go: they may be tens of thousands."""

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
    words: bool = False
    """Whether words are wanted, also of a detector that was taught lines."""
    remembered: Mapping[Polygon, Reading] = field(default_factory=dict)
    """What was read on the image before; without a reader it tells what scores, and is given to no line."""

    def find(
        self,
        image: Raster,
        settings: DetectSettings | None = None,
        progress: Progress | None = None,
        *,
        area: Bounds | None = None,
        narrow: Narrow | None = None,
        keep_looks: bool = False,
    ) -> Detection:
        """Find text on an upright RGB image (H, W, 3), or on an area of it, and read it. A large one is looked at in sections.

        Outlines are in pixels of the whole image and within it; scores run from 0 to 1, one default for all
        engines. `narrow` chooses what is read. The looks take megabytes: they come along where
        `keep_looks` says so. Raises Cancelled, EngineFailed where the detector
        fails, and NotRead where the reader does.
        """
        began = time.perf_counter()
        settings = settings or DetectSettings()
        lowest = settings.score_threshold
        if self.reader is not None or self.remembered:
            lowest = min(lowest, READ_FROM)
        detect = partial(self._detect, settings=settings, lowest=lowest, progress=progress)
        with told_failures(ModelKind.DETECTOR):
            found = _detected(detect, image, area, progress)
        found = without_small(found.within_image(), settings.outlining.least_size)
        found = found if keep_looks else replace(found, looks=None)
        narrow = narrow or _everything
        found = narrow(found)
        if self.reader is not None:
            look = _Look(self.reader, image, progress)
            try:
                with told_failures(ModelKind.READER):
                    read = self._read(look, found, narrow)
                    read = rescored_by_mirror(read, image, look.read_on)
            except LabelerError as error:
                raise NotRead(str(error), found.above(settings.score_threshold)) from error
            found = read.above(settings.score_threshold)
        elif self.remembered:
            found = rescored_as_remembered(found, self.remembered).above(settings.score_threshold)
        return replace(found, milliseconds=(time.perf_counter() - began) * 1000)

    def _detect(
        self,
        image: NDArray[np.uint8],
        settings: DetectSettings,
        lowest: float,
        progress: Progress | None,
    ) -> Detection:
        faint = replace(settings, score_threshold=min(settings.score_threshold, FAINTEST_LOOK))
        return rescored_by_context(self.detector.detect(image, faint, progress)).above(lowest)

    def _read(self, look: "_Look", found: Detection, narrow: Narrow) -> Detection:
        found, known = lying.stood_up(found, look.read_surely(found.lines))
        look.know(known)
        readings = look.read(found.lines)
        if found.words or self.words:
            # A line may be news where its words are not.
            found = narrow(look.split(found, readings))
            readings = look.read(found.lines)
        return rescored_by_text(found, readings)


def load(weights: Path, reader_weights: Path | None = None, device: str = "auto") -> Pipeline:
    """Load a detector, and a reader where one is named; raises WeightsError."""
    detector = engines.load_detector(engines.weights_at(weights), device)
    if reader_weights is None:
        return Pipeline(detector)
    reader = engines.weights_at(reader_weights, ModelKind.READER)
    return Pipeline(detector, engines.load_reader(reader, device))


def transcribed(found: Detection) -> Detection:
    """Return what was found with readings as transcripts: the form for files and for scoring.

    Counts are estimated as everywhere (`core.counts`). Lines nobody has read stay as they are.
    """
    return replace(found, lines=tuple(_transcribed(line) for line in found.lines))


def _transcribed(line: FoundLine) -> FoundLine:
    if line.reading is None:
        return line
    count = estimated(line.count, line.reading)
    return replace(
        line, text=as_transcript(line.reading.text), count=None if count is None else count.value
    )


class _Look:
    """A reader looks at one image; it reads no outline twice."""

    def __init__(self, reader: Reader, image: Raster, progress: Progress | None) -> None:
        self._reader = reader
        self._image = image
        self._progress = progress
        self._known: dict[Polygon, Reading] = {}

    def read(self, lines: Sequence[FoundLine]) -> list[Reading]:
        """Return what lines say, one reading each."""
        return self._read_within([line.polygon for line in lines])

    def read_surely(self, lines: Sequence[FoundLine]) -> list[Reading]:
        """Return what lines say, read both ways where the page may stand on its head."""
        return lying.read_surely(self._read_within, [line.polygon for line in lines])

    def _read_within(self, outlines: Sequence[Polygon]) -> list[Reading]:
        fresh = [outline for outline in outlines if outline not in self._known]
        most = LINES_AT_ONCE if isinstance(self._image, LargeImage) else max(len(fresh), 1)
        for start in range(0, len(fresh), most):
            some = fresh[start : start + most]
            readings = self._reader.read(self._image, some, self._progress)
            self._known |= zip(some, readings, strict=True)
        return [self._known[outline] for outline in outlines]

    def read_on(self, image: Pixels, outlines: Sequence[Polygon]) -> list[Reading]:
        """Return what lines of another picture say."""
        return self._reader.read(image, outlines, self._progress)

    def know(self, readings: Mapping[Polygon, Reading]) -> None:
        """Take over what is known of outlines without reading them."""
        self._known |= readings

    def split(self, found: Detection, readings: Sequence[Reading]) -> Detection:
        """Return a detection whose lines are split into words at their spaces, given what they say."""
        spaced = [
            place
            for place, reading in enumerate(readings)
            if " " in reading.text and not reading.is_upside_down
        ]
        outlines = [found.lines[place].polygon for place in spaced]
        if not outlines:
            return found
        boundaries = self._reader.word_boundaries(self._image, outlines, self._progress)
        return split_into_words(found, dict(zip(spaced, boundaries, strict=True)))


def _detected(
    detect: Callable[[Pixels], Detection],
    image: Raster,
    area: Bounds | None,
    progress: Progress | None,
) -> Detection:
    if area is not None:
        return detect_enlarged(detect, image, area)
    if isinstance(image, LargeImage):
        return detect_in_sections(detect, image, progress)
    return detect(image[:, :])


def _everything(found: Detection) -> Detection:
    return found
