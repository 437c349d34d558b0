"""Looking closer at a part of the page, through the real window."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from labeler.app.project import Project
from labeler.app.user_settings import UserSettings
from labeler.core.progress import Progress
from labeler.gui.main_window import MainWindow
from tests.fakes.detectors import FakeDetector

LONG = 20_000


@pytest.fixture
def proposed(
    window: MainWindow, project: Project, settings: UserSettings, qtbot: QtBot
) -> MainWindow:
    """The window with a line and its character proposed on the first page, and on no other."""
    assert project.entries()
    settings.set("pages_ahead", 0)
    with qtbot.waitSignal(window.session.proposals_changed, timeout=LONG):
        window.actions_by_id["propose"].trigger()
    return window


def test_ctrl_r_looks_at_the_selection_and_enter_accepts_what_is_found(
    proposed: MainWindow, project: Project, detector: FakeDetector, qtbot: QtBot
) -> None:
    window, session = proposed, proposed.session
    (line, _) = session.proposals
    session.select((), [line.id])
    window.activateWindow()
    window.canvas.setFocus()
    qtbot.waitUntil(window.canvas.hasFocus)
    qtbot.keyClick(window.canvas, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(detector.seen) == 2, timeout=LONG)
    qtbot.waitUntil(lambda: session.selected_proposals not in ({line.id}, set()), timeout=LONG)
    # 100 x 20 pixels with 30 around, cut off by the page, four times as large.
    assert detector.seen[1] == (240, 560, 3)
    assert line.id not in {p.id for p in session.proposals}
    (fresh,) = session.selected_proposals
    found = project.store.proposals.by_id([fresh])[fresh]
    assert found.polygon[0] == pytest.approx((2.5, 2.5), abs=0.1)
    assert session.page is not None
    assert len(project.store.proposals.detections(session.page.id)) == 2
    qtbot.keyClick(window.canvas, Qt.Key.Key_Return)
    assert [r.origin.proposal_id for r in session.page.lines] == [fresh]


def test_without_a_selection_an_area_is_dragged(
    proposed: MainWindow, detector: FakeDetector, qtbot: QtBot
) -> None:
    window, left = proposed, Qt.MouseButton.LeftButton
    window.actions_by_id["propose_region"].trigger()
    assert window.canvas.tool_name == "propose_area"
    middle = window.canvas.rect().center()
    qtbot.mousePress(window.canvas, left, pos=middle - QPoint(90, 60))
    qtbot.mouseMove(window.canvas, middle)
    qtbot.mouseRelease(window.canvas, left, pos=middle + QPoint(90, 60))
    qtbot.waitUntil(lambda: len(detector.seen) == 2, timeout=LONG)
    assert detector.seen[1][0] < detector.seen[1][1]
    assert window.session.page is not None
    assert window.session.page.regions == ()


def test_a_look_that_fails_leaves_the_page_as_it_is(
    proposed: MainWindow, detector: FakeDetector, qtbot: QtBot
) -> None:
    def fail(_: Progress) -> None:
        raise RuntimeError("the card fell out")

    session = proposed.session
    before = session.proposals
    detector.before = fail
    session.select((), [before[0].id])
    proposed.actions_by_id["propose_region"].trigger()
    qtbot.waitUntil(lambda: "card fell out" in proposed.messages.label.text(), timeout=LONG)
    assert session.proposals == before
    assert session.entry is not None
    assert session.entry.problem == ""
