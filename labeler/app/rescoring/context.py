"""Rescoring by context: what characters, and the lines around, say about a line.

The line branch of the network sees windows, leaves and grids where there is no text, and
overlooks what is short: the lone digits in the columns of a receipt.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from labeler.app.rescoring.calibration import calibrated
from labeler.core.detection import DEFAULT_SCORE, Detection, FoundCharacter, FoundLine
from labeler.core.sample import Vertices
from labeler.maps.assignment import assign, height_of, reading_direction
from labeler.maps.decode import Instances, ScoredPolygon, arrange, as_points

_DOUBT = 0.26
"""Share of its score that a line loses when no character is found on it. What only looks like a
line hardly ever looks like characters as well."""
_ENOUGH = 3
"""Characters from which on a line loses nothing; so many at most are lone."""
_COLUMNS = 6
"""Sure lines side by side with others that make a page one of columns: a receipt, a form, a table.
In photos, and beside the lines of a book, what looks like a lone character mostly is none."""
_BESIDE = 0.35
"""How far from the middle of a row its members stand at most, in heights of the row."""
_HEIGHTS = (0.5, 1.5)
"""Of the members of a row, in heights of the row."""
_TOGETHER = 0.8
"""Gap between characters up to which they are one line, in their height."""
_AIR = 0.08
"""Around lone characters, in their height: as far as people draw outlines from letters."""


def rescored_by_context(found: Detection) -> Detection:
    """Return what a detector found with calibrated scores, in reading order, characters counted.

    Lines change and are added as `weighed` says where the detector finds characters as well: one
    that finds none tells nothing by that.
    """
    if found.count_characters is None:
        return replace(
            found, lines=calibrated(found.lines, found.best_score), best_score=DEFAULT_SCORE
        )
    characters = [_scored(one) for one in found.characters]
    lines = weighed([_scored(line) for line in found.lines], characters, found.best_score)
    counts = found.count_characters([as_points(line.polygon) for line in lines])
    ordered = arrange(Instances(lines, characters), lines, counts)
    return replace(
        found,
        lines=calibrated(ordered.lines, found.best_score),
        characters=ordered.characters,
        best_score=DEFAULT_SCORE,
        count_characters=None,
    )


def _scored(one: FoundLine | FoundCharacter) -> ScoredPolygon:
    return ScoredPolygon(np.array(one.polygon, np.float32), one.score)


def weighed(
    lines: Sequence[ScoredPolygon], characters: Sequence[ScoredPolygon], sure: float
) -> list[ScoredPolygon]:
    """Return the lines with scores, and some outlines, that other findings speak for.

    Lines on which fewer than three characters are found are doubted. On a page with columns those
    that stand in a row with lines that are sure (their score is at least `sure`) are not; and where
    up to three sure characters stand in such a row, but on no sure line, their outline makes a line.
    """
    owners = assign([one.polygon for one in characters], [line.polygon for line in lines])
    doubted = _doubted(lines, owners)
    rows = _Rows.along([line.polygon for line in doubted if line.score >= sure])
    if rows.side_by_side() < _COLUMNS:
        return doubted
    judged = [
        line if weak.score < line.score >= sure and rows.of(line.polygon) is not None else weak
        for line, weak in zip(lines, doubted, strict=True)
    ]
    on_no_sure_line = [
        (character, owner)
        for character, owner in zip(characters, owners, strict=True)
        if owner is None or judged[owner].score < sure
    ]
    lone = [group for group in _lone(on_no_sure_line, rows) if len(group) <= _ENOUGH]
    replaced = {one.owner for group in lone for one in group}
    kept = [line for place, line in enumerate(judged) if place not in replaced]
    return kept + [_around(group) for group in lone]


def _doubted(lines: Sequence[ScoredPolygon], owners: Iterable[int | None]) -> list[ScoredPolygon]:
    found = Counter(owners)
    return [
        replace(line, score=line.score * (1 - _DOUBT * (1 - min(found[place], _ENOUGH) / _ENOUGH)))
        for place, line in enumerate(lines)
    ]


@dataclass(frozen=True, slots=True)
class _Rows:
    """The straight continuations of lines to both sides."""

    centres: NDArray[np.float32]  # (R, 2), x and y
    directions: NDArray[np.float32]  # (R, 2), unit vectors
    heights: NDArray[np.float32]  # (R,)

    @classmethod
    def along(cls, lines: Iterable[Vertices]) -> "_Rows":
        """Return the rows of lines (V, 2)."""
        known = [(line.mean(axis=0), reading_direction(line), height_of(line)) for line in lines]
        centres, directions, heights = zip(*known, strict=True) if known else ((), (), ())
        return cls(
            np.array(centres, np.float32).reshape(-1, 2),
            np.array(directions, np.float32).reshape(-1, 2),
            np.array(heights, np.float32),
        )

    def side_by_side(self) -> int:
        """Return how many of the lines stand in the row of another."""
        fits = _fits(self._away(self.centres), self.heights[:, None] / self.heights)
        return int((fits.sum(axis=1) > 1).sum())

    def of(self, polygon: Vertices) -> int | None:
        """Return the index of the nearest row a polygon stands in; None where there is none."""
        away = self._away(polygon.mean(axis=0)[None])[0]
        fits = _fits(away, np.ptp(polygon @ self._normals.T, axis=0) / self.heights)
        return int(np.argmin(np.where(fits, away, np.inf))) if fits.any() else None

    @property
    def _normals(self) -> NDArray[np.float32]:
        return np.asarray(self.directions[:, ::-1] * (-1, 1), np.float32)

    def _away(self, points: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return how far points (P, 2) are from the middle of each row, in its heights: (P, R)."""
        offsets = points @ self._normals.T - (self.centres * self._normals).sum(axis=1)
        return np.asarray(np.abs(offsets) / self.heights, np.float32)


