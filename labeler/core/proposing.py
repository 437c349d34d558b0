"""Proposals becoming regions or being dismissed, as pure functions from Page to Page."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from labeler.core import geometry
from labeler.core.annotation import (
    Bounds,
    Count,
    CountSource,
    Level,
    Origin,
    Page,
    Polygon,
    Proposal,
    Region,
    ReviewState,
    new_region_id,
)
from labeler.core.reading_order import reading_order


def above_score(proposals: Sequence[Proposal], threshold: float) -> tuple[Proposal, ...]:
    """Return the proposals at or above a score; characters of a dropped line are dropped too."""
    kept = {p.id for p in proposals if p.level is Level.LINE and p.score >= threshold}
    return tuple(
        p
        for p in proposals
        if p.id in kept
        or (
            p.level is Level.CHARACTER
            and p.score >= threshold
            and (p.line_id is None or p.line_id in kept)
        )
    )


def without_area(proposals: Sequence[Proposal], area: Bounds) -> tuple[Proposal, ...]:
    """Leave out what lies wholly within an area, because a closer look at it counts instead.

    Characters go with their line, and stay with it.
    """
    gone = {p.id for p in proposals if p.line_id is None and is_within(p.polygon, area)}
    return tuple(p for p in proposals if p.id not in gone and p.line_id not in gone)


def is_within(polygon: Polygon, area: Bounds) -> bool:
    """Tell whether an outline lies wholly within an area."""
    left, top, right, bottom = geometry.bounds(polygon)
    return area[0] <= left and area[1] <= top and right <= area[2] and bottom <= area[3]


def with_characters(proposals: Sequence[Proposal], ids: Collection[int]) -> tuple[Proposal, ...]:
    """Return the proposals with these numbers, lines together with their characters."""
    return tuple(p for p in proposals if p.id in ids or p.line_id in ids)


def accept_proposals(page: Page, proposals: Sequence[Proposal]) -> Page:
    """Make regions of proposals that are still pending; each points at its proposal.

    Lines are put into reading order behind what the page already has, each followed by its
    characters. A character finds the line made from its line proposal, now or earlier.
    """
    pending = page.pending(tuple(proposals))
    if not pending:
        return page
    line_ids = {r.origin.proposal_id: r.id for r in page.lines if r.origin.proposal_id is not None}
    lines = [p for p in pending if p.level is Level.LINE]
    lines = [lines[i] for i in reading_order([p.polygon for p in lines])]
    line_ids |= {p.id: new_region_id() for p in lines}
    characters: dict[int | None, list[Proposal]] = {}
    for proposal in pending:
        if proposal.level is Level.CHARACTER:
            characters.setdefault(proposal.line_id, []).append(proposal)
    regions: list[Region] = []
    for line in lines:
        regions.append(_region(line, None, line_ids[line.id]))
        regions += [_region(c, line_ids[line.id]) for c in characters.pop(line.id, [])]
    for line_proposal, rest in characters.items():
        line_id = None if line_proposal is None else line_ids.get(line_proposal)
        regions += [_region(c, line_id) for c in rest]
    is_fresh = page.state in (ReviewState.NEW, ReviewState.PROPOSED)
    state = ReviewState.IN_WORK if is_fresh else page.state
    return replace(page, regions=(*page.regions, *regions), state=state)


def reject_proposals(page: Page, ids: Collection[int]) -> Page:
    """Dismiss proposals for good; undo brings them back."""
    state = page.state
    if state in (ReviewState.NEW, ReviewState.PROPOSED):
        state = ReviewState.IN_WORK
    return replace(page, dismissed=page.dismissed | frozenset(ids), state=state)


def _region(proposal: Proposal, line_id: str | None, region_id: str | None = None) -> Region:
    count = None if proposal.count is None else Count(proposal.count, CountSource.MODEL)
    return Region(
        proposal.level,
        proposal.polygon,
        proposal.text,
        count,
        None,
        line_id,
        Origin(proposal.id),
        id=region_id or new_region_id(),
    )
