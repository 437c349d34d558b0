"""Which part of the page is looked at: fit, zoom, pan, and whether the picture is still moving."""

from PySide6.QtCore import QObject, QTimer, Signal

from labeler.core.annotation import Point
from labeler.gui.canvas.viewport import Box, Viewport

ZOOM_STEP = 1.25
SETTLED_AFTER = 120
"""Milliseconds after the last zoom step at which the picture is drawn in full quality."""


class Camera(QObject):
    """Holds the viewport; every change of it is announced once."""

    moved = Signal()
    """Another part of the page is in view, or the picture came to rest after zooming."""
    zoom_changed = Signal(float)
    """1.0 when one image pixel covers one pixel of the screen."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.viewport = Viewport()
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLED_AFTER)
        self._settling.timeout.connect(self.moved)

    @property
    def is_zooming(self) -> bool:
        """Whether the next zoom step is probably on its way."""
        return self._settling.isActive()

    def look_at(self, viewport: Viewport) -> None:
        """Show another part of the image or the same at another zoom."""
        if viewport == self.viewport:
            return
        is_zoomed = viewport.scale != self.viewport.scale
        self.viewport = viewport
        if is_zoomed:
            self._settling.start()
            self.zoom_changed.emit(viewport.zoom)
        self.moved.emit()

    def fit_page(self) -> None:
        """Show the whole page."""
        self.look_at(self.viewport.fitted())

    def actual_size(self) -> None:
        """Show one image pixel per pixel of the screen."""
        self.look_at(self.viewport.at_zoom(1.0))

    def zoom_in(self) -> None:
        """Magnify around the middle."""
        self.zoom_by(ZOOM_STEP)

    def zoom_out(self) -> None:
        """Reduce around the middle."""
        self.zoom_by(1 / ZOOM_STEP)

    def zoom_by(self, factor: float, at: Point | None = None) -> None:
        """Magnify around a place of the canvas, by default its middle."""
        self.look_at(self.viewport.zoomed(factor, at))

    def pan(self, dx: float, dy: float) -> None:
        """Move the image on the canvas."""
        self.look_at(self.viewport.moved(dx, dy))

    def frame(self, box: Box | None) -> None:
        """Show a rectangle of the image as large as it fits."""
        if box is not None:
            self.look_at(self.viewport.framing(box))

    def reveal(self, box: Box | None) -> None:
        """Scroll just so far that a rectangle of the image can be seen."""
        if box is not None:
            self.look_at(self.viewport.revealing(box))

    def show_image(self, size: tuple[int, int] | None, *, keeps_zoom: bool) -> None:
        """Show another image: where the last one was left if so wanted and possible, else whole."""
        if size is None:
            self.look_at(Viewport().resized(self.viewport.canvas, self.viewport.ratio))
        elif not (keeps_zoom and size == self.viewport.image):
            self.look_at(self.viewport.showing(size))

    def resize(self, canvas: tuple[int, int], ratio: float) -> None:
        """Keep the middle in the middle of a canvas of another size; a whole page stays whole."""
        was_whole = self.viewport.scale == self.viewport.fitted().scale
        resized = self.viewport.resized(canvas, ratio)
        self.look_at(resized.fitted() if was_whole else resized)
