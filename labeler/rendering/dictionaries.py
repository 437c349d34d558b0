"""Words of the spelling dictionaries installed on this machine: far more than we list ourselves.

The renderer does without them, as it does without most fonts; a reader needs them, or it would
learn the few words we list by heart.
"""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

import numpy as np

from labeler.core.alphabet import load_alphabet

FOLDER = Path("/usr/share/dict")
"""Where Unix systems keep lists of words, one a line."""
_MOST_WORDS = 60_000
"""Kept of one list, evenly spread over it."""
_LONGEST = 20
_ENGLISH = 3
"""How many times as often English words are drawn as those of another language."""


@cache
def latin_words() -> tuple[tuple[str, ...], ...]:
    """Return the lists of words in Latin letters, one a language; none where none is installed."""
    known = frozenset(load_alphabet("latin").characters)
    lists: list[tuple[str, ...]] = []
    paths = FOLDER.iterdir() if FOLDER.is_dir() else ()
    for path in sorted(path for path in paths if path.is_file() and not path.is_symlink()):
        words = _words(path)
        words = words[:: max(1, len(words) // _MOST_WORDS)]
        fit = tuple(word for word in words if len(word) <= _LONGEST and known.issuperset(word))
        if len(fit) > len(words) / 2 and len(fit) > 1000:
            lists += [fit] * (_ENGLISH if "english" in path.name else 1)
    return tuple(lists)


def latin_word(rng: np.random.Generator) -> str | None:
    """Return a word of any installed language; None where no dictionary is installed."""
    lists = latin_words()
    if not lists:
        return None
    words = lists[int(rng.integers(len(lists)))]
    return words[int(rng.integers(len(words)))]


def _words(path: Path) -> Sequence[str]:
    try:
        return path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError):
        return ()
