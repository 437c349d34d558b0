"""Cut a region out of an image and straighten it."""

import cv2
import numpy as np
from numpy.typing import NDArray

from labeler.core.sample import Vertices

_COLUMN = 2.5
"""A region so many times higher than wide is a column; it is laid down to read to the right."""
_LONGEST = 8192
"""No crop is wider or higher than this many pixels."""


def straighten(
    image: NDArray[np.uint8], polygon: Vertices, height: int | None = None
) -> NDArray[np.uint8]:
    """Return what a polygon (N, 2) shows as an upright rectangle (height, W, 3).

    The polygon starts where reading starts and runs clockwise; curved ones are unrolled between
    their upper and lower side. Without `height` the crop keeps the size the region has in the
    image (H, W, 3). What lies outside the image repeats its border. Raises ValueError for fewer
    than three vertices.
    """
    upper, lower = sides(polygon)
    natural_width = max(_length(upper), _length(lower))
    natural_height = _distance(upper, lower)
    columns, rows = _whole(natural_width), _whole(natural_height)
    share = ((np.arange(rows, dtype=np.float32) + 0.5) / rows)[:, None, None]
    grid = _along(upper, columns)[None] * (1 - share) + _along(lower, columns)[None] * share
    crop = _sampled(image, grid.astype(np.float32) - np.float32(0.5))
    if rows > _COLUMN * columns:
        crop = np.ascontiguousarray(np.rot90(crop))
    if height is None:
        return crop
    width = min(_whole(crop.shape[1] * height / crop.shape[0]), _LONGEST)
    method = cv2.INTER_AREA if height < crop.shape[0] else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(crop, (width, height), interpolation=method), np.uint8)


def sides(polygon: Vertices) -> tuple[Vertices, Vertices]:
    """Return the upper and the lower side of a polygon, both in reading direction.

    The upper side starts at the first vertex and the lower one at the last; they end where they
    stay closest to each other on their way. Raises ValueError for fewer than three vertices.
    """
    if len(polygon) < 3:
        raise ValueError("A region needs at least three vertices")
    polygon = np.asarray(polygon, np.float32)
    if len(polygon) == 4:
        return polygon[:2], polygon[:1:-1]
    splits = [(polygon[: end + 1], polygon[:end:-1]) for end in range(len(polygon) - 1)]
    return min(splits, key=lambda split: _distance(*split))


def _distance(upper: Vertices, lower: Vertices) -> float:
    """Mean distance of points that are equally far along two paths."""
    return float(np.hypot(*(_along(upper, 9) - _along(lower, 9)).T).mean())


def _length(path: Vertices) -> float:
    return float(cv2.arcLength(path.reshape(-1, 1, 2), closed=False)) if len(path) > 1 else 0.0


def _along(path: Vertices, count: int) -> Vertices:
    """Return points at the centres of `count` equally long pieces of a path."""
    steps = np.diff(path, axis=0)
    passed = np.concatenate([[0.0], np.cumsum(np.hypot(steps[:, 0], steps[:, 1]))])
    wanted = (np.arange(count) + 0.5) / count * passed[-1]
    points = [np.interp(wanted, passed, path[:, axis]) for axis in (0, 1)]
    return np.stack(points, axis=1).astype(np.float32)


def _sampled(image: NDArray[np.uint8], grid: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Sample an image at a grid (rows, columns, 2), reading only the window the grid covers."""
    limit = np.array([image.shape[1], image.shape[0]])
    low = np.clip(np.floor(grid.min(axis=(0, 1))).astype(int) - 1, 0, limit - 1)
    high = np.clip(np.ceil(grid.max(axis=(0, 1))).astype(int) + 2, low + 1, limit)
    window = image[low[1] : high[1], low[0] : high[0]]
    # cv2.remap cannot address windows of more than 32,767 pixels.
    step = int(np.ceil(max(window.shape[:2]) / 32000))
    local = (grid - low.astype(np.float32)) / np.float32(step)
    sampled = cv2.remap(
        np.ascontiguousarray(window[::step, ::step]),
        local[..., 0],
        local[..., 1],
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return np.asarray(sampled, np.uint8)


def _whole(length: float) -> int:
    return int(min(max(round(length), 1), _LONGEST))
