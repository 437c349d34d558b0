"""The whole window in other languages: nothing stays English, nothing is cut off."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, QTranslator
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QTabWidget
from pytestqt.qtbot import QtBot

from labeler import paths
from labeler.app.gate import Verdict
from labeler.app.project import Project
from labeler.core.annotation import IgnoreReason, Page
from labeler.core.records import ModelKind, Split
from labeler.diagnostics.report import FaultReport
from labeler.evaluation.comparison import Comparison
from labeler.evaluation.examination import Comparisons, Measure
from labeler.evaluation.slices import Slice
from labeler.formats.registry import FORMATS
from labeler.gui import selection_edits, theme
from labeler.gui.crash.dialog import CrashDialog
from labeler.gui.dialogs.mirror import MirrorDialog
from labeler.gui.dialogs.remove_pages import RemovePagesDialog
from labeler.gui.dialogs.task_dialog import TaskDialog
from labeler.gui.dialogs.unsaved import UnsavedDialog
from labeler.gui.item_models.page_list import describe
from labeler.gui.main_window import MainWindow
from labeler.gui.retrain.dialog import RetrainDialog
from labeler.gui.retrain.result_view import ResultView
from labeler.gui.retrain.retraining import Trained
from labeler.gui.shortcuts import PRESETS
from labeler.gui.translation import NATIVE_NAMES, SOURCE
from tests.fakes.drawn_fonts import draw_fonts
from tests.gui.desk import SOON
from tests.gui.looking import ask, strip_of
from tests.gui.pseudo_language import clipped, is_translated, spoken, untranslated

SMALLEST = QSize(1000, 700)
"""A window of this size has room for everything."""
PSEUDO = "pseudo"
SPOKEN = sorted({PSEUDO, *NATIVE_NAMES} - {SOURCE})
DIALOGS = (
    "settings", "show_shortcuts", "about", "export", "import_labels", "check_project",
    "restore_copy", "retrain", "show_models", "add_model",
)  # fmt: skip
"""The actions that open one."""
NAMES = {"Labeler", "images", *PRESETS, *NATIVE_NAMES.values(), *(row.title for row in FORMATS)}
"""What is called the same in every language."""


@pytest.fixture
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The language that is spoken while a test runs."""
    name = getattr(request, "param", PSEUDO)
    with spoken(qapp) if name == PSEUDO else _translated(qapp, name):
        yield name


@pytest.fixture
def dressed(qapp: QApplication, tmp_path: Path) -> Iterator[None]:
    """The window as it looks, in a font that is the same on every machine."""
    style, sheet, font = qapp.style().objectName(), qapp.styleSheet(), qapp.font()
    draw_fonts(tmp_path / "fonts", "Plain")
    number = QFontDatabase.addApplicationFont(str(tmp_path / "fonts" / "plain.ttf"))
    theme.prepare(qapp)
    theme.apply_theme(qapp, "light")
    qapp.setFont(QFont(QFontDatabase.applicationFontFamilies(number)[0], 10))
    yield
    qapp.setFont(font)
    qapp.setStyle(style)
    qapp.setStyleSheet(sheet)
    QFontDatabase.removeApplicationFont(number)


def test_the_window_before_there_is_a_project(language: str, window: MainWindow) -> None:
    assert untranslated(window, NAMES) == set()


def test_a_page_in_all_its_states(
    language: str, window: MainWindow, page: Page, qtbot: QtBot
) -> None:
    session, left = window.session, set()
    entries = window.pages.entries
    values = {*NAMES, *(entry.name for entry in entries), *(str(e.claimed_path) for e in entries)}

    def look() -> None:
        tips = {
            tip for tip in map(describe, window.pages.entries) if not is_translated(tip, values)
        }
        left.update(tips | untranslated(window, values))

    for chosen in ((), ("a",), ("a", "b")):
        session.select(chosen)
        look()
    selection_edits.set_ignore(session, IgnoreReason.ILLEGIBLE)
    session.show(entries[1].id)
    window.actions_by_id["propose"].trigger()
    qtbot.waitUntil(lambda: bool(session.proposals), timeout=SOON)
    lines = [proposal.id for proposal in session.proposals]
    for proposed in (lines[:1], lines):
        session.select((), proposed)
        look()
    for action in ("accept_page", "store_kept_edits", "join", "save", "next_disagreement"):
        window.actions_by_id[action].trigger()
        look()
    window.actions_by_id["previous_page"].trigger()
    window.actions_by_id["previous_page"].trigger()
    look()
    assert left == set()


