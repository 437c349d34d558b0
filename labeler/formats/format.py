"""What a format is: a reader, a writer, and the parts of a page it keeps."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from labeler.core.annotation import Baseline, Curve, Polygon, Region
from labeler.core.marked import mark
from labeler.core.progress import Progress
from labeler.formats.labelled_page import LabelledPage, ParsedLabels, Written
from labeler.formats.outlines import as_drawn
from labeler.formats.output import OutputFolder

ReadLabels = Callable[[Path], ParsedLabels]
"""Read a file or a folder; raise ForeignFile when nothing in it can be used."""
WriteLabels = Callable[[Iterable[LabelledPage], OutputFolder], Iterator[Written]]
"""Write pages one by one, saying each; closing the iterator early leaves no half-written file."""


class Part(StrEnum):
    """A part of a page that a format may lose; the value says what would be lost."""

    PLACES = mark("Where lines lie on their pages")
    TEXTLESS_LINES = mark("Lines without a transcript, and ignored ones")
    OUTLINES = mark("Outlines as drawn (rounded, or made quadrilaterals)")
    CHARACTERS = mark("Character regions")
    LOOSE_CHARACTERS = mark("Characters that belong to no line")
    LINE_OF_CHARACTER = mark("Which line a character belongs to")
    TEXTS = mark("Transcripts")
    TEXTS_AS_TYPED = mark("Line breaks, control characters or quotes in transcripts")
    IGNORED_TEXTS = mark("Transcripts of ignored regions")
    TEXT_SOURCES = mark("Which transcripts are readings accepted with their page")
    COUNTS = mark("Character counts that do not follow from a transcript")
    IGNORE = mark("Ignore flags")
    IGNORE_REASONS = mark("Reasons for ignoring")
    EMPTY_PAGES = mark("Pages without regions (and that somebody reviewed them)")
    STATES = mark("How far a page has come that is not accepted")
    VOUCHERS = mark("That nobody has seen a page, or a second person has approved it")
    FRAMES = mark(
        "Pages of multi-page files, which only this program finds without copies of the images"
    )
    ORIGINS = mark("Which regions were proposals")
    DERIVED = mark("Which words or lines were derived and outlined by nobody")
    NOTES = mark("Notes")
    ISSUES = mark("Issues and what was answered to them")
    SETTLEMENTS = mark("Which disagreements of text and count were settled")
    BASELINES = mark("Baselines as drawn (rounded, or left out)")
    CURVES = mark("Curves that outlines were drawn with (the outlines stay)")
    EXTRAS = mark("What another program says besides, which only its own format holds")
    UNDRAWN_BASELINES = mark("That nobody drew a baseline: one is made out from the outline")


EVERYTHING = frozenset(Part)


def unchanged(text: str) -> str:
    """Return the transcript itself."""
    return text


def curve_as_drawn(line: Region) -> Curve | None:
    """Return the curve of a line itself."""
    return line.curve


@dataclass(frozen=True, slots=True)
class Format:
    """One row of the table of formats."""

    name: str
    """What the command line calls it."""
    title: str
    """What the window calls it."""
    suffix: str = ""
    """Ending of its label files, with the dot; empty when it cannot be read."""
    read: ReadLabels | None = None
    write: WriteLabels | None = None
    keeps: frozenset[Part] = field(default=EVERYTHING)
    outline: Callable[[Polygon], Polygon] = as_drawn
    """What becomes of an outline."""
    text: Callable[[str], str] = unchanged
    """What becomes of a transcript."""
    ignored_texts: frozenset[str] = frozenset()
    """Transcripts that mean "ignore", also with blanks around; a line that really says so is ignored
    when read back."""
    copies: str = "{split}"
    """Where copies of the images go, for programs that look there; beside their labels if not said."""
    is_flat: bool = False
    """Whether all files lie beside each other, without the folders of the images."""
    is_named_by_folder: bool = False
    """Whether images are called by their folder and file, instead of as the page list does."""
    holds_images: bool = False
    """Whether its files hold the images, or what is cut out of them: no copies lie beside them."""
    unpack_images: Callable[[Path, Path, Progress], int] | None = None
    """Write the images that its files hold to a new folder, where no path leads into them."""
    needs: str = ""
    """A package that does not come with the program."""
    check: Callable[[Path], Iterator[str]] | None = None
    """Look at what was written, where it cannot be read back; what is wrong, a sentence each."""
    is_in_shares: bool = False
    """Whether coordinates are shares of an image: none is beyond its edges, nor does it tell where
    text begins."""
    baseline: Callable[[Baseline], Baseline | None] = as_drawn
    """What becomes of a baseline, where the format keeps any."""
    curve: Callable[[Region], Curve | None] = curve_as_drawn
    """What becomes of the curve of a line, where the format keeps any; its outline follows from it."""
    is_read_along_baselines: bool = False
    """Whether baselines are all that tells where text begins."""
    page_extras: Callable[[LabelledPage], dict[str, Any]] | None = None
    """What the format says of a page besides and holds again, of all that is kept of it."""
    region_extras: Callable[[Region], dict[str, Any]] | None = None
    """The same of a region."""
    keeps_ids: bool = False
    """Whether it holds what it called regions itself."""
    derives_baselines: bool = False
    """Whether lines that have no baseline are written with one, since programs pass over others."""
