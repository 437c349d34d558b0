"""A cut or a join that the detector's map suggests: one key takes it, one refuses it for good."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from labeler.app import outlines
from labeler.app.outlines import Outlines
from labeler.app.project import Project
from labeler.core.annotation import Count, CountSource, Level, Region
from labeler.core.detection import Detection, FoundLine, ProbabilityMaps
from labeler.gui.canvas.seam_layer import (
    PLATE,
    SIZE,
    Seam,
    SuggestedCut,
    SuggestedJoin,
)
from labeler.gui.main_window import MainWindow
from tests.fakes.printed_rows import LONG, around, seen, spans
from tests.gui.desk import SOON, draw, shown, told
from tests.gui.looking import press

SHIFT = Qt.KeyboardModifier.ShiftModifier
COLUMNS = (5, 6), (LONG,)
"""Two words far from each other; the map believes less between them."""
WORDS = (5, 6), (20,)
"""Two words of one line."""


@pytest.fixture
def images(tmp_path: Path) -> Path:
    """Two columns on the first page, a line of two words on the second."""
    folder = tmp_path / "images"
    folder.mkdir()
    for number, row in enumerate((COLUMNS, WORDS)):
        Image.fromarray(np.asarray(seen(*row, (180,)).image)).save(folder / f"{number}.png")
    return folder


Look = Callable[[int], None]


@pytest.fixture
def look(window: MainWindow, project: Project, qtbot: QtBot) -> Look:
    """Shows a page by its number, with the map that the detector made of it."""

    def show(number: int) -> None:
        entry = project.entries()[number]
        line = seen(*(COLUMNS, WORDS)[number], (180,)).line
        project.keep_maps(entry.id, ProbabilityMaps(np.zeros_like(line), line))
        window.session.show(entry.id)
        qtbot.waitUntil(lambda: window.canvas.scene.is_drawn, timeout=SOON)
        window.activateWindow()
        window.canvas.setFocus()
        qtbot.waitUntil(window.canvas.hasFocus)

    return show


def propose(window: MainWindow, project: Project, *found: FoundLine) -> list[int]:
    page = shown(window)
    detection = Detection(page.size, found)
    project.store.proposals.record(page.id, detection, model_id=None, settings=None)
    window.session.refresh(page.id)
    return [one.id for one in window.session.proposals]


def suggested(window: MainWindow) -> Seam | None:
    return window.canvas.scene.seams.shown


def draw_words(window: MainWindow) -> None:
    first, second = spans(*WORDS)
    draw(
        window,
        Region(
            Level.LINE,
            around(first),
            "total",
            Count(5, CountSource.TRANSCRIPT),
            id="a",
        ),
        Region(
            Level.LINE,
            around(second),
            "amount",
            Count(6, CountSource.TRANSCRIPT),
            id="b",
        ),
    )


def test_a_proposal_around_two_columns_is_cut_by_one_key_and_whole_again_by_undo(
    window: MainWindow, project: Project, look: Look, qtbot: QtBot
) -> None:
    look(0)
    (key,) = propose(window, project, FoundLine(around(*spans(*COLUMNS)), 0.9, 11))
    assert suggested(window) is None
    window.session.select((), [key])
    qtbot.waitUntil(lambda: isinstance(suggested(window), SuggestedCut), timeout=SOON)
    assert "Shift+A" in window.status_line.hint.text()
    press(window, Qt.Key.Key_A, SHIFT)
    first, second = spans(*COLUMNS)
    (left, right) = shown(window).lines
    assert max(x for x, _ in left.polygon) == pytest.approx(first[1] + LONG / 2, abs=5)
    assert min(x for x, _ in right.polygon) == pytest.approx(second[0] - LONG / 2, abs=5)
    assert window.session.selected == {left.id}
    assert suggested(window) is None
    assert "Shift+A" not in window.status_line.hint.text()
    window.actions_by_id["undo"].trigger()
    assert shown(window).lines == ()
    assert window.session.selected_proposals == {key}
    assert isinstance(suggested(window), SuggestedCut)


def test_a_line_that_is_kept_whole_is_not_asked_about_again(
    window: MainWindow, project: Project, look: Look, qtbot: QtBot
) -> None:
    look(0)
    outline = around(*spans(*COLUMNS))
    draw(window, Region(Level.LINE, outline, "left right", id="a"))
    window.session.select(["a"])
    qtbot.waitUntil(lambda: isinstance(suggested(window), SuggestedCut), timeout=SOON)
    press(window, Qt.Key.Key_R, SHIFT)
    assert suggested(window) is None
    assert [line.polygon for line in shown(window).lines] == [outline]
    look(1)
    look(0)
    window.session.select(["a"])
    press(window, Qt.Key.Key_A, SHIFT)
    assert "Nothing is suggested" in told(window)
    assert len(shown(window).lines) == 1
    window.actions_by_id["undo"].trigger()
    qtbot.waitUntil(lambda: isinstance(suggested(window), SuggestedCut), timeout=SOON)


def test_two_words_of_a_line_become_one_with_what_they_say(
    window: MainWindow, look: Look, qtbot: QtBot
) -> None:
    look(1)
    draw_words(window)
    window.session.select(["b"])
    qtbot.waitUntil(lambda: isinstance(suggested(window), SuggestedJoin), timeout=SOON)
    press(window, Qt.Key.Key_A, SHIFT)
    (line,) = shown(window).lines
    assert (line.text, line.count and line.count.value) == ("total amount", 11)
    assert window.session.selected == {line.id}
    window.actions_by_id["undo"].trigger()
    assert [line.text for line in shown(window).lines] == ["total", "amount"]


def test_two_lines_that_are_kept_apart_are_so_from_either_side(
    window: MainWindow, look: Look, qtbot: QtBot
) -> None:
    look(1)
    draw_words(window)
    window.session.select(["a"])
    qtbot.waitUntil(lambda: isinstance(suggested(window), SuggestedJoin), timeout=SOON)
    press(window, Qt.Key.Key_R, SHIFT)
    assert suggested(window) is None
    window.session.select(["b"])
    assert suggested(window) is None
    assert [line.text for line in shown(window).lines] == ["total", "amount"]


def test_where_words_are_outlined_none_is_joined(
    window: MainWindow, project: Project, look: Look, qtbot: QtBot
) -> None:
    outlines.choose(project, Outlines.WORDS)
    look(1)
    draw_words(window)
    window.session.select(["a"])
    qtbot.waitUntil(lambda: window.seam_commands.is_ready, timeout=SOON)
    assert suggested(window) is None


def test_locked_outlines_are_neither_cut_nor_joined(
    window: MainWindow, look: Look, qtbot: QtBot
) -> None:
    look(1)
    draw_words(window)
    window.session.select(["a"])
    qtbot.waitUntil(lambda: isinstance(suggested(window), SuggestedJoin), timeout=SOON)
    window.actions_by_id["lock_outlines"].trigger()
    press(window, Qt.Key.Key_A, SHIFT)
    assert "Outlines are locked" in told(window)
    assert len(shown(window).lines) == 2


def test_the_mark_stands_where_the_line_would_be_cut(
    window: MainWindow, look: Look, qtbot: QtBot
) -> None:
    look(0)
    draw(window, Region(Level.LINE, around(*spans(*COLUMNS)), id="a"))
    window.session.select(["a"])
    qtbot.waitUntil(lambda: isinstance(suggested(window), SuggestedCut), timeout=SOON)
    with_mark = window.canvas.grab().toImage()
    cut = suggested(window)
    assert isinstance(cut, SuggestedCut)
    window.canvas.scene.seams.shown = None
    without = window.canvas.grab().toImage()
    (_, upper) = cut.boundaries[0]
    x, y = window.canvas.viewport.to_canvas(upper)
    rim = round(y - SIZE / 2 - PLATE)
    around_it = [(round(x) + dx, rim + dy) for dx in range(-2, 3) for dy in range(-2, 3)]
    assert any(with_mark.pixelColor(*at) != without.pixelColor(*at) for at in around_it)
