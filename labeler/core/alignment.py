"""How one text becomes another with the fewest edits."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray


class Step(NamedTuple):
    """A piece of the true text beside the piece that was read for it."""

    true: str | None
    """None where something was read that is not there."""
    read: str | None
    """None where nothing was read for it."""

    @property
    def is_edit(self) -> bool:
        """Whether the two differ."""
        return self.true != self.read


def align(true: Sequence[str], read: Sequence[str]) -> list[Step]:
    """Lay a reading beside the truth with the fewest edits (Levenshtein, 1966).

    The pieces are characters or words; replacing, adding and leaving out one cost one edit each.
    Of several ways with equally few edits, replacing is preferred, seen from the end.
    """
    if list(true) == list(read):
        return [Step(one, one) for one in true]
    costs: list[list[int]] = _costs(true, read).tolist()
    row, column = len(true), len(read)
    steps = []
    while row or column:
        here = costs[row][column]
        if row and column:
            step = Step(true[row - 1], read[column - 1])
            if here == costs[row - 1][column - 1] + step.is_edit:
                steps.append(step)
                row, column = row - 1, column - 1
                continue
        if row and here == costs[row - 1][column] + 1:
            row -= 1
            steps.append(Step(true[row], None))
        else:
            column -= 1
            steps.append(Step(None, read[column]))
    return steps[::-1]


def count_edits(steps: Sequence[Step]) -> int:
    """Return the number of edits of an alignment."""
    return sum(step.is_edit for step in steps)


def _costs(true: Sequence[str], read: Sequence[str]) -> NDArray[np.int32]:
    """(T + 1, R + 1) edits between the first pieces of one and of the other."""
    numbers = {piece: number for number, piece in enumerate({*true, *read})}
    given = np.array([numbers[piece] for piece in read], np.int32)
    places = np.arange(len(read) + 1, dtype=np.int32)
    costs = np.empty((len(true) + 1, len(read) + 1), np.int32)
    costs[0] = places
    for row, piece in enumerate(true, 1):
        above = costs[row - 1]
        best = above + 1
        best[1:] = np.minimum(best[1:], above[:-1] + (given != numbers[piece]))
        # Adding costs one per place to the right: the least of all places to the left, at once.
        costs[row] = np.minimum.accumulate(best - places) + places
    return costs
