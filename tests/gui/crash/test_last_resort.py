"""The unexpected in the real window: kept first, told once, gone on from or restarted."""

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, QRunnable, Qt, QThreadPool, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from labeler import paths
from labeler.app import models
from labeler.app.project import Project
from labeler.core import edits
from labeler.core.errors import LabelerError
from labeler.diagnostics import lifetime
from labeler.diagnostics.incident import Incident
from labeler.gui import background
from labeler.gui.crash import last_time, trail
from labeler.gui.crash.dialog import CrashDialog
from labeler.gui.crash.last_resort import LastResort
from labeler.gui.crash.restart import Restart, start_at
from labeler.gui.main_window import MainWindow
from labeler.jobs.events import Failed
from tests.builders import line

pytestmark = pytest.mark.qt_no_exception_capture

LONG = 20_000
SECRET = "Müller"


@pytest.fixture
def last_resort(window: MainWindow, tmp_path: Path) -> Iterator[LastResort]:
    """What the program does about faults, as `application` sets it up."""
    resort = LastResort(window, tmp_path / "state")
    resort.hooks.install()
    window.training_commands.crashed.connect(resort.tell)
    yield resort
    resort.hooks.remove()


def fail() -> None:
    raise RuntimeError(SECRET)


def dialog_of(resort: LastResort, qtbot: QtBot) -> CrashDialog:
    qtbot.waitUntil(lambda: resort.dialog is not None, timeout=LONG)
    assert resort.dialog is not None
    return resort.dialog


def reports(tmp_path: Path) -> list[str]:
    files = sorted((tmp_path / "state" / "reports").iterdir())
    return [file.read_text(encoding="utf-8") for file in files]


def test_an_error_in_a_slot_keeps_what_is_typed_and_lets_one_go_on(
    window: MainWindow, project: Project, last_resort: LastResort, qtbot: QtBot, tmp_path: Path
) -> None:
    page = window.session.page
    assert page is not None
    window.session.edit("Draw", edits.add_regions(page, [line(20, 20, "a")]))
    window.session.select(["a"])
    QTest.keyClicks(window.canvas, "12")
    assert project.page(page.id).lines[0].count is None

    QTimer.singleShot(0, fail)
    dialog = dialog_of(last_resort, qtbot)
    assert "what you were typing as well" in dialog.text.text()
    count = project.page(page.id).lines[0].count
    assert count is not None
    assert count.value == 12
    (report,) = reports(tmp_path)
    assert "RuntimeError" in report
    assert SECRET not in report
    assert str(tmp_path) not in report

    dialog.consent.click()
    assert SECRET in reports(tmp_path)[0]
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert last_resort.dialog is None
    assert window.isVisible()


