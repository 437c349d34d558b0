"""Cut a region out of an image and lay it straight, as people export it and a reader reads it."""

import cv2
import numpy as np
from numpy.typing import NDArray

from labeler.core.even_sides import Sides, even_sides
from labeler.core.raster import Raster
from labeler.core.sample import Vertices
from labeler.core.sides import distance, is_column, length

_STANDING = 2
"""Characters of a text that may be higher than wide without being a column."""
_LONGEST = 8192
"""No crop is wider or higher than this many pixels."""
_WIDEST = 32_000
"""Pixels along a side of what is sampled at once: cv2.remap cannot address more than 32,767."""
_LARGEST = 32_000_000
"""Pixels of what is sampled at once."""
_STATIONS = 64
"""Places at which the sides are compared."""


def straighten(
    image: Raster,
    polygon: Vertices,
    height: int | None = None,
    *,
    margin: float = 0.0,
    lay_down: bool = True,
) -> NDArray[np.uint8]:
    """Return what a polygon (N, 2) shows as an upright rectangle (height, W, 3).

    The polygon starts where reading starts and runs clockwise. Four corners are flattened by their
    perspective; other outlines are unrolled between their upper and lower side, along a smooth
    centre line. A column is laid down on its right side, unless `lay_down` is False. Without `height` the crop keeps the size
    the region has in the image (H, W, 3). `margin` adds so many heights of the region on every
    side, and the rows to hold them. What lies outside the image repeats its border. Raises
    ValueError for fewer than three vertices.
    """
    sides = even_sides(polygon)
    if margin:
        sides = _widened(sides, margin)
    upper, lower, _ = sides
    columns = _whole(max(length(upper), length(lower)))
    rows = _whole(distance(upper, lower))
    grid = _grid(sides, columns, rows)
    crop = sampled(image, grid - np.float32(0.5))
    if lay_down and is_column(upper, lower):
        crop = np.ascontiguousarray(np.rot90(crop))
    if height is None:
        return crop
    high = round(height * (1 + 2 * margin))
    width = min(_whole(crop.shape[1] * high / crop.shape[0]), _LONGEST)
    method = cv2.INTER_AREA if high < crop.shape[0] else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(crop, (width, high), interpolation=method), np.uint8)


def may_be_column(text: str) -> bool:
    """Tell whether a region that says this is laid down where it is high; a lone I or 1 is not."""
    return not 0 < len(text) <= _STANDING


def sampling_grid(polygon: Vertices, rows: int, most_columns: int) -> NDArray[np.float32]:
    """Return where the pixels of a straightened polygon lie in its image: (rows, columns, 2), x and y.

    What `straighten` samples an image at, for other things to be sampled in the same way (RoIRotate
    of Liu et al. 2018, for any outline). Columns follow in proportion, at least one and at most
    `most_columns`. Raises ValueError for fewer than three vertices.
    """
    sides = even_sides(polygon)
    upper, lower, _ = sides
    ratio = max(length(upper), length(lower)) / max(distance(upper, lower), 1e-6)
    return _grid(sides, min(max(round(ratio * rows), 1), most_columns), rows)


def cross_section(polygon: Vertices, share: float) -> tuple[Vertices, Vertices]:
    """Return where a region is crossed at a share of its way, 0 to 1, as `straighten` lays it.

    Two points (2,), x and y, on the lower and on the upper side of the polygon (N, 2). Raises
    ValueError for fewer than three vertices.
    """
    rows = _grid(even_sides(polygon), _STATIONS, 2)
    way = np.clip(share * _STATIONS - 0.5, 0, _STATIONS - 1)
    places = np.arange(_STATIONS)
    top, bottom = (
        np.array([np.interp(way, places, row[:, axis]) for axis in (0, 1)], np.float32)
        for row in rows
    )
    return bottom, top


def _grid(sides: Sides, columns: int, rows: int) -> NDArray[np.float32]:
    """Return where the pixels between two sides are (rows, columns, 2)."""
    is_quadrangle = len(sides.upper) == len(sides.lower) == 2
    flat = _flat_grid(sides.upper, sides.lower, columns, rows) if is_quadrangle else None
    return _ruled_grid(sides, columns, rows) if flat is None else flat


def _flat_grid(
    upper: Vertices, lower: Vertices, columns: int, rows: int
) -> NDArray[np.float32] | None:
    """Return where the pixels of a flattened quadrangle are; None where it is not convex."""
    corners = np.concatenate([upper, lower[::-1]]).astype(np.float32)
    if not cv2.isContourConvex(corners):
        return None
    flat = np.array([[0, 0], [columns, 0], [columns, rows], [0, rows]], np.float32)
    matrix = cv2.getPerspectiveTransform(flat, corners)
    x, y = np.meshgrid(np.arange(columns) + 0.5, np.arange(rows) + 0.5)
    places = cv2.perspectiveTransform(np.stack([x, y], axis=-1).reshape(-1, 1, 2), matrix)
    return np.asarray(places, np.float32).reshape(rows, columns, 2)


def _ruled_grid(sides: Sides, columns: int, rows: int) -> NDArray[np.float32]:
    """Return where the pixels between two sides are, on straight lines from one to the other."""
    share = ((np.arange(rows) + 0.5) / rows)[:, None, None]
    upper, lower = sides.at((np.arange(columns) + 0.5) / columns)
    grid = upper[None] * (1 - share) + lower[None] * share
    return np.asarray(grid, np.float32)


def _widened(sides: Sides, margin: float) -> Sides:
    """Move both sides outwards, and their ends as well, by so many heights."""
    upper, lower, are_opposite = sides
    height = distance(upper, lower)
    if len(upper) != 2 or len(lower) != 2:
        upper, lower = sides.at(np.linspace(0, 1, _STATIONS))
    across = (lower - upper) * margin
    above, below = (_longer(path, margin * height) for path in (upper - across, lower + across))
    return Sides(above, below, are_opposite)


def _longer(path: Vertices, by: float) -> Vertices:
    """Let a path begin so much earlier and end so much later."""
    if len(path) < 2:
        return path
    path = path.copy()
    for end, inner in ((0, 1), (-1, -2)):
        away = path[end] - path[inner]
        path[end] += away / max(float(np.hypot(*away)), 1e-6) * by
    return path


def sampled(image: Raster, grid: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Sample an image or a map (H, W, ...) at a grid (rows, columns, 2), x and y, reading only the window it covers.

    What lies outside repeats the border. A grid that covers a large window is sampled in parts.
    """
    limit = np.array([image.shape[1], image.shape[0]])
    low = np.clip(np.floor(grid.min(axis=(0, 1))).astype(int) - 1, 0, limit - 1)
    high = np.clip(np.ceil(grid.max(axis=(0, 1))).astype(int) + 2, low + 1, limit)
    sides = high - low
    if (max(sides) > _WIDEST or sides[0] * sides[1] > _LARGEST) and grid[..., 0].size > 1:
        axis = int(grid.shape[1] >= grid.shape[0])
        halves = np.array_split(grid, 2, axis=axis)
        return np.concatenate([sampled(image, half) for half in halves], axis=axis)
    window = image[low[1] : high[1], low[0] : high[0]]
    local = grid - low.astype(np.float32)
    found = cv2.remap(
        np.ascontiguousarray(window),
        local[..., 0],
        local[..., 1],
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return np.asarray(found, np.uint8)


def _whole(length: float) -> int:
    return int(min(max(round(length), 1), _LONGEST))
