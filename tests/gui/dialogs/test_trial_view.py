"""What a trial shows: pages that are too narrow to be read scroll, both sides together."""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from labeler.app.adding import ModelFile, Trial, TriedPage
from labeler.core.detection import Detection, FoundLine
from labeler.core.foreign_model import ForeignModel, Habits
from labeler.core.records import ModelKind
from labeler.gui.dialogs.trial_view import TrialView, shown
from tests.builders import quad

HABITS = Habits(ModelKind.DETECTOR)
FILE = ModelFile("theirs.map.onnx", b"")
MODEL = ForeignModel("theirs.onnx", b"", HABITS, are_pixels_known=True, remark="It is a detector.")


@pytest.fixture
def view(qtbot: QtBot) -> TrialView:
    view = TrialView()
    qtbot.addWidget(view)
    view.resize(800, 400)
    view.show()
    return view


def page(width: int, height: int, lines: int) -> TriedPage:
    found = [FoundLine(quad(10, 10 + 20 * row), 0.9) for row in range(lines)]
    image = np.full((height, width, 3), 255, np.uint8)
    return TriedPage("page.png", image, Detection((width, height), tuple(found)))


def test_a_wide_page_is_in_view_as_a_whole(view: TrialView, qtbot: QtBot) -> None:
    trial = Trial(MODEL, HABITS, FILE, (page(600, 400, 2),), in_use=(page(600, 400, 1),))
    view.show_trial(shown(trial))
    qtbot.waitUntil(lambda: view.theirs.area.viewport().height() > 100)
    assert view.theirs.area.verticalScrollBar().maximum() == 0
    assert view.theirs.title.text().startswith("This model: 2 lines, mean score 0.90")
    assert view.in_use.title.text().startswith("In use: 1 line,")
    assert not view.tabs.isVisible()


def test_a_narrow_page_scrolls_on_both_sides_at_once(view: TrialView, qtbot: QtBot) -> None:
    trial = Trial(MODEL, HABITS, FILE, (page(300, 3000, 2),), in_use=(page(300, 3000, 1),))
    view.show_trial(shown(trial))
    theirs, in_use = (side.area.verticalScrollBar() for side in (view.theirs, view.in_use))
    qtbot.waitUntil(lambda: min(theirs.maximum(), in_use.maximum()) > 200)
    theirs.setValue(150)
    assert in_use.value() == 150
    in_use.setValue(50)
    assert theirs.value() == 50


def test_why_there_is_nothing_to_compare_with_is_said(view: TrialView) -> None:
    trial = Trial(MODEL, HABITS, FILE, (page(600, 400, 0),), obstacle="The weights are gone.")
    view.show_trial(shown(trial))
    assert view.in_use.title.text() == "In use: The weights are gone."
    assert view.in_use.picture.page is None
    assert view.theirs.title.text().startswith("This model: 0 lines, ")
    view.clear()
    assert view.hint.isVisible()
