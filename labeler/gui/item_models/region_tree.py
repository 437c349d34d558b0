"""Regions and proposals of the shown page as a tree: lines, below each its characters."""

import json
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
from labeler.core.annotation import Count, Level, Page, Proposal, Region, Target
from labeler.core.line_facts import Concern, LineFacts, Words
from labeler.core.lint import Problem
from labeler.gui import walk
from labeler.gui.translation import decimal, tr
from labeler.gui.wording import caption, heading, numbers_in_words

THING = Qt.ItemDataRole.UserRole + 1
"""The role under which a row hands out its Region or Proposal."""
PROBLEMS = Qt.ItemDataRole.UserRole + 2
"""The role under which a row hands out the faults of its outline."""
WORDS = Qt.ItemDataRole.UserRole + 3
"""The role under which a row hands out the Words it says."""
DISAGREEMENT = Qt.ItemDataRole.UserRole + 4
"""The role under which a row says how numbers of characters disagree; empty where they do not."""
STARTS_UNUSUALLY = Qt.ItemDataRole.UserRole + 5
"""The role under which a row says that reading starts at an unusual place; else empty."""
COUNT = Qt.ItemDataRole.UserRole + 6
"""The role under which a row hands out its Count."""
MIME_TYPE = "application/x-labeler-region-row"

AnyIndex = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


@dataclass(eq=False, slots=True)
class _Node:
    """One row. Identity matters: Qt keeps pointers to rows."""

    thing: Region | Proposal | None
    parent: "_Node | None" = None
    row: int = 0
    children: "list[_Node] | None" = None
    """None until somebody opens the row."""


