"""What somebody found right on a line although something speaks against it, and is not asked about again.

What was found right is kept as a seal of what it depends on. So nobody has to take it back: a line
that was changed since, by whomever and in whatever program, is not the one that was found right, and
undo brings that one back. There are three kinds: that outline, text and count fit although numbers
disagree, that an outline is one line although it could be cut, and that two are two although they
could be joined.
"""

import hashlib
from collections.abc import Collection
from dataclasses import replace

from labeler.core.annotation import Page, Polygon, Region
from labeler.core.edits import change_regions

_DIGITS = 16
_WHOLE, _APART = "whole:", "apart:"
"""What seals of outlines begin with; those of numbers begin with nothing."""
_MOST = 8
"""Seals of a region that are kept: no line has more neighbours."""


def settle(page: Page, ids: Collection[str]) -> Page:
    """Say that regions are right as they are; they stay what was proposed, if they were.

    Raises KeyError when the page does not have one of them.
    """
    return change_regions(
        page, ids, lambda region: _sealed(region, _seal(region)), is_correction=False
    )


def keep_whole(page: Page, line_id: str) -> Page:
    """Say that an outline is one line, not to be cut; raises KeyError when the page does not have it."""
    return change_regions(
        page, {line_id}, lambda line: _sealed(line, _whole(line)), is_correction=False
    )


def keep_apart(page: Page, line_id: str, other: Polygon) -> Page:
    """Say that a line and another outline are two lines; raises KeyError when the page does not have it."""
    return change_regions(
        page,
        {line_id},
        lambda line: _sealed(line, _apart(line.polygon, other)),
        is_correction=False,
    )


def is_settled(region: Region) -> bool:
    """Tell whether somebody found a region right just as it is now."""
    return bool(region.settled) and _seal(region) in region.settled.split()


def is_whole(line: Region) -> bool:
    """Tell whether somebody said of an outline as it is now that it is one line."""
    return _WHOLE in line.settled and _whole(line) in line.settled.split()


def is_apart(line: Region, other: Polygon) -> bool:
    """Tell whether somebody said of a line that another outline, both as they are now, is another line."""
    return _APART in line.settled and _apart(line.polygon, other) in line.settled.split()


def _sealed(region: Region, seal: str) -> Region:
    """Return a region with one more seal; of numbers, and of a whole, only the last one can hold."""
    kind = seal.partition(":")[0] if ":" in seal else ""
    others = [one for one in region.settled.split() if one != seal and _is_other(one, kind)]
    return replace(region, settled=" ".join([*others, seal][-_MOST:]))


def _is_other(seal: str, kind: str) -> bool:
    own = seal.partition(":")[0] if ":" in seal else ""
    return own != kind or f"{kind}:" == _APART


def _seal(region: Region) -> str:
    """Return what stands for an outline, a text and a count: the same for equal ones."""
    count = region.count.value if region.count else None
    return _digest((_points(region.polygon), region.text, count))


def _whole(line: Region) -> str:
    return _WHOLE + _digest(_points(line.polygon))


def _apart(one: Polygon, other: Polygon) -> str:
    return _APART + _digest(sorted((_points(one), _points(other))))


def _points(polygon: Polygon) -> list[tuple[float, float]]:
    return [(float(x) + 0.0, float(y) + 0.0) for x, y in polygon]


def _digest(said: object) -> str:
    return hashlib.sha256(repr(said).encode("utf-8", "replace")).hexdigest()[:_DIGITS]
