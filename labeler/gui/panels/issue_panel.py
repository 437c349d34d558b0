"""The issues of the shown page: which there are, what was said, what one has to say."""

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from labeler.core.annotation import Comment, Issue
from labeler.core.marked import mark
from labeler.gui import icons, theme
from labeler.gui.discussion import Discussion
from labeler.gui.panels.issue_row import ISSUE, IssueDelegate, in_one_line
from labeler.gui.panels.panel import Panel
from labeler.gui.panels.property_fields import NoteEdit
from labeler.gui.session import Session
from labeler.gui.translation import moment, tr

NOTHING = mark("No issues on this page. Pin one to whatever you want to discuss.")
WHAT = mark("What is the matter?")
_TWO_LINES = 60
MOMENT = "yyyy-MM-dd HH:mm"


class Field(NoteEdit):
    """Enter says what is written, Shift+Enter begins a new line."""

    said = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.said.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class IssuePanel(Panel):
    """Shows the issue that is chosen in the discussion, and chooses one."""

    left = Signal()
    """Who wrote goes on with the page."""

    def __init__(self, session: Session, discussion: Discussion, parent: QWidget) -> None:
        super().__init__("issues", tr("Issues"), parent)
        self._discussion = discussion
        session.page_shown.connect(self._make_room)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Issues of this page"))
        self.list.setItemDelegate(IssueDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.empty = QLabel(tr(NOTHING))
        self.empty.setObjectName("caption")
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(14, 0, 12, 0)
        self.comments = QPlainTextEdit()
        self.comments.setReadOnly(True)
        self.comments.setAccessibleName(tr("What was said"))
        self.field = Field()
        self.field.setFixedHeight(58)
        self.field.setTabChangesFocus(True)
        self.say_button = QPushButton(icons.icon("raise_issue"), "")
        self.close_button = QPushButton(icons.icon("close_issue"), tr("Close issue"))
        self._lay_out()
        self.list.currentItemChanged.connect(self._choose)
        self.field.said.connect(self.say)
        self.field.left.connect(self._leave)
        self.field.textChanged.connect(self._enable)
        self.say_button.clicked.connect(self.say)
        self.close_button.clicked.connect(self.close_issue)
        discussion.changed.connect(self._show)
        discussion.turning.connect(self._say_what_is_written)
        session.leaving.connect(self._say_what_is_written)
        self._show()

    def _lay_out(self) -> None:
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.say_button)
        row.addWidget(self.close_button)
        row.addStretch(1)
        self.column.setContentsMargins(8, 0, 8, 8)
        self.column.addWidget(self.empty)
        self.column.addWidget(self.list, 2)
        self.column.addWidget(self.comments, 3)
        self.column.addWidget(self.field)
        self.column.addWidget(inner)
        # Both can be scrolled: a window on a small screen must not grow for them.
        self.list.setMinimumHeight(_TWO_LINES)
        self.comments.setMinimumHeight(_TWO_LINES)
        self.comments.setFont(theme.small(self.comments.font()))

    def write(self) -> None:
        """Put the cursor where one says something."""
        self.show()
        self.raise_()
        self.field.setFocus()

    def say(self) -> None:
        """Raise the issue that was pointed at, or answer the chosen one."""
        if self._say():
            self.left.emit()

    def close_issue(self) -> None:
        """Settle the chosen issue, with what is written as the last word."""
        if self._say(closes=True):
            self.left.emit()

    def _say(self, *, closes: bool = False) -> bool:
        """Say what is written, which stays there if that cannot be; return whether it was said."""
        text = self.field.toPlainText()
        self.field.clear()
        is_said = self._discussion.say(text, closes=closes)
        if not is_said:
            self.field.setPlainText(text)
        return is_said

    def _say_what_is_written(self) -> None:
        """Keep what somebody wrote before something else is talked about."""
        self._say()
        self.field.clear()

    def _leave(self) -> None:
        """Go on with the page; a pin about which nothing is written goes."""
        if not self.field.toPlainText().strip():
            self._discussion.withdraw()
        self.left.emit()

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._discussion.choose(item.data(ISSUE).id)

    def _show(self) -> None:
        issues, chosen = self._discussion.issues, self._discussion.issue
        with QSignalBlocker(self.list):
            self.list.clear()
            for issue in issues:
                item = QListWidgetItem(in_one_line(issue), self.list)
                item.setData(ISSUE, issue)
                item.setToolTip(issue.comments[0].text)
                if issue == chosen:
                    self.list.setCurrentItem(item)
        is_pointing = self._discussion.pin is not None
        self.list.setVisible(bool(issues))
        self.empty.setVisible(not issues and not is_pointing)
        self.comments.setVisible(chosen is not None)
        self.comments.setPlainText("\n\n".join(map(told, chosen.comments)) if chosen else "")
        QTimer.singleShot(0, self, self._show_last_word)  # once there is room for all of this
        for widget in (self.field, self.say_button, self.close_button):
            widget.setVisible(chosen is not None or is_pointing)
        self.field.setPlaceholderText(tr("Answer") if chosen else tr(WHAT))
        self.close_button.setVisible(chosen is not None and chosen.is_open)
        self.say_button.setText(_verb(chosen))
        self._enable()

    def _show_last_word(self) -> None:
        bar = self.comments.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _make_room(self) -> None:
        """Leave the place to the properties on pages that nobody talks about."""
        if not self._discussion.issues:
            self.hide()

    def _enable(self) -> None:
        self.say_button.setEnabled(bool(self.field.toPlainText().strip()))


def told(comment: Comment) -> str:
    """Return a comment with who made it and when."""
    head = tr("{author}, {moment}", author=comment.author, moment=moment(comment.made, MOMENT))
    lines = [head, comment.text] if comment.text else [head]
    return "\n".join([*lines, tr("Closed.")] if comment.closes else lines)


def _verb(chosen: Issue | None) -> str:
    if chosen is None:
        return tr("Raise issue")
    return tr("Answer") if chosen.is_open else tr("Open again")
