"""Judge detectors by the validation pages of a project that somebody has corrected."""

import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch

from labeler.app import engines, outlines
from labeler.app.engines import Detector, Reader
from labeler.app.pipeline import Pipeline, transcribed
from labeler.app.project import Project
from labeler.app.proposing import PROPOSE_SETTINGS
from labeler.core.annotation import Page, Region
from labeler.core.detection import DEFAULT_SCORE, Detection, DetectSettings, FoundLine
from labeler.core.errors import UnreadableImage
from labeler.core.progress import Progress
from labeler.core.raster import Raster
from labeler.core.reading import DOUBTFUL
from labeler.core.records import OWN_ENGINES, ModelKind, Weights
from labeler.evaluation.comparison import Share
from labeler.evaluation.examination import (
    ExaminedPage,
    Measure,
    PredictedLine,
    TrueLines,
    examine_findings,
)
from labeler.evaluation.report import Report, as_json
from labeler.evaluation.settings import DetectionSettings
from labeler.learning.checkpoint import BEST_SCORE, load_checkpoint, save_weights
from labeler.learning.inference.detect import detector_of
from labeler.learning.inference.seen_tiles import SeenTiles
from labeler.learning.networks.detector import DetectionNetwork as Network
from labeler.learning.networks.encoders import EncoderKind
from labeler.tasks.scoring import Scorer, Truth, scored, truth_of

SAMPLE = 24
"""Pages by which a network is scored while it trains; all are looked at when it is done."""
READING = 1.5
"""Times as long as finding takes finding and reading together."""
_LOW = DetectSettings(score_threshold=0.1)
_SURE = DEFAULT_SCORE + 0.1
"""Score below which a line that is shown is doubtful."""
_TELLING_LINES = 100
"""With fewer true lines the best threshold is a matter of chance, and the usual one stays."""
_GAIN = 0.005
"""F that another threshold has to bring."""


