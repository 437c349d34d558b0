"""Two versions of a page, worked on apart, become one: field by field, and what clashes is named.

A line goes together with its characters: either all that one side did with them is taken over, or
nothing of it, so that no line ends up half of one and half of the other.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from labeler.core import geometry
from labeler.core.annotation import Level, Page, Point, Region, ReviewState, Voucher
from labeler.core.changes import apply, difference, whole
from labeler.core.marked import all_of
from labeler.core.merging import Merged, merge

SAME_PLACE, SAME_OUTLINE = 0.5, 0.95
"""Overlaps (IoU) from which on two lines are the same one, and are outlined in the same way."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Something that both sides said, differently."""

    what: str
    """Such as "the transcript of a line"; several things are joined by "and"."""
    ours: Region | None = None
    theirs: Region | None = None
    """The line as either side has it; None where it has none, and for what is said of the page."""

    @property
    def place(self) -> Point:
        """Where on the page it is."""
        region = self.ours or self.theirs
        return region.polygon[0] if region else (0.0, 0.0)


@dataclass(frozen=True, slots=True)
class MergedPage:
    """What becomes of a page."""

    page: Page
    """Ours, with all of theirs that does not clash."""
    theirs: Page
    """The same, with their values where something clashes."""
    conflicts: tuple[Conflict, ...] = ()


def merge_pages(base: Page, ours: Page, theirs: Page) -> MergedPage:
    """Merge two pages that began as a third one; see `common_base` where there is none."""
    current, left = ours, []
    conflicts: list[Conflict] = []
    for step in _steps(base, theirs):
        merged = _made_on(current, base, step)
        if merged.clashes:
            left.append(step)
            conflicts.append(_conflict(merged.clashes, base, ours, step))
        else:
            current = apply(current, merged.changes)
    other = current
    for step in left:
        other = apply(other, _made_on(other, base, step).changes)
    seen = (ours, theirs)
    return MergedPage(_as_seen(current, seen), _as_seen(other, seen), tuple(conflicts))


def aligned(ours: Page, theirs: Page) -> Page:
    """Return their page with our identifiers for the lines and characters that are the same ones."""
    names: dict[str, str] = {}
    for level in (Level.LINE, Level.CHARACTER):
        pairs = sorted(_pairs(ours, theirs, level, names), reverse=True)
        taken = set(names.values())
        for _, own, other in pairs:
            if other not in names and own not in taken:
                names[other] = own
                taken.add(own)
    regions = (
        replace(
            region,
            id=names.get(region.id, region.id),
            line_id=names.get(region.line_id or "", region.line_id),
        )
        for region in theirs.regions
    )
    known = ours.by_id
    return replace(theirs, regions=tuple(_as_outlined(known.get(one.id), one) for one in regions))


def common_base(ours: Page, theirs: Page) -> Page:
    """Return a page that two aligned ones may have begun as, where nothing is known of that.

    What both say is in it, and what only one says is not: it was added. So only what both say
    differently clashes.
    """
    other = theirs.by_id
    shared = [(one, other[one.id]) for one in ours.regions if one.id in other]
    regions = tuple(_shared(own, their) for own, their in shared)
    is_same_state = (ours.state, ours.voucher) == (theirs.state, theirs.voucher)
    return replace(
        ours,
        regions=regions,
        dismissed=ours.dismissed & theirs.dismissed,
        state=ours.state if is_same_state else ReviewState.NEW,
        voucher=ours.voucher if is_same_state else Voucher.PERSON,
        note=ours.note if ours.note == theirs.note else "",
        issues=tuple(issue for issue in ours.issues if issue in theirs.issues),
    )


def _as_seen(page: Page, seen: Sequence[Page]) -> Page:
    """Let nobody vouch for lines that stand together on no page that somebody accepted."""
    is_vouched = any(
        one.state is ReviewState.ACCEPTED
        and one.voucher is not Voucher.NOBODY
        and one.regions == page.regions
        for one in seen
    )
    if page.state is not ReviewState.ACCEPTED or is_vouched:
        return page
    return replace(page, voucher=Voucher.NOBODY)


