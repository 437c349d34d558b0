"""How a transcript is written, and how its characters are counted."""

import unicodedata

import regex

_GRAPHEME = regex.compile(r"\X")


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
    """Split a transcript into user-perceived characters, spaces left out (Unicode UAX 29)."""
    if text.isascii():  # every character is a cluster but for line breaks, which are space
        return [letter for letter in text if not letter.isspace()]
    return [cluster for cluster in _GRAPHEME.findall(text) if not cluster.isspace()]


def count_characters(text: str) -> int:
    """Return how many characters a transcript has: grapheme clusters, spaces left out."""
    return len(graphemes(text))
