"""Training views of a labelled page: where to crop, how to bend it, how to spoil its colours."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from labeler.core.sample import Sample, Vertices
from labeler.learning.data.warping import Matrix

_OCTAVE = float(np.log(2.0))


@dataclass(frozen=True, slots=True)
class ViewSettings:
    """How far a training view may stray from the page. Never mirrored: text has a direction."""

    lowest_text: float = 9.0
    highest_text: float = 90.0
    """Heights of text in the view, pixels; a view is scaled to one of them, log-uniformly. Detection
    looks at several scales, so the network need not read larger text."""
    largest_zoom: float = 3.0
    filled: float = 0.8
    """Least share of a view's width and height that shows the page rather than nothing."""
    stretch: float = 0.2
    """Width against height."""
    tilt: float = 0.08
    """By how much of its side a corner is displaced (perspective)."""
    turned: float = 0.1
    """Share of views turned by a quarter or a half."""
    elsewhere: float = 0.2
    """Share of views of any place at all; the others show some text. Photos are full of things
    that look like text to a network that was only shown what is near text."""
    shown_side: int | None = None
    """Long side at which a detector will be shown the page, if that is known."""
    as_shown: float = 0.7
    """Share of views that are then between half and twice as large."""
    leaning: float = 0.25
    """Share of views that lean by up to 30 degrees; all others lean by up to 6."""


def view_matrix(
    sample: Sample, size: int, settings: ViewSettings, rng: np.random.Generator
) -> Matrix:
    """Return the map from the page to a random square view of `size` pixels around some text."""
    anchor, height = _anchor(sample, settings.elsewhere, rng)
    page = np.array(sample.image.shape[1::-1], np.float64)
    smallest = settings.filled * size / float(page.min())
    zoom = max(min(_zoom(page, height, settings, rng), settings.largest_zoom), smallest)
    stretch = float(np.exp(rng.uniform(-settings.stretch, settings.stretch) / 2))
    angle = np.radians(_angle(settings, rng))
    cos, sin = np.cos(angle) * zoom, np.sin(angle) * zoom
    linear = np.array([[cos * stretch, -sin / stretch], [sin * stretch, cos / stretch]])
    margin = np.minimum(settings.filled * size / zoom / 2, page / 2)
    centre = anchor + rng.uniform(-0.4, 0.4, 2) * size / zoom
    centre = np.clip(centre, margin, page - margin)
    matrix = np.eye(3)
    matrix[:2, :2] = linear
    matrix[:2, 2] = size / 2 - linear @ centre
    return _tilted(size, settings.tilt, rng) @ matrix


def _anchor(
    sample: Sample, elsewhere: float, rng: np.random.Generator
) -> tuple[NDArray[np.float64], float]:
    """A point to look at and the height of the text there; sometimes anywhere on the page."""
    regions = sample.lines or sample.characters or sample.ignored
    page = np.array(sample.image.shape[1::-1], np.float64)
    if not regions:
        return rng.uniform(0, 1, 2) * page, float(page.min()) / 12
    region = regions[int(rng.integers(len(regions)))]
    height = max(text_height(region), 4.0)
    if rng.random() < elsewhere:
        return rng.uniform(0, 1, 2) * page, height
    weights = rng.dirichlet(np.ones(len(region)))
    return np.asarray(weights @ region, np.float64), height


def _zoom(
    page: NDArray[np.float64], height: float, settings: ViewSettings, rng: np.random.Generator
) -> float:
    """Return how much a page (width, height) is enlarged that has text of this height, in pixels."""
    if settings.shown_side and rng.random() < settings.as_shown:
        shown = settings.shown_side / float(page.max())
        return float(shown * np.exp(rng.uniform(-_OCTAVE, _OCTAVE)))
    lowest, highest = np.log(settings.lowest_text), np.log(settings.highest_text)
    return float(np.exp(rng.uniform(lowest, highest))) / height


def text_height(polygon: Vertices) -> float:
    """Return the shorter side of the smallest rectangle around a (N, 2) polygon."""
    return float(min(cv2.minAreaRect(np.asarray(polygon, np.float32))[1]))


def _angle(settings: ViewSettings, rng: np.random.Generator) -> float:
    quarter = 90.0 * float(rng.integers(1, 4)) if rng.random() < settings.turned else 0.0
    return quarter + rng.uniform(-1, 1) * (30.0 if rng.random() < settings.leaning else 6.0)


def _tilted(size: int, tilt: float, rng: np.random.Generator) -> Matrix:
    if rng.random() < 0.5:
        return np.eye(3)
    corners = np.array([[0, 0], [size, 0], [size, size], [0, size]], np.float32)
    moved = corners + rng.uniform(-tilt, tilt, (4, 2)).astype(np.float32) * size
    return np.asarray(cv2.getPerspectiveTransform(corners, moved), np.float64)


def spoil(image: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.uint8]:
    """Return an image (H, W, 3) as another camera, light or file format would have given it."""
    if rng.random() < 0.8:
        image = _recoloured(image, rng)
    if rng.random() < 0.3:
        image = _blurred(image, rng)
    if rng.random() < 0.3:
        noise = rng.normal(0, rng.uniform(2, 14), image.shape).astype(np.float32)
        image = np.clip(image + noise, 0, 255).astype(np.uint8)
    if rng.random() < 0.3:
        image = _compressed(image, int(rng.integers(25, 90)))
    return image


def _recoloured(image: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.uint8]:
    levels = np.linspace(0, 1, 256)[:, None] ** np.exp(rng.uniform(-0.4, 0.4))
    contrast = np.exp(rng.uniform(-0.4, 0.3)) * np.exp(rng.uniform(-0.1, 0.1, 3))
    table = (levels - 0.5) * contrast + 0.5 + rng.uniform(-0.15, 0.15) + rng.uniform(-0.06, 0.06, 3)
    if rng.random() < 0.08:
        table = 1.0 - table
    if rng.random() < 0.15:
        grey = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY)
        image = cv2.cvtColor(grey, cv2.COLOR_GRAY2RGB).astype(np.uint8, copy=False)
    bytes_table = np.clip(table * 255, 0, 255).astype(np.uint8).reshape(1, 256, 3)
    return cv2.LUT(image, bytes_table).astype(np.uint8, copy=False)


def _blurred(image: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.uint8]:
    if rng.random() < 0.5:
        sigma = float(rng.uniform(0.4, 1.6))
        return cv2.GaussianBlur(image, (0, 0), sigma).astype(np.uint8, copy=False)
    factor = float(rng.uniform(0.45, 0.9))
    small = cv2.resize(image, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    return cv2.resize(small, image.shape[1::-1], interpolation=cv2.INTER_LINEAR).astype(
        np.uint8, copy=False
    )


def _compressed(image: NDArray[np.uint8], quality: int) -> NDArray[np.uint8]:
    _, data = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), np.uint8)
