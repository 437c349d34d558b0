"""What somebody who knows the truth sees on a page: what is outlined wrongly, and what lines say."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass
from enum import StrEnum
from itertools import combinations

from shapely import unary_union
from shapely.geometry.base import BaseGeometry

from labeler.core import geometry
from labeler.core.annotation import Page, Point, Polygon, Proposal, Region, Target
from labeler.core.text import single_spaced
from labeler.tasks.scoring import Truth

FOUND = 0.5
"""IoU from which on an outline is that of a true line; anything less is seen at a glance."""
WITHIN = 0.5
"""Share of the smaller of two outlines that lies within the other, if they are about the same text."""

Line = Region | Proposal


class Fault(StrEnum):
    """What can be wrong with outlines."""

    MISSED = "missed"
    """Nothing is outlined there."""
    NO_TEXT = "no text"
    JOINED = "joined"
    """Several lines in one outline."""
    PARTED = "parted"
    """One line in several outlines."""
    LOOSE = "loose"
    """Too far from the text, or cutting it."""
    MIXED = "mixed"
    """Several lines in several other outlines."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something wrong: outlines on the screen, and the true ones in whose place they are."""

    fault: Fault
    lines: tuple[Line, ...]
    true: tuple[int, ...]
    """Indexes of true lines, as they are in the truth."""


@dataclass(frozen=True, slots=True)
class Errors:
    """What is wrong with a page that was accepted."""

    lines: int = 0
    """True lines."""
    missed: int = 0
    """True lines that no outline comes near enough to."""
    superfluous: int = 0
    """Outlines that are near enough to no true line."""
    misread: int = 0
    """Lines that say something else than the true ones they are."""
    untold: int = 0
    """Lines without a transcript: nobody claims anything."""

    def __add__(self, other: "Errors") -> "Errors":
        return Errors(*(a + b for a, b in zip(astuple(self), astuple(other), strict=True)))


class Eyes:
    """Compares what is on the screen with the truth about one page."""

    def __init__(self, truth: Truth) -> None:
        self.truth = truth
        self._true = [geometry.as_shape(line) for line in truth.lines]

    def flaws(
        self, lines: Sequence[Line], least: float = FOUND, visible: float = 0.0
    ) -> list[Flaw]:
        """Return what is wrong with outlines.

        least: the IoU below which the outline of a line is loose. visible: image pixels by which it has
        to be amiss somewhere. Where true lines lie on each other nobody knows what is right.
        """
        shapes = [geometry.as_shape(line.polygon) for line in lines]
        found = []
        for chosen, true in self._groups(shapes):
            outlines = [shapes[index] for index in chosen]
            fault = self._fault(outlines, true, least)
            is_slight = fault is Fault.LOOSE and visible > amiss(
                lines[chosen[0]].polygon, self.truth.lines[true[0]]
            )
            if fault is not None and not is_slight and not self._is_disputed(true):
                found.append(Flaw(fault, tuple(lines[i] for i in chosen), tuple(true)))
        return found

    def texts(self, lines: Sequence[Line]) -> Mapping[Target, str]:
        """Return what the lines truly say that are about one true line each, by their ids."""
        shapes = [geometry.as_shape(line.polygon) for line in lines]
        texts = self.truth.texts
        return {
            lines[chosen[0]].id: texts[true[0]] or ""
            for chosen, true in self._groups(shapes)
            if len(chosen) == len(true) == 1 and texts[true[0]]
        }

    def errors(self, page: Page) -> Errors:
        """Return what is wrong with a page."""
        lines = [line for line in page.lines if line.ignore is None]
        shapes = [geometry.as_shape(line.polygon) for line in lines]
        pairs = sorted(
            (-_iou(shape, true), i, k)
            for i, shape in enumerate(shapes)
            for k, true in enumerate(self._true)
            if _iou(shape, true) >= FOUND
        )
        line_of: dict[int, int] = {}
        for _, index, true in pairs:
            if true not in line_of and index not in line_of.values():
                line_of[true] = index
        told = {true: lines[index].text for true, index in line_of.items()}
        wrong = [t for t, text in told.items() if text and not is_same(text, self.truth.texts[t])]
        return Errors(
            len(self._true),
            len(self._true) - len(line_of),
            len(lines) - len(line_of),
            len(wrong),
            sum(not text for text in told.values()),
        )

    def _fault(
        self, outlines: Sequence[BaseGeometry], true: Sequence[int], least: float
    ) -> Fault | None:
        match len(outlines), len(true):
            case 0, _:
                return Fault.MISSED
            case _, 0:
                return Fault.NO_TEXT
            case 1, 1:
                return Fault.LOOSE if _iou(outlines[0], self._true[true[0]]) < least else None
            case 1, _:
                return Fault.JOINED
            case _, 1:
                return Fault.PARTED
        return Fault.MIXED

    def _is_disputed(self, true: Sequence[int]) -> bool:
        return any(_is_within(self._true[a], self._true[b]) for a, b in combinations(true, 2))

    def _groups(self, shapes: Sequence[BaseGeometry]) -> Iterator[tuple[list[int], list[int]]]:
        """Yield what is about the same text: indexes of outlines, and of true lines."""
        about = [
            {k for k, true in enumerate(self._true) if _is_within(shape, true)} for shape in shapes
        ]
        left, known = set(range(len(shapes))), set[int]()
        for start in range(len(self._true)):
            if start in known:
                continue
            chosen, true = set[int](), {start}
            while more := {index for index in left - chosen if about[index] & true}:
                chosen |= more
                true = true.union(*(about[index] for index in more))
            left -= chosen
            known |= true
            yield sorted(chosen), sorted(true)
        yield from (([index], []) for index in sorted(left))


def is_same(text: str, true: str | None) -> bool:
    """Tell whether a line says what it should; receipts are transcribed in capitals, whatever they show."""
    return true is None or single_spaced(text).upper() == single_spaced(true).upper()


def grip(line: Line, others: Sequence[Line]) -> Point:
    """Return where a click reaches a line and no other."""
    shape = geometry.as_shape(line.polygon)
    near = [geometry.as_shape(one.polygon) for one in others if one.id != line.id]
    free = shape.difference(unary_union(near).buffer(1.0))
    point = (shape if free.is_empty else free).representative_point()
    return float(point.x), float(point.y)


def written_as(text: str, true: str) -> str:
    """Return what somebody writes who has a reading before them, in small letters where it has those."""
    is_small = Counter(one.islower() for one in text if one.isalpha())
    return true.lower() if is_small[True] > is_small[False] else true


def corners(polygon: Polygon) -> tuple[Point, Point]:
    """Return the two points between which a rectangle is drawn around an outline."""
    left, top, right, bottom = geometry.bounds(polygon)
    return (left, top), (right, bottom)


def amiss(polygon: Polygon, true: Polygon) -> float:
    """Return how many image pixels a corner of the one lies from that of the other at most."""
    places = zip(corners(polygon), corners(true), strict=True)
    return max(max(abs(x - a), abs(y - b)) for (x, y), (a, b) in places)


def _iou(first: BaseGeometry, second: BaseGeometry) -> float:
    if not first.intersects(second):
        return 0.0
    shared = float(first.intersection(second).area)
    return shared / (float(first.area + second.area) - shared)


def _is_within(first: BaseGeometry, second: BaseGeometry) -> bool:
    if not first.intersects(second):
        return False
    return bool(first.intersection(second).area >= WITHIN * min(first.area, second.area))
