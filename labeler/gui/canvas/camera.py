"""Which part of the page is looked at: fit, zoom, pan, and whether the picture is still moving."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

from labeler.core.annotation import Point
from labeler.gui.canvas.viewport import Box, Viewport

Fit: TypeAlias = Callable[[Viewport], Viewport]
"""Makes something fill the canvas, whatever size it has."""

ALONE = 8.0
"""Largest zoom at which a part of the page is made to fill the canvas."""
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
        self._fit: Fit | None = Viewport.fitted
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLED_AFTER)
        self._settling.timeout.connect(self.moved)

    @property
    def is_zooming(self) -> bool:
        """Whether the next zoom step is probably on its way."""
        return self._settling.isActive()

    @property
    def is_fitted(self) -> bool:
        """Whether something fills the canvas, and nobody zoomed or moved the page since."""
        return self._fit is not None

    def look_at(self, viewport: Viewport) -> None:
        """Show another part of the image or the same at another zoom."""
        if viewport != self.viewport:
            self._show(viewport, None)

    def fit(self, fit: Fit) -> None:
        """Make something fill the canvas, also when its size changes."""
        self._show(fit(self.viewport), fit)

    def fit_image(self, fit: Fit, image: tuple[int, int], turn: int) -> None:
        """Make something of another image fill the canvas, turned by some quarters of a turn."""
        self._show(fit(replace(self.viewport, image=image, turn=turn)), fit)

    def turn(self, turn: int) -> None:
        """Turn the image; what filled the canvas does so again, else the middle stays there."""
        turned = self.viewport.turned(turn)
        self._show(self._fit(turned) if self._fit else turned, self._fit)

    def _show(self, viewport: Viewport, fit: Fit | None) -> None:
        self._fit = fit
        if viewport == self.viewport:
            return
        is_zoomed = viewport.scale != self.viewport.scale
        self.viewport = viewport
        if is_zoomed:
            self._settling.start()
            self.zoom_changed.emit(viewport.zoom)
        self.moved.emit()

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
            self.look_at(self.viewport.framing(box, closest=ALONE))

    def reveal(self, box: Box | None) -> None:
        """Scroll just so far that a rectangle of the image can be seen."""
        if box is not None:
            self.look_at(self.viewport.revealing(box))

    def turn_to(self, image: tuple[int, int], turn: int) -> None:
        """Show another image at the same zoom and place."""
        self.look_at(self.viewport.turned_to(image, turn))

    def resize(self, canvas: tuple[int, int], ratio: float) -> None:
        """Fill a canvas of another size with what filled it; else keep the middle in the middle."""
        resized = self.viewport.resized(canvas, ratio)
        self._show(self._fit(resized) if self._fit else resized, self._fit)
