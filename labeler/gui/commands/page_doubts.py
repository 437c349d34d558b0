"""Look into the pages, in the background, for how many of their lines are doubtful: when pages are filtered by that."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer

from labeler.app.page_book import PageBook
from labeler.core.marked import mark
from labeler.core.page_doubts import DoubtCounts
from labeler.core.progress import Progress
from labeler.gui import background
from labeler.gui.background import BackgroundTask
from labeler.gui.item_models.page_list import PageListModel
from labeler.gui.panels.page_list import PageListPanel
from labeler.gui.session import Session
from labeler.gui.translation import tr

SLICE = 2.0
"""Seconds after which what was found so far is shown."""
QUIET = 400
"""Milliseconds without an edit, after which the pages that were written are looked into again."""
LAST_BATCH = 1.0
"""Seconds at most that a project is not let go for pages that are being looked into."""
LOOKING = mark("Looking through the pages for doubtful lines: the list grows meanwhile …")


class PageDoubts(QObject):
    """Nothing is looked into before somebody filters by doubts, or opens the menu that says how many there are.

    Pages that come to pass are taken into the list until all were looked into; from then on it stays as
    it is until the filter changes, and only the numbers follow.
    """

    def __init__(
        self,
        session: Session,
        pages: PageListModel,
        panel: PageListPanel,
        book: Callable[[], PageBook | None],
        parent: QObject,
    ) -> None:
        """`book` hands out what is known of the pages of the open project."""
        super().__init__(parent)
        self._session = session
        self._pages = pages
        self._panel = panel
        self._book = book
        self._task: BackgroundTask | None = None
        self._fills = False
        """Whether the list is still to be filtered by what is found."""
        self._is_wanted = False
        self._later = QTimer(self, singleShot=True, interval=QUIET)
        self._later.timeout.connect(self._look)
        panel.kinds.changed.connect(self._follow_filter)
        panel.kinds.menu().aboutToShow.connect(self._look_for_menu)
        session.project_opened.connect(self._begin)
        session.page_shown.connect(self._look_later)
        session.entry_changed.connect(self._look_later)
        # Not before the session has taken over the project whose pages were loaded.
        pages.order_lost.connect(self._follow_filter, Qt.ConnectionType.QueuedConnection)

    def shut_down(self) -> None:
        """Stop looking; wait for the pages in hand."""
        self._later.stop()
        if self._task is not None:
            self._task.cancel()
            self._task.wait(LAST_BATCH)
        self._task = None

    def _begin(self) -> None:
        self.shut_down()
        self._is_wanted = self._panel.knows_doubts = False
        self._follow_filter()

    def _follow_filter(self) -> None:
        """Filter by what is found from now on, also where the same was looked for before."""
        self._fills = bool(self._pages.wanted_doubts)
        if self._fills:
            self._is_wanted = True
            self._look()

    def _look_for_menu(self) -> None:
        self._is_wanted = True
        self._look()

    def _look_later(self) -> None:
        if self._is_wanted:
            self._later.start()

    def _look(self) -> None:
        """Go on looking; whoever is at it comes back by itself until all is known."""
        book = self._book()
        if book is None or self._session.project is None:
            return
        if self._task is not None:
            self._later.start()
            return

        def look(progress: Progress) -> DoubtCounts:
            return book.doubts(progress, SLICE)

        self._task = task = background.run(self, look)

        def arrive(found: DoubtCounts) -> None:
            if self._task is not task:  # Another project was opened meanwhile.
                return
            self._task = None
            self._show(found)

        def fail(text: str) -> None:
            if self._task is task:
                self._task = None
                self._session.problem.emit(text)

        task.finished.connect(arrive)
        task.failed.connect(fail)

    def _show(self, found: DoubtCounts) -> None:
        self._panel.knows_doubts = found.is_whole
        self._pages.show_doubts(found, anew=self._fills)
        if self._panel.kinds.menu().isVisible():
            self._panel.kinds.show_counts()
        if not found.is_whole:
            if self._fills:
                self._session.news.emit(tr(LOOKING))
            self._look()
        else:
            self._fills = False
