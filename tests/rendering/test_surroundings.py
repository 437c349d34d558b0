"""What pictures show besides text."""

from collections.abc import Callable

import numpy as np
import pytest

from labeler.rendering import wear
from labeler.rendering.codes import draw_bar_code, draw_matrix_code
from labeler.rendering.ornaments import MARKS, Mark, Pen
from labeler.rendering.photo_backgrounds import PHOTO_BACKGROUNDS
from labeler.rendering.sheet import Picture
from labeler.rendering.textures import KINDS, POOL, pooled_texture

Background = Callable[[np.random.Generator, int], Picture]
Change = Callable[[Picture, np.random.Generator], Picture]


@pytest.mark.parametrize(
    "background", [background for background, _ in PHOTO_BACKGROUNDS], ids=lambda v: v.__name__
)
def test_every_photo_background_differs_from_draw_to_draw(background: Background) -> None:
    pictures = [background(np.random.default_rng(seed), 200) for seed in range(4)]
    for picture in pictures:
        assert picture.shape == (200, 200, 3)
        assert picture.dtype == np.uint8
        assert picture.std() > 1
    assert len({picture.tobytes() for picture in pictures}) == 4


def test_the_shares_of_photo_backgrounds_leave_room_for_plain_surfaces() -> None:
    assert 0 < sum(share for _, share in PHOTO_BACKGROUNDS) < 1


@pytest.mark.parametrize("kind", range(len(KINDS)))
def test_textures_are_not_flat(kind: int) -> None:
    assert any(pooled_texture(n).std() > 2 for n in range(kind, POOL, len(KINDS)))


@pytest.mark.parametrize("mark", MARKS, ids=lambda mark: mark.__name__)
def test_marks_stay_where_they_were_put(mark: Mark) -> None:
    picture = np.full((200, 200, 3), 255, np.uint8)
    pen = Pen(picture, np.array([100.0, 100.0]), 30, np.zeros(3, np.uint8))
    mark(pen, np.random.default_rng(1))
    rows, columns = np.nonzero(picture[..., 0] < 128)
    assert len(rows) > 20
    assert np.abs(np.concatenate([rows, columns]) - 100).max() < 60


@pytest.mark.parametrize(
    "change", [wear.folded, wear.edged, wear.stamped], ids=lambda c: c.__name__
)
def test_handling_leaves_marks_and_leaves_most_as_it_is(change: Change) -> None:
    page = np.full((120, 100, 3), 200, np.uint8)
    worn = change(page, np.random.default_rng(3))
    assert worn.shape == page.shape
    assert (worn != page).any()
    assert np.median(np.abs(worn.astype(int) - page)) < 30


@pytest.mark.parametrize("top", [-20, 10, 95])
def test_codes_may_run_off_the_paper(top: int) -> None:
    picture = np.full((100, 100, 3), 255, np.uint8)
    rng = np.random.default_rng(0)
    draw_bar_code(picture, rng, (5, top, 80, 30))
    draw_matrix_code(picture, rng, (40, max(top, 0), 30))
    assert (picture < 100).any()
    assert (picture[:, -1] == 255).all()
