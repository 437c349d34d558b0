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
        self._title = _Title(title)
        self.setTitleBarWidget(self._title)
        content = QWidget()
        content.setObjectName("panel")
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(0, 0, 0, 8)
        self.column.setSpacing(6)
        self.setWidget(content)

    def put_beside_title(self, widget: QWidget) -> None:
        """Put a button at the right end of the title, which stays as high as those of others."""
        self._title.row.setContentsMargins(14, 3, 8, 0)
        self._title.row.addWidget(widget)


class _Title(QWidget):
    """The name of a panel, in small letters."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setObjectName("panel_title")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        label = QLabel(text)
        label.setObjectName("panel_caption")
        label.setFont(theme.small(label.font()))
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(14, 9, 8, 5)
        self.row.addWidget(label, 1)
