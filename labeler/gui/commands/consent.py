"""Ask whether a project, which anybody may have made, may read images where its user added none."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from labeler.app.image_check import withheld_in
from labeler.gui import background
from labeler.gui.actions import Actions
from labeler.gui.background import BackgroundTask
from labeler.gui.panels.notice import Notice
from labeler.gui.session import Session
from labeler.gui.translation import tr


class ConsentCommands(QObject):
    """A strip above the page names the folders; nothing looks there before somebody says so."""

    news = Signal(str)
    pages_changed = Signal()
    """Pages have an image that had none."""
    asked = Signal()
    """There is something to ask, or nothing any more."""

    def __init__(self, session: Session, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self.notice = Notice(tr("Withheld images"), (actions["read_images"],), can_close=True)
        self.notice.closed.connect(lambda: self.notice.say(""))
        self._folders: list[Path] = []
        self._tasks: set[BackgroundTask] = set()
        session.project_opened.connect(self._look)

    def read_images(self) -> None:
        """Let the images be read that the strip is about, from now on."""
        project, folders = self._session.project, self._folders
        if project is None:
            return
        project.read_images_in(folders)
        self._ask([])
        self._session.look_again()
        self.pages_changed.emit()

    @property
    def has_question(self) -> bool:
        """Whether images are withheld, as far as that is known."""
        return bool(self._folders)

    @property
    def is_busy(self) -> bool:
        """Whether it finds out just now what there is to ask."""
        return bool(self._tasks)

    def _look(self) -> None:
        self._ask([])
        if (project := self._session.project) is None:
            return

        def ask(folders: list[Path]) -> None:
            if project is self._session.project:
                self._ask(folders)

        task = background.run(self, lambda _: project.withheld())
        self._tasks.add(task)
        task.finished.connect(ask)
        task.ended.connect(lambda: self._tasks.discard(task))

    def _ask(self, folders: list[Path]) -> None:
        self._folders = folders
        self.notice.say(withheld_in(folders) if folders else "")
        self.asked.emit()
