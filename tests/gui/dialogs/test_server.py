"""The dialog that asks for a project on a server."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from labeler.gui.dialogs.server import ServerDialog


def test_an_address_can_be_typed_at_once(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ServerDialog(parent)
    dialog.show()
    typed_into = dialog.focusWidget()
    assert typed_into is not None
    QTest.keyClicks(typed_into, "postgresql://ann@host/scans")
    assert dialog.address.text() == "postgresql://ann@host/scans"
    assert dialog.start_button.isEnabled()
    dialog.close()
