"""How many lines of the shown page are to be checked, and what share of its errors they hold."""

from contextlib import suppress

from PySide6.QtCore import QTimer

from labeler.app import reading
from labeler.core import expectation
from labeler.core.annotation import DONE_STATES, Proposal, Region
from labeler.core.errors import LabelerError
from labeler.core.expectation import COUNTED_LINES, Expectation
from labeler.core.marked import mark
from labeler.gui import walk
from labeler.gui.elided_label import ElidedLabel
from labeler.gui.first_steps import ACCEPT, GO_THROUGH, FirstSteps
from labeler.gui.session import Session
from labeler.gui.translation import tr

QUIET = 120
"""Milliseconds after an edit until the lines are counted: one edit seldom comes alone."""
RESTS_ON = mark(
    "Expected by how sure the reader is of the weakest character of each line. On {lines} lines of "
    "receipts and photos that it was not taught with, it was counted how often it is wrong then: in a "
    "letter, a space or a mark. Other pages may be read worse, old print and handwriting much worse."
)
UNKNOWN = mark(
    "How many lines are misread is not known: not all of them are read, some say what neither a person "
    "nor the reader said, or it was never counted how often this reader is wrong."
)


class CheckLabel(ElidedLabel):
    """Says nothing where there are no lines."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._steps: FirstSteps | None = None
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET)
        self._quiet.timeout.connect(self._show)
        self._is_known = True
        """Whether it is known how often such readings are wrong."""
        self._are_read = False
        """Whether lines of the project are read, sooner or later."""
        session.page_shown.connect(self._begin)
        session.readings_changed.connect(self._look_at_reader)
        for changed in (
            session.page_changed,
            session.proposals_changed,
            session.readings_changed,
            session.selection_changed,
        ):
            changed.connect(self._quiet.start)

    def teach(self, steps: FirstSteps) -> None:
        """Tell which key comes next, until somebody has used it."""
        self._steps = steps

    def _begin(self) -> None:
        """Say nothing of another page than the shown one."""
        self.setText("")
        self.setToolTip("")
        self._look_at_reader()
        self._quiet.start()

    def _look_at_reader(self) -> None:
        project = self._session.project if self._session.readings else None
        with suppress(LabelerError):  # said elsewhere
            self._is_known = project is None or reading.is_measured(project)
            opened = self._session.project
            self._are_read = opened is not None and reading.model_in_use(opened) is not None

    def _show(self) -> None:
        session = self._session
        lines = walk.in_order(session.page, session.proposals) if session.page else []
        to_check = [line for line in lines if session.facts.is_to_check(line)]
        outlined = [line for line in lines if line not in session.overlooked]
        found = expectation.expected(outlined, session.facts) if self._is_known else None
        parts = [_place(to_check, session), self._next(bool(to_check)), _share(found)]
        is_told = bool(to_check) or not self._is_to_be_read(outlined)
        self.setText("  ·  ".join(filter(None, parts)) if lines and is_told else "")
        self.setToolTip(_ground(found) if lines else "")

    def _is_to_be_read(self, lines: list[Region | Proposal]) -> bool:
        """Tell whether a line may turn out to be doubtful once it is read."""
        readings = self._session.readings
        return self._are_read and any(
            not line.text
            and not (isinstance(line, Region) and line.ignore)
            and line.polygon not in readings
            for line in lines
        )

    def _next(self, is_any_to_check: bool) -> str:
        """Say what comes next to whoever has not done it yet; nothing of a page that is done."""
        entry = self._session.entry
        if self._steps is None or entry is None or entry.state in DONE_STATES:
            return ""
        return self._steps.told(GO_THROUGH if is_any_to_check else ACCEPT)


def _place(to_check: list[Region | Proposal], session: Session) -> str:
    """Say how many lines are to be checked, and which of them is selected."""
    target, count = walk.selected(session), len(to_check)
    places = [place for place, line in enumerate(to_check, 1) if line.id == target]
    if places:
        return tr("Line {place} of %n to check", "", count, place=places[0])
    return tr("%n lines to check", "", count) if count else tr("No line to check")


def _ground(found: Expectation | None) -> str:
    """Say what is known of misread lines, and by what."""
    if found is None:
        return tr(UNKNOWN)
    return tr(RESTS_ON, lines=COUNTED_LINES) if found.misread else ""


def _share(found: Expectation | None) -> str:
    """Say how many misread lines are expected, and how many of them one will come by."""
    if found is None or found.misread == 0:
        return ""
    if found.misread < 0.5:
        return tr("hardly one misread")
    total, near = round(found.misread), round(found.to_check)
    if not near:
        return tr("about %n misread elsewhere", "", total)
    return tr("about {near} of %n misread lines among them", "", total, near=near)
