"""The regions of the shown page as a tree: lines, below each its characters."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
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
from labeler.core.line_facts import Concern, LineFacts, Words
from labeler.core.lint import Problem
from labeler.gui.wording import caption, heading, numbers_in_words

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
    children: "list[_Node] | None" = None
    """None until somebody opens the row."""


class RegionTreeModel(QAbstractItemModel):
    """Characters without a line stand beside the lines; rows are made when they are looked at."""

    moved = Signal(str, int)
    """A line was dropped elsewhere: its id, and its new index among the page's regions."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = _Node(None, children=[])
        self._nodes: dict[str, _Node] = {}
        """Those made so far."""
        self._shown: Sequence[Region] = ()
        self._page: Page | None = None
        self._facts = LineFacts()

    def show(
        self, page: Page | None, facts: LineFacts | None = None, wanted: Collection[Concern] = ()
    ) -> None:
        """Show a page, or only its lines that give one of the wanted concerns.

        Rows stay where they are when only their content changed.
        """
        was_read, self._facts = self._facts.readings, facts or LineFacts(page)
        self._page = page
        regions = _of_concern(page, self._facts, wanted) if page else ()
        before, self._shown = self._shown, regions
        changed = _renewed(before, regions)
        if changed is not None:
            self._refresh(changed, are_read=was_read is not self._facts.readings)
            return
        self.beginResetModel()
        known = {region.id for region in regions}
        self._root, self._nodes = _Node(None), {}
        self._root.children = self._made(
            self._root, [region for region in regions if region.line_id not in known]
        )
        self.endResetModel()

    def index_of(self, region_id: str) -> QModelIndex:
        """Return where a region stands; an invalid index when it does not."""
        node = self._find(region_id)
        return self.createIndex(node.row, 0, node) if node else QModelIndex()

    def index(self, row: int, column: int, parent: AnyIndex = NO_PARENT) -> QModelIndex:
        children = self._children(self._node(parent))
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row])

    def parent(self, index: AnyIndex) -> QModelIndex:  # type: ignore[override]
        above = self._node(index).parent
        if above is None or above is self._root:
            return QModelIndex()
        return self.createIndex(above.row, 0, above)

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return len(self._children(self._node(parent)))

    def hasChildren(self, parent: AnyIndex = NO_PARENT) -> bool:  # noqa: N802 (Qt's name)
        node = self._node(parent)
        return bool(self._below(node.region) if node.region else node.children)

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
        return _OF_LINES if region.level is Level.LINE else _OF_CHARACTERS

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
        if parent.isValid() or not self.index_of(region_id).isValid() or row < 0:
            return False
        others = [key for key in self._page.by_id if key != region_id] if self._page else []
        following = [node.region for node in self._children(self._root)[row:] if node.region]
        place = next((others.index(r.id) for r in following if r.id != region_id), len(others))
        self.moved.emit(region_id, place)
        return False  # The page's new order rebuilds the rows; Qt must not remove any.

    def _node(self, index: AnyIndex) -> _Node:
        # Asked several times for each row of a page that is laid out; None where there is no row.
        return index.internalPointer() or self._root

    def _find(self, region_id: str) -> _Node | None:
        """Return the row of a region, made if need be; None when it is not shown."""
        region = self._page.by_id.get(region_id) if self._page else None
        if region is not None and region_id not in self._nodes and region.line_id is not None:
            above = self._find(region.line_id)
            if above is not None:
                self._children(above)
        return self._nodes.get(region_id)

    def _children(self, node: _Node) -> list[_Node]:
        if node.children is None:
            node.children = self._made(node, self._below(node.region) if node.region else ())
        return node.children

    def _below(self, region: Region) -> Sequence[Region]:
        return self._page.characters_of(region.id) if self._page else ()

    def _made(self, above: _Node, regions: Iterable[Region]) -> list[_Node]:
        nodes = [_Node(region, above, row) for row, region in enumerate(regions)]
        self._nodes |= {node.region.id: node for node in nodes if node.region}
        return nodes

    def _words(self, region: Region, _row: int) -> Words:
        return self._facts.words(region)

    def _disagreement(self, region: Region, _row: int) -> str:
        agreement = self._facts.agreement(region)
        return "" if agreement.holds else numbers_in_words(agreement)

    def _faults(self, region: Region, _row: int) -> tuple[Problem, ...]:
        return lint.problems(region.polygon, self._page.size) if self._page else ()

    def _title(self, region: Region, row: int) -> str:
        words = self._facts.words(region)
        return words.text or f"{heading(region.level)} {row + 1}"

    def _tip(self, region: Region, row: int) -> str:
        return "\n".join(
            filter(
                None, [*map(caption, self._faults(region, row)), self._disagreement(region, row)]
            )
        )

    def _refresh(self, changed: Sequence[Region], *, are_read: bool) -> None:
        """Tell which rows have other content; readings may be of any line."""
        if are_read and self._shown:
            last = self.rowCount() - 1
            self.dataChanged.emit(self.index(0, 0), self.index(last, 0))
        for region in changed:
            node = self._nodes.get(region.id)
            if node is not None:
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


_OF_CHARACTERS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_OF_LINES = _OF_CHARACTERS | Qt.ItemFlag.ItemIsDragEnabled


def _renewed(before: Sequence[Region], after: Sequence[Region]) -> list[Region] | None:
    """Return the regions with other content; None where the rows themselves are others."""
    if len(before) != len(after):
        return None
    renewed = []
    for old, new in zip(before, after, strict=True):
        if old is new:
            continue
        if (old.id, old.line_id) != (new.id, new.line_id):
            return None
        if old != new:
            renewed.append(new)
    return renewed


def _of_concern(page: Page, facts: LineFacts, wanted: Collection[Concern]) -> Sequence[Region]:
    """Return the lines that give one of the wanted concerns, with their characters."""
    if not wanted:
        return page.regions
    shown = {line.id for line in page.lines if not facts.concerns(line).isdisjoint(wanted)}
    return [region for region in page.regions if (region.line_id or region.id) in shown]
