"""What a person can do in the window: rows of a table, and the actions of Qt made of them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Generic, TypeAlias, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from labeler.core.errors import LabelerError
from labeler.gui import icons, shortcuts
from labeler.gui.translation import shown, told, tr

Receiver = TypeVar("Receiver")
"""What an action is done to: a window, as far as its rows reach into it."""


class Needs(StrEnum):
    """What must be there before an action makes sense."""

    NOTHING = "nothing"
    PROJECT = "project"
    KEPT_EDITS = "edits that were kept"
    PAGE = "page"
    REGIONS = "regions"
    SELECTION = "selected regions or proposals"
    ONE_SELECTED = "one selected"
    LINES = "lines"
    SELECTED_LINES = "selected lines"
    CURVES = "curves of selected lines"
    PROPOSALS = "proposals"
    SELECTED_PROPOSAL = "selected proposal"
    UNDO = "undo"
    REDO = "redo"
    QUEUE = "queue"
    CHANGED_IMAGE = "page whose image changed"
    WITHHELD_IMAGES = "images that are withheld"
    REMOVED_PAGES = "removed pages"
    EARLIER_DETECTOR = "detector used before"
    EARLIER_READER = "reader used before"


class Scope(StrEnum):
    """Where a shortcut works."""

    WINDOW = "window"
    CANVAS = "canvas"
    """Only while the page has the focus: keys that mean something else in lists and fields."""


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """How one thing a person can do is met. The icon is named like the id."""

    id: str
    text: str
    shortcuts: tuple[str, ...] = ()
    needs: Needs = Needs.NOTHING
    scope: Scope = Scope.WINDOW
    help: str = ""
    """What the name does not say, for the tooltip and the status bar."""
    repeats: bool = False
    """Whether it is done again and again while its key is held. Verdicts are not: whoever rests
    a finger on a key must not accept pages unseen."""

    @property
    def name(self) -> str:
        """What it is called, without the dots that announce a dialog."""
        return tr(self.text).rstrip("…")


@dataclass(frozen=True, slots=True, kw_only=True)
class Action(ActionSpec, Generic[Receiver]):
    """Something that is done."""

    do: Callable[[Receiver], object]
    caption: Callable[[Receiver], str] | None = None
    """What it is called in a menu that opens now, where that tells more than its name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Switch(ActionSpec, Generic[Receiver]):
    """Something that is on or off."""

    turn: Callable[[Receiver, bool], object]
    is_on: bool = False
    """Whether it is on at first."""


AnyRow: TypeAlias = Action[Any] | Switch[Any]


class Actions(QObject):
    """The actions of one window, ready to be put into menus and toolbars."""

    refused = Signal(str)
    """Why an action cannot be done."""

    def __init__(self, rows: Sequence[AnyRow], parent: QObject) -> None:
        super().__init__(parent)
        self.rows = tuple(rows)
        self.own_shortcuts = {row.id: row.shortcuts for row in rows}
        self._actions = {row.id: _action(row, parent) for row in rows}
        self._withheld: Mapping[str, str] = {}
        self._available = frozenset({Needs.NOTHING})
        self._changed: Mapping[str, Sequence[str]] = {}
        self.use_shortcuts({})
        self.enable(frozenset({Needs.NOTHING}))
        self._receiver: object = None

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def __contains__(self, action_id: object) -> bool:
        return action_id in self._actions

    def key_of(self, action_id: str) -> str:
        """Return the first key of an action as this platform writes it; "" where it has none."""
        key = self._actions[action_id].shortcut()
        return key.toString(QKeySequence.SequenceFormat.NativeText)

    def connect_to(self, receiver: object) -> None:
        """Let the actions be done to a window, which has what their rows reach for."""
        self._receiver = receiver
        for row in self.rows:
            self._connect(row, receiver)

    def renew_captions(self) -> None:
        """Let actions say in the menu that opens what they would do."""
        for row in self.rows:
            action = self._actions[row.id]
            if isinstance(row, Action) and row.caption is not None and action.isEnabled():
                action.setText(row.caption(self._receiver))

    def _connect(self, row: AnyRow, receiver: object) -> None:
        action = self._actions[row.id]
        if isinstance(row, Switch):
            action.toggled.connect(lambda is_on: self._try(lambda: row.turn(receiver, is_on)))
        else:
            action.triggered.connect(lambda _=False: self._try(lambda: row.do(receiver)))

    def _try(self, step: Callable[[], object]) -> None:
        try:
            step()
        except LabelerError as error:
            self.refused.emit(told(error))

    def enable(self, available: frozenset[Needs]) -> None:
        """Enable the actions whose needs are met, and that nobody withholds."""
        self._available = available
        for row in self.rows:
            is_met = row.needs in available and row.id not in self._withheld
            self._actions[row.id].setEnabled(is_met)

    def withhold(self, reasons: Mapping[str, str]) -> None:
        """Enable these actions no more, whatever is met, and say why on them; all others again."""
        if reasons == self._withheld:
            return
        self._withheld = reasons
        self.enable(self._available)
        self.use_shortcuts(self._changed)
        for row in self.rows:
            self._actions[row.id].setStatusTip(reasons.get(row.id) or shown(row.help))

    def use_shortcuts(self, changed: Mapping[str, Sequence[str]]) -> None:
        """Give every action its shortcuts: its own, or what the user changed them to."""
        self._changed = changed
        in_force = shortcuts.in_force(self.own_shortcuts, changed)
        for row in self.rows:
            keys = in_force[row.id]
            action = self._actions[row.id]
            action.setShortcuts([QKeySequence(key) for key in keys])
            tip = f"{row.name}  {shortcuts.native(keys[0])}" if keys else row.name
            help_text = self._withheld.get(row.id) or shown(row.help)
            action.setToolTip(f"{tip}\n{help_text}" if help_text else tip)


def _action(row: AnyRow, parent: QObject) -> QAction:
    action = QAction(icons.icon(row.id), tr(row.text), parent)
    action.setObjectName(row.id)
    action.setStatusTip(shown(row.help))
    action.setIconVisibleInMenu(False)
    action.setAutoRepeat(row.repeats)
    if isinstance(row, Switch):
        action.setCheckable(True)
        action.setChecked(row.is_on)
    if row.scope is Scope.CANVAS:
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    return action