def _fits(away: NDArray[np.float32], shares: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Tell who is in a row, by the distance from its middle and the height, in its heights."""
    return (away < _BESIDE) & (shares > _HEIGHTS[0]) & (shares < _HEIGHTS[1])


@dataclass(frozen=True, slots=True)
class _Lone:
    """A sure character on no sure line."""

    character: ScoredPolygon
    way: NDArray[np.float32]  # (2,), the direction of its row
    owner: int | None
    """Index of the line it is on nevertheless."""

    @property
    def polygon(self) -> Vertices:
        return self.character.polygon


def _lone(characters: Iterable[tuple[ScoredPolygon, int | None]], rows: _Rows) -> list[list[_Lone]]:
    """Return the sure characters in given rows, those together that stand beside each other."""
    found = []
    for character, owner in characters:
        row = rows.of(character.polygon) if character.score >= DEFAULT_SCORE else None
        if row is not None:
            found.append(_Lone(character, rows.directions[row], owner))
    groups: list[list[_Lone]] = []
    for one in sorted(found, key=lambda one: float(one.polygon.mean(axis=0) @ one.way)):
        beside = next((group for group in groups if _are_beside(group[-1], one)), None)
        if beside is None:
            groups.append([one])
        else:
            beside.append(one)
    return groups


def _are_beside(left: _Lone, right: _Lone) -> bool:
    way, normal = right.way, np.array([-right.way[1], right.way[0]])
    first, second = left.polygon, right.polygon
    high = max(float(np.ptp(first @ normal)), float(np.ptp(second @ normal)))
    gap = float((second @ way).min() - (first @ way).max())
    apart = abs(float((first.mean(axis=0) - second.mean(axis=0)) @ normal))
    return gap < _TOGETHER * high and apart < high / 2


def _around(group: Sequence[_Lone]) -> ScoredPolygon:
    """Return the rectangle around characters, along their row."""
    way = group[0].way
    axes = np.stack([way, np.array([-way[1], way[0]])])
    places = np.concatenate([one.polygon for one in group]) @ axes.T
    low, high = places.min(axis=0), places.max(axis=0)
    air = _AIR * (high[1] - low[1])
    low, high = low - air, high + air
    corners = np.array([low, (high[0], low[1]), high, (low[0], high[1])])
    score = float(np.mean([one.character.score for one in group]))
    return ScoredPolygon(np.asarray(corners @ axes, np.float32), score)
