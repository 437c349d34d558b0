"""Letters of several scripts that look the same, and which of them is meant.

Nobody can tell a Latin A from a Cyrillic or a Greek one by its looks, a reader no more than a
person: both go by the letters around it. A word is written in one script.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache

GROUPS = (
    "AАΑ", "BВΒ", "CС", "EЕΕ", "HНΗ", "IІΙ", "JЈ", "KКΚ", "MМΜ", "NΝ", "OОΟ", "PРΡ", "SЅ", "TТΤ",
    "XХΧ", "YΥ", "ZΖ", "ËЁ", "ÏЇΪ",
    "aа", "cс", "eе", "iі", "jј", "oоο", "pр", "sѕ", "vν", "xх", "yу", "ëё", "ïї", "óό",
)  # fmt: skip
"""Latin first, where there is one."""
_NO_SIGN = 2
"""Greek letters from which on they are no sign, as in ΔE and MΩ, but tell that Greek is written."""
_WORD = re.compile(r"[^\W\d_]+")
_SCRIPTS = frozenset({"LATIN", "CYRILLIC", "GREEK"})


def in_one_script(text: str) -> str:
    """Return a line of as many characters in which each word is of one script, as far as one can tell.

    By the letters of the word that only one script has, else by those of the line. Where neither
    tells, or they tell of several scripts alike, it goes by how most letters of the word were read.
    """
    line = _told(text)
    return _WORD.sub(lambda found: _word_in_one_script(found[0], line), text)


def _word_in_one_script(word: str, line: Counter[str]) -> str:
    script = _most(_told(word) or line) or _most(Counter(map(_script, word)))
    return "".join(_twins().get(letter, {}).get(script, letter) for letter in word)


def _told(text: Iterable[str]) -> Counter[str]:
    """Return how many letters there are that only one script has, by script."""
    scripts = (_script(letter) for letter in text if letter not in _twins())
    told = Counter(script for script in scripts if script in _SCRIPTS)
    if told["GREEK"] < _NO_SIGN:
        del told["GREEK"]
    return told


def _most(counts: Counter[str]) -> str:
    """Return the script counted most; nothing where two are counted alike."""
    first, second = (*counts.most_common(2), ("", 0), ("", 0))[:2]
    return first[0] if first[1] > second[1] else ""


@lru_cache(maxsize=4096)
def _script(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]


@lru_cache(maxsize=1)
def _twins() -> Mapping[str, Mapping[str, str]]:
    """Return for each letter that has lookalikes what stands for it in each script."""
    return {letter: {_script(twin): twin for twin in group} for group in GROUPS for letter in group}
