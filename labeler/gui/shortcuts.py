"""Which keys do what: those of each action, what the user changed, and the keys of other programs."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TypeAlias

from PySide6.QtGui import QKeySequence

from labeler.core.marked import mark

Shortcuts: TypeAlias = Mapping[str, Sequence[str]]
"""The keys of actions by their ids, the first one shown in menus."""

ON_PAGE = {
    **dict.fromkeys("0123456789", mark("typing a count on the page")),
    **dict.fromkeys(("Left", "Right", "Up", "Down"), mark("moving regions on the page")),
    **dict.fromkeys(
        ("Shift+Left", "Shift+Right", "Shift+Up", "Shift+Down"), mark("moving regions on the page")
    ),
    "Space": mark("moving the page"),
}
"""Keys the page takes before any action."""

PRESETS: dict[str, dict[str, list[str]]] = {
    "Labeler": {},
    "PPOCRLabel": {
        "draw_rectangle": ["W"],
        "draw_polygon": ["Q", "Home"],
        "duplicate": ["Ctrl+C"],
        "copy": ["Ctrl+Shift+C"],
        "paste": ["Ctrl+Shift+V"],
        "accept_page": ["Ctrl+V", "End"],
        "hide_regions": ["Ctrl+H"],
        "zoom_in": ["Ctrl++"],
        "actual_size": ["Ctrl+="],
        "fit_page": ["Ctrl+F"],
    },
    "labelme, X-AnyLabeling": {
        "draw_rectangle": ["R"],
        "draw_polygon": ["P", "Ctrl+N"],
        "draw_baseline": ["Y"],
        "next_issue": ["Ctrl+Alt+Y"],
        "pin_issue": ["Ctrl+Alt+V"],
        "next_region": ["Tab", "Ctrl+Shift+C"],
        "join": ["Ctrl+Shift+M"],
        "accept_page": ["Ctrl+Alt+K", "Ctrl+Return", "End"],
        "hide_regions": ["Ctrl+H"],
        "rotate_left_far": ["Z"],
        "rotate_left": ["X"],
        "rotate_right": ["C"],
        "rotate_right_far": ["V"],
        "reject_proposals": ["Shift+Del"],
        "reject_all_proposals": ["Ctrl+Shift+Del"],
        "cut_line": ["Ctrl+K"],
        "zoom_in": ["Ctrl++"],
        "actual_size": ["Ctrl+="],
        "fit_page": ["Ctrl+F"],
    },
    "CVAT": {
        "next_page": ["F", "Ctrl+Right"],
        "previous_page": ["D", "Ctrl+Left"],
        "next_unreviewed": ["Ctrl+Shift+F"],
        "previous_unreviewed": ["Ctrl+Shift+D"],
        "draw_polygon": ["N", "Q"],
        "note": ["Shift+N"],
        "cut_line": ["Alt+J"],
        "delete": ["Del", "Shift+Del"],
        "fit_page": ["Ctrl+F"],
    },
}
"""Keys of other programs, for hands that know them: differences from our own.

Where another program has no such action, or two of them share a key, ours keeps its own key or
moves to a free one, so that a preset is complete and without conflicts.
"""


def in_force(own: Shortcuts, changed: Shortcuts) -> dict[str, list[str]]:
    """Return the keys of every action: its own, or those the user gave it.

    A key the user gave to an action is taken from any other whose key it is by default: there may
    be more actions than when a person chose.
    """
    taken = {_normal(key) for keys in changed.values() for key in keys}
    free = {name: [key for key in keys if _normal(key) not in taken] for name, keys in own.items()}
    return {name: list(changed.get(name, keys)) for name, keys in free.items()}


def holder(shortcut: str, keys: Shortcuts, *, apart_from: str) -> str | None:
    """Return the id of the action that has a key already; None when no other has."""
    wanted = _normal(shortcut)
    return next(
        (name for name, own in keys.items() if name != apart_from and wanted in map(_normal, own)),
        None,
    )


def with_shortcut(
    own: Shortcuts, changed: Shortcuts, action_id: str, shortcut: str
) -> dict[str, list[str]]:
    """Return the user's changes after an action got one key, or none at all with ""."""
    keys = {**changed, action_id: [shortcut] if shortcut else []}
    return {
        name: list(given)
        for name, given in keys.items()
        if name not in own or list(given) != list(own[name])
    }


def without_change(changed: Shortcuts, action_id: str) -> dict[str, list[str]]:
    """Return the user's changes after an action got its own keys back."""
    return {name: list(keys) for name, keys in changed.items() if name != action_id}


def preset_of(changed: dict[str, list[str]]) -> str | None:
    """Return the name of the preset that the user's changes are; None when they are the user's own."""
    return next((name for name, preset in PRESETS.items() if preset == changed), None)


def native(shortcut: str) -> str:
    """Return a key the way this platform writes it."""
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)


@lru_cache(maxsize=1024)
def _normal(shortcut: str) -> str:
    return QKeySequence(shortcut).toString()
