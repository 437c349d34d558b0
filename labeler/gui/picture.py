"""A picture of the window on a project, for documents and for machines without a display."""

import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from labeler import paths
from labeler.app.user_settings import UserSettings
from labeler.gui import application
from labeler.gui.main_window import MainWindow

PATIENCE = 60.0
"""Seconds after which the picture shows whatever is there."""


def draw_window(project: Path, picture: Path, size: tuple[int, int], look: str = "light") -> None:
    """Open the window, wait until its page is shown, and write it as an image file."""
    app = QApplication.instance()
    app = app if isinstance(app, QApplication) else QApplication(["labeler"])
    settings = UserSettings(paths.user_projects() / "picture-settings.json")
    settings.theme = look
    application.prepare(app, settings)
    window = MainWindow(app, settings)
    window.resize(*size)
    window.show()
    window.open_path(project)
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and not _is_settled(window):
        app.processEvents()
        time.sleep(0.01)
    app.processEvents()  # what arrived last finds its place
    window.grab().save(str(picture))
    window.close()


def _is_settled(window: MainWindow) -> bool:
    """Tell whether a page is on the screen, with its image and what is known about it."""
    status = window.proposer.status
    is_idle = status is None or status.done >= status.total
    page, image = window.session.page, window.canvas.scene.image
    is_labelled = page is not None and bool(page.regions or window.session.proposals)
    return is_labelled and is_idle and (image.is_ready or bool(image.problem))
