"""What the rendered lines say: words, numbers and characters of each script."""

from collections.abc import Callable

import numpy as np

from labeler.core.alphabet import load_alphabet
from labeler.rendering.dictionaries import latin_word
from labeler.rendering.font_files import Face
from labeler.rendering.fonts import writable
from labeler.rendering.repertoire import (
    CONSONANTS,
    FORMULAIC,
    HAN_PUNCTUATION,
    LISTS,
    PROBES,
    PUNCTUATION,
    VOWEL_SIGNS,
    common_han,
    letters,
    word_list,
)
from labeler.rendering.settings import Script

DICTIONARIES = 0.6
"""Share of Latin words that come from installed dictionaries, where there are any."""
INVENTED = 0.6
"""Share of the words in other alphabets that nobody has ever written: of these we list few, and a
reader would learn them by heart, and hardly meet the rarer letters."""
NUMBERS = 0.1
"""Share of numbers among those words: a nought is to be told from a letter that looks like it."""
CODES, WRAPPED = 0.05, 0.04
"""Shares of words without sense, and of words with something around them."""
CODE_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz" + FORMULAIC + "0123456789" * 2
WRAPS = (
    ("“", "”"), ("‘", "’"), ('"', '"'), ("'", "'"), ("(", ")"), ("[", "]"), ("«", "»"), ("„", "“"),
    ("", "-"), ("", "/"), ("", "’"), ("", "&"), ("", "@"), ("", "–"), ("", "."), ("", "_"),
)  # fmt: skip
"""Before and after a word; without anything before, another word follows."""
_OF_DICTIONARIES = (Script.LATIN, Script.BLACKLETTER)
_INVENTED = (Script.CYRILLIC, Script.GREEK)


def old_spelling(word: str) -> str:
    """Spell a word, not empty, as printers of the 16th century did: ſ inside, v first, u after it."""
    word = word[:-1].replace("s", "ſ") + word[-1:]
    if word[:1] in "uU":
        word = ("v" if word[0] == "u" else "V") + word[1:]
    return word[:1] + word[1:].replace("v", "u")


