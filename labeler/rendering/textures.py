"""Procedural surfaces: plaster, stone, wood, bricks, leaves, sky; drawn once, reused often."""

from collections.abc import Callable, Sequence
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from labeler.rendering.colours import any_colour, foliage_colour, muted_colour
from labeler.rendering.glyph_cache import Mask
from labeler.rendering.sheet import Picture, shaded

SIDE = 640
"""Pixels of a pooled texture."""
POOL = 96
"""How many different textures there are; crops, turns and colours multiply them."""

Field = NDArray[np.float32]


def smooth_field(rng: np.random.Generator, size: tuple[int, int], cells: int) -> Field:
    """Return (h, w) of values 0 to 1 that change slowly: `cells` random values a side."""
    coarse = rng.random((cells + 1, cells + 1), dtype=np.float32)
    return np.asarray(cv2.resize(coarse, size[::-1], interpolation=cv2.INTER_CUBIC), np.float32)


def smooth_shade(
    rng: np.random.Generator, size: tuple[int, int], cells: int, darkest: int, brightest: int
) -> Mask:
    """Return (h, w) of grey levels that change slowly."""
    coarse = rng.integers(darkest, brightest + 1, (cells + 1, cells + 1)).astype(np.uint8)
    shade = cv2.resize(coarse, size[::-1], interpolation=cv2.INTER_CUBIC)
    return np.asarray(shade, np.uint8)


def fractal_field(rng: np.random.Generator, roughness: float) -> Field:
    """Return (SIDE, SIDE), mean 0, deviation 1: octaves of noise, each `roughness` times weaker."""
    field = rng.random((3, 3), dtype=np.float32)
    for octave in range(2, 9):
        side = min(2**octave, SIDE)
        field = np.asarray(cv2.resize(field, (side, side), interpolation=cv2.INTER_CUBIC))
        field += np.float32(roughness**octave) * rng.random((side, side), dtype=np.float32)
    field = np.asarray(cv2.resize(field, (SIDE, SIDE), interpolation=cv2.INTER_CUBIC), np.float32)
    mean, deviation = cv2.meanStdDev(field)
    return (field - np.float32(mean[0, 0])) / np.float32(deviation[0, 0] + 1e-6)


def _coloured(rng: np.random.Generator, field: Field) -> Picture:
    """Run a field of deviation 1 through a ramp between two colours."""
    near, far = muted_colour(rng).astype(np.float32), any_colour(rng).astype(np.float32)
    reach = rng.uniform(0.05, 0.5) * 255
    level = np.clip(field * reach + 127.5, 0, 255).astype(np.uint8)
    ramp = near + (far - near) * np.linspace(0, 1, 256, dtype=np.float32)[:, None]
    grey = cv2.cvtColor(level, cv2.COLOR_GRAY2RGB)
    return np.asarray(cv2.LUT(grey, ramp.astype(np.uint8)[None]), np.uint8)


def _plaster(rng: np.random.Generator) -> Picture:
    return _coloured(rng, fractal_field(rng, rng.uniform(0.5, 1.0)))


def _sky(rng: np.random.Generator) -> Picture:
    slope = np.linspace(-1.7, 1.7, SIDE, dtype=np.float32)[:, None]
    field = slope + fractal_field(rng, 0.5) * np.float32(rng.uniform(0.0, 0.4))
    return _coloured(rng, field)


def _wood(rng: np.random.Generator) -> Picture:
    stretched = cv2.resize(fractal_field(rng, 0.8), (SIDE, SIDE * 8))[:SIDE]
    rings = np.sin(stretched * rng.uniform(2, 9))
    grain = np.asarray(0.7 * rings + 0.5 * stretched, np.float32)
    return _coloured(rng, grain if rng.random() < 0.5 else np.ascontiguousarray(grain.T))


def _speckle(rng: np.random.Generator) -> Picture:
    noise = rng.standard_normal((SIDE, SIDE), dtype=np.float32)
    grain = cv2.GaussianBlur(noise, (0, 0), rng.uniform(0.5, 2.5))
    return _coloured(rng, np.asarray(grain / grain.std(), np.float32))


