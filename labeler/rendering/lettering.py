"""How signs look: their panels, and the colour, outline, shadow and wear of their letters."""

from collections.abc import Sequence

import cv2
import numpy as np

from labeler.rendering.colours import any_colour, brightness, loud_colour, plain, readable_on
from labeler.rendering.glyph_cache import Mask
from labeler.rendering.ornaments import draw_ornaments
from labeler.rendering.sheet import Picture, Sheet, blended, shaded, weakened
from labeler.rendering.signs import Set
from labeler.rendering.textures import smooth_shade, texture

PATCHY = 45.0
"""Deviation of grey levels above which a ground has no one brightness to stand out from."""


def mounted(rng: np.random.Generator, lines: Sequence[Set], em: float) -> Sheet:
    """Put lines on a panel, or make them lettering without one; they get their colour later."""
    margins = np.maximum(4, em * rng.uniform(0.15, 1.0, 4)).astype(int)
    left = min(line.x for line in lines)
    right = max(line.x + line.typeset.ink.shape[1] for line in lines)
    bottom = max(line.y + line.typeset.ink.shape[0] for line in lines)
    width = int(right - left + margins[0] + margins[1])
    height = int(bottom + margins[2] + margins[3])
    if rng.random() < 0.62:
        sheet = Sheet(_panel(rng, width, height, em))
    else:
        sheet = Sheet(np.zeros((height, width, 3), np.uint8), np.zeros((height, width), np.uint8))
    for line in lines:
        sheet.write(line.typeset, int(line.x - left + margins[0]), int(line.y + margins[2]))
    if sheet.cover is None and rng.random() < 0.08:
        _haunt(sheet, rng)
    return sheet


def _haunt(sheet: Sheet, rng: np.random.Generator) -> None:
    """Let large letters show faintly behind the text, mirrored and blurred: no text to read."""
    factor = rng.uniform(1.2, 3.0)
    shift = rng.uniform(-0.5, 0.5, 2) * [sheet.width, sheet.height]
    matrix = np.array([[-factor, 0, sheet.width * factor + shift[0]], [0, factor, shift[1]]])
    ghost = cv2.warpAffine(sheet.ink, matrix, (sheet.width, sheet.height))
    soft = np.asarray(cv2.blur(ghost, (5, 5)), np.uint8)
    layer = plain(sheet.width, sheet.height, any_colour(rng))
    sheet.surface = blended(sheet.surface, layer, weakened(soft, rng.uniform(0.05, 0.25)))


def _panel(rng: np.random.Generator, width: int, height: int, em: float) -> Picture:
    draw = rng.random()
    if draw < 0.25:
        surface = texture(rng, width, height)
    elif draw < 0.5:
        surface = plain(width, height, rng.integers(205, 256, 3).astype(np.uint8))
    else:
        surface = plain(width, height, loud_colour(rng) if draw < 0.75 else any_colour(rng))
    if rng.random() < 0.35:
        surface = shaded(surface, rng.integers(95, 155, (2, 2)).astype(np.uint8), 128)
    if rng.random() < 0.12:
        draw_ornaments(surface, rng)
    if rng.random() < 0.4:
        inset = int(rng.integers(0, max(1, round(em) // 8) + 1))
        corner = (width - 1 - inset, height - 1 - inset)
        thickness = int(rng.integers(1, max(2, round(em) // 12) + 1))
        cv2.rectangle(surface, (inset, inset), corner, any_colour(rng).tolist(), thickness)
    return surface


def lettered(
    sheet: Sheet, rng: np.random.Generator, behind: Picture
) -> tuple[Picture, Mask | None]:
    """Colour the ink of a sign for what lies `behind` it; returns picture and opacity.

    Letters on a panel take the panel as their ground. Outlines and shadows lie under the ink;
    lettering on a patchy ground always gets one, or nobody could read it.
    """
    is_panel = sheet.cover is None
    ground = np.ascontiguousarray(sheet.surface[::4, ::4]) if is_panel else behind
    level, spread = brightness(ground), float(np.mean(cv2.meanStdDev(ground)[1]))
    colour = readable_on(rng, level)
    layer = _painted(rng, plain(sheet.width, sheet.height, colour))
    ink = _worn(rng, sheet.ink)
    halo = _halo(rng, ink, is_needed=spread > PATCHY)
    if halo is None:
        return (blended(sheet.surface, layer, ink), None) if is_panel else (layer, ink)
    backing = plain(sheet.width, sheet.height, readable_on(rng, brightness(colour)))
    if is_panel:
        return blended(blended(sheet.surface, backing, halo), layer, ink), None
    return blended(backing, layer, ink), np.maximum(halo, ink)


def _painted(rng: np.random.Generator, layer: Picture) -> Picture:
    """Let the colour run from one shade to another, or leave it plain."""
    if rng.random() < 0.8:
        return layer
    return shaded(layer, rng.integers(90, 150, (2, 2)).astype(np.uint8), 128)


def _worn(rng: np.random.Generator, ink: Mask) -> Mask:
    """Wear paint off in patches, or leave it; enough remains to be read."""
    if rng.random() < 0.85:
        return ink
    keep = smooth_shade(rng, ink.shape, int(rng.integers(3, 40)), int(rng.integers(60, 200)), 255)
    return np.asarray(cv2.multiply(ink, keep, scale=1 / 255), np.uint8)


def _halo(rng: np.random.Generator, ink: Mask, *, is_needed: bool) -> Mask | None:
    """An outline, a soft glow, a shadow or the thickness of the letters, or nothing."""
    draw = rng.random()
    if draw < 0.68 and not is_needed:
        return None
    reach = int(rng.integers(1, 5))
    if is_needed or draw < 0.78:
        return np.asarray(cv2.dilate(ink, np.ones((2 * reach + 1,) * 2, np.uint8)), np.uint8)
    if draw < 0.84:
        wide = cv2.dilate(ink, np.ones((2 * reach + 1,) * 2, np.uint8))
        return np.asarray(cv2.blur(wide, (4 * reach + 1,) * 2), np.uint8)
    way = int(rng.choice([-1, 1]))
    if draw < 0.92:  # letters cut from a board: their side is seen
        slope = np.eye(reach + 1, dtype=np.uint8)
        kernel = slope if way > 0 else slope[:, ::-1].copy()
        anchor = (reach if way > 0 else 0, reach)
        return np.asarray(cv2.dilate(ink, kernel, anchor=anchor), np.uint8)
    shift = np.array([[1, 0, reach], [0, 1, way * reach]], np.float32)
    moved = cv2.warpAffine(ink, shift, ink.shape[::-1])
    return np.asarray(cv2.blur(moved, (reach, reach)), np.uint8)
