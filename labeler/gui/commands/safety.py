"""Actions that keep a project safe: copies by and by, bringing one back, repair, a plain copy."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from labeler.app import backups, mirror
from labeler.app.backups import BackedUp
from labeler.app.mirror import Mirrored
from labeler.app.user_settings import UserSettings
from labeler.core.annotation import ReviewState
from labeler.core.progress import Progress
from labeler.core.regular_files import is_folder
from labeler.gui import background
from labeler.gui.actions import Actions
from labeler.gui.background import BackgroundTask
from labeler.gui.commands.projects import ProjectCommands
from labeler.gui.dialogs.doctor import DoctorDialog
from labeler.gui.dialogs.mirror import MirrorDialog
from labeler.gui.dialogs.restore import Now, RestoreDialog
from labeler.gui.dialogs.task_dialog import TaskDialog
from labeler.gui.item_models.page_list import PageListModel
from labeler.gui.panels.notice import Notice
from labeler.gui.session import Session
from labeler.gui.translation import shown, tr

EVERY = 20_000
"""Milliseconds between looks at whether a copy is due."""
MINUTE = 60.0
LAST_COPY = 120.0
"""Seconds that the end of the program waits for the copy that is made then."""


class SafetyCommands(QObject):
    """Copies are made from the files, in the background, also while the project is closed."""

    news = Signal(str)
    problem = Signal(str)

    def __init__(
        self,
        session: Session,
        pages: PageListModel,
        projects: ProjectCommands,
        settings: UserSettings,
        actions: Actions,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._pages = pages
        self._projects = projects
        self._settings = settings
        self._window = window
        self.dialog: TaskDialog | None = None
        self.damaged = Notice(tr("Damaged page"), (actions["check_project"],))
        self._tasks: set[BackgroundTask] = set()
        self._copied = time.monotonic()
        """When the last copy was made, or the project opened."""
        self._told = ""
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.look)
        session.project_opened.connect(self._begin)
        session.page_shown.connect(self._name_damage)
        projects.left.connect(self._leave)

    @property
    def is_busy(self) -> bool:
        """Whether something is at work on copies right now."""
        return bool(self._tasks)

    def back_up(self) -> None:
        """Make a copy now, whatever the settings say."""
        if self._session.project is not None:
            self._session.leave()
            self._copy(self._session.project.folder, tell=True)

    def restore_copy(self) -> None:
        project = self._session.project
        if project is not None:
            accepted = self._pages.count_of(ReviewState.ACCEPTED)
            self.restore_project(project.folder, Now(accepted, project.store.journal.position()))

    def check_project(self) -> None:
        if self._session.project is not None:
            self._session.leave()
            self.repair_project(self._session.project.folder)

    def keep_mirror(self) -> None:
        """Ask for a folder, or whether to stop where one is kept already."""
        project = self._session.project
        if project is None:
            return
        kept = mirror.folder_of(project)
        if kept is None:
            self._choose_mirror()
            return
        dialog = MirrorDialog(kept, self._window)
        dialog.other_wanted.connect(self._choose_mirror)
        dialog.stop_wanted.connect(self._stop_mirror)
        dialog.open()

    def _choose_mirror(self) -> None:
        """Ask for a folder; none chosen leaves everything as it is."""
        project = self._session.project
        chosen = QFileDialog.getExistingDirectory(
            self._window, tr("Keep a plain copy of all labels in an empty folder")
        )
        if project is None or not chosen:
            return

        def begin(progress: Progress) -> Mirrored | None:
            mirror.choose(project, Path(chosen))
            return mirror.update(project, progress)

        self._run(
            begin, lambda _: self.news.emit(tr("A plain copy is kept in {folder}.", folder=chosen))
        )

    def _stop_mirror(self) -> None:
        project = self._session.project
        if project is not None:
            mirror.choose(project, None)
            self.news.emit(tr("No plain copy is kept any more."))

    def restore_project(self, folder: Path, now: Now | None = None) -> None:
        """Offer the copies of a project, open or not."""
        dialog = RestoreDialog(folder, self._settings, now, self._window)
        dialog.restore_wanted.connect(lambda: self._alone(dialog.restore))
        dialog.restored.connect(self._projects.open_path)
        self._show(dialog)

    def repair_project(self, folder: Path, why: str = "") -> None:
        """Look a project through that is open, or that cannot be opened."""
        dialog = DoctorDialog(folder, why, self._window)
        dialog.repair_wanted.connect(lambda: self._alone(dialog.repair))
        dialog.repaired.connect(self._projects.open_path)
        self._show(dialog)

    def look(self) -> None:
        """Bring the plain copy up to date, and make a copy of the project if one is due."""
        project = self._session.project
        if project is None or project.store.is_read_only or self.is_busy:
            return
        self._run(lambda progress: mirror.update(project, progress), self._tell_mirror)
        due = self._copied + self._settings.backup_minutes * MINUTE
        if self._settings.back_up_automatically and time.monotonic() >= due:
            self._copy(project.folder)

    def shut_down(self) -> None:
        """End the program with a whole copy, or with none begun."""
        self._timer.stop()
        until = time.monotonic() + LAST_COPY
        for task in list(self._tasks):
            task.wait(max(0.0, until - time.monotonic()))

    def _begin(self) -> None:
        self._copied = time.monotonic()
        self._told = ""
        if self._session.project is None:
            self._timer.stop()
        else:
            self._timer.start()

    def _leave(self, folder: Path) -> None:
        if self._settings.back_up_automatically and self.dialog is None:
            self._copy(folder)

    def _copy(self, folder: Path, *, tell: bool = False) -> None:
        settings = self._settings
        self._copied = time.monotonic()

        def write(progress: Progress) -> BackedUp | None:
            own = backups.of_project(folder, settings)
            if not (tell or own.is_due()):
                return None
            done = own.write(progress)
            own.thin(settings.backup_bytes)
            return done

        def end(done: BackedUp | None) -> None:
            if tell and done is not None:
                said = tr("Backed up to {file}.", file=done.copy.path)
                self.news.emit(" ".join([said, *map(shown, done.remarks)]))
            wanted = settings.backup_folder
            if done is not None and wanted is not None and not is_folder(wanted):
                self._tell(
                    tr(
                        "{folder} is not there: backups are kept in the project meanwhile.",
                        folder=wanted,
                    )
                )

        self._run(write, end)

    def _alone(self, go_on: Callable[[], None]) -> None:
        """Close the project, and have nothing left that is at work on its files."""
        for task in list(self._tasks):
            task.cancel()
            task.wait(LAST_COPY)
        self._projects.close_project(go_on)

    def _show(self, dialog: TaskDialog) -> None:
        self.dialog = dialog
        dialog.done_with.connect(self.news)
        dialog.finished.connect(self._forget)
        dialog.show()

    def _forget(self) -> None:
        self.dialog = None

    def _name_damage(self) -> None:
        entry = self._session.entry
        damage = entry.damage if entry else ()
        problems = " ".join(map(shown, damage))
        self.damaged.say(
            tr("This page is damaged. {problems}", problems=problems) if damage else ""
        )

    def _tell_mirror(self, done: Mirrored | None) -> None:
        if done is not None and done.problems:
            self._tell(shown(done.problems[0]))

    def _tell(self, text: str) -> None:
        """Say once what goes on being so."""
        if text != self._told:
            self._told = text
            self.problem.emit(text)

    def _run(self, work: Callable[[Progress], object], then: Callable[..., None]) -> None:
        task = background.run(self, work)
        self._tasks.add(task)
        task.finished.connect(then)
        task.failed.connect(self._tell)
        task.ended.connect(lambda: self._tasks.discard(task))
