"""What a format will lose of some pages, told before anything is written."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from labeler.core import curves, geometry
from labeler.core.annotation import (
    DERIVED,
    DONE_STATES,
    PERSON,
    Baseline,
    Curve,
    IgnoreReason,
    Level,
    Polygon,
    Region,
    ReviewState,
    TextSource,
    Voucher,
)
from labeler.core.baselines import read_along
from labeler.core.extras import Extras
from labeler.core.marked import sentence
from labeler.core.settling import is_settled
from labeler.formats import foreign
from labeler.formats.extras import MOST_OF_PAGE, MOST_OF_REGION, extras_of
from labeler.formats.format import Format, Part
from labeler.formats.labelled_page import LabelledPage
from labeler.formats.outlines import on_image

Thing = TypeVar("Thing", LabelledPage, Region)

_OF_PAGES = (
    Part.EMPTY_PAGES, Part.STATES, Part.VOUCHERS, Part.FRAMES, Part.NOTES, Part.ISSUES, Part.EXTRAS,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Loss:
    """One kind of loss."""

    part: Part
    number: int
    """Regions or pages that lose it."""
    worst_overlap: float | None = None
    """Lowest intersection over union of an outline with what becomes of it."""

    @property
    def sentence(self) -> str:
        """The loss as it is shown."""
        part = sentence(self.part)
        if self.part in _OF_PAGES:
            return sentence("{part} (%n pages)", "", self.number, "{part} (%n page)", part=part)
        if self.worst_overlap is None:
            return sentence("{part} (%n regions)", "", self.number, "{part} (%n region)", part=part)
        return sentence(
            "{part} (%n regions, overlap at worst {overlap})",
            "",
            self.number,
            "{part} (%n region, overlap at worst {overlap})",
            part=part,
            overlap=f"{self.worst_overlap:.3f}",
        )


def find_losses(pages: Iterable[LabelledPage], target: Format) -> list[Loss]:
    """Return what will be lost, in the order of `Part`; nothing when the format keeps it all."""
    numbers: Counter[Part] = Counter()
    worst = 1.0
    for page in pages:
        numbers.update(_page_losses(page, target))
        numbers[Part.EXTRAS] += _lose_extras(page, target)
        for region in page.regions:
            after = kept_region(region, target, page.size)
            if after is None:
                numbers[_dropped(region, target)] += 1
                continue
            numbers.update(_region_losses(region, after, target))
            if after.polygon != region.polygon:
                overlap = geometry.intersection_over_union(region.polygon, after.polygon)
                worst = min(worst, overlap)
    return [
        Loss(part, numbers[part], worst if part is Part.OUTLINES else None)
        for part in Part
        if numbers[part]
    ]


def kept(page: LabelledPage, target: Format) -> LabelledPage | None:
    """Return the page as a format gives it back, or None when it has no place for it."""
    regions = tuple(
        filter(None, (kept_region(region, target, page.size) for region in page.regions))
    )
    if not regions and Part.EMPTY_PAGES not in target.keeps:
        return None
    return replace(
        page,
        regions=regions,
        note=target.text(page.note) if Part.NOTES in target.keeps else "",
        state=page.state if Part.STATES in target.keeps else None,
        issues=page.issues if Part.ISSUES in target.keeps else (),
        voucher=page.voucher if Part.VOUCHERS in target.keeps else Voucher.PERSON,
        extras=_kept_extras(page, target, target.page_extras, MOST_OF_PAGE),
    )


def kept_region(
    region: Region, target: Format, size: tuple[int, int] | None = None
) -> Region | None:
    """Return the region as a format gives it back, or None when it has no place for it."""
    if not _has_place(region, target):
        return None
    keeps = target.keeps
    curve = _kept_curve(region, target)
    outline = target.outline(region.polygon) if curve is None else _outline(region, curve)
    if target.is_in_shares and size is not None:
        outline = on_image(outline, size)
    is_derived = region.origin.is_derived and Part.DERIVED in keeps
    after = replace(
        region,
        polygon=outline,
        origin=DERIVED if is_derived else PERSON,
        baseline=_kept_baseline(region, target),
        curve=curve,
        extras=_kept_extras(region, target, target.region_extras, MOST_OF_REGION),
    )
    if target.is_read_along_baselines and after.baseline is not None:
        after = replace(after, polygon=read_along(after.polygon, after.baseline))
    after = replace(after, text=_kept_text(region, target), ignore=_kept_ignore(region, target))
    if not after.text or Part.TEXT_SOURCES not in keeps:
        after = replace(after, text_source=TextSource.PERSON)
    if Part.SETTLEMENTS not in keeps:
        after = replace(after, settled="")
    if Part.LINE_OF_CHARACTER not in keeps:
        after = replace(after, line_id=None)
    if Part.COUNTS not in keeps:
        has_count = after.ignore is None and after.level is Level.LINE
        count = foreign.count_of_text(after.text) if has_count else None
        after = replace(after, count=count)
    return after


def _has_place(region: Region, target: Format) -> bool:
    if region.level is Level.LINE:
        says_something = region.ignore is None and bool(target.text(region.text).strip())
        return says_something or Part.TEXTLESS_LINES in target.keeps
    if Part.CHARACTERS not in target.keeps:
        return False
    return region.line_id is not None or Part.LOOSE_CHARACTERS in target.keeps


def _kept_baseline(region: Region, target: Format) -> Baseline | None:
    if region.baseline is None or Part.BASELINES not in target.keeps:
        return None
    return target.baseline(region.baseline)


def _kept_curve(region: Region, target: Format) -> Curve | None:
    if region.level is not Level.LINE or Part.CURVES not in target.keeps:
        return None
    return target.curve(region)


def _outline(region: Region, curve: Curve) -> Polygon:
    """Return the outline of a region that is kept as a curve: as it is where that is its own."""
    return region.polygon if curve == region.curve else curves.outline(curve)


def _kept_text(region: Region, target: Format) -> str:
    if Part.TEXTS not in target.keeps or _reads_as_ignored(region, target):
        return ""
    if region.ignore and Part.IGNORED_TEXTS not in target.keeps:
        return ""
    return target.text(region.text)


def _kept_ignore(region: Region, target: Format) -> IgnoreReason | None:
    if _reads_as_ignored(region, target):
        return IgnoreReason.ILLEGIBLE
    if region.ignore is None or Part.IGNORE not in target.keeps:
        return None
    return region.ignore if Part.IGNORE_REASONS in target.keeps else IgnoreReason.ILLEGIBLE


def _reads_as_ignored(region: Region, target: Format) -> bool:
    """Tell whether a transcript is one that means "ignore" in the format."""
    return region.ignore is None and target.text(region.text).strip() in target.ignored_texts


def _kept_extras(
    thing: Thing, target: Format, besides: Callable[[Thing], dict[str, Any]] | None, most: int
) -> Extras | None:
    if Part.EXTRAS in target.keeps or thing.extras is None:
        return thing.extras
    if besides is None or thing.extras.format != target.name:
        return None
    key = thing.extras.id if target.keeps_ids else ""
    return extras_of(target.name, besides(thing), key, most=most)


def _lose_extras(page: LabelledPage, target: Format) -> bool:
    """Tell whether anything is lost that another program says of a page or its regions."""
    after = _kept_extras(page, target, target.page_extras, MOST_OF_PAGE)
    return after != page.extras or any(
        _kept_extras(region, target, target.region_extras, MOST_OF_REGION) != region.extras
        for region in page.regions
    )


def _dropped(region: Region, target: Format) -> Part:
    if region.level is Level.LINE:
        return Part.TEXTLESS_LINES
    return Part.LOOSE_CHARACTERS if Part.CHARACTERS in target.keeps else Part.CHARACTERS


def _page_losses(page: LabelledPage, target: Format) -> Iterator[Part]:
    is_empty = not any(_has_place(region, target) for region in page.regions)
    if is_empty and Part.EMPTY_PAGES not in target.keeps:
        yield Part.EMPTY_PAGES
    is_accepted = page.state in (None, ReviewState.ACCEPTED)
    is_told = page.state in DONE_STATES and page.voucher is not Voucher.PERSON
    lost = {
        Part.STATES: not is_accepted,
        Part.VOUCHERS: is_told,
        Part.FRAMES: page.frame > 0,
        Part.NOTES: bool(page.note),
        Part.ISSUES: bool(page.issues),
    }
    yield from (part for part, is_there in lost.items() if is_there and part not in target.keeps)


def _region_losses(before: Region, after: Region, target: Format) -> Iterator[Part]:
    """Yield what a region has lost."""
    old_count = before.count.value if before.count else None
    new_count = after.count.value if after.count else None
    checks = {
        Part.PLACES: Part.PLACES not in target.keeps,
        Part.OUTLINES: before.polygon != after.polygon,
        Part.TEXTS: bool(before.text and not after.text and not before.ignore),
        Part.IGNORED_TEXTS: bool(before.text and not after.text and before.ignore),
        Part.TEXTS_AS_TYPED: bool(after.text) and before.text != after.text,
        Part.TEXT_SOURCES: bool(after.text) and before.text_source is not after.text_source,
        Part.COUNTS: old_count is not None and old_count != new_count,
        Part.IGNORE: (before.ignore is None) != (after.ignore is None),
        Part.IGNORE_REASONS: bool(
            before.ignore and after.ignore and before.ignore is not after.ignore
        ),
        Part.LINE_OF_CHARACTER: before.line_id != after.line_id,
        Part.SETTLEMENTS: is_settled(before) and not is_settled(after),
        Part.BASELINES: before.baseline != after.baseline,
        Part.CURVES: before.curve is not None and before.curve != after.curve,
        Part.UNDRAWN_BASELINES: target.derives_baselines and _is_bare_line(before),
        Part.ORIGINS: before.origin.proposal_id is not None and Part.ORIGINS not in target.keeps,
        Part.DERIVED: before.origin.is_derived and not after.origin.is_derived,
    }
    return (part for part, is_lost in checks.items() if is_lost)


def _is_bare_line(region: Region) -> bool:
    return region.level is Level.LINE and region.baseline is None