@dataclass(slots=True)
class Judge:
    """Looks at pages that no training has seen."""

    project: Project
    pages: Mapping[int, Page]
    device: torch.device
    progress: Progress
    _truths: dict[int, tuple[Truth, TrueLines]] = field(init=False)
    _seen: dict[tuple[EncoderKind, bytes], SeenTiles] = field(default_factory=dict, init=False)
    """By the encoder that stays as it came: what it sees of the pages is the same for every judgement."""

    def __post_init__(self) -> None:
        self._truths = {
            key: (truth_of(page), _true_lines(self.project, page))
            for key, page in self.pages.items()
        }

    def score(self, network: Network, metadata: Mapping[str, Any]) -> float:
        """Return how well the lines of a network fit on a sample of the pages; raises Cancelled.

        While it trains it is compared with itself only: its lines are not read.
        """
        return self._score(self._detector_of(network, metadata))

    def _score(self, detector: Detector) -> float:
        total = Share()
        for key, found in self._found(detector, None, list(self.pages)[:SAMPLE]):
            truth = self._truths[key][1]
            total += examine_findings(_findings(found), truth, DEFAULT_SCORE).scores[Measure.FIT]
        return total.value

    def timed_score(self, weights: Weights) -> tuple[float, float]:
        """Return the score of a file of weights, and the seconds it takes to score one page."""
        began = time.monotonic()
        score = self._score(self._loaded(weights))
        return score, (time.monotonic() - began) / max(min(len(self.pages), SAMPLE), 1)

    def calibrate(self, weights: Path, usual: float, reader: Reader | None) -> None:
        """Write into a file of weights from which score on its findings count, once they are read.

        A retrain may make a network surer or less sure of everything. That is told from the many
        lines of large projects, never from a few; else it is the usual score, that of the weights
        before. Raises Cancelled.
        """
        network, metadata = load_checkpoint(weights)
        best = usual
        if sum(len(truth.lines) for truth, _ in self._truths.values()) >= _TELLING_LINES:
            # By the scores as the network gives them.
            as_given = {**metadata, BEST_SCORE: DEFAULT_SCORE}
            found = self._found(self._detector_of(network, as_given), reader, self.pages)
            pairs = ((self._truths[key][0], one) for key, one in found)
            best = best_threshold(scored(pairs, "", DetectionSettings(score=0.0)), usual)
        save_weights(weights, network, {**metadata, BEST_SCORE: best})

    def examine(
        self, weights: Weights, reader: Reader | None
    ) -> tuple[dict[str, Any], dict[int, ExaminedPage]]:
        """Return the report on a file of weights, fit for JSON, and what it has right by page.

        It does what the window does: its lines are read, and those below the default score of the
        slider are not shown. Lines are outlined as usual, whatever was chosen for the model before:
        weights are compared, not sliders. Raises Cancelled.
        """
        pipeline = self._pipeline(self._loaded(weights), reader)
        scorer = Scorer(DetectionSettings(score=DEFAULT_SCORE), reads=reader is not None)
        pages = {}
        for key, image in self._images(list(self.pages)):
            truth, lines = self._truths[key]
            found = pipeline.find(image, PROPOSE_SETTINGS, self.progress)
            scorer.add(truth, transcribed(found))
            pages[key] = examine_findings(_findings(found), lines, DEFAULT_SCORE)
        return as_json(scorer.report("validation pages")), pages

    def _loaded(self, weights: Weights) -> Detector:
        if weights.engine == OWN_ENGINES[ModelKind.DETECTOR]:
            return self._detector_of(*load_checkpoint(weights.path))
        return engines.load_detector(weights, str(self.device))

    def _detector_of(self, network: Network, metadata: Mapping[str, Any]) -> Detector:
        """Return what detects by a network, on a processor without looking twice at what it saw."""
        config = network.config
        seen = None
        if config.is_encoder_frozen and self.device.type == "cpu":
            seen = self._seen.setdefault((config.encoder, config.encoder_file), SeenTiles())
        return detector_of(network, metadata, self.device, seen)

    def _found(
        self, detector: Detector, reader: Reader | None, keys: Iterable[int]
    ) -> Iterator[tuple[int, Detection]]:
        pipeline = self._pipeline(detector, reader)
        for key, image in self._images(keys):
            yield key, pipeline.find(image, _LOW, self.progress)

    def _pipeline(self, detector: Detector, reader: Reader | None) -> Pipeline:
        return Pipeline(detector, reader, words=outlines.are_words(self.project))

    def _images(self, keys: Iterable[int]) -> Iterator[tuple[int, Raster]]:
        for key in keys:
            self.progress.check()
            with suppress(UnreadableImage):
                yield key, self.project.sound_image(key)


def best_threshold(report: Report, usual: float = DEFAULT_SCORE) -> float:
    """Return the score from which on lines are found best; the usual one where little tells."""
    lines = report.detection["lines"]
    f_scores = {float(score): one.f_score for score, one in lines.by_score.items()}
    highest = max(f_scores.values(), default=0.0)
    nearest = min(f_scores, key=lambda score: abs(score - usual), default=usual)
    if lines.truths < _TELLING_LINES or highest < f_scores.get(nearest, 0.0) + _GAIN:
        return usual
    equal = [score for score, f_score in f_scores.items() if f_score == highest and score > 0]
    return equal[len(equal) // 2]


def _findings(found: Detection) -> list[PredictedLine]:
    return [PredictedLine(line.polygon, line.score, _is_doubtful(line)) for line in found.lines]


def _is_doubtful(line: FoundLine) -> bool:
    is_hard_to_read = line.reading is not None and line.reading.confidence < DOUBTFUL
    return line.score < _SURE or is_hard_to_read


def _true_lines(project: Project, page: Page) -> TrueLines:
    """Return the lines of a page, with what is known about who made their outlines."""
    lines = [line for line in page.lines if line.ignore is None]
    origins = {one for line in lines if (one := line.origin.proposal_id) is not None}
    proposals = project.store.proposals.by_id(origins)

    def is_drawn(line: Region) -> bool:
        # A typed count or text is a correction, too, but none of the outline.
        proposal = proposals.get(line.origin.proposal_id or 0)
        is_kept = proposal is not None and proposal.polygon == line.polygon
        return line.origin.proposal_id is None or (line.origin.is_corrected and not is_kept)

    return TrueLines(
        [line.polygon for line in lines],
        [is_drawn(line) for line in lines],
        [region.polygon for region in page.regions if region.ignore is not None],
    )
