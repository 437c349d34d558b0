"""The difference between two states of a page: what to write, what to redraw, what to undo."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from labeler.core.annotation import Issue, Page, Picture, Region, ReviewState, Voucher
from labeler.core.extras import Extras


@dataclass(frozen=True, slots=True)
class PagePart:
    """The part of a page that an edit touched, on one side of the edit."""

    regions: tuple[Region, ...]
    order: tuple[str, ...] | None
    """Identifiers of all regions in reading order; None when the edit left the order alone."""
    dismissed: frozenset[int]
    state: ReviewState
    note: str
    voucher: Voucher
    size: tuple[int, int]
    picture: Picture | None
    issues: tuple[Issue, ...] = ()
    extras: Extras | None = None


@dataclass(frozen=True, slots=True)
class Changes:
    """One edit of one page, readable in both directions."""

    page_id: int
    before: PagePart
    after: PagePart

    @property
    def is_empty(self) -> bool:
        """Whether the edit changed nothing."""
        return self.before == self.after

    @property
    def is_of_picture(self) -> bool:
        """Whether the page is about another picture afterwards."""
        return self.before.picture != self.after.picture

    @property
    def is_about_pixels(self) -> bool:
        """Whether the edit says something about the picture that the page is about."""
        before, after = self.before, self.after
        is_judged = (before.state, before.voucher) != (after.state, after.voucher)
        is_accepted = is_judged and after.state is ReviewState.ACCEPTED
        return not self.is_of_picture and (is_accepted or bool(self.region_ids))

    @property
    def is_seen(self) -> bool:
        """Whether whoever looks at the page sees something else then: regions, order, note, issues."""
        before, after = self.before, self.after
        is_said = (before.note, before.issues) != (after.note, after.issues)
        return is_said or bool(self.region_ids) or after.order is not None

    @property
    def is_approval(self) -> bool:
        """Whether a second person approves the page with it."""
        is_before, is_after = (
            part.voucher is Voucher.REVIEWER for part in (self.before, self.after)
        )
        return is_after and not is_before

    @property
    def region_ids(self) -> frozenset[str]:
        """Identifiers of the regions that were added, removed or changed."""
        return frozenset(region.id for region in (*self.before.regions, *self.after.regions))

    def reversed(self) -> "Changes":
        """The edit that takes this one back."""
        return Changes(self.page_id, self.after, self.before)


def whole(page: Page) -> PagePart:
    """Return all of a page, as far as an edit may look at it."""
    return PagePart(
        page.regions,
        tuple(page.by_id),
        page.dismissed,
        page.state,
        page.note,
        page.voucher,
        page.size,
        page.picture,
        page.issues,
        page.extras,
    )


def difference(before: Page, after: Page) -> Changes:
    """Return the edit that leads from one state of a page to another."""
    old, new = before.by_id, after.by_id
    old_order, new_order = tuple(old), tuple(new)
    is_reordered = old_order != new_order
    return Changes(
        before.id,
        PagePart(
            _others(before.regions, new),
            old_order if is_reordered else None,
            before.dismissed,
            before.state,
            before.note,
            before.voucher,
            before.size,
            before.picture,
            before.issues,
            before.extras,
        ),
        PagePart(
            _others(after.regions, old),
            new_order if is_reordered else None,
            after.dismissed,
            after.state,
            after.note,
            after.voucher,
            after.size,
            after.picture,
            after.issues,
            after.extras,
        ),
    )


def merged(first: Changes, second: Changes) -> Changes:
    """Return one edit that does what two successive edits of the same page did."""
    before = {region.id: region for region in second.before.regions}
    added = {region.id for region in first.after.regions} - {r.id for r in first.before.regions}
    before = {key: region for key, region in before.items() if key not in added}
    before |= {region.id: region for region in first.before.regions}
    after = {region.id: region for region in first.after.regions}
    for region in second.before.regions:
        after.pop(region.id, None)
    after |= {region.id: region for region in second.after.regions}
    if first.before.order is None and second.before.order is None:
        old_order = new_order = None
    else:
        old_order = first.before.order if first.before.order is not None else second.before.order
        new_order = second.after.order if second.after.order is not None else first.after.order
    if old_order == new_order:
        old_order = new_order = None
    same = {key for key, region in before.items() if after.get(key) == region}
    return Changes(
        first.page_id,
        replace(first.before, regions=_without(before, same), order=old_order),
        replace(second.after, regions=_without(after, same), order=new_order),
    )


def follows(first: Changes, second: Changes) -> bool:
    """Tell whether nothing happened to the page between two edits, as far as they know."""
    orders = {first.after.order, second.before.order} - {None}
    return len(orders) < 2 and replace(first.after, regions=(), order=None) == replace(
        second.before, regions=(), order=None
    )


def _others(regions: Sequence[Region], known: Mapping[str, Region]) -> tuple[Region, ...]:
    """Return the regions that are not the same among others; an edit keeps most as they are."""
    return tuple(
        [
            region
            for region in regions
            if (same := known.get(region.id)) is not region and same != region
        ]
    )


def _without(regions: dict[str, Region], ids: set[str]) -> tuple[Region, ...]:
    return tuple(region for key, region in regions.items() if key not in ids)


def apply(page: Page, changes: Changes) -> Page:
    """Return the page after an edit; the page must be in the state the edit started from."""
    regions = dict(page.by_id)
    for region in changes.before.regions:
        regions.pop(region.id, None)
    regions |= {region.id: region for region in changes.after.regions}
    # Without a new order every region that remains keeps its place.
    order = page.by_id if changes.after.order is None else changes.after.order
    return replace(
        page,
        regions=tuple(regions[key] for key in order if key in regions),
        dismissed=changes.after.dismissed,
        state=changes.after.state,
        note=changes.after.note,
        voucher=changes.after.voucher,
        size=changes.after.size,
        picture=changes.after.picture,
        issues=changes.after.issues,
        extras=changes.after.extras,
    )
