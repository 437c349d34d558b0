"""Choose lines of the shown page, proposed or not, and their characters, in reading order."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from labeler.core import edits
from labeler.core.annotation import Target
from labeler.core.line_facts import Concern
from labeler.core.marked import mark
from labeler.gui import icons, theme, walk
from labeler.gui.chosen import chosen
from labeler.gui.item_models.region_tree import THING, RegionTreeModel
from labeler.gui.panels.filter_button import FilterButton
from labeler.gui.panels.panel import Panel
from labeler.gui.panels.region_row import RegionDelegate
from labeler.gui.session import Session
from labeler.gui.translation import tr

CHEVRON = 12
"""Size of the mark before a line that can be opened."""


class RegionTreePanel(Panel):
    """Shows the session's selection and changes it; dragging lines changes the reading order."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__("region_tree", tr("Regions"), parent)
        self._session = session
        self.regions = RegionTreeModel(self)
        self.view = _RegionView(self.regions)
        choices: dict[Concern, QIcon | None] = dict.fromkeys(Concern)
        self.concerns = FilterButton(choices, tr("Show only lines to look at"))
        self.put_beside_title(self.concerns)
        self.column.addWidget(self.view)
        self._open: set[Target] = set()
        """Lines whose characters are shown, also on other pages."""
        self._page_id: int | None = None
        """Of the page that was shown last."""
        self.regions.moved.connect(self._reorder)
        self.view.expanded.connect(lambda index: self._open.add(index.data(THING).id))
        self.view.collapsed.connect(lambda index: self._open.discard(index.data(THING).id))
        self.regions.modelReset.connect(self._expand)
        self.view.selectionModel().selectionChanged.connect(self._select)
        session.page_shown.connect(self._turn)
        session.page_changed.connect(self._show)
        session.readings_changed.connect(self._show)
        session.proposals_changed.connect(self._show)
        self.concerns.changed.connect(self._show)
        session.selection_changed.connect(self._follow)

    def _turn(self) -> None:
        """Show a page: another one from its first line on, or where something is selected."""
        shown = self._session.page.id if self._session.page else None
        is_other, self._page_id = shown != self._page_id, shown
        self._show()
        if is_other and not self._shown_selection():
            self.view.scrollToTop()

    def _show(self) -> None:
        session = self._session
        wanted = session.concerns = self.concerns.chosen
        self.regions.show(session.page, session.facts, wanted, session.proposals)
        self.view.nothing = tr("No such line on this page") if wanted and session.page else ""
        self._follow()

    def _expand(self) -> None:
        """Open again what was open before other rows came."""
        for index in [self.regions.index_of(key) for key in self._open]:
            self.view.expand(index)

    def _select(self) -> None:
        indexes = self.view.selectionModel().selectedIndexes()
        chosen = {index.data(THING).id for index in indexes}
        if chosen != self._shown_selection():
            walk.select(self._session, *chosen)

    def _shown_selection(self) -> set[Target]:
        """Return what is selected and not filtered out."""
        selected = self._session.selected | self._session.selected_proposals
        return {key for key in selected if self.regions.index_of(key).isValid()}

    def _follow(self) -> None:
        """Mark what is selected on the canvas."""
        indexes = [self.regions.index_of(key) for key in self._shown_selection()]
        model = self.view.selectionModel()
        if set(model.selectedIndexes()) == set(indexes):
            return
        model.select(_in_stretches(indexes), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if len(indexes) == 1:
            self.view.scrollTo(indexes[0])

    def _reorder(self, targets: Sequence[Target], before: str | None) -> None:
        if (lines := chosen(self._session, targets)) is not None:
            page = edits.reorder(lines.page, lines.ids, before)
            lines.edit(self._session, mark("Change reading order"), page)


def _in_stretches(indexes: Sequence[QModelIndex]) -> QItemSelection:
    """Return a selection of as few ranges as there are: Qt goes through them again and again."""
    selection = QItemSelection()
    first = last = QModelIndex()
    for index in sorted(indexes, key=lambda index: (index.parent().row(), index.row())):
        is_next = index.parent() == last.parent() and index.row() == last.row() + 1
        if last.isValid() and not is_next:
            selection.select(first, last)
        if not (last.isValid() and is_next):
            first = index
        last = index
    if last.isValid():
        selection.select(first, last)
    return selection


class _RegionView(QTreeView):
    """A tree without a header whose rows can be dragged."""

    dragged = Signal()
    """Rows were let go, wherever."""

    def __init__(self, regions: RegionTreeModel) -> None:
        super().__init__()
        self.setModel(regions)
        self.setItemDelegate(RegionDelegate(self))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setIndentation(16)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(tr("Regions"))
        self.nothing = ""
        """What is said where there are no rows."""

    def startDrag(self, actions: Qt.DropAction) -> None:  # noqa: N802 (Qt's name)
        """Drag the selected rows until they are let go."""
        super().startDrag(actions)
        self.dragged.emit()

    def drawBranches(  # noqa: N802 (Qt's name)
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a chevron before lines that have characters, and nothing else."""
        if not self.model().hasChildren(index):
            return
        name = "chevron_down" if self.isExpanded(index) else "chevron_right"
        ratio = self.devicePixelRatioF()
        chevron = icons.pixmap(name, CHEVRON, theme.tokens(self.palette()).muted, ratio)
        place = rect.center()
        painter.drawPixmap(place.x() - CHEVRON // 2, place.y() - CHEVRON // 2, chevron)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.nothing and self.model().rowCount() == 0:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(theme.tokens(self.palette()).muted))
            room = self.viewport().rect().adjusted(14, 6, -14, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft, self.nothing)
            painter.end()

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 (Qt's name)
        """Typing never jumps about: letters are shortcuts."""
