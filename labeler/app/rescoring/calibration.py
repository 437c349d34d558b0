"""One threshold for all weights: scores are moved so that the best one lies where it always is.

A retrained network may be surer or less sure of everything it finds. What it was found to do best
with is stored with its weights (`Detection.best_score`), and its scores are stretched until that
is `DEFAULT_SCORE`.
"""

from collections.abc import Sequence
from dataclasses import replace

from labeler.core.detection import DEFAULT_SCORE, FoundLine


def calibrated(lines: Sequence[FoundLine], best: float) -> tuple[FoundLine, ...]:
    """Return lines whose scores are stretched: 0 stays 0, `best` becomes the default, 1 stays 1."""
    if best == DEFAULT_SCORE:
        return tuple(lines)
    return tuple(replace(line, score=_stretched(line.score, best)) for line in lines)


def _stretched(score: float, best: float) -> float:
    if score <= best:
        return score / best * DEFAULT_SCORE
    return DEFAULT_SCORE + (score - best) / (1 - best) * (1 - DEFAULT_SCORE)
