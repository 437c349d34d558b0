"""What is known about detections after all pages were compared."""

from dataclasses import dataclass

from labeler.evaluation.error_classes import ErrorCounts
from labeler.evaluation.protocols import ProtocolScores
from labeler.evaluation.tally import Scores


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
