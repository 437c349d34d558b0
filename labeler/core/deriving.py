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
from shapely.geometry import Point as ShapelyPoint
from shapely.geometry import Polygon as ShapelyPolygon

from labeler.core import baselines, geometry
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
from labeler.core.line_edits import sum_of_counts
from labeler.core.marked import mark
from labeler.core.sides import Way
from labeler.core.text import count_characters, graphemes, has_right_to_left

Array = NDArray[np.float64]

_UNSPACED = regex.compile(
    r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\p{Tibetan}]"
)
_BLANK = 0.3
"""Ink below which nothing is seen of letters."""
_WIDER = 2
"""By how much a space is wider than what usually parts two letters of its line. With both numbers 91 of
100 lines of ic03 and ic15 are cut (329 of the training parts, put together from words), and of these
997 in 1000 into words each of which overlaps the one that was drawn by 0.7 or more."""
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
    RIGHT_TO_LEFT = mark("read from right to left")
    UNCLEAR = mark("whose spaces are not clearly seen")


def words_in(text: str) -> list[str]:
    """Return the words of a transcript, without those of which nothing is seen."""
    return [word for word in text.split() if graphemes(word)]


def obstacle(line: Region) -> Whole | None:
    """Return why a line cannot be cut into words, by what it says; None where it can."""
    if not words_in(line.text):
        return Whole.NO_TRANSCRIPT
    if _UNSPACED.search(line.text):
        return Whole.UNSPACED
    return Whole.RIGHT_TO_LEFT if has_right_to_left(line.text) else None


def words_of(
    line: Region, characters: Sequence[Region], way: Way, cells: Cells
) -> tuple[Region, ...]:
    """Return the words of a line, and its characters behind the word each lies on.

    way, cells: along the line, a cell for each character of its transcript. Raises ValueError for
    cells that are more or fewer.
    """
    words, spans = words_in(line.text), cells.spans
    lengths = [len(graphemes(word)) for word in words]
    if sum(lengths) != len(spans):
        raise ValueError("the cells of a line are as many as its characters")
    ends = np.cumsum(lengths)
    found: list[Region] = []
    for word, first, end in zip(words, ends - lengths, ends, strict=True):
        stretch = spans[first][0], spans[end - 1][1]
        said = Count(int(end - first), CountSource.TRANSCRIPT)
        region = _derived(way.between(*stretch), word, said, line.text_source)
        along = line.baseline and baselines.between(line.baseline, way, *stretch)
        found.append(replace(region, baseline=along))
    owners = _owners(found, characters)
    return tuple(
        region
        for word in found
        for region in (word, *(replace(c, line_id=word.id) for c in owners[word.id]))
    )


def are_spaces_clear(text: str, cells: Cells, ink: Array) -> bool:
    """Tell whether the spaces of a line are seen: blank, and wider than what parts its letters.

    cells: where its characters were placed, in their order; ink: how much is seen of letters, 0 to
    1, on each of some equal stretches of the line (N,).
    """
    ends = np.cumsum([len(graphemes(word)) for word in words_in(text)])[:-1]
    partings = [(before[1], after[0]) for before, after in pairwise(cells.spans)]
    spaces = [partings[end - 1] for end in ends]
    letters = [place for number, place in enumerate(partings, 1) if number not in ends]
    blank = _blank_runs(ink)
    narrowest = min(_blank_at(place, blank, len(ink)) for place in spaces)
    usual = np.median([_blank_at(place, blank, len(ink)) for place in letters] or [0])
    is_blank = all(_ink_between(ink, *place) < _BLANK for place in spaces)
    return is_blank and narrowest > _WIDER * usual


def _blank_runs(ink: Array) -> list[tuple[int, int]]:
    """Return from where to where on a line nothing is seen, in its stretches."""
    steps = np.diff(np.concatenate([[0], (ink < _BLANK).astype(int), [0]]))
    return list(zip(np.flatnonzero(steps == 1), np.flatnonzero(steps == -1), strict=True))


def _blank_at(place: tuple[float, float], blank: Sequence[tuple[int, int]], count: int) -> int:
    """Return the length of the longest blank run that reaches a place, given by shares of the way."""
    start, end = place[0] * count - 1, place[1] * count + 1
    return max((b - a for a, b in blank if b >= start and a <= end), default=0)


def _ink_between(ink: Array, start: float, end: float) -> float:
    """Return the mean ink between two shares of the way of a line."""
    first = min(int(start * len(ink)), len(ink) - 1)
    return float(ink[first : max(int(np.ceil(end * len(ink))), first + 1)].mean())


def lines_of(regions: Sequence[Region]) -> tuple[Region, ...]:
    """Return the lines that words, in reading order, stand on, with the characters of their words.

    A word alone stays what it is, and so does one that is ignored.
    """
    words = [region for region in regions if region.level is Level.LINE]
    stretches = [_Stretch.of(word.polygon) for word in words]
    runs: list[list[Region]] = []
    for place, word in enumerate(words):
        is_said = word.ignore is None and place > 0 and words[place - 1].ignore is None
        if is_said and _follows(stretches[place - 1], stretches[place]):
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
    """Return the characters of each word: those whose centres lie on it, or nearest to it."""
    shapes = [geometry.as_shape(word.polygon) for word in words]
    found: dict[str, list[Region]] = {word.id: [] for word in words}
    for character in characters:
        centre = ShapelyPoint(geometry.centre(character.polygon))
        nearest = min(range(len(words)), key=lambda place: shapes[place].distance(centre))
        found[words[nearest].id].append(character)
    return found


def _follows(first: "_Stretch", second: "_Stretch") -> bool:
    """Tell whether the second word stands right behind the first one, on the same line."""
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
    count = sum_of_counts([word.count for word in words])
    if text:
        count = Count(count_characters(text), CountSource.TRANSCRIPT)
    is_read = any(word.text_source is TextSource.READER for word in words)
    source = TextSource.READER if is_read else TextSource.PERSON
    outline = _around(words)
    along = baselines.joined([word.baseline for word in words], outline)
    return replace(_derived(outline, text, count, source), baseline=along)


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
    if ShapelyPolygon(outline).is_valid:
        return outline
    return geometry.hull([word.polygon for word in words])
