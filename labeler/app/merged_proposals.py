"""What one project accepted of proposals that another one does not have, when they become one."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import TypeAlias

from labeler.app.project import Project
from labeler.core.annotation import PERSON, Level, Page, Polygon, Proposal, Region
from labeler.core.detection import Detection, FoundCharacter, FoundLine

Look: TypeAlias = tuple[Level, Polygon, float]
"""What tells proposals apart whatever their numbers are."""
_NOWHERE = (0.0, 0.0, 0.0, 0.0)
"""The area of a detection that takes the place of no other."""


def with_proposals(
    ours: Project, theirs: Project, page: Page, their: Page, *, is_kept: bool
) -> Page:
    """Return their page with proposals that ours knows.

    Those that it points at and ours lacks are stored if that `is_kept`: what becomes of a proposal
    says how far a page is a person's own work, and must not get lost.
    """
    wanted = {r.origin.proposal_id for r in their.regions if r.origin.proposal_id is not None}
    wanted |= their.dismissed
    found = theirs.store.proposals.by_id(wanted)
    here = _known(ours, page, wanted)
    numbers = {key: here[_looks(one)] for key, one in found.items() if _looks(one) in here}
    needed = [one for key, one in found.items() if key not in numbers]
    if is_kept:
        numbers |= _record(ours, page, theirs.store.proposals.by_id(_with_lines(needed)))
    regions = tuple(_renumbered(region, numbers) for region in their.regions)
    dismissed = frozenset(numbers[key] for key in their.dismissed if key in numbers)
    return replace(their, regions=regions, dismissed=dismissed)


def _known(ours: Project, page: Page, numbers: Collection[int]) -> dict[Look, int]:
    """Return the proposals that ours may have in common with theirs, by what they look like."""
    own = {r.origin.proposal_id for r in page.regions if r.origin.proposal_id is not None}
    store = ours.store.proposals
    known = [*store.by_id({*own, *page.dismissed, *numbers}).values(), *store.of_page(page.id)]
    return {_looks(one): one.id for one in known}


def _looks(proposal: Proposal) -> Look:
    return proposal.level, proposal.polygon, proposal.score


def _with_lines(proposals: list[Proposal]) -> set[int]:
    """Return the numbers of proposals, and of the lines that their characters are on."""
    lines = {one.line_id for one in proposals if one.line_id is not None}
    return {one.id for one in proposals} | lines


def _record(ours: Project, page: Page, proposals: Mapping[int, Proposal]) -> dict[int, int]:
    """Store proposals of another project; return their numbers here by those they had."""
    if not proposals:
        return {}
    lines = [one for one in proposals.values() if one.level is Level.LINE]
    characters = [one for one in proposals.values() if one.level is Level.CHARACTER]
    places = {one.id: place for place, one in enumerate(lines)}
    detection = Detection(
        page.size,
        tuple(FoundLine(one.polygon, one.score, one.count, one.text or None) for one in lines),
        tuple(
            FoundCharacter(one.polygon, one.score, places.get(one.line_id or 0))
            for one in characters
        ),
        area=_NOWHERE,
    )
    store = ours.store.proposals
    before = {one.id for one in store.of_page(page.id)}
    store.record(page.id, detection, model_id=None, settings=None)
    new = sorted(one.id for one in store.of_page(page.id) if one.id not in before)
    return dict(zip([one.id for one in (*lines, *characters)], new, strict=True))


def _renumbered(region: Region, numbers: Mapping[int, int]) -> Region:
    if region.origin.proposal_id is None:
        return region
    number = numbers.get(region.origin.proposal_id)
    origin = PERSON if number is None else replace(region.origin, proposal_id=number)
    return replace(region, origin=origin)
