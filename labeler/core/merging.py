"""An edit of a page that somebody else changed meanwhile: made field by field, or not at all."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from typing import Any

from labeler.core import geometry, issues, ordering
from labeler.core.annotation import CountSource, Level, Page, Region, ReviewState, Voucher
from labeler.core.changes import Changes, PagePart, apply, whole
from labeler.core.marked import mark, sentence

UNTOUCHED = frozenset({ReviewState.NEW, ReviewState.PROPOSED})

_STATEMENTS = {
    mark("the outline"): ("level", "polygon", "curve"),
    mark("the transcript"): ("text", "text_source"),
    mark("the count"): ("count",),
    mark("the reason to ignore"): ("ignore",),
    mark("the line it belongs to"): ("line_id",),
    mark("the origin"): ("origin",),
    mark("the settled disagreement"): ("settled",),
    mark("the baseline"): ("baseline",),
    mark("what another program says"): ("extras",),
}
"""What is said about a region; each is one person's or another's, never half of both."""
_TEXT_AND_COUNT = mark("the transcript and the count")
_OF = {Level.LINE: mark("{what} of a line"), Level.CHARACTER: mark("{what} of a character")}
_ALL_OF = {Level.LINE: sentence("a line"), Level.CHARACTER: sentence("a character")}
_IN_PARTS = {
    Level.LINE: sentence("a line that is divided or joined"),
    Level.CHARACTER: sentence("a character that is divided or joined"),
}
_CHARACTERS = sentence("the characters of a line")


@dataclass(frozen=True, slots=True)
class Merged:
    """What an edit does to the page as it stands now."""

    changes: Changes
    """With the values of the edit where both changed something, differently."""
    clashes: tuple[str, ...] = ()
    """What both changed, differently; none means that nothing of either is lost."""


def merge(mine: Changes, now: PagePart, known: Collection[str] | None = None) -> Merged:
    """Make an edit on a page that may not be in the state any more that the edit started from.

    What the edit left alone stays as it is now. `now` has the regions the edit is about, as far
    as they are still there, those made of the same proposals, and the characters of lines that
    the edit deletes or adds characters to; its order is needed if the edit has one or one of the
    regions is gone. `known` are regions that whoever made the edit saw; by default those of its
    order.
    """
    old = {region.id: region for region in mine.before.regions}
    new = {region.id: region for region in mine.after.regions}
    there = {region.id: region for region in now.regions}
    clashes: list[str] = []
    result = dict(there)
    is_alone = old.keys() == new.keys()
    for key in {**old, **new}:
        region, clash = _region(old.get(key), new.get(key), there.get(key), is_alone=is_alone)
        clashes += clash
        result.pop(key, None)
        if region is not None:
            result[key] = region
    clashes += _drop_loose_ends(mine, there, result)
    clashes += _drop_doubles(mine, there, result, known)
    after = _attributes(mine, now, clashes)
    before_order, after_order = _orders(mine, now, there, result, clashes)
    changes = Changes(
        mine.page_id,
        replace(now, regions=_others(there, result), order=before_order),
        replace(after, regions=_others(result, there), order=after_order),
    )
    return Merged(changes, tuple(dict.fromkeys(clashes)))


def made_on(page: Page, changes: Changes) -> Page:
    """Return a page after an edit that may have begun from another state of it."""
    return apply(page, onto(page, changes))


def onto(page: Page, changes: Changes) -> Changes:
    """Return what an edit changes of a page, though it may have begun from another state of it."""
    order, here = tuple(page.by_id), page.by_id
    now = replace(whole(page), regions=())
    new = {region.id for region in changes.after.regions}
    fits = (
        changes.before.order in (None, order)
        and replace(changes.before, regions=(), order=order) == now
        and all(here.get(region.id) == region for region in changes.before.regions)
        and not (new - {region.id for region in changes.before.regions}) & here.keys()
    )
    return changes if fits else merge(changes, replace(now, regions=page.regions)).changes


def _others(these: dict[str, Region], those: dict[str, Region]) -> tuple[Region, ...]:
    """Return the regions of one side that are not the same on the other."""
    return tuple(region for key, region in these.items() if those.get(key) != region)


def _region(
    old: Region | None, new: Region | None, now: Region | None, *, is_alone: bool
) -> tuple[Region | None, list[str]]:
    """Merge one region; `is_alone` says that the edit neither adds nor deletes regions."""
    if now in (old, new):
        return new, []
    some = new or old
    assert some is not None
    if old is None or new is None or now is None:
        return new, [_ALL_OF[some.level]]
    if old.polygon != new.polygon and not is_alone:
        # To divide or join a line is to say what each part of it says.
        return new, [_IN_PARTS[some.level]]
    return _statements(old, new, now)


def _statements(old: Region, new: Region, now: Region) -> tuple[Region, list[str]]:
    values: dict[str, Any] = {}
    clashes: list[str] = [
        sentence(_OF[new.level], what=sentence(name))
        for name, fields in _STATEMENTS.items()
        if not _settle(values, fields, old, new, now)
    ]
    merged = replace(now, **values)
    if _is_counted_from_another_text(old, new, now, merged):
        clashes.append(sentence(_OF[new.level], what=sentence(_TEXT_AND_COUNT)))
    return merged, clashes


def _settle(
    values: dict[str, Any], fields: tuple[str, ...], old: Region, new: Region, now: Region
) -> bool:
    """Add what my edit changed; tell whether nobody else changed it to something different."""
    before, mine, theirs = (
        tuple(getattr(region, field) for field in fields) for region in (old, new, now)
    )
    if mine != before:
        values |= zip(fields, mine, strict=True)
    return mine == before or theirs in (before, mine)


def _is_counted_from_another_text(old: Region, new: Region, now: Region, merged: Region) -> bool:
    """Tell whether one person's count would be said to come from another's transcript."""
    if merged.count is None or merged.count.source is not CountSource.TRANSCRIPT:
        return False
    is_theirs = now.text != old.text, now.count != old.count
    is_mine = new.text != old.text, new.count != old.count
    return is_theirs != is_mine and any(is_theirs) and any(is_mine)


def _drop_loose_ends(
    mine: Changes, there: dict[str, Region], result: dict[str, Region]
) -> Iterator[str]:
    """Let no proposal become two regions, and no character stay without the line it was put on."""
    touched = mine.region_ids
    others = {key: region for key, region in there.items() if key not in touched}
    accepted = {region.origin.proposal_id: key for key, region in others.items()}
    for region in mine.after.regions:
        proposal_id = region.origin.proposal_id
        if region.id not in there and proposal_id is not None and proposal_id in accepted:
            result.pop(accepted[proposal_id], None)
            yield sentence("what becomes of a proposal")
    gone = there.keys() - result.keys()
    for key, region in others.items():
        if region.line_id in gone:
            result.pop(key, None)
            yield _CHARACTERS


def _drop_doubles(
    mine: Changes,
    there: dict[str, Region],
    result: dict[str, Region],
    known: Collection[str] | None,
) -> Iterator[str]:
    """Let no line be divided twice: no character lies where somebody else has outlined one meanwhile."""
    seen = {*(mine.before.order or () if known is None else known), *mine.region_ids}
    added = [r for r in mine.after.regions if r.level is Level.CHARACTER and r.id not in there]
    theirs = [r for r in there.values() if r.level is Level.CHARACTER and r.id not in seen]
    for region in theirs:
        if any(region.line_id == own.line_id and _lie_together(region, own) for own in added):
            result.pop(region.id, None)
            yield _CHARACTERS


def _lie_together(one: Region, other: Region) -> bool:
    """Tell whether the middle of one character lies in another."""
    return any(
        geometry.contains(a.polygon, geometry.centre(b.polygon))
        for a, b in ((one, other), (other, one))
    )


def _attributes(mine: Changes, now: PagePart, clashes: list[str]) -> PagePart:
    """Merge what is said about the page as a whole."""
    before, after = mine.before, mine.after
    if before.note != after.note and now.note not in (before.note, after.note):
        clashes.append(sentence("the note"))
    if before.extras != after.extras and now.extras not in (before.extras, after.extras):
        clashes.append(sentence("what another program says of the page"))
    dismissed = now.dismissed - (before.dismissed - after.dismissed)
    if mine.is_of_picture:
        if now.picture not in (before.picture, after.picture):
            clashes.append(sentence("the picture"))
        now = replace(now, size=after.size, picture=after.picture)
    merged = replace(
        now,
        dismissed=dismissed | (after.dismissed - before.dismissed),
        note=now.note if before.note == after.note else after.note,
        issues=issues.merged(before.issues, after.issues, now.issues),
        extras=now.extras if before.extras == after.extras else after.extras,
    )
    if not _is_verdict_mine(before, after, now):
        return _as_changed(mine, merged)
    if (now.state, now.voucher) not in _verdicts(before, after):
        clashes.append(sentence("the state of the page"))
    return replace(merged, state=after.state, voucher=after.voucher)


def _as_changed(mine: Changes, merged: PagePart) -> PagePart:
    """Let the approval of a page end with any change of its regions: it was of those that were seen."""
    is_changed = bool(mine.region_ids) or mine.before.order != mine.after.order
    if is_changed and merged.voucher is Voucher.REVIEWER:
        return replace(merged, voucher=Voucher.PERSON)
    return merged


def _is_verdict_mine(before: PagePart, after: PagePart, now: PagePart) -> bool:
    """Tell whether the edit says how far the page is; that work began says little."""
    if (before.state, before.voucher) == (after.state, after.voucher):
        return False
    states = {before.state, after.state}
    is_beginning = ReviewState.IN_WORK in states and bool(states & UNTOUCHED)
    is_overtaken = now.state not in (before.state, *UNTOUCHED)
    return not (is_beginning and is_overtaken)


def _verdicts(before: PagePart, after: PagePart) -> set[Any]:
    """Return the states of a page in which nobody else has said anything else."""
    known = {(before.state, before.voucher), (after.state, after.voucher)}
    if before.state in UNTOUCHED:
        known |= {(state, before.voucher) for state in UNTOUCHED}
    return known


def _orders(
    mine: Changes,
    now: PagePart,
    there: dict[str, Region],
    result: dict[str, Region],
    clashes: list[str],
) -> tuple[tuple[str, ...] | None, tuple[str, ...] | None]:
    """Return the order of the page now and as it is to be; None and None where it stays."""
    if now.order is None:
        return None, None
    # An order that holds nothing is one: that of a page on which nobody had outlined anything.
    before = now.order if mine.before.order is None else mine.before.order
    after = now.order if mine.after.order is None else mine.after.order
    if before != now.order and _is_moved_twice(before, after, now.order):
        clashes.append(sentence("the reading order"))
    wanted = after if before == now.order else ordering.rearranged(now.order, before, after)
    known = (set(now.order) - there.keys()) | result.keys()
    order = tuple(key for key in wanted if key in known)
    order += tuple(result.keys() - set(order))
    return (None, None) if order == now.order else (now.order, order)


def _is_moved_twice(before: tuple[str, ...], after: tuple[str, ...], now: tuple[str, ...]) -> bool:
    """Tell whether the same regions were put into different places of the reading order."""
    common = set(before) & set(after) & set(now)
    old, mine, theirs = ([key for key in each if key in common] for each in (before, after, now))
    return mine != theirs and bool(ordering.moved(old, mine) & ordering.moved(old, theirs))
