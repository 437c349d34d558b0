"""What came of each run."""

from dataclasses import asdict
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from labeler.app.gate import Verdict
from labeler.core.records import ModelKind
from labeler.evaluation.comparison import Comparison
from labeler.evaluation.examination import Comparisons
from labeler.gui.retrain.result_view import ResultView
from labeler.gui.retrain.retraining import Trained


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
