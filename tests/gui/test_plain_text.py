"""Names of files, projects and people are shown as they are written, never as markup."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QToolTip
from pytestqt.qtbot import QtBot

from labeler.app.user_settings import UserSettings
from labeler.gui import application, theme
from labeler.gui.main_window import MainWindow
from tests.gui.conftest import Models

HOSTILE = "<img src='file:__dev_zero'><h1>a&b"


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    style, sheet = qapp.style().objectName(), qapp.styleSheet()
    theme.prepare(qapp)
    yield qapp
    qapp.setStyle(style)
    qapp.setStyleSheet(sheet)


def test_what_guesses_is_plain_and_what_asks_is_rich(dressed: QApplication, qtbot: QtBot) -> None:
    guessing, asking = QLabel(HOSTILE), QLabel("<b>bold</b>")
    asking.setTextFormat(Qt.TextFormat.RichText)
    for label in (guessing, asking):
        qtbot.addWidget(label)
        label.show()
    assert guessing.textFormat() is Qt.TextFormat.PlainText
    assert asking.textFormat() is Qt.TextFormat.RichText
    line = guessing.fontMetrics().horizontalAdvance(HOSTILE)
    assert guessing.sizeHint().width() >= line


def test_boxes_and_tooltips_are_plain(dressed: QApplication, qtbot: QtBot) -> None:
    box = QMessageBox(QMessageBox.Icon.NoIcon, "Labeler", HOSTILE)
    box.setInformativeText(HOSTILE)
    qtbot.addWidget(box)
    box.show()
    QToolTip.showText(QPoint(5, 5), HOSTILE, box)
    shown = [w for w in dressed.allWidgets() if isinstance(w, QLabel) and w.text() == HOSTILE]
    assert len(shown) >= 3
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in shown)
    QToolTip.hideText()


def test_a_project_of_hostile_names_shows_them_as_they_are(
    dressed: QApplication, qtbot: QtBot, tmp_path: Path, models_at_hand: Models
) -> None:
    folder = tmp_path / HOSTILE
    folder.mkdir()
    Image.new("RGB", (60, 40)).save(folder / f"{HOSTILE}.png")
    (folder / f"{HOSTILE}2.png").write_text("no image")
    settings = UserSettings(tmp_path / "settings.json")
    settings.set("propose_automatically", False)
    settings.set("author", HOSTILE)
    window = MainWindow(dressed, settings, *models_at_hand)
    application.prepare(dressed, settings)
    with qtbot.waitExposed(window):
        window.show()
    window.open_path(folder)
    qtbot.waitUntil(lambda: window.session.entry is not None and window.pages.page_count == 2)
    qtbot.wait(50)
    labels = [w for w in dressed.allWidgets() if isinstance(w, QLabel) and "<h1>" in w.text()]
    assert labels
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
    window.close()
    window.deleteLater()
