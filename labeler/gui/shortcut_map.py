"""What the user changes in the table of shortcuts, and which keys are taken."""

from collections.abc import Mapping

from PySide6.QtGui import QKeySequence

from labeler.gui.actions import ACTIONS, BY_ID, in_force

ON_PAGE = {
    **dict.fromkeys("0123456789", "typing a count on the page"),
    **dict.fromkeys(("Left", "Right", "Up", "Down"), "moving regions on the page"),
    **dict.fromkeys(
        ("Shift+Left", "Shift+Right", "Shift+Up", "Shift+Down"), "moving regions on the page"
    ),
    "Space": "moving the page",
}
"""Keys the page takes before any action."""


def holder(shortcut: str, changed: Mapping[str, list[str]], *, apart_from: str) -> str | None:
    """Return what has a shortcut already, in words for people; None when it is free."""
    wanted = QKeySequence(shortcut)
    if shortcut in ON_PAGE:
        return ON_PAGE[shortcut]
    for action_id, keys in in_force(changed).items():
        if action_id != apart_from and wanted in [QKeySequence(key) for key in keys]:
            return BY_ID[action_id].text.rstrip("…")
    return None


def with_shortcut(
    changed: Mapping[str, list[str]], action_id: str, shortcut: str
) -> dict[str, list[str]]:
    """Return the user's changes after an action got one shortcut, or none at all with ""."""
    keys = [shortcut] if shortcut else []
    result = {**changed, action_id: keys}
    return {key: value for key, value in result.items() if value != _default(key)}


def without_change(changed: Mapping[str, list[str]], action_id: str) -> dict[str, list[str]]:
    """Return the user's changes after an action got its own shortcuts back."""
    return {key: value for key, value in changed.items() if key != action_id}


def _default(action_id: str) -> list[str] | None:
    return next((list(spec.shortcuts) for spec in ACTIONS if spec.id == action_id), None)
