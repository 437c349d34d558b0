"""Letters one below the other come out side by side."""

import cv2
import numpy as np

from labeler.maps.vertical_text import set_side_by_side


def column(letters: str) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    image = np.full((50 * len(letters), 40, 3), 230, np.uint8)
    for place, letter in enumerate(letters):
        at = (8, 50 * place + 38)
        cv2.putText(image, letter, at, cv2.FONT_HERSHEY_SIMPLEX, 1.1, (20, 20, 20), 3)
    return image


def test_each_letter_gets_its_place() -> None:
    line = set_side_by_side(column("BAR"))
    assert line is not None
    assert line.shape[1] == 3 * 45
    assert line.shape[0] < 40
    ink = (line[..., 0] < 100).any(axis=0)
    assert np.count_nonzero(np.diff(ink.astype(int)) == 1) == 3, "three letters with room between"


def test_a_dot_belongs_to_its_letter() -> None:
    line = set_side_by_side(column("BiR"))
    assert line is not None
    assert line.shape[1] == 3 * 45


def test_one_letter_or_none_is_no_column() -> None:
    assert set_side_by_side(column("B")) is None
    assert set_side_by_side(np.full((200, 40, 3), 90, np.uint8)) is None
