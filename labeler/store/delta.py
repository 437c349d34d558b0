"""Changes of a page as compact JSON: what did not change is left out and taken from the page."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from labeler.core import extras
from labeler.core.annotation import Issue, Picture, Region, ReviewState, TextSource, Voucher
from labeler.core.changes import Changes, PagePart
from labeler.core.issues import in_turn
from labeler.core.ordering import splice
from labeler.store import mapping
from labeler.store.mapping import careful

Delta = dict[str, Any]

_WITHOUT_NEIGHBOURS = 3
"""Parts of an order as it was kept when nobody else could have written in between."""


def from_changes(changes: Changes) -> Delta:
    """Return what the journal keeps of an edit."""
    before, after = changes.before, changes.after
    delta: Delta = {
        "before": [_compact(region) for region in before.regions],
        "after": [_compact(region) for region in after.regions],
    }
    if before.order is not None and after.order is not None:
        delta["order"] = _stretch(before.order, after.order)
    return delta | _of_sets(before, after) | _of_values(before, after)


def _of_sets(before: PagePart, after: PagePart) -> Delta:
    """Return what was taken and what was added of what a page has many of."""
    delta: Delta = {}
    if before.dismissed != after.dismissed:
        taken, added = before.dismissed - after.dismissed, after.dismissed - before.dismissed
        delta["dismissed"] = [sorted(taken), sorted(added)]
    if before.issues != after.issues:
        delta["issues"] = [
            [mapping.issue_values(one) for one in these if one not in those]
            for these, those in ((before.issues, after.issues), (after.issues, before.issues))
        ]
    return delta


def _of_values(before: PagePart, after: PagePart) -> Delta:
    """Return what a page said and says of what it has one of."""
    delta: Delta = {}
    if before.state is not after.state:
        delta["state"] = [before.state.value, after.state.value]
    if before.note != after.note:
        delta["note"] = [before.note, after.note]
    if before.voucher is not after.voucher:
        delta["voucher"] = [before.voucher.value, after.voucher.value]
    if before.extras != after.extras:
        delta["extras"] = [extras.as_text(before.extras), extras.as_text(after.extras)]
    if (before.size, before.picture) != (after.size, after.picture):
        delta["picture"] = [_picture(before), _picture(after)]
    return delta


@careful
def complete(delta: Delta, page_id: int, now: PagePart) -> Changes:
    """Return the changes of a delta; what it does not mention is as on the page that is `now`.

    Raises DamagedRow for what is no delta. The regions of `now` are not looked at. The orders are the stretch that the edit changed, with
    the neighbours: elsewhere the page may have another order by now.
    """
    before, after = _orders(delta, now)
    taken, added = (frozenset(ids) for ids in delta.get("dismissed", ((), ())))
    dismissed = (now.dismissed | taken) - added, (now.dismissed - taken) | added
    sides = (_side(delta, now, side) for side in (0, 1))
    return Changes(
        page_id,
        *(
            replace(part, order=order, dismissed=ids)
            for part, order, ids in zip(sides, (before, after), dismissed, strict=True)
        ),
    )


def _side(delta: Delta, now: PagePart, side: int) -> PagePart:
    """Return what a delta says about the page before (0) or after (1) its edit."""
    width, height, *picture = delta.get("picture", [_picture(now)] * 2)[side]
    return PagePart(
        _regions(delta[("before", "after")[side]]),
        None,
        now.dismissed,
        ReviewState(delta.get("state", [now.state] * 2)[side]),
        delta.get("note", [now.note] * 2)[side],
        Voucher(delta.get("voucher", [now.voucher] * 2)[side]),
        (width, height),
        Picture(*picture) if picture else None,
        _issues(delta, now, side),
        extras.of_text(delta["extras"][side]) if "extras" in delta else now.extras,
    )


def _issues(delta: Delta, now: PagePart, side: int) -> tuple[Issue, ...]:
    """Return the issues of a page before (0) or after (1) an edit, the others as they are now."""
    if "issues" not in delta:
        return now.issues
    sides = [[mapping.issue(values) for values in each] for each in delta["issues"]]
    touched = {one.id for each in sides for one in each}
    others = [one for one in now.issues if one.id not in touched]
    return in_turn([*others, *sides[side]])


@careful
def needs_order(delta: Delta) -> bool:
    """Tell whether a delta is completed with the order of its page: earlier versions wrote such."""
    return len(delta.get("order", ())) == _WITHOUT_NEIGHBOURS


@careful
def reversed_(delta: Delta) -> Delta:
    """Return the delta that takes another one back."""
    turned: Delta = {"before": delta["after"], "after": delta["before"]}
    if "order" in delta:
        start, old, new, *neighbours = delta["order"]
        turned["order"] = (start, new, old, *neighbours)
    for key in ("dismissed", "state", "note", "voucher", "issues", "picture", "extras"):
        if key in delta:
            turned[key] = delta[key][::-1]
    return turned


def _picture(part: PagePart) -> list[Any]:
    """Return width and height, then hash and perceptual hash where they are known."""
    picture = part.picture
    return [*part.size, *([picture.sha256, picture.perceptual_hash] if picture else [])]


def _stretch(before: Sequence[str], after: Sequence[str]) -> tuple[Any, ...]:
    """Return where two orders differ, and what stands before and behind that stretch."""
    start, old, new = splice(before, after)
    end = start + len(old)
    return start, old, new, before[max(start - 1, 0) : start], before[end : end + 1]


def _orders(delta: Delta, now: PagePart) -> tuple[tuple[str, ...] | None, tuple[str, ...] | None]:
    if "order" not in delta:
        return None, None
    start, old, new, *neighbours = delta["order"]
    if needs_order(delta):
        order, end = now.order or (), start + len(old)
        neighbours = [order[max(start - 1, 0) : start], order[end : end + 1]]
    earlier, later = neighbours
    return (*earlier, *old, *later), (*earlier, *new, *later)


def _compact(region: Region) -> Delta:
    values = mapping.region_values(region)
    if region.text_source is TextSource.PERSON:
        del values["text_source"]
    return {k: v for k, v in values.items() if v is not None and v is not False and v != ""}


def _regions(values: list[Delta]) -> tuple[Region, ...]:
    return tuple(mapping.region_from(value) for value in values)
