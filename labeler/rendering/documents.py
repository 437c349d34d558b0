"""Documents: which kind, on what paper, how worn."""

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np

from labeler.rendering.bends import Wave, with_many_vertices
from labeler.rendering.colours import Colour
from labeler.rendering.fonts import faces_for
from labeler.rendering.forms import write_form, write_label, write_table
from labeler.rendering.prose import write_prose
from labeler.rendering.receipts import write_receipt
from labeler.rendering.settings import RenderSettings, Script
from labeler.rendering.sheet import Picture, Sheet, blended, shaded
from labeler.rendering.signs import pick_script
from labeler.rendering.textures import smooth_field, smooth_shade
from labeler.rendering.typesetting import TextLine

Layout = Callable[[Sheet, np.random.Generator, Script, float], None]

LAYOUTS: tuple[tuple[Layout, float], ...] = (
    (write_prose, 0.36),
    (write_receipt, 0.34),
    (write_form, 0.11),
    (write_table, 0.11),
    (write_label, 0.08),
)
EM_RANGE = (9.0, 44.0)
"""Pixels per em of running text in a picture of 512."""


@dataclass(frozen=True, slots=True)
class Page:
    """A document as flat picture with its lines."""

    picture: Picture
    lines: list[TextLine]


def document(rng: np.random.Generator, size: int, settings: RenderSettings) -> Page:
    """Return a document about as large as a picture of `size`."""
    low, high = np.log(EM_RANGE)
    em = float(np.exp(low + (high - low) * rng.beta(1.2, 1.8))) * size / 512
    if rng.random() < settings.blackletter and faces_for(Script.BLACKLETTER):
        return _old_print(rng, size, em * rng.uniform(1, 1.5))
    shares = np.array([share for _, share in LAYOUTS])
    write = LAYOUTS[int(rng.choice(len(LAYOUTS), p=shares / shares.sum()))][0]
    is_receipt = write is write_receipt
    if is_receipt:
        em = min(em, 26 * size / 512)
    height = round(size * rng.uniform(0.8, 1.15))
    width = round(size * (rng.uniform(0.45, 1.0) if is_receipt else rng.uniform(0.7, 1.1)))
    sheet = Sheet(_paper(rng, width, height, _white(rng)))
    write(sheet, rng, pick_script(rng, settings), em)
    if is_receipt:
        _fade(sheet, rng)
    return _maybe_curled(rng, Page(sheet.finished(rng.uniform(0.7, 1.0)), sheet.lines))


def _white(rng: np.random.Generator) -> Colour:
    channels = rng.integers(185, 256) + rng.integers(-14, 8, 3)
    return np.asarray(np.clip(channels, 0, 255), np.uint8)


def _yellow(rng: np.random.Generator) -> Colour:
    value = rng.uniform(150, 245)
    warmth = rng.uniform(0.0, 0.35)
    channels = [value, value * (1 - 0.35 * warmth), value * (1 - warmth)]
    return np.asarray(channels).astype(np.uint8)


def _old_print(rng: np.random.Generator, size: int, em: float) -> Page:
    """A page of old print: dense block, worn ink, the other side showing through, stains."""
    width, height = round(size * rng.uniform(0.7, 1.1)), round(size * rng.uniform(0.8, 1.15))
    sheet = Sheet(_paper(rng, width, height, _yellow(rng)))
    _stain(sheet.surface, rng)
    write_prose(sheet, rng, Script.BLACKLETTER, em)
    if rng.random() < 0.6:
        _bleed_through(sheet, rng)
    _wear(sheet, rng)
    return _maybe_curled(rng, Page(sheet.finished(rng.uniform(0.65, 1.0)), sheet.lines))


def _paper(rng: np.random.Generator, width: int, height: int, colour: Colour) -> Picture:
    darkest = round(255 - 25 * rng.random())
    grain = smooth_shade(rng, (height, width), int(rng.integers(2, 60)), darkest, 255)
    channels = [cv2.convertScaleAbs(grain, alpha=part / 255) for part in colour.tolist()]
    return np.asarray(cv2.merge(channels), np.uint8)


def _stain(surface: Picture, rng: np.random.Generator) -> None:
    """Darken the edges and a few blots."""
    blots = smooth_field(rng, (96, 96), int(rng.integers(2, 7)))
    shade = np.clip(255 - 120 * np.clip(blots - rng.uniform(0.5, 0.8), 0, 1), 0, 255)
    surface[:] = shaded(surface, shade.astype(np.uint8))


def _bleed_through(sheet: Sheet, rng: np.random.Generator) -> None:
    """Let the mirrored print of the other side show faintly; it is no text of this page."""
    shift = np.array([[-1, 0, sheet.width + rng.normal(0, 9)], [0, 1, rng.normal(0, 9)]])
    other = cv2.warpAffine(sheet.ink, shift, (sheet.width, sheet.height))
    other = cv2.blur(other, (3, 3))
    weak = np.asarray(cv2.convertScaleAbs(other, alpha=rng.uniform(0.05, 0.25)), np.uint8)
    sheet.surface = blended(sheet.surface, np.full_like(sheet.surface, 60), weak)


def _wear(sheet: Sheet, rng: np.random.Generator) -> None:
    """Press some letters more than others, let the ink spread or break."""
    if rng.random() < 0.3:
        sheet.ink = np.asarray(cv2.dilate(sheet.ink, np.ones((2, 2), np.uint8)), np.uint8)
    _fade(sheet, rng)


def _fade(sheet: Sheet, rng: np.random.Generator) -> None:
    """Weaken the ink in patches, as worn type and old thermal paper do."""
    if rng.random() < 0.4:
        return
    weakest = round(255 * rng.uniform(0.4, 0.9))
    keep = smooth_shade(rng, sheet.ink.shape, int(rng.integers(3, 30)), weakest, 255)
    sheet.ink = np.asarray(cv2.multiply(sheet.ink, keep, scale=1 / 255), np.uint8)


def _maybe_curled(rng: np.random.Generator, page: Page) -> Page:
    """Bend the page over its width, as an open book or a crumpled receipt does."""
    if rng.random() < 0.7:
        return page
    height, width = page.picture.shape[:2]
    length = width * rng.uniform(0.9, 3)
    bend = Wave(min(length * 0.03, 14.0) * rng.uniform(0.2, 1), length, rng.uniform(0, 6.3))
    columns = np.arange(width, dtype=np.float32) + np.float32(0.5)
    shift = bend.forward(np.stack([columns, np.zeros_like(columns)], 1))[:, 1]
    map_y = np.arange(height, dtype=np.float32)[:, None] - shift[None]
    map_x = np.broadcast_to(columns - np.float32(0.5), map_y.shape)
    picture = cv2.remap(
        page.picture,
        np.ascontiguousarray(map_x),
        map_y,
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    lines = [with_many_vertices(line, 8).mapped(bend.forward) for line in page.lines]
    return Page(np.asarray(picture, np.uint8), lines)
