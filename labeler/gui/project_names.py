"""What projects are called: in the title of a window, and in the menu of those that were open lately."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from labeler.app.opening import named_after, place_of
from labeler.app.project import Project
from labeler.app.user_settings import UserSettings
from labeler.gui.translation import tr


def window_title(project: Project | None) -> str:
    """Return the title of a window with a project, or without any."""
    if project is None:
        return "Labeler"
    name = named_after(project.folder).name
    if project.store.is_read_only:
        name = tr("{project} (read-only)", project=name)
    return f"{name} – Labeler"


def fill_with_recent(
    menu: QMenu, settings: UserSettings, open_project: Callable[[Path], object]
) -> None:
    """Let a menu list the projects that were open lately, each time it is shown."""

    def fill() -> None:
        menu.clear()
        for folder in settings.recent_projects:
            action = QAction(place_of(folder).replace("&", "&&"), menu)
            action.triggered.connect(lambda _=False, path=folder: open_project(path))
            menu.addAction(action)

    menu.aboutToShow.connect(fill)
