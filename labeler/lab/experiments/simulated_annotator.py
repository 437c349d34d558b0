"""Somebody who corrects pages towards a known truth with as few edits as a careful person."""

from dataclasses import astuple, dataclass

from labeler.core import edits
from labeler.core.annotation import Count, CountSource, IgnoreReason, Level, Page, Region
from labeler.evaluation.matching import one_to_one
from labeler.evaluation.overlaps import measure
from labeler.tasks.scoring import Truth

GOOD_ENOUGH = 0.7
"""IoU from which on a person leaves an outline alone."""
SAME = 0.3
"""IoU from which on an outline is reshaped rather than deleted and drawn anew."""


@dataclass(frozen=True, slots=True)
class Corrections:
    """Edits by kind: what the work on pages costs."""

    added: int = 0
    deleted: int = 0
    moved: int = 0
    counted: int = 0
    """Lines whose number of characters was typed."""

    @property
    def total(self) -> int:
        """All edits together."""
        return sum(astuple(self))

    def __add__(self, other: "Corrections") -> "Corrections":
        return Corrections(*(a + b for a, b in zip(astuple(self), astuple(other), strict=True)))


def correct(page: Page, truth: Truth) -> tuple[Page, Corrections]:
    """Return the page with its lines made right, and the edits that took.

    Lines are paired with true ones by IoU, the highest first. Outlines that are good enough stay
    as they are; poor ones are reshaped, superfluous ones deleted (with their characters), missing
    ones drawn. Counts that are known to be others are typed. What the truth calls don't-care
    becomes ignored regions, at no cost: a person would leave it as proposed.
    """
    lines = page.lines
    overlaps, kept = measure([line.polygon for line in lines], truth.lines, truth.ignored)
    true_of = {
        lines[kept[match.predictions[0]]].id: match.truths[0]
        for match in one_to_one(overlaps, SAME)
    }
    row_of = {lines[index].id: row for row, index in enumerate(kept)}
    known = {line.id for line in lines} - set(row_of)
    superfluous = set(row_of) - set(true_of)
    result = edits.delete_regions(page, superfluous | known)
    moved = counted = 0
    for line_id, index in true_of.items():
        if overlaps.iou_of(row_of[line_id], index) < GOOD_ENOUGH:
            result, moved = edits.set_polygon(result, line_id, truth.lines[index]), moved + 1
        value, count = truth.line_counts[index], result.region(line_id).count
        if value is not None and (count is None or count.value != value):
            result, counted = edits.set_count(result, {line_id}, value), counted + 1
    missing = sorted(set(range(len(truth.lines))) - set(true_of.values()))
    drawn = [_drawn(truth, index) for index in missing]
    ignored = [Region(Level.LINE, polygon, ignore=IgnoreReason.OTHER) for polygon in truth.ignored]
    result = edits.sort_reading_order(edits.add_regions(result, [*drawn, *ignored]))
    return result, Corrections(len(drawn), len(superfluous), moved, counted)


def _drawn(truth: Truth, index: int) -> Region:
    value = truth.line_counts[index]
    count = None if value is None else Count(value, CountSource.TYPED)
    return Region(Level.LINE, truth.lines[index], count=count)
