"""Photograph the window, everything that it shows: panels, strips, menus, dialogs, one file each.

Run it from the root of a checkout, on a display or a virtual one. A copy of the project is worked on, so
that the project stays as it is; its pages need proposals, and at least three are needed:

    labeler new P --images resources/sample/images && labeler propose P
    xvfb-run -s "-screen 0 1600x1000x24" .venv/bin/python -m tests.journeys.pictures --project P --out OUT

One run has one size, theme and language: `--width 910 --height 512 --theme dark --language zh_CN`, and with
`QT_SCALE_FACTOR=2` before it one scale. The pictures are there to be looked at, and some of them are in docs/guide.md.
"""

import argparse
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QDialog, QMenu, QTabWidget, QToolButton, QWidget

from labeler.app.user_settings import UserSettings
from labeler.core import geometry
from labeler.gui import menus
from labeler.gui.dialogs.task_dialog import TaskDialog
from labeler.gui.main_window import MainWindow
from tests.journeys.annotator import Annotator, live, until
from tests.journeys.steps import open_window, say

Scene = Callable[[Annotator], QWidget | None]
"""Brings something onto the screen; returns what is photographed, None for the whole window."""

DIALOGS = (
    "settings", "show_shortcuts", "about", "export", "import_labels", "check_project", "restore_copy", "retrain",
    "show_models", "add_model", "add_addresses", "open_server", "show_work", "list_fixes",
    "merge_project",
)  # fmt: skip
"""The actions that open one."""
DOUBTFUL = "Shift+D"


