"""Precision, recall and F-score of detected regions, page by page into one result."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

from labeler.evaluation.character_level import Centres
from labeler.evaluation.error_classes import ErrorClass, ErrorCounts, PageErrors, classify
from labeler.evaluation.fragments import is_merged, is_split
from labeler.evaluation.heights import HeightRecall
from labeler.evaluation.overlaps import Outline, Overlaps, measure
from labeler.evaluation.protocols import (
    IOU_STEPS,
    PROTOCOLS,
    MeasuredPage,
    ProtocolScores,
    average,
    count_icdar,
)
from labeler.evaluation.settings import DetectionSettings
from labeler.evaluation.tally import Scores, Tally

SCORE_STEPS = tuple(round(0.05 * step, 2) for step in range(20))
"""At which scores of predictions precision and recall are told."""


@dataclass(frozen=True, slots=True)
class DetectionPage:
    """What was found and what is there on one page; polygons in the same pixels."""

    predictions: Sequence[Outline]
    truths: Sequence[Outline]
    ignored: Sequence[Outline] = ()
    """Don't-care regions."""
    scores: Sequence[float] | None = None
    """Of the predictions; None where they have none."""
    centres: Sequence[Centres] | None = None
    """Where the characters of each true region are; None where nobody knows."""


@dataclass(frozen=True, slots=True)
class ComparedPage:
    """How one page fared under the protocol of the headline."""

    page: DetectionPage
    kept: tuple[int, ...]
    """Predictions that were judged: neither of too low a score nor dropped as don't-care."""
    errors: PageErrors
    """`errors.predictions` is parallel to `kept`."""


@dataclass(frozen=True, slots=True)
class DetectionScores(Scores):
    """Scores over all pages together; shares are 0 to 1. The first three are the headline's."""

    protocol: str
    """Of the headline."""
    pages: int
    truths: int
    predictions: int
    """Without those dropped for lying in don't-care regions."""
    mean_iou: float
    """Of each true region with the prediction that overlaps it best: how tight outlines are."""
    split_rate: float
    """Share of true regions of which two or more predictions are pieces."""
    merge_rate: float
    """Share of true regions that share one prediction with others."""
    recall_by_height: dict[str, float | None]
    """By height of the true region in pixels; None where there is none of that height."""
    truths_by_height: dict[str, int]
    errors: ErrorCounts
    protocols: dict[str, ProtocolScores]
    """By the key of the protocol; those that apply to no page are not there."""
    f_by_iou: dict[str, float]
    """F of one-to-one matching at each IoU."""
    by_score: dict[str, Scores]
    """The headline's scores if predictions below a score were left out."""


def score_detection(
    pages: Iterable[DetectionPage], settings: DetectionSettings | None = None
) -> DetectionScores:
    """Score detections over pages, all regions counting alike (micro average).

    Don't-care regions need not be found, and predictions lying in them by more than half do not
    count (ICDAR 2015). With nothing to find, finding nothing scores 1.
    """
    scorer = DetectionScorer(settings or DetectionSettings())
    for page in pages:
        scorer.add(page)
    return scorer.scores()


@dataclass(slots=True)
class DetectionScorer:
    """Sums up page after page; keeps no page."""

    settings: DetectionSettings = field(default_factory=DetectionSettings)
    pages: int = 0
    _headline: Tally = field(default_factory=Tally)
    _best_iou: float = 0.0
    _split: int = 0
    _merged: int = 0
    _heights: HeightRecall = field(default_factory=HeightRecall)
    _errors: ErrorCounts = field(default_factory=ErrorCounts)
    _protocols: dict[str, tuple[Tally, ...]] = field(default_factory=dict)
    _by_score: dict[float, Tally] = field(default_factory=dict)

    def add(self, page: DetectionPage) -> ComparedPage:
        """Add one page and return how it fared."""
        overlaps, kept = measure(page.predictions, page.truths, page.ignored)
        if page.scores is not None:
            scores = np.asarray(page.scores, np.float64)[kept]
            self._add_by_score(overlaps, scores)
            is_left = scores >= self.settings.score
            overlaps, kept = overlaps.only(is_left), np.asarray(kept)[is_left].tolist()
        matches = self.settings.matches(overlaps)
        errors = classify(overlaps, matches)
        self.pages += 1
        self._headline += count_icdar(overlaps, matches)
        self._best_iou += float(overlaps.best_iou().sum())
        self._split += int(is_split(overlaps).sum())
        self._merged += int(is_merged(overlaps).sum())
        self._heights.add(
            [_height(truth) for truth in page.truths],
            [one is ErrorClass.RIGHT for one in errors.truths],
        )
        self._errors += ErrorCounts.of(errors)
        self._add_protocols(MeasuredPage(overlaps, page.centres))
        return ComparedPage(page, tuple(kept), errors)

    def scores(self) -> DetectionScores:
        """Return the scores over all pages so far."""
        headline, truths = self._headline.scores(), int(self._headline.truths)
        iou_tallies = self._protocols.get("iou_50_95") or (Tally(),) * len(IOU_STEPS)
        return DetectionScores(
            precision=headline.precision,
            recall=headline.recall,
            f_score=headline.f_score,
            protocol=self.settings.name,
            pages=self.pages,
            truths=truths,
            predictions=int(self._headline.predictions),
            mean_iou=self._best_iou / truths if truths else 1.0,
            split_rate=self._split / max(truths, 1),
            merge_rate=self._merged / max(truths, 1),
            recall_by_height=self._heights.recall(),
            truths_by_height=self._heights.truths(),
            errors=self._errors,
            protocols={
                protocol.key: _named(average(self._protocols[protocol.key]), protocol.name)
                for protocol in PROTOCOLS
                if protocol.key in self._protocols
            },
            f_by_iou={
                f"{step:g}": tally.scores().f_score
                for step, tally in zip(IOU_STEPS, iou_tallies, strict=True)
            },
            by_score={f"{step:g}": tally.scores() for step, tally in self._by_score.items()},
        )

    def _add_by_score(self, overlaps: Overlaps, scores: NDArray[np.float64]) -> None:
        for step in SCORE_STEPS:
            left = overlaps.only(scores >= step)
            tally = count_icdar(left, self.settings.matches(left))
            self._by_score[step] = self._by_score.get(step, Tally()) + tally

    def _add_protocols(self, page: MeasuredPage) -> None:
        for protocol in PROTOCOLS:
            tallies = protocol.tallies(page)
            if tallies is not None:
                before = self._protocols.get(protocol.key, (Tally(),) * len(tallies))
                self._protocols[protocol.key] = tuple(
                    one + other for one, other in zip(before, tallies, strict=True)
                )


def _named(scores: Scores, name: str) -> ProtocolScores:
    return ProtocolScores(scores.precision, scores.recall, scores.f_score, name)


def _height(outline: Outline) -> float:
    """Short side of the smallest rectangle around an outline."""
    return float(min(cv2.minAreaRect(np.asarray(outline, np.float32).reshape(-1, 2))[1]))
