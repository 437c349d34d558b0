"""Settings, built from the table: what is changed counts at once."""

from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from labeler.app.user_settings import UserSettings
from labeler.core.settings import SETTINGS, SettingSpec, Value
from labeler.gui import theme
from labeler.gui.actions import Actions
from labeler.gui.dialogs.shortcut_editor import ShortcutEditor
from labeler.gui.wheel import keep_still


class SettingsDialog(QDialog):
    """One tab per group of settings, and one for the shortcuts."""

    changed = Signal(str)
    """The key of a setting that has a new value."""
    shortcuts_changed = Signal()

    def __init__(self, settings: UserSettings, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Settings")
        self.resize(560, 460)
        self._settings = settings
        self.fields: dict[str, QWidget] = {}
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        for group, specs in groupby(SETTINGS, key=lambda spec: spec.group):
            tabs.addTab(self._page(list(specs)), group)
        self.shortcuts = ShortcutEditor(settings, actions)
        self.shortcuts.changed.connect(self.shortcuts_changed)
        tabs.addTab(self.shortcuts, "Shortcuts")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 14)
        column.addWidget(tabs)
        column.addWidget(buttons)

    def _page(self, specs: list[SettingSpec]) -> QWidget:
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(14, 18, 14, 14)
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(10)
        for spec in specs:
            field = self._field(spec)
            field.setAccessibleName(spec.caption)
            self.fields[spec.key] = field
            form.addRow(spec.caption, field)
            if spec.help:
                form.addRow("", _help(spec.help))
        return page

    def _field(self, spec: SettingSpec) -> QWidget:
        """Return a field for the type of a setting, connected to it."""
        value = self._settings.get(spec.key)
        if spec.choices:
            box = QComboBox()
            box.addItems(spec.choices)
            box.setCurrentText(str(value))
            keep_still(box)
            box.currentTextChanged.connect(lambda text: self._keep(spec, text))
            return box
        if isinstance(value, bool):
            check = QCheckBox()
            check.setChecked(value)
            check.toggled.connect(lambda is_on: self._keep(spec, is_on))
            return check
        if isinstance(value, str):
            line = QLineEdit(value)
            line.textChanged.connect(lambda text: self._keep(spec, text))
            return line
        return self._number_field(spec, value)

    def _number_field(self, spec: SettingSpec, value: float) -> QWidget:
        low, high = spec.limits or (0, 10**6)
        if isinstance(spec.default, int):
            whole = QSpinBox()
            whole.setRange(int(low), int(high))
            whole.setValue(int(value))
            keep_still(whole)
            whole.valueChanged.connect(lambda number: self._keep(spec, number))
            return whole
        fraction = QDoubleSpinBox()
        fraction.setRange(low, high)
        fraction.setSingleStep(0.05)
        fraction.setValue(value)
        keep_still(fraction)
        fraction.valueChanged.connect(lambda number: self._keep(spec, number))
        return fraction

    def _keep(self, spec: SettingSpec, value: Value) -> None:
        self._settings.set(spec.key, value)
        self.changed.emit(spec.key)


def _help(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("caption")
    label.setFont(theme.small(label.font()))
    label.setWordWrap(True)
    return label
