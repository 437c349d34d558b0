"""What the property panel says of a selection beyond its fields."""

from collections.abc import Sequence

from labeler.core import lint
from labeler.core.annotation import Level, Page, Proposal, Region, Ribbon, TextSource
from labeler.core.records import PageEntry
from labeler.gui.session import Session
from labeler.gui.translation import decimal, tr
from labeler.gui.wording import caption, heading, left_to_check


def title(session: Session) -> str:
    """Say what is selected, or else what the page holds."""
    page = session.page
    if page is None:
        return tr("No page")
    regions = [region for region in page.regions if region.id in session.selected]
    proposals = [p for p in session.proposals if p.id in session.selected_proposals]
    match regions, proposals:
        case [], []:
            return _held(page, session.counting)
        case [region], []:
            return heading(region.level)
        case [], [proposal]:
            is_line = proposal.level is Level.LINE
            return tr("Proposed line") if is_line else tr("Proposed character")
    things: list[Region | Proposal] = [*regions, *proposals]
    counts = [session.facts.count(one) for one in things]
    known = [count.value for count in counts if count is not None]
    parts = [tr("%n regions", "", len(regions))] if regions else []
    parts += [tr("%n proposals", "", len(proposals))] if proposals else []
    parts += [tr("%n characters", "", sum(known))] if known else []
    return ", ".join(parts)


def _held(page: Page, pending: Sequence[Proposal]) -> str:
    """Say what a page holds; of one on which all is still proposed, that.

    Characters are those that are outlined: lines may be counted without any.
    """
    proposed = sum(proposal.level is Level.LINE for proposal in pending)
    lines, characters = len(page.lines), len(page.characters)
    parts = [tr("%n lines", "", lines)]
    parts += [tr("%n characters outlined", "", characters)] if characters else []
    if proposed:
        parts = [*(parts if page.regions else ()), tr("%n lines proposed", "", proposed)]
    return ", ".join(parts)


def facts(page: Page | None, thing: Region | Proposal | None, entry: PageEntry | None) -> list[str]:
    """Return what there is to know of one region or proposal, or else of the page."""
    if page is None:
        return []
    if thing is None:
        refused = entry.refused if entry else ()
        width, height = page.size
        size = tr("{width} × {height} pixels", width=width, height=height)
        return [size, *map(left_to_check, refused)]
    if isinstance(thing, Proposal):
        return [tr("Score {score}", score=decimal(thing.score, 2))]
    said = [provenance(thing), tr("%n vertices", "", len(thing.polygon))]
    if thing.baseline is not None:
        said.append(tr("Baseline of %n points", "", len(thing.baseline)))
    if isinstance(thing.curve, Ribbon):
        said.append(tr("Curved line of %n points", "", len(thing.curve.knots)))
    elif thing.curve is not None:
        said.append(tr("Bezier curves"))
    if thing.text and thing.text_source is TextSource.READER:
        said.append(tr("Nobody has confirmed this text"))
    faults = lint.region_problems(thing, page.size)
    return said + [tr("Check: {problem}", problem=caption(fault)) for fault in faults]


def provenance(region: Region) -> str:
    """Say where a region comes from."""
    if region.origin.proposal_id is None:
        return tr("Drawn or imported")
    if region.origin.is_corrected:
        return tr("Proposal {id}, corrected", id=region.origin.proposal_id)
    return tr("Proposal {id}, as it stood", id=region.origin.proposal_id)
