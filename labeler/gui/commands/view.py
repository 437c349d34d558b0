"""Actions on how the page is shown, and the tools that draw on it."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup

from labeler.app.user_settings import UserSettings
from labeler.core.records import PageEntry
from labeler.gui.actions import Actions
from labeler.gui.canvas.scene import Layer
from labeler.gui.canvas.tone_panel import TonePanel
from labeler.gui.canvas.tools.toolbox import TOOLS
from labeler.gui.canvas.view import CanvasView
from labeler.gui.panels.page_list_view import PageListView
from labeler.gui.peek import Peek
from labeler.gui.session import Session


class ViewCommands(QObject):
    """Keeps the checked actions and the canvas in step."""

    def __init__(
        self,
        session: Session,
        canvas: CanvasView,
        pages: PageListView,
        actions: Actions,
        settings: UserSettings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._pages = pages
        self._settings = settings
        self._session = session
        self._canvas = canvas
        self.tone_panel = TonePanel(canvas, actions["adjust_tone"])
        self.tone_panel.changed.connect(canvas.scene.show_tone)
        self._peek = Peek(actions["hide_regions"], canvas)
        tools = QActionGroup(self)
        for name in TOOLS:
            tools.addAction(actions[name])
        self._maps = (actions["show_character_map"], actions["show_line_map"])
        canvas.tool_changed.connect(lambda name: actions[name].setChecked(True))
        session.page_shown.connect(self._show_maps)
        session.entry_changed.connect(self._renew_maps)

    def use_tool(self, name: str, *, is_on: bool) -> None:
        """Take up a tool when its action is switched on, and let the keys reach it."""
        if is_on and self._canvas.tool_name != name:
            self._canvas.use_tool(name)
        if is_on:
            self._canvas.setFocus()

    def hide_regions(self, is_on: bool) -> None:
        """Hide until pressed again, or while the key is held."""
        for layer in (Layer.LINES, Layer.CHARACTERS, Layer.COUNTS):
            self._canvas.scene.show_layer(layer, is_shown=not is_on)
        self._peek.watch(is_on=is_on)

    def snap(self, *, is_on: bool) -> None:
        """Let edges that are dragged snap to other lines, or not."""
        self._canvas.snaps = is_on

    def lock_outlines(self, *, is_on: bool) -> None:
        """Let outlines be dragged, pushed and turned, or not."""
        self._canvas.is_locked = is_on
        self._canvas.refresh()

    def show_grid(self, *, is_on: bool) -> None:
        """Show the pages as pictures or as rows, also the next time."""
        self._pages.show_grid(is_on=is_on)
        if self._settings.page_grid is not is_on:
            self._settings.page_grid = is_on

    def show_navigator(self, *, is_on: bool) -> None:
        """Show the overview of a page that is zoomed into, or do not; also the next time."""
        self._canvas.navigator.switch(is_on=is_on)
        if self._settings.navigator is not is_on:
            self._settings.navigator = is_on

    def show_map(self, layer: Layer, *, is_shown: bool) -> None:
        """Show what the detector made of the page, or do not."""
        self._canvas.scene.show_layer(layer, is_shown=is_shown)
        self._show_maps()

    def _show_maps(self) -> None:
        """Read the maps of the shown page, but only when somebody looks at one."""
        project, entry = self._session.project, self._session.entry
        if project is not None and entry is not None and any(m.isChecked() for m in self._maps):
            self._canvas.scene.show_maps(project.maps(entry.id))

    def _renew_maps(self, entry: PageEntry) -> None:
        if self._session.entry is not None and self._session.entry.id == entry.id:
            self._show_maps()
