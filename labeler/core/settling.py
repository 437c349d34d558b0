"""Disagreements that are settled: somebody found a line right although its numbers disagree.

What was found right is kept as a seal of outline, text and count. So nobody has to take it back: a line
that was changed since, by whomever and in whatever program, is not the one that was found right, and
undo brings that one back.
"""

import hashlib
from collections.abc import Collection
from dataclasses import replace

from labeler.core.annotation import Page, Region
from labeler.core.edits import change_regions

_DIGITS = 16


def settle(page: Page, ids: Collection[str]) -> Page:
    """Say that regions are right as they are; they stay what was proposed, if they were.

    Raises KeyError when the page does not have one of them.
    """
    return change_regions(
        page, ids, lambda region: replace(region, settled=_seal(region)), is_correction=False
    )


def is_settled(region: Region) -> bool:
    """Tell whether somebody found a region right just as it is now."""
    return bool(region.settled) and region.settled == _seal(region)


def _seal(region: Region) -> str:
    """Return what stands for an outline, a text and a count: the same for equal ones."""
    outline = [(float(x) + 0.0, float(y) + 0.0) for x, y in region.polygon]
    count = region.count.value if region.count else None
    said = repr((outline, region.text, count))
    return hashlib.sha256(said.encode("utf-8", "replace")).hexdigest()[:_DIGITS]