def test_the_question_before_a_page_is_accepted(
    language: str, window: MainWindow, page: Page, qtbot: QtBot
) -> None:
    ask(window, 1, qtbot)
    strip = strip_of(window)
    assert (
        untranslated(strip, [label.text() for label in strip.findChildren(QLabel, "key")]) == set()
    )


@pytest.mark.parametrize("action", DIALOGS)
def test_a_dialog(action: str, language: str, window: MainWindow, page: Page, qtbot: QtBot) -> None:
    dialog = _opened(window, action, qtbot)
    for _ in _views_of(dialog):
        assert untranslated(dialog, {*NAMES, str(window.session.project.folder)}) == set()
    dialog.close()


def test_boxes_that_ask(
    language: str, window: MainWindow, page: Page, project: Project, tmp_path: Path
) -> None:
    entries = window.pages.entries
    boxes = (
        MirrorDialog(tmp_path, window),
        RemovePagesDialog(entries[:1], 2, window),
        RemovePagesDialog([replace(entries[0], split=Split.VALIDATION), *entries], 1, window),
        UnsavedDialog(project.outbox, window),
        CrashDialog("", "", FaultReport([]), tmp_path, window),
    )
    for box in boxes:
        box.show()
        values = {*NAMES, *map(str, (tmp_path, *tmp_path.rglob("*"))), entries[0].name}
        assert untranslated(box, values) == set()
        box.close()


def test_what_came_of_a_training(language: str, qtbot: QtBot) -> None:
    view = ResultView()
    qtbot.addWidget(view)
    compared = Comparisons(
        {Measure.FOUND: Comparison(0.8, 0.81, -0.012, 0.031, 20, 600)},
        {Slice.SMALL: Comparison(0.5, 0.7, 0.1, 0.3, 12, 90)},
    )
    found = {"f_score": 0.8, "precision": 0.9, "recall": 0.7}
    one = {"detection": {"lines": found, "characters": found}}
    scores = {"before": one, "after": one, "comparison": asdict(compared)}
    for verdict in Verdict:
        for kind in ModelKind:
            view.show_results([Trained(kind, "", scores, verdict, 7, 4)])
            view.show()
            assert untranslated(view, ()) == set()


@pytest.mark.parametrize("language", SPOKEN, indirect=True)
def test_a_small_window_has_room_for_its_texts(
    language: str, dressed: None, window: MainWindow, page: Page, qtbot: QtBot
) -> None:
    window.resize(SMALLEST)
    window.session.select(["a"])
    qtbot.waitUntil(lambda: clipped(window) == set(), timeout=SOON)
    assert window.size() == SMALLEST


@pytest.mark.parametrize("action", DIALOGS)
@pytest.mark.parametrize("language", SPOKEN, indirect=True)
def test_a_dialog_has_room_for_its_texts(
    action: str, language: str, dressed: None, window: MainWindow, page: Page, qtbot: QtBot
) -> None:
    window.resize(SMALLEST)
    dialog = _opened(window, action, qtbot)
    for _ in _views_of(dialog):
        qtbot.waitUntil(lambda: clipped(dialog) == set(), timeout=SOON)
        assert dialog.size().boundedTo(SMALLEST) == dialog.size()
    dialog.close()


def _opened(window: MainWindow, action: str, qtbot: QtBot) -> QDialog:
    """Return the dialog that an action opens, with all that it finds out."""
    before = window.findChildren(QDialog)
    window.actions_by_id[action].trigger()
    (dialog,) = (one for one in window.findChildren(QDialog) if one not in before)
    if isinstance(dialog, TaskDialog):
        qtbot.waitUntil(lambda: not dialog.is_busy, timeout=SOON)
    if isinstance(dialog, RetrainDialog):
        view = dialog.summary_view
        qtbot.waitUntil(lambda: bool(view.note.text()), timeout=SOON)
    return dialog


def _views_of(dialog: QDialog) -> Iterator[None]:
    """Show one after another what a dialog has to show."""
    yield
    if (tabs := dialog.findChild(QTabWidget)) is not None:
        for place in range(tabs.count()):
            tabs.setCurrentIndex(place)
            yield
    if isinstance(dialog, RetrainDialog):
        dialog.summary_view.more_button.toggle()
        yield


@contextmanager
def _translated(app: QApplication, language: str) -> Iterator[None]:
    """Have all that is built from now on speak a language."""
    translator = QTranslator()
    folder = paths.resources() / "translations"
    assert translator.load(str(folder / f"labeler_{language}.qm"))
    app.installTranslator(translator)
    yield
    app.removeTranslator(translator)
