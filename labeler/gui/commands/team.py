"""What a window shows of the people at a project: who works on the page, and what a role leaves out."""

from PySide6.QtCore import QObject, QTimer

from labeler.app.project import Project
from labeler.core.errors import LabelerError
from labeler.core.marked import mark
from labeler.core.page_index import Mark
from labeler.core.progress import Progress
from labeler.core.records import PageEntry
from labeler.core.team import Role, why_not
from labeler.gui import background
from labeler.gui.actions import Actions
from labeler.gui.panels.notice import Notice
from labeler.gui.panels.page_list import PageListPanel
from labeler.gui.session import Session
from labeler.gui.translation import shown, told, tr

EVERY = 30_000
"""Milliseconds between two looks whether claims of others have lapsed: of that no server tells."""
HELD = mark(
    "{name} works on this page. What you change is merged with what they do; take the page over if "
    "it is to be yours."
)
TAKEN = mark("The page is yours now. {name} is shown that.")
NEEDED = {
    Role.REVIEWER: ("approve_page", "send_back"),
    Role.OWNER: (
        *("add_images", "add_addresses", "add_new_images", "import_labels", "merge_project"),
        *("remove_pages", "restore_pages", "retrain", "add_model", "roll_back", "roll_back_reader"),
        *("adjust_outlines", "propose_words", "second_look", "approved_only", "keep_mirror"),
    ),
}
"""Actions by the role that they take; the server refuses them to others, whatever the window says."""


class TeamCommands(QObject):
    """Nobody meets any of it in a project of a file."""

    def __init__(
        self, session: Session, pages: PageListPanel, actions: Actions, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._pages = pages
        self._actions = actions
        self._held: dict[int, str] = {}
        """What others held when it was looked last."""
        self.notice = Notice(tr("Who works on this page"), (actions["take_over"],))
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.look)
        session.project_opened.connect(self._open)
        session.page_shown.connect(self._tell)
        session.entry_changed.connect(self._follow)

    def take_over(self) -> None:
        """Have the shown page, which somebody else works on."""
        project, entry = self._session.project, self._session.entry
        if project is None or entry is None:
            return
        try:
            project.store.claims.take_over(project.author, entry.id)
        except LabelerError as error:
            self._session.problem.emit(told(error))
            return
        self._session.refresh(entry.id)
        self._session.news.emit(tr(TAKEN, name=entry.holder))

    def look(self) -> None:
        """Find out in the background which claims of others have begun or lapsed."""
        project = self._session.project
        if project is not None and project.store.is_shared and not len(project.outbox):
            task = background.run(self, lambda _: _held_by_others(project, _))
            task.finished.connect(lambda held: self._take(project, held))

    def _take(self, project: Project, held: dict[int, str]) -> None:
        if project is not self._session.project:
            return
        before, self._held = self._held, held
        for page_id in {key for key, _ in before.items() ^ held.items()}:
            self._session.refresh(page_id)

    def _open(self) -> None:
        """Leave out what the role of whoever opened the project does not allow, and say why."""
        project = self._session.project
        role = project.store.team.role if project is not None else Role.OWNER
        is_shared = project is not None and project.store.is_shared
        reasons = {
            name: shown(why_not(needed))
            for needed, names in NEEDED.items()
            if not role.may_act_as(needed)
            for name in names
        }
        self._actions.withhold(reasons)
        self._held = {}
        for kind in (Mark.MINE, Mark.OTHERS):
            self._pages.kinds.offer(kind, is_offered=is_shared)
        self._actions["take_over"].setVisible(is_shared)
        self._timer.start() if is_shared else self._timer.stop()
        self._tell()

    def _follow(self, entry: PageEntry) -> None:
        shown_entry = self._session.entry
        if entry.holder:
            self._held[entry.id] = entry.holder
        if shown_entry is not None and entry.id == shown_entry.id:
            self._tell()

    def _tell(self) -> None:
        entry = self._session.entry
        name = entry.holder if entry is not None else ""
        self.notice.say(tr(HELD, name=name) if name else "")


def _held_by_others(project: Project, _: Progress) -> dict[int, str]:
    return project.store.claims.of_others(project.author)
