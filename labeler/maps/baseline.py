"""The line that letters stand on, made out from the outline of a text line alone."""

import numpy as np
from numpy.typing import NDArray

from labeler.core.annotation import Point, Polygon
from labeler.core.sample import Vertices
from labeler.core.sides import is_column, laid_down, points_at, sides
from labeler.maps.crop import smoothed

DESCENT = 0.2
"""Share of a line's height below its baseline: descenders in most Latin, Greek and Cyrillic type."""


def baseline(polygon: Polygon) -> tuple[Point, ...]:
    """Return the baseline of a line in reading direction: its lower side, moved up by `DESCENT`.

    Pixels, at least two points. The baseline bends as the lower side does. A column is laid on its
    right side first, as for its reader: its baseline runs down along the left side.
    Raises ValueError for fewer than three vertices.
    """
    outline = np.asarray(polygon, np.float32)
    upper, lower = sides(outline)
    if is_column(upper, lower):
        upper, lower = sides(laid_down(outline))
    if len(outline) > 4:
        upper, lower = smoothed(upper, lower)
    stations = _stations(lower)
    above, below = points_at(upper, stations), points_at(lower, stations)
    return tuple((float(x), float(y)) for x, y in below + (above - below) * DESCENT)


def _stations(path: Vertices) -> NDArray[np.float64]:
    """Return how far along a path its vertices are, 0 to 1; both ends are among them."""
    way = np.cumsum(np.hypot(*np.diff(path, axis=0).T))
    if len(way) == 0 or way[-1] == 0:
        return np.array([0.0, 1.0])
    return np.unique(np.concatenate([[0.0], way / way[-1]]))
