"""Every change to the regions of a page, as a pure function from Page to Page.

Identifiers that a page does not have raise KeyError. What a person edits becomes theirs: a region
made from a proposal keeps pointing at it and is marked as corrected.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from labeler.core import baselines, curves, extras, geometry
from labeler.core.annotation import (
    Count,
    CountSource,
    IgnoreReason,
    Level,
    Origin,
    Page,
    Point,
    Polygon,
    Region,
    ReviewState,
    Voucher,
    new_region_id,
)
from labeler.core.reading_order import along_line, reading_order

RegionChange = Callable[[Region], Region]
Move = Callable[[tuple[Point, ...]], tuple[Point, ...]]
"""Puts points somewhere else, all in the same way."""


def with_points_moved(region: Region, move: Move) -> Region:
    """Return a region whose outline, baseline and curve were moved, scaled or turned together."""
    return replace(
        region,
        polygon=move(region.polygon),
        baseline=None if region.baseline is None else move(region.baseline),
        curve=None if region.curve is None else curves.moved(region.curve, move),
    )


def add_regions(page: Page, regions: Iterable[Region], position: int | None = None) -> Page:
    """Add regions at a place in the reading order, by default at the end."""
    place = len(page.regions) if position is None else position
    return touched(page, (*page.regions[:place], *regions, *page.regions[place:]))


def delete_regions(page: Page, ids: Collection[str]) -> Page:
    """Delete regions and the characters of deleted lines; their proposals do not come back."""
    gone = {region.id for region in page.regions if region.id in ids or region.line_id in ids}
    settled = {page.region(key).origin.proposal_id for key in gone} - {None}
    kept = tuple(region for region in page.regions if region.id not in gone)
    dismissed = page.dismissed | {key for key in settled if key is not None}
    return replace(touched(page, kept), dismissed=dismissed)


def change_regions(
    page: Page, ids: Collection[str], change: RegionChange, *, is_correction: bool = True
) -> Page:
    """Apply a change to some regions; those that differ afterwards count as corrected.

    Saying yes to what was proposed for a region is a change but no correction.
    """
    regions = dict(page.by_id)
    for key in set(ids):
        region = regions[key]
        new = change(region)
        is_corrected = is_correction and new != region
        regions[key] = replace(new, origin=corrected(new)) if is_corrected else new
    return touched(page, tuple(regions.values()))


def set_polygon(page: Page, region_id: str, polygon: Sequence[Point]) -> Page:
    """Give a region another outline, which no curve stands behind any more."""
    outline = tuple((float(x), float(y)) for x, y in polygon)
    return change_regions(
        page, {region_id}, lambda region: replace(region, polygon=outline, curve=None)
    )


def drag_outline(page: Page, region_id: str, polygon: Polygon) -> Page:
    """Give a region an outline that was dragged to another size; its baseline goes along with it."""

    def dragged(region: Region) -> Region:
        baseline = region.baseline and baselines.stretched(region.baseline, region.polygon, polygon)
        return replace(region, polygon=polygon, baseline=baseline, curve=None)

    return change_regions(page, {region_id}, dragged)


def move_regions(page: Page, ids: Collection[str], dx: float, dy: float) -> Page:
    """Move regions by a number of pixels, together as far as the image reaches.

    The characters of a line move with it. That corrects none of them: nobody has said more of each.
    """
    moving = [region for region in page.regions if region.id in ids or region.line_id in ids]
    if not moving:
        return page
    dx, dy = _possible_shift(page, moving, dx, dy)
    moves: Mapping[str, Move] = {
        region.id: lambda points: geometry.translated(points, dx, dy) for region in moving
    }
    return _moved(page, ids, moves)


def rotate_regions(page: Page, ids: Collection[str], degrees: float) -> Page:
    """Turn regions clockwise around their own centres; the characters of a line turn with it.

    As with `move_regions`, that corrects none of those.
    """
    turning = [region for region in page.regions if region.id in ids]
    lines = {line.id: geometry.centre(line.polygon) for line in turning if line.level is Level.LINE}
    alone = {r.id: geometry.centre(r.polygon) for r in turning if r.line_id not in lines}
    on_lines = {r.id: lines[r.line_id] for r in page.regions if r.line_id in lines}
    moves: Mapping[str, Move] = {
        key: partial(geometry.rotated, degrees=degrees, around=centre)
        for key, centre in (alone | on_lines).items()
    }
    return _moved(page, ids, moves)


def move_vertex(page: Page, region_id: str, index: int, to: Point) -> Page:
    """Put one vertex of a region somewhere else."""
    polygon = page.region(region_id).polygon
    return set_polygon(page, region_id, (*polygon[:index], to, *polygon[index + 1 :]))


def insert_vertex(page: Page, region_id: str, index: int, at: Point) -> Page:
    """Put a new vertex before the vertex with the given index."""
    polygon = page.region(region_id).polygon
    return set_polygon(page, region_id, (*polygon[:index], at, *polygon[index:]))


def delete_vertex(page: Page, region_id: str, index: int) -> Page:
    """Take a vertex away; a triangle keeps its three."""
    polygon = page.region(region_id).polygon
    if len(polygon) <= 3:
        return page
    return set_polygon(page, region_id, polygon[:index] + polygon[index + 1 :])


def start_at_vertex(page: Page, region_id: str, index: int) -> Page:
    """Say that reading starts at another vertex. A baseline stays, and is read along the line.

    A curve has two ends only: with any other vertex but the first it is read from its other end.
    """
    polygon = page.region(region_id).polygon

    def started(region: Region) -> Region:
        curve, outline = region.curve, polygon[index:] + polygon[:index]
        if curve is not None and index:
            curve = curves.turned_round(curve)
            outline = curves.outline(curve)
        baseline = region.baseline and baselines.following(region.baseline, outline)
        return replace(region, polygon=outline, baseline=baseline, curve=curve)

    return change_regions(page, {region_id}, started)


def set_count(page: Page, ids: Collection[str], value: int | None) -> Page:
    """Type the number of characters of lines; None takes the count away."""
    count = None if value is None else Count(value, CountSource.TYPED)
    return change_regions(page, ids, lambda region: replace(region, count=count))


def set_ignore(page: Page, ids: Collection[str], reason: IgnoreReason | None) -> Page:
    """Take regions out of training and scoring with a reason, or back in with None."""
    return change_regions(page, ids, lambda region: replace(region, ignore=reason))


def set_line(page: Page, ids: Collection[str], line_id: str | None) -> Page:
    """Say which line characters belong to."""
    return change_regions(page, ids, lambda region: replace(region, line_id=line_id))


def reorder(page: Page, ids: Collection[str], before: str | None) -> Page:
    """Put regions before another one in the reading order, or at the end with None.

    Lines take their characters along; all keep their order among themselves.
    """
    place = len(page.regions) if before is None else page.regions.index(page.region(before))
    moving = {r.id for r in page.regions if r.id in ids or r.line_id in ids}
    moved = (region for region in page.regions if region.id in moving)
    front = (region for region in page.regions[:place] if region.id not in moving)
    back = (region for region in page.regions[place:] if region.id not in moving)
    return touched(page, (*front, *moved, *back))


def sort_reading_order(page: Page) -> Page:
    """Order lines as a person reads them, each followed by its characters."""
    lines = page.lines
    ordered: list[Region] = []
    for index in reading_order([line.polygon for line in lines]):
        line = lines[index]
        characters = page.characters_of(line.id)
        order = along_line([character.polygon for character in characters], line.polygon)
        ordered += [line, *(characters[i] for i in order)]
    known = {region.id for region in ordered}
    return touched(page, (*ordered, *(r for r in page.regions if r.id not in known)))


def duplicate_regions(page: Page, ids: Collection[str], dx: float, dy: float) -> Page:
    """Add copies of regions, moved by (dx, dy); copies are a person's own."""
    return add_regions(page, copies(page, [r for r in page.regions if r.id in ids], dx, dy))


