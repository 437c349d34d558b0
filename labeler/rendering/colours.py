"""Colours that text and what it stands on are given."""

import cv2
import numpy as np
from numpy.typing import NDArray

Colour = NDArray[np.uint8]
"""(3,) red, green, blue."""

LUMA = np.array([0.299, 0.587, 0.114])


def any_colour(rng: np.random.Generator) -> Colour:
    """Return a colour; greys and muted ones are more common than loud ones, as outdoors."""
    return _colour(rng, rng.random() ** 3 * 255, rng.uniform(15, 255))


def muted_colour(rng: np.random.Generator) -> Colour:
    """Return the colour of a wall, a road, a floor: hardly any saturation, rather light."""
    return _colour(rng, rng.random() ** 2 * 80, 255 * rng.beta(2.2, 1.6))


def loud_colour(rng: np.random.Generator) -> Colour:
    """Return a colour signs are painted with to be seen."""
    return _colour(rng, rng.uniform(120, 255), rng.uniform(90, 255))


def foliage_colour(rng: np.random.Generator) -> Colour:
    """Return a colour of leaves: yellow to bluish green."""
    return _colour(rng, rng.uniform(40, 200), rng.uniform(30, 200), hues=(22, 85))


def _colour(
    rng: np.random.Generator, saturation: float, value: float, hues: tuple[int, int] = (0, 180)
) -> Colour:
    pixel = np.array([[[rng.integers(*hues), saturation, value]]]).astype(np.uint8)
    return np.asarray(cv2.cvtColor(pixel, cv2.COLOR_HSV2RGB)[0, 0], np.uint8)


def plain(width: int, height: int, colour: Colour) -> NDArray[np.uint8]:
    """Return a picture (height, width, 3) of one colour."""
    picture = np.empty((height, width, 3), np.uint8)
    cv2.rectangle(picture, (0, 0), (width, height), colour.tolist(), -1)
    return picture


def brightness(colour: NDArray[np.uint8]) -> float:
    """Return the luma of a colour (3,), or the mean luma of an image (H, W, 3), 0 to 255."""
    if colour.ndim == 3:
        return float(np.array(cv2.mean(colour)[:3]) @ LUMA)
    return float(colour.astype(np.float64) @ LUMA)


def readable_on(rng: np.random.Generator, ground: float) -> Colour:
    """Return a colour that stands out from a ground of the given luma, sometimes only just."""
    least = 22.0 if rng.random() < 0.12 else rng.uniform(45, 110)
    extreme = np.full(3, 255 if ground < 120 else 0, np.uint8)
    if rng.random() < 0.4:
        return np.clip(np.abs(extreme.astype(int) - rng.integers(0, 40)), 0, 255).astype(np.uint8)
    for _ in range(8):
        colour = loud_colour(rng) if rng.random() < 0.6 else any_colour(rng)
        if abs(brightness(colour) - ground) >= least:
            return colour
    return extreme
