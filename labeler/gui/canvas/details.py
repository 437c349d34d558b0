"""What is in view of a large image, as fine as the screen shows it: read in tiles, in the background."""

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
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
        self._missing: list[_Tile] = []
        """What of the view is to be read, in that order."""
        self._is_reading = False
        self._lane = Lane("details")
        self._lane.said.connect(self._receive)

    @property
    def is_complete(self) -> bool:
        """Whether all that was in view is there, or is known not to be readable."""
        return not self._missing

    def show(self, image: LargeImage | None) -> None:
        """Take up another image; None where there is none, or it is shown as a whole."""
        self._image = image
        self._tiles.clear()
        self._missing.clear()

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
        """Have tiles read that are not there, one after the other, and none that were wanted before."""
        self._missing = [tile for tile in tiles if tile not in self._tiles]
        self._go_on()

    def _go_on(self) -> None:
        if self._missing and self._image is not None and not self._is_reading:
            self._is_reading = True
            self._lane.put(partial(_read, self._image, self._missing[0]))

    def _receive(self, read: "_Read") -> None:
        self._is_reading = False
        if read.image is self._image:
            if read.problem and None not in self._tiles.values():
                self.unreadable.emit(read.problem)
            self._tiles[read.tile] = read.picture
            while len(self._tiles) > MOST_KEPT:
                self._tiles.popitem(last=False)
            if read.tile in self._missing:
                self._missing.remove(read.tile)
            self.arrived.emit()
        self._go_on()


@dataclass(frozen=True, slots=True)
class _Read:
    """A tile that was read, or why it could not be."""

    image: LargeImage
    tile: _Tile
    picture: QImage | None
    problem: str = ""


def _read(image: LargeImage, tile: _Tile) -> _Read:
    """Read a tile, in the background."""
    try:
        pixels = image.reduced(tile.box((image.shape[1], image.shape[0])), tile.halvings)
    except UnreadableImage as error:
        return _Read(image, tile, None, told(error))
    return _Read(image, tile, for_screen(pixels))


def _halvings(zoom: float) -> int:
    """Return how often an image may be halved that still has a pixel for each of the screen."""
    halvings = 0
    while zoom * 2 ** (halvings + 1) <= 1:
        halvings += 1
    return halvings
