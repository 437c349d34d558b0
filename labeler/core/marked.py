"""Texts that are written where nothing translates, and read in the window.

What collects the texts of the program finds them by the names of these two functions.
"""

import re
from collections.abc import Sequence
from typing import Any

_NUMBER = re.compile(r"\b[0-9]{1,9}\b")


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


def all_of(parts: Sequence[str]) -> str:
    """Return what is said of several things in one: "the note and the reading order"."""
    said, *more = parts
    for part in more:
        said = sentence("{first} and {second}", first=said, second=part)
    return said


def edit_name(text: str) -> Sentence:
    """Return the name of an edit, which the journal keeps in English; the first number in it is `%n`.

    A name may hold that of a file, with whatever stands in it.
    """
    found = _NUMBER.search(text)
    made = Sentence(text)
    made.template = text if found is None else _NUMBER.sub("%n", text, count=1)
    made.number, made.values = -1 if found is None else int(found[0]), {}
    return made
