"""Which classes of regions mean text, by the names other programs give them."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from labeler.core.annotation import Level, Region
from labeler.formats.remarks import Remarks

Thing = TypeVar("Thing")

_CHARACTERS = frozenset({"character", "char", "glyph", "letter", "字符"})
_LINES = frozenset({"line", "string", "print", "printed", "ocr", "icdar", "文本", "文字"})
_OF_TEXT = re.compile(r"text(?!il|ur)|word|handwrit|transcri|machineprint")
"""How a word begins that speaks of text, also as a part of a longer name."""
_IGNORED = frozenset({"ignore", "ignored", "illegible", "unreadable", "dontcare", "###", "*"})
_NO_LINE = frozenset({"no", "non", "not", "without", "block", "paragraph", "baseline"})
"""Words that make something else of a name which speaks of text."""


@dataclass(frozen=True, slots=True)
class Others(Generic[Thing]):
    """What is of classes that do not mean text, in a file that has classes for text as well."""

    things: list[Thing]
    kinds: Counter[str]
    """How many there are of each, as it is counted."""


@dataclass(frozen=True, slots=True)
class TextClass:
    """What regions of a class are."""

    level: Level
    is_ignored: bool = False


def class_named(name: object) -> TextClass | None:
    """Return what a class means, None where its name does not say text; no name is a line."""
    words = [word.rstrip("s") for word in re.split(r"[\W_]+", str(name or "").casefold()) if word]
    joined = "".join(words) or str(name or "").strip()
    if not joined:
        return TextClass(Level.LINE)
    if joined in _IGNORED:
        return TextClass(Level.LINE, is_ignored=True)
    if _NO_LINE.intersection(words):
        return None
    if _CHARACTERS.intersection(words):
        return TextClass(Level.CHARACTER)
    is_line = joined in _LINES or any(map(_OF_TEXT.match, [*words, joined]))
    return TextClass(Level.LINE) if is_line else None


def is_called(name: object, region: Region) -> bool:
    """Tell whether the name of a class says of a region what is known of it."""
    said = class_named(name) if name else None
    if said is None or said.level is not region.level:
        return False
    return region.ignore is not None or not said.is_ignored


def text_only(
    named: Iterable[tuple[object, Thing]], remarks: Remarks, *, place: str, knows_text: bool
) -> tuple[list[tuple[TextClass, Thing]], Others[Thing]]:
    """Return the things whose class means text, each behind what that class means, and the others.

    Things are given behind the name of their class. A file that has classes for text, too
    (`knows_text`), has others that are none. In one that has not, they may be text by another name:
    that is for a person to say, so they are refused.
    """
    found: list[tuple[TextClass, Thing]] = []
    others: list[tuple[str, Thing]] = []
    for name, thing in named:
        known = class_named(name)
        if known is None:
            others.append((str(name)[:40], thing))
        else:
            found.append((known, thing))
    numbers = Counter(name for name, _ in others)
    if others and not knows_text:
        names = ", ".join(f"{name!r} ({number})" for name, number in numbers.items())
        remarks.refused.append(
            f"{place}: nothing tells whether regions of class {names} are text. Call the class "
            "'text', 'line' or 'character' where they are, and import again."
        )
        others = []
    kinds = Counter(f"regions of class {name!r}" for name, _ in others)
    return found, Others([thing for _, thing in others], kinds)
