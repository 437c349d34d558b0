"""Texts that are written where nothing translates, and read in the window.

What collects the texts of the program finds them by the names of these two functions.
"""

from typing import Any


def mark(text: str, _comment: str = "", _n: int = -1, /) -> str:
    """Return a text of a table as it is; where it is shown, the window translates it.

    A third argument, whatever its value, says that `%n` in it decides between one and many.
    """
    return text


class Sentence(str):
    """English that knows what it is made of, so that the window can say it in its own language."""

    __slots__ = ("number", "template", "values")

    template: str
    number: int
    """The number in it that decides between one and many; below zero there is none."""
    values: dict[str, Any]


def sentence(
    text: str, _comment: str = "", n: int = -1, one: str = "", /, **values: object
) -> Sentence:
    """Return a sentence with values put in for `{name}`; a value may be a sentence itself.

    `%n` is a number; where it is 1, English says `one` instead.
    """
    english = one if n == 1 and one else text
    made = Sentence(english.replace("%n", str(n)).format(**values))
    made.template, made.number, made.values = text, n, values
    return made
