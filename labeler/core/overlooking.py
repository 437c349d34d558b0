"""Missed text: what a detector saw too faintly to propose it, where nothing is outlined.

Marks are proposals that score too little to count. So they are accepted, ignored and dismissed as
others are: kept, undone, merged, and never brought up again.
"""

from collections.abc import Sequence

from shapely import STRtree
from shapely.ops import unary_union

from labeler.core import geometry
from labeler.core.annotation import Level, Page, Polygon, Proposal

FAINTEST = 0.3
"""Score from which on a mark is worth a look: on held-out pages about every second such one lay on
text (docs/experiments.md, 2026-11-29 seventh). What only the map of lines shows is given it."""
COVERED = 0.3
"""Share of a mark that may lie within outlines before it tells nothing new."""


def overlooked(page: Page, proposals: Sequence[Proposal], threshold: float) -> tuple[Proposal, ...]:
    """Return the marks among all proposals of a page: pending lines that score below `threshold`.

    What lies within an outline is none, nor what lies where a proposal counts or was dismissed.
    """
    lines = [one for one in proposals if one.level is Level.LINE]
    pending = page.pending(tuple(lines))
    faint = [one for one in pending if FAINTEST <= one.score < threshold]
    if not faint:
        return ()
    outlines = [line.polygon for line in page.lines]
    outlines += [one.polygon for one in pending if one.score >= threshold]
    outlines += [one.polygon for one in lines if one.id in page.dismissed]
    taken = _Taken(outlines)
    return tuple(one for one in faint if taken.share_of(one.polygon) < COVERED)


class _Taken:
    """What lies within any of some outlines, found by place."""

    def __init__(self, outlines: Sequence[Polygon]) -> None:
        self._shapes = [geometry.as_shape(outline) for outline in outlines]
        self._tree = STRtree(self._shapes)

    def share_of(self, polygon: Polygon) -> float:
        """Return which share of a polygon lies within the outlines, 0 to 1; all of one without area."""
        shape = geometry.as_shape(polygon)
        near = unary_union([self._shapes[place] for place in self._tree.query(shape)])
        return float(shape.intersection(near).area / shape.area) if shape.area > 0 else 1.0
