"""Choose a page: the list, its filter and how far the project has come."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QProgressBar, QToolButton, QWidget

from labeler.core.annotation import ReviewState
from labeler.core.page_doubts import PageDoubt
from labeler.core.page_index import Kind, Mark, PageIndex
from labeler.core.records import PageEntry
from labeler.gui import icons, theme
from labeler.gui.actions import Actions
from labeler.gui.item_models.page_list import PageListModel
from labeler.gui.panels.page_filter import PageFilter
from labeler.gui.panels.page_list_view import PageListView
from labeler.gui.panels.page_row import draw_dot, mark_pixmap
from labeler.gui.panels.panel import Panel
from labeler.gui.session import Session
from labeler.gui.translation import tr

SWITCHES = ("worth_first", "show_grid")
"""What changes the order of the pages, and how they look."""


class PageListPanel(Panel):
    """Shows the rows of the model and follows the shown page."""

    def __init__(
        self,
        session: Session,
        pages: PageListModel,
        actions: Actions,
        parent: QWidget,
    ) -> None:
        super().__init__("page_list", tr("Pages"), parent)
        self._session = session
        self._pages = pages
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search pages"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        tokens = theme.tokens(self.palette())
        ratio = self.devicePixelRatioF()
        kinds: dict[Kind, QIcon | None] = {state: _dot_icon(self, state) for state in ReviewState}
        kinds |= {mark: QIcon(mark_pixmap(mark, tokens, ratio)) for mark in Mark}
        self.kinds = PageFilter(kinds, self._count)
        self.knows_doubts = False
        """Whether all pages were looked into for how many of their lines are doubtful."""
        self.view = PageListView(pages)
        self._progress = _Progress()
        self.outlook = QLabel()
        self.outlook.setObjectName("caption")
        self.outlook.setFont(theme.small(self.outlook.font()))
        self.outlook.setWordWrap(True)
        self.outlook.setContentsMargins(14, 4, 14, 0)
        self.outlook.hide()
        self._switches = [QToolButton() for _ in SWITCHES]
        for button, name in zip(self._switches, SWITCHES, strict=True):
            button.setDefaultAction(actions[name])
        self._lay_out()
        self._connect()

    @property
    def selected(self) -> list[int]:
        """The pages that are marked in the list, top to bottom."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        return [self._pages.id_at(row) for row in rows]

    def show_outlook(self, text: str, meaning: str) -> None:
        """Say below the list what the next pages bring, and in its tooltip what that means."""
        self.outlook.setText(text)
        self.outlook.setToolTip(meaning)
        self.outlook.setVisible(bool(text))

    @property
    def index(self) -> PageIndex:
        """All pages of the project, in sight or not."""
        return self._pages.pages

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 8, 4)
        row.setSpacing(4)
        row.addWidget(self.search)
        row.addWidget(self.kinds)
        for button in self._switches:
            row.addWidget(button)
        self.column.addLayout(row)
        self.column.addWidget(self.view, 1)
        self.column.addWidget(self.outlook)
        self.column.addWidget(self._progress)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self.view.setFocus)
        self.kinds.changed.connect(self._filter)
        self.view.selectionModel().currentChanged.connect(self._show_page)
        self._pages.modelReset.connect(self._show_pages)
        self._session.project_opened.connect(self._open)
        self._session.page_shown.connect(self._follow)
        self._session.entry_changed.connect(self._update)

    def _open(self) -> None:
        self.view.thumbnails.open(self._session.project)

    def _show_pages(self) -> None:
        self._progress.show_progress(self._pages)
        self._follow()

    def _filter(self) -> None:
        self._pages.filter(self.search.text(), self.kinds.chosen, self.kinds.at_least)

    def _count(self, kind: Kind) -> int | None:
        is_unknown = isinstance(kind, PageDoubt) and not self.knows_doubts
        return None if is_unknown else self._pages.count_of(kind)

    def _update(self, entry: PageEntry) -> None:
        self._pages.update(entry)
        self._progress.show_progress(self._pages)

    def _show_page(self, current: QModelIndex) -> None:
        if not current.isValid():
            return
        page_id = self._pages.id_at(current.row())
        if self._session.entry is None or self._session.entry.id != page_id:
            self._session.show(page_id)

    def _follow(self) -> None:
        """Mark the shown page in the list."""
        entry = self._session.entry
        row = self._pages.row_of(entry.id) if entry else None
        selection = self.view.selectionModel()
        if row is None:
            selection.clear()
            return
        index = self._pages.index(row)
        if selection.currentIndex() == index and selection.isSelected(index):
            return  # Other pages may be selected besides it.
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.view.scrollTo(index)


class _Progress(QWidget):
    """How many pages are done, as a number and a thin bar."""

    def __init__(self) -> None:
        super().__init__()
        self._label = QLabel()
        self._label.setObjectName("caption")
        self._label.setFont(theme.small(self._label.font()))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMinimumWidth(24)
        self._bar.setAccessibleName(tr("Pages done"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 14, 4)
        row.setSpacing(10)
        row.addWidget(self._label)
        row.addWidget(self._bar, 1)

    def show_progress(self, pages: PageListModel) -> None:
        self.setVisible(pages.page_count > 0)
        unseen = pages.count_of(Mark.UNSEEN)
        text = tr("{done} of {total} done", done=pages.done_count, total=pages.page_count)
        self._label.setText(", ".join((text, tr("%n unseen", "", unseen))) if unseen else text)
        self._bar.setRange(0, max(1, pages.page_count))
        self._bar.setValue(pages.done_count)


def _dot_icon(widget: QWidget, state: ReviewState) -> QIcon:
    image = QPixmap(QSize(32, 32))
    image.setDevicePixelRatio(2)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = QRectF(0, 0, 16, 16).center()
    draw_dot(painter, middle.x(), middle.y(), state, theme.tokens(widget.palette()))
    painter.end()
    return QIcon(image)
