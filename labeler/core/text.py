"""How transcripts and names are written, and how characters are counted."""

import unicodedata
from urllib.parse import quote

import regex

_GRAPHEME = regex.compile(r"\X")
_UNSEEN = regex.compile(r"[\s\p{Cc}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]+")
"""What nobody sees: white space, controls, marks of direction, joiners, soft hyphens."""
_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_NOT_IN_NAMES = regex.compile(r"[\\\t\r\n]")
_COMMANDS = regex.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202d\u202e]")
"""Control characters, among them the one that begins a terminal's own commands."""


def for_terminal(text: str) -> str:
    """Return text as a terminal may be given it: what would command it is written as an escape.

    Line breaks and tabs stay; so do the marks that right-to-left scripts need, but not those that
    turn the direction of everything after them.
    """
    return str(_COMMANDS.sub(lambda found: found[0].encode("unicode_escape").decode(), text))


def as_transcript(text: str) -> str:
    """Return text the one way transcripts are written.

    Accented letters are composed (Unicode NFC), line breaks become spaces, and none stand at the
    ends. What is a transcript already stays as it is.
    """
    return unicodedata.normalize("NFC", " ".join(text.splitlines()).strip())


def single_spaced(text: str) -> str:
    """Return text as readers learn and are judged by it.

    Composed (Unicode NFC), each run of white space one space, none at the ends.
    """
    return " ".join(unicodedata.normalize("NFC", text).split())


def graphemes(text: str) -> list[str]:
    """Split a transcript into the characters one sees, without spaces (Unicode UAX 29).

    What is invisible by itself is no character; within one (a joiner in an emoji) it stays.
    """
    if text.isascii():  # every visible character is a cluster
        return [letter for letter in text if "!" <= letter <= "~"]
    return [cluster for cluster in _GRAPHEME.findall(text) if not _UNSEEN.fullmatch(cluster)]


def characters(text: str) -> list[str]:
    """Split a text into user-perceived characters (Unicode UAX 29).

    Unlike in counts, the space between two words is a character: a reader has to find it.
    """
    result: list[str] = []
    for word in text.split():
        if result:
            result.append(" ")
        result += graphemes(word)
    return result


def has_right_to_left(text: str) -> bool:
    """Tell whether some of a transcript is written from right to left (Unicode UAX 9)."""
    return any(unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT for letter in text)


def count_characters(text: str) -> int:
    """Return how many characters a transcript has: those one sees, spaces left out."""
    return len(graphemes(text))


def on_one_line(name: str) -> str:
    """Return the name of a file so that it stays one line and one cell, and is no path of Windows.

    What would make it otherwise is written as in addresses.
    """
    return str(_NOT_IN_NAMES.sub(lambda found: quote(found[0]), name))
