"""Ask in one calm step what is to become of a page: a strip at the foot of the canvas."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from labeler.gui import theme
from labeler.gui.translation import tr

WIDEST = 720
GAP = 14
"""Logical pixels to the rim of the canvas."""
ELSEWHERE = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""Why the focus may leave for a while: the question stays."""


class Answer(StrEnum):
    """What somebody may say."""

    ACCEPT = "accept"
    REJECT = "reject"
    SHOW = "show"
    BACK = "back"


KEYS = {
    Answer.ACCEPT: Qt.Key.Key_A,
    Answer.REJECT: Qt.Key.Key_R,
    Answer.SHOW: Qt.Key.Key_S,
    Answer.BACK: Qt.Key.Key_Escape,
}
VERDICTS = (Answer.ACCEPT, Answer.REJECT)
"""What ends it at once. Where there is little room they stand above the other answers."""
REMEMBER = Qt.Key.Key_Space


class AcceptStrip(QFrame):
    """Has the keyboard while it is there; whoever turns to something else goes back."""

    answered = Signal(object)
    """The `Answer`."""

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self.setObjectName("accept_strip")
        self.setAccessibleName(tr("Before the page is accepted"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # What happens on it is not meant for the page below.
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._canvas = canvas
        self.question = _label("")
        self.doubts = _label("warning")
        self.remark = _label("caption")
        self.buttons = {answer: QPushButton() for answer in Answer}
        self.remember = QCheckBox(tr("Do the same until Labeler is closed"))
        self._keys = {answer: _key(key) for answer, key in KEYS.items()}
        self._remember_key = _key(REMEMBER)
        self._lay_out()
        canvas.installEventFilter(self)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether an answer is waited for."""
        return not self.isHidden()

    def say(
        self, question: str, offers: Mapping[Answer, str], *, doubts: str = "", remark: str = ""
    ) -> None:
        """Put the question, and what each of the answers offered would do, into words."""
        texts = {self.question: question, self.doubts: doubts, self.remark: remark}
        for label, text in texts.items():
            label.setText(text)
            label.setVisible(bool(text))
        for answer, button in self.buttons.items():
            button.setText(offers.get(answer, ""))
            button.setVisible(answer in offers)
            self._keys[answer].setVisible(answer in offers)
        self._place()

    def ask(self, *, may_remember: bool) -> None:
        """Wait for an answer to what was said."""
        self.remember.setChecked(False)
        self.remember.setVisible(may_remember)
        self._remember_key.setVisible(may_remember)
        self._place()
        self.show()
        self.raise_()
        self.setFocus()

    def close_(self) -> None:
        """Ask no longer; nothing is answered."""
        if self.is_open:
            had_focus = self.hasFocus()
            self.hide()
            if had_focus:
                self._canvas.setFocus()

    def event(self, event: QEvent) -> bool:
        """Keep its keys from the shortcuts of the window."""
        is_question = event.type() == QEvent.Type.ShortcutOverride
        if is_question and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer, unless a key is only still held; no key is meant for the page below."""
        event.accept()
        if event.isAutoRepeat() or not self._is_own(event):
            return
        if event.key() == REMEMBER:
            self.remember.toggle()
        else:
            self._answer(next(answer for answer, key in KEYS.items() if key == event.key()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Go back when somebody turns to something else."""
        super().focusOutEvent(event)
        if self.is_open and event.reason() not in ELSEWHERE:
            self.close_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.is_open:
            self._place()
        return False

    def _is_own(self, event: QKeyEvent) -> bool:
        offered = {KEYS[answer] for answer, button in self.buttons.items() if button.isVisible()}
        if self.remember.isVisible():
            offered.add(REMEMBER)
        return not event.modifiers() and event.key() in offered

    def _answer(self, answer: Answer) -> None:
        self.close_()
        self.answered.emit(answer)

    def _lay_out(self) -> None:
        verdicts, others = QHBoxLayout(), QHBoxLayout()
        self._offers = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for row in (verdicts, others):
            row.setSpacing(6)
            self._offers.addLayout(row)
        for answer, button in self.buttons.items():
            row = verdicts if answer in VERDICTS else others
            if answer is Answer.BACK:
                row.addStretch(1)
            # A click answers; the keyboard stays with the strip.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, chosen=answer: self._answer(chosen))
            row.addWidget(self._keys[answer])
            row.addWidget(button)
            row.addSpacing(8)
        # Beside each other the others take the rest; above each other the verdicts stand at the left.
        self._offers.setStretch(1, 1)
        verdicts.addStretch(0)
        self.buttons[Answer.ACCEPT].setObjectName("primary")
        self.buttons[Answer.BACK].setObjectName("quiet")
        self.remember.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        memory = QHBoxLayout()
        memory.setSpacing(6)
        memory.addWidget(self._remember_key)
        memory.addWidget(self.remember)
        memory.addStretch(1)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(6)
        for label in (self.question, self.doubts, self.remark):
            column.addWidget(label)
        column.addSpacing(4)
        column.addLayout(self._offers)
        column.addLayout(memory)

    def _place(self) -> None:
        room = min(WIDEST, self._canvas.width() - 2 * GAP)
        least = self._least(QBoxLayout.Direction.LeftToRight)
        if least > room:
            least = self._least(QBoxLayout.Direction.TopToBottom)
        width = max(room, least)
        self.setFixedSize(width, self._column.totalHeightForWidth(width))
        x = (self._canvas.width() - self.width()) // 2
        self.move(x, self._canvas.height() - self.height() - GAP)

    def _least(self, direction: QBoxLayout.Direction) -> int:
        """Put the verdicts beside or above the other answers; return the width that this takes."""
        self._offers.setDirection(direction)
        self._column.invalidate()
        self._column.activate()
        return self._column.totalMinimumSize().width()


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    return label


def _key(key: Qt.Key) -> QLabel:
    """Return a picture of a key."""
    label = QLabel(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))
    label.setObjectName("key")
    label.setFont(theme.small(label.font()))
    return label