def main() -> int:
    """Photograph all scenes, or those that are named."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--project", type=Path, required=True, help="with proposals on its pages")
    parser.add_argument("--out", type=Path, required=True, help="where the pictures go")
    parser.add_argument("--width", type=int, default=1600)
    parser.add_argument("--height", type=int, default=1000)
    parser.add_argument("--theme", default="light", choices=("light", "dark"))
    parser.add_argument("--language", default="en")
    parser.add_argument(
        "--only", nargs="*", default=(), help="names of scenes, or their beginnings"
    )
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        settings = Path(folder) / "settings.json"
        own = UserSettings(settings)
        own.set("theme", given.theme)
        own.set("language", given.language)
        own.set("author", "Ada")
        own.set("propose_automatically", False)
        own.set("back_up_automatically", False)
        somebody = open_window(settings)
        somebody.window.resize(QSize(given.width, given.height))
        project = Path(folder) / "Receipts"
        shutil.copytree(given.project, project)
        _photograph(somebody, project, given.out, tuple(given.only))
        somebody.window.close()
    return 0


def _photograph(somebody: Annotator, project: Path, out: Path, only: tuple[str, ...]) -> None:
    window = somebody.window
    somebody.picture(out, "start")
    window.open_path(project)
    somebody.wait_for_page()
    _begin(somebody)
    for name, scene in _scenes(window).items():
        if only and not name.startswith(only):
            continue
        widget = scene(somebody)
        somebody.picture(out, name, widget)
        for dialog in _open_dialogs(window):
            for place, view in enumerate(_views_of(dialog)):
                if place:
                    somebody.picture(out, f"{name}-{view}", dialog)
        size = (widget or window).size().toTuple()
        say(f"{name}: {size[0]} x {size[1]}")
        _rest(somebody)


def _begin(somebody: Annotator) -> None:
    """Do a little of everything, so that there is something to see."""
    window = somebody.window
    _show(somebody, 0)
    somebody.accept_page()
    _show(somebody, 1)
    window.actions_by_id["skip_page"].trigger()
    live(300)
    _show(somebody, 0)


def _scenes(window: MainWindow) -> dict[str, Scene]:
    pages: dict[str, Scene] = {
        "page-accepted": lambda somebody: _show(somebody, 0),
        "page-skipped": lambda somebody: _show(somebody, 1),
        "page-proposed": lambda somebody: _show(somebody, 2),
        "page-fourth": lambda somebody: _show(somebody, 3),
        "selected-region": _select_region,
        "selected-proposal": _select_proposal,
        "line-editor": _write,
        "count-entry": lambda somebody: _with_selected(somebody, "1"),
        "accept-strip": _ask,
        "grid": lambda somebody: _switch(somebody, "show_grid"),
        "fixes": lambda somebody: _switch(somebody, "show_fixes", page=0),
        "outlines": lambda somebody: _switch(somebody, "adjust_outlines"),
        "tone": lambda somebody: _switch(somebody, "adjust_tone"),
        "missed": lambda somebody: _switch(somebody, "show_overlooked"),
        "character-map": lambda somebody: _switch(somebody, "show_character_map"),
        "cells": lambda somebody: _with_selected(somebody, "Shift+K"),
        "curve": _curve,
        "reading-order": lambda somebody: _with_selected(somebody, "Shift+O"),
        "issue": _raise_issue,
        "dispute": _dispute,
        "worth-first": lambda somebody: _switch(somebody, "worth_first"),
        "filter-pages": lambda somebody: _filter(somebody.window.page_panel.kinds),
        "filter-regions": lambda somebody: _filter(somebody.window.region_panel.concerns),
        "context-menu": _context_menu,
    }
    titles = window.menuBar().actions()
    bars: dict[str, Scene] = {
        f"menu-{place}": partial(_menu, place=place) for place in range(len(titles))
    }
    dialogs: dict[str, Scene] = {
        f"dialog-{action}": partial(_dialog, action=action) for action in DIALOGS
    }
    return pages | bars | dialogs


def _show(somebody: Annotator, number: int) -> None:
    window = somebody.window
    window.session.show(window.pages.id_at(number))
    somebody.look()


def _select_region(somebody: Annotator) -> None:
    _show(somebody, 0)
    lines = somebody.lines
    assert lines
    somebody.window.session.select([lines[len(lines) // 2].id])


def _select_proposal(somebody: Annotator) -> None:
    _show(somebody, 2)
    proposals = somebody.window.session.proposals
    assert proposals
    somebody.window.session.select((), [proposals[0].id])


def _write(somebody: Annotator) -> None:
    _select_region(somebody)
    somebody.press("F2")


def _with_selected(somebody: Annotator, key: str) -> None:
    """Select a line and press a key."""
    _select_region(somebody)
    somebody.press(key)


def _curve(somebody: Annotator) -> None:
    _select_region(somebody)
    somebody.window.actions_by_id["make_ribbon"].trigger()


def _ask(somebody: Annotator) -> None:
    """Accept a page of which most was never on the screen."""
    window = somebody.window
    window.session.show(window.pages.id_at(5))
    window.canvas.camera.zoom_by(6)
    somebody.wait_for_page()
    somebody.press("Ctrl+Return")


def _switch(somebody: Annotator, action: str, page: int = 2) -> None:
    _show(somebody, page)
    somebody.window.actions_by_id[action].setChecked(True)
    live(1500)


def _raise_issue(somebody: Annotator) -> None:
    _with_selected(somebody, "Shift+V")
    somebody.write("Is this a seven or a one?")
    somebody.go_on("Return")


def _dispute(somebody: Annotator) -> None:
    _show(somebody, 2)
    somebody.press(DOUBTFUL)
    live(1500)


def _filter(button: QToolButton) -> QWidget:
    """Open the menu of a filter."""
    menu = button.menu()
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
    return menu


def _context_menu(somebody: Annotator) -> QWidget:
    _select_region(somebody)
    menu = menus.context_menu(somebody.window, somebody.window.actions_by_id)
    middle = geometry.centre(somebody.lines[0].polygon)
    menu.popup(somebody.window.canvas.mapToGlobal(somebody.place(middle)))
    return menu


def _menu(somebody: Annotator, place: int) -> QWidget:
    bar = somebody.window.menuBar()
    menu = bar.actions()[place].menu()
    assert isinstance(menu, QMenu)
    menu.popup(bar.mapToGlobal(bar.actionGeometry(bar.actions()[place]).bottomLeft()))
    return menu


def _dialog(somebody: Annotator, action: str) -> QWidget | None:
    window = somebody.window
    window.actions_by_id[action].trigger()
    live(300)
    dialogs = _open_dialogs(window)
    if not dialogs:
        say(f"{action} opens no dialog")
        return None
    (dialog,) = dialogs
    if isinstance(dialog, TaskDialog):
        until(lambda: not dialog.is_busy, action, 600)
    live(700)
    return dialog


def _views_of(dialog: QDialog) -> Iterable[str]:
    """Show the next tab of a dialog each time one is asked for."""
    tabs = dialog.findChild(QTabWidget)
    return _turning(tabs) if tabs is not None else []


def _turning(tabs: QTabWidget) -> Iterator[str]:
    for place in range(tabs.count()):
        tabs.setCurrentIndex(place)
        yield f"tab{place}"


def _open_dialogs(window: MainWindow) -> list[QDialog]:
    return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]


def _rest(somebody: Annotator) -> None:
    """Take back what a scene has opened."""
    window = somebody.window
    for dialog in _open_dialogs(window):
        dialog.reject()
    for menu in window.findChildren(QMenu):
        menu.close()
    for name in (
        "show_grid", "show_fixes", "adjust_outlines", "adjust_tone", "show_overlooked", "show_character_map",
        "worth_first",
    ):  # fmt: skip
        window.actions_by_id[name].setChecked(False)
    somebody.press("Esc")
    somebody.press("Esc")
    window.session.select()
    window.actions_by_id["fit_page"].trigger()
    live(100)


if __name__ == "__main__":
    sys.exit(main())
