"""Accepting a page: what stands in the way, what nobody has looked at, what becomes of the page.

Pure functions, the same for the window and the command line. The readings a page is accepted with
become transcripts that the reader vouches for, except doubtful ones of lines that nobody looked at
one by one: those stay readings, and can be checked later.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from labeler.core import edits, proposing, transcribing
from labeler.core.annotation import (
    Level,
    Page,
    Polygon,
    Proposal,
    Region,
    ReviewState,
    TextSource,
    Voucher,
)
from labeler.core.marked import sentence
from labeler.core.reading import Reading
from labeler.core.records import PageEntry


@dataclass(frozen=True, slots=True)
class Seen:
    """What somebody has looked at of a page as it stands; of one never shown that is nothing."""

    is_whole: bool = False
    """Whether every part of the image was on the screen."""
    outlines: frozenset[Polygon] = frozenset()
    """Lines, proposed or not, that were on the screen, large enough to be read."""
    readings: Mapping[Polygon, Reading] = field(default_factory=dict)
    """What was read of lines that somebody looked at one by one, as it was then."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A page and what it would be accepted with."""

    page: Page
    entry: PageEntry
    proposals: tuple[Proposal, ...] = ()
    """Pending, at or above the score from which on they count: they become regions."""
    hidden: tuple[Proposal, ...] = ()
    """Pending and sure enough to count as a rule, but below that score."""
    readings: Mapping[Polygon, Reading] = field(default_factory=dict)
    overlooked: tuple[Proposal, ...] = ()
    """Marks of text that may have been missed, if somebody wants to be shown them."""

    @property
    def is_empty(self) -> bool:
        """Whether the page would say that there is no text."""
        return not self.page.regions and not self.proposals

    @property
    def proposed_lines(self) -> tuple[Proposal, ...]:
        """The lines among the proposals."""
        return tuple(one for one in self.proposals if one.level is Level.LINE)

    def without_proposals(self) -> "Draft":
        """Reject what is proposed."""
        rejected = {proposal.id for proposal in self.proposals}
        return replace(
            self, page=proposing.reject_proposals(self.page, rejected), proposals=(), hidden=()
        )


@dataclass(frozen=True, slots=True)
class Questions:
    """What accepting a page would decide although nobody has looked."""

    proposals: tuple[Proposal, ...] = ()
    """Proposed lines that were not on the screen."""
    lines: tuple[Region, ...] = ()
    """Lines of the page that were not."""
    is_partly_unseen: bool = False
    """Whether a part of the image was not."""
    hidden: tuple[Proposal, ...] = ()
    """Proposals that a page would be accepted as empty in spite of."""
    is_unsearched: bool = False
    """Whether it would be accepted as empty before the detector has looked."""
    overlooked: tuple[Proposal, ...] = ()
    """Marks of what may be text, and of which nobody has said what it is."""
    refused: tuple[str, ...] = ()
    """What an import could not read of the labels of a page nobody has accepted yet."""

    @property
    def are_open(self) -> bool:
        """Whether somebody has to answer before the page is accepted."""
        return self != Questions()


def obstacle(entry: PageEntry) -> str:
    """Return why nobody can accept a page, and what to do; empty when it is possible."""
    if entry.damage:
        return sentence("it is damaged. {damage} Repair the project first.", damage=entry.damage[0])
    if entry.is_image_changed:
        return sentence(
            "its image changed since it was labelled. Decide first what becomes of its labels."
        )
    if entry.withheld:
        return sentence(
            "its image in {folder} is not read. Let it be read first.", folder=entry.withheld
        )
    if entry.size is None:
        return unreadable(entry.problem or sentence("nobody has looked into it yet"))
    return ""


def unreadable(problem: str) -> str:
    """Say why a page whose image cannot be read is not accepted, and what to do."""
    reason = problem.rstrip(".") if problem.endswith(".") else problem
    return sentence(
        "its image cannot be read: {reason}. Skip the page, reject it, or take it out.",
        reason=reason,
    )


def questions(draft: Draft, seen: Seen) -> Questions:
    """Return what somebody should be asked before a page is accepted."""
    page, entry = draft.page, draft.entry
    return Questions(
        tuple(one for one in draft.proposed_lines if one.polygon not in seen.outlines),
        tuple(line for line in page.lines if line.polygon not in seen.outlines),
        is_partly_unseen=not seen.is_whole,
        hidden=draft.hidden if draft.is_empty else (),
        is_unsearched=draft.is_empty and entry.proposal_count is None,
        overlooked=draft.overlooked,
        refused=() if page.state is ReviewState.ACCEPTED else entry.refused,
    )


def doubtful_lines(draft: Draft, seen: Seen) -> tuple[Region | Proposal, ...]:
    """Return the lines that stay without a transcript: their readings are doubtful and unchecked."""
    unchecked = draft.readings.keys() - _checked(draft, seen).keys()
    mute = [line for line in draft.page.lines if not line.text and line.ignore is None]
    proposed = [one for one in draft.proposed_lines if not one.text]
    lines: list[Region | Proposal] = [*mute, *proposed]
    return tuple(line for line in lines if line.polygon in unchecked)


def accept(draft: Draft, seen: Seen) -> Page:
    """Accept a page with what is proposed on it.

    A person vouches for it if all of it was looked at; otherwise nobody does, not even for the
    texts that came with proposals.
    """
    known = {region.id for region in draft.page.regions}
    page = proposing.accept_proposals(draft.page, draft.proposals, draft.readings)
    page = transcribing.confirm_readings(page, _checked(draft, seen))
    if not draft.page.is_approved:  # What counts as approved is no estimate of today.
        page = transcribing.count_as_read(page, draft.readings)
    if draft.page.is_approved and page.regions == draft.page.regions:
        return page  # What a second person approved is accepted by more than this.
    asked = questions(draft, seen)
    if not (asked.proposals or asked.lines or asked.is_partly_unseen):
        return edits.set_state(page, ReviewState.ACCEPTED)
    regions = tuple(
        replace(region, text_source=TextSource.READER)
        if region.text and region.id not in known
        else region
        for region in page.regions
    )
    return edits.set_state(
        replace(page, regions=regions), ReviewState.ACCEPTED, voucher=Voucher.NOBODY
    )


def _checked(draft: Draft, seen: Seen) -> dict[Polygon, Reading]:
    """Return the readings that are sure, or that somebody looked at."""
    return {
        polygon: reading
        for polygon, reading in draft.readings.items()
        if not reading.doubtful() or seen.readings.get(polygon) == reading
    }
