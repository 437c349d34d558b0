"""Actions that exchange labels with other tools."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from labeler.app.user_settings import UserSettings
from labeler.gui.dialogs.export import ExportDialog
from labeler.gui.dialogs.import_labels import ImportDialog
from labeler.gui.session import Session


class LabelCommands(QObject):
    """Opens the dialogs; they do the work in the background."""

    news = Signal(str)
    pages_changed = Signal()

    def __init__(self, session: Session, settings: UserSettings, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._window = window

    def export(self) -> None:
        self._session.leave()
        if self._session.project is not None:
            dialog = ExportDialog(self._session.project, self._window, self._settings.export_format)
            dialog.done_with.connect(self.news)
            dialog.exported.connect(self._remember_format)
            self._session.project_opened.connect(dialog.close)
            dialog.show()

    def _remember_format(self, name: str) -> None:
        self._settings.export_format = name

    def import_labels(self, path: Path | None = None) -> None:
        """Ask what to import, where nobody has pointed at it, and as what."""
        self._session.leave()
        if self._session.project is not None:
            dialog = ImportDialog(self._session.project, self._window, path)
            dialog.done_with.connect(self.news)
            for ended in (dialog.done_with, dialog.stopped):
                ended.connect(self._welcome)
            self._session.project_opened.connect(dialog.close)
            dialog.show()

    def _welcome(self) -> None:
        """Show the imported labels, also on the page that is shown, and if they are not all."""
        self.pages_changed.emit()
        if self._session.entry is not None:
            self._session.show(self._session.entry.id)
