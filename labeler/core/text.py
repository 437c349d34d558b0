"""How characters are counted in a transcript."""

import regex

_GRAPHEME = regex.compile(r"\X")


def graphemes(text: str) -> list[str]:
    """Split a transcript into user-perceived characters, spaces left out (Unicode UAX 29)."""
    if text.isascii():  # every character is a cluster but for line breaks, which are space
        return [letter for letter in text if not letter.isspace()]
    return [cluster for cluster in _GRAPHEME.findall(text) if not cluster.isspace()]


def count_characters(text: str) -> int:
    """Return how many characters a transcript has: grapheme clusters, spaces left out."""
    return len(graphemes(text))
