"""What is talked about on the shown page: the issue that is chosen, and one that is being raised."""

from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from labeler.core import issues
from labeler.core.annotation import Comment, Issue, Page, Point
from labeler.core.marked import mark
from labeler.gui.session import Session

RAISE, ANSWER, CLOSE = mark("Raise issue"), mark("Answer issue"), mark("Close issue")
"""Names of the edits."""


@dataclass(frozen=True, slots=True)
class Pin:
    """Where an issue is going to stand that nobody has written yet."""

    place: Point
    region_id: str | None


class Discussion(QObject):
    """Canvas, list and keys show and change the one issue that is chosen here."""

    changed = Signal()
    """Other issues, another one chosen, or a pin for a new one."""
    turning = Signal()
    """Something else is about to be talked about: what is written belongs to what was."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._chosen: str | None = None
        self.pin: Pin | None = None
        """Stands from the moment somebody points until they have written what is the matter."""
        session.page_shown.connect(self._begin)
        session.page_changed.connect(lambda _: self.changed.emit())

    @property
    def issues(self) -> tuple[Issue, ...]:
        """The issues of the shown page, the open ones first."""
        found = self._session.page.issues if self._session.page else ()
        return tuple(sorted(found, key=lambda issue: not issue.is_open))

    @property
    def issue(self) -> Issue | None:
        """The one that is chosen."""
        return next((issue for issue in self.issues if issue.id == self._chosen), None)

    def place_of(self, issue: Issue) -> Point:
        """Return where an issue of the shown page stands, in pixels of the image."""
        page = self._session.page
        return issue.place if page is None else issues.place_of(page, issue)

    def point_at(self, place: Point, region_id: str | None) -> None:
        """Begin an issue: what is written next is about this place."""
        self.turning.emit()
        self._chosen, self.pin = None, Pin(place, region_id)
        self.changed.emit()

    def choose(self, issue_id: str | None) -> None:
        """Choose an issue, and what it is about with it; None chooses none."""
        if issue_id != self._chosen:
            self.turning.emit()
        self._chosen, self.pin = issue_id, None
        page, issue = self._session.page, self.issue
        region = issues.region_of(page, issue) if page and issue else None
        if region is not None:
            self._session.select([region.id])
        self.changed.emit()

    def neighbour(self, step: int) -> Issue | None:
        """Return the next (1) or previous (-1) open issue of the page; None at its end."""
        # Who has just closed one goes on from where it stood.
        found = [one for one in self._by_time if one.is_open or one.id == self._chosen]
        ids = [issue.id for issue in found]
        if self._chosen in ids:
            place = ids.index(self._chosen) + step
        else:
            place = 0 if step > 0 else len(found) - 1
        return found[place] if 0 <= place < len(found) else None

    def withdraw(self) -> None:
        """Take back the pin of an issue that nobody has written."""
        self.pin = None
        self.changed.emit()

    def say(self, text: str, *, closes: bool = False) -> bool:
        """Raise an issue, or answer or close the chosen one; return whether that was done."""
        page, project, text = self._session.page, self._session.project, text.strip()
        issue, pin = self.issue, self.pin
        can_close = issue is not None and issue.is_open
        if page is None or project is None or not (can_close if closes else text):
            return False
        before = {comment for one in page.issues for comment in one.comments}
        comment = Comment(project.author, datetime.now(UTC), text, closes=closes)
        if issue is not None:
            name = CLOSE if closes else ANSWER
            self._session.edit(name, issues.answer(page, issue.id, comment))
        elif pin is not None:
            self._raise(page, pin, comment)
        new = {comment for one in self.issues for comment in one.comments} - before
        return any(comment.text == text for comment in new)

    def _raise(self, page: Page, pin: Pin, comment: Comment) -> None:
        new = issues.raise_issue(page, pin.place, comment, pin.region_id)
        (issue,) = {*new.issues} - {*page.issues}
        self._chosen, self.pin = issue.id, None
        self._session.edit(RAISE, new)
        if self.issue is None:  # It could not be stored: the pin waits where it stood.
            self._chosen, self.pin = None, pin
            self.changed.emit()

    @property
    def _by_time(self) -> tuple[Issue, ...]:
        return self._session.page.issues if self._session.page else ()

    def _begin(self) -> None:
        self._chosen = self.pin = None
        self.changed.emit()
