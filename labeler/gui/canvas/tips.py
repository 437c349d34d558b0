"""Tooltips of things that are painted on the page."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

from labeler.core.annotation import Point

Tip = tuple[str, QRectF]
"""What there is to say, and where on the widget it holds."""


class Tips(QObject):
    """Watches one widget; a filter, for the reason given at `Claims`."""

    def __init__(self, widget: QWidget, tip_at: Callable[[Point], Tip | None]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._tip_at = tip_at
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show what there is to say where the pointer rests, until it goes elsewhere."""
        if not isinstance(event, QHelpEvent) or event.type() is not QEvent.Type.ToolTip:
            return False
        tip = self._tip_at((event.pos().x(), event.pos().y()))
        if tip is None:
            QToolTip.hideText()
        else:
            text, area = tip
            QToolTip.showText(event.globalPos(), text, self._widget, area.toAlignedRect())
        return True