def _steps(base: Page, theirs: Page) -> Iterator[Page]:
    """Yield the base with one thing that they did at a time."""
    old, new = base.by_id, theirs.by_id
    changed = [key for key in (*old, *new) if old.get(key) != new.get(key)]
    groups: dict[str, set[str]] = {}
    for key in changed:
        region = new.get(key) or old[key]
        before = old.get(key)
        line = region.line_id or (before.line_id if before else None)
        groups.setdefault(line or key, set()).add(key)
    for keys in groups.values():
        yield with_regions(base, theirs, keys)
    common = [key for key in new if key in old]
    if common != [key for key in old if key in new]:
        places = iter(common)
        order = [next(places) if key in new else key for key in old]
        yield replace(base, regions=tuple(old[key] for key in order))
    yield replace(base, note=theirs.note)
    yield replace(base, dismissed=theirs.dismissed, issues=theirs.issues)
    yield replace(base, state=theirs.state, voucher=theirs.voucher)


def with_regions(base: Page, theirs: Page, keys: Collection[str]) -> Page:
    """Return the base with some regions as they are in theirs, each behind its neighbour there."""
    new = theirs.by_id
    regions = [new[one.id] if one.id in keys and one.id in new else one for one in base.regions]
    regions = [one for one in regions if one.id not in keys or one.id in new]
    order = list(new)
    for place, key in enumerate(order):
        if key in keys and key not in base.by_id:
            known = [one.id for one in regions]
            before = next((one for one in reversed(order[:place]) if one in known), None)
            regions.insert(0 if before is None else known.index(before) + 1, new[key])
    return replace(base, regions=tuple(regions))


def _made_on(current: Page, base: Page, step: Page) -> Merged:
    return merge(difference(base, step), whole(current))


def _conflict(clashes: Sequence[str], base: Page, ours: Page, step: Page) -> Conflict:
    """Say what clashes, and about which line that is."""
    what = all_of([one for one in clashes if " and " not in one] or clashes[:1])
    touched = difference(base, step).region_ids
    lines = [one for one in (*step.regions, *base.regions) if one.id in touched]
    line = next((one for one in lines if one.level is Level.LINE), lines[0] if lines else None)
    if line is None:
        return Conflict(what)
    return Conflict(what, ours.by_id.get(line.id), step.by_id.get(line.id))


def _pairs(
    ours: Page, theirs: Page, level: Level, names: dict[str, str]
) -> Iterator[tuple[float, str, str]]:
    """Yield which regions of both lie in the same place, and how far they overlap."""
    for other in (one for one in theirs.regions if one.level is level):
        left, top, right, bottom = geometry.bounds(other.polygon)
        for own in _near(ours.regions, level, (left, top, right, bottom)):
            is_same_line = own.line_id == names.get(other.line_id or "", other.line_id)
            if level is Level.LINE or is_same_line:
                overlap = geometry.intersection_over_union(own.polygon, other.polygon)
                if overlap >= SAME_PLACE:
                    yield overlap, own.id, other.id


def _near(
    regions: Sequence[Region], level: Level, box: tuple[float, float, float, float]
) -> Iterable[Region]:
    left, top, right, bottom = box
    for one in regions:
        if one.level is level:
            x0, y0, x1, y1 = geometry.bounds(one.polygon)
            if x0 < right and x1 > left and y0 < bottom and y1 > top:
                yield one


def _as_outlined(own: Region | None, other: Region) -> Region:
    """Let an outline that differs by next to nothing be ours."""
    if own is None or own.polygon == other.polygon:
        return other
    overlap = geometry.intersection_over_union(own.polygon, other.polygon)
    return replace(other, polygon=own.polygon) if overlap >= SAME_OUTLINE else other


def _shared(own: Region, other: Region) -> Region:
    """Return what of one line both say; where one says nothing, the other has added it."""
    is_same_text = (own.text, own.text_source) == (other.text, other.text_source)
    return replace(
        own,
        polygon=own.polygon if own.polygon == other.polygon else _neither(own, other),
        text=own.text if is_same_text else "",
        text_source=own.text_source if is_same_text else _silent(own, other).text_source,
        count=own.count if own.count == other.count else None,
        ignore=own.ignore if own.ignore == other.ignore else None,
        baseline=own.baseline if own.baseline == other.baseline else None,
        settled=own.settled if own.settled == other.settled else "",
        line_id=own.line_id if own.line_id == other.line_id else None,
        origin=other.origin,
    )


def _neither(own: Region, other: Region) -> tuple[Point, ...]:
    """Return an outline that is neither one's: nobody knows which came first."""
    return (*own.polygon, *other.polygon)


def _silent(own: Region, other: Region) -> Region:
    """Return the one of two that has no transcript, if any: its source means nothing."""
    return other if own.text else own
