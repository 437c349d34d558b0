"""How much of the text of lines was read right: by characters, by words, by lines."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from labeler.core.alignment import align, count_edits
from labeler.core.text import characters
from labeler.evaluation.transcripts.normalisation import EXACT, NORMALISATIONS, Normalisation


@dataclass(frozen=True, slots=True)
class TextAccuracy:
    """How well lines were read, all of them together; shares are 0 to 1, None without any line."""

    name: str
    """Of the normalisation: what counts as the same text."""
    lines: int
    words: int
    """Of the true texts, as are the characters."""
    characters: int
    """User-perceived; the space between two words is one."""
    edits: int
    """Characters to replace, add or leave out until the readings are right."""
    character_accuracy: float | None
    """1 - edits / characters, not below 0."""
    word_accuracy: float | None
    """Share of the true words that stand in the reading, in order."""
    line_accuracy: float | None
    """Share of the lines read without any error."""
    one_minus_ned: float | None
    """1 - the mean over lines of edits / the longer of both texts (1-NED, ICDAR 2019 ReCTS)."""


@dataclass(slots=True)
class AccuracySum:
    """Sums up line after line under one normalisation."""

    normalisation: Normalisation = field(default=EXACT)
    _lines: int = 0
    _right_lines: int = 0
    _words: int = 0
    _right_words: int = 0
    _characters: int = 0
    _edits: int = 0
    _distance: float = 0.0

    def add(self, true: str, read: str | None) -> None:
        """Add a line; one that was not read (None) counts as wrong in all its characters."""
        self._right_lines += self.normalisation.is_same(true, read)
        true, given = self.normalisation.apply(true), self.normalisation.apply(read or "")
        letters, given_letters = characters(true), characters(given)
        edits = count_edits(align(letters, given_letters))
        words = true.split()
        self._lines += 1
        self._words += len(words)
        self._right_words += sum(not step.is_edit for step in align(words, given.split()))
        self._characters += len(letters)
        self._edits += edits
        self._distance += edits / max(len(letters), len(given_letters), 1)

    def scores(self) -> TextAccuracy:
        """Return the scores over all lines so far."""
        wrong = _share(self._edits, self._characters)
        distance = _share(self._distance, self._lines)
        return TextAccuracy(
            self.normalisation.name,
            self._lines,
            self._words,
            self._characters,
            self._edits,
            None if wrong is None else max(1.0 - wrong, 0.0),
            _share(self._right_words, self._words),
            _share(self._right_lines, self._lines),
            None if distance is None else 1.0 - distance,
        )


def score_texts(pairs: Iterable[tuple[str, str | None]]) -> dict[str, TextAccuracy]:
    """Score readings by the key of each normalisation; a pair is the true text and what was read.

    None was not read and is wrong in all its characters.
    """
    sums = [AccuracySum(normalisation) for normalisation in NORMALISATIONS]
    for true, read in pairs:
        for one in sums:
            one.add(true, read)
    return {one.normalisation.key: one.scores() for one in sums}


def _share(part: float, whole: int) -> float | None:
    return part / whole if whole else None
