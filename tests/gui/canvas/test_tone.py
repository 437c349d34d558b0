"""What brightness and contrast make of the picture."""

import hypothesis.strategies as st
import numpy as np
import pytest
from hypothesis import given
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from labeler.gui.canvas.tone import FARTHEST, Tone
from labeler.gui.canvas.view import CanvasView

values = st.integers(-FARTHEST, FARTHEST)


def shade(view: CanvasView) -> int:
    """Return how light the page is on the screen, at a place without regions."""
    x, y = view.viewport.to_canvas((view.viewport.image[0] - 5, 5))
    return QColor(view.grab().toImage().pixel(round(x), round(y))).blue()


@given(values, values)
def test_no_tone_turns_light_and_dark_round(brightness: int, contrast: int) -> None:
    table = Tone(brightness, contrast).table.astype(int)
    assert (np.diff(table) >= 0).all()


def test_the_middle_of_the_sliders_is_the_picture_as_it_is() -> None:
    assert (Tone().table == np.arange(256)).all()
    near = Tone(1, 1).table.astype(int) - np.arange(256)
    assert abs(near).max() <= 4, "nothing jumps"


def test_strong_contrast_no_longer_tells_faint_writing_from_paper() -> None:
    assert Tone(0, 30).keeps_apart
    assert Tone(30, 0).keeps_apart
    table = Tone(0, FARTHEST).table.astype(int)
    assert table[255] - table[240] < 4
    assert not Tone(0, FARTHEST).keeps_apart


@pytest.mark.parametrize("format_", [QImage.Format.Format_RGB32, QImage.Format.Format_RGB888])
def test_a_part_of_an_image_is_toned_as_the_table_says(format_: QImage.Format) -> None:
    pixels = np.random.default_rng(5).integers(0, 256, (40, 31, 3), dtype=np.uint8)
    image = QImage(pixels.data, 31, 40, 31 * 3, QImage.Format.Format_RGB888)
    image = image.convertToFormat(format_)
    tone = Tone(-20, -30)
    toned = tone.of(image, QRect(7, 3, 21, 30))
    for x, y in ((0, 0), (20, 29), (11, 5)):
        expected = [int(tone.table[value]) for value in pixels[y + 3, x + 7]]
        assert list(QColor(toned.pixel(x, y)).getRgb()) == [*expected, 255]
    assert QColor(image.pixel(7, 3)).red() == pixels[3, 7, 0], "the image itself stays"


def test_the_page_is_shown_darker_and_everything_else_sees_it_as_it_is(
    view: CanvasView, qtbot: QtBot
) -> None:
    view.scene.show_tone(Tone(-40, 0))
    assert shade(view) == Tone(-40, 0).table[230]
    pixels = view.scene.image.pixels
    assert pixels is not None
    assert (pixels == 230).all()
    with qtbot.waitSignal(view.scene.image.loaded):
        view.session.show(2)
    assert shade(view) == Tone(-40, 0).table[180], "other pages are shown like that, too"
    view.scene.show_tone(Tone())
    assert shade(view) == 180


def test_a_line_that_is_written_is_enlarged_in_the_same_tone(view: CanvasView) -> None:
    view.scene.show_tone(Tone(-40, 0))
    view.session.select(["second"])
    view.edit_line()
    picture = view.line_editor.picture
    middle = picture.grab().toImage().pixel(picture.rect().center())
    assert QColor(middle).blue() == Tone(-40, 0).table[230]
