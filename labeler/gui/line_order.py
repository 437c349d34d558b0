"""The lines of a page and those proposed for it, as one walk from the first to the last."""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from labeler.core.annotation import Level, Page, Proposal, Region
from labeler.core.reading_order import reading_order

Target: TypeAlias = str | int
"""A region by its id, or a proposal by its number."""


def in_order(
    page: Page, proposals: Sequence[Proposal], level: Level = Level.LINE
) -> list[Region | Proposal]:
    """Return the regions in the order of the page, each proposal behind what it is read after."""
    regions: list[Region | Proposal] = [r for r in page.regions if r.level is level]
    pending = [p for p in proposals if p.level is level]
    if not pending:
        return regions
    everything = [*regions, *pending]
    as_it_lies = [everything[i] for i in reading_order([each.polygon for each in everything])]
    following = dict(zip([None, *(each.id for each in as_it_lies)], as_it_lies, strict=False))
    order = _proposals_behind(None, following)
    for region in regions:
        order += [region, *_proposals_behind(region.id, following)]
    return order


def _proposals_behind(
    key: Target | None, following: Mapping[Target | None, Region | Proposal]
) -> list[Region | Proposal]:
    """Return the proposals that lie between a region and the next one."""
    found: list[Region | Proposal] = []
    while isinstance(each := following.get(key), Proposal):
        found.append(each)
        key = each.id
    return found
