"""Say what a region is: count, transcript, ignore reason, where it comes from; the page's note."""

import itertools
from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QWidget,
)

from labeler.core import edits, transcribing
from labeler.core.annotation import Count, Page, Proposal, Region
from labeler.core.line_facts import Concern, Words
from labeler.core.marked import mark
from labeler.gui import selection_edits, theme, transcript_edits, walk
from labeler.gui.actions import Actions
from labeler.gui.chosen import Chosen, chosen
from labeler.gui.panels import property_facts
from labeler.gui.panels.panel import Panel
from labeler.gui.panels.property_fields import (
    NO_COUNT,
    CountBox,
    IgnoreBox,
    NoteEdit,
    TranscriptEdit,
)
from labeler.gui.panels.scrolled_fields import ScrolledFields
from labeler.gui.session import Session
from labeler.gui.translation import tr
from labeler.gui.wheel import keep_still
from labeler.gui.wording import caption, numbers_in_words

NO_TEXT = mark("What it says")


class PropertyPanel(Panel):
    """Edits as one types; what is typed in one go is one step for undo."""

    left = Signal()
    """Enter or Esc: whoever typed goes on with the page."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget) -> None:
        super().__init__("properties", tr("Properties"), parent)
        self._session = session
        self._gestures = itertools.count()
        self._gesture = ""
        self._shown_note = ""
        self._held: Chosen | None = None
        """What the fields are about."""
        self._writing: tuple[Chosen, str] | None = None
        """What whoever writes a transcript has seen, and the region it is of."""
        self.title = QLabel()
        self.count = CountBox()
        self.count_source = _caption()
        self.count_from_text = QToolButton()
        self.count_from_text.setDefaultAction(actions["count_from_text"])
        self.text = TranscriptEdit()
        self.ignore = IgnoreBox()
        self.facts = _caption()
        self.note = NoteEdit()
        keep_still(self.count, self.ignore)
        self._lay_out()
        self._connect()
        self._begin()

    def _lay_out(self) -> None:
        fields = QWidget()
        form = QFormLayout(fields)
        form.setContentsMargins(14, 0, 12, 0)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(7)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.title)
        text = QHBoxLayout()
        text.setSpacing(2)
        text.addWidget(self.text, 1)
        text.addWidget(self.count_from_text)
        form.addRow(_label(tr("Text")), text)
        count = QHBoxLayout()
        count.setSpacing(8)
        count.addWidget(self.count)
        count.addWidget(self.count_source, 1)
        form.addRow(_label(tr("Characters")), count)
        form.addRow(_label(tr("Ignore")), self.ignore)
        form.addRow(self.facts)
        form.addRow(_label(tr("Note")), self.note)
        self.note.setPlaceholderText(tr("About this page"))
        self.note.setFixedHeight(58)
        self.note.setTabChangesFocus(True)
        self.column.addWidget(ScrolledFields(fields), 1)

    def _connect(self) -> None:
        self.count.valueChanged.connect(self._set_count)
        self.text.textEdited.connect(self._set_text)
        self.ignore.activated.connect(self._set_ignore)
        self.note.textChanged.connect(self._set_note)
        for field in (self.count, self.text):
            field.editingFinished.connect(self._renew_gesture)
        for line in (self.count.lineEdit(), self.text):
            line.returnPressed.connect(self.left)
        self._session.page_shown.connect(self._begin)
        self._session.selection_changed.connect(self._begin)
        for changed in (
            self._session.page_changed,
            self._session.proposals_changed,
            self._session.readings_changed,
        ):
            changed.connect(self._show)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the fields with Esc; what was typed is there already."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def write_note(self) -> None:
        """Put the cursor where the note is written."""
        self.show()
        self.raise_()
        self.note.setFocus()

    def _begin(self) -> None:
        """Show another selection; what is typed from now on is a new step for undo."""
        session, held = self._session, self._held
        # What is written on a proposal makes it a region, and goes on.
        is_same = held is not None and session.selected == held.ids
        if not is_same or session.selected_proposals:
            self._renew_gesture()
        self._show()

    def _renew_gesture(self) -> None:
        self._gesture = f"properties {next(self._gestures)}"

    def _show(self) -> None:
        session, page = self._session, self._session.page
        held = self._held = chosen(session)
        regions = held.regions if held else []
        target = walk.selected(session)
        line = walk.find(session, target) if target is not None else None
        region = regions[0] if len(regions) == 1 else None
        self.title.setText(property_facts.title(session))
        facts = property_facts.facts(page, line, session.entry) if line or not held else []
        self.facts.setText("\n".join([*facts, *self._checks(line)]))
        self.facts.setVisible(bool(self.facts.text()))
        with QSignalBlocker(self.count):
            counts = [session.facts.count(one) for one in regions]
            self.count.setValue(_common_value(counts))
        count = counts[0] if len(counts) == 1 else None
        self.count_source.setText(caption(count.source) if count else "")
        self.ignore.choose(regions[0].ignore if regions else None)
        for field in (self.count, self.ignore):
            field.setEnabled(bool(regions))
        self.text.setEnabled(region is not None)
        self._show_text(held, region, line)
        words = session.facts.words(line) if line else Words()
        self.text.setPlaceholderText(words.text or tr(NO_TEXT))
        self._show_note(page)

    def _checks(self, line: Region | Proposal | None) -> list[str]:
        """Return what is odd about a line: where it starts, how its numbers disagree."""
        facts = self._session.facts
        if line is None:
            return []
        found = [caption(Concern.READING_START)] if facts.starts_unusually(line) else []
        numbers = numbers_in_words(facts.agreement(line))
        found += [numbers] if facts.disagrees(line) else []
        checks = [tr("Check: {problem}", problem=problem) for problem in found]
        is_settled = not facts.disagrees(line) and not facts.agreement(line).holds
        return (
            [*checks, tr("Marked as right: {problem}", problem=numbers)] if is_settled else checks
        )

    def _show_text(
        self, held: Chosen | None, region: Region | None, line: Region | Proposal | None
    ) -> None:
        is_other = self._writing is None or region is None or self._writing[1] != region.id
        if is_other or not self.text.is_composing:
            self._writing = (held, region.id) if held and region else None
            # What a proposal says stands where readings do: nobody vouches for it yet.
            self.text.show_text(line.text if isinstance(line, Region) else "")

    def _show_note(self, page: Page | None) -> None:
        self.note.setEnabled(page is not None)
        note = page.note if page else ""
        if note == self.note.toPlainText() or not self.note.is_composing:
            self._shown_note = note
        if self._shown_note != self.note.toPlainText():
            with QSignalBlocker(self.note):
                self.note.setPlainText(note)

    def _set_count(self, value: int) -> None:
        if (held := self._held) is not None:
            new = edits.set_count(held.page, held.ids, None if value == NO_COUNT else value)
            held.edit(self._session, mark("Set count"), new, self._gesture)

    def _set_text(self, text: str) -> None:
        if self._writing is not None:
            held, region_id = self._writing
            transcript_edits.tell_breaks(self._session, text)
            new = transcribing.set_text(held.page, region_id, text)
            held.edit(self._session, mark("Write transcript"), new, self._gesture)

    def _set_ignore(self) -> None:
        selection_edits.set_ignore(self._session, self.ignore.reason)

    def _set_note(self) -> None:
        page = self._session.page
        if page is not None:
            new = edits.set_note(page, self.note.toPlainText())
            since = edits.set_note(page, self._shown_note)
            self._session.edit(mark("Write note"), new, self._gesture, since=since)


def _common_value(counts: Sequence[Count | None]) -> int:
    values = {count.value if count else NO_COUNT for count in counts}
    return values.pop() if len(values) == 1 else NO_COUNT


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("caption")
    return label


def _caption() -> QLabel:
    label = QLabel()
    label.setObjectName("caption")
    label.setFont(theme.small(label.font()))
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
