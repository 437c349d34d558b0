"""The renderer's door: one random picture with exact labels."""

import numpy as np

from labeler.core.sample import Sample
from labeler.rendering.backgrounds import background
from labeler.rendering.colours import plain
from labeler.rendering.documents import document
from labeler.rendering.effects import photographed, scanned
from labeler.rendering.labels import labelled, upright
from labeler.rendering.lettering import lettered, mounted
from labeler.rendering.placement import Placement, Room, free_spot, page_placement
from labeler.rendering.settings import RenderSettings
from labeler.rendering.sheet import Picture
from labeler.rendering.signs import pick_script, sign, text_height
from labeler.rendering.typesetting import TextLine

DEFAULT_SETTINGS = RenderSettings()
SIGN_HEIGHTS = (1.7, 1.7, 2.5, 4, 6, 9, 14)
"""How high the room for a sign is, in ems of its text."""


def render_sample(
    rng: np.random.Generator, size: int = 512, settings: RenderSettings = DEFAULT_SETTINGS
) -> Sample:
    """Return a picture of (size, size, 3) with everything written on it.

    Lines: the band over their ink, first vertex where reading starts, clockwise; four vertices
    where the line is straight, many where it is curved. Characters: ink boxes of grapheme
    clusters in line coordinates, carried through the same transforms. Lines lower than 6 px or
    visible to less than 70 % are in `ignored`. The same state of `rng` gives the same sample on
    a machine with the same fonts. Raises LabelerError where no font is installed.
    """
    draw = rng.random()
    if draw < settings.documents:
        picture, lines = _document_scene(rng, size, settings)
        finish = scanned if rng.random() < 0.6 else photographed
    else:
        picture, lines = _photo_scene(rng, size, settings)
        finish = photographed
    return labelled(finish(picture, rng), lines)


def _document_scene(
    rng: np.random.Generator, size: int, settings: RenderSettings
) -> tuple[Picture, list[TextLine]]:
    page = document(rng, size, settings)
    steady = page.is_receipt and rng.random() < 0.6
    placement = page_placement(rng, page.picture.shape[:2], size, steady=steady)
    if steady or rng.random() < 0.5:
        level = rng.integers(0, 256) if rng.random() < 0.4 else rng.integers(225, 256)
        picture = plain(size, size, np.full(3, level, np.uint8))
    else:
        picture = background(rng, size, settings)
    lines = _placed(placement, page.lines)
    if page.is_receipt:
        lines = [upright(line) for line in lines]
    return placement.pasted(picture, page.picture, None), lines


def _photo_scene(
    rng: np.random.Generator, size: int, settings: RenderSettings
) -> tuple[Picture, list[TextLine]]:
    picture = background(rng, size, settings)
    lines: list[TextLine] = []
    if rng.random() < settings.textless:
        return picture, lines
    room = Room(size)
    for _ in range(int(rng.integers(2, 11))):
        em = text_height(rng, settings, size)
        wanted = (em * 2 + size * rng.uniform(0.1, 0.9), em * rng.choice(SIGN_HEIGHTS))
        spot = free_spot(rng, wanted, size, room)
        if spot is None:
            continue
        written = sign(rng, pick_script(rng, settings), em, (spot.width, spot.height))
        if not written:
            continue
        sheet = mounted(rng, written, em)
        placement = spot.placement(sheet.surface.shape[:2])
        drawn, cover = lettered(sheet, rng, _under(picture, placement))
        picture = placement.pasted(picture, drawn, cover)
        lines += _placed(placement, sheet.lines)
    return picture, lines


def _under(picture: Picture, placement: Placement) -> Picture:
    """A coarse sample of what a sheet will cover."""
    low = np.clip(placement.quad.min(0), 0, picture.shape[0] - 4).astype(int)
    high = np.maximum(placement.quad.max(0).astype(int), low + 4)
    return picture[low[1] : high[1] : 4, low[0] : high[0] : 4]


def _placed(placement: Placement, lines: list[TextLine]) -> list[TextLine]:
    return [placement.placed(line) for line in lines]
