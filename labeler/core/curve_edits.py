"""Curves of lines set, changed and taken away, as pure functions from Page to Page.

The outline goes with the curve. Identifiers that a page does not have raise KeyError.
"""

from collections.abc import Collection, Mapping
from dataclasses import replace

from labeler.core import curves
from labeler.core.annotation import Curve, Level, Page, Region
from labeler.core.curve_fitting import Fit, converted
from labeler.core.edits import change_regions


def set_curve(page: Page, line_id: str, curve: Curve) -> Page:
    """Give a line another curve, and the outline that follows from it."""
    return _set(page, {line_id: curve})


def remove_curves(page: Page, ids: Collection[str]) -> Page:
    """Take the curves of lines away; their outlines stay as they are."""
    return change_regions(page, ids, lambda line: replace(line, curve=None))


def fits(page: Page, ids: Collection[str], kind: type[Curve]) -> dict[str, Fit]:
    """Return what curves of a kind would be made of lines that have none of it, and how they fit."""
    return {
        key: converted(kind, region.polygon)
        for key in ids
        if can_be_curved(region := page.region(key)) and not isinstance(region.curve, kind)
    }


def convert(page: Page, found: Mapping[str, Fit]) -> Page:
    """Give lines the curves that fit them; those that fit poorly are left as they are."""
    return _set(page, {key: fit.curve for key, fit in found.items() if not fit.is_poor})


def can_be_curved(region: Region) -> bool:
    """Tell whether a region is a line that has an outline at all."""
    return region.level is Level.LINE and len(region.polygon) > 2


def _set(page: Page, found: Mapping[str, Curve]) -> Page:
    def curved(line: Region) -> Region:
        curve = found[line.id]
        if curve == line.curve:
            return line
        return replace(line, curve=curve, polygon=curves.outline(curve))

    return change_regions(page, found, curved)
