"""Precision, recall and F-score of detected regions."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from labeler.evaluation.matching import Match, Outline, Overlaps, measure, one_to_many, one_to_one

HEIGHT_BINS = (12.0, 24.0, 48.0)
"""Recall is also told by the height of the text: below, between and above these pixels."""
_SPLIT_CREDIT = 0.8
"""What DetEval gives for a true region found in pieces."""
_MOSTLY = 0.5
_PIECE = 0.1
"""A piece covers at least so much of the true region it is a piece of."""


class Matching(StrEnum):
    """How predictions and true regions are paired."""

    ONE_TO_ONE = "one to one"
    """By IoU, the highest first (ICDAR 2015 without its order of truths)."""
    ONE_TO_MANY = "one to many"
    """By area recall and precision (DetEval): for words found as lines and lines as words."""


@dataclass(frozen=True, slots=True)
class DetectionSettings:
    """Under which protocol detections are scored."""

    matching: Matching = Matching.ONE_TO_ONE
    iou: float = 0.5
    """Threshold of one-to-one matching."""
    recall_threshold: float = 0.8
    precision_threshold: float = 0.4

    @property
    def name(self) -> str:
        """The protocol in words, so that no score stands without it."""
        if self.matching is Matching.ONE_TO_ONE:
            return f"one to one, IoU {self.iou:g}"
        return (
            f"one to many, area recall {self.recall_threshold:g}, "
            f"area precision {self.precision_threshold:g}"
        )


@dataclass(frozen=True, slots=True)
class DetectionPage:
    """What was found and what is there on one page; polygons in the same pixels."""

    predictions: Sequence[Outline]
    truths: Sequence[Outline]
    ignored: Sequence[Outline] = ()
    """Don't-care regions."""


@dataclass(frozen=True, slots=True)
class DetectionScores:
    """Scores over all pages together; shares are 0 to 1."""

    protocol: str
    pages: int
    truths: int
    predictions: int
    """Without those dropped for lying in don't-care regions."""
    precision: float
    recall: float
    f_score: float
    mean_iou: float
    """Of each true region with the prediction that overlaps it best: how tight outlines are."""
    split_rate: float
    """Share of true regions of which two or more predictions are pieces."""
    merge_rate: float
    """Share of true regions that share one prediction with others."""
    recall_by_height: dict[str, float | None]
    """By height of the true region in pixels; None where there is none of that height."""


@dataclass(slots=True)
class _Tally:
    """Sums over pages."""

    pages: int = 0
    truths: int = 0
    predictions: int = 0
    recalled: float = 0.0
    precise: float = 0.0
    best_iou: float = 0.0
    split: int = 0
    merged: int = 0
    heights: list[float] = field(default_factory=list)
    credits: list[float] = field(default_factory=list)
    """Recall credit of each true region; parallel to `heights`."""


def score_detection(
    pages: Iterable[DetectionPage], settings: DetectionSettings | None = None
) -> DetectionScores:
    """Score detections over pages, all regions counting alike (micro average).

    Don't-care regions need not be found, and predictions lying in them by more than half do not
    count (ICDAR 2015). With nothing to find, finding nothing scores 1.
    """
    settings = settings or DetectionSettings()
    tally = _Tally()
    for page in pages:
        _add(tally, page, settings)
    precision = _share(tally.precise, tally.predictions)
    recall = _share(tally.recalled, tally.truths)
    if tally.truths == 0 and tally.predictions > 0:
        recall = 0.0
    if tally.predictions == 0 and tally.truths > 0:
        precision = 0.0
    total = precision + recall
    return DetectionScores(
        protocol=settings.name,
        pages=tally.pages,
        truths=tally.truths,
        predictions=tally.predictions,
        precision=precision,
        recall=recall,
        f_score=2 * precision * recall / total if total else 0.0,
        mean_iou=_share(tally.best_iou, tally.truths),
        split_rate=tally.split / max(tally.truths, 1),
        merge_rate=tally.merged / max(tally.truths, 1),
        recall_by_height=_by_height(tally),
    )


def _share(part: float, whole: int) -> float:
    return part / whole if whole else 1.0


def _add(tally: _Tally, page: DetectionPage, settings: DetectionSettings) -> None:
    overlaps, kept = measure(page.predictions, page.truths, page.ignored)
    credit = np.zeros(len(page.truths))
    for match in _matches(overlaps, settings):
        worth = _SPLIT_CREDIT if len(match.predictions) > 1 else 1.0
        credit[list(match.truths)] = worth
        tally.precise += worth * len(match.predictions)
    tally.pages += 1
    tally.truths += len(page.truths)
    tally.predictions += len(kept)
    tally.recalled += float(credit.sum())
    tally.best_iou += float(overlaps.iou.max(axis=0, initial=0.0).sum())
    tally.split += int(_is_split(overlaps).sum())
    tally.merged += int(_is_merged(overlaps).sum())
    tally.heights += [_height(truth) for truth in page.truths]
    tally.credits += credit.tolist()


def _matches(overlaps: Overlaps, settings: DetectionSettings) -> list[Match]:
    if settings.matching is Matching.ONE_TO_ONE:
        return one_to_one(overlaps, settings.iou)
    return one_to_many(overlaps, settings.recall_threshold, settings.precision_threshold)


def _is_split(overlaps: Overlaps) -> NDArray[np.bool_]:
    """(T,) whether two or more predictions lie mostly in a true region."""
    is_piece = (overlaps.precision >= _MOSTLY) & (overlaps.recall >= _PIECE)
    return np.asarray(is_piece.sum(axis=0) > 1, bool)


def _is_merged(overlaps: Overlaps) -> NDArray[np.bool_]:
    """(T,) whether a true region lies mostly in a prediction that holds another one, too."""
    is_held = overlaps.recall >= _MOSTLY
    return np.asarray((is_held & (is_held.sum(axis=1, keepdims=True) > 1)).any(axis=0), bool)


def _height(outline: Outline) -> float:
    """Short side of the smallest rectangle around an outline."""
    return float(min(cv2.minAreaRect(np.asarray(outline, np.float32).reshape(-1, 2))[1]))


def _by_height(tally: _Tally) -> dict[str, float | None]:
    bins = np.digitize(tally.heights, HEIGHT_BINS)
    edges = [f"{edge:g}" for edge in HEIGHT_BINS]
    names = [f"< {edges[0]}"]
    names += [f"{low} - {high}" for low, high in pairwise(edges)]
    names.append(f">= {edges[-1]}")
    credit = np.asarray(tally.credits)
    return {
        name: float(credit[bins == index].mean()) if (bins == index).any() else None
        for index, name in enumerate(names)
    }
