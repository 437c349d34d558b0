"""What one sees of a retrain: what to know before, curves, and what came of each run."""

from dataclasses import asdict
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from labeler.app.gate import Verdict
from labeler.app.training import LabelledAmount, Outlines, RetrainSummary
from labeler.app.validation import ValidationPages
from labeler.core.records import ModelKind
from labeler.core.scrutiny import Scrutiny
from labeler.evaluation.comparison import Comparison
from labeler.evaluation.examination import Comparisons
from labeler.gui.retrain.progress_view import ProgressView
from labeler.gui.retrain.result_view import ResultView, Trained
from labeler.gui.retrain.summary_view import SummaryView
from labeler.jobs.events import Measured, Scored, Started


def read(characters: float, lines: float) -> dict[str, Any]:
    exact = {"character_accuracy": characters, "line_accuracy": lines}
    return {"transcripts": {"accuracy": {"exact": exact}}}


FOUND = {"detection": {"lines": {"f_score": 0.8, "precision": 0.9, "recall": 0.7}}}
COMPARED = Comparisons(
    {"found": Comparison(0.80, 0.81, -0.012, 0.031, 20, 600)},
    {"small": Comparison(0.5, 0.7, 0.1, 0.3, 12, 90)},
)


def trained(kind: ModelKind, verdict: Verdict, before: Any, after: Any) -> Trained:
    scores = {"before": before, "after": after, "comparison": asdict(COMPARED)}
    return Trained(kind, f"{verdict}.", scores, verdict, 7, 4)


def cells(view: ResultView) -> list[str]:
    return [view.grid.itemAt(place).widget().text() for place in range(view.grid.count())]


def test_the_summary_says_what_the_comparison_will_be_worth(qtbot: QtBot) -> None:
    view = SummaryView()
    qtbot.addWidget(view)
    kept = dict.fromkeys(range(12), Scrutiny.AS_PROPOSED) | dict.fromkeys(
        (20, 21), Scrutiny.CORRECTED
    )
    summary = RetrainSummary(
        accepted=LabelledAmount(70),
        since_last=LabelledAmount(70),
        validation=ValidationPages(kept),
        unseen=3,
        unlabelled=0,
        outlined=Outlines.LINES,
        trained=(ModelKind.DETECTOR,),
        has_reader=False,
        device="cpu",
        minutes=1,
    )
    view.show_summary(summary)
    said = view.note.text()
    assert "12 of 14 validation pages are unchanged proposals: the comparison means little" in said
    assert "3 accepted pages have been seen by nobody" in said
    assert view.start_button.isEnabled()


def test_fewer_steps_than_there_may_be_are_not_the_usual_ones(qtbot: QtBot) -> None:
    view = SummaryView()
    qtbot.addWidget(view)
    view.steps.selectAll()
    qtbot.keyClicks(view.steps, "3")
    qtbot.keyClick(view.steps, Qt.Key.Key_Return)
    assert view.steps.value() == view.steps.minimum()


def test_the_summary_counts_as_people_do(qtbot: QtBot) -> None:
    view = SummaryView()
    qtbot.addWidget(view)
    summary = RetrainSummary(
        accepted=LabelledAmount(2, 136, 1, 0, 1),
        since_last=LabelledAmount(1, 1, 0, 1),
        validation=ValidationPages({1: Scrutiny.CORRECTED}),
        unseen=0,
        unlabelled=1,
        outlined=Outlines.LINES,
        trained=(ModelKind.DETECTOR, ModelKind.READER),
        has_reader=True,
        device="cpu",
        minutes=1,
    )
    view.show_summary(summary)
    said = {label.text() for label in view.findChildren(QLabel)}
    assert "2 pages, 136 lines, 1 character, 0 counts" in said
    assert "1 page, 1 line, 0 characters, 1 count" in said
    assert "1 page, chosen once, never trained on" in said
    assert "1 page, for a consistency phase (More choices)" in said
    assert "learns 1 transcript" in said


def test_the_reader_gets_plots_of_its_own(qtbot: QtBot) -> None:
    view = ProgressView()
    qtbot.addWidget(view)
    view.begin()
    view.follow(Started(1, "detector"), None)
    view.follow(Scored(0, 0.8), None)
    view.follow(Measured(1, 4, 1.0, "supervised", {"line": 0.5}), None)
    assert view.scores.curves == {"now": [(0, 0.8)]}
    view.follow(Started(2, "reader"), None)
    assert view.losses.curves == {}
    view.follow(Scored(0, 0.5), None)
    view.follow(Measured(1, 4, 1.0, "recognition", {"transcript": 2.0}), None)
    assert view.scores.curves == {"now": [(0, 0.5)]}
    assert "Characters" in view.scores.accessibleName()
    assert view.losses.curves == {"transcripts": [(1, 2.0)]}


def test_numbers_stand_beside_their_uncertainty(qtbot: QtBot) -> None:
    view = ResultView()
    qtbot.addWidget(view)
    view.show_results([trained(ModelKind.DETECTOR, Verdict.UNCERTAIN, FOUND, FOUND)])
    shown = cells(view)
    assert shown[6:10] == ["600", "0.800", "0.810", "+0.010 (95 %: -0.012 to +0.031)"]
    assert shown[10] == "Small lines found (below 16 px)"
    assert shown[11:15] == ["90", "0.500", "0.700", "+0.200 (95 %: +0.100 to +0.300)"]


@pytest.mark.parametrize(
    ("verdict", "texts", "chosen"),
    [
        (Verdict.BETTER, ["Go back to the old detector", "Use the new detector"], [4, 7]),
        (Verdict.WORSE, ["Use the new detector anyway", "Go back to the old detector"], [7, 4]),
        (Verdict.UNCERTAIN, ["Use the new detector", "Go back to the old detector"], [7, 4]),
    ],
)
def test_a_model_can_be_tried_and_given_up(
    qtbot: QtBot, verdict: Verdict, texts: list[str], chosen: list[int]
) -> None:
    view = ResultView()
    qtbot.addWidget(view)
    view.show_results([trained(ModelKind.DETECTOR, verdict, FOUND, FOUND)])
    button = view.other_buttons.itemAt(0).widget()
    for text, model_id in zip(texts, chosen, strict=True):
        assert button.text() == text
        with qtbot.waitSignal(view.use_wanted) as used:
            button.click()
        assert used.args == [model_id]
        assert button.text() == text, "it says so once it is done"
        view.show_in_use(model_id)
    assert button.text() == texts[0]


def test_each_kind_has_a_verdict_of_its_own(qtbot: QtBot) -> None:
    view = ResultView()
    qtbot.addWidget(view)
    view.show_results(
        [
            trained(ModelKind.DETECTOR, Verdict.WORSE, FOUND, FOUND),
            trained(ModelKind.READER, Verdict.BETTER, read(0.5, 0.25), read(0.75, 0.5)),
        ]
    )
    buttons = [view.other_buttons.itemAt(place).widget() for place in range(2)]
    assert [button.text() for button in buttons] == [
        "Use the new detector anyway",
        "Go back to the old reader",
    ]
    assert cells(view)[-5:] == ["Lines read right", "", "25.0%", "50.0%", ""]
    view.show_results([])
    assert view.other_buttons.count() == 0
    nothing = Trained(ModelKind.DETECTOR, "Cannot tell.", {}, Verdict.UNCERTAIN, 7, 4)
    view.show_results([nothing])
    assert (view.verdict.text(), view.grid.count()) == ("Cannot tell.", 0)
