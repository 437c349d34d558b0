"""What one is told before a retrain."""

from dataclasses import asdict, replace
from typing import Any

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
from labeler.gui.retrain.retraining import Trained
from labeler.gui.retrain.summary_view import SummaryView

COMPARED = Comparisons(
    {"found": Comparison(0.80, 0.81, -0.012, 0.031, 20, 600)},
    {"small": Comparison(0.5, 0.7, 0.1, 0.3, 12, 90)},
)
SECONDS = {
    "cpu": {ModelKind.DETECTOR: 8.0, ModelKind.READER: 0.5},
    "cuda": {ModelKind.DETECTOR: 1.0, ModelKind.READER: 0.1},
}


def trained(kind: ModelKind, verdict: Verdict, before: Any, after: Any) -> Trained:
    scores = {"before": before, "after": after, "comparison": asdict(COMPARED)}
    return Trained(kind, f"{verdict}.", scores, verdict, 7, 4)


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
        seconds=SECONDS,
    )
    view.show_summary(summary)
    said = view.note.text()
    assert "12 of 14 validation pages are unchanged proposals: the comparison means little" in said
    assert "3 accepted pages have been seen by nobody" in said
    assert view.start_button.isEnabled()


def test_hard_examples_are_drawn_more_often_only_where_somebody_wants_it(qtbot: QtBot) -> None:
    view = SummaryView()
    qtbot.addWidget(view)
    assert "--hard-examples" not in view.arguments
    view.hard_examples.setChecked(True)
    assert "--hard-examples" in view.arguments


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
        seconds=SECONDS,
        transcripts=1,
    )
    view.show_summary(summary)
    said = {label.text() for label in view.findChildren(QLabel)}
    assert "2 pages, 136 lines, 1 character, 0 counts" in said
    assert "1 page, 1 line, 0 characters, 1 count" in said
    assert "1 page, chosen once, never trained on" in said
    assert "1 page, for a consistency phase (More choices)" in said
    assert "learns 1 transcript" in said
    assert "about 14 minutes on the processor" in said, "the detector ends after twelve"
    assert "--steps" not in view.arguments
    view.steps.setValue(360)
    view.only.setCurrentIndex(1)
    said = {label.text() for label in view.findChildren(QLabel)}
    assert "about 48 minutes on the processor" in said
    assert view.arguments[:2] == ["--steps", "360"]
    view.device.setCurrentIndex(view.device.findData("cuda"))
    said = {label.text() for label in view.findChildren(QLabel)}
    assert "about 6 minutes on the graphics card" in said
    view.device.setCurrentIndex(0)
    view.show_summary(replace(summary, seconds={"cpu": dict.fromkeys(ModelKind, 0.1)}))
    said = {label.text() for label in view.findChildren(QLabel)}
    assert "about 1 minute on the processor" in said
