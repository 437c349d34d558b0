"""Where two annotations of one page differ, and what becomes of the page when that is decided."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from labeler.core import geometry
from labeler.core.annotation import Page, Region
from labeler.core.page_merging import aligned, with_regions

SAME_TEXT = 0.5
"""Of the smaller of two outlines: lines that share more are about the same text."""


class Aspect(StrEnum):
    """What two people see differently."""

    LINE = "line"
    """Only one of them outlined anything there."""
    DIVISION = "division"
    """One outlined several lines where the other outlined one, or others."""
    OUTLINE = "outline"
    TEXT = "transcript"
    COUNT = "character count"
    IGNORED = "reason to ignore"
    CHARACTERS = "characters"


class Side(StrEnum):
    """Whose word counts."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Difference:
    """Lines about the same text, as either person has them; one side may have none."""

    left: tuple[Region, ...]
    right: tuple[Region, ...]
    aspects: tuple[Aspect, ...]


def differences(left: Page, right: Page) -> tuple[Difference, ...]:
    """Return where two annotations differ, in reading order; `right` as `alike` gives it."""
    found = [
        Difference(own, other, aspects)
        for own, other in _groups(left, right)
        if (aspects := tuple(_aspects(left, right, own, other)))
    ]
    ids = dict.fromkeys((*left.by_id, *right.by_id))
    place = {key: number for number, key in enumerate(ids)}
    return tuple(sorted(found, key=lambda one: place[(one.left or one.right)[0].id]))


def alike(left: Page, right: Page) -> Page:
    """Return the right page with the identifiers of the left one for lines that are the same."""
    return aligned(left, right)


def decided(left: Page, right: Page, sides: Mapping[Difference, Side]) -> Page:
    """Return the left page with what is taken from the right one in place of its own."""
    page = left
    for one, side in sides.items():
        if side is Side.RIGHT:
            lines = {line.id for line in (*one.left, *one.right)}
            keys = lines | {
                each.id for each in (*page.regions, *right.regions) if each.line_id in lines
            }
            page = with_regions(page, right, keys)
    origins = {one.origin.proposal_id for one in page.regions}
    gone = {one.origin.proposal_id for one in left.regions} - origins
    dismissed = (left.dismissed | {key for key in gone if key is not None}) - origins
    return replace(page, dismissed=frozenset(dismissed))


def _groups(left: Page, right: Page) -> Iterator[tuple[tuple[Region, ...], tuple[Region, ...]]]:
    """Yield lines of both that are about the same text: by identifier, and by where they lie."""
    sides = [*((0, one) for one in left.lines), *((1, one) for one in right.lines)]
    parent = list(range(len(sides)))

    def root(place: int) -> int:
        while parent[place] != place:
            place = parent[place]
        return place

    count = len(left.lines)
    for place, own in enumerate(left.lines):
        for number, other in enumerate(right.lines, count):
            if own.id == other.id or _is_about_same(own, other, left, right):
                parent[root(number)] = root(place)
    groups: dict[int, list[int]] = {}
    for place in range(len(sides)):
        groups.setdefault(root(place), []).append(place)
    for places in groups.values():
        yield (
            tuple(sides[one][1] for one in places if one < count),
            tuple(sides[one][1] for one in places if one >= count),
        )


def _is_about_same(own: Region, other: Region, left: Page, right: Page) -> bool:
    """Tell whether two lines share most of the smaller one, unless both have their counterparts."""
    if own.id in right.by_id and other.id in left.by_id:
        return False
    x0, y0, x1, y1 = geometry.bounds(own.polygon)
    u0, v0, u1, v1 = geometry.bounds(other.polygon)
    if x0 >= u1 or u0 >= x1 or y0 >= v1 or v0 >= y1:
        return False
    areas = [abs(geometry.signed_area(one.polygon)) for one in (own, other)]
    share = geometry.intersection_over_union(own.polygon, other.polygon)
    common = share * sum(areas) / (1 + share)
    return common > SAME_TEXT * min(areas)


def _aspects(
    left: Page, right: Page, own: tuple[Region, ...], other: tuple[Region, ...]
) -> Iterator[Aspect]:
    if not own or not other:
        yield Aspect.LINE
        return
    if len(own) > 1 or len(other) > 1:
        yield Aspect.DIVISION
        return
    (one,), (two,) = own, other
    if one.polygon != two.polygon:
        yield Aspect.OUTLINE
    if one.text != two.text:
        yield Aspect.TEXT
    counts = [line.count.value if line.count else None for line in (one, two)]
    if counts[0] != counts[1]:
        yield Aspect.COUNT
    if one.ignore != two.ignore:
        yield Aspect.IGNORED
    marked = [
        [(each.polygon, each.text) for each in page.characters_of(line.id)]
        for page, line in ((left, one), (right, two))
    ]
    if marked[0] != marked[1]:
        yield Aspect.CHARACTERS
