"""The fewest keys that make one text of another in a field."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from PySide6.QtCore import Qt

Key = Qt.Key


@dataclass(frozen=True, slots=True)
class Stroke:
    """A key that is pressed, or text that is written."""

    key: Key | None = None
    text: str = ""
    is_ctrl: bool = False

    @property
    def keys(self) -> int:
        """How many keys go down; Shift counts once for letters that follow each other."""
        if self.key is not None:
            return 2 if self.is_ctrl else 1
        is_shifted = [one.isupper() or one in '~!@#$%^&*()_+{}|:"<>?' for one in self.text]
        begun = [here and not before for before, here in pairwise([False, *is_shifted])]
        return len(self.text) + sum(begun)


@dataclass(frozen=True, slots=True)
class Change:
    """Characters from `start` to `end` give way to a text."""

    start: int
    end: int
    text: str


def strokes(before: str, after: str, selected: tuple[int, int]) -> Sequence[Stroke]:
    """Return what to press in a field in which some characters, or none, are selected.

    From left to right, from right to left, or all of it anew, whichever takes fewest keys. Letters that
    differ in case alone are left.
    """
    changes = [
        Change(start, end, after[low:high])
        for tag, start, end, low, high in _matcher(before, after).get_opcodes()
        if tag != "equal"
    ]
    anew = [Stroke(Key.Key_A, is_ctrl=True), Stroke(text=after)]
    ways = [_one_way(changes, before, selected, step) for step in (1, -1)]
    return min((*ways, anew), key=lambda way: sum(stroke.keys for stroke in way))


def _matcher(before: str, after: str) -> SequenceMatcher[str]:
    first, second = ([one.upper() for one in text] for text in (before, after))
    return SequenceMatcher(None, first, second, autojunk=False)


def _one_way(
    changes: Sequence[Change], before: str, selected: tuple[int, int], step: int
) -> list[Stroke]:
    way: list[Stroke] = []
    length, shift = len(before), 0
    for change in changes[::step]:
        start, end = change.start + shift, change.end + shift
        if selected != (start, end) or start == end:
            way += _go(selected, start if step > 0 else end, length)
            key = Key.Key_Delete if step > 0 else Key.Key_Backspace
            way += [Stroke(key)] * (end - start)
        elif not change.text:
            way.append(Stroke(Key.Key_Delete))
        if change.text:
            way.append(Stroke(text=change.text))
        here = start + len(change.text)
        selected, grown = (here, here), len(change.text) - (end - start)
        length += grown
        shift += grown if step > 0 else 0
    return way


def _go(selected: tuple[int, int], place: int, length: int) -> list[Stroke]:
    """Return how the cursor comes to a place: the first arrow only leaves what is selected."""
    low, high = selected
    is_selecting = low != high
    if place == low == high:
        return []
    back = [Stroke(Key.Key_Left)] * (low - place + is_selecting)
    forth = [Stroke(Key.Key_Right)] * (place - high + is_selecting)
    ways = [
        [Stroke(Key.Key_Home), *[Stroke(Key.Key_Right)] * place],
        [Stroke(Key.Key_End), *[Stroke(Key.Key_Left)] * (length - place)],
    ]
    if place <= low:
        ways.append(back)
    if place >= high:
        ways.append(forth)
    return min(ways, key=len)
