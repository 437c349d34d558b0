"""The list of models: use another one, remove one, and learn why one has to stay."""

from dataclasses import asdict
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from labeler.app import models
from labeler.app.project import Project
from labeler.app.user_settings import UserSettings
from labeler.core.records import ModelRecord, Shipped
from labeler.evaluation.comparison import Comparison
from labeler.evaluation.examination import Comparisons
from labeler.gui.dialogs.models import ModelsDialog, RemoveModelDialog
from labeler.gui.main_window import MainWindow
from tests.fakes.weights import FAST
from tests.gui.desk import told
from tests.gui.dialogs.conftest import opened

LONG = 20_000


@pytest.fixture
def other(project: Project, tmp_path: Path) -> ModelRecord:
    """A detector beside the base detector, which is in use."""
    file = tmp_path / "other.safetensors"
    file.write_bytes(b"x" * 3_000_000)
    return models.bring_in(project, file, "added")


@pytest.fixture
def dialog(window: MainWindow, other: ModelRecord) -> ModelsDialog:
    return opened(window, "show_models", ModelsDialog)


def rows(dialog: ModelsDialog) -> list[tuple[str, ...]]:
    cells = dialog.list.model()
    return [
        tuple(cells.index(row, column).data() for column in (1, 2, 3, 5))
        for row in range(dialog.list.rowCount())
    ]


def test_models_are_listed_used_and_taken_back(
    window: MainWindow, dialog: ModelsDialog, project: Project, other: ModelRecord
) -> None:
    assert rows(dialog) == [
        ("base", "detector", "in use", "0.0 MB"),
        ("other", "detector", "", "3.0 MB"),
    ]
    assert not dialog.start_button.isEnabled()
    dialog.list.selectRow(0)
    assert not dialog.start_button.isEnabled()
    dialog.list.selectRow(1)
    dialog.start_button.click()
    assert models.current(project).id == other.id
    assert [row[2] for row in rows(dialog)] == ["", "in use"]
    assert "The detector other (model 2) is in use" in told(window)
    window.actions_by_id["roll_back"].trigger()
    assert [row[2] for row in rows(dialog)] == ["in use", ""]


def test_the_fast_detector_is_in_the_list_before_anybody_used_it(
    window: MainWindow, project: Project, weights: Path, qtbot: QtBot
) -> None:
    weights.with_name(FAST).write_bytes(b"not used: the detector is a fake")
    dialog = opened(window, "show_models", ModelsDialog)
    assert [row[0] for row in rows(dialog)] == ["base", "fast (PP-OCRv6 tiny)"]
    dialog.list.selectRow(1)
    dialog.start_button.click()
    assert [row[2] for row in rows(dialog)] == ["", "in use"]
    assert models.current(project).source == Shipped.FAST


def test_new_projects_begin_with_what_the_settings_say(
    window: MainWindow, weights: Path, images: Path, settings: UserSettings, qtbot: QtBot
) -> None:
    weights.with_name(FAST).write_bytes(b"not used: the detector is a fake")
    settings.set("first_detector", "fast")
    window.open_path(images)
    qtbot.waitUntil(lambda: window.session.page is not None, timeout=LONG)
    project = window.session.project
    assert project is not None
    assert models.current(project).source == Shipped.FAST


def test_a_model_is_removed_once_that_was_confirmed(
    window: MainWindow, dialog: ModelsDialog, other: ModelRecord, qtbot: QtBot
) -> None:
    dialog.list.selectRow(1)
    question = _asked(dialog, qtbot)
    assert "3.0 MB are free again" in question.informativeText()
    question.cancel.click()
    assert other.path.is_file()
    qtbot.waitUntil(lambda: not dialog.findChildren(RemoveModelDialog), timeout=LONG)
    _asked(dialog, qtbot).remove.click()
    qtbot.waitUntil(lambda: len(rows(dialog)) == 1, timeout=LONG)
    assert not other.path.exists()
    assert "Model 2 (other) is removed; 3.0 MB are free again" in told(window)


def test_why_a_model_has_to_stay_is_said(
    dialog: ModelsDialog, other: ModelRecord, qtbot: QtBot
) -> None:
    dialog.list.selectRow(1)
    dialog.start_button.click()
    dialog.list.selectRow(0)
    dialog.remove_button.click()
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=LONG)
    assert dialog.report.text() == ("Model 1 (base) cannot be removed. It comes with the program.")
    assert not dialog.findChildren(RemoveModelDialog)
    assert other.path.is_file()


def test_what_a_model_was_made_of_and_how_well_it_does_is_told(
    window: MainWindow, project: Project, tmp_path: Path
) -> None:
    base = models.current(project)
    file = models.own_file(project, "run-1.safetensors")
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(b"not used: the detector is a fake")
    made_of = {
        "training_pages": [1, 2, 3],
        "lines": 40,
        "characters": 1,
        "unlabelled_pages": [4, 5],
        "consistency": "count",
        "author": "Ada",
    }
    made = project.store.models.add(
        name="run 1",
        path=file,
        sha256="",
        source="training run 1",
        parent_id=base.id,
        manifest=made_of,
    )
    compared = Comparisons({"found": Comparison(0.8, 0.9, 0.02, 0.18, 20, 600)}, {})
    project.store.models.record_scores(made.id, {"comparison": asdict(compared)})
    dialog = opened(window, "show_models", ModelsDialog)
    assert [dialog.list.item(1, column).text() for column in (6, 7)] == ["1 base", "0.800 → 0.900"]
    dialog.list.selectRow(0)
    assert dialog.details.text() == "It comes with the program."
    dialog.list.selectRow(1)
    assert dialog.details.text().splitlines() == [
        "Made from model 1 base by Ada.",
        "Trained on 3 pages, 40 lines, 1 character that people accepted.",
        "The consistency phase drew on 2 unlabelled pages: counts agree (Guo and Wu).",
        "On 20 validation pages: F of lines 0.800 before, 0.900 after "
        "(+0.100, 95 %: +0.020 to +0.180).",
        "That is surely better than the model it was made from.",
    ]
    assert dialog.list.item(1, 0).toolTip() == dialog.details.text()


def test_a_manifest_of_somebody_else_may_say_anything(
    dialog: ModelsDialog, project: Project, tmp_path: Path
) -> None:
    strange = {"training_pages": "all", "lines": None, "weak_pages": {"a": 1}, "consistency": []}
    project.store.models.add(
        name="strange",
        path=tmp_path / "none",
        sha256="",
        source="x",
        manifest=strange,
    )
    dialog.refresh()
    dialog.list.selectRow(2)
    assert dialog.details.text().splitlines() == [
        "Somebody added it.",
        "Trained on 0 pages, 0 lines, 0 characters that people accepted.",
    ]
    dialog.list.selectRow(1)
    assert dialog.details.text().splitlines()[-1] == "What it was trained on is not known."


def _asked(dialog: ModelsDialog, qtbot: QtBot) -> RemoveModelDialog:
    dialog.remove_button.click()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(RemoveModelDialog)), timeout=LONG)
    return dialog.findChildren(RemoveModelDialog)[-1]
