"""One threshold for all weights: scores are moved so that the best one lies where it always is.

A retrained network may be surer or less sure of everything it finds. What it was found to do best
with is stored with its weights, and its scores are stretched until that is `DEFAULT_SCORE`.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from labeler.core.detection import DEFAULT_SCORE, FoundLine

BEST_SCORE = "best_score"
"""In the metadata of weights: from which score on their lines are more often right than wrong."""


def best_score(metadata: Mapping[str, Any]) -> float:
    """Return what the metadata of weights say; the default where they say nothing sensible."""
    value = metadata.get(BEST_SCORE)
    return value if isinstance(value, float) and 0.0 < value < 1.0 else DEFAULT_SCORE


def calibrated(lines: tuple[FoundLine, ...], best: float) -> tuple[FoundLine, ...]:
    """Return lines whose scores are stretched: 0 stays 0, `best` becomes the default, 1 stays 1."""
    if best == DEFAULT_SCORE:
        return lines
    return tuple(replace(line, score=_stretched(line.score, best)) for line in lines)


def _stretched(score: float, best: float) -> float:
    if score <= best:
        return score / best * DEFAULT_SCORE
    return DEFAULT_SCORE + (score - best) / (1 - best) * (1 - DEFAULT_SCORE)
