"""Write what a line says right below it, its picture enlarged above the text."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontInfo, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from labeler.core import geometry, settling
from labeler.core.agreement import Agreement
from labeler.core.annotation import Page, Proposal, Region, Target
from labeler.core.line_facts import Words
from labeler.core.marked import mark
from labeler.core.text import count_characters
from labeler.gui import theme, transcript_edits, walk
from labeler.gui.canvas.camera import Camera
from labeler.gui.canvas.image_layer import ImageLayer
from labeler.gui.canvas.line_picture import LinePicture
from labeler.gui.canvas.transcript_field import TranscriptField
from labeler.gui.canvas.viewport import Box
from labeler.gui.session import Session
from labeler.gui.translation import tr
from labeler.gui.wording import numbers_in_words
from labeler.maps.crop import may_be_column

HINT = mark(
    "Enter confirms, Tab confirms and goes on to the next line, F2 to the next doubtful character, Esc gives up"
)
ENLARGED = 1.5
"""How much larger than on the page the picture is."""
LOWEST, HIGHEST = 44, 78
"""Heights of the picture in logical pixels."""
LETTERS = 0.6
"""Size of the letters relative to the picture of the line."""
NARROWEST = 260
GAP = 6
"""Logical pixels between the line and the editor, and from there to the rim of the canvas."""
PADDING = 10


class LineEditor(QFrame):
    """Open for one line at a time. Each confirmation is one step of undo."""

    opened = Signal()
    closed = Signal()

    def __init__(
        self, session: Session, image: ImageLayer, camera: Camera, canvas: QWidget
    ) -> None:
        super().__init__(canvas)
        self.setObjectName("line_editor")
        # What happens on it is not meant for the page below.
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._session = session
        self._image = image
        self._camera = camera
        self._canvas = canvas
        self._target: Target | None = None
        self._since: Page | None = None
        """The page that whoever writes has seen."""
        self._words = Words()
        self.picture = LinePicture(self)
        self.field = TranscriptField(self)
        self.numbers = QLabel()
        self._lay_out()
        self._connect()
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether somebody writes."""
        return self._target is not None

    def open(self, target: Target) -> None:
        """Write what a region or a proposal says."""
        line = walk.find(self._session, target)
        if line is None:
            return
        self.take()
        self._target = target
        self._begin(line)
        self.show()
        self.raise_()
        self.field.setFocus()
        self.opened.emit()

    def take(self) -> None:
        """Close; what was typed is stored, what was only looked at is not confirmed."""
        if self._target is not None and self.field.text != self._words.text:
            self._confirm()
        else:
            self.cancel()

    def cancel(self) -> None:
        """Close, and leave what the line says as it was."""
        if self._target is None:
            return
        self._target = None
        if self.field.hasFocus():
            self._canvas.setFocus()
        self.hide()
        self.closed.emit()

    def select_doubtful(self) -> bool:
        """Go on to the next character the reader is not sure of; tell whether there is one."""
        return self.field.select_doubtful()

    def confirm(self) -> None:
        """Close, and make the text what a person says that the line says."""
        self._confirm()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep from the page what the field does not want."""
        event.accept()

    def _lay_out(self) -> None:
        self.numbers.setObjectName("caption")
        self.numbers.setFont(theme.small(self.numbers.font()))
        row = QHBoxLayout()
        row.addWidget(self.numbers)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, PADDING, PADDING, 6)
        column.setSpacing(2)
        column.addWidget(self.picture)
        column.addWidget(self.field)
        column.addLayout(row)

    def _connect(self) -> None:
        self.field.confirmed.connect(self._confirm)
        self.field.went.connect(self._confirm)
        self.field.given_up.connect(self.cancel)
        self.field.left.connect(self.take)
        self.field.textChanged.connect(self._show_numbers)
        self._camera.moved.connect(self._place)
        self._session.leaving.connect(self.take)
        self._session.selection_changed.connect(self._follow)
        self._session.page_changed.connect(self._follow)
        self._session.readings_changed.connect(self._show_anew)
        self._session.page_shown.connect(self.cancel)

    def _confirm(self, step: int = 0) -> None:
        """Make the text the transcript, and go on to another line if so wanted."""
        target, text = self._target, self.field.text
        if target is None:
            return
        following = walk.beside(self._session, target, step) if step else None
        since = self._since
        self.cancel()
        transcript_edits.confirm(self._session, target, text, since=since)
        if following is not None:
            walk.select(self._session, following)
            self.open(following)

    def _begin(self, line: Region | Proposal) -> None:
        self._since = self._session.page
        self._words = self._session.facts.words(line)
        self._show_picture(line)
        self.field.begin(self._words)
        self._fit()
        self._show_numbers()
        self._place()

    def _follow(self) -> None:
        """Close when something else is selected, or when the line is gone."""
        if self._target is None:
            return
        line = self._line()
        if line is None or walk.selected(self._session) != self._target:
            self.take()
        elif self._session.facts.words(line).text != self._words.text:
            self._show_anew()

    def _show_anew(self) -> None:
        """Show what was read or written meanwhile, unless somebody has begun to write."""
        line = self._line()
        is_written = self.field.text != self._words.text or self.field.is_composing
        if line is not None and not is_written:
            self._begin(line)

    def _line(self) -> Region | Proposal | None:
        return None if self._target is None else walk.find(self._session, self._target)

    def _show_picture(self, line: Region | Proposal) -> None:
        reading = self._session.readings.get(line.polygon)
        seen = self._camera.viewport.box_to_canvas(Box(*geometry.bounds(line.polygon)))
        high = min(seen.width, seen.height) * ENLARGED
        wide = max(self._canvas.width() - 2 * (GAP + PADDING), 1)
        self.picture.show_line(
            self._image.pixels,
            line.polygon,
            (wide, round(min(max(high, LOWEST), HIGHEST))),
            lay_down=may_be_column(self._words.text),
            is_upside_down=reading is not None and reading.is_upside_down,
            tone=self._image.tone,
        )

    def _fit(self) -> None:
        """Write about as large as the picture, from where its text begins to where it ends."""
        font, line = QFont(self._canvas.font()), self.picture.line
        own = QFontInfo(font).pixelSize()
        font.setPixelSize(round(min(max(line.height() * LETTERS, own * 1.2), own * 2)))
        self.field.fit(max(line.left(), 0), line.width(), font)

    def _show_numbers(self) -> None:
        """Say how many characters that are, and what else is known about their number."""
        line = self._line()
        if line is None:
            return
        numbers = self._session.facts.if_written(line, self.field.text)
        is_as_found = self.field.text == self._words.text
        is_found_right = isinstance(line, Region) and settling.is_settled(line)
        is_right = numbers.holds or (is_as_found and is_found_right)
        self.numbers.setText(self._told(numbers, is_right=is_right, is_as_found=is_as_found))
        self.numbers.setObjectName("caption" if is_right else "warning")
        self.numbers.style().polish(self.numbers)

    def _told(self, numbers: Agreement, *, is_right: bool, is_as_found: bool) -> str:
        if is_right:
            return tr("%n characters", "", count_characters(self.field.text))
        told = numbers_in_words(numbers)
        return tr("{numbers}: Enter says that it is right", numbers=told) if is_as_found else told

    def _place(self) -> None:
        """Lie below the line or, where there is no room, above it."""
        line = self._line()
        if line is None:
            return
        self.adjustSize()
        width = min(max(self.width(), NARROWEST), self._canvas.width() - 2 * GAP)
        self.resize(width, self.height())
        seen = self._camera.viewport.box_to_canvas(Box(*geometry.bounds(line.polygon)))
        lowest = self._canvas.height() - self.height() - GAP
        farthest = self._canvas.width() - width - GAP
        below, above = seen.bottom + GAP, seen.top - GAP - self.height()
        top = min(max(below if below <= lowest else above, GAP), max(lowest, GAP))
        left = min(max(seen.left - PADDING, GAP), max(farthest, GAP))
        self.move(round(left), round(top))
