"""Actions on the program itself: settings, theme, help, quit."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from labeler.app import backups
from labeler.app.user_settings import UserSettings
from labeler.gui import theme
from labeler.gui.actions import Actions
from labeler.gui.dialogs.about import AboutDialog
from labeler.gui.dialogs.settings import SettingsDialog
from labeler.gui.dialogs.shortcuts import ShortcutsDialog
from labeler.gui.first_steps import FirstSteps
from labeler.gui.session import Session
from labeler.gui.translation import decimal, tr


class ProgramCommands(QObject):
    """Opens one dialog of each kind at a time; none of them stops the window."""

    setting_changed = Signal(str)
    """Key of a setting that has another value now."""

    def __init__(
        self,
        app: QApplication,
        session: Session,
        actions: Actions,
        settings: UserSettings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._app = app
        self._session = session
        self._actions = actions
        self._settings = settings
        self._window = window
        self._use_shortcuts()
        self.first_steps = FirstSteps(actions, settings)
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    def show_settings(self) -> None:
        """Open the settings; what is changed there counts at once."""
        dialog = SettingsDialog(self._settings, self._actions, self._window, self._facts())
        dialog.changed.connect(self._apply)
        dialog.shortcuts_changed.connect(self._use_shortcuts)
        dialog.show()

    def switch_theme(self) -> None:
        """Switch between light and dark, whatever the system says."""
        is_dark = theme.tokens(self._app.palette()) is theme.DARK
        self._settings.theme = "light" if is_dark else "dark"
        self._apply("theme")

    def show_shortcuts(self) -> None:
        ShortcutsDialog(self._actions, self._window).show()

    def about(self) -> None:
        AboutDialog(self._window).show()

    def _facts(self) -> dict[str, str]:
        project = self._session.project
        if project is None:
            return {}
        size = backups.total_size(project.folder, self._settings) / 1e6
        return {"Backups": tr("All copies of this project take {size} MB.", size=decimal(size))}

    def _apply(self, key: str) -> None:
        if key == "theme":
            theme.apply_theme(self._app, self._settings.theme)
        self.setting_changed.emit(key)

    def _use_shortcuts(self) -> None:
        self._actions.use_shortcuts(self._settings.shortcuts)

    def _follow_system(self) -> None:
        if self._settings.theme == "system":
            theme.apply_theme(self._app, "system")
