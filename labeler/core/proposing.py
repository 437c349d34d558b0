"""Proposals becoming regions or being dismissed, as pure functions from Page to Page."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from labeler.core import geometry
from labeler.core.annotation import (
    PERSON,
    Bounds,
    Level,
    Origin,
    Page,
    Polygon,
    Proposal,
    Region,
    ReviewState,
    TextSource,
)
from labeler.core.counts import count_of
from labeler.core.reading import Reading
from labeler.core.reading_order import read_behind


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


def accept_proposals(
    page: Page,
    proposals: Sequence[Proposal],
    readings: Mapping[Polygon, Reading] = {},
    *,
    text_source: TextSource = TextSource.PERSON,
) -> Page:
    """Make regions of proposals that are still pending; each points at its proposal.

    Each line stands behind the one it is read after, followed by its characters. A character
    finds the line made from its line proposal, now or earlier. `readings` tell how many characters
    there are; `text_source` says who vouches for what the proposals say themselves.
    """
    pending = page.pending(tuple(proposals))
    if not pending:
        return page
    proposed = [p for p in pending if p.level is Level.LINE]
    lines = [_region(p, text_source, reading=readings.get(p.polygon)) for p in proposed]
    known = [*page.lines, *lines]
    line_ids = {r.origin.proposal_id: r.id for r in known if r.origin != PERSON}
    characters: dict[str | None, list[Region]] = {}
    for proposal in pending:
        if proposal.level is Level.CHARACTER:
            line_id = line_ids.get(proposal.line_id)
            character = _region(proposal, TextSource.PERSON, line_id=line_id)
            characters.setdefault(line_id, []).append(character)
    behind = read_behind([r.polygon for r in page.lines], [r.polygon for r in lines])
    blocks: dict[str | None, list[Region]] = {}
    for place, indices in behind.items():
        block = blocks.setdefault(None if place is None else page.lines[place].id, [])
        for line in (lines[index] for index in indices):
            block += [line, *characters.pop(line.id, ())]
    regions = _with_blocks(page, blocks)
    for others in characters.values():
        regions += others
    is_fresh = page.state in (ReviewState.NEW, ReviewState.PROPOSED)
    state = ReviewState.IN_WORK if is_fresh else page.state
    return replace(page, regions=tuple(regions), state=state)


def reject_proposals(page: Page, ids: Collection[int]) -> Page:
    """Dismiss proposals for good; undo brings them back."""
    state = page.state
    if state in (ReviewState.NEW, ReviewState.PROPOSED):
        state = ReviewState.IN_WORK
    return replace(page, dismissed=page.dismissed | frozenset(ids), state=state)


def _with_blocks(page: Page, blocks: Mapping[str | None, Sequence[Region]]) -> list[Region]:
    """Return the regions of a page with others behind some of its lines and their characters.

    What stands under None comes first.
    """
    regions, line_id = [*blocks.get(None, ())], None
    for region in page.regions:
        if line_id is not None and region.line_id != line_id:
            regions += blocks.get(line_id, ())
            line_id = None
        if region.level is Level.LINE:
            line_id = region.id
        regions.append(region)
    return regions if line_id is None else [*regions, *blocks.get(line_id, ())]


def _region(
    proposal: Proposal,
    text_source: TextSource,
    *,
    line_id: str | None = None,
    reading: Reading | None = None,
) -> Region:
    return Region(
        proposal.level,
        proposal.polygon,
        proposal.text,
        count_of(proposal, reading),
        line_id=line_id,
        origin=Origin(proposal.id),
        text_source=text_source,
        extras=proposal.extras,
    )
