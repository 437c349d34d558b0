"""The dialog of imports: what it takes, and what it says was left."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
)
from pytestqt.qtbot import QtBot

from labeler.app.project import Project
from labeler.core import edits
from labeler.core.annotation import ReviewState
from labeler.formats import registry
from labeler.gui.dialogs.export import ExportDialog
from labeler.gui.dialogs.import_labels import TRUTH, ImportDialog
from labeler.gui.main_window import MainWindow
from tests.gui.dialogs.conftest import opened

LONG = 20_000


def test_labels_come_back_through_import(
    window: MainWindow, accepted: Project, tmp_path: Path, qtbot: QtBot
) -> None:
    export = opened(window, "export", ExportDialog)
    export.folder.set_path(tmp_path / "out")
    with qtbot.waitSignal(export.done_with, timeout=LONG):
        export.start_button.click()
    first = accepted.entries()[0].id
    window.session.show(first)
    assert window.session.page is not None
    lines = {region.id for region in window.session.page.lines}
    window.session.edit("Delete", edits.delete_regions(window.session.page, lines))

    dialog = opened(window, "import_labels", ImportDialog)
    assert dialog.format.currentText() == "find out"
    dialog.source.set_path(tmp_path / "out")
    dialog.how.setCurrentText(TRUTH)
    with qtbot.waitSignal(dialog.done_with, timeout=LONG):
        dialog.start_button.click()
    assert "check “Replace what people have done" in dialog.report.text()
    assert "--" not in dialog.report.text()
    qtbot.waitUntil(lambda: not dialog.is_busy)
    dialog.replace_work.setChecked(True)
    with qtbot.waitSignal(dialog.done_with, timeout=LONG) as done:
        dialog.start_button.click()
    assert done.args is not None
    qtbot.waitUntil(lambda: window.session.page is not None and bool(window.session.page.lines))
    assert window.session.page is not None
    assert window.session.page.lines[0].text == "Hi you"
    assert window.session.page.state is ReviewState.ACCEPTED


def test_a_single_file_is_chosen_and_imported(
    window: MainWindow,
    accepted: Project,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    export = opened(window, "export", ExportDialog)
    export.format.setCurrentIndex(export.format.findData("coco"))
    export.folder.set_path(tmp_path / "out")
    export.with_images.setChecked(True)
    with qtbot.waitSignal(export.done_with, timeout=LONG):
        export.start_button.click()
    assert len(list((tmp_path / "out").rglob("*.png"))) == 1
    assert all(entry.path.parent != tmp_path / "out" for entry in accepted.entries())

    asked: list[str] = []
    (file,) = (tmp_path / "out/annotations").iterdir()

    def choose(_parent: object, _title: str, _place: str, kinds: str) -> tuple[str, str]:
        asked.append(kinds)
        return str(file), kinds

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    dialog = opened(window, "import_labels", ImportDialog)
    dialog.format.setCurrentIndex(dialog.format.findData("coco"))
    qtbot.mouseClick(dialog.source.buttons["File…"], Qt.MouseButton.LeftButton)
    assert dialog.source.path == file
    assert asked == ["JSON files (*.json);;All files (*)"]
    with qtbot.waitSignal(dialog.done_with, timeout=LONG) as done:
        dialog.start_button.click()
    assert done.args is not None
    assert done.args[0].endswith("imported on 1 page")


def test_what_was_refused_or_kept_besides_stays_to_be_read(
    window: MainWindow, project: Project, tmp_path: Path, qtbot: QtBot
) -> None:
    shape = '{"label": "text", "points": [[10, 10], [60, 10], [60, 30]], "score": 0.5}'
    broken = '{"label": "text", "points": []}'
    name = project.entries()[0].path.stem
    (tmp_path / f"{name}.json").write_text(f'{{"shapes": [{shape}, {broken}]}}')
    dialog = opened(window, "import_labels", ImportDialog)
    dialog.format.setCurrentIndex(dialog.format.findData("labelme"))
    dialog.how.setCurrentText(TRUTH)
    dialog.source.set_path(tmp_path / f"{name}.json")
    with qtbot.waitSignal(dialog.done_with, timeout=LONG):
        dialog.start_button.click()
    text = dialog.report.text()
    assert "shape 2: the outline has 0 points" in text
    assert "stays new" in text
    assert "Kept as it was, for the same format:\n  scores (1)" in text
    assert project.entries()[0].state is ReviewState.NEW
    dialog.close()


def test_every_format_that_can_be_read_names_the_ending_of_its_files() -> None:
    for row in registry.FORMATS:
        assert row.suffix.startswith(".") == (row.read is not None), row.name


def test_nothing_is_imported_from_nowhere(
    window: MainWindow, project: Project, tmp_path: Path, qtbot: QtBot
) -> None:
    assert project.entries()
    dialog = opened(window, "import_labels", ImportDialog)
    dialog.source.set_path(tmp_path / "gone")
    dialog.start_button.click()
    qtbot.waitUntil(dialog.start_button.isEnabled, timeout=LONG)
    assert dialog.report.text()
    dialog.close()
