"""What people had to fix: what became of the lines that were proposed, and which were missed.

Derived from a page and from what was proposed on it; never stored. What counts is how things stand,
not by which tool they came to do so: a line that was deleted and drawn as two is split, one that
somebody moved and moved back is kept.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from labeler.core.alignment import align, count_edits
from labeler.core.annotation import (
    CountSource,
    Level,
    Page,
    Polygon,
    Proposal,
    Region,
    ReviewState,
    Target,
    TextSource,
    Voucher,
)
from labeler.core.descent import Descent, descent_of
from labeler.core.detection import DEFAULT_SCORE
from labeler.core.text import as_transcript, characters

FOUND = 0.5
"""IoU from which on a proposal has found what people accepted, as in the scores of detectors."""


class Fix(StrEnum):
    """What somebody did to what was proposed, the most telling first; a region can have several."""

    DELETED = "deleted"
    """Dismissed, or accepted and taken out: nothing is left of it."""
    ADDED = "added"
    """Nothing was proposed there."""
    SPLIT = "split"
    """One of several regions where one was proposed."""
    MERGED = "merged"
    """One region where several were proposed."""
    MOVED = "moved"
    """Another outline: its IoU with the one proposed is below `SAME`."""
    REREAD = "re-read"
    """The transcript that a person vouches for is not what was read."""
    RECOUNTED = "re-counted"
    """Somebody typed another number of characters."""
    IGNORED = "ignored"


class Untouched(StrEnum):
    """What a region is called to which nothing was done."""

    KEPT = "kept"
    """A person accepted the page after a look at all of it."""
    AS_PROPOSED = "as proposed"
    """Nobody has said yet that it is right."""


_OF_OUTLINES = frozenset({Fix.MOVED, Fix.SPLIT, Fix.MERGED, Fix.ADDED, Fix.DELETED})


@dataclass(frozen=True, slots=True)
class ReadText:
    """What was read within an outline, and by which model; None where nobody knows."""

    text: str
    model_id: int | None = None


@dataclass(frozen=True, slots=True)
class Proofread:
    """A transcript that a person vouches for, beside what had been read."""

    read: ReadText
    characters: int
    """Of the transcript, with the spaces between words."""
    edits: int
    """Characters replaced, added and taken away."""


@dataclass(frozen=True, slots=True)
class Proposed:
    """What had been proposed on a page, of the picture that the page is about."""

    proposals: Sequence[Proposal] = ()
    """All that were found, also those that somebody accepted or dismissed."""
    readings: Mapping[Polygon, ReadText] = field(default_factory=dict)
    """By outline: of lines as they are, and of proposals as they were."""
    earlier: Collection[str] = frozenset()
    """Regions that were there before anything was proposed: no model was asked for them."""
    makers: Mapping[int, int | None] = field(default_factory=dict)
    """The detector of each proposal; None where it was imported."""
    detector_id: int | None = None
    """The detector that looked at the page last before people judged what it found."""


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of a region that was proposed, or how one came about that was not."""

    target: Target
    """A region of the page, or the number of the proposal of which nothing is left."""
    level: Level
    polygon: Polygon
    """As it is; of what was deleted, as it was."""
    origins: tuple[Proposal, ...]
    """What it was made of."""
    fixes: frozenset[Fix]
    overlap: float
    """IoU with the origin that fits it best; 0 without any."""
    counts: tuple[int, int] | None = None
    """The number of characters proposed and the one typed, where somebody typed one."""
    proofread: Proofread | None = None
    """None where no person vouches for a transcript, or nobody knows what was read."""
    is_vouched: bool = False
    """Whether a person accepted the page after a look at all of it."""

    @property
    def is_kept(self) -> bool:
        """Whether a person found it right as it was proposed."""
        return self.is_vouched and not self.fixes

    @property
    def kinds(self) -> tuple[Fix | Untouched, ...]:
        """What to call it, the most telling first."""
        untouched = Untouched.KEPT if self.is_vouched else Untouched.AS_PROPOSED
        return tuple(fix for fix in Fix if fix in self.fixes) or (untouched,)

    @property
    def is_found(self) -> bool:
        """Whether a proposal had found it, as detectors are scored."""
        return bool(self.origins) and self.overlap >= FOUND and Fix.DELETED not in self.fixes

    @property
    def change(self) -> float:
        """How much of it had to be done anew, 0 to 1: of outline, count and text what changed most."""
        parts = [0.0]
        if self.fixes & _OF_OUTLINES:
            parts.append(1.0 - self.overlap)
        if Fix.IGNORED in self.fixes:
            parts.append(1.0)
        if Fix.RECOUNTED in self.fixes and self.counts:
            parts.append(abs(self.counts[0] - self.counts[1]) / max(*self.counts, 1))
        if Fix.REREAD in self.fixes and self.proofread:
            parts.append(min(1.0, self.proofread.edits / max(self.proofread.characters, 1)))
        return max(parts)


