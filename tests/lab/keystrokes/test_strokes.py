"""Keys that make one text of another do so, and are as few as a careful person needs."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from labeler.lab.keystrokes.strokes import Key, Stroke, strokes

TEXTS = st.text("aB1 .", max_size=12)


def typed(text: str, selected: tuple[int, int], keys: Sequence[Stroke]) -> str:
    """What a field holds in which these keys were pressed."""
    low, high = selected
    for stroke in keys:
        if stroke.key is None or stroke.key in (Key.Key_Delete, Key.Key_Backspace):
            if low == high and stroke.key is Key.Key_Delete:
                high = min(high + 1, len(text))
            elif low == high and stroke.key is Key.Key_Backspace:
                low = max(low - 1, 0)
            text = text[:low] + stroke.text + text[high:]
            low = high = low + len(stroke.text)
        else:
            low, high = moved(stroke.key, low, high, len(text))
    return text


def moved(key: Key, low: int, high: int, length: int) -> tuple[int, int]:
    """Where the selection begins and ends after a key that only moves it; Ctrl+A selects all."""
    places = {
        Key.Key_A: (0, length),
        Key.Key_Home: (0, 0),
        Key.Key_End: (length, length),
        Key.Key_Left: (low, low) if low < high else (max(low - 1, 0),) * 2,
        Key.Key_Right: (high, high) if low < high else (min(high + 1, length),) * 2,
    }
    return places[key]


@given(TEXTS, TEXTS, st.data())
def test_any_text_becomes_any_other_but_for_case(
    before: str, after: str, data: st.DataObject
) -> None:
    low = data.draw(st.integers(0, len(before)))
    high = data.draw(st.integers(low, len(before)))
    made = typed(before, (low, high), strokes(before, after, (low, high)))
    assert made.upper() == after.upper()


@pytest.mark.parametrize(
    ("before", "after", "selected", "keys"),
    [
        ("T0TAL", "TOTAL", (1, 2), 2),  # the doubtful character is selected: Shift and the letter
        ("TOTAL", "total", (5, 5), 0),
        ("10.00", "10.0", (5, 5), 1),
        ("RM 5", "RM5", (4, 4), 2),
        ("abc", "xyz", (3, 3), 5),
    ],
)
def test_keys_are_counted(before: str, after: str, selected: tuple[int, int], keys: int) -> None:
    assert sum(stroke.keys for stroke in strokes(before, after, selected)) == keys


def test_shift_counts_once_for_letters_that_follow_each_other() -> None:
    assert Stroke(text="AB c").keys == 5
    assert Stroke(Qt.Key.Key_A, is_ctrl=True).keys == 2
