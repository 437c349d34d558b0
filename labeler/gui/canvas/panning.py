"""Moving the page under the pointer: with the middle button, or the left one and the space bar."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent

from labeler.gui.canvas.camera import Camera


class Panning:
    """Takes the mouse events that pan; the others are for the tool."""

    def __init__(self, camera: Camera) -> None:
        self._camera = camera
        self._from: QPointF | None = None
        self.is_space_down = False

    @property
    def cursor(self) -> Qt.CursorShape | None:
        """What the pointer looks like; None when it is the tool's."""
        if self._from is not None:
            return Qt.CursorShape.ClosedHandCursor
        return Qt.CursorShape.OpenHandCursor if self.is_space_down else None

    def press(self, event: QMouseEvent) -> bool:
        """Begin to pan; returns whether the event was for panning."""
        is_left = event.button() is Qt.MouseButton.LeftButton
        if event.button() is Qt.MouseButton.MiddleButton or (is_left and self.is_space_down):
            self._from = event.position()
        return self._from is not None

    def move(self, event: QMouseEvent) -> bool:
        """Pan; returns whether the event was for panning."""
        if self._from is None:
            return False
        shift = event.position() - self._from
        self._from = event.position()
        self._camera.pan(shift.x(), shift.y())
        return True

    def release(self) -> bool:
        """End panning; returns whether the event was for panning."""
        was_panning, self._from = self._from is not None, None
        return was_panning


def is_trackpad(event: QWheelEvent) -> bool:
    """Tell whether fingers on a trackpad move, and no wheel turns."""
    is_phased = event.phase() is not Qt.ScrollPhase.NoScrollPhase
    return is_phased or event.source() is not Qt.MouseEventSource.MouseEventNotSynthesized
