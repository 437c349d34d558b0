"""What one sees while a retrain goes on."""

from pytestqt.qtbot import QtBot

from labeler.gui.retrain.progress_view import ProgressView
from labeler.jobs.events import Measured, Scored, Started


def test_the_reader_gets_plots_of_its_own(qtbot: QtBot) -> None:
    view = ProgressView()
    qtbot.addWidget(view)
    view.begin()
    view.follow(Started(1, "detector"))
    view.follow(Scored(0, 0.8))
    view.follow(Measured(1, 4, 1.0, "supervised", {"line": 0.5}))
    assert view.scores.curves == {"now": [(0, 0.8)]}
    view.follow(Started(2, "reader"))
    assert view.losses.curves == {}
    view.follow(Scored(0, 0.5))
    view.follow(Measured(1, 4, 1.0, "recognition", {"transcript": 2.0}))
    assert view.scores.curves == {"now": [(0, 0.5)]}
    assert "Characters" in view.scores.accessibleName()
    assert view.losses.curves == {"transcripts": [(1, 2.0)]}
