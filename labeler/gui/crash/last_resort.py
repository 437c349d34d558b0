"""Where everything ends up that no other code caught: one dialog, however often it happens."""

import logging
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from labeler.core.marked import mark
from labeler.diagnostics import log
from labeler.diagnostics.environment import Facts
from labeler.diagnostics.hooks import Hooks
from labeler.diagnostics.incident import Incident, of
from labeler.diagnostics.report import FaultReport
from labeler.gui.crash import keeping
from labeler.gui.crash.dialog import CrashDialog
from labeler.gui.main_window import MainWindow
from labeler.gui.translation import shown, tr

_MOST_TOLD = 5
"""Different faults of one report; what follows is only counted."""
_TITLE = mark("Something went wrong")
_ADVICE = mark(
    "You can go on. If the window behaves oddly, restart it: it comes back to where you are."
)

_log = logging.getLogger(__name__)


class LastResort(QObject):
    """Keeps what was done and tells of a fault, from whatever thread, one dialog at a time."""

    restart_wanted = Signal()
    _heard = Signal(object)

    def __init__(self, window: MainWindow, state: Path) -> None:
        """`state` is the folder of reports."""
        super().__init__(window)
        self.dialog: CrashDialog | None = None
        self.hooks = Hooks(self.tell)
        self._window, self._state = window, state
        self._told: set[tuple[str, ...]] = set()
        self._again = 0
        self._is_busy = False
        self._heard.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def tell(self, incident: Incident) -> None:
        """Tell of an incident as soon as the window's thread is free; any thread may call."""
        with suppress(RuntimeError):  # The window is gone, and this with it.
            self._heard.emit(incident)

    def _take(self, incident: Incident) -> None:
        if self._is_busy:
            return
        self._is_busy = True
        try:
            self._answer(incident)
        except Exception:  # noqa: BLE001 - to show it would lead here again
            _log.exception("a fault could not be told")
        finally:
            self._is_busy = False

    def _answer(self, incident: Incident) -> None:
        if incident.told:
            self._window.session.problem.emit(shown(incident.told))
        elif self.dialog is not None:
            self._add(incident, self.dialog)
        elif incident.key in self._told:
            self._again += 1
            if self._again & (self._again - 1) == 0:
                self._window.session.problem.emit(_again(self._again))
        else:
            self._show(incident)

    def _add(self, incident: Incident, dialog: CrashDialog) -> None:
        report = dialog.report
        if incident.key not in self._told and len(report.incidents) < _MOST_TOLD:
            self._told.add(incident.key)
            report.incidents.append(incident)
        dialog.tell_count(report.count + 1)

    def _show(self, incident: Incident) -> None:
        self._told.add(incident.key)
        kept = keeping.keep(self._window, self.hooks)
        facts = (*screen(), *keeping.sizes(self._window))
        report = FaultReport([incident], facts, log.recent())
        text = f"{kept} {tr(incident.advice or _ADVICE)}"
        self.dialog = dialog = CrashDialog(tr(_TITLE), text, report, self._state, self._window)
        dialog.choose(tr("Go on"), tr("Restart"), dialog.dismiss)
        dialog.return_wanted.connect(self.restart_wanted)
        dialog.finished.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        self.dialog = None


def could_not_start(error: Exception, state: Path) -> None:
    """Show why there is no window, to somebody who may have no terminal."""
    report = FaultReport([of(error, "The window could not be made")], screen(), log.recent())
    text = tr("Your projects are as they were.")
    dialog = CrashDialog(tr("Labeler could not start"), text, report, state, None)
    dialog.choose(tr("Close"), "", dialog.dismiss)
    dialog.back.hide()
    dialog.exec()


def screen() -> Facts:
    """Return what Qt draws with."""
    ratios = ", ".join(f"{one.devicePixelRatio():g}" for one in QGuiApplication.screens())
    return ("Qt plugin", QGuiApplication.platformName()), ("Screens, pixels to a point", ratios)


def _again(count: int) -> str:
    if count == 1:
        return tr("The same fault came up again. What you did is kept; restart when it suits you.")
    return tr(
        "The same fault came up %n times more. What you did is kept; restart when it suits you.",
        "",
        count,
    )
