"""Which regions of a page come from which proposals: by origin, and by where they lie.

A region knows one proposal. That a line was cut in two, or made of two, is seen from the outlines: so
it is told whichever way it came about, and nothing has to be kept of it.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from labeler.core import geometry
from labeler.core.annotation import Polygon, Proposal, Region

SAME = 0.95
"""IoU from which on two outlines are the same: less is a pixel or two on a line of usual height."""
REDRAWN = 0.5
"""IoU from which on a region that was drawn by hand stands for a proposal where it lies."""
WITHIN = 0.5
"""Share of an outline that lies within another one of which it is a part."""


@dataclass(frozen=True, slots=True)
class Descent:
    """Regions of one level, by their identifiers, and what they come from."""

    origins: Mapping[str, tuple[Proposal, ...]]
    """What each region was made of; regions made of nothing are missing."""
    overlaps: Mapping[str, float]
    """IoU of each of these with the origin that fits it best."""
    split: Collection[str]
    """Regions that share their origin with others."""
    moved: Collection[str]
    """Regions whose outline is not the one proposed: not one of the parts it was cut into, nor what
    goes around all that it was made of."""
    lost: Sequence[Proposal]
    """Proposals that somebody dismissed, and of which nothing is left."""


def descent_of(
    regions: Sequence[Region], proposals: Sequence[Proposal], dismissed: Collection[int]
) -> Descent:
    """Find out where regions come from; all are of one level, and those proposals count."""
    by_id = {one.id: one for one in proposals}
    own = {
        region.id: by_id[region.origin.proposal_id]
        for region in regions
        if region.origin.proposal_id in by_id
    }
    return _Search(regions, proposals, dismissed, own).descent()


class _Search:
    """The steps of `descent_of`, each of which leaves less to explain."""

    def __init__(
        self,
        regions: Sequence[Region],
        proposals: Sequence[Proposal],
        dismissed: Collection[int],
        own: dict[str, Proposal],
    ) -> None:
        self._regions = {region.id: region for region in regions}
        self._own = own
        self._dismissed = dismissed
        taken = {one.id for one in own.values()}
        self._free = {one.id: one for one in proposals if one.id not in taken}
        self._proposals = proposals
        self._shapes: dict[Polygon, BaseGeometry] = {}
        self._parts: dict[int, list[str]] = {}
        """Regions without an origin of their own that lie within a proposal."""
        self._gone_into: dict[str, list[Proposal]] = {}
        """Dismissed proposals that lie within a region."""
        self._redrawn: set[str] = set()

    def descent(self) -> Descent:
        """Take all steps."""
        if len(self._own) < len(self._regions):
            self._find_redrawn()
            self._find_parts()
        self._find_merged()
        origins = self._origins()
        split = set(chain.from_iterable(self._parts.values()))
        overlaps = {
            key: max(self._iou(self._regions[key].polygon, one.polygon) for one in made_of)
            for key, made_of in origins.items()
        }
        moved = {key for key in origins if self._is_moved(key, origins[key], overlaps[key])}
        lost = [self._free[key] for key in sorted(self._free) if key in self._dismissed]
        return Descent(origins, overlaps, split, moved, lost)

    def _find_redrawn(self) -> None:
        """Let regions that were drawn where a proposal lay stand for it, the best fit first."""
        pairs = [
            (self._iou(region.polygon, proposal.polygon), region.id, proposal)
            for region, proposal in self._near(self._loose(), list(self._free.values()))
        ]
        pairs.sort(key=lambda pair: (-pair[0], pair[2].id, pair[1]))
        for overlap, key, proposal in pairs:
            if overlap >= REDRAWN and key not in self._own and proposal.id in self._free:
                self._own[key] = self._free.pop(proposal.id)
                self._redrawn.add(key)

    def _find_parts(self) -> None:
        """Find the regions that lie within a proposal, each beside the others."""
        owners = {one.id: key for key, one in self._own.items()}
        known: set[str] = set()
        for region, proposal in self._near(self._loose(), self._proposals):
            is_within = self._share(region.polygon, proposal.polygon) >= WITHIN
            parts = self._parts.get(proposal.id, [])
            beside = [*parts, *([owners[proposal.id]] if proposal.id in owners else [])]
            if is_within and region.id not in known and self._is_beside(region.id, beside):
                self._parts.setdefault(proposal.id, []).append(region.id)
                known.add(region.id)
        by_id = {one.id: one for one in self._proposals}
        for key, parts in list(self._parts.items()):
            if key in owners and self._is_part(owners[key], by_id[key]):
                parts.insert(0, owners[key])
            elif key not in self._free or len(parts) < 2:
                del self._parts[key]
            else:
                del self._free[key]

    def _find_merged(self) -> None:
        """Find the dismissed proposals that lie within a region which was not made of them alone."""
        waiting = [one for one in self._free.values() if one.id in self._dismissed]
        pairs = [
            (self._share(proposal.polygon, region.polygon), region, proposal)
            for region, proposal in self._near(list(self._regions.values()), waiting)
        ]
        # Whatever the reading order is, it goes into the region that holds most of it.
        pairs.sort(key=lambda pair: (-pair[0], pair[2].id, pair[1].id))
        for share, region, proposal in pairs:
            own = self._own.get(region.id)
            others = [*([own] if own else []), *self._gone_into.get(region.id, [])]
            is_new = all(self._share(proposal.polygon, one.polygon) < WITHIN for one in others)
            if share >= WITHIN and is_new and proposal.id in self._free:
                self._gone_into.setdefault(region.id, []).append(proposal)
                del self._free[proposal.id]
        for key, gone in list(self._gone_into.items()):
            if key not in self._own and len(gone) < 2:
                self._free |= {one.id: one for one in self._gone_into.pop(key)}

    def _origins(self) -> dict[str, tuple[Proposal, ...]]:
        by_id = {one.id: one for one in self._proposals}
        origins: dict[str, list[Proposal]] = {key: [one] for key, one in self._own.items()}
        for proposal_id, parts in self._parts.items():
            for key in parts:
                if by_id[proposal_id] not in origins.setdefault(key, []):
                    origins[key].append(by_id[proposal_id])
        for key, gone in self._gone_into.items():
            origins.setdefault(key, []).extend(gone)
        return {key: tuple(made_of) for key, made_of in origins.items()}

    def _is_moved(self, key: str, made_of: Sequence[Proposal], overlap: float) -> bool:
        region = self._regions[key]
        siblings = [parts for parts in self._parts.values() if key in parts]
        if siblings:
            whole = unary_union(
                [self._shape(self._regions[one].polygon) for one in chain(*siblings)]
            )
            return _iou(whole, unary_union([self._shape(one.polygon) for one in made_of])) < SAME
        if len(made_of) > 1:
            around = geometry.hull(one.polygon for one in made_of)
            return self._iou(region.polygon, around) < SAME
        # What came along with its line was not moved by anybody.
        return (region.origin.is_corrected or key in self._redrawn) and overlap < SAME

    def _loose(self) -> list[Region]:
        """The regions of which nothing is known yet, the largest first."""
        loose = [region for key, region in self._regions.items() if key not in self._own]
        return sorted(loose, key=lambda r: (-abs(geometry.signed_area(r.polygon)), r.id))

    def _is_part(self, key: str, proposal: Proposal) -> bool:
        return self._share(self._regions[key].polygon, proposal.polygon) >= WITHIN

    def _is_beside(self, key: str, others: Sequence[str]) -> bool:
        """Tell whether a region lies beside others and not within them."""
        polygon = self._regions[key].polygon
        return all(self._share(polygon, self._regions[one].polygon) < WITHIN for one in others)

    def _near(
        self, regions: Sequence[Region], proposals: Sequence[Proposal]
    ) -> list[tuple[Region, Proposal]]:
        """Return the pairs that may overlap, in the order of the regions."""
        if not regions or not proposals:
            return []
        left, top, right, bottom = geometry.bounds_of_all([one.polygon for one in proposals]).T
        pairs = []
        for region in regions:
            x, y, far_x, far_y = geometry.bounds(region.polygon)
            is_near = (left < far_x) & (x < right) & (top < far_y) & (y < bottom)
            pairs += [(region, proposals[place]) for place in np.flatnonzero(is_near).tolist()]
        return pairs

    def _shape(self, polygon: Polygon) -> BaseGeometry:
        if polygon not in self._shapes:
            self._shapes[polygon] = geometry.as_shape(polygon)
        return self._shapes[polygon]

    def _share(self, part: Polygon, whole: Polygon) -> float:
        """Return which share of an outline lies within another one."""
        shape = self._shape(part)
        return shape.intersection(self._shape(whole)).area / shape.area if shape.area else 0.0

    def _iou(self, first: Polygon, second: Polygon) -> float:
        return 1.0 if first == second else _iou(self._shape(first), self._shape(second))


def _iou(first: BaseGeometry, second: BaseGeometry) -> float:
    union = first.union(second).area
    return float(first.intersection(second).area / union) if union else 0.0
