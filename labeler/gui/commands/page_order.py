"""The order of the page list: that of the project, or the pages first that are most worth doing."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Qt

from labeler.app import pace
from labeler.app.page_book import PageBook
from labeler.app.user_settings import UserSettings
from labeler.core.marked import mark
from labeler.core.pace import WorkPace
from labeler.core.page_index import Places
from labeler.core.page_worth import Worths, most_worth_first
from labeler.core.progress import Progress
from labeler.gui import background
from labeler.gui.background import BackgroundTask
from labeler.gui.commands.pages import AT_END
from labeler.gui.item_models.page_list import PageListModel
from labeler.gui.panels.page_list import PageListPanel
from labeler.gui.session import Session
from labeler.gui.translation import decimal, tr

MINUTES = 20
MOST_PAGES = 1000
"""More than anybody does in these minutes."""
LAST_BATCH = 1.0
"""Seconds at most that a project is not let go for pages that are being looked into."""
LOOKING = mark("Looking through the pages …")
NOTHING = mark("Nothing is known yet of the pages that follow: they have no proposals.")
MEANING = mark(
    "What is expected to be wrong with lines and their texts, by scores and readings as they were counted on other "
    "pages, and put right meanwhile. What a model learns from it is not in it."
)
PACE_KNOWN = mark(
    "Times are by your own last %n pages: {factor} times as long as a trained hand takes.",
    "",
    1,
)
PACE_UNKNOWN = mark("Times are those of a trained hand, until some pages tell yours.")


class PageOrder(QObject):
    """Finds out in the background what pages are worth; the list is arranged when that is known.

    It stays as it is arranged until somebody asks for the order again or other pages are loaded. Once the
    detector has come to the end of its queue, what stands below the shown page is arranged anew.
    """

    def __init__(
        self,
        session: Session,
        pages: PageListModel,
        panel: PageListPanel,
        settings: UserSettings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._session = session
        self._pages = pages
        self._settings = settings
        self._is_on = False
        self.book: PageBook | None = None
        """What is known of the pages of the open project."""
        self._task: BackgroundTask | None = None
        self._worths: Worths | None = None
        self._pace = WorkPace()
        session.project_opened.connect(self._begin)
        session.page_shown.connect(self._look_on)
        session.entry_changed.connect(self._tell)
        # Not before the session has taken over the project whose pages were loaded.
        pages.order_lost.connect(self._look, Qt.ConnectionType.QueuedConnection)

    def switch(self, *, is_on: bool) -> None:
        """Show the pages first that are most worth doing, or all in their order; also the next time."""
        self._is_on = is_on
        if self._settings.worth_first is not is_on:
            self._settings.worth_first = is_on
        if is_on:
            self._look()
        else:
            self._stop()
            self._worths = None
            self._pages.arrange(None)
        self._tell()

    def follow_queue(self, done: int, total: int) -> None:
        """Arrange what is still to come once all pages that were asked for have their proposals."""
        if done == total:
            self._find_out(self._arrange_below)

    def shut_down(self) -> None:
        """Stop looking; wait for the pages in hand."""
        if self._task is not None:
            self._task.cancel()
            self._task.wait(LAST_BATCH)
        self._task = None

    def _begin(self) -> None:
        self.shut_down()
        project = self._session.project
        self.book = None if project is None else PageBook(project)
        self._worths = None
        self._look()
        self._tell()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._task = None

    def _look(self) -> None:
        """Find out what pages are worth, and arrange them."""
        self._find_out(self._arrange)

    def _look_on(self) -> None:
        """Find out what has changed; the list stays as it is arranged."""
        self._tell()
        if self._task is None:
            self._find_out(lambda: None)

    def _find_out(self, arrange: Callable[[], None]) -> None:
        project, book = self._session.project, self.book
        if not self._is_on or project is None or book is None:
            return
        self._stop()

        def look(progress: Progress) -> tuple[Worths, WorkPace]:
            return book.worths(progress), pace.of_author(project)

        task = background.run(self, look)
        self._task = task

        def arrive(found: tuple[Worths, WorkPace]) -> None:
            self._worths, self._pace = found
            arrange()
            self._tell()

        def forget() -> None:
            if self._task is task:
                self._task = None

        task.finished.connect(arrive)
        task.failed.connect(self._session.problem)
        task.ended.connect(forget)

    def _arrange(self) -> None:
        """The shown page comes first, whatever it is worth: somebody is at it."""
        entry = self._session.entry
        self._arrange_behind(None if entry is None else self._pages.up_to(entry.id)[-1:])

    def _arrange_below(self) -> None:
        """Whoever works on a page finds all above it where it was."""
        entry = self._session.entry
        self._arrange_behind(None if entry is None else self._pages.up_to(entry.id))

    def _arrange_behind(self, kept: Places | None) -> None:
        if self._worths is not None:
            order = most_worth_first(self._pages.pages, self._worths, self._pace, kept)
            self._pages.arrange(order)

    def _tell(self) -> None:
        if not self._is_on or self._session.project is None:
            self._panel.show_outlook("", "")
        elif self._worths is None:
            self._panel.show_outlook(tr(LOOKING), "")
        else:
            self._panel.show_outlook(self._outlook(self._worths), self._meaning())

    def _outlook(self, worths: Worths) -> str:
        ahead = self._ahead()
        if not len(ahead):
            return tr(AT_END[1, True])
        stint = worths.within(60.0 * MINUTES, ahead, self._pace)
        if not stint.pages:
            return tr(NOTHING)
        return tr(
            "The next {minutes} minutes: about %n pages, {wrong} lines put right",
            "",
            stint.pages,
            minutes=max(1, round(stint.seconds / 60)),
            wrong=decimal(stint.wrong, 0),
        )

    def _meaning(self) -> str:
        pages, factor = self._pace.pages, decimal(self._pace.factor, 1)
        known = tr(PACE_KNOWN, "", pages, factor=factor) if pages else tr(PACE_UNKNOWN)
        return f"{tr(MEANING)} {known}"

    def _ahead(self) -> NDArray[np.int64]:
        """Return the pages that somebody comes to from here: the shown one first, if it waits."""
        entry = self._session.entry
        shown = None if entry is None else entry.id
        following = self._pages.following(shown, MOST_PAGES, only_unreviewed=True)
        if shown is not None and self._pages.waits(shown):
            following.insert(0, shown)
        return np.array(following, np.int64)
