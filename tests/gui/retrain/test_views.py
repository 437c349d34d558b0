"""What one sees of a retrain: curves of one run after the other, and what came of both."""

from typing import Any

from pytestqt.qtbot import QtBot

from labeler.gui.retrain.progress_view import ProgressView
from labeler.gui.retrain.result_view import ResultView, Trained
from labeler.jobs.events import Measured, Scored, Started


def read(characters: float, lines: float) -> dict[str, Any]:
    exact = {"character_accuracy": characters, "line_accuracy": lines}
    return {"transcripts": {"accuracy": {"exact": exact}}}


READ, READ_BETTER = read(0.5, 0.25), read(0.75, 0.5)
FOUND = {"detection": {"lines": {"f_score": 0.8, "precision": 0.9, "recall": 0.7}}}


def test_the_reader_gets_plots_of_its_own(qtbot: QtBot) -> None:
    view = ProgressView()
    qtbot.addWidget(view)
    view.begin()
    view.follow(Started(1, "detector"), None)
    view.follow(Scored(0, FOUND), None)
    view.follow(Measured(1, 4, 1.0, "supervised", {"line": 0.5}), None)
    assert view.scores.curves == {"now": [(0, 0.8)]}
    view.follow(Started(2, "reader"), None)
    assert view.losses.curves == {}
    view.follow(Scored(0, READ), None)
    view.follow(Measured(1, 4, 1.0, "recognition", {"transcript": 2.0}), None)
    assert view.scores.curves == {"now": [(0, 0.5)]}
    assert "characters" in view.scores.accessibleName()
    assert view.losses.curves == {"transcripts": [(1, 2.0)]}


def test_each_verdict_can_be_overruled(qtbot: QtBot) -> None:
    view = ResultView()
    qtbot.addWidget(view)
    view.show_results(
        [
            Trained(
                "detector", "Not better.", {"before": FOUND, "after": FOUND}, 7, is_better=False
            ),
            Trained("reader", "Better.", {"before": READ, "after": READ_BETTER}, 4, is_better=True),
        ]
    )
    buttons = [view.other_buttons.itemAt(place).widget() for place in range(2)]
    assert [button.text() for button in buttons] == [
        "Use the new detector anyway",
        "Keep the old reader",
    ]
    with qtbot.waitSignal(view.use_wanted) as used:
        buttons[1].click()
    assert used.args == [4]
    assert not buttons[1].isEnabled()
    texts = [view.grid.itemAt(place).widget().text() for place in range(view.grid.count())]
    assert texts[-3:] == ["Lines read right", "25.0%", "50.0%"]
    view.show_results([])
    assert view.other_buttons.count() == 0
