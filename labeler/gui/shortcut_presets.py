"""Shortcuts of other programs, for hands that know them: differences from the table of actions.

Where another program has no such action, or two of them share a key, ours keeps its own key or
moves to a free one, so that a preset is complete and without conflicts.
"""

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


def name_of(changed: dict[str, list[str]]) -> str | None:
    """Return the preset that the user's changes are; None when they are the user's own."""
    return next((name for name, preset in PRESETS.items() if preset == changed), None)
