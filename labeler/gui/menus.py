"""Which action sits in which menu and in the toolbar."""

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMainWindow, QMenu, QSizePolicy, QToolBar, QWidget

from labeler.core.marked import mark
from labeler.gui.actions import Actions
from labeler.gui.translation import tr

SEPARATOR = "-"
RECENT = "recent"
PANELS = "panels"
"""Places for submenus that are filled at run time."""
MNEMONIC = "&"
"""Stands in the title of a menu before the letter that opens it together with Alt."""
_LETTER = re.compile(rf"\({MNEMONIC}.\)|{MNEMONIC}")

MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        mark("&File"),
        (
            "open_folder", "open_server", "move_over", RECENT, "add_images", "add_addresses", "add_new_images", "read_images", SEPARATOR,
            "import_labels", "merge_project", "export", SEPARATOR,
            "back_up", "restore_copy", "check_project", "keep_mirror", SEPARATOR,
            "save", "store_kept_edits", "close_project", SEPARATOR, "settings", "quit",
        ),
    ),
    (
        mark("&Edit"),
        (
            "undo", "redo", SEPARATOR,
            "copy", "paste", "duplicate", "delete", "select_all", SEPARATOR,
            "edit_text", "settle", "count_from_text", "ignore", SEPARATOR,
            "take_seam", "refuse_seam", "join", "part_lines", "delete_vertex", "start_here", SEPARATOR,
            "number_lines", "sort_reading_order", SEPARATOR,
            "draw_baseline", "remove_baseline", "make_ribbon", "make_bezier", "remove_curve", SEPARATOR,
            "rotate_left", "rotate_right", "rotate_left_far", "rotate_right_far", "snap", "lock_outlines", SEPARATOR,
            "next_region", "previous_region", "next_disagreement", "previous_disagreement",
        ),
    ),
    (
        mark("&Draw"),
        (
            "select", SEPARATOR,
            "draw_rectangle", "draw_rotated", "draw_quad", "draw_polygon", "draw_ribbon",
            "draw_character", SEPARATOR, "divide", "cut_line",
        ),
    ),
    (
        mark("&View"),
        (
            "zoom_in", "zoom_out", "actual_size", SEPARATOR,
            "fit_page", "fit_width", "fit_text", "fit_text_width", "zoom_selection", SEPARATOR,
            "turn_view_left", "turn_view_right", "turn_upright", SEPARATOR,
            "adjust_tone", "original_tone", SEPARATOR,
            "hide_regions", "show_proposals", "show_fixes", "show_transcripts", "show_baselines",
            "show_character_map", "show_line_map", "show_navigator", SEPARATOR,
            "show_grid", PANELS, "switch_theme",
        ),
    ),
    (
        mark("&Page"),
        (
            "next_page", "previous_page", "next_unreviewed", "previous_unreviewed", "worth_first",
            SEPARATOR, "accept_page", "skip_page", "reject_page", "reopen_page", "ask_again", SEPARATOR,
            "take_over", "note", SEPARATOR, "refit_labels", "keep_labels", "find_original",
            SEPARATOR, "remove_pages", "restore_pages",
        ),
    ),
    (
        mark("Revie&w"),
        (
            "pin_issue", "raise_issue", "next_issue", "previous_issue", "close_issue", SEPARATOR,
            "second_look", "approved_only", "approve_page", "send_back", "next_to_approve",
            SEPARATOR, "adjudicate", "show_work", "show_agreement",
        ),
    ),
    (
        mark("P&roposals"),
        (
            "propose", "propose_region", "propose_area", SEPARATOR,
            "propose_all", "pause_proposals", "cancel_proposals", SEPARATOR,
            "adjust_outlines", "read_lines", "propose_words", "show_overlooked", SEPARATOR,
            "accept_proposals", "reject_proposals", SEPARATOR,
            "accept_all_proposals", "reject_all_proposals", "next_dispute", SEPARATOR, "list_fixes", "retrain", "show_models", "add_model",
            "roll_back", "roll_back_reader",
        ),
    ),
    (mark("&Help"), ("show_shortcuts", "about")),
)  # fmt: skip

CONTEXT: tuple[str, ...] = (
    "accept_proposals", "reject_proposals", SEPARATOR,
    "edit_text", "settle", "count_from_text", "ignore", SEPARATOR,
    "join", "start_here", "draw_baseline", "remove_baseline", "raise_issue", SEPARATOR,
    "make_ribbon", "make_bezier", "remove_curve", SEPARATOR, "copy", "paste", "duplicate", "delete", SEPARATOR,
    "zoom_selection", "propose_region", "propose",
)  # fmt: skip
"""What is offered on the page itself, as far as it makes sense there."""

STRETCH = "stretch"
TOOLBAR: tuple[str, ...] = (
    "open_folder", SEPARATOR,
    "undo", "redo", SEPARATOR,
    "select", "draw_rectangle", "draw_rotated", "draw_quad", "draw_polygon", "draw_ribbon",
    "draw_character", "divide", "cut_line", "join", "delete", "snap", SEPARATOR,
    "fit_page", "actual_size", STRETCH,
    "previous_page", "next_page", "next_unreviewed", "accept_page", STRETCH,
    "propose", "propose_all", "retrain", SEPARATOR, "export", "settings",
)  # fmt: skip
ICON_SIZE = 20


def build_menus(window: QMainWindow, actions: Actions) -> dict[str, QMenu]:
    """Fill the menu bar; return the submenus that are filled at run time."""
    later = {RECENT: QMenu(tr("Recent projects"), window), PANELS: QMenu(tr("Panels"), window)}
    for title, names in MENUS:
        menu = window.menuBar().addMenu(tr(title))
        menu.aboutToShow.connect(actions.renew_captions)
        for name in names:
            if name == SEPARATOR:
                menu.addSeparator()
            elif name in later:
                menu.addMenu(later[name])
            else:
                menu.addAction(actions[name])
    return later


def build_toolbar(window: QMainWindow, actions: Actions) -> QToolBar:
    """Put the actions a person reaches for into one row of icons."""
    bar = QToolBar(tr("Toolbar"), window)
    bar.setObjectName("toolbar")
    bar.setMovable(False)
    bar.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    for name in TOOLBAR:
        if name == SEPARATOR:
            bar.addSeparator()
        elif name == STRETCH:
            bar.addWidget(_stretch())
        else:
            bar.addAction(actions[name])
    window.addToolBar(bar)
    return bar


def context_menu(window: QMainWindow, actions: Actions) -> QMenu:
    """Return the menu of the page with the actions that are possible now."""
    actions.renew_captions()
    menu = QMenu(window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for name in CONTEXT:
        if name == SEPARATOR:
            menu.addSeparator()
        elif actions[name].isEnabled():
            menu.addAction(actions[name])
    return menu


def _stretch() -> QWidget:
    space = QWidget()
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return space


def without_mnemonic(title: str) -> str:
    """Return a title without its letter for the keyboard, which Chinese and Japanese add in brackets."""
    return _LETTER.sub("", title)
