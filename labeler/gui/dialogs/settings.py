"""Settings, built from the table: what is changed counts at once."""

from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from labeler.app.user_settings import UserSettings
from labeler.core.setting import Choice, Folder, Number, OnOff, Setting, Value, WholeNumber
from labeler.core.settings import SETTINGS, Settings
from labeler.gui import icons, theme
from labeler.gui.actions import Actions
from labeler.gui.dialogs.shortcut_editor import ShortcutEditor
from labeler.gui.translation import NATIVE_NAMES, SYSTEM, tr
from labeler.gui.wheel import keep_still


class SettingsDialog(QDialog):
    """One tab per group of settings, and one for the shortcuts."""

    changed = Signal(str)
    """The key of a setting that has a new value."""
    shortcuts_changed = Signal()

    def __init__(
        self,
        settings: UserSettings,
        actions: Actions,
        parent: QWidget,
        facts: Mapping[str, str] | None = None,
    ) -> None:
        """`facts` are sentences that stand below the settings of a group."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Settings"))
        self._settings = settings
        self.fields: dict[str, QWidget] = {}
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        for group, of_group in groupby(SETTINGS, key=lambda setting: setting.group):
            tabs.addTab(self._page(of_group, (facts or {}).get(group, "")), tr(group))
        self.shortcuts = ShortcutEditor(settings, actions)
        self.shortcuts.changed.connect(self.shortcuts_changed)
        tabs.addTab(self.shortcuts, tr("Shortcuts"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 14)
        column.addWidget(tabs)
        column.addWidget(buttons)
        # Wide enough for the names of all groups: none should have to be scrolled to.
        self.resize(max(560, tabs.tabBar().sizeHint().width() + 28), 540)

    def _page(self, of_group: Iterable[Setting[Any]], fact: str) -> QWidget:
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(14, 18, 14, 14)
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(10)
        for setting in of_group:
            field = self._field(setting)
            field.setAccessibleName(tr(setting.caption))
            self.fields[setting.key] = field
            form.addRow(tr(setting.caption), field)
            if setting.note:
                form.addRow("", _note(tr(setting.note)))
        if fact:
            form.addRow("", QLabel(fact))
        return _scrolled(page)

    def _field(self, setting: Setting[Any]) -> QWidget:
        """Return a field for the kind of a setting, connected to it."""
        value = self._settings.get(setting.key)
        if isinstance(setting, Choice):
            return self._choice(setting, str(value))
        if isinstance(setting, OnOff):
            check = QCheckBox()
            check.setChecked(bool(value))
            check.toggled.connect(lambda is_on: self._keep(setting, is_on))
            return check
        if isinstance(setting, Number | WholeNumber):
            return self._number(setting, float(value))
        line = QLineEdit(str(value))
        line.setValidator(_Fitting(setting, line))
        line.textChanged.connect(lambda text: self._keep(setting, text))
        if isinstance(setting, Folder):
            self._offer_to_choose(setting, line)
        return line

    def _offer_to_choose(self, setting: Folder, line: QLineEdit) -> None:
        def choose() -> None:
            if chosen := QFileDialog.getExistingDirectory(self, tr(setting.caption), line.text()):
                line.setText(chosen)

        place = QLineEdit.ActionPosition.TrailingPosition
        button = line.addAction(icons.icon("open_folder"), place)
        button.setText(tr("Choose a folder"))
        button.triggered.connect(choose)

    def _choice(self, setting: Choice, value: str) -> QWidget:
        box = QComboBox()
        for choice in setting.choices:
            box.addItem(_named(setting, choice), choice)
        box.setCurrentIndex(box.findData(value))
        keep_still(box)
        box.currentIndexChanged.connect(lambda _: self._keep(setting, box.currentData()))
        return box

    def _number(self, setting: Number | WholeNumber, value: float) -> QWidget:
        box: QSpinBox | QDoubleSpinBox
        if isinstance(setting, WholeNumber):
            box = QSpinBox()
            box.setRange(setting.low, setting.high)
            box.setValue(int(value))
        else:
            box = QDoubleSpinBox()
            box.setRange(setting.low, setting.high)
            box.setSingleStep(0.05)
            box.setValue(value)
        box.setCorrectionMode(box.CorrectionMode.CorrectToNearestValue)
        keep_still(box)
        box.valueChanged.connect(lambda number: self._keep(setting, number))
        return box

    def _keep(self, setting: Setting[Any], value: Value) -> None:
        self._settings.set(setting.key, value)
        self.changed.emit(setting.key)


def _named(setting: Choice, choice: str) -> str:
    """Return a choice in words; a language calls itself what it is called by who speaks it."""
    if setting is Settings.language and choice != SYSTEM:
        return NATIVE_NAMES[choice]
    return tr(choice)


def _scrolled(page: QWidget) -> QScrollArea:
    """Give a page all the height that its notes need, which differs between languages."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(page)
    return area


class _Fitting(QValidator):
    """Lets nothing into a field that its setting does not accept, such as control characters."""

    def __init__(self, setting: Setting[Any], field: QLineEdit) -> None:
        super().__init__(field)
        self._setting = setting

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        fits = self._setting.accepts(text)
        return (self.State.Acceptable if fits else self.State.Invalid), text, place


def _note(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("caption")
    label.setFont(theme.small(label.font()))
    label.setWordWrap(True)
    return label
