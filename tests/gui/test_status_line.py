"""The status bar says what somebody waits for, as long as they wait for it."""

import pytest

from labeler.app.proposal_events import ModelLoading, PageStarted
from labeler.core.records import ModelKind
from labeler.gui.main_window import MainWindow


@pytest.mark.usefixtures("project")
def test_the_end_of_a_scan_leaves_it_said_that_the_detector_is_loaded(window: MainWindow) -> None:
    scanning = window.project_commands.scanning
    activity = window.status_line.activity
    scanning.emit(3, 6)
    assert activity.text() == "Reading images 3 of 6"
    window.proposer.happened.emit(ModelLoading(ModelKind.DETECTOR))
    scanning.emit(6, 6)
    scanning.emit(0, 0)
    assert activity.text() == "Loading the detector …"


@pytest.mark.usefixtures("project")
def test_looking_ahead_becomes_looking_for_text_once_its_page_is_shown(window: MainWindow) -> None:
    first, second = window.pages.id_at(0), window.pages.id_at(1)
    activity = window.status_line.activity
    window.proposer.happened.emit(PageStarted(second))
    assert activity.text() == "Looking ahead …"
    window.session.show(second)
    assert activity.text() == "Looking for text …"
    window.session.show(first)
    assert activity.text() == "Looking ahead …"
