"""What lies over the page for a while: a question, a message, an editor. Nobody sees through it."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from labeler.gui.canvas.viewport import Box, Viewport


class Covers:
    """Widgets that may lie over a canvas."""

    def __init__(self, canvas: QWidget) -> None:
        self._canvas = canvas
        self._widgets: list[QWidget] = []

    def add(self, widget: QWidget) -> None:
        """Count a widget in whenever it is shown."""
        self._widgets.append(widget)

    def over(self, viewport: Viewport) -> frozenset[Box]:
        """Return the parts of the image that are covered now."""
        return frozenset(
            viewport.box_to_image(self._place(widget))
            for widget in self._widgets
            if widget.isVisibleTo(self._canvas.window())
        )

    def _place(self, widget: QWidget) -> Box:
        at = self._canvas.mapFromGlobal(widget.mapToGlobal(QPoint()))
        return Box(at.x(), at.y(), at.x() + widget.width(), at.y() + widget.height())
