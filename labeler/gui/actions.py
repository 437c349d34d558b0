"""The table of actions: id, text, shortcut and what each needs; the icon is named like the id."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from labeler.core.errors import LabelerError
from labeler.gui import icons


class Needs(StrEnum):
    """What must be there before an action makes sense."""

    NOTHING = "nothing"
    PROJECT = "project"
    KEPT_EDITS = "edits that were kept"
    PAGE = "page"
    REGIONS = "regions"
    SELECTION = "selected regions"
    ANY_SELECTED = "selected regions or proposals"
    ONE_SELECTED = "one selected"
    ONE_OR_PROPOSAL = "one selected region or proposal"
    LINES = "lines"
    SELECTED_LINES = "selected lines"
    PROPOSALS = "proposals"
    SELECTED_PROPOSAL = "selected proposal"
    UNDO = "undo"
    REDO = "redo"
    QUEUE = "queue"
    CHANGED_IMAGE = "page whose image changed"


class Scope(StrEnum):
    """Where a shortcut works."""

    WINDOW = "window"
    CANVAS = "canvas"
    """Only while the page has the focus: keys that mean something else in lists and fields."""


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One thing a person can do. Its handler is the method with the name of its id."""

    id: str
    text: str
    shortcuts: tuple[str, ...] = ()
    needs: Needs = Needs.NOTHING
    scope: Scope = Scope.WINDOW
    is_checkable: bool = False
    is_on: bool = False
    """Whether a checkable action starts checked."""
    help: str = ""
    """What the name does not say, for the tooltip and the status bar."""
    repeats: bool = False
    """Whether it is done again and again while its key is held. Verdicts are not: whoever rests
    a finger on a key must not accept pages unseen."""


COUNTING = (
    "For the selected lines, else for all of the page. Spaces do not count; punctuation does, and a "
    "letter with its accents is one."
)
DISAGREES = "The next one on which text, count and characters found disagree."
PARTING = "Cuts the selected lines, else all of the page, where the reader sees spaces."
ASKING = "Forget what was to be done with proposals that nobody saw when a page is accepted."
READING = "Propose what lines say, in this project. What people wrote stays either way."

NEW_IMAGES = "Images that appeared in the folders of the project since it was made."
STORING = "Edits that could not be stored when they were made, and were kept aside."
REFITTING = "As the image was turned or scaled since it was labelled."
KEEPING = "They fit the image that is there now."

BACKING_UP = "All labels and the weights that were trained; images are not copied."
CHECKING = "Everything that belongs to the project. What cannot be read is kept aside and named."
MIRRORING = "All labels as plain text in a folder, up to date while you work."

