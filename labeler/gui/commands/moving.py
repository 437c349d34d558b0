"""What is dropped on the window may be of another tool: ask once whether it is to become a project."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from labeler.app.opening import existing_project
from labeler.app.user_settings import UserSettings
from labeler.core.errors import ForeignFile, UnclearFormat
from labeler.core.progress import Progress
from labeler.core.records import PROJECT_FILES
from labeler.formats.image_kinds import kind_passed_over, may_be_image
from labeler.formats.recognition import recognise_labels
from labeler.gui import background
from labeler.gui.background import BackgroundTask
from labeler.gui.dialogs.move_over import MoveDialog
from labeler.gui.translation import tr


class MovingCommands(QObject):
    """Looks at a folder before it is opened, since labels may lie in it."""

    news = Signal(str)
    opening = Signal(Path)
    """A project, or a folder that is to be opened as one."""

    def __init__(self, settings: UserSettings, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._window = window
        self._task: BackgroundTask | None = None

    def open_path(self, path: Path) -> None:
        """Open a project or a folder of images; ask first about labels that lie there."""
        if self._task is not None:
            self._task.cancel()
        self._task = background.run(self, lambda progress: _has_labels(path, progress))
        self._task.finished.connect(
            lambda found: self.ask(path) if found else self.opening.emit(path)
        )
        # What cannot be looked through is opened as it is: that says what is wrong with it.
        self._task.failed.connect(lambda _text: self.opening.emit(path))

    def choose(self) -> None:
        """Ask for a label file or an archive; folders are opened by the action for folders."""
        chosen, _ = QFileDialog.getOpenFileName(self._window, tr("Move over from another tool"))
        if chosen:
            self.ask(Path(chosen))

    def ask(self, path: Path) -> None:
        """Show what a file, folder or archive of another tool holds."""
        dialog = MoveDialog(path, self._settings.author, self._window)
        dialog.moved.connect(self.opening)
        dialog.images_wanted.connect(self.opening)
        dialog.done_with.connect(self.news)
        dialog.show()

    def shut_down(self) -> None:
        """Let go of what was looked at and not taken."""
        for dialog in self._window.findChildren(MoveDialog):
            dialog.close()


def may_be_labels(path: Path) -> bool:
    """Tell whether a file may hold labels: it is neither a picture or document, nor a project."""
    is_other = may_be_image(path) or kind_passed_over(path) or path.name in PROJECT_FILES
    return path.is_file() and not is_other


def _has_labels(path: Path, progress: Progress) -> bool:
    """Tell whether a folder that is no project yet holds labels to read, or a file may be of them."""
    if not path.is_dir():
        return may_be_labels(path)
    if existing_project(path) is not None:
        return False
    try:
        recognise_labels(path)
    except UnclearFormat:
        return True
    except ForeignFile:
        return False
    finally:
        progress.check()
    return True