class RegionTreeModel(QAbstractItemModel):
    """Characters without a line stand beside the lines; rows are made when they are looked at."""

    moved = Signal(object, object)
    """Lines were dropped elsewhere: their `Target`s, and the region they are read before, if any."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = _Node(None, children=[])
        self._nodes: dict[Target, _Node] = {}
        """Those made so far."""
        self._shown: Sequence[Region | Proposal] = ()
        self._page: Page | None = None
        self._proposals: Sequence[Proposal] = ()
        self._proposed: dict[Target | None, list[Proposal]] = {}
        """Proposed characters by the lines they are proposed on."""
        self._facts = LineFacts()

    def show(
        self,
        page: Page | None,
        facts: LineFacts | None = None,
        wanted: Collection[Concern] = (),
        proposals: Sequence[Proposal] = (),
    ) -> None:
        """Show a page with what is proposed, or only its lines that give a wanted concern.

        Rows stay where they are when only their content changed.
        """
        was_read, self._facts = self._facts.readings, facts or LineFacts(page)
        self._page = page
        if proposals is not self._proposals:
            self._proposals, self._proposed = proposals, _by_line(proposals)
        things = _of_concern(_in_order(page, proposals), self._facts, wanted) if page else ()
        before, self._shown = self._shown, things
        changed = _renewed(before, things)
        if changed is not None:
            self._refresh(changed, are_read=was_read is not self._facts.readings)
            return
        self.beginResetModel()
        known = {thing.id for thing in things}
        self._root, self._nodes = _Node(None), {}
        self._root.children = self._made(
            self._root, [thing for thing in things if thing.line_id not in known]
        )
        self.endResetModel()

    def index_of(self, target: Target) -> QModelIndex:
        """Return where a region or proposal stands; an invalid index when it does not."""
        node = self._find(target)
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
        return bool(self._below(node.thing) if node.thing else node.children)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        thing = self._node(index).thing
        give = _ROLES.get(role)
        return give(self, thing, index.row()) if thing and give else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        thing = self._node(index).thing
        if thing is None:
            return Qt.ItemFlag.ItemIsDropEnabled
        return _OF_LINES if thing.level is Level.LINE else _OF_CHARACTERS

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: N802 (Qt's name)
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:  # noqa: N802 (Qt's name)
        return [MIME_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802 (Qt's name)
        data = QMimeData()
        dragged = [thing.id for thing in map(self._thing, indexes) if thing]
        data.setData(MIME_TYPE, json.dumps(dragged).encode())
        return data

    def dropMimeData(  # noqa: N802 (Qt's name and arguments)
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex
    ) -> bool:
        targets = json.loads(bytes(data.data(MIME_TYPE).data()))
        is_known = all(self.index_of(target).isValid() for target in targets)
        if parent.isValid() or not is_known or row < 0:
            return False
        rows = self._children(self._root)
        above, below = (
            [node.thing for node in part if isinstance(node.thing, Region)]
            for part in (rows[:row], rows[row:])
        )
        others = [region for region in (*below, *reversed(above)) if region.id not in targets]
        if others:  # Only regions have a place that is not where they lie.
            following = others[0].id if others[0] in below else self._behind(others[0])
            self.moved.emit(targets, following)
        return False  # The page's new order rebuilds the rows; Qt must not remove any.

    def _behind(self, region: Region) -> str | None:
        """Return what the page has behind a region and its characters."""
        regions = self._page.regions if self._page else ()
        block = [n for n, r in enumerate(regions) if region.id in (r.id, r.line_id)]
        return next((r.id for r in regions[block[-1] + 1 :]), None)

    def _thing(self, index: AnyIndex) -> Region | Proposal | None:
        return self._node(index).thing

    def _node(self, index: AnyIndex) -> _Node:
        # Asked several times for each row of a page that is laid out; None where there is no row.
        return index.internalPointer() or self._root

    def _find(self, target: Target) -> _Node | None:
        """Return the row of a region or proposal, made if need be; None when it is not shown."""
        if target not in self._nodes and (line := self._line_of(target)) is not None:
            above = self._find(line)
            if above is not None:
                self._children(above)
        return self._nodes.get(target)

    def _children(self, node: _Node) -> list[_Node]:
        if node.children is None:
            node.children = self._made(node, self._below(node.thing) if node.thing else ())
        return node.children

    def _below(self, thing: Region | Proposal) -> Sequence[Region | Proposal]:
        if isinstance(thing, Proposal):
            return self._proposed.get(thing.id, ())
        return self._page.characters_of(thing.id) if self._page else ()

    def _line_of(self, target: Target) -> Target | None:
        if isinstance(target, int):
            return next((p.line_id for p in self._proposals if p.id == target), None)
        region = self._page.by_id.get(target) if self._page else None
        return region.line_id if region else None

    def _made(self, above: _Node, things: Iterable[Region | Proposal]) -> list[_Node]:
        nodes = [_Node(thing, above, row) for row, thing in enumerate(things)]
        self._nodes |= {node.thing.id: node for node in nodes if node.thing}
        return nodes

    def _words(self, thing: Region | Proposal, _row: int) -> Words:
        return self._facts.words(thing)

    def _count(self, thing: Region | Proposal, _row: int) -> Count | None:
        return self._facts.count(thing)

    def _disagreement(self, thing: Region | Proposal, _row: int) -> str:
        is_odd = self._facts.disagrees(thing)
        return numbers_in_words(self._facts.agreement(thing)) if is_odd else ""

    def _start(self, thing: Region | Proposal, _row: int) -> str:
        is_odd = self._facts.starts_unusually(thing)
        return caption(Concern.READING_START) if is_odd else ""

    def _faults(self, thing: Region | Proposal, _row: int) -> tuple[Problem, ...]:
        if self._page is None:
            return ()
        if isinstance(thing, Region):
            return lint.region_problems(thing, self._page.size)
        return lint.problems(thing.polygon, self._page.size)

    def _title(self, thing: Region | Proposal, row: int) -> str:
        return self._facts.words(thing).text or f"{heading(thing.level)} {row + 1}"

    def _tip(self, thing: Region | Proposal, row: int) -> str:
        said = [
            *map(caption, self._faults(thing, row)),
            self._start(thing, row),
            self._disagreement(thing, row),
        ]
        if isinstance(thing, Proposal):
            said.insert(0, tr("Proposed, score {score}", score=decimal(thing.score, 2)))
        return "\n".join(filter(None, said))

    def _refresh(self, changed: Sequence[Region | Proposal], *, are_read: bool) -> None:
        """Tell which rows have other content; readings may be of any line."""
        if are_read and self._shown:
            last = self.rowCount() - 1
            self.dataChanged.emit(self.index(0, 0), self.index(last, 0))
        for thing in changed:
            node = self._nodes.get(thing.id)
            if node is not None:
                node.thing = thing
                index = self.createIndex(node.row, 0, node)
                self.dataChanged.emit(index, index)


_ROLES: dict[int, Callable[[RegionTreeModel, Region | Proposal, int], Any]] = {
    THING: lambda _model, thing, _row: thing,
    PROBLEMS: RegionTreeModel._faults,
    WORDS: RegionTreeModel._words,
    COUNT: RegionTreeModel._count,
    DISAGREEMENT: RegionTreeModel._disagreement,
    STARTS_UNUSUALLY: RegionTreeModel._start,
    Qt.ItemDataRole.DisplayRole: RegionTreeModel._title,
    Qt.ItemDataRole.AccessibleTextRole: RegionTreeModel._title,
    Qt.ItemDataRole.ToolTipRole: RegionTreeModel._tip,
}


_OF_CHARACTERS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_OF_LINES = _OF_CHARACTERS | Qt.ItemFlag.ItemIsDragEnabled


def _in_order(page: Page, proposals: Sequence[Proposal]) -> Sequence[Region | Proposal]:
    """Return regions in the order of the page, proposed lines behind what they are read after."""
    if not proposals:
        return page.regions
    behind: dict[str | None, list[Region | Proposal]] = {None: []}
    last: str | None = None
    for line in walk.in_order(page, proposals):
        if isinstance(line, Region):
            last = line.id
        else:
            behind.setdefault(last, []).append(line)
    things = behind[None]
    for region in page.regions:
        things += [region, *behind.get(region.id, ())]
    return [*things, *(p for p in proposals if p.level is Level.CHARACTER)]


def _by_line(proposals: Sequence[Proposal]) -> dict[Target | None, list[Proposal]]:
    found: dict[Target | None, list[Proposal]] = {}
    for proposal in proposals:
        found.setdefault(proposal.line_id, []).append(proposal)
    return found


def _renewed(
    before: Sequence[Region | Proposal], after: Sequence[Region | Proposal]
) -> list[Region | Proposal] | None:
    """Return what has other content; None where the rows themselves are others."""
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


def _of_concern(
    things: Sequence[Region | Proposal], facts: LineFacts, wanted: Collection[Concern]
) -> Sequence[Region | Proposal]:
    """Return the lines that give one of the wanted concerns, with their characters."""
    if not wanted:
        return things
    lines = [each for each in things if each.level is Level.LINE]
    shown = {line.id for line in lines if not facts.concerns(line).isdisjoint(wanted)}
    return [e for e in things if (e.id if e.line_id is None else e.line_id) in shown]
