"""Actions on what people had to fix: show it on the page, list it for the project."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from labeler.app import fixes
from labeler.app.fixes import FixBook
from labeler.core.annotation import ReviewState, Target
from labeler.core.errors import LabelerError
from labeler.core.fixes import Fate, Proposed, fates
from labeler.core.marked import mark
from labeler.gui import walk
from labeler.gui.actions import Actions
from labeler.gui.canvas.fix_legend import FixLegend
from labeler.gui.canvas.view import CanvasView
from labeler.gui.dialogs.fixes import FixesDialog
from labeler.gui.peek import Peek
from labeler.gui.session import Session
from labeler.gui.translation import told, tr

NOTHING_PROPOSED = mark("Nothing had been proposed on this page before people outlined its lines.")
UNSEEN = mark("A command accepted this page, and no person has looked at all of it.")
NOT_YET = mark("As it stands: the page is not accepted yet.")


class FixCommands(QObject):
    """Compares the shown page with what had been proposed on it, while somebody wants to see it."""

    def __init__(
        self, session: Session, canvas: CanvasView, actions: Actions, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._canvas = canvas
        self._switch = actions["show_fixes"]
        self._window = window
        self._proposed = Proposed()
        self._page_id: int | None = None
        """The page of which it is known what was proposed."""
        self._trouble = ""
        self._book: FixBook | None = None
        self._dialog: FixesDialog | None = None
        self._last: int | None = None
        """The page that somebody went to last: the list comes up there again."""
        self.legend = FixLegend(canvas)
        canvas.covers.add(self.legend)
        self._peek = Peek(self._switch, canvas)
        session.project_opened.connect(self._let_go)
        session.page_shown.connect(self._read_anew)
        session.proposals_changed.connect(self._read_anew)
        session.readings_changed.connect(self._read_anew)
        session.page_changed.connect(self._compare)

    def show(self, *, is_on: bool) -> None:
        """Show what was proposed under what it became, or do not."""
        self._page_id = None
        self._compare()
        self._peek.watch(is_on=is_on)

    def list_fixes(self) -> None:
        """List models and pages of the project by what had to be fixed."""
        if self._session.project is None:
            return
        if self._book is None:
            self._book = FixBook(self._session.project)
        if self._dialog is None:
            project, chosen = self._session.project, self._last
            self._dialog = FixesDialog(project, self._book, self._window, chosen)
            self._dialog.page_wanted.connect(self._go)
            self._dialog.finished.connect(self._forget_dialog)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def _go(self, page_id: int, target: Target | None) -> None:
        """Show a page with its fixes, at the line on which most was done."""
        self._last = page_id
        self._session.show(page_id)
        page = self._session.page
        if page is None or page.id != page_id:
            return
        self._switch.setChecked(True)
        if isinstance(target, str) and target in page.by_id:
            walk.select(self._session, target)
        self._canvas.setFocus()

    def _read_anew(self) -> None:
        self._page_id = None
        self._compare()

    def _compare(self) -> None:
        session = self._session
        if not self._switch.isChecked() or session.page is None or session.project is None:
            self._canvas.scene.show_fates(())
            self.legend.hide()
            return
        if self._page_id != session.page.id:
            self._page_id, self._trouble = session.page.id, ""
            try:
                self._proposed = fixes.of_page(session.project, session.page.id)
            except LabelerError as error:
                self._proposed, self._trouble = Proposed(), told(error)
        found = fates(session.page, self._proposed)
        self._canvas.scene.show_fates(found)
        self.legend.show_fates(found, self._trouble or self._note(found))

    def _note(self, found: tuple[Fate, ...]) -> str:
        page = self._session.page
        if not found and page is not None and page.regions:
            return tr(NOTHING_PROPOSED)
        if page is None or page.state is not ReviewState.ACCEPTED:
            return tr(NOT_YET)
        return tr(UNSEEN) if page.is_unseen else ""

    def _forget_dialog(self) -> None:
        self._dialog = None

    def _let_go(self) -> None:
        self._book = self._last = None
        if self._dialog is not None:
            self._dialog.close()
