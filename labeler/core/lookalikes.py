"""Letters of several scripts that look the same, and which of them is meant.

Nobody can tell a Latin A from a Cyrillic or a Greek one by its looks, a reader no more than a
person: both go by the letters around it. A word is written in one script.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache, partial

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


def in_one_script(lines: Sequence[str]) -> list[str]:
    """Return lines of as many characters in which each word is of one script, as far as one can tell.

    lines: all of a page, or what else belongs together. By the letters of the word that only one
    script has, else by those of its line, else by those of all lines. Where none of them tells, or
    they tell of several scripts alike, it goes by how most letters of the word were read, and
    where these are as many, it is Latin.
    """
    told = [_told(line) for line in lines]
    page = sum(told, Counter[str]())
    return [
        _WORD.sub(partial(_word_in_one_script, around=one or page), text)
        for text, one in zip(lines, told, strict=True)
    ]


def in_latin(text: str) -> str:
    """Return a text with Latin letters for all that look like one."""
    return "".join(_twins().get(letter, {}).get("LATIN", letter) for letter in text)


def _word_in_one_script(found: re.Match[str], around: Counter[str]) -> str:
    word = found[0]
    script = _most(_told(word) or around) or _most(Counter(map(_script, word))) or "LATIN"
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
