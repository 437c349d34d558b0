"""Shortcuts as they are in force: the table of actions with the user's changes; conflicts."""

from collections.abc import Mapping

from PySide6.QtGui import QKeySequence

from labeler.gui.actions import ACTIONS


def in_force(changed: Mapping[str, list[str]]) -> dict[str, list[str]]:
    """Return the shortcuts of every action by its id."""
    return {spec.id: list(changed.get(spec.id, spec.shortcuts)) for spec in ACTIONS}


def holder(shortcut: str, changed: Mapping[str, list[str]], *, apart_from: str) -> str | None:
    """Return the id of another action that has a shortcut already; None when it is free."""
    wanted = QKeySequence(shortcut)
    for action_id, keys in in_force(changed).items():
        if action_id != apart_from and wanted in [QKeySequence(key) for key in keys]:
            return action_id
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
