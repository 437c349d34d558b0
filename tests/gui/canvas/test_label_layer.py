"""What lines carry beside them stands where there is room for it."""

import pytest

from labeler.core.annotation import Level, Region
from labeler.gui.canvas.label_layer import LOWEST_LABELLED, is_large
from labeler.gui.canvas.viewport import Viewport


@pytest.mark.parametrize("turn", range(4))
@pytest.mark.parametrize("slope", [0, 60])
@pytest.mark.parametrize("scale", [1.0, 0.5])
def test_a_long_line_carries_text_by_how_high_it_is_however_it_slants(
    slope: float, scale: float, turn: int
) -> None:
    viewport = Viewport((800, 800), (800, 800), scale=scale, turn=turn)
    for share, is_enough in ((0.8, False), (1.2, True)):
        high = share * LOWEST_LABELLED / scale
        outline = ((10, 10), (700, 10 + slope), (700, 10 + slope + high), (10, 10 + high))
        assert is_large(Region(Level.LINE, outline), viewport) is is_enough
