"""The field's protocols for detections, each with the name under which its scores appear."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from labeler.evaluation.character_level import Centres, character_tally
from labeler.evaluation.matching import (
    AREA_PRECISION,
    AREA_RECALL,
    Match,
    deteval,
    one_to_many,
    one_to_one,
)
from labeler.evaluation.overlaps import Overlaps
from labeler.evaluation.tally import Scores, Tally
from labeler.evaluation.tightness import tightness

IOU_STEPS = tuple(round(0.5 + 0.05 * step, 2) for step in range(10))
"""0.5 to 0.95, as COCO has them."""
PIECES_CREDIT = 0.8
"""What a split or a merge is worth, where it is worth less than a match one to one."""


@dataclass(frozen=True, slots=True)
class MeasuredPage:
    """What every protocol starts from."""

    overlaps: Overlaps
    centres: Sequence[Centres] | None = None
    """Of the characters of each true region; None where nobody knows any."""


@dataclass(frozen=True, slots=True)
class Protocol:
    """One way to score detections. Pages are summed up; several tallies are averaged as scores."""

    key: str
    """In JSON."""
    name: str
    """For people."""
    tallies: Callable[[MeasuredPage], tuple[Tally, ...] | None]
    """What one page counts for; None where the protocol does not apply to it."""


@dataclass(frozen=True, slots=True)
class ProtocolScores(Scores):
    """The scores under a protocol, and its name."""

    name: str


def count_matches(
    overlaps: Overlaps,
    matches: Iterable[Match],
    *,
    split: tuple[float, float] = (1.0, 1.0),
    merge: tuple[float, float] = (1.0, 1.0),
) -> Tally:
    """Count matched regions; splits and merges at (credit of a truth, credit of a prediction)."""
    recalled = precise = 0.0
    for match in matches:
        credit = split if match.is_split else merge if match.is_merge else (1.0, 1.0)
        recalled += credit[0] * len(match.truths)
        precise += credit[1] * len(match.predictions)
    return Tally(recalled, len(overlaps.expected), precise, len(overlaps.found))


def count_icdar(overlaps: Overlaps, matches: Iterable[Match]) -> Tally:
    """Count as ICDAR 2013 did: both sides of a split lose, a merge is as good as single words."""
    return count_matches(overlaps, matches, split=(PIECES_CREDIT, PIECES_CREDIT))


def average(tallies: Sequence[Tally]) -> Scores:
    """Return the mean of each score."""
    means = np.mean(
        [(s.precision, s.recall, s.f_score) for s in map(Tally.scores, tallies)], axis=0
    )
    return Scores(*(float(mean) for mean in means))


def by_iou(overlaps: Overlaps) -> tuple[Tally, ...]:
    """Return the tally of one-to-one matching at each of `IOU_STEPS`."""
    # Pairs are taken from the highest IoU down: stricter thresholds keep the first ones.
    ious = np.array([
        overlaps.iou_of(match.predictions[0], match.truths[0])
        for match in one_to_one(overlaps, IOU_STEPS[0])
    ])  # fmt: skip
    hits = [float((ious >= step).sum()) for step in IOU_STEPS]
    return tuple(Tally(hit, len(overlaps.expected), hit, len(overlaps.found)) for hit in hits)


def _iou_at_half(page: MeasuredPage) -> tuple[Tally, ...]:
    return (count_matches(page.overlaps, one_to_one(page.overlaps, 0.5)),)


def _iou_mean(page: MeasuredPage) -> tuple[Tally, ...]:
    return by_iou(page.overlaps)


def _one_to_many(page: MeasuredPage) -> tuple[Tally, ...]:
    return (count_icdar(page.overlaps, one_to_many(page.overlaps)),)


def _deteval(page: MeasuredPage) -> tuple[Tally, ...]:
    """Split: the true region loses; merge: the prediction loses (Wolf and Jolion)."""
    tally = count_matches(
        page.overlaps,
        deteval(page.overlaps),
        split=(PIECES_CREDIT, 1.0),
        merge=(1.0, PIECES_CREDIT),
    )
    return (tally,)


def _tiou(page: MeasuredPage) -> tuple[Tally, ...]:
    return (tightness(page.overlaps, one_to_one(page.overlaps, 0.5)),)


def _cleval(page: MeasuredPage) -> tuple[Tally, ...] | None:
    return None if page.centres is None else (character_tally(page.overlaps, page.centres),)


_AREAS = f"area recall {AREA_RECALL:g}, area precision {AREA_PRECISION:g}"

PROTOCOLS = (
    Protocol("iou_50", "IoU 0.5, one to one (ICDAR 2015)", _iou_at_half),
    Protocol("iou_50_95", "IoU 0.5 to 0.95, one to one, mean of ten", _iou_mean),
    Protocol("one_to_many", f"one to many, {_AREAS} (after ICDAR 2013)", _one_to_many),
    Protocol("deteval", f"DetEval, {_AREAS} (Wolf and Jolion)", _deteval),
    Protocol("tiou", "TIoU, tightness at IoU 0.5 (Liu et al.)", _tiou),
    Protocol("cleval", "CLEval, characters (Baek et al.)", _cleval),
)
