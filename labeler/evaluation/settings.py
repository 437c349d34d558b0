"""Under which protocol detections are judged in the first place."""

from dataclasses import dataclass
from enum import StrEnum

from labeler.evaluation.matching import AREA_PRECISION, AREA_RECALL, Match, one_to_many, one_to_one
from labeler.evaluation.overlaps import Overlaps


class Matching(StrEnum):
    """How predictions and true regions are paired."""

    ONE_TO_ONE = "one to one"
    """By IoU, the highest first (ICDAR 2015 without its order of truths)."""
    ONE_TO_MANY = "one to many"
    """By area recall and precision: for words found as lines and lines as words."""


@dataclass(frozen=True, slots=True)
class DetectionSettings:
    """The protocol of the headline; it also decides what counts as found by height and error."""

    matching: Matching = Matching.ONE_TO_ONE
    iou: float = 0.5
    """Threshold of one-to-one matching."""
    recall_threshold: float = AREA_RECALL
    precision_threshold: float = AREA_PRECISION
    score: float = 0.0
    """Predictions below are left out, but for the scores by score."""

    @property
    def name(self) -> str:
        """The protocol in words, so that no score stands without it."""
        if self.matching is Matching.ONE_TO_ONE:
            return f"one to one, IoU {self.iou:g}"
        return (
            f"one to many, area recall {self.recall_threshold:g}, "
            f"area precision {self.precision_threshold:g}"
        )

    def matches(self, overlaps: Overlaps) -> list[Match]:
        """Pair the regions of a page."""
        if self.matching is Matching.ONE_TO_ONE:
            return one_to_one(overlaps, self.iou)
        return one_to_many(overlaps, self.recall_threshold, self.precision_threshold)