def _bricks(rng: np.random.Generator) -> Picture:
    picture = _plaster(rng)
    height = int(rng.integers(14, 70))
    width, joint = int(height * rng.uniform(1.2, 3.5)), int(rng.integers(1, 1 + height // 7))
    base = any_colour(rng).astype(int)
    for row, top in enumerate(range(0, SIDE, height)):
        shift = (row % 2) * width // 2
        for left in range(-shift, SIDE, width):
            colour = np.clip(base + rng.integers(-18, 19) + rng.integers(-6, 7, 3), 0, 255)
            corner = (left + width - joint, top + height - joint)
            cv2.rectangle(picture, (left, top), corner, colour.tolist(), -1)
    shade = np.clip(128 + 14 * fractal_field(rng, 0.9), 0, 255).astype(np.uint8)
    return shaded(picture, shade, 128)


def _leaves(rng: np.random.Generator) -> Picture:
    picture = _plaster(rng)
    base = foliage_colour(rng) if rng.random() < 0.7 else any_colour(rng)
    spread = int(rng.integers(20, 90))
    size = rng.uniform(3, 30)
    count = int(min(900, 60000 / size**2) + 150)
    centres = rng.uniform(0, SIDE, (count, 1, 2))
    turns = rng.uniform(0, 2 * np.pi, (count, 1))
    along = np.stack([np.cos(turns), np.sin(turns)], 2) * rng.uniform(1, 1 + size, (count, 1, 1))
    across = np.stack([-along[..., 1], along[..., 0]], 2) * rng.uniform(0.2, 0.5, (count, 1, 1))
    leaf = np.array([[-1, 0], [-0.5, 0.8], [0.3, 0.8], [1, 0], [0.3, -0.8], [-0.5, -0.8]])
    leaves = np.round((centres + leaf[:, :1] * along + leaf[:, 1:] * across) * 8).astype(np.int32)
    colours = np.clip(base + rng.integers(-spread, spread + 1, (count, 1)), 0, 255).tolist()
    for outline, colour in zip(leaves, colours, strict=True):
        cv2.fillConvexPoly(picture, outline, colour, cv2.LINE_AA, 3)
    return picture


def _stones(rng: np.random.Generator) -> Picture:
    count = int(rng.integers(30, 400))
    spots = rng.integers(0, SIDE, (count, 2))
    seeds = np.full((SIDE, SIDE), 255, np.uint8)
    seeds[spots[:, 0], spots[:, 1]] = 0
    _, owner = cv2.distanceTransformWithLabels(seeds, cv2.DIST_L2, 3)
    shades = np.clip(any_colour(rng) + rng.normal(0, 22, (count + 2, 1)), 0, 255)
    edge = cv2.morphologyEx(owner.astype(np.float32), cv2.MORPH_GRADIENT, np.ones((3, 3))) > 0
    picture = shades[owner].astype(np.uint8)
    picture[edge] = any_colour(rng)
    return np.asarray(cv2.blur(picture, (3, 3)), np.uint8)


def _patchwork(rng: np.random.Generator) -> Picture:
    """Overlapping flat shapes: a street seen without glasses."""
    picture = _sky(rng)
    for _ in range(int(rng.integers(8, 50))):
        centre, reach = rng.integers(0, SIDE, 2), rng.uniform(15, 240)
        corners = centre + rng.uniform(-reach, reach, (int(rng.integers(3, 6)), 2))
        hull = cv2.convexHull(corners.astype(np.int32))
        cv2.fillConvexPoly(picture, hull, any_colour(rng).tolist(), cv2.LINE_AA)
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.6, 5)), np.uint8)


KINDS: tuple[Callable[[np.random.Generator], Picture], ...] = (
    _plaster,
    _plaster,
    _sky,
    _wood,
    _speckle,
    _bricks,
    _leaves,
    _leaves,
    _stones,
    _patchwork,
    _patchwork,
    _patchwork,
)


LEAVES = tuple(n for n in range(POOL) if KINDS[n % len(KINDS)] is _leaves)
"""Which of the pooled textures are leaves."""


@lru_cache(maxsize=POOL)
def pooled_texture(number: int) -> Picture:
    """Return texture `number` (SIDE, SIDE, 3); the same number gives the same texture."""
    rng = np.random.default_rng([917, number])
    picture = KINDS[number % len(KINDS)](rng)
    picture.flags.writeable = False
    return picture


def texture(
    rng: np.random.Generator, width: int, height: int, numbers: Sequence[int] = range(POOL)
) -> Picture:
    """Return (height, width, 3): one of the pooled textures cropped, turned and recoloured."""
    picture = pooled_texture(numbers[int(rng.integers(len(numbers)))])
    side = SIDE * rng.uniform(0.25, 1.0)
    scale = side / max(width, height)
    w, h = max(2, int(width * scale)), max(2, int(height * scale))
    x, y = int(rng.integers(0, SIDE - w + 1)), int(rng.integers(0, SIDE - h + 1))
    crop = cv2.resize(picture[y : y + h, x : x + w], (width, height))
    if rng.random() < 0.5:
        crop = cv2.flip(crop, int(rng.integers(-1, 2)))
    return recoloured(rng, np.asarray(crop, np.uint8))


def recoloured(rng: np.random.Generator, picture: Picture) -> Picture:
    """Return the picture with its channels mixed, stretched and shifted a little."""
    matrix = np.eye(3) * rng.uniform(0.6, 1.1) + rng.uniform(-0.05, 0.12, (3, 3))
    shift = rng.uniform(-30, 50) + rng.uniform(-12, 12, (3, 1))
    return np.asarray(cv2.transform(picture, np.hstack([matrix, shift])), np.uint8)
