"""The wheel over fields that say what is true, or what a model will do."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from labeler.app.project import Project
from labeler.app.user_settings import UserSettings
from labeler.core import edits
from labeler.gui.dialogs.export import ExportDialog
from labeler.gui.dialogs.import_labels import ImportDialog
from labeler.gui.dialogs.settings import SettingsDialog
from labeler.gui.main_window import MainWindow
from labeler.gui.retrain.summary_view import SummaryView
from tests.builders import line


def turn(field: QWidget, notches: int) -> None:
    """Turn the wheel over a widget."""
    middle = QPointF(field.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(field.mapToGlobal(field.rect().center())),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, event)


@pytest.mark.usefixtures("project")
def test_scrolling_over_the_panels_changes_nothing(window: MainWindow) -> None:
    session, panel = window.session, window.property_panel
    assert session.page is not None
    session.edit("Draw", edits.add_regions(session.page, [line(20, 20, "a")]))
    session.select(["a"])
    before, threshold = session.page, session.threshold
    for field in (panel.count, panel.ignore, window.proposal_bar.slider):
        for notches in (2, -2):
            turn(field, notches)
            assert not field.hasFocus()
    assert session.page == before
    assert session.threshold == threshold


def test_scrolling_over_choices_keeps_them(
    window: MainWindow, project: Project, settings: UserSettings
) -> None:
    dialog, training = SettingsDialog(settings, window.actions_by_id, window), SummaryView()
    labels, export = ImportDialog(project, window), ExportDialog(project, window)
    before = {key: settings.get(key) for key in dialog.fields}
    choices = (training.steps, training.outlines, training.consistency, training.only)
    arguments = training.arguments
    for field in (*dialog.fields.values(), dialog.shortcuts.presets, *choices):
        turn(field, -3)
    assert {key: settings.get(key) for key in dialog.fields} == before
    assert training.arguments == arguments
    for choice in (labels.how, labels.format, export.format):
        chosen = choice.currentIndex()
        for notches in (-1, 2):
            turn(choice, notches)
        assert choice.currentIndex() == chosen
    for each in (dialog, labels, export):
        each.close()
