"""What the window did last, for the log, and where the work stands, to come back to it."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from labeler.core.changes import Changes
from labeler.diagnostics.lifetime import Whereabouts
from labeler.diagnostics.privacy import Name
from labeler.gui.main_window import MainWindow

NOTE_AFTER = 300
"""Milliseconds of rest before the place is noted: who leafs through pages is not held up."""

_log = logging.getLogger(__name__)


class Trail(QObject):
    """Follows one window."""

    def __init__(self, window: MainWindow, note: Callable[[Whereabouts], None]) -> None:
        """`note` keeps where the work stands."""
        super().__init__(window)
        self._window = window
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(NOTE_AFTER)
        self._timer.timeout.connect(lambda: note(place_of(window)))
        session = window.session
        session.project_opened.connect(self._tell_project)
        session.page_shown.connect(self._tell_page)
        session.page_changed.connect(self._tell_edit)
        session.problem.connect(lambda _: _log.info("a problem was told"))
        window.canvas.camera.moved.connect(self._timer.start)
        for row in window.actions_by_id.rows:
            name = Name(row.id)
            window.actions_by_id[row.id].triggered.connect(
                lambda _=False, name=name: _log.info("action %s", name)
            )

    def _tell_project(self) -> None:
        if self._window.session.project is None:
            _log.info("no project is open")
        else:
            _log.info("a project of %d pages is open", self._window.pages.rowCount())
        self._timer.start()

    def _tell_page(self) -> None:
        page = self._window.session.page
        if page is not None:
            _log.info("page %d, %d regions", page.id, len(page.regions))
        self._timer.start()

    def _tell_edit(self, changes: Changes) -> None:
        before, after = len(changes.before.regions), len(changes.after.regions)
        _log.info("page %d: %d regions become %d", changes.page_id, before, after)


def place_of(window: MainWindow) -> Whereabouts:
    """Return where the work stands."""
    session, viewport = window.session, window.canvas.viewport
    if session.project is None:
        return Whereabouts()
    if session.page is None:
        return Whereabouts(session.project.folder)
    x, y = viewport.visible.centre
    return Whereabouts(session.project.folder, session.page.id, (x, y, viewport.zoom))


def return_to(window: MainWindow, place: Whereabouts) -> None:
    """Open what was open, at the same page and the same part of it."""
    if place.path is None:
        return
    session = window.session

    def look() -> None:
        if session.page is None:
            return
        session.page_shown.disconnect(look)
        if place.view is not None and session.page.id == place.page_id:
            x, y, zoom = place.view
            camera = window.canvas.camera
            camera.look_at(camera.viewport.centred((x, y), zoom))

    session.page_shown.connect(look)
    window.open_path(place.path, place.page_id)
