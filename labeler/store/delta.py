"""Changes of a page as compact JSON: what did not change is left out and taken from the page."""

from dataclasses import replace
from typing import Any

from labeler.core.annotation import Picture, Region, ReviewState, TextSource, Voucher
from labeler.core.changes import Changes, PagePart
from labeler.store import mapping
from labeler.store.ranking import splice

Delta = dict[str, Any]


def from_changes(changes: Changes) -> Delta:
    """Return what the journal keeps of an edit."""
    before, after = changes.before, changes.after
    delta: Delta = {
        "before": [_compact(region) for region in before.regions],
        "after": [_compact(region) for region in after.regions],
    }
    if before.order is not None and after.order is not None:
        delta["order"] = splice(before.order, after.order)
    if before.dismissed != after.dismissed:
        taken, added = before.dismissed - after.dismissed, after.dismissed - before.dismissed
        delta["dismissed"] = [sorted(taken), sorted(added)]
    if before.state is not after.state:
        delta["state"] = [before.state.value, after.state.value]
    if before.note != after.note:
        delta["note"] = [before.note, after.note]
    if before.voucher is not after.voucher:
        delta["voucher"] = [before.voucher.value, after.voucher.value]
    if (before.size, before.picture) != (after.size, after.picture):
        delta["picture"] = [_picture(before), _picture(after)]
    return delta


def complete(page_id: int, delta: Delta, now: PagePart) -> Changes:
    """Return the changes a delta makes on a page that stands as `now`.

    The regions of `now` are not looked at; its order may be None when the delta has none.
    """
    old_order = new_order = None
    if "order" in delta:
        if now.order is None:
            raise ValueError("the order of the page is needed to complete this edit")
        start, old, new = delta["order"]
        old_order = now.order
        new_order = (*now.order[:start], *new, *now.order[start + len(old) :])
    taken, added = delta.get("dismissed", ((), ()))
    before = replace(now, regions=_regions(delta["before"]), order=old_order)
    after = PagePart(
        _regions(delta["after"]),
        new_order,
        (now.dismissed - frozenset(taken)) | frozenset(added),
        ReviewState(delta["state"][1]) if "state" in delta else now.state,
        delta["note"][1] if "note" in delta else now.note,
        Voucher(delta["voucher"][1]) if "voucher" in delta else now.voucher,
        now.size,
        now.picture,
    )
    if "picture" in delta:
        width, height, *picture = delta["picture"][1]
        after = replace(after, size=(width, height), picture=Picture(*picture) if picture else None)
    return Changes(page_id, before, after)


def reversed_(delta: Delta) -> Delta:
    """Return the delta that takes another one back."""
    turned: Delta = {"before": delta["after"], "after": delta["before"]}
    if "order" in delta:
        start, old, new = delta["order"]
        turned["order"] = (start, new, old)
    for key in ("dismissed", "state", "note", "voucher", "picture"):
        if key in delta:
            turned[key] = delta[key][::-1]
    return turned


def _picture(part: PagePart) -> list[Any]:
    """Return width and height, then hash and look where they are known."""
    picture = part.picture
    return [*part.size, *([picture.sha256, picture.look] if picture else [])]


def _compact(region: Region) -> Delta:
    values = mapping.region_values(region)
    if region.text_source is TextSource.PERSON:
        del values["text_source"]
    return {k: v for k, v in values.items() if v is not None and v is not False and v != ""}


def _regions(values: list[Delta]) -> tuple[Region, ...]:
    return tuple(mapping.region_from(value) for value in values)
