"""Actions on images that changed, moved or appeared behind the project."""

import math
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from labeler.app import changed_images
from labeler.app.changed_images import Refit
from labeler.app.project import Project
from labeler.core.changes import Changes
from labeler.core.errors import LabelerError
from labeler.core.progress import Progress
from labeler.core.records import PageEntry
from labeler.formats.sources.confined.opener import stop_all
from labeler.gui import background
from labeler.gui.actions import Actions
from labeler.gui.background import BackgroundTask
from labeler.gui.panels.notice import Notice
from labeler.gui.session import Session
from labeler.gui.translation import shown, told, tr

PAUSE = 15.0
"""Seconds at least between two looks at all files."""
SHARE = 0.02
"""Of the time, at most, that is spent looking at them."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a look at all files told."""

    is_news: bool
    """Whether any page is not as it was."""
    new: list[Path]


class ImageCommands(QObject):
    """Looks at the files when the window comes to the front, and asks where somebody must decide."""

    news = Signal(str)
    pages_changed = Signal()

    def __init__(self, session: Session, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._refit, self._keep, self._find, self._add = (
            actions[name]
            for name in ("refit_labels", "keep_labels", "find_original", "add_new_images")
        )
        self._refit_text = self._refit.text()
        self.changed = Notice(tr("Changed image"), (self._refit, self._keep, self._find))
        self.fresh = Notice(tr("New images"), (self._add,), can_close=True)
        self._new: frozenset[Path] = frozenset()
        self._passed_over: frozenset[Path] = frozenset()
        self._tasks: list[BackgroundTask] = []
        self._rested = 0.0
        """When all files may be looked at again."""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.look_again)
        self.fresh.closed.connect(self._pass_over)
        session.project_opened.connect(self._begin)
        session.page_shown.connect(self._ask)
        session.waiting.connect(self._wait)

    def look_again(self) -> None:
        """Notice what happened to the images while another window was in front."""
        project = self._session.project
        if project is None:
            return
        self._session.look_again()
        if time.monotonic() >= self._rested:
            self._look(project)

    @property
    def is_busy(self) -> bool:
        """Whether it looks at files just now."""
        return bool(self._tasks)

    def decide(self, decision: Callable[[Project, int], Changes]) -> None:
        """Take a decision about the labels of the shown page, whose image changed."""
        project, entry = self._session.project, self._session.entry
        if project is None or entry is None:
            return
        try:
            decision(project, entry.id)
        except LabelerError as error:
            self._session.problem.emit(told(error))
        self._session.show(entry.id)

    def find_original(self) -> None:
        """Ask for a folder and look there, and below, for all images that are gone or changed."""
        chosen = QFileDialog.getExistingDirectory(self._window, tr("Where may the original be?"))
        project = self._session.project
        if chosen and project is not None:
            task = self._run(lambda progress: project.relink([Path(chosen)], progress))
            task.finished.connect(self._found)
            task.failed.connect(self._session.problem)

    def add_new_images(self) -> None:
        project = self._session.project
        if project is not None:
            task = self._run(lambda _: project.add_new_images())
            task.finished.connect(self._welcome)
            task.failed.connect(self._session.problem)

    def shut_down(self, seconds: float) -> None:
        """End what runs in the background before the program ends."""
        for task in self._tasks:
            task.cancel()
        stop_all()
        for task in self._tasks:
            task.wait(seconds)

    def _begin(self) -> None:
        """Look at the files of another project."""
        self._later.stop()
        for task in self._tasks:
            task.cancel()
        self.fresh.say("")
        project = self._session.project
        if project is not None:
            # After the first page is shown, which would have to wait for it.
            QTimer.singleShot(0, self, lambda: self._look_first(project))

    def _look_first(self, project: Project) -> None:
        if self._session.project is project:
            self._look(project)
            task = self._run(project.patrol.go_on)
            task.finished.connect(self._show_damage)
            task.failed.connect(self._session.problem)

    def _look(self, project: Project) -> None:
        began = time.monotonic()
        self._rested = math.inf

        def rest() -> None:
            now = time.monotonic()
            self._rested = now + max(PAUSE, (now - began) / SHARE)

        task = self._run(lambda progress: _seen(project, progress))
        task.finished.connect(self._show)
        task.failed.connect(self._session.problem)
        task.ended.connect(rest)

    def _look_soon(self) -> None:
        """Look at all files: where one has changed, others may have changed places with it."""
        if self._rested < math.inf:
            self._later.start(round(1000 * max(0.0, self._rested - time.monotonic())))

    def _show(self, seen: _Seen) -> None:
        if seen.is_news:
            self.pages_changed.emit()
        self._session.look_again()
        self._new = frozenset(seen.new)
        self.fresh.say(_offer_of(self._new) if self._new - self._passed_over else "")

    def _show_damage(self, is_news: bool) -> None:
        if is_news:
            self.pages_changed.emit()
            self._session.look_again()

    def _pass_over(self) -> None:
        """Offer these new images no more, until there are others."""
        self._passed_over = self._new
        self.fresh.say("")

    def _ask(self) -> None:
        """Say that the image changed, and find out whether the labels could go along."""
        entry, project = self._session.entry, self._session.project
        self._refit.setText(self._refit_text)
        if entry is None or project is None or not entry.is_image_changed:
            self.changed.say("")
            return
        self.changed.say(tr("The image changed since it was labelled."), (self._keep, self._find))
        self._look_soon()
        page_id = entry.id
        task = self._run(lambda _: changed_images.find_refit(project, page_id))
        task.finished.connect(lambda refit: self._offer(page_id, refit))
        task.failed.connect(lambda reason: self._regret(page_id, reason))

    def _wait(self, text: str) -> None:
        """Show a page as soon as its image is here, unless another one is wanted by then."""
        project, page_id = self._session.project, self._session.awaited
        if project is not None and page_id is not None:
            self.news.emit(text)
            task = self._run(lambda _: project.wait_for_image(page_id))
            task.finished.connect(lambda _: self._show_awaited(page_id))
            task.failed.connect(lambda reason: self._miss(page_id, reason))

    def _show_awaited(self, page_id: int) -> None:
        if self._session.awaited == page_id:
            self._session.show(page_id)

    def _miss(self, page_id: int, reason: str) -> None:
        if self._session.awaited == page_id:
            self._session.problem.emit(reason)

    def _is_asked(self, page_id: int) -> bool:
        entry = self._session.entry
        return entry is not None and entry.id == page_id and entry.is_image_changed

    def _regret(self, page_id: int, reason: str) -> None:
        """Say why the image cannot be seen any more."""
        if self._is_asked(page_id):
            text = tr("This is not the image that was labelled. {reason}", reason=reason)
            self.changed.say(text, (self._find,))

    def _offer(self, page_id: int, refit: Refit | None) -> None:
        """Say how the image changed, as far as it can be told."""
        if not self._is_asked(page_id):
            return
        if refit is None:
            text = tr("This is not the image that was labelled. Do the labels fit it?")
            self.changed.say(text, (self._keep, self._find))
        elif refit.is_same:
            text = tr("The file of this image changed; it looks the same.")
            self.changed.say(text, (self._keep, self._find))
        else:
            self._refit.setText(shown(refit.text))
            self.changed.say(tr("This image was turned or scaled since it was labelled."))

    def _found(self, astray: list[PageEntry]) -> None:
        entry = self._session.entry
        if entry is not None and entry.id in {one.id for one in astray}:
            self._session.problem.emit(tr("The image that was labelled is not in this folder."))
        self.pages_changed.emit()
        self._session.look_again()

    def _welcome(self, count: int) -> None:
        self.fresh.say("")
        self.news.emit(tr("%n pages added", "", count) if count else tr("There are no new images"))
        self.pages_changed.emit()

    def _run(self, work: Callable[[Progress], object]) -> BackgroundTask:
        task = background.run(self, work)
        self._tasks.append(task)
        task.ended.connect(lambda: self._tasks.remove(task))
        return task


def _offer_of(new: Collection[Path]) -> str:
    folders = {path.parent.name for path in new}
    if len(folders) == 1:
        return tr("%n new images in {folder}.", "", len(new), folder=folders.pop())
    return tr("%n new images in the folders of the project.", "", len(new))


def _seen(project: Project, progress: Progress) -> _Seen:
    is_news = project.check_images(progress) or bool(project.added.remarks)
    return _Seen(is_news, project.new_images())
