"""Thumbnails for the grid of pages: made beside the window, for what is in sight, the last ones kept."""

from collections import OrderedDict
from collections.abc import Collection
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from labeler.app.project import Project
from labeler.app.thumbnails import Pixels, Thumbnails
from labeler.core.errors import LabelerError
from labeler.diagnostics import hooks
from labeler.gui.background import Lane

KEPT = 600
"""Thumbnails that are held, of at most 256 kB each."""


@dataclass(frozen=True, slots=True)
class _Made:
    """A thumbnail, or None where the page has no image that can be read."""

    maker: Thumbnails
    page_id: int
    pixels: Pixels | None


class ThumbnailShelf(QObject):
    """Hands out what is there, and has made what is not."""

    arrived = Signal(int)
    """The thumbnail of a page is there, or it is known that there is none."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._maker: Thumbnails | None = None
        self._kept: OrderedDict[int, QPixmap | None] = OrderedDict()
        self._sure: set[int] = set()
        """Pages whose images have not changed since, as far as anybody has said."""
        self._asked: set[int] = set()
        self._lane = Lane("thumbnails")
        self._lane.said.connect(self._receive)

    def open(self, project: Project | None) -> None:
        """Hold the thumbnails of another project."""
        self.forget()
        self._maker = Thumbnails(project) if project is not None else None

    def forget(self) -> None:
        """Hold none."""
        self.look_elsewhere()
        self._kept.clear()
        self._sure.clear()

    def doubt(self, page_ids: Collection[int] | None = None) -> None:
        """Have thumbnails made anew, of all pages or of some: images may be others by now.

        Until then the ones there are stay, so that nothing flickers.
        """
        # What is in the making may show the image as it was, and so does not count as asked for.
        for pages in (self._sure, self._asked):
            pages.difference_update(list(pages) if page_ids is None else page_ids)

    def look_elsewhere(self) -> None:
        """Make none of those that were asked for and are not in the making."""
        self._lane.clear()
        self._asked.clear()

    def get(self, page_id: int) -> QPixmap | None:
        """Return the thumbnail of a page; None where there is none, or none yet: then it is made."""
        is_missing = page_id not in self._sure and page_id not in self._asked
        if is_missing and self._maker is not None:
            self._asked.add(page_id)
            self._lane.put(partial(_made, self._maker, page_id))
        if page_id in self._kept:
            self._kept.move_to_end(page_id)
        return self._kept.get(page_id)

    def finish(self) -> None:
        """Wait for the thread: to be called before the project is closed."""
        self._lane.finish()

    def _receive(self, made: _Made) -> None:
        if made.maker is not self._maker:
            return
        if made.page_id in self._asked:
            self._asked.discard(made.page_id)
            self._sure.add(made.page_id)
        self._kept[made.page_id] = None if made.pixels is None else _pixmap(made.pixels)
        while len(self._kept) > KEPT:
            self._sure.discard(self._kept.popitem(last=False)[0])
        self.arrived.emit(made.page_id)


def _made(maker: Thumbnails, page_id: int) -> _Made:
    try:
        return _Made(maker, page_id, maker.get(page_id))
    except LabelerError:  # The page itself says why.
        return _Made(maker, page_id, None)
    except Exception as error:  # noqa: BLE001 - the hooks of the program tell of it
        hooks.tell(error)
        return _Made(maker, page_id, None)


def _pixmap(pixels: Pixels) -> QPixmap:
    height, width, _ = pixels.shape
    data = pixels.tobytes()
    return QPixmap.fromImage(QImage(data, width, height, 3 * width, QImage.Format.Format_RGB888))
