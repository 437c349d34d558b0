"""Decide, difference by difference, between two sides of a page: two people, or an edit that was refused."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from labeler.app import deciding
from labeler.app.deciding import Matter, Undecided
from labeler.app.project import Project
from labeler.core.annotation import Page, Region
from labeler.core.errors import LabelerError
from labeler.core.marked import mark
from labeler.core.page_comparison import Aspect, Difference, Side
from labeler.core.versions import Version
from labeler.gui.dialogs.difference_view import SideView
from labeler.gui.translation import edit_named, told, tr
from labeler.gui.wording import CAPTIONS

ASPECTS = {
    Aspect.LINE: mark("Only one outlined it"),
    Aspect.DIVISION: mark("Divided differently"),
    Aspect.OUTLINE: mark("Outline"),
    Aspect.TEXT: mark("Transcript"),
    Aspect.COUNT: mark("Character count"),
    Aspect.IGNORED: mark("Reason to ignore"),
    Aspect.CHARACTERS: mark("Characters"),
    Aspect.BASELINE: mark("Baseline"),
    Aspect.REST: mark("Other values"),
    Aspect.ORDER: mark("Reading order"),
    Aspect.NOTE: mark("Note"),
    Aspect.STATE: mark("State of the page"),
}
HOW = mark(
    "Left or right arrow: take that side. Up and down: other differences. E: write the text."
)
NOTHING = mark("No page waits for a decision.")
NO_DIFFERENCE = mark("Both sides say the same. Settle the page, and go on.")
AS_IT_IS = mark("The page as it is")
_TAKEN = {Side.LEFT: "\u2190  ", Side.RIGHT: "\u2192  ", None: "?  "}


class AdjudicationDialog(QDialog):
    """Shows the pages that wait, one after another; the last decision makes one step of undo."""

    settled = Signal(int)
    """The page that was decided on."""

    def __init__(self, project: Project, parent: QWidget, page_id: int = 0) -> None:
        """What waits on the page `page_id` comes first."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Decide between two annotations"))
        self._project = project
        self._page_id = page_id
        self.undecided: Undecided | None = None
        self.sides: dict[Difference, Side] = {}
        self.texts: dict[Difference, str] = {}
        self._later: set[Matter] = set()
        """What is passed over."""
        self.title = QLabel()
        self.list = QListWidget()
        self.views = (SideView(tr("First annotation")), SideView(tr("Second annotation")))
        self.names = (QLabel(), QLabel())
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Transcript"))
        self.hint = QLabel(tr(HOW))
        self.hint.setObjectName("caption")
        self.hint.setWordWrap(True)
        self.settle_button = QPushButton(tr("Settle page"))
        self.later_button = QPushButton(tr("Next page"))
        self._lay_out()
        self.list.installEventFilter(self)
        self.list.currentRowChanged.connect(self._turn_to)
        self.field.returnPressed.connect(self._write)
        self.settle_button.clicked.connect(self.settle)
        self.later_button.clicked.connect(self.pass_over)
        self.resize(1100, 640)
        self._next()

    def _lay_out(self) -> None:
        sides = QHBoxLayout()
        for name, view in zip(self.names, self.views, strict=True):
            column = QVBoxLayout()
            column.addWidget(name)
            column.addWidget(view, 1)
            sides.addLayout(column, 1)
        right = QVBoxLayout()
        right.addLayout(sides, 1)
        right.addWidget(self.field)
        right.addWidget(self.hint)
        middle = QHBoxLayout()
        self.list.setAccessibleName(tr("Differences"))
        self.list.setFixedWidth(260)
        middle.addWidget(self.list)
        middle.addLayout(right, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.later_button, self.settle_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        rows = QVBoxLayout(self)
        rows.addWidget(self.title)
        rows.addLayout(middle, 1)
        rows.addLayout(buttons)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {Qt.Key.Key_Left: Side.LEFT, Qt.Key.Key_Right: Side.RIGHT}
        if (side := keys.get(Qt.Key(event.key()))) is not None:
            self.take(side)
        elif event.key() == Qt.Key.Key_E and self.field.isEnabled():
            self.field.setFocus()
            self.field.selectAll()
        elif event.key() == Qt.Key.Key_Return and event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
        ):
            self.settle()
        else:
            super().keyPressEvent(event)

    @property
    def differences(self) -> tuple[Difference, ...]:
        """Return where the two sides differ that are shown."""
        return self.undecided.differences if self.undecided is not None else ()

    def take(self, side: Side) -> None:
        """Let one side count where the two differ, and go on to what is not decided."""
        row = self.list.currentRow()
        if not 0 <= row < len(self.differences):
            return
        one = self.differences[row]
        self.sides[one] = side
        self.texts.pop(one, None)
        self._renew()
        self._go_on(row)

    def settle(self) -> None:
        """Make the page what was decided; says what is missing while anything is."""
        undecided = self.undecided
        if undecided is None:
            return
        if missing := len(self.differences) - len(self.sides):
            self.hint.setText(tr("%n differences are not decided yet.", "", missing))
            return
        texts = {self._line(one): text for one, text in self.texts.items()}
        try:
            deciding.decide(self._project, undecided, self.sides, texts)
        except LabelerError as error:
            reason = told(error)
            self._next()
            self.hint.setText(reason)
            return
        self.settled.emit(undecided.first.id)
        self._next()

    def pass_over(self) -> None:
        """Go on to another page; nothing of this one is kept."""
        if self.undecided is not None:
            self._later.add(self.undecided.matter)
        self._next()

    def _next(self) -> None:
        """Show the next page that waits."""
        self.undecided = None
        self.sides, self.texts = {}, {}
        self.hint.setText(tr(HOW))
        try:
            for matter in deciding.matters(self._project, self._page_id):
                if matter not in self._later and self._compare(matter):
                    break
        except LabelerError as error:  # The project cannot be read just now.
            self.hint.setText(told(error))
        self.settle_button.setEnabled(self.undecided is not None)
        self._renew()
        self.list.setCurrentRow(0 if self.differences else -1)
        self._turn_to(self.list.currentRow())
        self.list.setFocus()

    def _compare(self, matter: Matter) -> bool:
        """Show what waits, if both sides can be compared; tell whether they can."""
        try:
            undecided = deciding.compared(self._project, matter)
            name = self._project.store.pages.entry(undecided.first.id).name
        except LabelerError as error:  # Others can be compared all the same.
            self.hint.setText(told(error))
            return False
        self.undecided = undecided
        self.title.setText(name)
        if not undecided.differences:
            self.hint.setText(tr(NO_DIFFERENCE))
        for label, caption in zip(self.names, _captions(matter), strict=True):
            label.setText(caption)
        return True

    def _renew(self) -> None:
        """List the differences, and what was decided on them."""
        if self.undecided is None:
            self.title.setText(tr(NOTHING))
            for label in self.names:
                label.clear()
        row = self.list.currentRow()
        self.list.blockSignals(True)
        self.list.clear()
        for one in self.differences:
            aspects = ", ".join(tr(ASPECTS[aspect]) for aspect in one.aspects)
            self.list.addItem(_TAKEN[self.sides.get(one)] + aspects)
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)

    def _go_on(self, row: int) -> None:
        order = [*range(row + 1, len(self.differences)), *range(row + 1)]
        undecided = [at for at in order if self.differences[at] not in self.sides]
        self.list.setCurrentRow(undecided[0] if undecided else row)
        self._turn_to(self.list.currentRow())

    def _turn_to(self, row: int) -> None:
        one = self.differences[row] if 0 <= row < len(self.differences) else None
        try:
            self._show(one, with_image=True)
        except LabelerError as error:  # Without the picture there are still the texts.
            self.hint.setText(told(error))
            self._show(one, with_image=False)
        side = self.sides.get(one) if one else None
        for view, each in zip(self.views, Side, strict=True):
            view.take(is_taken=side is each)
        can_write = (
            one is not None and max(len(one.left), len(one.right)) == 1 and not one.is_of_page
        )
        self.field.setEnabled(can_write)
        self.field.setText(self._text(one) if one is not None and can_write else "")

    def _show(self, one: Difference | None, *, with_image: bool) -> None:
        """Show what either side says; raises UnreadableImage."""
        undecided = self.undecided
        left, right = (one.left, one.right) if one else ((), ())
        image = None
        if with_image and undecided is not None and (left or right):
            image = self._project.image(undecided.first.id)
        said = ("", "")
        if one is not None and undecided is not None:
            said = _said(undecided.first, one, left), _said(undecided.other, one, right)
        sides = ((left, right, said), (right, left, said[::-1]))
        for view, (own, other, texts) in zip(self.views, sides, strict=True):
            view.show_difference(image, own, other)
            view.show_texts(*texts)

    def _text(self, one: Difference) -> str:
        lines = one.right if self.sides.get(one) is Side.RIGHT else one.left
        return self.texts.get(one, (lines or one.right)[0].text)

    def _write(self) -> None:
        """Take what stands in the field for the text of the line."""
        row = self.list.currentRow()
        if not 0 <= row < len(self.differences):
            return
        one, text = self.differences[row], self.field.text()
        side = self.sides.get(one, Side.LEFT if one.left else Side.RIGHT)
        if not (one.left if side is Side.LEFT else one.right):
            side = Side.RIGHT if side is Side.LEFT else Side.LEFT
        self.sides[one], self.texts[one] = side, text
        self._renew()
        self.list.setFocus()
        self._go_on(row)

    def _line(self, one: Difference) -> str:
        return (one.right if self.sides[one] is Side.RIGHT else one.left)[0].id

    def eventFilter(self, watched: object, event: object) -> bool:
        """Let the arrows to the sides decide, also while the list has the keys."""
        if watched is self.list and isinstance(event, QKeyEvent):
            is_press = event.type() == QKeyEvent.Type.KeyPress
            keys = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_E)
            if is_press and event.key() in keys:
                self.keyPressEvent(event)
                return True
        return False


def _captions(matter: Matter) -> tuple[str, str]:
    """Say whose the two sides are."""
    if isinstance(matter, Version):
        return matter.first_by, matter.said_by
    return tr(AS_IT_IS), edit_named(matter.text)


def _said(page: Page, difference: Difference, lines: Sequence[Region]) -> str:
    """Return what is said that no outline shows: of the page as a whole, or of its lines."""
    if Aspect.NOTE in difference.aspects:
        return page.note
    if Aspect.STATE in difference.aspects:
        return tr(CAPTIONS[page.state])
    parts = [" ".join(line.text for line in lines)]
    if Aspect.COUNT in difference.aspects and Aspect.TEXT not in difference.aspects:
        parts += [str(line.count.value) for line in lines if line.count is not None]
    if Aspect.IGNORED in difference.aspects:
        parts += [tr(CAPTIONS[line.ignore]) for line in lines if line.ignore is not None]
    return " · ".join(filter(None, parts))
