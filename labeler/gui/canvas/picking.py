"""What a click can reach under the pointer."""

from labeler.core.annotation import Level, Point, Proposal, Region, Target
from labeler.gui import walk
from labeler.gui.canvas.proposal_layer import ProposalLayer
from labeler.gui.canvas.region_layer import RegionLayer
from labeler.gui.canvas.viewport import Viewport
from labeler.gui.session import Session

EDGE = 4.0
"""Logical pixels from an outline within which it is under the pointer if nothing else is."""


def lines_in_sight(session: Session, proposals: ProposalLayer) -> list[Region | Proposal]:
    """Return the lines that a stroke can be about: proposed ones only while they are shown."""
    lines = walk.lines(session)
    if Level.LINE in proposals.shown:
        return lines
    return [line for line in lines if isinstance(line, Region)]


def targets_at(
    point: Point,
    session: Session,
    regions: RegionLayer,
    proposals: ProposalLayer,
    viewport: Viewport,
) -> list[Target]:
    """Return what can be seen under a point of the image, in the order in which clicks reach it.

    Lines, or characters first while those are edited; of either, regions before proposals. From a
    line a click goes on to its characters only while nothing else is selected: who has selected
    more means all of that.
    """
    reach = viewport.length(EDGE)
    found: list[Region | Proposal] = [
        *map(regions.region, regions.at(point, reach, viewport)),
        *map(proposals.proposal, proposals.at(point, reach, viewport)),
    ]
    lines = [each.id for each in found if each.level is Level.LINE]
    characters = [each for each in found if each.level is Level.CHARACTER]
    if walk.level_of_selection(session) is Level.CHARACTER:
        return [*(each.id for each in characters), *lines]
    chosen = walk.selected(session)
    if lines:
        characters = [c for c in characters if chosen is not None and c.line_id == chosen]
    return [*lines, *(each.id for each in characters)]