class Wordsmith:
    """Produces text that one face can really show: unsupported characters never appear."""

    def __init__(self, rng: np.random.Generator, script: Script, face: Face) -> None:
        self._rng = rng
        self.script = script
        self.face = face

    def word(self) -> str:
        """Return one word of the script, never empty."""
        return self._written(self._word)

    def heading(self) -> str:
        """Return a word as signs bear it, often in capitals."""
        return self._written(self._heading)

    def goods(self) -> str:
        """Return a word as receipts bear it."""
        return self._written(lambda: self._pick(word_list("goods")))

    def number(self) -> str:
        """Return a price, date, time, code or telephone number."""
        return self._written(self._number)

    def sentence(self, words: int) -> str:
        """Return several words with some punctuation and numbers."""
        if self.script is Script.HAN:
            return self._written(lambda: self._han(words * 3, punctuation=0.06))
        parts = [self.number() if self._rng.random() < 0.04 else self.word() for _ in range(words)]
        return " ".join(parts)

    def prose(self) -> str:
        """Return one word as it stands in running text, with its punctuation."""
        word = self.number() if self._rng.random() < 0.03 else self.word()
        if self.script in VOWEL_SIGNS or self._rng.random() > 0.12:
            return word
        mark = "/" if self.script is Script.BLACKLETTER else self._pick(PUNCTUATION)
        return writable(word + mark, self.face)

    def _written(self, source: Callable[[], str]) -> str:
        for _ in range(6):
            text = writable(source(), self.face).strip()
            if text:
                return text
        return PROBES[self.script][0]

    def _word(self) -> str:
        if self.script is Script.HAN:
            return self._han(int(self._rng.integers(1, 6)))
        if self.script in VOWEL_SIGNS:
            return self._syllables()
        if self.script is Script.LATIN and self._rng.random() < CODES:
            return self._code()
        if self.script in _INVENTED and self._rng.random() < NUMBERS:
            return self._number()
        word = self._known_word()
        if self._rng.random() < 0.25:
            word = self._blend(word, self._known_word())
        word = self._cased(word)
        return self._wrapped(word) if self._rng.random() < WRAPPED else word

    def _known_word(self) -> str:
        """A word of our own lists, of a dictionary that is installed, or of nobody's."""
        if self.script in _OF_DICTIONARIES and self._rng.random() < DICTIONARIES:
            word = latin_word(self._rng)
            if word is not None:
                return old_spelling(word) if self.script is Script.BLACKLETTER else word
        if self.script in _INVENTED and self._rng.random() < INVENTED:
            return self._invented_word()
        return self._pick(word_list(LISTS[self.script]))

    def _invented_word(self) -> str:
        """Letters in any order: half of them as common as in our words, half all alike.

        Many begin with a capital or consist of them, or a reader would hardly meet most capitals.
        """
        small = "".join(letter for letter in letters(self.script) if letter.islower())
        known = "".join(word_list(LISTS[self.script])).lower()
        length = int(self._rng.integers(2, 10))
        word = "".join(
            self._pick(known if self._rng.random() < 0.5 else small) for _ in range(length)
        )
        draw = self._rng.random()
        return word.upper() if draw < 0.15 else word.capitalize() if draw < 0.45 else word

    def _code(self) -> str:
        """Characters in no order a language knows: part numbers, addresses, rare letters."""
        signs = CODE_LETTERS if self._rng.random() < 0.75 else load_alphabet("latin").characters
        length = int(self._rng.integers(1, 10))
        return "".join(self._pick(signs) for _ in range(length)).strip() or "-"

    def _wrapped(self, word: str) -> str:
        """A word with quotes, brackets or another word joined to it."""
        first, last = WRAPS[int(self._rng.integers(len(WRAPS)))]
        return first + word + last if first else word + last + self._known_word()

    def _heading(self) -> str:
        if self.script is Script.LATIN and self._rng.random() < 0.6:
            word = self._pick(word_list("signs"))
            return word if self._rng.random() < 0.7 else word.capitalize()
        word = self._word()
        return word.upper() if self._rng.random() < 0.4 else word

    def _cased(self, word: str) -> str:
        draw = self._rng.random()
        if draw < 0.14:
            return word.capitalize()
        return word.upper() if draw < 0.18 and self.script is not Script.BLACKLETTER else word

    def _blend(self, first: str, second: str) -> str:
        """A word nobody has seen: the start of one with the end of another."""
        return first[: (len(first) + 1) // 2] + second[len(second) // 2 :]

    def _number(self) -> str:
        digits = "".join(str(d) for d in self._rng.integers(0, 10, 12))
        forms = (
            f"{int(digits[:3])}.{digits[3:5]}",
            f"{int(digits[:2])},{digits[2:4]}",
            f"${int(digits[:3])}.{digits[3:5]}",
            f"{digits[:2]}/{digits[2:4]}/20{digits[4:6]}",
            f"{digits[:2]}:{digits[2:4]}",
            f"{digits[:2]}-{digits[2:6]} {digits[6:10]}",
            digits[: 1 + int(digits[11])],
            f"{int(digits[:2])}%",
            f"{self._pick('ABCDEFGHKLMNPRSTX')}{digits[:4]}",
            f"€{int(digits[:2])}",
            f"#{digits[:4]}",
        )
        return self._pick(forms)

    def _han(self, length: int, punctuation: float = 0.0) -> str:
        letters = common_han()
        picks = self._rng.integers(0, len(letters), length)
        marks = self._rng.random(length) < punctuation
        marks[:1] = False
        return "".join(
            self._pick(HAN_PUNCTUATION) if mark else letters[pick]
            for pick, mark in zip(picks, marks, strict=True)
        )

    def _syllables(self) -> str:
        word = ""
        for _ in range(int(self._rng.integers(1, 6))):
            word += self._pick(CONSONANTS[self.script])
            if self._rng.random() < 0.5:
                signs = VOWEL_SIGNS[self.script]
                word += chr(signs[int(self._rng.integers(len(signs)))])
        return word

    def _pick(self, options: tuple[str, ...] | str) -> str:
        return options[int(self._rng.integers(len(options)))]
