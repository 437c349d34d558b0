"""Greedy and beam decoding of the answers of a reader."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.learning.inference import ctc


def answers(path: list[int], classes: int = 4, sure: float = 0.9) -> ctc.Answers:
    """Return answers whose best path is the given one."""
    rest = (1 - sure) / (classes - 1)
    table = np.full((len(path), classes), rest, np.float32)
    table[np.arange(len(path)), path] = sure
    return table


@pytest.mark.parametrize("decode", [ctc.greedy, ctc.beam])
@pytest.mark.parametrize(
    ("path", "text"),
    [
        ([0, 0, 0], []),
        ([1, 1, 0, 1], [1, 1]),
        ([1, 1, 1], [1]),
        ([0, 2, 0, 0, 3, 3, 2], [2, 3, 2]),
    ],
)
def test_repeats_are_merged_and_blanks_removed(
    decode: ctc.Answers, path: list[int], text: list[int]
) -> None:
    classes, confidences = decode(answers(path))
    assert classes == text
    assert confidences == pytest.approx([0.9] * len(text))


def collapsed(path: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(one for one, _ in itertools.groupby(path) if one != 0)


@given(st.integers(0, 10**6))
def test_a_wide_beam_finds_the_most_probable_transcript(seed: int) -> None:
    table = np.random.default_rng(seed).dirichlet(np.ones(3), 4).astype(np.float32)
    totals: dict[tuple[int, ...], float] = {}
    for path in itertools.product(range(3), repeat=4):
        probability = float(np.prod(table[np.arange(4), list(path)].astype(np.float64)))
        totals[collapsed(path)] = totals.get(collapsed(path), 0.0) + probability
    found, confidences = ctc.beam(table, width=64)
    assert totals[tuple(found)] == pytest.approx(max(totals.values()), rel=0.02)
    assert len(confidences) == len(found)


def test_a_beam_sums_weak_paths_that_greedy_overlooks() -> None:
    table = np.array([[0.55, 0.45], [0.55, 0.45]], np.float32)
    assert ctc.greedy(table)[0] == []
    assert ctc.beam(table)[0] == [1]


def test_a_class_is_placed_in_the_middle_of_its_runs_between_others() -> None:
    path = [3, 1, 1, 0, 3, 3, 2, 3, 0, 3, 1, 3]
    assert ctc.places_of(answers(path), 3, 0.5) == [5 / 12, 7.5 / 12, 9.5 / 12]
    assert ctc.places_of(answers(path, sure=0.4), 3, 0.5) == []
    assert ctc.places_of(answers([3, 0, 3]), 3, 0.5) == []
    assert ctc.places_of(answers([1, 0, 2]), 3, 0.5) == []
