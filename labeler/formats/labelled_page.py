"""What label files hold: pages by the name of their image, since no file knows a project's pages."""

from collections.abc import Container, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum
from pathlib import Path

from labeler.core.annotation import Issue, Region, ReviewState, Voucher
from labeler.core.extras import Extras
from labeler.core.records import Split


class Coordinates(Enum):
    """What the coordinates of a file are."""

    PIXELS = "pixels from the top left corner"
    SHARES = "shares of the sides of the image"
    FROM_BOTTOM = "pixels from the bottom left corner"


@dataclass(frozen=True, slots=True)
class LabelledPage:
    """One image and its regions, on the way into or out of a label file."""

    image: str
    """Name of the image as the file has it, with forward slashes; ICDAR leaves the suffix out."""
    regions: tuple[Region, ...] = ()
    """In reading order."""
    size: tuple[int, int] | None = None
    """Width and height of the image that the coordinates refer to; None when the file is mute."""
    state: ReviewState | None = None
    """What the file says of the page; None when it says nothing of a review."""
    note: str = ""
    split: Split | None = None
    """Decides the file or folder a page is written to; None: the one of an undivided export."""
    path: Path | None = None
    """Where the pixels are, to write crops and copies; or the image that an export put beside the
    labels that were read from it, or into one archive with them."""
    frame: int = 0
    """Index within a multi-page file at `path`."""
    source: Path | None = None
    """The label file the page was read from. Where every image has its own, the stem is a second
    guess at the image's name."""
    voucher: Voucher = Voucher.PERSON
    changed: datetime | None = None
    """When its state changed last, UTC."""
    refused: tuple[str, ...] = ()
    """What the file holds for this image and could not be read, a sentence each. A page of which
    something was refused is never accepted."""
    not_taken: Mapping[str, int] = field(default_factory=dict)
    """What the file holds for this image and has no place here, by kind: {"baselines": 12}."""
    kept: Mapping[str, int] = field(default_factory=dict)
    """What of it has no place here and is kept as it was, as `extras`, by kind."""
    placed: Mapping[str, int] = field(default_factory=dict)
    """What of `kept` has coordinates, and cannot be kept for an image of another size."""
    extras: Extras | None = None
    """What the format says of the image besides."""
    predictions: Mapping[str, float] = field(default_factory=dict)
    """The regions that a program drew and nobody has looked at, by identifier, with how sure it was (0
    to 1): they can only be proposals."""
    coordinates: Coordinates = Coordinates.PIXELS
    """What its coordinates are, until the size of the image is known (`placement.in_pixels`)."""
    was_derived: bool = False
    """Whether the list of its export says that it holds words or lines that were derived: most formats
    have no word for which those are."""
    issues: tuple[Issue, ...] = ()
    """What people talk about on the page."""

    @property
    def is_unvouched(self) -> bool:
        """Whether it says that nobody stands behind it: what it holds can only be proposals."""
        is_proposed = self.state is ReviewState.PROPOSED and self.voucher is Voucher.NOBODY
        return is_proposed or self.is_derived

    @property
    def is_derived(self) -> bool:
        """Whether it holds words or lines that were derived: then nobody stands behind the page."""
        return self.was_derived or any(region.origin.is_derived for region in self.regions)


@dataclass(frozen=True, slots=True)
class ParsedLabels:
    """What a reader made of label files."""

    pages: tuple[LabelledPage, ...]
    refused: tuple[str, ...] = ()
    """What could not be read and belongs to no image, a sentence each, with file and place."""
    not_taken: Mapping[str, int] = field(default_factory=dict)
    """What the files hold for no image in particular and was left aside, by kind."""

    @property
    def is_unread(self) -> bool:
        """Whether not even one page could be read: most likely the files are of another format."""
        return all(page.refused and not page.regions for page in self.pages)

    @property
    def problems(self) -> tuple[str, ...]:
        """All that was refused, a sentence each."""
        return (*self.refused, *(sentence for page in self.pages for sentence in page.refused))

    def without(self, files: Container[Path]) -> "ParsedLabels":
        """Return them without what could not be read of files that are something else."""
        pages = (p for p in self.pages if p.regions or not p.refused or p.source not in files)
        return replace(self, pages=tuple(pages))

    def as_checked(self) -> "ParsedLabels":
        """Return them with what it means that pages are checked: the others are not.

        For tools whose files say that somebody has checked a page, and nothing where nobody has:
        people who check none do without, and their labels count as they stand.
        """
        if not any(page.state is ReviewState.ACCEPTED for page in self.pages):
            return self
        proposed = ReviewState.PROPOSED
        pages = (page if page.state else replace(page, state=proposed) for page in self.pages)
        return replace(self, pages=tuple(pages))


@dataclass(frozen=True, slots=True)
class Written:
    """One page that a writer has dealt with."""

    page: LabelledPage
    problem: str = ""
    """What could not be written of it."""
    file: str = ""
    """The label file about this page alone, below the folder; empty where many share one."""
    name: str = ""
    """What a label file about many pages calls the image."""
