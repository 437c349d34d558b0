"""Pages with the words of their lines, or with the lines of their words, for an export that wants those."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from labeler.core import lint
from labeler.core.annotation import Level, Region
from labeler.core.cell_placing import expected_of_text, place
from labeler.core.cells import Cells, cells_around
from labeler.core.deriving import (
    Derivation,
    Whole,
    are_spaces_clear,
    lines_of,
    obstacle,
    words_in,
    words_of,
)
from labeler.core.errors import UnreadableImage
from labeler.core.marked import sentence
from labeler.core.raster import Raster
from labeler.core.sides import Way
from labeler.core.text import count_characters
from labeler.formats.images import open_image
from labeler.formats.labelled_page import LabelledPage
from labeler.maps.ink import ink_along


@dataclass(slots=True)
class Derived:
    """What was derived for an export."""

    derivation: Derivation
    is_preview: bool = False
    """Whether images are left unread: every space counts as clearly seen then."""
    regions: int = 0
    whole: Counter[Whole] = field(default_factory=Counter)
    """Lines that were not cut into words, by why."""

    @property
    def sentences(self) -> list[str]:
        """What somebody has to know of it, a sentence each."""
        if self.derivation is Derivation.NONE:
            return []
        return [self._made, *(_left_whole(reason, n) for reason, n in self.whole.items())]

    @property
    def _made(self) -> str:
        if self.derivation is Derivation.WORDS and self.is_preview:
            return sentence(
                "At most %n words will be cut out of lines. Nobody outlined them.",
                "",
                self.regions,
                "At most %n word will be cut out of lines. Nobody outlined it.",
            )
        if self.derivation is Derivation.LINES:
            return sentence(
                "%n lines are put together from words. Nobody outlined them.",
                "",
                self.regions,
                "%n line is put together from words. Nobody outlined it.",
            )
        return sentence(
            "%n words are cut out of lines. Nobody outlined them.",
            "",
            self.regions,
            "%n word is cut out of lines. Nobody outlined it.",
        )


def _left_whole(reason: Whole, number: int) -> str:
    return sentence(
        "%n lines {reason} stay whole.",
        "",
        number,
        "%n line {reason} stays whole.",
        reason=sentence(reason),
    )


def derived(pages: Iterable[LabelledPage], found: Derived) -> Iterator[LabelledPage]:
    """Yield pages with what is derived of their lines or words, counted in `found`.

    A line is cut between the characters that people outlined on it, or else where its image shows
    the spaces of its transcript clearly.
    """
    if found.derivation is Derivation.NONE:
        yield from pages
        return
    for page in pages:
        if found.derivation is Derivation.LINES:
            regions = lines_of(page.regions)
        else:
            regions = _words(page, found, None if found.is_preview else _pixels_of(page))
        found.regions += sum(region.origin.is_derived for region in regions)
        yield replace(page, regions=regions)


def _pixels_of(page: LabelledPage) -> Callable[[], Raster | None]:
    """Return what reads the image of a page, once: most pages of words need none."""
    known: list[Raster | None] = []

    def pixels() -> Raster | None:
        if not known:
            try:
                known.append(open_image(page.path, page.frame) if page.path else None)
            except UnreadableImage:
                known.append(None)  # without it no space is clearly seen
        return known[0]

    return pixels


def _words(
    page: LabelledPage, found: Derived, pixels: Callable[[], Raster | None] | None
) -> tuple[Region, ...]:
    regions: list[Region] = []
    of_lines: dict[str | None, list[Region]] = {}
    for region in page.regions:
        of_lines.setdefault(region.line_id, []).append(region)
    for region in page.regions:
        if region.level is Level.CHARACTER:
            if region.line_id is None:
                regions.append(region)
            continue
        characters = of_lines.get(region.id, [])
        words = _of_line(region, characters, pixels)
        if isinstance(words, Whole):
            found.whole[words] += 1
        regions += words if isinstance(words, tuple) else (region, *characters)
    return tuple(regions)


def _of_line(
    line: Region, characters: Sequence[Region], pixels: Callable[[], Raster | None] | None
) -> tuple[Region, ...] | Whole | None:
    """Return the words of a line, or why it stays whole; None where there is nothing to cut."""
    if line.ignore is not None:
        return None
    if (reason := obstacle(line)) is not None:
        return reason
    if len(words_in(line.text)) == 1:
        return None
    way = Way.along(line.polygon)
    cells = _cells(line, characters, way, pixels)
    if cells is None:
        return Whole.UNCLEAR
    words = words_of(line, characters, way, cells)
    # Of a scribble, or of many words where there is no room, come outlines that are none.
    is_sound = all(lint.is_simple(word.polygon) for word in words if word.level is Level.LINE)
    return words if is_sound else Whole.UNCLEAR


def _cells(
    line: Region,
    characters: Sequence[Region],
    way: Way,
    pixels: Callable[[], Raster | None] | None,
) -> Cells | None:
    """Return where the characters of a line lie; None where that is not clear."""
    expected = expected_of_text(line.text)
    if len(characters) == count_characters(line.text):
        return cells_around(way, [character.polygon for character in characters])
    if pixels is None:
        return place(expected)
    if (image := pixels()) is None:
        return None
    ink = ink_along(way, image)
    cells = place(expected, ink)
    return cells if are_spaces_clear(line.text, cells, ink) else None
