"""What is in view of a large image, as fine as the screen shows it: read in tiles, in the background."""

import threading
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QImage, QPainter

from labeler.core.errors import UnreadableImage
from labeler.core.raster import LargeImage
from labeler.gui.background import Lane
from labeler.gui.canvas.screen_format import for_screen
from labeler.gui.canvas.tone import Tone
from labeler.gui.canvas.viewport import Box, Viewport
from labeler.gui.translation import told

SIDE = 512
"""Of a tile, in pixels of the screen."""
MOST_KEPT = 160
"""Tiles, of 1 MB each: those of one large screen in full are 40."""
_UNREADABLE = QColor(200, 60, 60, 120)


class _Tile(NamedTuple):
    halvings: int
    column: int
    row: int

    def box(self, size: tuple[int, int]) -> tuple[int, int, int, int]:
        """Return what it shows of an image of a width and height."""
        side = SIDE << self.halvings
        left, top = self.column * side, self.row * side
        return left, top, min(left + side, size[0]), min(top + side, size[1])


class Details(QObject):
    """The tiles of one image at a time; what is not there yet is left to whoever drew the overview."""

    arrived = Signal()
    """There is more to draw."""
    unreadable = Signal(str)
    """Part of the image cannot be read, and why."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._image: LargeImage | None = None
        self._tiles: OrderedDict[_Tile, QImage | None] = OrderedDict()
        """None where a tile cannot be read."""
        self._lock = threading.Lock()
        self._wanted: list[_Tile] = []
        """What is to be read, the most wanted last."""
        self._missing: set[_Tile] = set()
        self._lane = Lane("details")
        self._lane.said.connect(self._receive)

    @property
    def is_complete(self) -> bool:
        """Whether all that was in view is there, or is known not to be readable."""
        return not self._missing

    def show(self, image: LargeImage | None) -> None:
        """Take up another image; None where there is none, or it is shown as a whole."""
        self._lane.clear()
        self._image = image
        self._tiles.clear()
        self._missing.clear()
        with self._lock:
            self._wanted.clear()

    def finish(self) -> None:
        """Wait for what is being read: to be called before the window goes."""
        self.show(None)
        self._lane.finish()

    def paint(self, painter: QPainter, viewport: Viewport, area: Box, tone: Tone) -> None:
        """Draw what there is of an area, in image coordinates, and have the rest of the view read."""
        if self._image is None:
            return
        halvings = _halvings(viewport.zoom)
        is_finer = self._image.overview.shape[1] < self._image.shape[1] >> halvings
        self._ask_for(list(self._across(viewport.visible, halvings)) if is_finer else [])
        if is_finer:
            for tile in self._across(area, halvings):
                if tile in self._tiles:
                    self._draw(painter, viewport, tile, tone)

    def _draw(self, painter: QPainter, viewport: Viewport, tile: _Tile, tone: Tone) -> None:
        left, top, right, bottom = tile.box(self._size)
        box = viewport.box_to_canvas(Box(left, top, right, bottom))
        target = QRectF(box.left, box.top, box.width, box.height)
        self._tiles.move_to_end(tile)
        if (image := self._tiles[tile]) is None:
            painter.fillRect(target, QBrush(_UNREADABLE, Qt.BrushStyle.BDiagPattern))
            return
        if not tone.is_plain:
            image = tone.of(image, QRect(QPoint(), image.size()))
        # The last row and column may stand for fewer pixels than others.
        across, down = (right - left) / 2**tile.halvings, (bottom - top) / 2**tile.halvings
        painter.drawImage(target, image, QRectF(0, 0, across, down))

    @property
    def _size(self) -> tuple[int, int]:
        assert self._image is not None
        return self._image.shape[1], self._image.shape[0]

    def _across(self, box: Box, halvings: int) -> Iterator[_Tile]:
        side, (width, height) = SIDE << halvings, self._size
        columns = range(max(int(box.left), 0) // side, -(-min(int(box.right) + 1, width) // side))
        rows = range(max(int(box.top), 0) // side, -(-min(int(box.bottom) + 1, height) // side))
        return (_Tile(halvings, column, row) for row, column in product(rows, columns))

    def _ask_for(self, tiles: list[_Tile]) -> None:
        """Have tiles read that are not there, and none that were wanted before."""
        missing = {tile for tile in tiles if tile not in self._tiles}
        fresh = missing - self._missing
        self._missing = missing
        with self._lock:
            self._wanted = [tile for tile in reversed(tiles) if tile in missing]
        for _ in fresh:
            self._lane.put(self._next)

    def _next(self) -> "_Read | None":
        """Read the tile that is wanted most, in the background."""
        with self._lock:
            image, tile = self._image, self._wanted.pop() if self._wanted else None
        if image is None or tile is None:
            return None
        try:
            pixels = image.reduced(tile.box((image.shape[1], image.shape[0])), tile.halvings)
        except UnreadableImage as error:
            return _Read(image, tile, None, told(error))
        return _Read(image, tile, for_screen(pixels))

    def _receive(self, read: "_Read | None") -> None:
        if read is None or read.image is not self._image:
            return
        if read.problem and None not in self._tiles.values():
            self.unreadable.emit(read.problem)
        self._tiles[read.tile] = read.picture
        while len(self._tiles) > MOST_KEPT:
            self._tiles.popitem(last=False)
        self._missing.discard(read.tile)
        self.arrived.emit()


@dataclass(frozen=True, slots=True)
class _Read:
    """A tile that was read, or why it could not be."""

    image: LargeImage
    tile: _Tile
    picture: QImage | None
    problem: str = ""


def _halvings(zoom: float) -> int:
    """Return how often an image may be halved that still has a pixel for each of the screen."""
    halvings = 0
    while zoom * 2 ** (halvings + 1) <= 1:
        halvings += 1
    return halvings
