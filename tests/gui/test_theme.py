"""Both themes, and icons that follow them."""

import re
from dataclasses import asdict

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from labeler.gui import icons, theme
from labeler.gui.theme import DARK, LIGHT, Tokens


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours (WCAG 2.2)."""

    def luminance(name: str) -> float:
        parts = [QColor(name).redF(), QColor(name).greenF(), QColor(name).blueF()]
        r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("look", [LIGHT, DARK])
def test_text_can_be_read(look: Tokens) -> None:
    for ground in (look.window, look.field, look.canvas, look.hover, look.accent_soft):
        assert contrast(look.text, ground) >= 7
    assert contrast(look.muted, look.window) >= 4.5
    assert contrast(look.on_accent, look.accent) >= 4.5
    for mark in (look.accent, look.good, look.bad):
        assert contrast(mark, look.window) >= 3


@pytest.mark.parametrize("look", [LIGHT, DARK])
def test_the_palette_knows_its_tokens(look: Tokens) -> None:
    assert theme.tokens(theme.palette(look)) == look


@pytest.mark.parametrize("look", [LIGHT, DARK])
def test_the_style_sheet_is_filled_in(look: Tokens) -> None:
    sheet = theme.style_sheet(look)
    assert "$" not in sheet
    colours = set(re.findall(r"#[0-9a-f]{6}\b", sheet))
    assert colours <= set(asdict(look).values())


def test_icons_follow_the_theme(qapp: QApplication) -> None:
    icon = icons.icon("undo")
    for look in (LIGHT, DARK):
        qapp.setPalette(theme.palette(look))
        image = icon.pixmap(QSize(32, 32)).toImage()
        inks = {
            image.pixelColor(x, y).name()
            for x in range(32)
            for y in range(32)
            if image.pixelColor(x, y).alpha() == 255
        }
        assert inks == {look.text}


def test_a_disabled_icon_is_faint(qapp: QApplication) -> None:
    qapp.setPalette(theme.palette(LIGHT))
    image = icons.icon("undo").pixmap(QSize(32, 32), QIcon.Mode.Disabled).toImage()
    inks = [image.pixelColor(x, y) for x in range(32) for y in range(32)]
    assert QColor(LIGHT.faint) in inks


@pytest.mark.usefixtures("qapp")
def test_icons_are_sharp_on_dense_screens() -> None:
    pixmap = icons.icon("undo").pixmap(QSize(20, 20), 2.0)
    assert pixmap.size() == QSize(40, 40)
    assert pixmap.devicePixelRatio() == 2.0


def test_the_accent_is_the_palettes(qapp: QApplication) -> None:
    palette = theme.palette(DARK)
    assert palette.color(QPalette.ColorRole.Accent).name() == DARK.accent
