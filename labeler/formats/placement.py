"""Put labels on the image they belong to: other scales, and pixels counted before EXIF."""

from collections import Counter
from dataclasses import replace

from labeler.core import geometry
from labeler.core.edits import Move, with_points_moved
from labeler.core.errors import ForeignFile
from labeler.formats import orientation as exif
from labeler.formats.extras import unplaced
from labeler.formats.labelled_page import Coordinates, LabelledPage
from labeler.formats.outlines import thousandths

_ROUNDING = 1.0
"""Pixels by which either side of a reduced image may be off, whatever program rounded them."""


_OF_OTHER_PIXELS = "details drawn on an image of another size"


def placed(
    page: LabelledPage, size: tuple[int, int], orientation: int = exif.UPRIGHT
) -> LabelledPage:
    """Return a page whose coordinates are pixels of the upright image.

    `size` is the upright width and height, `orientation` the EXIF tag of the image file (1 to 8).
    Labels of a larger or smaller copy are scaled. Labels whose size is that of the stored,
    unturned pixels are turned; where EXIF keeps width and height (or the image is square) nothing
    tells the two apart, and the labels count as upright. A page without a size is taken as it is.

    Raises ForeignFile when the labels have the shape of another image, or of a part of one.
    """
    page = in_pixels(page, size)
    if page.size is None or page.size == size:
        return replace(page, size=size)
    stored = (size[1], size[0]) if exif.swaps_sides(orientation) else size
    if _is_scaled(page.size, size) and _fits(page):
        return _mapped(page, size, lambda points: geometry.scaled(points, page.size or size, size))
    if _is_scaled(page.size, stored) and _fits(page):
        return _mapped(
            page,
            size,
            lambda points: exif.upright_points(
                geometry.scaled(points, page.size or stored, stored), stored, orientation
            ),
        )
    raise ForeignFile(
        "{image}: the labels are for {labelled_width} x {labelled_height} pixels and the image "
        "has {width} x {height}, another shape or a part. Check that they belong together.",
        image=page.image,
        labelled_width=page.size[0],
        labelled_height=page.size[1],
        width=size[0],
        height=size[1],
    )


def in_pixels(page: LabelledPage, size: tuple[int, int]) -> LabelledPage:
    """Return a page in pixels of an image of such a size, whatever its file counts in.

    Files that count otherwise do not say where text begins either.
    """
    if page.coordinates is Coordinates.PIXELS:
        return page
    width, height = size
    move: Move = (
        (lambda points: thousandths([(x * width, y * height) for x, y in points]))
        if page.coordinates is Coordinates.SHARES
        else (lambda points: tuple((x, height - y) for x, y in points))
    )
    moved = (with_points_moved(region, move) for region in page.regions)
    regions = tuple(replace(r, polygon=geometry.in_reading_order(r.polygon)) for r in moved)
    return replace(page, regions=regions, size=size, coordinates=Coordinates.PIXELS)


def _is_scaled(first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Tell whether one image can be the other one reduced, both sides by the same factor."""
    small, large = sorted((first, second))
    least = max((s - _ROUNDING) / side for s, side in zip(small, large, strict=True))
    most = min((s + _ROUNDING) / side for s, side in zip(small, large, strict=True))
    return least <= most


def _fits(page: LabelledPage) -> bool:
    """Tell whether the labels lie on an image of their size: else it is not the size they have."""
    width, height = page.size or (0, 0)
    middles = (geometry.centre(region.polygon) for region in page.regions)
    return all(0 <= x <= width and 0 <= y <= height for x, y in middles)


def _mapped(page: LabelledPage, size: tuple[int, int], move: Move) -> LabelledPage:
    """Return the page with other outlines; mirrored ones are made clockwise again."""
    moved = (with_points_moved(region, move) for region in page.regions)
    regions = tuple(
        replace(r, polygon=geometry.clockwise(r.polygon), extras=unplaced(r.extras)) for r in moved
    )
    issues = tuple(replace(issue, place=move((issue.place,))[0]) for issue in page.issues)
    extras = unplaced(page.extras)
    lost = (page.extras != extras) + sum(
        r.extras != b.extras for r, b in zip(regions, page.regions, strict=True)
    )
    not_taken = Counter(page.not_taken) + Counter({_OF_OTHER_PIXELS: lost})
    return replace(
        page,
        regions=regions,
        size=size,
        issues=issues,
        extras=extras,
        not_taken=not_taken,
        kept=Counter(page.kept) - Counter(page.placed),
        placed={},
    )