def copies(page: Page, regions: Iterable[Region], dx: float = 0, dy: float = 0) -> list[Region]:
    """Return copies fit to be added to a page, as a person's own regions.

    They are moved together, as far as the image reaches. Characters stay with their line when it
    is copied too.
    """
    regions = list(regions)
    if regions:
        dx, dy = _possible_shift(page, regions, dx, dy)
    names = {region.id: new_region_id() for region in regions}
    shift: Move = partial(geometry.translated, dx=dx, dy=dy)
    return [
        Region(
            region.level,
            geometry.translated(region.polygon, dx, dy),
            region.text,
            region.count,
            region.ignore,
            names.get(region.line_id or ""),
            text_source=region.text_source,
            baseline=region.baseline and geometry.translated(region.baseline, dx, dy),
            curve=region.curve and curves.moved(region.curve, shift),
            extras=extras.of_part(region.extras),
            id=names[region.id],
        )
        for region in regions
    ]


def set_state(page: Page, state: ReviewState, *, voucher: Voucher = Voucher.PERSON) -> Page:
    """Record the verdict of the review and who stands behind it.

    What accepting does to a page, and when, is decided in `core.accepting`.
    """
    return replace(page, state=state, voucher=voucher)


def set_note(page: Page, note: str) -> Page:
    """Write a note on the page."""
    return replace(page, note=note)


def _moved(page: Page, ids: Collection[str], moves: Mapping[str, Move]) -> Page:
    """Move the points of regions; those that are not meant themselves come along uncorrected."""

    def changed(region: Region) -> Region:
        return with_points_moved(region, moves[region.id])

    meant = moves.keys() & ids
    page = change_regions(page, moves.keys() - meant, changed, is_correction=False)
    return change_regions(page, meant, changed)


def _possible_shift(
    page: Page, regions: Iterable[Region], dx: float, dy: float
) -> tuple[float, float]:
    """Return how far regions can be moved; an image that was never read has no border yet."""
    if not any(page.size):
        return dx, dy
    bounds = geometry.bounds([point for region in regions for point in region.polygon])
    return geometry.shift_within(bounds, page.size, dx, dy)


def corrected(region: Region) -> Origin:
    """Return where a region comes from after a person changed it."""
    if region.origin.proposal_id is None:
        return region.origin
    return replace(region.origin, is_corrected=True)


def touched(page: Page, regions: tuple[Region, ...]) -> Page:
    """Return the page with other regions; a page nobody had worked on is now in work."""
    if regions == page.regions:
        return page
    is_fresh = page.state in (ReviewState.NEW, ReviewState.PROPOSED)
    return replace(page, regions=regions, state=ReviewState.IN_WORK if is_fresh else page.state)
