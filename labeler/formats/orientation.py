"""The eight EXIF orientations, for pixels and for points (EXIF 2.32, tag 0x0112)."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from numpy.typing import NDArray

from labeler.core.annotation import Point

UPRIGHT = 1


class _Turn(NamedTuple):
    """How stored pixels become upright ones: flips first, then rows and columns swap."""

    is_transposed: bool
    flips_y: bool
    flips_x: bool


_TURNS = {
    1: _Turn(False, False, False),
    2: _Turn(False, False, True),
    3: _Turn(False, True, True),
    4: _Turn(False, True, False),
    5: _Turn(True, False, False),
    6: _Turn(True, True, False),
    7: _Turn(True, True, True),
    8: _Turn(True, False, True),
}


def known(value: object) -> int:
    """Return an orientation tag as 1 to 8; whatever is not one of these means upright."""
    return value if isinstance(value, int) and value in _TURNS else UPRIGHT


def swaps_sides(orientation: int) -> bool:
    """Tell whether the upright width is the stored height."""
    return _TURNS[orientation].is_transposed


def inverse(orientation: int) -> int:
    """Return the orientation that takes a given one back."""
    return {6: 8, 8: 6}.get(orientation, orientation)


def stored_view(upright: NDArray[Any], orientation: int) -> NDArray[Any]:
    """Return a view of upright pixels (H, W, ...) in the order in which the file stores them."""
    turn = _TURNS[orientation]
    view = upright.swapaxes(0, 1) if turn.is_transposed else upright
    return view[:: -1 if turn.flips_y else 1, :: -1 if turn.flips_x else 1]


def stored_window(
    window: tuple[int, int, int, int], stored_size: tuple[int, int], orientation: int
) -> tuple[int, int, int, int]:
    """Return where a part of the upright image (left, top, right, bottom) is stored."""
    turn = _TURNS[orientation]
    left, top, right, bottom = window
    if turn.is_transposed:
        left, top, right, bottom = top, left, bottom, right
    width, height = stored_size
    if turn.flips_x:
        left, right = width - right, width - left
    if turn.flips_y:
        top, bottom = height - bottom, height - top
    return left, top, right, bottom


def upright_points(
    points: Sequence[Point], stored_size: tuple[int, int], orientation: int
) -> tuple[Point, ...]:
    """Return points of the stored image (of the given width and height) on the upright one."""
    turn = _TURNS[orientation]
    width, height = stored_size
    turned = [
        (width - x if turn.flips_x else x, height - y if turn.flips_y else y) for x, y in points
    ]
    return tuple((y, x) for x, y in turned) if turn.is_transposed else tuple(turned)
