"""A drawn outline becomes a region: where it stands in the reading order, which line it is on."""

from collections.abc import Sequence

from labeler.core import edits, geometry
from labeler.core.annotation import Curve, Level, Page, Point, Region
from labeler.core.marked import mark
from labeler.core.reading_order import along_line, reading_order
from labeler.gui.canvas.picking import lines_in_sight
from labeler.gui.canvas.tools.tool import Surface
from labeler.gui.chosen import Chosen, chosen

DRAWN = {Level.LINE: mark("Draw line"), Level.CHARACTER: mark("Draw character")}
"""Names of the edits."""


def add_outline(surface: Surface, polygon: Sequence[Point], *, curve: Curve | None = None) -> None:
    """Add an outline to the page as a region of the surface's level and select it.

    The first vertex stays where reading starts; the others are brought into clockwise order. A line
    keeps the curve that its outline follows from.
    """
    session, page = surface.session, surface.session.page
    if page is None:
        return
    outline = geometry.clockwise(polygon)
    line_id = None
    if surface.level is Level.CHARACTER and (line := _line_under(surface, outline)) is not None:
        page, (line_id,) = line.page, line.ids
    kept = curve if surface.level is Level.LINE else None
    region = Region(surface.level, outline, line_id=line_id, curve=kept)
    new = edits.add_regions(page, [region], _place(page, region))
    session.edit(DRAWN[region.level], new)
    session.select([region.id])


def _line_under(surface: Surface, outline: Sequence[Point]) -> Chosen | None:
    """Take up the smallest line that holds the middle of a character, proposed or not."""
    middle = geometry.centre(outline)
    lines = [
        line
        for line in lines_in_sight(surface.session, surface.proposals)
        if geometry.contains(line.polygon, middle)
    ]
    lines.sort(key=lambda line: abs(geometry.signed_area(line.polygon)))
    return chosen(surface.session, {line.id for line in lines[:1]})


def _place(page: Page, region: Region) -> int:
    """Return the index at which a new region stands in the reading order of the page."""
    before = _character_before(page, region) if region.line_id else _line_before(page, region)
    if before is None:
        return 0 if region.level is Level.LINE else len(page.regions)
    order = [other.id for other in page.regions]
    if region.level is Level.LINE:
        # Behind the characters of the line before.
        followers = [before, *(other.id for other in page.characters_of(before))]
        return max(order.index(key) for key in followers) + 1
    return order.index(before) + 1


def _line_before(page: Page, region: Region) -> str | None:
    if region.level is Level.CHARACTER:
        return None
    lines = page.lines
    order = reading_order([*(line.polygon for line in lines), region.polygon])
    place = order.index(len(lines))
    return lines[order[place - 1]].id if place else None


def _character_before(page: Page, region: Region) -> str | None:
    line = page.region(region.line_id or "")
    characters = page.characters_of(line.id)
    order = along_line([*(c.polygon for c in characters), region.polygon], line.polygon)
    place = order.index(len(characters))
    return characters[order[place - 1]].id if place else line.id
