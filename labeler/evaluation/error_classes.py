"""Which findings and which true regions went wrong, and how."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import astuple, dataclass
from enum import StrEnum

import numpy as np

from labeler.evaluation.matching import Match
from labeler.evaluation.overlaps import Overlaps

_TOUCHES = 0.1
_MOSTLY = 0.5


class ErrorClass(StrEnum):
    """What became of a true region, or of a prediction."""

    RIGHT = "right"
    """Matched."""
    BADLY_PLACED = "badly placed"
    """Text was found there, but the outline does not match."""
    MISSED = "missed"
    """A true region nobody found."""
    FALSE = "false"
    """A prediction where there is no text left to find."""


@dataclass(frozen=True, slots=True)
class PageErrors:
    """The class of each region of a page."""

    truths: tuple[ErrorClass, ...]
    predictions: tuple[ErrorClass, ...]
    """Of those not dropped as don't-care."""

    @property
    def wrong(self) -> int:
        """How many regions are not right."""
        return sum(one is not ErrorClass.RIGHT for one in (*self.truths, *self.predictions))

    @property
    def badness(self) -> float:
        """What pages are ranked by: wrong regions times their share of all regions."""
        return self.wrong**2 / max(len(self.truths) + len(self.predictions), 1)


@dataclass(frozen=True, slots=True)
class ErrorCounts:
    """How many regions fell into each class: three for true regions, three for predictions."""

    found: int = 0
    truths_badly_placed: int = 0
    missed: int = 0
    right: int = 0
    predictions_badly_placed: int = 0
    false: int = 0

    @classmethod
    def of(cls, page: PageErrors) -> "ErrorCounts":
        """Count the classes of one page."""
        truths, predictions = Counter(page.truths), Counter(page.predictions)
        return cls(
            truths[ErrorClass.RIGHT],
            truths[ErrorClass.BADLY_PLACED],
            truths[ErrorClass.MISSED],
            predictions[ErrorClass.RIGHT],
            predictions[ErrorClass.BADLY_PLACED],
            predictions[ErrorClass.FALSE],
        )

    def __add__(self, other: "ErrorCounts") -> "ErrorCounts":
        return ErrorCounts(*(a + b for a, b in zip(astuple(self), astuple(other), strict=True)))


def classify(overlaps: Overlaps, matches: Iterable[Match]) -> PageErrors:
    """Tell for each region whether it was missed, false or badly placed.

    Matched regions are right. A true region and a prediction that both have no match are badly
    placed if they share an IoU of 0.1 (the bound of TIDE, Bolya et al., 2020) or one lies mostly
    in the other; so is a true region mostly inside a prediction that stands for another one. What
    remains was missed or is false: a second finding of what is found already is false.
    """
    free_rows = np.ones(len(overlaps.found), bool)
    free_columns = np.ones(len(overlaps.expected), bool)
    for match in matches:
        free_rows[list(match.predictions)] = False
        free_columns[list(match.truths)] = False
    is_held = overlaps.recall > _MOSTLY
    touches = (overlaps.iou >= _TOUCHES) | (overlaps.precision > _MOSTLY) | is_held
    is_loose = touches & free_rows[overlaps.rows] & free_columns[overlaps.columns]
    loose_rows = overlaps.per_prediction(is_loose) > 0
    loose_columns = overlaps.per_truth(is_loose | is_held) > 0
    return PageErrors(
        _classes(free_columns.tolist(), loose_columns.tolist(), ErrorClass.MISSED),
        _classes(free_rows.tolist(), loose_rows.tolist(), ErrorClass.FALSE),
    )


def _classes(
    is_free: Iterable[bool], is_loose: Iterable[bool], otherwise: ErrorClass
) -> tuple[ErrorClass, ...]:
    return tuple(
        (ErrorClass.BADLY_PLACED if loose else otherwise) if free else ErrorClass.RIGHT
        for free, loose in zip(is_free, is_loose, strict=True)
    )