ACTIONS: tuple[ActionSpec, ...] = (
    # Files
    ActionSpec("open_folder", "Open folder…", ("Ctrl+O",)),
    ActionSpec("add_images", "Add images…", (), Needs.PROJECT),
    ActionSpec("add_new_images", "Add new images", ("Alt+N",), Needs.PROJECT, help=NEW_IMAGES),
    ActionSpec("import_labels", "Import labels…", ("Ctrl+Shift+I",), Needs.PROJECT),
    ActionSpec("export", "Export…", ("Ctrl+Shift+E",), Needs.PROJECT),
    ActionSpec("save", "Save", ("Ctrl+S",), Needs.PROJECT),
    ActionSpec("store_kept_edits", "Store kept edits", ("Alt+S",), Needs.KEPT_EDITS, help=STORING),
    ActionSpec("close_project", "Close project", ("Ctrl+W",), Needs.PROJECT),
    ActionSpec("back_up", "Back up now", (), Needs.PROJECT, help=BACKING_UP),
    ActionSpec("restore_copy", "Restore an earlier copy…", (), Needs.PROJECT),
    ActionSpec("check_project", "Check and repair…", (), Needs.PROJECT, help=CHECKING),
    ActionSpec("keep_mirror", "Keep a plain copy…", (), Needs.PROJECT, help=MIRRORING),
    ActionSpec("settings", "Settings…", ("Ctrl+,",)),
    ActionSpec("quit", "Quit", ("Ctrl+Q",)),
    # Editing
    ActionSpec("undo", "Undo", ("Ctrl+Z",), Needs.UNDO, repeats=True),
    ActionSpec("redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), Needs.REDO, repeats=True),
    ActionSpec("copy", "Copy", ("Ctrl+C",), Needs.SELECTION),
    ActionSpec("paste", "Paste", ("Ctrl+V",), Needs.PAGE),
    ActionSpec("duplicate", "Duplicate", ("Ctrl+D",), Needs.SELECTION),
    ActionSpec("delete", "Delete", ("Del",), Needs.ANY_SELECTED),
    ActionSpec("delete_vertex", "Delete vertex", ("Backspace",), Needs.ONE_SELECTED, Scope.CANVAS),
    ActionSpec("select_all", "Select all", ("Ctrl+A",), Needs.REGIONS),
    ActionSpec("edit_text", "Edit transcript", ("F2", "Ctrl+E"), Needs.ONE_OR_PROPOSAL),
    ActionSpec("count_from_text", "Count from transcript", (), Needs.LINES, help=COUNTING),
    ActionSpec("ignore", "Ignore", ("Ctrl+I",), Needs.SELECTION),
    ActionSpec("part_lines", "Part lines at spaces", ("Shift+C",), Needs.LINES, help=PARTING),
    ActionSpec("join", "Join lines", ("J",), Needs.SELECTED_LINES),
    ActionSpec("start_here", "Start reading at next vertex", ("S",), Needs.ONE_SELECTED),
    ActionSpec("sort_reading_order", "Sort into reading order", (), Needs.REGIONS),
    ActionSpec("rotate_left", "Rotate left", ("Z",), Needs.SELECTION, repeats=True),
    ActionSpec("rotate_right", "Rotate right", ("V",), Needs.SELECTION, repeats=True),
    ActionSpec(
        "rotate_left_far", "Rotate left by 15°", ("Shift+Z",), Needs.SELECTION, repeats=True
    ),
    ActionSpec(
        "rotate_right_far", "Rotate right by 15°", ("Shift+V",), Needs.SELECTION, repeats=True
    ),
    ActionSpec("next_region", "Next region", ("Tab",), Needs.REGIONS, Scope.CANVAS, repeats=True),
    ActionSpec(
        "previous_region",
        "Previous region",
        ("Shift+Tab",),
        Needs.REGIONS,
        Scope.CANVAS,
        repeats=True,
    ),
    ActionSpec(
        "next_disagreement",
        "Next line to check",
        ("E",),
        Needs.REGIONS,
        help=DISAGREES,
        repeats=True,
    ),
    ActionSpec(
        "previous_disagreement",
        "Previous line to check",
        ("Shift+E",),
        Needs.REGIONS,
        help=DISAGREES,
        repeats=True,
    ),
    # Tools
    ActionSpec("select", "Select", ("Esc", "Ctrl+J"), Needs.PAGE, is_checkable=True, is_on=True),
    ActionSpec("draw_rectangle", "Draw rectangle", ("W", "R"), Needs.PAGE, is_checkable=True),
    ActionSpec("draw_quad", "Draw four corners", ("T",), Needs.PAGE, is_checkable=True),
    ActionSpec("draw_polygon", "Draw polygon", ("Q",), Needs.PAGE, is_checkable=True),
    ActionSpec("draw_rotated", "Draw rotated box", ("O",), Needs.PAGE, is_checkable=True),
    ActionSpec("draw_ribbon", "Draw curved line", ("G",), Needs.PAGE, is_checkable=True),
    ActionSpec("cut_line", "Cut line in two", ("C",), Needs.PAGE, is_checkable=True),
    ActionSpec("draw_character", "Draw characters", ("K",), Needs.PAGE, is_checkable=True),
    # View
    ActionSpec("zoom_in", "Zoom in", ("Ctrl++", "Ctrl+="), Needs.PAGE, repeats=True),
    ActionSpec("zoom_out", "Zoom out", ("Ctrl+-",), Needs.PAGE, repeats=True),
    ActionSpec("fit_page", "Fit page", ("F",), Needs.PAGE),
    ActionSpec("actual_size", "Actual size", ("Ctrl+0",), Needs.PAGE),
    ActionSpec("zoom_selection", "Zoom to selection", ("Ctrl+G",), Needs.SELECTION),
    ActionSpec("hide_regions", "Hide regions", ("H",), Needs.PAGE, Scope.CANVAS, is_checkable=True),
    ActionSpec(
        "show_proposals", "Show proposals", ("`",), Needs.PAGE, is_checkable=True, is_on=True
    ),
    ActionSpec(
        "show_transcripts",
        "Show transcripts",
        ("Shift+T",),
        Needs.PAGE,
        is_checkable=True,
        is_on=True,
    ),
    ActionSpec("show_character_map", "Show character map", ("M",), Needs.PAGE, is_checkable=True),
    ActionSpec("show_line_map", "Show line map", ("Shift+M",), Needs.PAGE, is_checkable=True),
    ActionSpec("switch_theme", "Switch light and dark", ("Ctrl+Shift+L",)),
    # Pages
    ActionSpec("next_page", "Next page", ("D", "Ctrl+Right"), Needs.PROJECT, repeats=True),
    ActionSpec("previous_page", "Previous page", ("A", "Ctrl+Left"), Needs.PROJECT, repeats=True),
    ActionSpec("next_unreviewed", "Next page to review", ("Ctrl+Shift+D",), Needs.PROJECT),
    ActionSpec("previous_unreviewed", "Previous page to review", ("Ctrl+Shift+A",), Needs.PROJECT),
    ActionSpec("accept_page", "Accept page and go on", ("Ctrl+Return", "End"), Needs.PAGE),
    ActionSpec("skip_page", "Skip page", ("Ctrl+Space",), Needs.PAGE),
    ActionSpec("reject_page", "Reject page", ("Ctrl+Shift+X",), Needs.PAGE),
    ActionSpec("reopen_page", "Take verdict back", ("Ctrl+Backspace",), Needs.PAGE),
    ActionSpec("ask_again", "Ask again about unseen proposals", (), Needs.PROJECT, help=ASKING),
    ActionSpec("note", "Write a note", ("N",), Needs.PAGE),
    ActionSpec(
        "refit_labels", "Turn or scale labels", ("Alt+T",), Needs.CHANGED_IMAGE, help=REFITTING
    ),
    ActionSpec(
        "keep_labels", "Keep labels as they are", ("Alt+K",), Needs.CHANGED_IMAGE, help=KEEPING
    ),
    ActionSpec("find_original", "Find the original…", ("Alt+O",), Needs.CHANGED_IMAGE),
    ActionSpec("remove_pages", "Remove pages from project…", (), Needs.PAGE),
    ActionSpec("restore_pages", "Bring back removed pages", (), Needs.PROJECT),
    # Proposals
    ActionSpec("propose", "Propose on this page", ("I",), Needs.PAGE),
    ActionSpec("propose_region", "Look closer at selection", ("Ctrl+R",), Needs.PAGE),
    ActionSpec(
        "propose_area", "Look closer at an area", ("Ctrl+Shift+R",), Needs.PAGE, is_checkable=True
    ),
    ActionSpec("propose_all", "Propose on all pages", ("Ctrl+B",), Needs.PROJECT),
    ActionSpec(
        "read_lines", "Read lines", (), Needs.PROJECT, is_checkable=True, is_on=True, help=READING
    ),
    ActionSpec("pause_proposals", "Pause proposing", (), Needs.QUEUE, is_checkable=True),
    ActionSpec("cancel_proposals", "Stop proposing", (), Needs.QUEUE),
    ActionSpec(
        "accept_proposals", "Accept proposal", ("Return",), Needs.SELECTED_PROPOSAL, Scope.CANVAS
    ),
    ActionSpec("reject_proposals", "Reject proposal", ("X",), Needs.SELECTED_PROPOSAL),
    ActionSpec("accept_all_proposals", "Accept all", ("Shift+Return",), Needs.PROPOSALS),
    ActionSpec("reject_all_proposals", "Reject all", ("Shift+X",), Needs.PROPOSALS),
    # Model
    ActionSpec("retrain", "Retrain…", ("Ctrl+T",), Needs.PROJECT),
    ActionSpec("roll_back", "Use previous detector", (), Needs.PROJECT),
    ActionSpec("roll_back_reader", "Use previous reader", (), Needs.PROJECT),
    # Help
    ActionSpec("show_shortcuts", "Keyboard shortcuts", ("F1", "?")),
    ActionSpec("about", "About Labeler"),
)

BY_ID = {spec.id: spec for spec in ACTIONS}


class Actions(QObject):
    """The actions of one window, ready to be put into menus and toolbars."""

    refused = Signal(str)
    """Why an action cannot be done."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._handlers: tuple[object, ...] = ()
        self._actions = {spec.id: _action(spec, parent) for spec in ACTIONS}
        self.use_shortcuts({})
        self.enable(frozenset({Needs.NOTHING}))

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def __contains__(self, action_id: object) -> bool:
        return action_id in self._actions

    def connect_handlers(self, handlers: Iterable[object]) -> None:
        """Connect each action to the method of its name; raises LookupError where none has it."""
        # A signal does not keep alive what it is connected to.
        self._handlers = objects = tuple(handlers)
        for name, action in self._actions.items():
            found = [getattr(handler, name) for handler in objects if hasattr(handler, name)]
            if len(found) != 1:
                raise LookupError(f"the action {name} has {len(found)} handlers")
            self._connect(action, found[0])

    def _connect(self, action: QAction, handler: Callable[..., object]) -> None:
        def do(*given: bool) -> None:
            try:
                handler(*given)
            except LabelerError as error:
                self.refused.emit(str(error))

        if action.isCheckable():
            action.toggled.connect(do)
        else:
            action.triggered.connect(lambda _=False: do())

    def enable(self, available: frozenset[Needs]) -> None:
        """Enable the actions whose needs are met."""
        for spec in ACTIONS:
            self._actions[spec.id].setEnabled(spec.needs in available)

    def use_shortcuts(self, changed: dict[str, list[str]]) -> None:
        """Give every action its shortcuts: those of the table with the user's changes."""
        shortcuts = in_force(changed)
        for spec in ACTIONS:
            keys = shortcuts[spec.id]
            action = self._actions[spec.id]
            action.setShortcuts([QKeySequence(key) for key in keys])
            text = spec.text.rstrip("…")
            tip = f"{text}  {native(keys[0])}" if keys else text
            action.setToolTip(f"{tip}\n{spec.help}" if spec.help else tip)


def in_force(changed: Mapping[str, list[str]]) -> dict[str, list[str]]:
    """Return the shortcuts of every action by its id.

    A key the user gave to an action is taken from any other whose key it is by default: the table
    may grow after a person has chosen.
    """
    taken = {QKeySequence(key).toString() for keys in changed.values() for key in keys}
    free = {
        spec.id: [key for key in spec.shortcuts if QKeySequence(key).toString() not in taken]
        for spec in ACTIONS
    }
    return {key: list(changed.get(key, own)) for key, own in free.items()}


def native(shortcut: str) -> str:
    """Return a shortcut the way this platform writes it."""
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)


def _action(spec: ActionSpec, parent: QObject) -> QAction:
    action = QAction(icons.icon(spec.id), spec.text, parent)
    action.setObjectName(spec.id)
    action.setStatusTip(spec.help)
    action.setIconVisibleInMenu(False)
    action.setAutoRepeat(spec.repeats)
    action.setCheckable(spec.is_checkable)
    action.setChecked(spec.is_on)
    if spec.scope is Scope.CANVAS:
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    return action
