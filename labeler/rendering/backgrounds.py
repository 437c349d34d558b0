"""What a photo-like scene stands in front of."""

from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np

from labeler.core.errors import UnreadableImage
from labeler.core.raster import whole
from labeler.core.sample import Vertices
from labeler.formats.images import open_image
from labeler.rendering.clutter import clutter
from labeler.rendering.colours import any_colour
from labeler.rendering.photo_backgrounds import PHOTO_BACKGROUNDS
from labeler.rendering.settings import Backdrop, RenderSettings
from labeler.rendering.sheet import Picture
from labeler.rendering.textures import recoloured, texture

LONGEST_SIDE = 1280
"""Pixels to which an image of the user is reduced before it is kept in memory."""
KEPT = 64
"""How many images of the user are kept in memory."""


@dataclass(slots=True)
class Ground:
    """What a scene is written on."""

    picture: Picture
    ignored: list[Vertices] = field(default_factory=list)
    """Where it may bear text of its own; may reach beyond the picture."""


def background(rng: np.random.Generator, size: int, settings: RenderSettings) -> Ground:
    """Return (size, size, 3): an image of the user where there are any, or a procedural scene.

    Raises UnreadableImage where an image of the user cannot be read.
    """
    if settings.backgrounds and rng.random() < settings.own_backgrounds:
        backdrop = settings.backgrounds[int(rng.integers(len(settings.backgrounds)))]
        return _view(rng, backdrop, size)
    return Ground(_procedural(rng, size))


def _procedural(rng: np.random.Generator, size: int) -> Picture:
    picture = _background(rng, size)
    clutter(picture, rng)
    if rng.random() < 0.35:
        picture = np.asarray(cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.7, 3)), np.uint8)
    return picture


def _background(rng: np.random.Generator, size: int) -> Picture:
    draw = rng.random()
    for background, share in PHOTO_BACKGROUNDS:
        if draw < share:
            return background(rng, size)
        draw -= share
    picture = texture(rng, size, size)
    for _ in range(int(rng.integers(0, 4))):
        _lay_region(picture, rng)
    return picture


def _lay_region(picture: Picture, rng: np.random.Generator) -> None:
    """Cover a quadrangle with another surface: a wall, a road, a door, a table."""
    size = picture.shape[0]
    span = size * rng.uniform(0.15, 0.9, 2)
    corner = rng.uniform(-0.2, 0.9, 2) * size
    box = np.array([[0, 0], [1, 0], [1, 1], [0, 1]]) * span + corner
    quad = np.round(box + rng.normal(0, size * 0.06, (4, 2))).astype(np.int32)
    if rng.random() < 0.4:
        cv2.fillConvexPoly(picture, cv2.convexHull(quad), any_colour(rng).tolist(), cv2.LINE_AA)
        return
    x, y, w, h = cv2.boundingRect(quad)
    left, top, right, bottom = max(x, 0), max(y, 0), min(x + w, size), min(y + h, size)
    if right - left < 4 or bottom - top < 4:
        return
    mask = np.zeros((bottom - top, right - left), np.uint8)
    cv2.fillConvexPoly(mask, cv2.convexHull(quad - [left, top]), 255)
    cv2.copyTo(texture(rng, right - left, bottom - top), mask, picture[top:bottom, left:right])


def _view(rng: np.random.Generator, backdrop: Backdrop, size: int) -> Ground:
    """Cut a square out of an image, and perhaps mirror and recolour it."""
    picture, scale = _reduced(backdrop.path, backdrop.frame)
    side = max(1, int(min(picture.shape[:2]) * rng.uniform(0.4, 1.0)))
    y = int(rng.integers(0, picture.shape[0] - side + 1))
    x = int(rng.integers(0, picture.shape[1] - side + 1))
    crop = np.asarray(cv2.resize(picture[y : y + side, x : x + side], (size, size)), np.uint8)
    ignored = [
        (np.array(polygon, np.float32) * scale - [x, y]) * (size / side)
        for polygon in backdrop.ignored
    ]
    if rng.random() < 0.5:
        crop = np.asarray(cv2.flip(crop, 1), np.uint8)
        ignored = [(polygon * [-1, 1] + [size, 0])[::-1] for polygon in ignored]
    if rng.random() < 0.5:
        crop = recoloured(rng, crop)
    return Ground(crop, [polygon.astype(np.float32) for polygon in ignored])


@lru_cache(maxsize=KEPT)
def _reduced(path: Path, frame: int) -> tuple[Picture, float]:
    """Return an image of at most LONGEST_SIDE and its scale; raises UnreadableImage."""
    try:
        image = open_image(path, frame)
    except UnreadableImage as error:
        raise UnreadableImage(f"{path}: {error}") from error
    scale = min(1.0, LONGEST_SIDE / max(image.shape[:2]))
    picture = whole(image)
    if scale == 1:
        return picture, scale
    size = (round(image.shape[1] * scale), round(image.shape[0] * scale))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8), scale
