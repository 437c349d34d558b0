"""Documents: which kind, on what paper, how worn."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import cv2
import numpy as np

from labeler.rendering.bends import Wave, with_many_vertices
from labeler.rendering.colours import Colour
from labeler.rendering.fonts import faces_for
from labeler.rendering.forms import write_form, write_label, write_table
from labeler.rendering.prose import write_prose
from labeler.rendering.receipts import write_receipt
from labeler.rendering.settings import RenderSettings, Script
from labeler.rendering.sheet import Picture, Sheet
from labeler.rendering.signs import pick_script
from labeler.rendering.typesetting import TextLine
from labeler.rendering.wear import (
    drop_dots,
    edged,
    fade,
    folded,
    paper,
    show_through,
    spread,
    stain,
    stamped,
)

Layout = Callable[[Sheet, np.random.Generator, Script, float], None]

LAYOUTS: tuple[tuple[Layout, float], ...] = (
    (write_prose, 0.53),
    (write_form, 0.17),
    (write_table, 0.17),
    (write_label, 0.13),
)
"""What documents other than receipts and old print are, with their shares."""
EM_RANGE = (9.0, 44.0)
"""Pixels per em of running text in a picture of 512."""


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """A document as flat picture with its lines."""

    picture: Picture
    lines: list[TextLine]
    is_receipt: bool = False
    """Whether its lines are outlined as receipts are: see `labels.upright`."""


def document(rng: np.random.Generator, size: int, settings: RenderSettings) -> PrintedPage:
    """Return a document about as large as a picture of `size`."""
    low, high = np.log(EM_RANGE)
    em = float(np.exp(low + (high - low) * rng.beta(1.2, 1.8))) * size / 512
    if rng.random() < settings.blackletter and faces_for(Script.BLACKLETTER):
        page = _old_print(rng, size, em * rng.uniform(1, 1.5))
    else:
        layout = write_receipt if rng.random() < settings.receipts else _layout(rng)
        page = _print(rng, size, layout, pick_script(rng, settings), em)
    return _handled(rng, page)


def _layout(rng: np.random.Generator) -> Layout:
    return LAYOUTS[int(rng.choice(len(LAYOUTS), p=[share for _, share in LAYOUTS]))][0]


def _print(
    rng: np.random.Generator, size: int, write: Layout, script: Script, em: float
) -> PrintedPage:
    is_receipt = write is write_receipt
    if is_receipt:
        em = min(em, 26 * size / 512)
    height = round(size * rng.uniform(0.8, 1.15))
    width = round(size * (rng.uniform(0.45, 1.0) if is_receipt else rng.uniform(0.7, 1.1)))
    sheet = Sheet(paper(rng, width, height, _white(rng)))
    write(sheet, rng, script, em)
    if rng.random() < 0.12:
        show_through(sheet, rng)
    if is_receipt:
        fade(sheet, rng)
        drop_dots(sheet, rng)
    return PrintedPage(sheet.finished(rng.uniform(0.7, 1.0)), sheet.lines, is_receipt)


def _white(rng: np.random.Generator) -> Colour:
    light = rng.integers(175, 236) if rng.random() < 0.4 else rng.integers(236, 256)
    return np.asarray(np.clip(light + rng.integers(-10, 6, 3), 0, 255), np.uint8)


def _yellow(rng: np.random.Generator) -> Colour:
    value = 255 * rng.beta(6, 1.4)
    warmth = rng.uniform(0.0, 0.3)
    return np.array([value, value * (1 - 0.4 * warmth), value * (1 - warmth)]).astype(np.uint8)


def _old_print(rng: np.random.Generator, size: int, em: float) -> PrintedPage:
    """A page of old print: dense block, worn ink, the other side showing through, stains."""
    width, height = round(size * rng.uniform(0.7, 1.1)), round(size * rng.uniform(0.8, 1.15))
    sheet = Sheet(paper(rng, width, height, _yellow(rng)))
    stain(sheet.surface, rng)
    write_prose(sheet, rng, Script.BLACKLETTER, em)
    if rng.random() < 0.6:
        show_through(sheet, rng)
    spread(sheet, rng)
    fade(sheet, rng)
    return PrintedPage(sheet.finished(rng.uniform(0.65, 1.0)), sheet.lines)


def _handled(rng: np.random.Generator, page: PrintedPage) -> PrintedPage:
    """Stamp, fold and curl a page, or not."""
    picture = page.picture
    if rng.random() < 0.18:
        picture = stamped(picture, rng)
    if rng.random() < 0.2:
        picture = folded(picture, rng)
    if rng.random() < 0.15:
        picture = edged(picture, rng)
    page = replace(page, picture=picture)
    return page if rng.random() < 0.7 else _curled(rng, page)


def _curled(rng: np.random.Generator, page: PrintedPage) -> PrintedPage:
    """Bend the page over its width, as an open book or a crumpled receipt does."""
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
    return replace(page, picture=np.asarray(picture, np.uint8), lines=lines)
