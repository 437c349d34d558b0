"""The one dialog about a fault: what was kept, the report, and how to go on."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from labeler.core.marked import mark
from labeler.diagnostics.report import FaultReport
from labeler.gui.translation import tr

WIDTH = 560
_REPORT_HEIGHT = 240
_ABOUT_REPORT = mark("A report for whoever repairs this lies ready. Nothing is sent.")
_NOT_WRITTEN = mark("The report could not be written. You can copy it from here. Nothing is sent.")
_HOLDS = mark("Add what was typed and names of files")
_HOLDS_HELP = mark(
    "The report holds versions, sizes, what the program did last and where the fault lies. Messages "
    "and names of files often help to find a fault; they may quote your texts."
)


class CrashDialog(QDialog):
    """Calm: Esc changes nothing, and no button loses anything."""

    dismissed = Signal()
    """Go on with the window as it is."""
    return_wanted = Signal()
    """Come back to where the work stood."""

    def __init__(
        self, title: str, text: str, report: FaultReport, state: Path, parent: QWidget | None
    ) -> None:
        """`state` is the folder of reports."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Labeler")
        self.report, self._state = report, state
        self.heading = QLabel(title)
        self.heading.setObjectName("title")
        self.text = _wrapped(text)
        self.count = _wrapped("")
        self.count.setObjectName("caption")
        self.count.hide()
        self.dismiss = QPushButton(tr("Go on"))
        self.back = QPushButton(tr("Restart"))
        self.dismiss.clicked.connect(self.reject)
        self.back.clicked.connect(self._return)
        self.rejected.connect(self.dismissed)
        self._create_report()
        self._lay_out()
        self._write()

    def choose(self, dismiss: str, back: str, preferred: QPushButton) -> None:
        """Name both ways to go on; the preferred one stands last, and Enter takes it."""
        self._buttons.addWidget(preferred)
        self.dismiss.setText(dismiss)
        self.back.setText(back)
        for button in (self.dismiss, self.back):
            button.setAutoDefault(button is preferred)
        preferred.setDefault(True)
        preferred.setFocus()

    def tell_count(self, count: int) -> None:
        """Say that it happened again meanwhile."""
        self.report.count = count
        self.count.setText(
            tr("It has happened twice by now.")
            if count == 2
            else tr("It has happened %n times by now.", "", count)
        )
        self.count.show()
        self._fit()

    def done(self, result: int) -> None:
        """Close with a report that knows the last count."""
        self.report.write(self._state)
        super().done(result)

    def _create_report(self) -> None:
        self.about_report = _wrapped(tr(_ABOUT_REPORT))
        self.look = QPushButton(tr("Show report"))
        self.look.setCheckable(True)
        self.copy = QPushButton(tr("Copy"))
        self.folder = QPushButton(tr("Open folder"))
        for button in (self.look, self.copy, self.folder):
            button.setObjectName("link")
            button.setAutoDefault(False)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.view = QPlainTextEdit()
        self.view.setReadOnly(True)
        self.view.setAccessibleName(tr("Report"))
        self.view.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.view.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.view.setFixedHeight(_REPORT_HEIGHT)
        self.view.hide()
        self.consent = QCheckBox(tr(_HOLDS))
        self.consent.setToolTip(tr(_HOLDS_HELP))
        self.look.toggled.connect(self._show_report)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.report.text))
        self.folder.clicked.connect(self._open_folder)
        self.consent.toggled.connect(self._consent)

    def _lay_out(self) -> None:
        links = QHBoxLayout()
        links.setSpacing(18)
        for button in (self.look, self.copy, self.folder):
            links.addWidget(button)
        links.addStretch(1)
        card = QFrame()
        card.setObjectName("card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(16, 12, 16, 12)
        inner.setSpacing(8)
        for part in (self.about_report, self.view, self.consent):
            inner.addWidget(part)
        inner.addLayout(links)
        self._buttons = buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.dismiss)
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 22, 26, 20)
        column.setSpacing(10)
        for widget in (self.heading, self.text, self.count):
            column.addWidget(widget)
        column.addSpacing(6)
        column.addWidget(card)
        column.addSpacing(8)
        column.addLayout(buttons)
        self._column = column

    def _fit(self) -> None:
        """Be as high as the text needs at this width: wrapped labels do not say it by themselves."""
        self.setFixedSize(WIDTH, self._column.totalHeightForWidth(WIDTH))

    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        super().showEvent(event)

    def _write(self) -> None:
        file = self.report.write(self._state)
        self.about_report.setText(tr(_ABOUT_REPORT if file else _NOT_WRITTEN))
        self.folder.setVisible(file is not None)
        self.folder.setToolTip(str(file))
        self.view.setPlainText(self.report.text)

    def _consent(self, is_given: bool) -> None:
        self.report.is_open = is_given
        self._write()

    def _show_report(self, is_shown: bool) -> None:
        self.view.setVisible(is_shown)
        self._fit()
        self.look.setText(tr("Hide report") if is_shown else tr("Show report"))

    def _open_folder(self) -> None:
        if self.report.file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.report.file.parent)))

    def _return(self) -> None:
        self.accept()
        self.return_wanted.emit()


def _wrapped(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
