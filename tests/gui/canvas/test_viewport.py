"""Zoom, pan and fit as arithmetic, without a window."""

import hypothesis.strategies as st
import pytest
from hypothesis import given

from labeler.gui.canvas.viewport import Box, Viewport

sizes = st.tuples(st.integers(1, 12_000), st.integers(1, 12_000))
canvases = st.tuples(st.integers(100, 4000), st.integers(100, 4000))
ratios = st.sampled_from([1.0, 1.25, 2.0])
views = st.builds(
    lambda image, canvas, ratio, turn: Viewport(turn=turn).resized(canvas, ratio).showing(image),
    sizes,
    canvases,
    ratios,
    st.integers(0, 3),
)
shares = st.floats(0, 1)


@given(views, shares, shares)
def test_image_to_canvas_and_back(view: Viewport, x: float, y: float) -> None:
    point = (x * view.image[0], y * view.image[1])
    assert view.to_image(view.to_canvas(point)) == pytest.approx(point, abs=1e-6 * max(view.image))


@given(views)
def test_fitted_page_is_visible_as_a_whole_and_centred(view: Viewport) -> None:
    seen = view.box_to_canvas(Box(0, 0, *view.image))
    width, height = view.canvas
    assert seen.left >= 0
    assert seen.top >= 0
    assert seen.right <= width
    assert seen.bottom <= height
    assert seen.centre == pytest.approx((width / 2, height / 2), abs=1.0)


@given(views, st.floats(0.5, 2), shares, shares)
def test_zoom_keeps_what_is_under_the_pointer(
    view: Viewport, factor: float, x: float, y: float
) -> None:
    at = view.to_canvas((x * view.image[0], y * view.image[1]))
    before = view.to_image(at)
    after = view.zoomed(factor, at)
    # Settling on whole device pixels moves the picture by at most half of one.
    moved = after.to_canvas(before)
    assert moved == pytest.approx(at, abs=0.5 / view.ratio + 1e-6 * max(view.canvas))


@given(views, st.floats(-1e5, 1e5), st.floats(-1e5, 1e5))
def test_page_cannot_be_lost(view: Viewport, dx: float, dy: float) -> None:
    seen = view.moved(dx, dy).visible
    assert seen.left < view.image[0]
    assert seen.top < view.image[1]
    assert seen.right > 0
    assert seen.bottom > 0


def test_zoom_has_ends() -> None:
    view = Viewport().resized((800, 600)).showing((400, 300))
    for _ in range(60):
        view = view.zoomed(2)
    assert view.zoom == 64
    for _ in range(60):
        view = view.zoomed(0.5)
    assert view.zoom == 0.5


def test_hundred_per_cent_is_a_device_pixel_per_image_pixel() -> None:
    view = Viewport().resized((800, 600), 2.0).showing((4000, 3000)).at_zoom(1.0)
    assert view.scale == 0.5
    assert (view.x * 2) % 1 == 0


def test_revealing_moves_no_more_than_needed() -> None:
    view = Viewport().resized((400, 300)).showing((4000, 3000)).at_zoom(1.0, (0, 0))
    shown = Box(*view.to_image((50, 50)), *view.to_image((100, 100)))
    assert view.revealing(shown) == view
    hidden = Box(2000, 2000, 2100, 2050)
    seen = view.revealing(hidden).box_to_canvas(hidden)
    assert seen.left >= 0
    assert seen.bottom <= 300


def test_resizing_keeps_the_middle() -> None:
    view = Viewport().resized((400, 300)).showing((4000, 3000)).at_zoom(1.0)
    middle = view.to_image((200, 150))
    wider = view.resized((600, 300))
    assert wider.to_image((300, 150)) == pytest.approx(middle, abs=1)


@given(views, st.floats(0.2, 5), st.integers(0, 3))
def test_turning_keeps_the_middle_in_the_middle(view: Viewport, factor: float, turn: int) -> None:
    middle = view.canvas[0] / 2, view.canvas[1] / 2
    view = view.zoomed(factor, middle)
    turned = view.turned(turn)
    assert turned.scale == view.scale
    at = turned.to_canvas(view.to_image(middle))
    assert at == pytest.approx(middle, abs=1.0 / view.ratio + 1e-6 * max(view.canvas))
