"""What a training sees of a page: all of it, or of a large image one part after the other."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from labeler.core import geometry
from labeler.core.addresses import told
from labeler.core.annotation import Bounds, Polygon
from labeler.core.errors import ImageChanged, UnreadableImage
from labeler.core.raster import LargeImage, Raster, Window, resized
from labeler.core.records import FileState
from labeler.core.sample import Vertices
from labeler.formats.file_state import current
from labeler.formats.images import open_image
from labeler.maps.tiles import TileSettings, tiles

LARGEST_SIDE = 3200
"""Larger images are reduced to it, so that a few of them do not fill the memory."""
_AROUND = 2.0
"""Sides of a line, its shorter one, that are seen around it."""


@dataclass(frozen=True, slots=True)
class View:
    """The pixels of a page, or of a part of it, and where they are on it."""

    image: NDArray[np.uint8]
    scale: float = 1.0
    """View pixels to a page pixel."""
    origin: tuple[float, float] = (0.0, 0.0)
    is_whole: bool = True

    def placed(self, polygon: Polygon) -> Vertices:
        """Return an outline of the page (N, 2) in pixels of the view."""
        moved = np.asarray(polygon, np.float64).reshape(-1, 2) - self.origin
        return np.asarray(moved * self.scale, np.float32)

    def holds(self, polygon: Polygon) -> bool:
        """Tell whether all of an outline is seen; on a whole page everything is."""
        left, top, right, bottom = _bounds(self.placed(polygon))
        height, width = self.image.shape[:2]
        return self.is_whole or (left >= 0 and top >= 0 and right <= width and bottom <= height)

    def meets(self, polygon: Polygon) -> bool:
        """Tell whether any of an outline is seen; on a whole page everything is."""
        left, top, right, bottom = _bounds(self.placed(polygon))
        height, width = self.image.shape[:2]
        return self.is_whole or (right > 0 and bottom > 0 and left < width and top < height)


@dataclass(slots=True)
class _Turns:
    """Counts how often something was looked at, so that each time shows another part."""

    taken: int = 0

    def next(self) -> int:
        self.taken += 1
        return self.taken - 1


@dataclass(frozen=True, slots=True)
class ImageFile:
    """Where the pixels of a page are."""

    state: FileState
    frame: int
    size: tuple[int, int] | None = None
    """Width and height that it has if the labels are meant for it; None: its hash tells."""
    turns: _Turns = field(default_factory=_Turns, compare=False, repr=False)

    def open(self) -> Raster:
        """Return the image; raises UnreadableImage.

        An image that changes during a training is no longer the one that was labelled.
        """
        image = open_image(self.state.path, self.frame)
        if self.size is not None:
            height, width = image.shape[:2]
            if self.size != (width, height):
                raise UnreadableImage(
                    f"The labels are for {self.size[0]} x {self.size[1]} pixels and the image has "
                    f"{width} x {height}."
                )
            return image
        found = current(self.state)  # Afterwards: only then is it known what a server gave.
        if found is not None and found.sha256 != self.state.sha256:
            raise ImageChanged(f"{told(self.state.path)} changed during the training.")
        return image

    def read(self, outlines: Sequence[Polygon] = ()) -> View:
        """Return the image, perhaps reduced; of a large one another part each time.

        The parts are in full, and hold each of some outlines, if it is not larger than they are.
        Raises UnreadableImage.
        """
        image = self.open()
        if isinstance(image, LargeImage):
            parts = parts_around(outlines, (image.shape[1], image.shape[0]))
            return part_of(image, parts[self.turns.next() % len(parts)])
        pixels = image[:, :]
        scale = min(1.0, LARGEST_SIDE / max(pixels.shape[:2]))
        size = (round(pixels.shape[1] * scale), round(pixels.shape[0] * scale))
        return View(resized(pixels, size) if scale < 1 else pixels, scale)


def part_of(image: Raster, part: Window) -> View:
    """Return a part of an image in full."""
    left, top, right, bottom = part
    return View(image[top:bottom, left:right], 1.0, (left, top), is_whole=False)


def parts_around(outlines: Sequence[Polygon], size: tuple[int, int]) -> list[Window]:
    """Return the parts of a large image (width, height) in which each of some outlines is seen.

    Where there are none, the parts cover the image.
    """
    side = (min(LARGEST_SIDE, size[0]), min(LARGEST_SIDE, size[1]))
    if not outlines:
        every = tiles(size, TileSettings(side=LARGEST_SIDE, overlap=0))
        return [_at((one.x, one.y), side, size) for one in every]
    parts: list[Window] = []
    for left, top, right, bottom in sorted(map(geometry.bounds, outlines), key=lambda box: box[1]):
        if not any(
            p[0] <= left and p[1] <= top and p[2] >= right and p[3] >= bottom for p in parts
        ):
            # A little above and before it, so that what follows is in the same part.
            room = side[0] - (right - left), side[1] - (bottom - top)
            before, above = (int(min(max(free, 0), min(side) // 16)) for free in room)
            parts.append(_at((int(left) - before, int(top) - above), side, size))
    return parts


def surroundings(polygon: Polygon, size: tuple[int, int]) -> Window:
    """Return the part of an image (width, height) that shows an outline and what is around it."""
    left, top, right, bottom = geometry.bounds(polygon)
    margin = _AROUND * min(right - left, bottom - top) + 1
    return (
        max(int(left - margin), 0),
        max(int(top - margin), 0),
        min(int(right + margin) + 1, size[0]),
        min(int(bottom + margin) + 1, size[1]),
    )


def _at(corner: tuple[int, int], side: tuple[int, int], size: tuple[int, int]) -> Window:
    left, top = (
        min(max(place, 0), extent - long)
        for place, long, extent in zip(corner, side, size, strict=True)
    )
    return left, top, left + side[0], top + side[1]


def _bounds(points: Vertices) -> Bounds:
    (left, top), (right, bottom) = points.min(axis=0).tolist(), points.max(axis=0).tolist()
    return left, top, right, bottom
