"""Put labels on the image they belong to: other scales, and pixels counted before EXIF."""

from collections.abc import Callable
from dataclasses import replace

from labeler.core import geometry
from labeler.core.annotation import Polygon
from labeler.core.errors import ForeignFile
from labeler.formats import orientation as exif
from labeler.formats.labelled_page import LabelledPage

_SAME_SHAPE = 0.02
"""By how much width over height may differ, from rounding when an image was reduced."""


def placed(
    page: LabelledPage, size: tuple[int, int], orientation: int = exif.UPRIGHT
) -> LabelledPage:
    """Return a page whose coordinates are pixels of the upright image.

    `size` is the upright width and height, `orientation` the EXIF tag of the image file (1 to 8).
    Labels of a larger or smaller copy are scaled. Labels whose size is that of the stored,
    unturned pixels are turned; where EXIF keeps width and height (or the image is square) nothing
    tells the two apart, and the labels count as upright. A page without a size is taken as it is.

    Raises ForeignFile when the labels have the shape of another image.
    """
    if page.size is None or page.size == size:
        return replace(page, size=size)
    stored = (size[1], size[0]) if exif.swaps_sides(orientation) else size
    if _shape_difference(page.size, size) <= _SAME_SHAPE:
        return _mapped(
            page, size, lambda outline: geometry.scaled(outline, page.size or size, size)
        )
    if _shape_difference(page.size, stored) <= _SAME_SHAPE:
        return _mapped(
            page,
            size,
            lambda outline: exif.upright_points(
                geometry.scaled(outline, page.size or stored, stored), stored, orientation
            ),
        )
    raise ForeignFile(
        f"{page.image}: the labels are for {page.size[0]} x {page.size[1]} pixels and the image "
        f"has {size[0]} x {size[1]}, another shape. Check that they belong together."
    )


def _shape_difference(first: tuple[int, int], second: tuple[int, int]) -> float:
    return abs(first[0] * second[1] / (first[1] * second[0]) - 1)


def _mapped(
    page: LabelledPage, size: tuple[int, int], change: Callable[[Polygon], Polygon]
) -> LabelledPage:
    """Return the page with other outlines; mirrored ones are made clockwise again."""
    regions = tuple(
        replace(region, polygon=geometry.clockwise(change(region.polygon)))
        for region in page.regions
    )
    return replace(page, regions=regions, size=size)
