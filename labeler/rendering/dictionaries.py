"""Words of the spelling dictionaries installed on this machine: far more than we list ourselves.

The renderer does without them, as it does without most fonts; a reader needs them, or it would
learn the few words we list by heart.
"""

import os
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import numpy as np

from labeler.core.alphabet import load_alphabet

WORDS = "LABELER_WORDS"
"""Environment variable with the folder of word lists to take instead."""
_FOLDER = "/usr/share/dict"
"""Where Unix systems keep lists of words, one a line."""
_MOST_WORDS = 60_000
"""Kept of one list, evenly spread over it."""
_LONGEST = 20
_ENGLISH = 3
"""How many times as often English words are drawn as those of another language."""


@cache
def latin_words() -> dict[str, tuple[str, ...]]:
    """Return the lists of words in Latin letters by language; none where none is installed."""
    known = frozenset(load_alphabet("latin").characters)
    lists: dict[str, tuple[str, ...]] = {}
    paths = Path(os.environ.get(WORDS) or _FOLDER).glob("*")  # none where it cannot be looked into
    for path in sorted(path for path in paths if path.is_file() and not path.is_symlink()):
        words = _words(path)
        words = words[:: max(1, len(words) // _MOST_WORDS)]
        fit = tuple(word for word in words if 0 < len(word) <= _LONGEST and known.issuperset(word))
        if len(fit) > len(words) / 2 and len(fit) > 1000:
            lists[path.name] = fit
    return lists


def latin_word(rng: np.random.Generator, *, english: bool = False) -> str | None:
    """Return a word of any installed language, or of English; None where there is no dictionary."""
    names = [name for name in latin_words() if is_english(name) or not english]
    if not names:
        return None
    weights = np.array([_ENGLISH if is_english(name) else 1.0 for name in names])
    words = latin_words()[names[int(rng.choice(len(names), p=weights / weights.sum()))]]
    return words[int(rng.integers(len(words)))]


def is_english(name: str) -> bool:
    """Tell whether a list is one of English words, by its file name."""
    return "english" in name


def _words(path: Path) -> Sequence[str]:
    try:
        return path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError):
        return ()
