"""The renderer's door: one random picture with exact labels."""

from dataclasses import dataclass

import numpy as np
from shapely import make_valid
from shapely.geometry import Polygon, box

from labeler.core.sample import Sample, Vertices
from labeler.rendering.backgrounds import Ground, background
from labeler.rendering.colours import plain
from labeler.rendering.documents import document
from labeler.rendering.effects import photographed, scanned
from labeler.rendering.labels import labelled, upright
from labeler.rendering.lettering import lettered, mounted
from labeler.rendering.placement import Placement, Room, Spot, free_spot, page_placement
from labeler.rendering.settings import RenderSettings, Script
from labeler.rendering.sheet import Picture
from labeler.rendering.signs import pick_script, sign, text_height
from labeler.rendering.typesetting import TextLine

DEFAULT_SETTINGS = RenderSettings()
SIGN_HEIGHTS = (1.7, 2.5, 2.5, 4, 6, 9, 14)
"""How high the room for a sign is, in ems of its text."""


def render_sample(
    rng: np.random.Generator, size: int = 512, settings: RenderSettings = DEFAULT_SETTINGS
) -> Sample:
    """Return a picture of (size, size, 3) with everything written on it.

    Lines: the band over their ink, first vertex where reading starts, clockwise; four vertices
    where the line is straight, many where it is curved; on receipts upright rectangles with some
    air, see `labels.upright`; words instead where the settings ask for them. Characters: ink boxes
    of grapheme clusters in line coordinates, carried through the same transforms. Lines lower than
    6 px, visible to less than 70 % or without contrast are in `ignored`, as is what
    `settings.backgrounds` say of theirs.

    The same state of `rng` gives the same sample on a machine with the same fonts. Raises
    LabelerError where no installed font can write what the settings ask for, and UnreadableImage where a background cannot be read.
    """
    draw_scene = _document_scene if rng.random() < settings.documents else _photo_scene
    scene = draw_scene(rng, size, settings)
    finish = scanned if scene.is_flat and rng.random() < 0.6 else photographed
    lines = scene.lines
    if settings.words:
        lines = [word for line in lines for word in line.words()]
    return labelled(finish(scene.picture, rng), lines, scene.ignored)


@dataclass(slots=True)
class _Scene:
    """A picture in the making."""

    picture: Picture
    lines: list[TextLine]
    ignored: list[Vertices]
    is_flat: bool
    """Whether it may lie on a scanner."""


def _document_scene(rng: np.random.Generator, size: int, settings: RenderSettings) -> _Scene:
    page = document(rng, size, settings)
    steady = page.is_receipt and rng.random() < 0.6
    placement = page_placement(rng, page.picture.shape[:2], size, steady=steady)
    if steady or rng.random() < 0.5:
        level = rng.integers(0, 256) if rng.random() < 0.4 else rng.integers(225, 256)
        ground = Ground(plain(size, size, np.full(3, level, np.uint8)))
    else:
        ground = background(rng, size, settings)
    lines = [placement.placed(line) for line in page.lines]
    if page.is_receipt:
        lines = [upright(line) for line in lines]
    picture = placement.pasted(ground.picture, page.picture, None)
    ignored = [part for each in ground.ignored for part in _outside(each, placement.quad)]
    return _Scene(picture, lines, ignored, is_flat=True)


def _outside(polygon: Vertices, quad: Vertices) -> list[Vertices]:
    """The parts of a polygon that a page does not cover, left and right of its middle.

    In halves, since a polygon of a sample has no holes.
    """
    page, whole = Polygon(quad), make_valid(Polygon(polygon))
    (left, top, right, bottom), middle = whole.union(page).bounds, page.centroid.x
    halves = box(left, top, middle, bottom), box(middle, top, right, bottom)
    rests = [whole.intersection(half).difference(page) for half in halves]
    parts = [part for rest in rests for part in getattr(rest, "geoms", [rest])]
    return [
        np.array(part.exterior.coords[:-1], np.float32)
        for part in parts
        if isinstance(part, Polygon) and not part.is_empty
    ]


def _photo_scene(rng: np.random.Generator, size: int, settings: RenderSettings) -> _Scene:
    ground = background(rng, size, settings)
    scene = _Scene(ground.picture, [], ground.ignored, is_flat=False)
    if rng.random() < settings.textless:
        return scene
    room = Room(size, ground.ignored)
    for _ in range(int(rng.integers(3, 13))):
        em = text_height(rng, settings, size)
        wanted = (em * 2 + size * rng.uniform(0.1, 0.9), em * rng.choice(SIGN_HEIGHTS))
        if spot := free_spot(rng, wanted, size, room):
            _put_up_sign(scene, rng, pick_script(rng, settings), em, spot)
    return scene


def _put_up_sign(
    scene: _Scene, rng: np.random.Generator, script: Script, em: float, spot: Spot
) -> None:
    """Write a sign and put it into its spot, unless nothing fits there."""
    written = sign(rng, script, em, (spot.width, spot.height))
    if not written:
        return
    sheet = mounted(rng, written, em)
    placement = spot.placement(sheet.surface.shape[:2])
    drawn, cover = lettered(sheet, rng, _under(scene.picture, placement))
    scene.picture = placement.pasted(scene.picture, drawn, cover)
    scene.lines += [placement.placed(line) for line in sheet.lines]


def _under(picture: Picture, placement: Placement) -> Picture:
    """A coarse sample of what a sheet will cover."""
    low = np.clip(placement.quad.min(0), 0, picture.shape[0] - 4).astype(int)
    high = np.maximum(placement.quad.max(0).astype(int), low + 4)
    return np.ascontiguousarray(picture[low[1] : high[1] : 4, low[0] : high[0] : 4])
