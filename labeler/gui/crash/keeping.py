"""Keep what somebody did when a fault has come up, before anything is asked."""

import logging

from labeler.core.errors import LabelerError
from labeler.core.marked import mark
from labeler.core.records import DATABASE_FILE
from labeler.diagnostics.hooks import Hooks
from labeler.gui.main_window import MainWindow
from labeler.gui.session import KEPT, KEPT_FOR_NOW
from labeler.gui.translation import shown, tr

_NOT_TYPED = mark(
    "What was saved before is there. What you are typing now could not be stored: copy it from its "
    "field before you go on."
)

_log = logging.getLogger(__name__)


def keep(window: MainWindow, hooks: Hooks) -> str:
    """Store what is typed and what waits to be stored; say in a sentence what was kept."""
    session, before, heard = window.session, window.session.page, hooks.count
    try:
        is_all = window.project_commands.closing.store()
    except Exception:  # noqa: BLE001 - whatever is broken, it is told already
        _log.exception("what is typed could not be stored")
        return tr(_NOT_TYPED)
    if hooks.count > heard:  # A slot that should have stored it has failed.
        return tr(_NOT_TYPED)
    if session.project is None:
        return tr("No project was open: nothing is lost.")
    if not is_all:
        outbox = session.project.outbox
        waiting = tr("%n edits cannot be saved yet.", "", len(outbox))
        kept = tr(KEPT if outbox.is_kept else KEPT_FOR_NOW)
        return f"{waiting} {shown(outbox.trouble)} {kept}"
    if session.page != before:
        return tr("Everything you did is saved, what you were typing as well.")
    return tr("Everything you did is saved.")


def sizes(window: MainWindow) -> tuple[tuple[str, str], ...]:
    """Return how large the project is, for the report: numbers only."""
    project = window.session.project
    if project is None:
        return (("Project", "none is open"),)
    facts = [("Pages", f"{window.pages.rowCount():,}"), ("Waiting edits", str(len(project.outbox)))]
    if window.session.page is not None:
        width, height = window.session.page.size
        count = len(window.session.page.regions)
        facts.append(("Page", f"{width} x {height} pixels, regions: {count}"))
    try:
        if project.store.is_shared:
            facts.append(("Database", "on a server"))
        else:
            size = (project.folder / DATABASE_FILE).stat().st_size
            facts.append(("Database", f"{size / 1e6:.1f} MB"))
        facts.append(("Models", str(len(project.store.models.all()))))
    except (OSError, LabelerError):
        facts.append(("Database", "cannot be read"))
    return tuple(facts)
