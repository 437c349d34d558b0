"""Tell, at the start, of a window that ended without saying so."""

from functools import partial
from pathlib import Path

from labeler.app.opening import named_after
from labeler.diagnostics import lifetime, log
from labeler.diagnostics.incident import Incident
from labeler.diagnostics.lifetime import Ended
from labeler.diagnostics.report import FaultReport
from labeler.gui.crash import trail
from labeler.gui.crash.dialog import CrashDialog
from labeler.gui.main_window import MainWindow

_TITLE = "Labeler ended unexpectedly"
_SAVED = "Nothing that was saved is lost: every edit is stored as soon as it is made."


def tell(window: MainWindow, state: Path) -> None:
    """Offer a report about windows that ended unexpectedly, and the way back to the newest."""
    ended = lifetime.unended(state, state / log.FOLDER)
    if not ended:
        return
    newest = ended[-1]
    dialog = CrashDialog(_TITLE, _text(newest), _report(ended), state, window)
    dialog.choose("Not now", "Go on there", dialog.back)
    dialog.back.setVisible(newest.place.path is not None)
    dialog.return_wanted.connect(partial(trail.return_to, window, newest.place))
    dialog.open()


def _report(ended: list[Ended]) -> FaultReport:
    incidents = [Incident(f"{_TITLE}. It began {one.began}.", one.last_words) for one in ended]
    lines = ended[-1].log.splitlines()[-log.KEPT_LINES :]
    return FaultReport(
        incidents, log=tuple(log.Line(0.0, line, line) for line in lines), count=len(ended)
    )


def _text(ended: Ended) -> str:
    if ended.place.path is None:
        return _SAVED
    return f"{_SAVED} You were working on {named_after(ended.place.path).name}."
