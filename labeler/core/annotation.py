"""The words of the project: Page, Region, Proposal and what they are made of.

All values are frozen. Coordinates are pixels of the upright image (EXIF orientation applied),
origin at the top left corner of the top left pixel, x to the right, y down.
"""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from typing import TypeAlias

from labeler.core.extras import Extras

Point: TypeAlias = tuple[float, float]
Polygon: TypeAlias = tuple[Point, ...]
"""Vertices in reading order: the first one where reading starts, then clockwise on the screen."""
Baseline: TypeAlias = tuple[Point, ...]
"""Two points or more, where letters stand, in reading direction; see `core.baselines`."""
Bounds: TypeAlias = tuple[float, float, float, float]
"""An upright rectangle: left, top, right, bottom."""


@dataclass(frozen=True, slots=True)
class Knot:
    """A point of a centre line and half the height of the text there, in pixels."""

    at: Point
    half_height: float


@dataclass(frozen=True, slots=True)
class Ribbon:
    """Text along a smooth centre line through two knots or more, in reading direction."""

    knots: tuple[Knot, ...]


@dataclass(frozen=True, slots=True)
class BezierPair:
    """Text between two cubic Bezier curves of four control points each, in reading direction."""

    upper: tuple[Point, ...]
    lower: tuple[Point, ...]


Curve: TypeAlias = Ribbon | BezierPair
"""What an outline was drawn with, and can be drawn on with; see `core.curves`."""


class Level(StrEnum):
    """What a region outlines."""

    LINE = "line"
    CHARACTER = "character"


class CountSource(StrEnum):
    """How a character count became known."""

    TYPED = "typed"
    TRANSCRIPT = "transcript"
    READING = "reading"
    """As many as were read, by a reading that nobody has confirmed."""
    MODEL = "model"
    """As many as a detector counted, or as follow from its count."""


class TextSource(StrEnum):
    """Who vouches for a transcript."""

    PERSON = "person"
    """Somebody typed it, or looked at the reading of this very line and confirmed it."""
    READER = "reader"
    """A reading that was accepted together with its page."""


class IgnoreReason(StrEnum):
    """Why a region is text that neither training nor scoring should look at."""

    ILLEGIBLE = "illegible"
    FOREIGN_SCRIPT = "foreign script"
    TOO_SMALL = "too small"
    CUT_OFF = "cut off"
    DECORATION = "decoration"
    OTHER = "other"


class ReviewState(StrEnum):
    """How far a person has come with a page."""

    NEW = "new"
    PROPOSED = "proposed"
    IN_WORK = "in work"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    SKIPPED = "skipped"


UNREVIEWED = frozenset({ReviewState.NEW, ReviewState.PROPOSED})
"""Nobody has worked on the page."""
DONE_STATES = frozenset({ReviewState.ACCEPTED, ReviewState.REJECTED, ReviewState.SKIPPED})


class Voucher(StrEnum):
    """Who stands behind the state of a page."""

    PERSON = "person"
    """Somebody looked at all of the page."""
    NOBODY = "nobody"
    """It was accepted as proposed, by a command or unseen; nobody has looked at all of it yet."""
    REVIEWER = "reviewer"
    """Somebody accepted it, and a second person looked at it as it stands and approved it."""


@dataclass(frozen=True, slots=True)
class Count:
    """Number of characters (grapheme clusters, spaces excluded) and how it became known."""

    value: int
    source: CountSource


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a region came from: a person (no proposal), or a proposal as it stood or corrected."""

    proposal_id: int | None = None
    is_corrected: bool = False
    is_derived: bool = False
    """Whether it was computed from what was outlined, for an export; no project holds such a region."""

    @property
    def is_own(self) -> bool:
        """Whether somebody did more than say yes: drew the region, or corrected what was proposed."""
        return not self.is_derived and (self.proposal_id is None or self.is_corrected)


PERSON = Origin()
DERIVED = Origin(is_derived=True)


def new_region_id() -> str:
    """Return an identifier no other region has, in this project or any it is merged with."""
    return uuid.uuid4().hex[:16]


@dataclass(frozen=True, slots=True)
class Region:
    """A text line or a character that a person stands behind."""

    level: Level
    polygon: Polygon
    text: str = ""
    count: Count | None = None
    ignore: IgnoreReason | None = None
    line_id: str | None = None
    """The line a character belongs to; None on lines."""
    origin: Origin = PERSON
    text_source: TextSource = TextSource.PERSON
    """Means nothing while the text is empty."""
    settled: str = ""
    """Seal of what somebody found right although its numbers disagree; see `core.settling`."""
    baseline: Baseline | None = None
    """Where the letters of a line stand; None where nobody has drawn that, and on characters."""
    curve: Curve | None = None
    """What the outline of a curved line follows from; None of all others, and on characters."""
    extras: Extras | None = None
    """What the format that it came from says besides."""
    id: str = field(default_factory=new_region_id)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A region the detector believes in. Never changed once stored."""

    id: int
    level: Level
    polygon: Polygon
    score: float
    text: str = ""
    count: int | None = None
    line_id: int | None = None
    """The proposal of the line a character belongs to; None on lines."""
    extras: Extras | None = None
    """What the format that it was imported from says besides."""


