"""What the characters say about the lines: one that bears some is surer than one without."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from labeler.core.detection import FoundCharacter, FoundLine

_DOUBT = 0.26
"""Share of its score that a line loses when no character is found on it. Windows, leaves and
grids look like lines to the line branch and hardly ever like characters to the other one."""
_ENOUGH = 3
"""Characters from which on a line loses nothing."""


def with_evidence(
    lines: Sequence[FoundLine], characters: Iterable[FoundCharacter]
) -> tuple[FoundLine, ...]:
    """Return the lines with lower scores where fewer than three characters stand on them."""
    found = Counter(character.line for character in characters)
    return tuple(
        replace(line, score=line.score * (1 - _DOUBT * (1 - min(found[index], _ENOUGH) / _ENOUGH)))
        for index, line in enumerate(lines)
    )
