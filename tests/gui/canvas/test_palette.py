"""What outlines look like, and what that costs."""

from itertools import product

import pytest
from PySide6.QtGui import QPalette

from labeler.core.annotation import Level
from labeler.gui.canvas.palette import HAIR, CanvasPalette


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
