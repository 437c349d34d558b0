"""Actions that take pages out of the project, and bring them back."""

from PySide6.QtCore import QObject, Signal

from labeler.core.errors import LabelerError
from labeler.gui.actions import Actions
from labeler.gui.dialogs.remove_pages import RemovePagesDialog
from labeler.gui.item_models.page_list import PageListModel
from labeler.gui.panels.page_list import PageListPanel
from labeler.gui.session import Session
from labeler.gui.translation import told, tr


class RemovalCommands(QObject):
    """Works on the pages that are selected in the list; asks first."""

    news = Signal(str)

    def __init__(
        self, session: Session, pages: PageListModel, panel: PageListPanel, actions: Actions
    ) -> None:
        super().__init__(panel)
        self._session = session
        self._pages = pages
        self._panel = panel
        panel.view.addAction(actions["remove_pages"])

    def remove_pages(self) -> None:
        """Ask, and remove the selected pages if the answer is yes."""
        project = self._session.project
        if project is None:
            return
        entries = [self._pages.entry(key) for key in self._panel.selected]
        if not entries:
            self._session.problem.emit(tr("Select the pages to remove in the list."))
            return
        region_count = project.store.pages.count_regions([entry.id for entry in entries])
        dialog = RemovePagesDialog(entries, region_count, self._panel.window())
        dialog.confirmed.connect(lambda: self._remove([entry.id for entry in entries]))
        dialog.open()

    def restore_pages(self) -> None:
        """Put all removed pages back into the list, with their labels."""
        project = self._session.project
        if project is None:
            return
        back = project.store.pages.restore()
        self._pages.load(project.store.pages.index(), project.store.pages.entries_of)
        if back and self._session.page is None:
            self._session.show(back[0])
        self.news.emit(tr("%n pages brought back", "", len(back)))

    def _remove(self, page_ids: list[int]) -> None:
        project, gone = self._session.project, set(page_ids)
        if project is None:
            return
        try:
            project.store.pages.remove(page_ids)
        except LabelerError as error:
            self._session.problem.emit(told(error))
            return
        shown = self._session.entry
        rest = self._pages.pages.without(gone)
        self._pages.load(rest, project.store.pages.entries_of)
        if not len(rest):
            self._session.open(project)
        elif shown is not None and shown.id in gone:
            following = rest.ids[rest.ids > shown.id]
            self._session.show(int(following[0] if len(following) else rest.ids[-1]))
        self.news.emit(tr("%n pages removed", "", len(gone)))
