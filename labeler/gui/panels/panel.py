"""What all panels have in common: a dock with a quiet title."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from labeler.gui import theme


class Panel(QDockWidget):
    """A dock whose content is laid out from top to bottom in `column`."""

    def __init__(self, name: str, title: str, parent: QWidget) -> None:
        """`name` identifies the panel in the saved layout."""
        super().__init__(title, parent)
        self.setObjectName(name)
        self.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetClosable
            | QDockWidget.DockWidgetFeature.DockWidgetMovable
        )
        self.setTitleBarWidget(_Title(title))
        content = QWidget()
        content.setObjectName("panel")
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(0, 0, 0, 8)
        self.column.setSpacing(6)
        self.setWidget(content)


class _Title(QWidget):
    """The name of a panel, in small letters."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setObjectName("panel_title")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        label = QLabel(text)
        label.setObjectName("panel_caption")
        label.setFont(theme.small(label.font()))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 9, 8, 5)
        row.addWidget(label)
