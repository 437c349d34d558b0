"""A child process as a QObject with signals."""

import time
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from labeler.gui.background import Mailbox, keep, let_go
from labeler.gui.translation import decimal, tr
from labeler.jobs.events import Event, Failed, Finished, Progressed
from labeler.jobs.job import Job


class JobMonitor(QObject):
    """Follows one job; its events arrive on the window's thread, the last one as `ended`.

    It lives until then. When whoever wanted the job is gone, the job is told to stop.
    """

    happened = Signal(object)
    """Any `Event` but the last."""
    ended = Signal(object)
    """`Finished` or `Failed`."""

    def __init__(self, arguments: Sequence[str], owner: QObject) -> None:
        super().__init__()
        self._mailbox = Mailbox()
        self._mailbox.said.connect(self._announce)
        self.job = Job(arguments, self._mailbox.say)
        self.is_running = False
        self._pace = Pace()
        owner.destroyed.connect(self.cancel)

    def start(self) -> None:
        """Start the child."""
        self.job.start()
        self.is_running = True
        keep(self)

    def cancel(self) -> None:
        """Tell the child to stop cleanly; `ended` follows."""
        self.job.cancel()

    @property
    def seconds_left(self) -> float | None:
        """How long the job will still take at its present pace; None before that is known."""
        return self._pace.seconds_left

    def _announce(self, event: Event) -> None:
        if isinstance(event, Finished | Failed):
            self.is_running = False
            self.ended.emit(event)
            self.job.wait()
            let_go(self)
            return
        if isinstance(event, Progressed):
            self._pace.note(event.done, event.total, time.monotonic())
        self.happened.emit(event)


class Pace:
    """Estimates the time that is left from how the last part of the work went."""

    def __init__(self) -> None:
        self._marks: list[tuple[int, float]] = []
        self._total = 0

    def note(self, done: int, total: int, now: float) -> None:
        """Remember that so much was done at a time in seconds; another total starts anew."""
        is_other_work = bool(self._marks) and done < self._marks[-1][0]
        if is_other_work:
            self._marks.clear()
        self._total = total
        self._marks = [*self._marks[-20:], (done, now)]

    @property
    def seconds_left(self) -> float | None:
        """The estimate; None while less than two marks are known."""
        if len(self._marks) < 2:
            return None
        (first, began), (last, now) = self._marks[0], self._marks[-1]
        if last == first:
            return None
        return (self._total - last) * (now - began) / (last - first)


def in_words(seconds: float | None) -> str:
    """Say how long something takes, as roughly as a person would."""
    if seconds is None:
        return tr("estimating the time")
    if seconds < 50:
        return tr("less than a minute")
    minutes = round(seconds / 60)
    if minutes < 90:
        return tr("about a minute") if minutes <= 1 else tr("about %n minutes", "", minutes)
    return tr("about {hours} hours", hours=decimal(seconds / 3600))
