"""Words of lines and lines of words: outlines that nobody drew, for whoever needs the other kind.

Pure functions. What they make is marked as derived (`Origin.is_derived`); no project ever holds it.
"""

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from itertools import pairwise

import numpy as np
import regex
from numpy.typing import NDArray

from labeler.core import geometry
from labeler.core.annotation import (
    DERIVED,
    Count,
    CountSource,
    Level,
    Polygon,
    Region,
    TextSource,
)
from labeler.core.cells import Cells
from labeler.core.marked import mark
from labeler.core.sides import Way
from labeler.core.text import count_characters, graphemes, has_right_to_left

Array = NDArray[np.float64]

_UNSPACED = regex.compile(
    r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\p{Tibetan}]"
)
_WIDEST_SPACE, _DEEPEST_OVERLAP = 1.2, 0.5
"""Between words of a line, in heights of the words."""
_SHIFT = 0.35
"""By how much the next word may lie higher or lower, in the same."""
_TALLER = 1.8
"""By how much it may be higher or smaller."""
_TURN = np.cos(np.radians(20))
"""By how much it may run in another direction: on a curve words turn."""


class Derivation(StrEnum):
    """What outlines an export holds."""

    NONE = ""
    """Those that people stand behind."""
    WORDS = "words"
    """Lines are cut at the spaces of their transcripts."""
    LINES = "lines"
    """Words that follow each other are put together."""


class Whole(StrEnum):
    """Why a line is not cut into words; the value says it behind "lines"."""

    NO_TRANSCRIPT = mark("without a transcript")
    UNSPACED = mark("in scripts without spaces between words")
    RIGHT_TO_LEFT = mark("that are read from right to left")
    UNCLEAR = mark("whose spaces are not clearly seen")


def obstacle(line: Region) -> Whole | None:
    """Return why a line cannot be cut into words, by what it says; None where it can."""
    if not line.text.strip():
        return Whole.NO_TRANSCRIPT
    if _UNSPACED.search(line.text):
        return Whole.UNSPACED
    return Whole.RIGHT_TO_LEFT if has_right_to_left(line.text) else None


def words_of(line: Region, characters: Sequence[Region], cells: Cells) -> tuple[Region, ...]:
    """Return the words of a line, and its characters behind the word each lies on.

    cells: of the line, one for each character of its transcript. Raises ValueError for others.
    """
    words, spans = line.text.split(), cells.spans
    lengths = [len(graphemes(word)) for word in words]
    if sum(lengths) != len(spans) or 0 in lengths:
        raise ValueError("the cells of a line are as many as its characters")
    ends = np.cumsum(lengths)
    way = Way.along(line.polygon)
    found: list[Region] = []
    for word, first, end in zip(words, ends - lengths, ends, strict=True):
        outline = way.between(spans[first][0], spans[end - 1][1])
        said = Count(int(end - first), CountSource.TRANSCRIPT)
        found.append(_derived(outline, word, said, line.text_source))
    owners = _owners(found, characters)
    return tuple(
        region
        for word in found
        for region in (word, *(replace(c, line_id=word.id) for c in owners[word.id]))
    )


def gaps_between_words(text: str, cells: Cells) -> list[tuple[float, float]]:
    """Return from where to where on the way of a line the gaps between its words are."""
    ends = np.cumsum([len(graphemes(word)) for word in text.split()])[:-1]
    return [(cells.spans[end - 1][1], cells.spans[end][0]) for end in ends]


def lines_of(regions: Sequence[Region]) -> tuple[Region, ...]:
    """Return the lines that words, in reading order, stand on, with the characters of their words.

    A word alone stays what it is, and so does one that is ignored.
    """
    words = [region for region in regions if region.level is Level.LINE]
    runs: list[list[Region]] = []
    for word in words:
        if runs and _follows(runs[-1][-1], word):
            runs[-1].append(word)
        else:
            runs.append([word])
    lines = [run[0] if len(run) == 1 else _joined(run) for run in runs]
    line_of = {word.id: line.id for run, line in zip(runs, lines, strict=True) for word in run}
    characters = [
        replace(region, line_id=line_of.get(region.line_id or ""))
        for region in regions
        if region.level is Level.CHARACTER
    ]
    return (*lines, *characters)


