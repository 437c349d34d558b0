"""What became of the text of each true line."""

from collections import Counter
from enum import StrEnum

from labeler.core.text import characters
from labeler.evaluation.transcripts.normalisation import EXACT


class ReadingClass(StrEnum):
    """Each true line falls into exactly one; the values are keys in JSON."""

    RIGHT = "right"
    """Found, and every character is right."""
    CONFUSED_CHARACTERS = "confused_characters"
    """Found, and read with as many characters as there are, but others among them."""
    WRONG_ORDER = "wrong_order"
    """Found, and read with the very same characters in another order: two words swapped, say."""
    WRONG_LENGTH = "wrong_length"
    """Found, and read with more or fewer characters."""
    NOT_READ = "not_read"
    """Found, but there is no reading, or an empty one."""
    READ_RIGHT_BADLY_PLACED = "read_right_badly_placed"
    """Not found for its outline, yet every character is right in the finding that fits best."""
    NOT_FOUND = "not_found"
    """Neither found nor read."""

    @property
    def label(self) -> str:
        """The name for people."""
        return self.value.replace("_", " ")


MISREAD = (
    ReadingClass.CONFUSED_CHARACTERS,
    ReadingClass.WRONG_ORDER,
    ReadingClass.WRONG_LENGTH,
)
"""Found and read, but not as it is written."""


def classify(true: str, read: str | None, *, is_found: bool) -> ReadingClass:
    """Return the class of a line; `read` is None without a reading that belongs to it.

    Texts are compared as by `EXACT`; the space between two words is a character.
    """
    expected = characters(EXACT.apply(true))
    given = None if read is None else characters(EXACT.apply(read))
    if not is_found:
        is_right = expected == given
        return ReadingClass.READ_RIGHT_BADLY_PLACED if is_right else ReadingClass.NOT_FOUND
    return ReadingClass.NOT_READ if not given else _class_of_read(expected, given)


def _class_of_read(true: list[str], read: list[str]) -> ReadingClass:
    if true == read:
        return ReadingClass.RIGHT
    if len(true) != len(read):
        return ReadingClass.WRONG_LENGTH
    if Counter(true) == Counter(read):
        return ReadingClass.WRONG_ORDER
    return ReadingClass.CONFUSED_CHARACTERS
