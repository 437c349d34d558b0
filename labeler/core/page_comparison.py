"""Where two annotations of one page differ, and what becomes of the page when that is decided."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from labeler.core import geometry
from labeler.core.annotation import DONE_STATES, Bounds, Level, Page, Region, ReviewState, Voucher
from labeler.core.counts import known_count
from labeler.core.ordering import moved, rearranged
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
    BASELINE = "baseline"
    REST = "rest"
    """What is seen of a line nowhere: what another program says of it, what was found right on it."""
    ORDER = "reading order"
    NOTE = "note"
    """Of the page, as the following."""
    STATE = "state"


class Side(StrEnum):
    """Whose word counts."""

    LEFT = "left"
    RIGHT = "right"


_PAGE_ASPECTS = {Aspect.ORDER, Aspect.NOTE, Aspect.STATE}


@dataclass(frozen=True, slots=True)
class Difference:
    """Lines about the same text, as either person has them; one side may have none.

    Of a reading order these are the lines that stand elsewhere, in the order of either; what is
    said of the page is about no line.
    """

    left: tuple[Region, ...]
    right: tuple[Region, ...]
    aspects: tuple[Aspect, ...]

    @property
    def is_of_page(self) -> bool:
        """Whether it is about the page rather than about single lines."""
        return bool(_PAGE_ASPECTS & set(self.aspects))


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


def state_differences(left: Page, right: Page) -> tuple[Difference, ...]:
    """Return all that two states of one page say differently, which know regions by one name.

    Besides `differences` that is what people who annotate apart need not agree on, such as
    baselines, and what is said of all of the page.
    """
    found = [*differences(left, right)]
    listed = {line.id for one in found for line in (*one.left, *one.right)}
    found += _of_details(left, right, listed)
    if elsewhere := moved(*_common_orders(left, right)):
        own, other = (
            tuple(one for one in side.regions if one.id in elsewhere) for side in (left, right)
        )
        found.append(Difference(own, other, (Aspect.ORDER,)))
    if left.note != right.note:
        found.append(Difference((), (), (Aspect.NOTE,)))
    if left.state is not right.state and {left.state, right.state} & set(DONE_STATES):
        found.append(Difference((), (), (Aspect.STATE,)))
    return tuple(found)


def _of_details(left: Page, right: Page, listed: Collection[str]) -> Iterator[Difference]:
    """Yield where single regions differ that are not `listed`, and stand on no line that is."""
    own, other = left.by_id, right.by_id
    for key in dict.fromkeys((*own, *other)):
        one, two = own.get(key), other.get(key)
        if key in listed or any(each and each.line_id in listed for each in (one, two)):
            continue
        if one is None or two is None:
            sides = [(each,) if each else () for each in (one, two)]
            yield Difference(sides[0], sides[1], (Aspect.LINE,))
        elif aspects := tuple(_details(one, two)):
            yield Difference((one,), (two,), aspects)


def _details(one: Region, two: Region) -> Iterator[Aspect]:
    if one.level is Level.CHARACTER:
        if one.polygon != two.polygon:
            yield Aspect.OUTLINE
        if one.text != two.text:
            yield Aspect.TEXT
        if one.ignore != two.ignore or one.line_id != two.line_id:
            yield Aspect.CHARACTERS
    if one.baseline != two.baseline:
        yield Aspect.BASELINE
    if (one.extras, one.settled) != (two.extras, two.settled):
        yield Aspect.REST


def alike(left: Page, right: Page) -> Page:
    """Return the right page with the identifiers of the left one for lines that are the same."""
    return aligned(left, right)


def decided(left: Page, right: Page, sides: Mapping[Difference, Side]) -> Page:
    """Return the left page with what is taken from the right one in place of its own."""
    page = left
    taken = [one for one, side in sides.items() if side is Side.RIGHT]
    keys = {region.id for one in taken if not one.is_of_page for region in (*one.left, *one.right)}
    keys |= {each.id for each in (*page.regions, *right.regions) if each.line_id in keys}
    page = with_regions(page, right, keys)
    page = _with_page_aspects(page, left, right, {each for one in taken for each in one.aspects})
    origins = {one.origin.proposal_id for one in page.regions}
    gone = {one.origin.proposal_id for one in left.regions} - origins
    dismissed = (left.dismissed | {key for key in gone if key is not None}) - origins
    return replace(page, dismissed=frozenset(dismissed))


def _with_page_aspects(page: Page, left: Page, right: Page, taken: set[Aspect]) -> Page:
    """Return a page with what of the right one is said of all of it and counts.

    A verdict that is taken over is of another page than the one that was judged: nobody vouches
    for that yet.
    """
    if Aspect.NOTE in taken:
        page = replace(page, note=right.note)
    if Aspect.STATE in taken:
        is_accepted = right.state is ReviewState.ACCEPTED
        voucher = Voucher.NOBODY if is_accepted else Voucher.PERSON
        page = replace(page, state=right.state, voucher=voucher)
    if Aspect.ORDER in taken:
        known = page.by_id
        before, after = _common_orders(left, right)
        order = rearranged(
            tuple(known), *([k for k in each if k in known] for each in (before, after))
        )
        page = replace(page, regions=tuple(known[key] for key in order))
    return page


def _common_orders(left: Page, right: Page) -> tuple[list[str], list[str]]:
    """Return the regions that both have, in the reading order of either."""
    own, other = (
        [key for key in one.by_id if key in two.by_id]
        for one, two in ((left, right), (right, left))
    )
    return own, other


def _groups(left: Page, right: Page) -> Iterator[tuple[tuple[Region, ...], tuple[Region, ...]]]:
    """Yield lines of both that are about the same text: by identifier, and by where they lie."""
    sides = [*((0, one) for one in left.lines), *((1, one) for one in right.lines)]
    parent = list(range(len(sides)))

    def root(place: int) -> int:
        while parent[place] != place:
            place = parent[place]
        return place

    count = len(left.lines)
    for place, number in _pairs(left, right):
        parent[root(count + number)] = root(place)
    groups: dict[int, list[int]] = {}
    for place in range(len(sides)):
        groups.setdefault(root(place), []).append(place)
    for places in groups.values():
        yield (
            tuple(sides[one][1] for one in places if one < count),
            tuple(sides[one][1] for one in places if one >= count),
        )


def _pairs(left: Page, right: Page) -> Iterator[tuple[int, int]]:
    """Yield the places among the lines of either of two that are about the same text.

    Those that both have are, and of the others each that shares most of the smaller one.
    """
    numbers = {line.id: number for number, line in enumerate(right.lines)}
    boxes = [geometry.bounds(line.polygon) for line in right.lines]
    alone = [number for number, line in enumerate(right.lines) if line.id not in left.by_id]
    for place, own in enumerate(left.lines):
        has_counterpart = own.id in numbers
        if has_counterpart:
            yield place, numbers[own.id]
        box = geometry.bounds(own.polygon)
        for number in alone if has_counterpart else range(len(boxes)):
            if _is_about_same(own, box, right.lines[number], boxes[number]):
                yield place, number


def _is_about_same(own: Region, box: Bounds, other: Region, other_box: Bounds) -> bool:
    """Tell whether two lines share most of the smaller one."""
    x0, y0, x1, y1 = box
    u0, v0, u1, v1 = other_box
    if x0 >= u1 or u0 >= x1 or y0 >= v1 or v0 >= y1:
        return False
    areas = [abs(geometry.signed_area(one.polygon)) for one in (own, other)]
    share = geometry.intersection_over_union(own.polygon, other.polygon)
    common = share * sum(areas) / (1 + share)
    return common > SAME_TEXT * min(areas)


def _count_differently(one: Region, two: Region) -> bool:
    """Tell whether lines have other counts, one of which at least is more than an estimate."""
    counts = [line.count.value if line.count else None for line in (one, two)]
    is_anybodys = any(known_count(line) is not None for line in (one, two))
    return is_anybodys and counts[0] != counts[1]


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
    if _count_differently(one, two):
        yield Aspect.COUNT
    if one.ignore != two.ignore:
        yield Aspect.IGNORED
    marked = [
        [(each.polygon, each.text) for each in page.characters_of(line.id)]
        for page, line in ((left, one), (right, two))
    ]
    if marked[0] != marked[1]:
        yield Aspect.CHARACTERS
