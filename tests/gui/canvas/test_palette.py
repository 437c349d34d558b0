"""What outlines look like, and what that costs."""

from itertools import product

import pytest
from PySide6.QtGui import QColor, QImage, QPainter, QPalette

from labeler.core.annotation import Level
from labeler.gui.canvas.outline_layer import MOST_CASED, OutlineLayer, draw, path_of
from labeler.gui.canvas.palette import HAIR, CanvasPalette, OutlineLook, OutlineStyle
from labeler.gui.canvas.viewport import Box, Viewport
from tests.builders import quad


@pytest.mark.parametrize(
    ("level", "is_ignored", "is_faulty"), [*product(Level, (False, True), (False, True))]
)
def test_regions_that_stand_on_a_page_by_the_thousand_are_drawn_line_by_line(
    level: Level, is_ignored: bool, is_faulty: bool
) -> None:
    palette = CanvasPalette(QPalette())
    style = palette.region(level, is_selected=False, is_ignored=is_ignored, is_faulty=is_faulty)
    assert style.pen.isCosmetic()
    assert style.pen.widthF() <= HAIR <= 1.0


def contrast(image: QImage) -> float:
    """Return how far pixels differ in red, green or blue: 1 is from black to white."""
    places = [(x, y) for x in range(image.width()) for y in range(image.height())]
    colours = [image.pixelColor(*place).getRgbF()[:3] for place in places]
    return max(max(channel) - min(channel) for channel in zip(*colours, strict=True))


def drawn(ground: QColor, style: OutlineStyle) -> QImage:
    """Return a part of the upper side of a line on a ground."""
    image = QImage(60, 30, QImage.Format.Format_RGB32)
    image.fill(ground)
    with QPainter(image) as painter:
        draw(painter, Viewport(), style, [path_of(quad(10, 10))])
    return image.copy(15, 7, 10, 6)


@pytest.mark.parametrize("ground", ["white", "black", "accent", "#808080"])
@pytest.mark.parametrize("is_proposed", [False, True])
@pytest.mark.usefixtures("qapp")
def test_an_outline_is_seen_on_any_ground(ground: str, is_proposed: bool) -> None:
    palette = CanvasPalette(QPalette())
    colour = palette.accent if ground == "accent" else QColor(ground)
    region = palette.region(Level.LINE, is_selected=False, is_ignored=False, is_faulty=False)
    style = palette.proposal(Level.LINE, is_selected=False) if is_proposed else region
    assert contrast(drawn(colour, style)) > 0.25


@pytest.mark.usefixtures("qapp")
def test_lines_by_the_thousand_do_without_what_makes_them_slow() -> None:
    palette = CanvasPalette(QPalette())

    class Lines(OutlineLayer[int]):
        def style(self, key: int) -> OutlineStyle:
            return palette.proposal(Level.LINE, is_selected=False)

    def painted(layer: Lines) -> QImage:
        image = QImage(60, 30, QImage.Format.Format_RGB32)
        image.fill(QColor("black"))
        with QPainter(image) as painter:
            layer.paint(painter, Viewport((60, 30), (60, 30)), Box(0, 0, 60, 30))
        return image

    layer = Lines()
    layer.put(0, Level.LINE, quad(10, 10))
    for key in range(1, MOST_CASED):
        layer.put(key, Level.LINE, quad(500, 500))
    few = contrast(painted(layer))
    layer.put(MOST_CASED, Level.LINE, quad(500, 500))
    assert contrast(painted(layer)) < few


@pytest.mark.parametrize("is_proposed", [False, True])
@pytest.mark.usefixtures("qapp")
def test_outlines_are_as_wide_and_of_the_colour_that_somebody_wants(is_proposed: bool) -> None:
    def style(look: OutlineLook) -> OutlineStyle:
        palette = CanvasPalette(QPalette(), look)
        if is_proposed:
            return palette.proposal(Level.LINE, is_selected=False)
        return palette.region(Level.LINE, is_selected=False, is_ignored=False, is_faulty=False)

    usual, wide = style(OutlineLook()), style(OutlineLook("green", 3, has_rim=False))
    assert wide.pen.widthF() == usual.pen.widthF() + 2
    assert wide.pen.color().hslHueF() == pytest.approx(0.41, abs=0.05)
    assert usual.casing is not None
    assert wide.casing is None
    # Dashes are counted in widths of the pen, and stay as long as they were.
    for narrow, broad in zip(usual.pen.dashPattern(), wide.pen.dashPattern(), strict=True):
        assert broad * wide.pen.widthF() == pytest.approx(narrow * usual.pen.widthF())
