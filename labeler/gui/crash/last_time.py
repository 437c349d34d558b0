"""Tell, at the start, of a window that ended without saying so."""

from functools import partial
from pathlib import Path

from labeler.app.opening import named_after
from labeler.core.marked import mark
from labeler.diagnostics import lifetime, log
from labeler.diagnostics.incident import Incident
from labeler.diagnostics.lifetime import Ended
from labeler.diagnostics.report import FaultReport
from labeler.gui.crash import trail
from labeler.gui.crash.dialog import CrashDialog
from labeler.gui.main_window import MainWindow
from labeler.gui.translation import tr

_TITLE = mark("Labeler ended unexpectedly")
_SAVED = mark("Nothing that was saved is lost: every edit is stored as soon as it is made.")


def tell(window: MainWindow, state: Path) -> None:
    """Offer a report about windows that ended unexpectedly, and the way back to the newest."""
    ended = lifetime.unended(state, state / log.FOLDER)
    if not ended:
        return
    newest = ended[-1]
    dialog = CrashDialog(tr(_TITLE), _text(newest), _report(ended), state, window)
    dialog.choose(tr("Not now"), tr("Go on there"), dialog.back)
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
        return tr(_SAVED)
    where = tr("You were working on {project}.", project=named_after(ended.place.path).name)
    return f"{tr(_SAVED)} {where}"
