"""Actions on projects: open, add images, close. Whatever takes long happens in the background."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from labeler.app import model_removal, models, opening
from labeler.app.adding_images import Added
from labeler.app.project import Project
from labeler.app.user_settings import UserSettings
from labeler.core.errors import DamagedProject, LabelerError
from labeler.core.page_index import PageIndex
from labeler.core.progress import Progress
from labeler.core.records import Shipped
from labeler.formats.elsewhere.members import SUFFIXES as ARCHIVE_SUFFIXES
from labeler.formats.image_kinds import SHOWN_SUFFIXES
from labeler.formats.sources.confined.opener import stop_all
from labeler.gui import background, brought
from labeler.gui.background import BackgroundTask
from labeler.gui.commands.closing import Closing
from labeler.gui.commands.training import TrainingCommands
from labeler.gui.dialogs.addresses import AddressesDialog
from labeler.gui.dialogs.server import ServerDialog
from labeler.gui.item_models.page_list import PageListModel
from labeler.gui.proposer import Proposer
from labeler.gui.session import Session
from labeler.gui.translation import shown, told, tr
from labeler.gui.watch import Watch

MOST_ROWS = 20
"""Pages that others changed at once whose rows are read one by one."""

PATIENCE = 3.0
"""Seconds that closing the window waits for work that was told to stop."""

Opened = tuple[Project, PageIndex]


@dataclass(frozen=True, slots=True)
class Damaged:
    """A project that cannot be opened."""

    folder: Path
    why: str


class ProjectCommands(QObject):
    """Owns the project that is open."""

    news = Signal(str)
    problem = Signal(str)
    damaged = Signal(Path, str)
    """A project that cannot be opened, and why: it can be repaired, or a copy be brought back."""
    left = Signal(Path)
    """A project that is not open any more, and may have been worked on."""
    folder_chosen = Signal(Path)
    """A folder that somebody wants to be opened, and in which labels may lie."""
    model_changed = Signal()
    """Another model is in use, because somebody else or a command took it."""
    training = Signal(object, object)
    """A project, and how far a training of it has come, as `Watch.training` has it."""
    scanning = Signal(int, int)
    """Images read and images in all; (0, 0) when all are read."""
    _scanned = Signal(object, object)
    """A project, and the numbers of pages whose images were read."""

    def __init__(
        self,
        session: Session,
        pages: PageListModel,
        proposer: Proposer,
        settings: UserSettings,
        training: TrainingCommands,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._pages = pages
        self._proposer = proposer
        self._settings = settings
        self._window = window
        self.closing = Closing(session, pages, training, window)
        self._watch: Watch | None = None
        self._tasks: dict[str, BackgroundTask] = {}
        self._changed: set[int] = set()
        """Pages that changed while their rows were being read."""
        session.entry_changed.connect(lambda entry: self._changed.add(entry.id))
        self._scanned.connect(self._show_scanned)

    def open_folder(self) -> None:
        """Ask for a folder of images or a project."""
        chosen = QFileDialog.getExistingDirectory(self._window, tr("Open a folder of images"))
        if chosen:
            self.folder_chosen.emit(Path(chosen))

    def open_server(self) -> None:
        """Ask for the address of a project on a server."""
        dialog = ServerDialog(self._window)
        dialog.found.connect(self.open_path)
        dialog.show()

    def open_path(self, path: Path, page_id: int | None = None) -> None:
        """Open a project, or a folder of images as one; at a page if it is still there."""
        author = self._settings.author
        self.closing.then(
            lambda: self._open(lambda: opening.open_path(path, author=author), path, page_id)
        )

    def open_dropped(self, paths: Sequence[Path]) -> None:
        """Open what was dropped; images go to the open project if there is one."""
        is_place = len(paths) == 1 and (paths[0].is_dir() or paths[0].suffix == ".db")
        if is_place:
            self.open_path(paths[0])
        elif self._session.project is not None:
            self._add(self._session.project, paths)
        elif paths:
            author = self._settings.author
            self.closing.then(
                lambda: self._open(
                    lambda: opening.open_images(paths, author=author), paths[0].parent
                )
            )

    def add_images(self) -> None:
        """Ask for image files to add to the open project."""
        patterns = " ".join(f"*{suffix}" for suffix in (*SHOWN_SUFFIXES, *ARCHIVE_SUFFIXES))
        kinds = tr("Images ({patterns});;All files (*)", patterns=patterns)
        chosen, _ = QFileDialog.getOpenFileNames(self._window, tr("Add images"), "", kinds)
        if chosen and self._session.project is not None:
            self._add(self._session.project, [Path(name) for name in chosen])

    def add_addresses(self) -> None:
        """Ask for addresses of images; those on the clipboard stand there already."""
        text = "\n".join(brought.addresses(QGuiApplication.clipboard().text()))
        dialog = AddressesDialog(text, self._window)
        dialog.wanted.connect(self.open_dropped)
        dialog.open()

    def paste_addresses(self) -> bool:
        """Ask whether to add the images whose addresses are on the clipboard; tell whether there are any."""
        is_any = bool(brought.addresses(QGuiApplication.clipboard().text()))
        if is_any:
            self.add_addresses()
        return is_any

    def save(self) -> None:
        """Say that there is nothing left to save, unless edits wait to be stored."""
        self._session.leave()
        project = self._session.project
        if project is None:
            return
        try:
            project.store.info()
        except LabelerError as error:
            self.problem.emit(tr("Not saved. {trouble}", trouble=told(error)))
            return
        if len(project.outbox):
            count, trouble = len(project.outbox), shown(project.outbox.trouble)
            self.problem.emit(tr("Not saved: %n edits wait. {trouble}", "", count, trouble=trouble))
        else:
            now = datetime.now().astimezone()
            self.news.emit(tr("Saved at {time}", time=f"{now:%H:%M:%S}"))

    def close_project(self, go_on: Callable[[], object] = lambda: None) -> None:
        """Show the start view, let go of the project's files, and go on."""

        def close() -> None:
            project = self._session.project
            self._let_go()
            self._session.open(None)
            self._pages.load(PageIndex(), lambda _: ())
            if project is not None:
                project.close()
            go_on()

        self.closing.then(close)

    def shut_down(self) -> None:
        """End what runs in the background before the program ends."""
        tasks = list(self._tasks.values())
        self._let_go()
        stop_all()
        self._proposer.shut_down(PATIENCE)
        for task in tasks:
            task.wait(PATIENCE)

    def reload(self) -> None:
        """Read the rows of the page list again, after something changed many of them."""
        project = self._session.project
        if project is not None:
            self._changed.clear()
            self._run("reload", lambda _: project.store.pages.index(), self._renew)

    def welcome_pages(self) -> None:
        """Show the pages that there are now, and read the images of new ones."""
        self.reload()
        if self._session.project is not None:
            self._tell_added(self._session.project)
            self._scan(self._session.project)

    def _open(self, find: Callable[[], Project], path: Path, page_id: int | None = None) -> None:
        first = Shipped(self._settings.first_detector)
        self._run(
            "open",
            lambda progress: _opened(find, path, first, progress),
            lambda opened: self._show_project(opened, page_id),
        )

    def _show_project(self, opened: Opened | Damaged, page_id: int | None = None) -> None:
        if isinstance(opened, Damaged):
            self.damaged.emit(opened.folder, opened.why)
            return
        project, pages = opened
        self._let_go()
        self._settings.add_recent_project(project.folder)
        self._proposer.open(None if project.store.is_read_only else project)
        self._pages.load(pages, project.store.pages.entries_of)
        self._session.open(project)
        first = page_id if page_id in pages else self._first_page()
        if first is not None:
            self._session.show(first)
        self._tell_added(project)
        if project.store.is_read_only:
            self.problem.emit(shown(project.store.obstacle))
        self._scan(project)
        self._watch = Watch(project, self)
        self._watch.news.connect(self._follow)
        self._watch.sent.connect(self._session.follow_outbox)
        self._watch.trouble.connect(self._tell_trouble)
        self._watch.training.connect(self.training)
        self._watch.start()

    def _first_page(self) -> int | None:
        """Return the first page that needs work, or the very first."""
        first = self._pages.neighbour(None, 1, only_unreviewed=True)
        return first if first is not None else self._pages.neighbour(None, 1)

    def _follow(self) -> None:
        """Show what others did: in the list, on the page, with the models."""
        project = self._session.project
        if project is None:
            return
        try:
            news = project.store.news()
        except LabelerError:  # said elsewhere
            return
        known = frozenset(key for key in news.page_ids if key in self._pages)
        shown = self._session.entry
        if len(known) > MOST_ROWS:
            known &= {shown.id} if shown else set()
        if news.removed or known != news.page_ids:
            self.reload()
        self._session.follow(replace(news, page_ids=known))
        if news.is_model_changed:
            self.model_changed.emit()

    def _tell_trouble(self, trouble: str) -> None:
        """Say that the project cannot be read any more, or that it can again."""
        if trouble:
            self.problem.emit(trouble)
        else:
            self.news.emit(tr("The project is there again."))

    def _tell_added(self, project: Project) -> None:
        """Say what was found, and which files were not opened; once."""
        found, reasons = project.added.told(), project.added.reasons()
        if reasons:
            self.problem.emit(" ".join(map(shown, filter(None, [found, *reasons]))))
        elif not project.added.is_plain:
            self.news.emit(shown(found))
        project.added = Added()

    def _add(self, project: Project, paths: Sequence[Path]) -> None:
        self._run("add", lambda _: project.add_images(paths), self._welcome)

    def _welcome(self, count: int) -> None:
        self.news.emit(
            tr("%n pages added", "", count) if count else tr("These images are here already")
        )
        self.welcome_pages()

    def _scan(self, project: Project) -> None:
        """Read new images: their sizes and hashes, and which cannot be read."""

        def scan(progress: Progress) -> None:
            project.scan(progress, lambda page_ids: self._scanned.emit(project, page_ids))

        task = self._run("scan", scan, lambda _: self._end_scan(project))
        task.progressed.connect(self._tell_scan)

    def _tell_scan(self, done: int, total: int) -> None:
        if done < total:
            self.scanning.emit(done, total)

    def _end_scan(self, project: Project) -> None:
        """Show pages that turned up in files which were in the project already."""
        self.scanning.emit(0, 0)
        if project is self._session.project and project.added.remarks:
            self._tell_added(project)
            self.reload()

    def _show_scanned(self, project: Project, page_ids: list[int]) -> None:
        """Show the rows of pages whose images were just read, and what their files propose."""
        if project is self._session.project:
            with suppress(LabelerError):  # said elsewhere
                for entry in project.store.pages.entries_of(page_ids):
                    self._pages.update(entry)
            if (shown := self._session.entry) and shown.id in page_ids:
                self._session.refresh(shown.id)
            elif self._session.page is None and (first := self._first_page()) in page_ids:
                self._session.show(first)  # Looking at it took longer than the window waits.

    def _renew(self, pages: PageIndex) -> None:
        project = self._session.project
        if project is None:
            return
        try:
            changed = project.store.pages.entries_of(sorted(self._changed))
        except LabelerError:  # said elsewhere
            return
        if not self._pages.renew(pages):
            self._pages.load(pages, project.store.pages.entries_of)
        for entry in changed:
            self._pages.update(entry)

    def _let_go(self) -> None:
        self._session.leave()
        project = self._session.project
        if project is not None and not project.store.is_read_only:
            self.left.emit(project.folder)
        if self._watch is not None:
            self._watch.stop()
            self._watch = None
        for task in self._tasks.values():
            task.cancel()
        self._tasks.clear()
        self.scanning.emit(0, 0)
        self._proposer.open(None)

    def _run(
        self, name: str, work: Callable[[Progress], object], then: Callable[..., None]
    ) -> BackgroundTask:
        """Run one kind of work; a newer one of the same kind takes the place of the older."""
        if name in self._tasks:
            self._tasks[name].cancel()
        task = background.run(self, work)
        self._tasks[name] = task
        task.finished.connect(then)
        task.failed.connect(self.problem)
        task.ended.connect(lambda: self._forget(name, task))
        return task

    def _forget(self, name: str, task: BackgroundTask) -> None:
        if self._tasks.get(name) is task:
            del self._tasks[name]


def _opened(
    find: Callable[[], Project], path: Path, first: Shipped, progress: Progress
) -> Opened | Damaged:
    try:
        project = find()
    except DamagedProject as error:
        return Damaged(opening.existing_project(path) or path, told(error))
    with suppress(LabelerError):  # whoever looks at a page is told what is wrong
        models.bring_up_to_date(project, first)
    model_removal.finish(project)
    if progress.is_cancelled:
        project.close()
        progress.check()
    try:
        return project, project.store.pages.index()
    except DamagedProject as error:
        project.close()
        return Damaged(project.folder, told(error))