def test_a_fault_while_the_page_is_drawn_is_told_and_drawn_over(
    window: MainWindow,
    project: Project,
    last_resort: LastResort,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(window.canvas.scene.image, "paint", lambda *_, **__: fail())
        window.canvas.scene.frame.invalidate()
        window.canvas.update()
        dialog = dialog_of(last_resort, qtbot)
        assert "RuntimeError" in dialog.report.text
    dialog.reject()
    window.canvas.repaint()


def test_nothing_is_called_saved_that_a_fault_kept_from_being_stored(
    window: MainWindow, project: Project, last_resort: LastResort, qtbot: QtBot
) -> None:
    window.session.leaving.connect(fail)
    QTimer.singleShot(0, fail)
    dialog = dialog_of(last_resort, qtbot)
    assert "could not be stored: copy it" in dialog.text.text()
    assert "Everything you did is saved" not in dialog.text.text()
    window.session.leaving.disconnect(fail)
    dialog.reject()


def from_runnable() -> None:
    class Failing(QRunnable):
        def run(self) -> None:
            fail()

    QThreadPool.globalInstance().start(Failing())


def from_thread() -> None:
    threading.Thread(target=fail).start()


def from_destructor() -> None:
    class Failing:
        def __del__(self) -> None:
            fail()

    Failing()


def from_event() -> None:
    class Failing(QWidget):
        def keyPressEvent(self, _: object) -> None:
            fail()

    widget = Failing()
    QTimer.singleShot(0, lambda: QTest.keyClick(widget, Qt.Key.Key_A))


@pytest.mark.parametrize("begin", [from_runnable, from_thread, from_destructor, from_event])
def test_wherever_it_comes_up_it_is_told(
    begin: Callable[[], None], last_resort: LastResort, qtbot: QtBot, tmp_path: Path
) -> None:
    begin()
    dialog = dialog_of(last_resort, qtbot)
    assert "in fail" in dialog.report.text
    assert len(reports(tmp_path)) == 1
    dialog.reject()


@pytest.mark.usefixtures("project")
def test_a_fault_that_comes_up_again_and_again_is_told_once(
    window: MainWindow, last_resort: LastResort, qtbot: QtBot, tmp_path: Path
) -> None:
    def fail_again() -> None:
        fail()

    timer = QTimer()
    timer.timeout.connect(fail_again)
    timer.start(0)
    dialog = dialog_of(last_resort, qtbot)
    qtbot.waitUntil(lambda: dialog.report.count > 50, timeout=LONG)
    assert len(window.findChildren(CrashDialog)) == 1
    dialog.reject()
    qtbot.waitUntil(lambda: "came up" in window.messages.label.text(), timeout=LONG)
    timer.stop()
    qtbot.wait(10)
    assert last_resort.dialog is None
    (report,) = reports(tmp_path)
    assert "times" in report
    assert report.count("in fail_again") <= 2, "by itself, and in the log"


def test_an_image_that_a_fault_keeps_away_is_told_and_said(
    window: MainWindow,
    project: Project,
    last_resort: LastResort,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(project, "image", lambda _: 1 / 0)
    window.session.show(project.entries()[-1].id)
    dialog = dialog_of(last_resort, qtbot)
    assert "ZeroDivisionError: division by zero" in dialog.report.text
    dialog.reject()
    qtbot.waitUntil(lambda: window.canvas.scene.is_settled, timeout=LONG)


def test_the_models_that_cannot_be_loaded_stop_no_thread(
    window: MainWindow,
    project: Project,
    last_resort: LastResort,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(models, "current", lambda *_: 1 / 0)
        window.actions_by_id["propose"].trigger()
        dialog_of(last_resort, qtbot).reject()
    window.actions_by_id["propose"].trigger()
    first = project.entries()[0].id
    qtbot.waitUntil(
        lambda: project.store.pages.entry(first).proposal_count is not None, timeout=LONG
    )


def test_an_error_made_for_people_is_a_message(
    window: MainWindow, last_resort: LastResort, qtbot: QtBot
) -> None:
    background.run(window, lambda _: fail_politely()).failed.connect(window.messages.warn)
    QTimer.singleShot(0, fail_politely)
    qtbot.waitUntil(lambda: window.messages.label.text() == "Free some space.", timeout=LONG)
    assert last_resort.dialog is None


def fail_politely() -> None:
    raise LabelerError("Free some space.")


def test_a_training_that_crashes_is_told_with_how_it_went(
    window: MainWindow, project: Project, last_resort: LastResort, qtbot: QtBot
) -> None:
    window.training_commands.retrain()
    retrain = window.training_commands.dialog
    assert retrain is not None
    words = f"{SECRET}\nKeyError: '{SECRET}'\n\nstep 7: supervised loss 0.5"
    retrain._end(Failed("The job ended without a word.", words, is_bug=True))
    dialog = dialog_of(last_resort, qtbot)
    assert "go on with it from the retrain screen" in dialog.text.text()
    assert "step 7: supervised loss 0.5" in dialog.report.text
    assert SECRET not in dialog.report.text
    dialog.reject()


def test_a_restart_comes_back_to_the_same_page(
    window: MainWindow,
    project: Project,
    last_resort: LastResort,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    restart = Restart(window)
    last_resort.restart_wanted.connect(restart.want)
    entry = project.entries()[3]
    window.session.show(entry.id)
    window.canvas.camera.look_at(window.canvas.viewport.centred((50, 40), 3.0))
    QTimer.singleShot(0, fail)
    QTest.mouseClick(dialog_of(last_resort, qtbot).back, Qt.MouseButton.LeftButton)
    assert not window.isVisible()
    assert restart.place is not None

    started: list[list[str]] = []

    class Detached(QProcess):
        def startDetached(self) -> None:  # noqa: N802
            started.append(self.arguments())

    monkeypatch.setattr("labeler.gui.crash.restart.QProcess", Detached)
    start_at(restart.place)
    (words,) = started
    assert words[-5:-1] == [str(project.folder), "--page", str(entry.id), "--view"]
    view = [float(number) for number in words[-1].split(",")]
    assert view == pytest.approx((50, 40, 3), abs=0.5), "whole pixels of the screen"


def test_a_window_that_cannot_even_be_closed_is_restarted(
    window: MainWindow, last_resort: LastResort, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    restart = Restart(window)
    last_resort.restart_wanted.connect(restart.want)
    left: list[int] = []
    monkeypatch.setattr("PySide6.QtCore.QCoreApplication.exit", lambda code=0: left.append(code))
    with monkeypatch.context() as patch:
        patch.setattr(window.training_commands, "shut_down", fail)
        last_resort.tell(Incident("An error", "", ("once",)))
        dialog_of(last_resort, qtbot).back.click()
    assert restart.place is not None
    assert left == [0] or not window.isVisible()


TOLD_TO_END = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from labeler.core import edits
from labeler.diagnostics.lifetime import Whereabouts
from labeler.gui import application
from labeler.gui.main_window import MainWindow
from tests.builders import line

def work():
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    page = window.session.page
    if page is None:
        QTimer.singleShot(20, work)
        return
    window.session.edit("Draw", edits.add_regions(page, [line(20, 20, "a")]))
    window.session.select(["a"])
    QTest.keyClicks(window.canvas, "12")
    os.kill(os.getpid(), signal.SIGTERM)

QTimer.singleShot(0, work)
sys.exit(application.run(Whereabouts(Path(sys.argv[1]), int(sys.argv[2]))))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
def test_a_window_that_is_told_to_end_stores_what_is_typed(
    window: MainWindow, project: Project, images: Path
) -> None:
    page_id, folder = project.entries()[2].id, project.folder
    window.project_commands.close_project()
    ended = subprocess.run(
        [sys.executable, "-c", TOLD_TO_END, str(folder), str(page_id)],
        check=False, capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    assert lifetime.unended(paths.user_state(), paths.user_state()) == []
    with Project.open(folder) as again:
        count = again.page(page_id).lines[0].count
        assert count is not None
        assert count.value == 12


KILLED = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from labeler.core import edits
from labeler.diagnostics.lifetime import Lifetime, Whereabouts
from labeler.gui import application
from labeler.gui.main_window import MainWindow

note = Lifetime.note

def note_and_die(lifetime, place):
    note(lifetime, place)
    if place.view is not None and round(place.view[2], 6) == 3.0:
        os.abort()

def work():
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    if window.session.page is None:
        QTimer.singleShot(20, work)
        return
    window.session.edit("Note", edits.set_note(window.session.page, "kept"))
    window.canvas.camera.look_at(window.canvas.viewport.centred((50, 40), 3.0))

Lifetime.note = note_and_die
QTimer.singleShot(0, work)
application.run(Whereabouts(Path(sys.argv[1]), int(sys.argv[2])))
"""


def test_the_start_after_a_hard_end_tells_of_it_and_leads_back(
    window: MainWindow, project: Project, images: Path, qtbot: QtBot
) -> None:
    state, page_id, folder = paths.user_state(), project.entries()[2].id, project.folder
    window.project_commands.close_project()
    ended = subprocess.run(
        [sys.executable, "-c", KILLED, str(folder), str(page_id)],
        check=False, capture_output=True, timeout=120,
    )  # fmt: skip
    assert ended.returncode == -6

    last_time.tell(window, state)
    (dialog,) = window.findChildren(CrashDialog)
    assert f"You were working on {images.name}." in dialog.text.text()
    assert "Fatal Python error: Aborted" in dialog.report.text
    assert "page 3, 0 regions" in dialog.report.text
    assert str(folder.parent) not in dialog.report.text
    dialog.back.click()
    qtbot.waitUntil(lambda: window.session.page is not None, timeout=LONG)
    assert window.session.page is not None
    assert (window.session.page.id, window.session.page.note) == (page_id, "kept")
    back = trail.place_of(window)
    assert back.view is not None
    assert back.view[2] == pytest.approx(3.0)
    last_time.tell(window, state)
    assert len([one for one in window.findChildren(CrashDialog) if one.isVisible()]) == 0
