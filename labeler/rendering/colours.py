"""Colours that text and what it stands on are given."""

import cv2
import numpy as np
from numpy.typing import NDArray

Colour = NDArray[np.uint8]
"""(3,) red, green, blue."""

LUMA = np.array([0.299, 0.587, 0.114])


def any_colour(rng: np.random.Generator) -> Colour:
    """Return a colour; greys and muted ones are more common than loud ones, as outdoors."""
    hue, saturation, value = rng.integers(0, 180), rng.random() ** 2 * 255, rng.uniform(15, 255)
    pixel = np.array([[[hue, saturation, value]]]).astype(np.uint8)
    return np.asarray(cv2.cvtColor(pixel, cv2.COLOR_HSV2RGB)[0, 0], np.uint8)


def brightness(colour: NDArray[np.uint8]) -> float:
    """Return the luma of a colour, or the mean luma of an image, 0 to 255."""
    return float(np.asarray(colour, np.float64).reshape(-1, 3).mean(0) @ LUMA)


def readable_on(rng: np.random.Generator, ground: float) -> Colour:
    """Return a colour that stands out from a ground of the given luma, sometimes only just."""
    least = 22.0 if rng.random() < 0.12 else rng.uniform(45, 110)
    extreme = np.full(3, 255 if ground < 120 else 0, np.uint8)
    if rng.random() < 0.35:
        return np.clip(np.abs(extreme.astype(int) - rng.integers(0, 40)), 0, 255).astype(np.uint8)
    for _ in range(8):
        colour = any_colour(rng)
        if abs(brightness(colour) - ground) >= least:
            return colour
    return extreme
