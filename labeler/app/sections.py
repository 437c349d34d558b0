"""A large image is looked at twice: all of it reduced, and in sections as large as it is.

As in slicing aided inference (Akyon et al. 2022, SAHI). Lines that a section cuts off are found in
one beside it, which shares a broad margin with it, or on the whole.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

import numpy as np

from labeler.app.enlarging import placed, whole_lines
from labeler.core.detection import Detection, FoundCharacter, FoundLine, FoundRegion
from labeler.core.looks import TextSizes
from labeler.core.progress import Progress
from labeler.core.raster import LargeImage, Pixels, resized
from labeler.maps.decode import ScoredPolygon
from labeler.maps.merge import fittest
from labeler.maps.tiles import Tile, TileSettings, tiles

SECTIONS = TileSettings(side=8192, overlap=2048)
"""200 MB of pixels. Lines longer than what two sections share have to be high enough to be seen on
the whole."""

Found = TypeVar("Found", FoundLine, FoundCharacter, FoundRegion)


def detect_in_sections(
    detect: Callable[[Pixels], Detection], image: LargeImage, progress: Progress | None
) -> Detection:
    """Detect on a large image, in its coordinates; raises Cancelled between sections.

    Where several looks found the same, the one counts in which it has the size that is seen best.
    """
    height, width, _ = image.shape
    whole = _no_larger(image.overview)
    zoom = whole.shape[1] / width
    scale = (width / whole.shape[1], height / whole.shape[0])
    first = placed(detect(whole), (0, 0), scale)
    looks = [(replace(first, size=(width, height), looks=None), zoom)]
    for section in tiles((width, height), SECTIONS):
        if progress is not None:
            progress.check()
        looks.append((_found_in(section, detect, image), 1.0))
    return replace(
        looks[0][0],
        lines=_fittest((found.lines, zoom) for found, zoom in looks),
        characters=_fittest((found.characters, zoom) for found, zoom in looks),
        regions=_fittest((found.regions, zoom) for found, zoom in looks),
    )


def _no_larger(overview: Pixels) -> Pixels:
    """Return an overview that takes no more than a section."""
    height, width = overview.shape[:2]
    zoom = min(1.0, SECTIONS.side / max(width, height))
    return resized(overview, (max(round(width * zoom), 1), max(round(height * zoom), 1)))


def _found_in(section: Tile, detect: Callable[[Pixels], Detection], image: LargeImage) -> Detection:
    """Return what is found in a section, without what goes on beyond it."""
    height, width, _ = image.shape
    right, bottom = min(section.x + section.width, width), min(section.y + section.height, height)
    found = detect(image[section.y : bottom, section.x : right])
    area = (section.x, section.y, right, bottom)
    return whole_lines(placed(found, (section.x, section.y), (1.0, 1.0)), area, (width, height))


def _fittest(looks: Iterable[tuple[Sequence[Found], float]]) -> tuple[Found, ...]:
    """Return what was found, once where several looks found it; with the zoom of each look."""
    of: dict[int, Found] = {}
    candidates: list[tuple[list[ScoredPolygon], float]] = []
    for found, zoom in looks:
        scored = [ScoredPolygon(np.array(one.polygon, np.float32), one.score) for one in found]
        of |= {id(key): one for key, one in zip(scored, found, strict=True)}
        candidates.append((scored, zoom))
    return tuple(of[id(one)] for one in fittest(candidates, TextSizes()))
