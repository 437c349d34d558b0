"""How much is seen of letters along a line: in its pixels, and on the map of characters."""

import numpy as np
from numpy.typing import NDArray

from labeler.core.raster import Raster
from labeler.core.sides import Way
from labeler.maps.crop import sampled

Array = NDArray[np.float64]

_ROWS = 12
"""Points at which a line is crossed."""
_CLEARER = 0.1
"""By how much less ink there has to be beside a place to go there instead."""
_FEWEST, _MOST = 32, 2048
"""Crossings of a line; between them one to a pixel."""


def ink_along(way: Way, image: Raster, characters: NDArray[np.uint8] | None = None) -> Array:
    """Return how much is seen of letters, 0 to 1, on each of some equal stretches of a line (N,).

    image: (H, W, 3), in whose pixels the way is. characters: the probability map of the detector
    (h, w), which shows all of the image, 0 to 255; with it the two of them count alike.
    """
    height, width = image.shape[:2]
    count = int(np.clip(way.length, _FEWEST, _MOST))
    seen = _contrast(_crossed(image, way, count))
    if characters is None:
        return seen
    zoom = characters.shape[1] / width, characters.shape[0] / height
    believed = _crossed(characters, way, count, zoom).max(axis=0)
    sure = max(float(np.percentile(believed, 90)), 1.0)
    return np.asarray((seen + np.clip(believed / sure, 0, 1)) / 2, np.float64)


def clearest(ink: Array, at: float, reach: float) -> float:
    """Return the place within `reach` of `at` where less is seen of letters; `at` if it is hardly less.

    ink: (N,) as `ink_along` returns it. Places and reach are shares of the way, 0 to 1.
    """
    middles = (np.arange(len(ink)) + 0.5) / len(ink)
    near = np.flatnonzero(np.abs(middles - at) <= reach)
    here = float(np.interp(at, middles, ink))
    if len(near) == 0 or ink[near].min() > here - _CLEARER:
        return at
    clear = near[ink[near] <= ink[near].min() + 1e-3]
    return float(middles[clear[np.argmin(np.abs(middles[clear] - at))]])


def _contrast(crossed: Array) -> Array:
    """Return how much pixels (rows, N, 3) differ on each crossing, 0 to 1: letters do from paper."""
    high, low = np.percentile(crossed, (95, 5), axis=0)
    spread = (high - low).max(axis=-1)
    blank = 0.8 * np.percentile(spread, 5)
    full = max(float(np.percentile(spread, 80)) - blank, 1.0)
    return np.asarray(np.clip((spread - blank) / full, 0, 1), np.float64)


def _crossed(pixels: Raster, way: Way, count: int, zoom: tuple[float, float] = (1.0, 1.0)) -> Array:
    """Return what lies on crossings of a line (rows, count, ...); zoom: pixels to one of the way's."""
    upper, lower = way.crossings((np.arange(count) + 0.5) / count)
    down = ((np.arange(_ROWS) + 0.5) / _ROWS)[:, None, None]
    places = ((upper * (1 - down) + lower * down) * zoom - 0.5).astype(np.float32)
    return np.asarray(sampled(pixels, places), np.float64)
