"""The regions of the shown page as a tree: lines, below each its characters."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from labeler.core import lint
from labeler.core.annotation import Level, Page, Region
from labeler.core.lint import Problem
from labeler.gui.line_facts import Concern, LineFacts
from labeler.gui.words import Words

REGION = Qt.ItemDataRole.UserRole + 1
"""The role under which a row hands out its Region."""
PROBLEMS = Qt.ItemDataRole.UserRole + 2
"""The role under which a row hands out the faults of its outline."""
WORDS = Qt.ItemDataRole.UserRole + 3
"""The role under which a row hands out the Words of its region."""
DISAGREEMENT = Qt.ItemDataRole.UserRole + 4
"""The role under which a row says how numbers of characters disagree; empty where they do not."""
MIME_TYPE = "application/x-labeler-region-row"

AnyIndex = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


@dataclass(eq=False, slots=True)
class _Node:
    """One row. Identity matters: Qt keeps pointers to rows."""

    region: Region | None
    parent: "_Node | None" = None
    row: int = 0
    children: "list[_Node]" = field(default_factory=list)


class RegionTreeModel(QAbstractItemModel):
    """Characters without a line stand beside the lines."""

    moved = Signal(str, int)
    """A line was dropped elsewhere: its id, and its new index among the page's regions."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = _Node(None)
        self._nodes: dict[str, _Node] = {}
        self._order: tuple[tuple[str, str | None], ...] = ()
        self._all: tuple[str, ...] = ()
        """All regions of the page, whether shown or not."""
        self._facts = LineFacts()
        self._problems: dict[str, tuple[Problem, ...]] = {}

    def show(
        self, page: Page | None, facts: LineFacts | None = None, wanted: Collection[Concern] = ()
    ) -> None:
        """Show a page, or only its lines that give one of the wanted concerns.

        Rows stay where they are when only their content changed.
        """
        was_read, self._facts = self._facts.readings, facts or LineFacts(page)
        self._problems = lint.page_problems(page) if page else {}
        self._all = tuple(region.id for region in page.regions) if page else ()
        regions = _of_concern(page, self._facts, wanted) if page else ()
        order = tuple((region.id, region.line_id) for region in regions)
        if order == self._order:
            self._refresh(regions, are_read=was_read is not self._facts.readings)
            return
        self.beginResetModel()
        self._order = order
        self._build(regions)
        self.endResetModel()

    def index_of(self, region_id: str) -> QModelIndex:
        """Return where a region stands; an invalid index when it does not."""
        node = self._nodes.get(region_id)
        return self.createIndex(node.row, 0, node) if node else QModelIndex()

    def index(self, row: int, column: int, parent: AnyIndex = NO_PARENT) -> QModelIndex:
        above = self._node(parent)
        if column != 0 or not 0 <= row < len(above.children):
            return QModelIndex()
        return self.createIndex(row, 0, above.children[row])

    def parent(self, index: AnyIndex) -> QModelIndex:  # type: ignore[override]
        above = self._node(index).parent
        if above is None or above is self._root:
            return QModelIndex()
        return self.createIndex(above.row, 0, above)

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return len(self._node(parent).children)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        region = self._node(index).region
        give = _ROLES.get(role)
        return give(self, region, index.row()) if region and give else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        region = self._node(index).region
        if region is None:
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsDragEnabled if region.level is Level.LINE else flags

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: N802 (Qt's name)
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:  # noqa: N802 (Qt's name)
        return [MIME_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802 (Qt's name)
        data = QMimeData()
        region = self._node(indexes[0]).region
        data.setData(MIME_TYPE, region.id.encode() if region else b"")
        return data

    def dropMimeData(  # noqa: N802 (Qt's name and arguments)
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex
    ) -> bool:
        region_id = bytes(data.data(MIME_TYPE).data()).decode()
        if parent.isValid() or region_id not in self._nodes or row < 0:
            return False
        others = [key for key in self._all if key != region_id]
        following = [node.region for node in self._root.children[row:] if node.region]
        place = next((others.index(r.id) for r in following if r.id != region_id), len(others))
        self.moved.emit(region_id, place)
        return False  # The page's new order rebuilds the rows; Qt must not remove any.

    def _node(self, index: AnyIndex) -> _Node:
        return index.internalPointer() if index.isValid() else self._root

    def _build(self, regions: Sequence[Region]) -> None:
        self._root = _Node(None)
        self._nodes = {region.id: _Node(region) for region in regions}
        for node in self._nodes.values():
            line_id = node.region.line_id if node.region else None
            node.parent = self._nodes.get(line_id or "", self._root)
            node.row = len(node.parent.children)
            node.parent.children.append(node)

    def _words(self, region: Region, _row: int) -> Words:
        return self._facts.words(region)

    def _disagreement(self, region: Region, _row: int) -> str:
        agreement = self._facts.agreement(region)
        return "" if agreement.holds else agreement.text

    def _faults(self, region: Region, _row: int) -> tuple[Problem, ...]:
        return self._problems.get(region.id, ())

    def _title(self, region: Region, row: int) -> str:
        words = self._facts.words(region)
        return words.text or f"{region.level.value.capitalize()} {row + 1}"

    def _tip(self, region: Region, row: int) -> str:
        return "\n".join(
            filter(None, [*self._faults(region, row), self._disagreement(region, row)])
        )

    def _refresh(self, regions: Sequence[Region], *, are_read: bool) -> None:
        """Tell which rows have other content; readings may be of any line."""
        if are_read and regions:
            last = len(self._root.children) - 1
            self.dataChanged.emit(self.index(0, 0), self.index(last, 0))
        for region in regions:
            node = self._nodes[region.id]
            if node.region != region:
                node.region = region
                index = self.createIndex(node.row, 0, node)
                self.dataChanged.emit(index, index)


_ROLES: dict[int, Callable[[RegionTreeModel, Region, int], Any]] = {
    REGION: lambda _model, region, _row: region,
    PROBLEMS: RegionTreeModel._faults,
    WORDS: RegionTreeModel._words,
    DISAGREEMENT: RegionTreeModel._disagreement,
    Qt.ItemDataRole.DisplayRole: RegionTreeModel._title,
    Qt.ItemDataRole.AccessibleTextRole: RegionTreeModel._title,
    Qt.ItemDataRole.ToolTipRole: RegionTreeModel._tip,
}


def _of_concern(page: Page, facts: LineFacts, wanted: Collection[Concern]) -> Sequence[Region]:
    """Return the lines that give one of the wanted concerns, with their characters."""
    if not wanted:
        return page.regions
    shown = {line.id for line in page.lines if not facts.concerns(line).isdisjoint(wanted)}
    return [region for region in page.regions if (region.line_id or region.id) in shown]
