"""The page's image at any zoom: reduced copies made off the window's thread."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import cv2
import numpy as np
from PySide6.QtCore import QObject, QPoint, QRect, QRectF, Signal
from PySide6.QtGui import QImage, QPainter

from labeler.core.errors import Cancelled, LabelerError
from labeler.core.raster import LargeImage, Raster, whole
from labeler.diagnostics import hooks
from labeler.formats.sources.confined.opener import stop_all
from labeler.gui.background import Lane
from labeler.gui.canvas.details import Details
from labeler.gui.canvas.screen_format import for_screen, in_place
from labeler.gui.canvas.tone import AS_IT_IS
from labeler.gui.canvas.transform import turn_to_image
from labeler.gui.canvas.viewport import Box, Viewport
from labeler.gui.translation import told, tr

MOST_COPIED = 24_000_000
"""Images of at most this many pixels are held in the screen's format, which draws much faster;
larger ones are drawn from the array as it is, without a second copy."""
CRISP_FROM = 4.0
"""Zoom from which pixels are shown as squares."""
SMALLEST_LEVEL = 256
"""Reduced copies are made until the longer side is at most this."""
KEPT = 4
"""Images that are held: the shown one, those beside it, and the one left last."""
BUDGET = 256 * 2**20
"""Bytes that they may take together, apart from the shown one."""

Key = tuple[int, str]
"""A page, and the stamp of its image file: an image that was replaced has another key."""
Read = Callable[[], Raster]


@dataclass(frozen=True)
class Pyramid:
    """An image, or the overview of a large one, and its copies, each half as large as the one before."""

    levels: tuple[QImage, ...]
    pixels: Raster
    """The image, whose array is behind the first level and has to outlive it."""

    @property
    def size(self) -> int:
        """Bytes of all levels."""
        return sum(image.sizeInBytes() for image in self.levels)

    def level(self, zoom: float) -> int:
        """Return the smallest copy that still has a pixel for each device pixel."""
        index, finest = 0, self.pixels.shape[1] / self.levels[0].width()
        while index + 1 < len(self.levels) and zoom * finest * 2 ** (index + 1) <= 1:
            index += 1
        return index


def build_pyramid(image: Raster) -> Pyramid:
    """Reduce an (H, W, 3) RGB image again and again, averaging areas; of a large one its overview."""
    pixels = np.ascontiguousarray(whole(image))
    is_small = pixels.shape[0] * pixels.shape[1] <= MOST_COPIED
    levels = [for_screen(pixels) if is_small else in_place(pixels)]
    reduced = pixels
    while max(reduced.shape[:2]) > SMALLEST_LEVEL:
        height, width = (max(1, -(-extent // 2)) for extent in reduced.shape[:2])
        smaller = cv2.resize(reduced, (width, height), interpolation=cv2.INTER_AREA)
        reduced = smaller.astype(np.uint8, copy=False)
        levels.append(for_screen(reduced))
    return Pyramid(tuple(levels), image if isinstance(image, LargeImage) else pixels)


class ImageLayer(QObject):
    """Fetches the image of a page in the background and draws the part that is in view.

    Images of pages that will probably be shown next are fetched too, when nothing else is.
    """

    loaded = Signal()
    """The image is there, or it is known why it is not: see `problem`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.problem = ""
        """Why there is no image; empty while it is loading and when all is well."""
        self.tone = AS_IT_IS
        """How light and how strong it is drawn."""
        self.details = Details(self)
        """What is in view of a large image."""
        self._pyramid: Pyramid | None = None
        self._kept: OrderedDict[Key, Pyramid] = OrderedDict()
        self._expected: dict[Key, Read] = {}
        self._wanted: Key | None = None
        # The wanted image never waits for one that is fetched early.
        self._lane, self._early = Lane("image"), Lane("images ahead")
        self._lane.said.connect(self._receive)
        self._early.said.connect(self._keep)

    @property
    def is_settled(self) -> bool:
        """Whether the image has arrived, or it is known why it will not."""
        return self._pyramid is not None or bool(self.problem)

    @property
    def is_ready(self) -> bool:
        """Whether the image has arrived."""
        return self._pyramid is not None

    @property
    def is_sharp(self) -> bool:
        """Whether the image has arrived, and all that is in view of a large one."""
        return self.is_ready and self.details.is_complete

    @property
    def pixels(self) -> Raster | None:
        """The image itself (H, W, 3), once it has arrived."""
        return self._pyramid.pixels if self._pyramid else None

    def fetch(self, key: Key, read: Read) -> None:
        """Show the image that `read` returns; it is called on another thread unless at hand."""
        self.clear()
        self._wanted = key
        if key in self._kept:
            self.take(self._kept[key])
        else:
            self._lane.put(partial(_fetched, key, read))

    def expect(self, images: Sequence[tuple[Key, Read]]) -> None:
        """Fetch images early, once the wanted one is there."""
        self._expected = dict(images)
        if self.is_settled:
            self._fetch_expected()

    def clear(self) -> None:
        """Show nothing; what is still being fetched is dropped when it arrives."""
        self._lane.clear()
        self._early.clear()
        self._expected.clear()
        self._wanted = self._pyramid = None
        self.details.show(None)
        self.problem = ""

    def forget(self) -> None:
        """Show nothing and hold no image: the keys mean other images now."""
        self.clear()
        self._kept.clear()

    def finish(self) -> None:
        """Wait for the background threads: to be called before the window goes."""
        self.clear()
        stop_all()
        self.details.finish()
        self._lane.finish()
        self._early.finish()

    def paint(
        self, painter: QPainter, viewport: Viewport, area: Box, *, is_moving: bool = False
    ) -> None:
        """Draw the part of the image that lies in an area given in image coordinates."""
        if self._pyramid is None:
            return
        index = self._pyramid.level(viewport.zoom)
        image = self._pyramid.levels[index]
        across = image.width() / viewport.image[0]
        down = image.height() / viewport.image[1]
        # Whole source pixels, so that parts drawn one by one fit together.
        left, top = max(0, int(area.left * across) - 1), max(0, int(area.top * down) - 1)
        right = min(image.width(), int(area.right * across) + 2)
        bottom = min(image.height(), int(area.bottom * down) + 2)
        if right <= left or bottom <= top:
            return
        is_smooth = viewport.zoom < CRISP_FROM and not is_moving
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=is_smooth)
        width, height = viewport.scale / across, viewport.scale / down
        target = QRectF(left * width, top * height, (right - left) * width, (bottom - top) * height)
        part = QRect(left, top, right - left, bottom - top)
        if not self.tone.is_plain:
            image, part = self.tone.of(image, part), QRect(QPoint(), part.size())
        painter.save()
        turn_to_image(painter, viewport)
        painter.drawImage(target, image, QRectF(part))
        painter.restore()

    def take(self, result: Pyramid | str) -> None:
        """Show an image that is at hand, or the reason why there is none."""
        if isinstance(result, str):
            self.problem = result
        else:
            self._pyramid = result
            self.details.show(result.pixels if isinstance(result.pixels, LargeImage) else None)
        self.loaded.emit()
        self._fetch_expected()

    def _receive(self, fetched: "_Fetched") -> None:
        if fetched.key == self._wanted:
            self._keep(fetched)
            self.take(fetched.result)

    def _fetch_expected(self) -> None:
        expected, self._expected = self._expected, {}
        for key, read in expected.items():
            if key not in self._kept:
                self._early.put(partial(_fetched, key, read))

    def _keep(self, fetched: "_Fetched") -> None:
        key, result = fetched.key, fetched.result
        if isinstance(result, str) or result.size > BUDGET:
            return
        self._kept[key] = result
        self._kept.move_to_end(key)
        while len(self._kept) > KEPT or sum(p.size for p in self._kept.values()) > BUDGET:
            self._kept.popitem(last=False)


@dataclass(frozen=True, slots=True)
class _Fetched:
    """An image, reduced for the screen, or the reason why there is none."""

    key: Key
    result: Pyramid | str


def _fetched(key: Key, read: Read) -> _Fetched:
    """Read one image and reduce it."""
    try:
        return _Fetched(key, build_pyramid(read()))
    except Cancelled:  # The window goes.
        return _Fetched(key, "")
    except LabelerError as error:
        return _Fetched(key, told(error))
    except Exception as error:  # noqa: BLE001 - the hooks of the program tell of it
        hooks.tell(error)
        return _Fetched(key, tr("A fault of the program keeps this image from being shown."))
