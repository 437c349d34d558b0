"""Bar codes and matrix codes, which are no text."""

import cv2
import numpy as np

from labeler.rendering.sheet import Picture

INK = (15, 15, 15)


def draw_bar_code(
    picture: Picture, rng: np.random.Generator, place: tuple[int, int, int, int]
) -> None:
    """Draw bars of one to three modules; `place`: left, top, width, height in pixels."""
    left, top, width, height = place
    module = max(1, width // 120)
    x = left
    while x < left + width:
        bar = int(rng.integers(1, 4)) * module
        cv2.rectangle(picture, (x, top), (x + bar - 1, top + height), INK, -1)
        x += bar + int(rng.integers(1, 4)) * module


def draw_matrix_code(
    picture: Picture, rng: np.random.Generator, place: tuple[int, int, int]
) -> None:
    """Draw a square of random cells with finder patterns; `place`: left, top, side in pixels."""
    left, top, side = place
    count = int(rng.integers(17, 34))
    cells = np.where(rng.random((count, count)) < 0.5, 255, 15).astype(np.uint8)
    for y, x in ((0, 0), (0, count - 7), (count - 7, 0)):
        cells[y : y + 7, x : x + 7] = 15
        cells[y + 1 : y + 6, x + 1 : x + 6] = 255
        cells[y + 2 : y + 5, x + 2 : x + 5] = 15
    if side < 8 or left < 0 or top < 0:
        return
    window = picture[top : top + side, left : left + side]
    code = cv2.resize(cells, (side, side), interpolation=cv2.INTER_NEAREST)
    window[:] = code[: window.shape[0], : window.shape[1], None]
