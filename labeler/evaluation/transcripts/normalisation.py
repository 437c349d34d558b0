"""What counts as the same text: how transcripts are prepared before they are compared."""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from labeler.core.text import single_spaced


@dataclass(frozen=True, slots=True)
class Normalisation:
    """One way to prepare both sides; every score of transcripts names the one it was made with."""

    key: str
    """In JSON."""
    name: str
    """For people."""
    apply: Callable[[str], str]

    def is_same(self, true: str, read: str | None) -> bool:
        """Whether a text was read without any error; None or an empty text was not read."""
        return self.apply(true) == self.apply(read) if read else False


def letters_and_digits(text: str) -> str:
    """Return the text in lower case, without all that is neither letter, digit nor white space.

    On plain English this is what recognisers are compared by on IIIT5K and IC15 (36 characters).
    Letters with accents and of other scripts stay; so does a long s, which is no matter of case.
    """
    return single_spaced("".join(one for one in text.lower() if one.isspace() or _is_written(one)))


def _is_written(character: str) -> bool:
    """Whether a code point is a letter, a number or a mark that belongs to one."""
    return unicodedata.category(character)[0] in "LNM"


EXACT = Normalisation("exact", "exact", single_spaced)
LETTERS = Normalisation(
    "case_punctuation_ignored", "case and punctuation ignored", letters_and_digits
)
NORMALISATIONS = (EXACT, LETTERS)
