"""The cells of one line while somebody looks at them, before they are its characters."""

from collections.abc import Sequence
from contextlib import suppress

import numpy as np
from numpy.typing import NDArray

from labeler.core import geometry
from labeler.core.agreement import Agreement
from labeler.core.annotation import (
    Count,
    CountSource,
    Point,
    Polygon,
    Proposal,
    Region,
    Target,
)
from labeler.core.cell_edits import letters_of, set_cells
from labeler.core.cell_placing import expected_of_count, expected_of_text, place
from labeler.core.cells import Cells, cells_around, reach_of
from labeler.core.errors import UnreadableImage
from labeler.core.line_facts import Words
from labeler.core.marked import mark
from labeler.core.raster import Raster
from labeler.core.sides import Way
from labeler.core.text import count_characters
from labeler.gui import walk
from labeler.gui.chosen import Chosen, chosen
from labeler.gui.session import Session
from labeler.maps.ink import clearest, ink_along

_LEAST = 2.0
"""Image pixels that a cell is wide at least."""


class CellDraft:
    """Cells that were there, or are placed as the line and what it says lead one to expect.

    Nothing is stored before `store`: what is only placed stands for nobody.
    """

    cells: Cells
    is_stored: bool
    """Whether all that the cells tell is on the page."""

    def __init__(self, session: Session, held: Chosen, pixels: Raster | None) -> None:
        """`held` is one line, `pixels` (H, W, 3) the picture of the page, as far as it is there yet."""
        self._session = session
        self._take_up(held, pixels)
        self._untouched: dict[tuple[float, float], str] = {}
        """The characters of the page in whose cells nobody has moved where they end."""
        self.is_touched = False
        """Whether somebody has changed them here."""
        own = [one for one in self._known if isinstance(one, Region)]
        if any(one.origin.is_own for one in own):
            self.cells = self._found(own)
            self.is_stored = self._is_said(own)
        else:
            self.cells = self._placed(self._wanted())
            self.is_stored = False

    def _take_up(self, held: Chosen, pixels: Raster | None) -> None:
        """Look at the line and what is known of it, as they are now."""
        session, (region,) = self._session, held.regions
        line = walk.find(session, held.target(region.id))
        self._held, self._pixels = held, pixels
        self.line: Region | Proposal = region if line is None else line
        self.words: Words = session.facts.words(self.line)
        self.way = Way.along(region.polygon)
        seen = _map(session, held.page.id)
        self._ink = None
        if pixels is not None:
            with suppress(UnreadableImage):  # of that part; the line can be divided without
                self._ink = ink_along(self.way, pixels, seen)
        self._known = _characters(session, self.line)

    @property
    def hidden(self) -> frozenset[Target]:
        """The characters that the cells stand in the place of."""
        return frozenset(one.id for one in self._known)

    @property
    def numbers(self) -> Agreement:
        """What is known of how many characters the line has, beside how many cells."""
        known = self._session.facts.agreement(self.line)
        return Agreement(known.written, known.count, self.cells.count, is_read=known.is_read)

    @property
    def agrees(self) -> bool:
        """Whether there are as many cells as characters are written or counted."""
        numbers = self.numbers
        return {numbers.written, numbers.count} <= {None, self.cells.count}

    @property
    def width(self) -> float:
        """How many image pixels lie between two separators, on average."""
        return 1 / (self._pixel * (len(self.cells.edges) - 1))

    def is_of(self, line: Region | Proposal, pixels: Raster | None) -> bool:
        """Tell whether a line is still what the draft began with, and its picture, too."""
        now = (line, self._session.facts.words(line), _characters(self._session, line))
        return (self.line, self.words, self._known) == now and self._pixels is pixels

    def edge_at(self, point: Point, reach: float) -> int | None:
        """Return the edge within so many pixels of a point; the nearest one."""
        upper, lower = self.way.crossings(np.array(self.cells.edges))
        sides = zip(upper.tolist(), lower.tolist(), strict=True)
        gaps = [geometry.distance_to_edge(point, tuple(a), tuple(b)) for a, b in sides]
        nearest = int(np.argmin(gaps))
        return nearest if gaps[nearest] <= reach else None

    def move_edge(self, number: int, point: Point, snap: float) -> None:
        """Put an edge where a point is, or where less is seen of letters within so many pixels."""
        at = self._snapped(self.way.share_of(point), snap * self._pixel)
        self._change(self.cells.moved(number, at, self._least))

    def divide(self, point: Point) -> None:
        """Put another separator where a point is."""
        self._change(self.cells.divided(self.way.share_of(point), self._least))

    def join(self, number: int) -> None:
        """Take an edge away."""
        self._change(self.cells.joined(number))

    def switch_gap(self, point: Point) -> None:
        """Make a gap of the cell where a point is, or a cell of the gap."""
        self._change(self.cells.switched(self.way.share_of(point)))

    def place_anew(self, count: int) -> None:
        """Place so many cells."""
        self._change(self._placed(count))

    def renew(self, pixels: Raster | None) -> bool:
        """Go on with the line as it is by now, its cells where they are on it; False if it is gone."""
        page, line = self._session.page, self.line
        held = chosen(self._session, {line.id})
        if held is not None:
            self._take_up(held, pixels)
            return True
        is_hidden = isinstance(line, Proposal) and page is not None and page.pending((line,))
        return bool(is_hidden)

    def store(self) -> str:
        """Make the cells the characters of their line, in one step with accepting a proposed one.

        Returns the line, as a region.
        """
        self.renew(self._pixels)
        held, (line,) = self._held, self._held.regions
        self.is_touched = False
        outlines = [self._outline(span) for span in self.cells.spans]
        divided = set_cells(held.page, line.id, outlines)
        held.edit(self._session, mark("Divide into characters"), divided)
        return line.id

    def _outline(self, span: tuple[float, float]) -> Polygon:
        character = self._held.page.by_id.get(self._untouched.get(span, ""))
        return character.polygon if character else self.way.between(*span)

    def _change(self, cells: Cells) -> None:
        if cells != self.cells:
            self.cells, self.is_touched, self.is_stored = cells, True, False

    @property
    def _pixel(self) -> float:
        """How much of the way one image pixel is; all of it where the line is shorter."""
        return 1 / max(self.way.length, 1.0)

    @property
    def _least(self) -> float:
        return min(_LEAST * self._pixel, 0.5 / len(self.cells.edges))

    def _found(self, characters: Sequence[Region]) -> Cells:
        """Return the cells of characters, whose outlines stay what they are."""
        ordered = sorted(characters, key=lambda one: sum(reach_of(self.way, one.polygon)))
        cells = cells_around(self.way, [one.polygon for one in ordered])
        self._untouched = {span: one.id for span, one in zip(cells.spans, ordered, strict=True)}
        return cells

    def _is_said(self, characters: Sequence[Region]) -> bool:
        """Tell whether the count is that of the characters, and each says what a transcript does."""
        count = self.line.count
        is_counted = isinstance(count, Count) and count.value == len(characters)
        text = "" if self.words.is_read else self.words.text
        letters = letters_of(text, len(characters))
        return is_counted and (not letters or letters == [one.text for one in characters])

    def _wanted(self) -> int:
        """Return how many characters to place: as a person says, else as was read, else guessed."""
        line, written = self.line, count_characters(self.words.text)
        is_typed = (
            isinstance(line, Region) and line.count and line.count.source is CountSource.TYPED
        )
        known = self._session.facts.agreement(line)
        if is_typed and (self.words.is_read or not written):
            return known.count or 1
        return written or known.count or len(self._known) or 1

    def _placed(self, count: int) -> Cells:
        is_written = count_characters(self.words.text) == count
        text = self.words.text
        return place(expected_of_text(text) if is_written else expected_of_count(count), self._ink)

    def _snapped(self, at: float, reach: float) -> float:
        return at if self._ink is None else clearest(self._ink, at, reach)


def _characters(session: Session, line: Region | Proposal) -> tuple[Region | Proposal, ...]:
    """Return the characters on a line, of the page or proposed as it is."""
    if isinstance(line, Proposal):
        return tuple(one for one in session.proposals if one.line_id == line.id)
    return session.page.characters_of(line.id) if session.page else ()


def _map(session: Session, page_id: int) -> NDArray[np.uint8] | None:
    """Return where the detector saw characters on a page; None where it has not looked."""
    maps = session.project.maps(page_id) if session.project else None
    return maps.character if maps else None
