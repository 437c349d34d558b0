"""The pages as rows, or as a grid of small pictures; either stays fast with a hundred thousand."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from labeler.gui.item_models.page_list import DOUBTS, AnyIndex, PageListModel
from labeler.gui.panels.page_cell import HEIGHT, LEAST_WIDTH, CellDelegate
from labeler.gui.panels.page_row import PageDelegate
from labeler.gui.panels.thumbnail_shelf import ThumbnailShelf
from labeler.gui.translation import tr


class PageListView(QListView):
    """One list with one selection, looked at in one of two ways."""

    def __init__(self, pages: PageListModel) -> None:
        super().__init__()
        self._pages = pages
        self.thumbnails = ThumbnailShelf(self)
        self._rows, self._cells = PageDelegate(self), CellDelegate(self.thumbnails, self)
        self.setModel(pages)
        self.setItemDelegate(self._rows)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setAccessibleName(tr("Pages"))
        self.verticalScrollBar().valueChanged.connect(self.thumbnails.look_elsewhere)
        self.thumbnails.arrived.connect(self._show_thumbnail)

    @property
    def is_grid(self) -> bool:
        """Whether the pages are shown as pictures."""
        return self.itemDelegate() is self._cells

    def show_grid(self, *, is_on: bool) -> None:
        """Show pictures or rows; the same page stays in sight."""
        flow = QListView.Flow.LeftToRight if is_on else QListView.Flow.TopToBottom
        bar = (
            Qt.ScrollBarPolicy.ScrollBarAlwaysOn if is_on else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        )
        mode = QListView.ResizeMode.Adjust if is_on else QListView.ResizeMode.Fixed
        self.thumbnails.look_elsewhere()
        self.setItemDelegate(self._cells if is_on else self._rows)
        self.setFlow(flow)
        self.setWrapping(is_on)
        self.setResizeMode(mode)
        self.setVerticalScrollBarPolicy(bar)  # One that comes and goes would change the columns.
        self._fit_cells()
        self.scrollTo(self.currentIndex())

    def dataChanged(  # noqa: N802 (Qt's name)
        self, first: AnyIndex, last: AnyIndex, roles: Sequence[int] = ()
    ) -> None:
        """Paint rows anew; a list would lay all of them out, though their size is the same."""
        rows = range(first.row(), last.row() + 1)
        if list(roles) != [DOUBTS]:  # Other numbers make no other picture.
            ids = None if len(rows) > 1 else [self._pages.id_at(row) for row in rows]
            self.thumbnails.doubt(ids)
        QAbstractItemView.dataChanged(self, first, last, roles)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 (Qt's name)
        """Typing never jumps about: letters are shortcuts, the search field searches."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_cells()
        super().resizeEvent(event)

    def _fit_cells(self) -> None:
        """Let the cells of a row share its width."""
        width = self.viewport().width() - 1  # A row that is filled to its end would be broken.
        columns = max(1, width // LEAST_WIDTH)
        cell = QSize(max(1, width // columns), HEIGHT)
        if self.is_grid and cell != self._cells.size:
            self._cells.size = cell
            self.scheduleDelayedItemsLayout()

    def _show_thumbnail(self, page_id: int) -> None:
        row = self._pages.row_of(page_id)
        if self.is_grid and row is not None:
            self.update(self._pages.index(row))