Target: TypeAlias = str | int
"""What a person points at: a region by its id, or a proposal by its number."""


@dataclass(frozen=True, slots=True)
class Picture:
    """The bytes that a page is about: an image file may hold others later."""

    sha256: str
    """Hash of the bytes of the image file."""
    perceptual_hash: int | None = None
    """64-bit perceptual hash; near-duplicates differ in few bits."""


@dataclass(frozen=True, slots=True)
class Comment:
    """One turn in the thread of an issue."""

    author: str
    made: datetime
    """UTC."""
    text: str = ""
    closes: bool = False
    """Whether the issue is settled with it, until somebody says more."""


@dataclass(frozen=True, slots=True)
class Issue:
    """Something to be talked about, pinned to a place of a page; see `core.issues`.

    It is no more than its comments: they are added, and what was said stays.
    """

    place: Point
    """Where it was pinned."""
    comments: tuple[Comment, ...]
    """By time; at least one."""
    region_id: str | None = None
    """The region it is about, also while that is gone: undo may bring it back."""
    id: str = field(default_factory=new_region_id)

    @property
    def is_open(self) -> bool:
        """Whether something is left to be settled."""
        return not self.comments[-1].closes


@dataclass(frozen=True)
class Page:
    """Everything a person has said about one image. Regions stand in reading order.

    What is looked up again and again is found out once: a page never changes.
    """

    id: int
    size: tuple[int, int]
    """Width and height of the upright image."""
    regions: tuple[Region, ...] = ()
    dismissed: frozenset[int] = frozenset()
    """Proposals a person rejected, or accepted and deleted later."""
    state: ReviewState = ReviewState.NEW
    note: str = ""
    voucher: Voucher = Voucher.PERSON
    """Means nothing while the page is not done."""
    picture: Picture | None = None
    """What the regions were made on; None until the image has been read."""
    issues: tuple[Issue, ...] = ()
    """By the time at which they were raised."""
    extras: Extras | None = None
    """What the format that its labels came from says besides."""

    def region(self, region_id: str) -> Region:
        """Return one region; raises KeyError when the page does not have it."""
        return self.by_id[region_id]

    def characters_of(self, line_id: str) -> tuple[Region, ...]:
        """The characters that belong to one line, in reading order."""
        return self._by_line.get(line_id, ())

    def pending(self, proposals: tuple[Proposal, ...]) -> tuple[Proposal, ...]:
        """The proposals nobody has accepted or rejected yet."""
        if not proposals:
            return ()
        settled = self.dismissed | {region.origin.proposal_id for region in self.regions}
        return tuple(proposal for proposal in proposals if proposal.id not in settled)

    @property
    def is_unseen(self) -> bool:
        """Whether it was accepted although nobody has looked at all of it."""
        return self.state is ReviewState.ACCEPTED and self.voucher is Voucher.NOBODY

    @property
    def is_approved(self) -> bool:
        """Whether a second person has approved it as it stands."""
        return self.state is ReviewState.ACCEPTED and self.voucher is Voucher.REVIEWER

    @cached_property
    def lines(self) -> tuple[Region, ...]:
        """The line regions, in reading order."""
        return tuple(region for region in self.regions if region.level is Level.LINE)

    @cached_property
    def characters(self) -> tuple[Region, ...]:
        """The character regions, in reading order."""
        return tuple(region for region in self.regions if region.level is Level.CHARACTER)

    @cached_property
    def by_id(self) -> Mapping[str, Region]:
        """The regions by their identifiers, in reading order."""
        return {region.id: region for region in self.regions}

    @cached_property
    def _by_line(self) -> Mapping[str, tuple[Region, ...]]:
        found: dict[str, list[Region]] = {}
        for region in self.regions:
            if region.line_id is not None:
                found.setdefault(region.line_id, []).append(region)
        return {line_id: tuple(regions) for line_id, regions in found.items()}