def _derived(outline: Polygon, text: str, count: Count | None, source: TextSource) -> Region:
    return Region(Level.LINE, outline, text, count, origin=DERIVED, text_source=source)


def _owners(words: Sequence[Region], characters: Sequence[Region]) -> dict[str, list[Region]]:
    """Return the characters of each word: those whose centres lie nearest to its own."""
    found: dict[str, list[Region]] = {word.id: [] for word in words}
    for character in characters:
        centre = geometry.centre(character.polygon)
        shape = geometry.as_shape(character.polygon).representative_point()
        nearest = min(words, key=lambda word: geometry.as_shape(word.polygon).distance(shape))
        inside = (word for word in words if geometry.contains(word.polygon, centre))
        found[next(inside, nearest).id].append(character)
    return found


def _follows(word: Region, other: Region) -> bool:
    """Tell whether a word stands right behind another one, on the same line."""
    if word.ignore is not None or other.ignore is not None:
        return False
    first, second = _Stretch.of(word.polygon), _Stretch.of(other.polygon)
    if not 1 / _TALLER <= second.height / first.height <= _TALLER:
        return False
    height = (first.height + second.height) / 2
    between = second.start - first.end
    along, across = float(between @ first.direction), float(_cross(first.direction, between))
    return (
        float(first.direction @ second.direction) >= _TURN
        and -_DEEPEST_OVERLAP * height <= along <= _WIDEST_SPACE * height
        and abs(across) <= _SHIFT * height
    )


class _Stretch:
    """Where a word begins and ends, how high it is and where it runs to."""

    def __init__(self, way: Way) -> None:
        upper, lower = way.crossings(np.array([0.0, 0.5, 1.0]))
        middle = (upper + lower) / 2
        self.start, self.end = middle[0], middle[2]
        self.height = max(float(np.hypot(*(upper - lower).T).mean()), 1e-6)
        steps = self.end - self.start
        self.direction = steps / max(float(np.hypot(*steps)), 1e-6)

    @classmethod
    def of(cls, outline: Polygon) -> "_Stretch":
        return cls(Way.along(outline))


def _cross(first: Array, second: Array) -> float:
    return float(first[0] * second[1] - first[1] * second[0])


def _joined(words: Sequence[Region]) -> Region:
    """Return the line of several words: it says something if all of them do."""
    texts = [word.text.strip() for word in words]
    text = _sentence(texts) if all(texts) else ""
    counts = [word.count for word in words if word.count is not None]
    count = None
    if text:
        count = Count(count_characters(text), CountSource.TRANSCRIPT)
    elif len(counts) == len(words):
        count = Count(sum(one.value for one in counts), counts[0].source)
    is_read = any(word.text_source is TextSource.READER for word in words)
    source = TextSource.READER if is_read else TextSource.PERSON
    return _derived(_around(words), text, count, source)


def _sentence(texts: Sequence[str]) -> str:
    """Return words with spaces between them, but for scripts that have none."""
    text = texts[0]
    for before, after in pairwise(texts):
        is_unspaced = _UNSPACED.match(before[-1]) and _UNSPACED.match(after[0])
        text += after if is_unspaced else f" {after}"
    return text


def _around(words: Sequence[Region]) -> Polygon:
    """Return the outline along the upper and the lower sides of words, or else their hull."""
    ways = [Way.along(word.polygon) for word in words]
    upper = [(float(x), float(y)) for way in ways for x, y in way.upper]
    lower = [(float(x), float(y)) for way in ways for x, y in way.lower]
    outline = (*upper, *reversed(lower))
    if ways[0].is_column:
        outline = (lower[0], *upper, *reversed(lower[1:]))
    is_sound = geometry.as_shape(outline).geom_type == "Polygon"
    return outline if is_sound and _is_simple(outline) else geometry.hull([w.polygon for w in words])


def _is_simple(outline: Polygon) -> bool:
    return bool(geometry.ShapelyPolygon(outline).is_valid)
