"""The whole page small in a corner of the canvas, with the part that is in view."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from labeler.gui import theme
from labeler.gui.canvas.camera import Camera
from labeler.gui.canvas.image_layer import ImageLayer
from labeler.gui.canvas.viewport import Box, Viewport
from labeler.gui.translation import tr

LONGEST = 150
"""Logical pixels of its longer side at most."""
SHARE = 0.25
"""Of the width and of the height of the canvas at most."""
LEAST = 40
"""Where its longer side would be shorter it tells nothing, and is not shown."""
GAP = 14
_SHADE = QColor(0, 0, 0, 90)
"""Over what is out of view."""
_SLACK = 0.5
"""Image pixels by which the page may reach out of view and still be all there."""


class Navigator(QWidget):
    """Seen while part of the page is out of view; the view follows the pointer that is dragged on it.

    What it lies over counts as not seen, so it makes way for what is selected.
    """

    def __init__(self, image: ImageLayer, camera: Camera, canvas: QWidget) -> None:
        super().__init__(canvas)
        self.setAccessibleName(tr("Overview of the page"))
        self.setToolTip(tr("Drag to move the view"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._image = image
        self._camera = camera
        self._canvas = canvas
        self._is_wanted = True
        self._kept_free: Box | None = None
        camera.moved.connect(self.follow)
        image.loaded.connect(self.follow)
        self.hide()

    def switch(self, *, is_on: bool) -> None:
        """Show it whenever part of the page is out of view, or never."""
        self._is_wanted = is_on
        self.follow()

    def keep_free(self, box: Box | None) -> None:
        """Do not lie over a rectangle of the image; None: there is none to keep free."""
        self._kept_free = box
        self.follow()

    def follow(self) -> None:
        """Show what is in view now."""
        view = self._camera.viewport
        size = _fitting(view)
        is_shown = self._is_wanted and self._image.is_ready and max(size) >= LEAST
        is_shown = is_shown and not _holds(view.visible, view.page)
        if is_shown:
            self.setGeometry(self._free_corner(view, size))
            self.update()
        self.setVisible(is_shown)

    def paintEvent(self, _event: QPaintEvent) -> None:
        view = self._camera.viewport
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(theme.tokens(self.palette()).canvas))
            self._image.paint(painter, self._overview(view), view.page)
            seen = self._in_view(view)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setClipRect(self.rect())
            for part in _around(QRectF(self.rect()), seen):
                painter.fillRect(part, _SHADE)
            painter.setPen(QPen(QColor(theme.tokens(self.palette()).accent), 1.5))
            painter.drawRect(seen.adjusted(0.75, 0.75, -0.75, -0.75))
            painter.setPen(QPen(QColor(theme.tokens(self.palette()).border), 1))
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Bring what is under the pointer into the middle."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._look_at(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._look_at(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Do as for a press: the page below is not double-clicked."""
        self.mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer nothing: the menu of the page is about what lies under the pointer there."""
        event.accept()

    def _look_at(self, event: QMouseEvent) -> None:
        view = self._camera.viewport
        place = event.position().x(), event.position().y()
        self._camera.look_at(view.centred(self._overview(view).to_image(place), view.zoom))

    def _overview(self, view: Viewport) -> Viewport:
        """Return the view of the whole page that this widget gives."""
        scale = self.width() / max(view.extent[0], 1)
        canvas = self.width(), self.height()
        return Viewport(view.image, canvas, view.ratio, scale, turn=view.turn)

    def _in_view(self, view: Viewport) -> QRectF:
        """Return where on this widget the part lies that is in view."""
        box = self._overview(view).box_to_canvas(view.visible)
        seen = QRectF(box.left, box.top, box.width, box.height)
        return seen.intersected(QRectF(self.rect()))

    def _free_corner(self, view: Viewport, size: tuple[int, int]) -> QRect:
        """Return where it lies: the lower right corner, or the first that is free of what matters."""
        width, height = size
        right, below = view.canvas[0] - width - GAP, view.canvas[1] - height - GAP
        corners = [QRect(x, y, width, height) for y in (below, GAP) for x in (right, GAP)]
        if self._kept_free is None:
            return corners[0]
        box = view.box_to_canvas(self._kept_free)
        taken = QRectF(QPoint(0, 0), QPoint(0, 0))
        taken.setCoords(box.left, box.top, box.right, box.bottom)
        free = (corner for corner in corners if not taken.intersects(QRectF(corner)))
        return next(free, corners[0])


def _fitting(view: Viewport) -> tuple[int, int]:
    """Return width and height of the overview of a page."""
    width, height = (max(side, 1) for side in view.extent)
    scale = min(
        LONGEST / max(width, height),
        SHARE * view.canvas[0] / width,
        SHARE * view.canvas[1] / height,
    )
    return max(1, round(width * scale)), max(1, round(height * scale))


def _holds(outer: Box, inner: Box) -> bool:
    """Tell whether all of a box lies in another one."""
    is_wide = outer.left <= inner.left + _SLACK and outer.right >= inner.right - _SLACK
    return is_wide and outer.top <= inner.top + _SLACK and outer.bottom >= inner.bottom - _SLACK


def _around(whole: QRectF, hole: QRectF) -> list[QRectF]:
    """Return what is left of a rectangle around a part of it."""
    above = QRectF(whole.left(), whole.top(), whole.width(), hole.top() - whole.top())
    below = QRectF(whole.left(), hole.bottom(), whole.width(), whole.bottom() - hole.bottom())
    left = QRectF(whole.left(), hole.top(), hole.left() - whole.left(), hole.height())
    right = QRectF(hole.right(), hole.top(), whole.right() - hole.right(), hole.height())
    return [above, below, left, right]
