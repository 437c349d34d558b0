"""The list of regions beside the page: from where on it shows them."""

import pytest
from pytestqt.qtbot import QtBot

from labeler.gui.main_window import MainWindow
from tests.builders import line
from tests.gui.desk import draw


@pytest.mark.usefixtures("project")
def test_another_page_is_listed_from_its_first_line_on(window: MainWindow, qtbot: QtBot) -> None:
    def many() -> None:
        draw(window, *[line(20, 2 + row, f"row {row}") for row in range(60)])
        qtbot.waitUntil(lambda: bar.maximum() > 0)

    bar = window.region_panel.view.verticalScrollBar()
    many()
    window.actions_by_id["next_page"].trigger()
    many()
    bar.setValue(bar.maximum())
    window.actions_by_id["previous_page"].trigger()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert bar.value() == 0
    window.session.select(["row 59"])
    reached = bar.value()
    assert reached > bar.maximum() / 2, "what is selected is in sight"
    draw(window, line(60, 2, "one more"))
    assert bar.value() == reached, "an edit moves nothing"
