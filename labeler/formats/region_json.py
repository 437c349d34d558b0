"""What our JSON-based exports say that their formats have no words for, about pages and regions."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from labeler.core.annotation import (
    DERIVED,
    PERSON,
    Count,
    CountSource,
    IgnoreReason,
    Level,
    Origin,
    Polygon,
    Region,
    TextSource,
    Voucher,
)
from labeler.formats import foreign
from labeler.formats.labelled_page import LabelledPage
from labeler.formats.output import printable

_DERIVED = "derived"
_VOUCHERS = {voucher.value: voucher for voucher in Voucher}


def said(region: Region, text: str) -> dict[str, Any]:
    """Return who vouches for a transcript and a count, and a seal on the text that is written.

    Other programs keep these values beside a text that somebody changes in them: the seal tells.
    """
    count = region.count
    return {
        "text_source": region.text_source.value if text else None,
        "text_seal": _seal(text),
        "char_count": count.value if count else None,
        "count_source": count.source.value if count else None,
    }


def text_source_of(values: dict[str, Any], text: str) -> TextSource:
    """Return who vouches for a transcript; whoever changed it elsewhere is a person."""
    if _is_changed(values, text):
        return TextSource.PERSON
    return foreign.text_source(values.get("text_source"), text)


def page_values(page: LabelledPage) -> dict[str, Any]:
    """Return what is known of a page besides its regions."""
    return {
        "review_state": page.state.value if page.state else None,
        "voucher": page.voucher.value,
        "note": printable(page.note),
    }


def voucher_of(values: dict[str, Any]) -> Voucher:
    """Return who stands behind a page; where a file does not say, a person does."""
    return voucher_called(values.get("voucher"))


def voucher_called(value: object) -> Voucher:
    """Return who is meant by a word in a file; a person where it is none of ours."""
    return _VOUCHERS.get(str(value), Voucher.PERSON)


def count_of(values: dict[str, Any], text: str, *, is_ignored: bool) -> Count | None:
    """Return the count that a file gives; where it has none, or no longer, that of the text."""
    if "count_source" not in values or _is_changed(values, text):
        given = None if _is_changed(values, text) else values.get("char_count")
        return None if is_ignored and given is None else foreign.count(given, None, text)
    if values.get("char_count") is None:
        return None
    return foreign.count(values["char_count"], values["count_source"], text)


def _is_changed(values: dict[str, Any], text: str) -> bool:
    """Tell whether a transcript was changed since we wrote the values beside it."""
    seal = values.get("text_seal")
    if seal is not None:
        return bool(seal != _seal(text))
    # Files of ours without seals: such a count goes with its text.
    count = foreign.count_of_text(text)
    follows = values.get("count_source") == CountSource.TRANSCRIPT.value
    return follows and values.get("char_count") != (count.value if count else None)


def _seal(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def ignore_of(values: dict[str, Any], *, is_ignored: bool) -> IgnoreReason | None:
    """Return why a region is ignored that the public fields of a file ignore; None if they don't."""
    if not is_ignored:
        return None
    reason = values.get("ignore_reason")
    return foreign.ignore_reason(reason) if reason else IgnoreReason.ILLEGIBLE


def provenance(origin: Origin) -> str:
    """Return where a region came from, for whoever analyses the export."""
    if origin.is_derived:
        return _DERIVED
    if origin.proposal_id is None:
        return "person"
    return "corrected proposal" if origin.is_corrected else "proposal"


def origin_of(values: dict[str, Any]) -> Origin:
    """Return where a region came from: derived, or a person, as far as this project knows."""
    return DERIVED if values.get("provenance") == _DERIVED else PERSON


def not_taken(values: dict[str, Any]) -> Iterator[str]:
    """Yield what our own values say that stays behind in the project they come from."""
    if values.get("provenance") not in (None, "person", _DERIVED):
        yield "origins of regions in proposals"


def flat(polygon: Polygon) -> list[float]:
    """Return x, y, x, y, ..."""
    return [value for point in polygon for value in point]


def line_numbers(regions: tuple[Region, ...]) -> dict[str, int]:
    """Return a number from 1 for every line, by region identifier."""
    lines = [region.id for region in regions if region.level is Level.LINE]
    return {key: number for number, key in enumerate(lines, 1)}


def linked(found: Sequence[tuple[Region, object]]) -> tuple[Region, ...]:
    """Return regions whose characters know their line, by a key that both carry in the file."""
    lines = {
        str(key): region.id
        for region, key in found
        if region.level is Level.LINE and key is not None
    }
    return tuple(
        region if region.level is Level.LINE else replace(region, line_id=lines.get(str(key)))
        for region, key in found
    )
