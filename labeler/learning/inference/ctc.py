"""From the answers of a reader to characters (Graves et al. 2006; Hannun et al. 2014)."""

import numpy as np
from numpy.typing import NDArray

from labeler.core.alphabet import BLANK

Answers = NDArray[np.float32]
"""(T, C) probabilities of the classes at each step, class 0 the blank."""

_UNLIKELY = 1e-3
"""Classes less probable at a step are not followed by a beam."""


def greedy(answers: Answers) -> tuple[list[int], list[float]]:
    """Return the classes of the best path, repeats merged and blanks removed, and how sure they are.

    A character is as sure as the surest step that says it.
    """
    best = answers.argmax(axis=1)
    sure = answers[np.arange(len(best)), best]
    classes: list[int] = []
    confidences: list[float] = []
    before = BLANK
    for one, confidence in zip(best.tolist(), sure.tolist(), strict=True):
        if one != BLANK and one == before:
            confidences[-1] = max(confidences[-1], confidence)
        elif one != BLANK:
            classes.append(one)
            confidences.append(confidence)
        before = one
    return classes, confidences


def places_of(answers: Answers, wanted: int, sure: float) -> list[float]:
    """Return how far along the answers a class stands between others, 0 to 1, surely enough.

    Each run of it on the best path counts once, in its middle; runs before the first and after the
    last of the other characters do not.
    """
    best = answers.argmax(axis=1)
    others = np.flatnonzero((best != BLANK) & (best != wanted))
    if not len(others):
        return []
    steps = np.flatnonzero(best == wanted)
    steps = steps[(steps > others[0]) & (steps < others[-1])]
    runs = np.split(steps, np.flatnonzero(np.diff(steps) > 1) + 1) if len(steps) else []
    return [
        float(run.mean() + 0.5) / len(best) for run in runs if answers[run, wanted].max() >= sure
    ]


def beam(answers: Answers, width: int = 8) -> tuple[list[int], list[float]]:
    """Return the most probable transcript among `width` prefixes, summing over their paths.

    Each character is as sure as the best step at which it could have been written. Better than
    `greedy` where several weak paths spell the same text.
    """
    beams: dict[tuple[int, ...], tuple[float, float]] = {(): (1.0, 0.0)}
    for step in answers.astype(np.float64):
        likely = [int(one) for one in np.flatnonzero(step > _UNLIKELY) if one != BLANK]
        grown: dict[tuple[int, ...], tuple[float, float]] = {}
        for prefix, (blank, ended) in beams.items():
            _add(grown, prefix, (blank + ended) * step[BLANK], 0.0)
            if prefix:
                _add(grown, prefix, 0.0, ended * step[prefix[-1]])
            for one in likely:
                source = blank if prefix and one == prefix[-1] else blank + ended
                _add(grown, (*prefix, one), 0.0, source * step[one])
        best = sorted(grown.items(), key=lambda item: -sum(item[1]))[:width]
        total = sum(best[0][1]) or 1.0
        beams = {prefix: (blank / total, ended / total) for prefix, (blank, ended) in best}
    transcript = list(next(iter(beams)))
    return transcript, _surest_steps(answers, transcript)


def _add(
    beams: dict[tuple[int, ...], tuple[float, float]],
    prefix: tuple[int, ...],
    blank: float,
    ended: float,
) -> None:
    """Add to the probability of a prefix, with a blank after it and without."""
    known = beams.get(prefix, (0.0, 0.0))
    beams[prefix] = (known[0] + blank, known[1] + ended)


def _surest_steps(answers: Answers, transcript: list[int]) -> list[float]:
    """Put the characters on distinct steps in their order; return the probabilities there.

    The steps whose probabilities have the greatest product, found by dynamic programming.
    """
    if not transcript:
        return []
    scores = np.log(np.maximum(answers[:, transcript].T, 1e-9))
    best = np.full(scores.shape, -np.inf)
    came = np.zeros(scores.shape, np.intp)
    for row, own in enumerate(scores):
        if row == 0:
            best[0] = own
            continue
        reached = np.maximum.accumulate(best[row - 1])
        places = np.arange(len(own))
        is_new = best[row - 1] >= reached
        origin = np.maximum.accumulate(np.where(is_new, places, 0))
        best[row, 1:] = reached[:-1] + own[1:]
        came[row, 1:] = origin[:-1]
    step = int(best[-1].argmax())
    found: list[float] = []
    for row in range(len(transcript) - 1, -1, -1):
        found.append(float(answers[step, transcript[row]]))
        step = int(came[row, step])
    return found[::-1]
