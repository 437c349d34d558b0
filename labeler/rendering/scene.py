"""The renderer's door: one random picture with exact labels."""

import numpy as np

from labeler.core.sample import Sample
from labeler.rendering.backgrounds import background
from labeler.rendering.documents import document
from labeler.rendering.effects import photographed, scanned
from labeler.rendering.labels import labelled
from labeler.rendering.placement import Placement, Room, page_placement, scene_placement
from labeler.rendering.settings import RenderSettings
from labeler.rendering.sheet import Picture
from labeler.rendering.signs import lettered, sign
from labeler.rendering.typesetting import TextLine

DEFAULT_SETTINGS = RenderSettings()


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
    placement = page_placement(rng, page.picture.shape[:2], size)
    if rng.random() < 0.5:
        picture = np.empty((size, size, 3), np.uint8)
        picture[:] = rng.integers(0, 256) if rng.random() < 0.5 else rng.integers(225, 256)
    else:
        picture = background(rng, size, settings)
    return placement.pasted(picture, page.picture, None), _placed(placement, page.lines)


def _photo_scene(
    rng: np.random.Generator, size: int, settings: RenderSettings
) -> tuple[Picture, list[TextLine]]:
    picture = background(rng, size, settings)
    lines: list[TextLine] = []
    if rng.random() < settings.textless:
        return picture, lines
    room = Room(size)
    wanted, attempts = int(rng.integers(1, 8)), 8
    while wanted and attempts:
        attempts -= 1
        sheet = sign(rng, settings, size)
        placement = scene_placement(rng, sheet.surface.shape[:2], size, room) if sheet else None
        if sheet is None or placement is None:
            continue
        wanted -= 1
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
