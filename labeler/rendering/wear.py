"""What time and handling do to paper and print: stains, folds, faded ink, stamps, scanner edges."""

import cv2
import numpy as np

from labeler.rendering.colours import Colour
from labeler.rendering.ornaments import Mark, Pen, rings, signature, stamp
from labeler.rendering.sheet import Picture, Sheet, blended, shaded, weakened
from labeler.rendering.textures import smooth_field, smooth_shade


def paper(rng: np.random.Generator, width: int, height: int, colour: Colour) -> Picture:
    """Return (height, width, 3) of paper with its grain."""
    darkest = round(255 - 16 * rng.random() ** 2)
    grain = smooth_shade(rng, (height, width), int(rng.integers(2, 60)), darkest, 255)
    channels = [cv2.convertScaleAbs(grain, alpha=part / 255) for part in colour.tolist()]
    return np.asarray(cv2.merge(channels), np.uint8)


def stain(surface: Picture, rng: np.random.Generator) -> None:
    """Darken a few blots."""
    blots = smooth_field(rng, (96, 96), int(rng.integers(2, 7)))
    shade = np.clip(255 - 120 * np.clip(blots - rng.uniform(0.5, 0.8), 0, 1), 0, 255)
    surface[:] = shaded(surface, shade.astype(np.uint8))


def show_through(sheet: Sheet, rng: np.random.Generator) -> None:
    """Let the mirrored print of the other side show faintly; it is no text of this page."""
    shift = np.array([[-1, 0, sheet.width + rng.normal(0, 9)], [0, 1, rng.normal(0, 9)]])
    other = cv2.warpAffine(sheet.ink, shift, (sheet.width, sheet.height))
    other = cv2.blur(other, (3, 3))
    weak = weakened(np.asarray(other, np.uint8), rng.uniform(0.05, 0.25))
    sheet.surface = blended(sheet.surface, np.full_like(sheet.surface, 60), weak)


def spread(sheet: Sheet, rng: np.random.Generator) -> None:
    """Let the ink run a little into the paper, or not."""
    if rng.random() < 0.3:
        sheet.ink = np.asarray(cv2.dilate(sheet.ink, np.ones((2, 2), np.uint8)), np.uint8)


def fade(sheet: Sheet, rng: np.random.Generator) -> None:
    """Weaken the ink in patches, as worn type and old thermal paper do, or not."""
    if rng.random() < 0.4:
        return
    weakest = round(255 * rng.uniform(0.4, 0.9))
    keep = smooth_shade(rng, sheet.ink.shape, int(rng.integers(3, 30)), weakest, 255)
    sheet.ink = np.asarray(cv2.multiply(sheet.ink, keep, scale=1 / 255), np.uint8)


def drop_dots(sheet: Sheet, rng: np.random.Generator) -> None:
    """Print in dots, as matrix printers do, or leave stripes where the print head is worn."""
    draw = rng.random()
    if draw < 0.6:
        return
    keep = np.full((sheet.height, sheet.width), 255, np.uint8)
    if draw < 0.85:
        pitch, weak = int(rng.integers(2, 4)), int(rng.integers(90, 200))
        keep[::pitch] = weak
        if rng.random() < 0.5:
            keep[:, ::pitch] = np.minimum(keep[:, ::pitch], weak)
    else:
        worn = rng.integers(0, sheet.width, int(rng.integers(1, 5)))
        keep[:, worn] = int(rng.integers(0, 120))
    sheet.ink = np.asarray(cv2.multiply(sheet.ink, keep, scale=1 / 255), np.uint8)


def folded(picture: Picture, rng: np.random.Generator) -> Picture:
    """Return the picture with creases: lines where one side lies in the light, one in the dark."""
    height, width = picture.shape[:2]
    ramps = {True: np.full(height, 128, np.float32), False: np.zeros(width, np.float32)}
    for _ in range(int(rng.integers(1, 4))):
        ramp = ramps[bool(rng.random() < 0.6)]
        at = int(rng.uniform(0.05, 0.95) * len(ramp))
        reach = int(rng.integers(2, max(3, len(ramp) // 8)))
        tail = np.linspace(1, 0, reach, dtype=np.float32)[: len(ramp) - at]
        ramp[at : at + len(tail)] += tail * np.float32(rng.uniform(-45, 25))
        ramp[max(at - 1, 0) : at + 1] += np.float32(rng.uniform(-50, 40))
    shade = np.clip(ramps[True][:, None] + ramps[False][None], 0, 255).astype(np.uint8)
    return shaded(picture, shade, 128)


def edged(picture: Picture, rng: np.random.Generator) -> Picture:
    """Return the picture with the dark edge a scanner leaves where paper lifts off the glass."""
    height, width = picture.shape[:2]
    reach = rng.uniform(0.01, 0.12)
    levels = np.full(64, 255, np.float32)
    count = max(2, int(64 * reach))
    levels[:count] = np.linspace(rng.uniform(20, 160), 255, count)
    if rng.random() < 0.5:
        levels = levels[::-1].copy()
    row = levels.astype(np.uint8)
    if rng.random() < 0.5:
        return shaded(picture, cv2.resize(row[None], (width, height)).astype(np.uint8))
    return shaded(picture, cv2.resize(row[:, None], (width, height)).astype(np.uint8))


def stamped(picture: Picture, rng: np.random.Generator) -> Picture:
    """Return the picture with a stamp or strokes of a pen over the print, which shows through."""
    height, width = picture.shape[:2]
    layer = np.full_like(picture, 255)
    marks: tuple[Mark, ...] = (stamp, stamp, rings, signature, signature)
    for _ in range(int(rng.integers(1, 3))):
        mark = marks[int(rng.integers(len(marks)))]
        ink = rng.integers(10, 150, 3).astype(np.uint8)
        ink[int(rng.choice([0, 2, 2]))] = rng.integers(120, 230)
        centre = rng.uniform([0.1, 0.1], [0.9, 0.9]) * [width, height]
        reach = min(height, width) * rng.uniform(0.06, 0.22)
        mark(Pen(layer, centre, reach, ink), rng)
    return np.asarray(cv2.multiply(picture, layer, scale=1 / 255), np.uint8)