def fates(page: Page, proposed: Proposed) -> tuple[Fate, ...]:
    """Return the fates of a page: of its regions in reading order, then of what was deleted.

    Left out is what nobody can tell about: regions that were there before anything was proposed,
    and those made of proposals that are not known any more or were found on another picture. What
    scored too little to count was not proposed: a region made of it is added.
    """
    is_vouched = page.state is ReviewState.ACCEPTED and page.voucher is not Voucher.NOBODY
    found: dict[str, Fate] = {}
    deleted: list[Fate] = []
    known = {one.id for one in proposed.proposals}
    for level in Level:
        counting = [p for p in proposed.proposals if p.level is level and p.score >= DEFAULT_SCORE]
        judged = [
            region
            for region in page.regions
            if region.level is level and _can_be_judged(region, known, proposed.earlier)
        ]
        descent = descent_of(judged, counting, page.dismissed)
        for region in judged:
            found[region.id] = _fate(region, descent, proposed, is_vouched=is_vouched)
        deleted += [_deleted(one, is_vouched=is_vouched) for one in descent.lost]
    return (*(found[region.id] for region in page.regions if region.id in found), *deleted)


def _can_be_judged(region: Region, known: Collection[int], earlier: Collection[str]) -> bool:
    proposal_id = region.origin.proposal_id
    return region.id not in earlier if proposal_id is None else proposal_id in known


def _fate(region: Region, descent: Descent, proposed: Proposed, *, is_vouched: bool) -> Fate:
    origins, overlap = descent.origins.get(region.id, ()), descent.overlaps.get(region.id, 0.0)
    single = origins[0] if len(origins) == 1 and region.id not in descent.split else None
    counts = _counts(region, single)
    proofread = _proofread(region, single, proposed.readings)
    given = {
        Fix.ADDED: not origins,
        Fix.MOVED: region.id in descent.moved,
        Fix.SPLIT: region.id in descent.split,
        Fix.MERGED: len(origins) > 1,
        Fix.IGNORED: region.ignore is not None,
        Fix.RECOUNTED: counts is not None and counts[0] != counts[1],
        Fix.REREAD: proofread is not None and proofread.edits > 0,
    }
    fixes = frozenset(fix for fix, is_given in given.items() if is_given)
    return Fate(
        region.id,
        region.level,
        region.polygon,
        origins,
        fixes,
        overlap,
        counts,
        proofread,
        is_vouched,
    )


def _deleted(proposal: Proposal, *, is_vouched: bool) -> Fate:
    return Fate(
        proposal.id,
        proposal.level,
        proposal.polygon,
        (proposal,),
        frozenset({Fix.DELETED}),
        0.0,
        is_vouched=is_vouched,
    )


def _counts(region: Region, origin: Proposal | None) -> tuple[int, int] | None:
    """Return the numbers proposed and typed. One that follows the transcript is nobody's fix."""
    if origin is None or origin.count is None or region.count is None:
        return None
    is_typed = region.count.source is CountSource.TYPED
    return (origin.count, region.count.value) if is_typed else None


def _proofread(
    region: Region, origin: Proposal | None, readings: Mapping[Polygon, ReadText]
) -> Proofread | None:
    """Compare what a person says of a line with what was proposed that it says.

    That is the text that came with the proposal, or else what was read within the outline as it is:
    who moves a line is shown another reading. Where that is not known, as it was.
    """
    is_persons = region.text_source is TextSource.PERSON and region.ignore is None
    if region.level is not Level.LINE or not region.text or not is_persons:
        return None
    read = ReadText(origin.text) if origin and origin.text else readings.get(region.polygon)
    if read is None and origin is not None:
        read = readings.get(origin.polygon)
    if read is None:
        return None
    true, given = characters(as_transcript(region.text)), characters(as_transcript(read.text))
    return Proofread(read, len(true), count_edits(align(true, given)))


def change_of(page_fates: Iterable[Fate]) -> float:
    """Return how much of a page had to be done anew, in lines; characters do not count."""
    return sum(fate.change for fate in page_fates if fate.level is Level.LINE)
