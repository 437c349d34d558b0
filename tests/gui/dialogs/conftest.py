"""Dialogs are opened by their actions, as a person would."""

from typing import TypeVar

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from labeler.app.project import Project
from labeler.core import edits
from labeler.gui.main_window import MainWindow
from tests.builders import line
from tests.gui.looking import accept

Dialog = TypeVar("Dialog", bound=QDialog)


def opened(window: MainWindow, action: str, kind: type[Dialog]) -> Dialog:
    """Return the newest dialog of a kind after an action was called."""
    window.actions_by_id[action].trigger()
    return window.findChildren(kind)[-1]


@pytest.fixture
def accepted(window: MainWindow, project: Project, qtbot: QtBot) -> Project:
    """The first page has a line that says something, and is accepted."""
    session = window.session
    assert session.page is not None
    session.edit("Draw", edits.add_regions(session.page, [line(20, 20, text="Hi you")]))
    accept(window, qtbot)
    return project
