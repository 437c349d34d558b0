"""What the longer journeys have in common: pages with a known truth, a window, a retrain and the way back."""

import json
import shutil
import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from labeler.app.user_settings import UserSettings
from labeler.core.text import count_characters
from labeler.gui import application
from labeler.gui.main_window import MainWindow
from tests.journeys.annotator import Annotator, TrueLine, live, until


def open_window(settings: Path) -> Annotator:
    """Return somebody in front of an empty window with settings of its own."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    own = UserSettings(settings)
    application.prepare(app, own)
    window = MainWindow(app, own)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    until(window.isActiveWindow, "the window to be in front", 20)
    return Annotator(window)


def pages_with_truth(
    data: Path, folder: Path, limit: int
) -> tuple[Path, dict[str, list[TrueLine]]]:
    """Copy images of a public or rendered set; return where to, and what is written on each."""
    entries = json.loads((data / "gt.json").read_text(encoding="utf-8"))
    names = sorted(entries)[:limit]
    folder.mkdir()
    for name in names:
        shutil.copy(data / "images" / name, folder / name)
    return folder, {
        name: [_line(region) for region in entries[name]["regions"] if not region["ignore"]]
        for name in names
    }


def retrain(somebody: Annotator, out: Path, steps: int, name: str = "retrain") -> str:
    """Retrain from the toolbar, with pictures on the way; return the verdict."""
    window = somebody.window
    somebody.push(window.toolbar.widgetForAction(window.actions_by_id["retrain"]))
    dialog = window.training_commands.dialog
    assert dialog is not None
    until(dialog.summary_view.start_button.isEnabled, "the summary")
    dialog.summary_view.steps.setValue(steps)
    somebody.picture(out, f"{name}-summary", dialog)
    say(dialog.summary_view.note.text())
    began = time.monotonic()
    somebody.push(dialog.summary_view.start_button)
    losses = dialog.progress_view.losses
    until(lambda: len(losses.curves.get("lines", ())) >= steps // 2, "half of it", 3600)
    somebody.picture(out, f"{name}-progress", dialog)
    until(lambda: not dialog.is_running, "the end of the training", 3600)
    live(200)
    somebody.picture(out, f"{name}-result", dialog)
    say(f"retrained in {(time.monotonic() - began) / 60:.1f} minutes")
    said = dialog.result_view.verdict.text()
    say(said)
    dialog.close()
    return said


def roll_back(window: MainWindow) -> None:
    """Use the previous detector again; raises where the one in use stays the same."""
    project = window.session.project
    assert project is not None
    before = project.store.models.current()
    window.actions_by_id["roll_back"].trigger()
    after = project.store.models.current()
    assert before is not None
    assert after is not None
    assert before.id != after.id
    say(f"model in use: {before.name}, after rolling back: {after.name}")


def say(text: str) -> None:
    """Tell whoever runs the journey how far it has come."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _line(region: dict[str, Any]) -> TrueLine:
    text = region["text"]
    polygon = tuple((float(x), float(y)) for x, y in region["points"])
    return TrueLine(polygon, text, None if text is None else count_characters(text))
