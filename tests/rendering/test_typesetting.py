"""Lines of text as ink, straight and bent."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.core.text import graphemes
from labeler.rendering.bends import Arc, Bend, Wave, bent
from labeler.rendering.font_files import Face
from labeler.rendering.fonts import pick_face
from labeler.rendering.settings import Script
from labeler.rendering.typesetting import Style, set_line, stretched

TEXTS = st.text("abcdefgXYZ0123 .", min_size=1, max_size=24)


@pytest.fixture(scope="module")
def face() -> Face:
    return pick_face(np.random.default_rng(0), Script.LATIN)


@given(TEXTS, st.integers(8, 60), st.floats(0, 0.5))
def test_boxes_are_the_ink_of_their_characters(
    face: Face, text: str, size: int, spacing: float
) -> None:
    typeset = set_line(text, Style(face, size, letter_spacing=spacing))
    if typeset is None:
        assert not text.strip()
        return
    assert list(typeset.line.clusters) == graphemes(text)
    assert typeset.line.text == " ".join(text.split())
    height, width = typeset.ink.shape
    assert typeset.ink[0].any()
    assert typeset.ink[-1].any()
    assert typeset.ink[:, 0].any()
    assert typeset.ink[:, -1].any()
    inked = np.zeros_like(typeset.ink, bool)
    for left, top, right, bottom in typeset.line.characters[:, [0, 2]].reshape(-1, 4).astype(int):
        assert 0 <= left < right <= width
        assert 0 <= top < bottom <= height
        inked[top:bottom, left:right] = True
    assert not typeset.ink[~inked].any()


def test_a_column_runs_downwards(face: Face) -> None:
    typeset = set_line("ABC", Style(face, 30), vertical=True)
    assert typeset is not None
    tops = typeset.line.characters[:, 0, 1]
    assert (np.diff(tops) > 0).all()
    assert typeset.ink.shape[0] > typeset.ink.shape[1]


def test_spaces_leave_no_ink(face: Face) -> None:
    assert set_line("   ", Style(face, 20)) is None


BENDS = st.one_of(
    st.builds(Arc, st.floats(150, 600), st.just(60.0), st.just(10.0)),
    st.builds(Arc, st.floats(-600, -150), st.just(60.0), st.just(10.0)),
    st.builds(Wave, st.floats(1, 20), st.floats(60, 400), st.floats(0, 6.2)),
)


@given(BENDS)
def test_bending_there_and_back_changes_nothing(bend: Bend) -> None:
    rng = np.random.default_rng(3)
    points = rng.uniform([0, 0], [120, 20], (40, 2)).astype(np.float32)
    assert bend.backward(bend.forward(points)) == pytest.approx(points, abs=0.02)


@given(BENDS)
def test_bent_ink_lies_inside_the_bent_outline(face: Face, bend: Bend) -> None:
    typeset = set_line("curved words", Style(face, 20))
    assert typeset is not None
    curved = bent(typeset, bend)
    assert len(curved.line.outline) > 4
    rows, columns = np.nonzero(curved.ink > 100)
    low, high = curved.line.outline.min(0), curved.line.outline.max(0)
    assert columns.min() >= low[0] - 2
    assert columns.max() <= high[0] + 2
    assert rows.min() >= low[1] - 2
    assert rows.max() <= high[1] + 2
    assert float(curved.ink.sum()) == pytest.approx(float(typeset.ink.sum()), rel=0.25)


@pytest.mark.parametrize("factor", [0.6, 1.7])
def test_stretching_takes_the_boxes_along(face: Face, factor: float) -> None:
    typeset = set_line("wide words", Style(face, 30))
    assert typeset is not None
    wide = stretched(typeset, factor)
    height, width = wide.ink.shape
    assert (height, wide.baseline) == (typeset.ink.shape[0], typeset.baseline)
    assert width == pytest.approx(typeset.ink.shape[1] * factor, abs=1)
    assert wide.line.characters[..., 0].max() == pytest.approx(width, abs=0.01)
    for (left, _), _, (right, bottom), _ in wide.line.characters:
        inked = wide.ink[: int(bottom), int(left) : int(np.ceil(right))]
        assert inked.any()
