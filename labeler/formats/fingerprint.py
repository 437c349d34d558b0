"""Short hashes of what a page says: two pages that say the same have the same."""

import hashlib
from collections.abc import Iterable

from labeler.core import curves
from labeler.core.annotation import DONE_STATES, Level, Region, Voucher
from labeler.core.extras import as_text
from labeler.core.settling import is_settled
from labeler.formats.labelled_page import LabelledPage

Fingerprint = dict[str, str]
"""A hash for each part of a page, by what the part is called."""


def fingerprint(page: LabelledPage) -> Fingerprint:
    """Return a hash for each part of a page.

    Lines count in their order, and the characters of each line in theirs; where characters stand
    among the lines, and what identifiers regions have, says nothing.
    """
    lines = [region for region in page.regions if region.level is Level.LINE]
    numbers = {line.id: number for number, line in enumerate(lines)}
    regions = sorted(page.regions, key=lambda region: _place(region, numbers))
    is_unseen = page.state in DONE_STATES and page.voucher is Voucher.NOBODY
    said: dict[str, Iterable[object]] = {
        "regions": ((r.level.value, numbers.get(r.line_id or "")) for r in regions),
        "outlines": (r.polygon for r in regions),
        "transcripts": ((r.text, r.text and r.text_source.value) for r in regions),
        "counts": (r.count and (r.count.value, r.count.source.value) for r in regions),
        "ignored regions": (r.ignore and r.ignore.value for r in regions),
        "review": (page.state and page.state.value, is_unseen),
        "note": (page.note,),
    }
    if any(map(is_settled, regions)):  # Manifests of before there was such a thing stay comparable.
        said["settled disagreements"] = map(is_settled, regions)
    if any(region.baseline for region in regions):  # As above.
        said["baselines"] = (region.baseline for region in regions)
    if any(region.curve for region in regions):  # As above.
        said["curves"] = (region.curve and curves.flat(region.curve) for region in regions)
    besides = [page.extras, *(region.extras for region in regions)]
    if any(besides):  # As above.
        said["what other programs say"] = map(as_text, besides)
    return {part: _hash(values) for part, values in said.items()}


def differences(first: Fingerprint, second: Fingerprint) -> list[str]:
    """Return the parts in which two pages differ."""
    return [part for part in first | second if first.get(part) != second.get(part)]


def _place(region: Region, numbers: dict[str, int]) -> tuple[bool, int]:
    is_character = region.level is Level.CHARACTER
    return is_character, numbers.get(region.line_id or "", len(numbers)) if is_character else 0


def _hash(values: Iterable[object]) -> str:
    return hashlib.sha256(repr(tuple(values)).encode("utf-8", "replace")).hexdigest()[:16]
