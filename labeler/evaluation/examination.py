"""What a model has right on pages, line by line, so that two models can be compared on them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np

from labeler.evaluation.comparison import CONFIDENCE, Comparison, Share, compare
from labeler.evaluation.matching import one_to_one
from labeler.evaluation.overlaps import Outline, Overlaps, measure
from labeler.evaluation.protocols import IOU_STEPS
from labeler.evaluation.slices import Slice, slices_of


class Measure(StrEnum):
    """What decides between two models."""

    FOUND = "found"
    """F of lines at IoU 0.5."""
    FIT = "fit"
    """F of lines as the mean over IoU 0.5 to 0.95: how well they are outlined, too."""
    READ = "read"
    """Share of characters read right."""


@dataclass(frozen=True, slots=True)
class ExaminedLine:
    """A true line and what a model has right of it."""

    outline: Outline
    result: Share
    """Found or not, or characters read right."""
    is_doubtful: bool = False
    """Whether the model is not sure of it."""


@dataclass(frozen=True, slots=True)
class ExaminedPage:
    """What a model has right on a page."""

    scores: Mapping[Measure, Share]
    """By what decides between two models."""
    lines: tuple[ExaminedLine, ...] = ()


@dataclass(frozen=True, slots=True)
class PredictedLine:
    """What a detector believes to be a line."""

    outline: Outline
    score: float
    is_doubtful: bool = False


@dataclass(frozen=True, slots=True)
class TrueLines:
    """What is written on a page; polygons in pixels of its image."""

    outlines: Sequence[Outline]
    is_drawn: Sequence[bool]
    """Parallel to `outlines`: whether a person made the outline. One that stands as a model proposed
    it says where text is, but not how tightly that is to be outlined."""
    ignored: Sequence[Outline] = ()
    """Don't-care regions."""


@dataclass(frozen=True, slots=True)
class Comparisons:
    """Two models on the same pages: what decides between them, and how each kind of line fares."""

    measures: dict[str, Comparison]
    """By `Measure`; empty without any page."""
    slices: dict[str, Comparison] = field(default_factory=dict)
    """By `Slice`, those that occur: share of the lines found, or of their characters read right."""

    @property
    def pages(self) -> int:
        """On how many pages there was anything to compare."""
        return max((one.pages for one in self.measures.values()), default=0)


def examine_findings(
    findings: Sequence[PredictedLine], truth: TrueLines, shown_from: float
) -> ExaminedPage:
    """Examine what a detector found on a page, of which a person sees what scores enough.

    A line counts as found at IoU 0.5. How well lines fit is the mean of F over IoU 0.5 to 0.95; as
    all ten have the same denominator it is a share. Outlines nobody drew are compared at IoU 0.5
    only: at stricter ones the model that proposed them would be judged by its own output.
    """
    overlaps, kept = measure([one.outline for one in findings], truth.outlines, truth.ignored)
    doubts = {
        match.truths[0] for match in one_to_one(overlaps) if findings[kept[match.predictions[0]]].is_doubtful
    }  # fmt: skip
    shown = overlaps.only(np.array([findings[index].score >= shown_from for index in kept], bool))
    worth = _worth_of_matches(shown, truth.is_drawn)
    whole = len(shown.expected) + len(shown.found)
    return ExaminedPage(
        {
            Measure.FOUND: Share(2 * len(worth), whole),
            Measure.FIT: Share(2 * sum(worth.values()), whole),
        },
        tuple(
            ExaminedLine(outline, Share(float(place in worth), 1.0), place in doubts)
            for place, outline in enumerate(truth.outlines)
        ),
    )


def compare_pages(before: Sequence[ExaminedPage], after: Sequence[ExaminedPage]) -> Comparisons:
    """Compare what two models have right on the same pages, in the same order.

    Each of several measures that decide has a chance to be wrong; their intervals are so much wider
    (Bonferroni) that all of them together are as sure as a single one would be.
    """
    lines = sum(len(page.lines) for page in before)
    deciding = tuple(before[0].scores) if before else ()
    measures = {
        key.value: compare(
            [page.scores[key] for page in before],
            [page.scores[key] for page in after],
            lines,
            confidence=1 - (1 - CONFIDENCE) / len(deciding),
        )
        for key in deciding
    }
    kinds = [_kinds(*pair) for pair in zip(before, after, strict=True)]
    slices = {}
    for kind in Slice:
        places = [[place for place, of in enumerate(page) if kind in of] for page in kinds]
        if count := sum(map(len, places)):
            slices[kind.value] = compare(_parts(before, places), _parts(after, places), count)
    return Comparisons(measures, slices)


def _worth_of_matches(shown: Overlaps, is_drawn: Sequence[bool]) -> dict[int, float]:
    """Return what each found line is worth, 0 to 1, by its place among the true ones."""
    worth = {}
    for match in one_to_one(shown, IOU_STEPS[0]):
        place = match.truths[0]
        iou = shown.iou_of(match.predictions[0], place)
        passed = sum(iou >= step for step in IOU_STEPS) / len(IOU_STEPS)
        worth[place] = passed if is_drawn[place] else 1.0
    return worth


def _kinds(before: ExaminedPage, after: ExaminedPage) -> list[frozenset[Slice]]:
    """Return of which kinds the lines of a page are."""
    doubts = [
        frozenset({Slice.DOUBTFUL} if one.is_doubtful or other.is_doubtful else ())
        for one, other in zip(before.lines, after.lines, strict=True)
    ]
    return [slices_of(line.outline) | d for line, d in zip(before.lines, doubts, strict=True)]


def _parts(pages: Sequence[ExaminedPage], places: Sequence[Sequence[int]]) -> list[Share]:
    """Return what is right of some lines of each page."""
    return [
        sum((page.lines[place].result for place in wanted), Share())
        for page, wanted in zip(pages, places, strict=True)
    ]
