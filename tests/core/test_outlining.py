"""How lines are outlined: values that make sense, and what was stored of them."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.core.errors import LabelerError
from labeler.core.outlining import GROWTH, LEAST_SIZE, THRESHOLD, USUAL, Outlining

VALUES = st.builds(
    Outlining,
    st.floats(THRESHOLD.low, THRESHOLD.high),
    st.floats(GROWTH.low, GROWTH.high),
    st.floats(LEAST_SIZE.low, LEAST_SIZE.high),
)


@given(VALUES)
def test_what_is_stored_comes_back(values: Outlining) -> None:
    assert Outlining.stored(json.loads(json.dumps(values.as_values()))) == values


@pytest.mark.parametrize("values", [None, [], {"threshold": 7}, {"growth": "much"}, "0.3"])
def test_what_makes_no_sense_counts_as_usual(values: object) -> None:
    assert Outlining.stored(values) == USUAL


def test_a_value_beyond_its_limits_is_refused_with_what_may_be_chosen() -> None:
    with pytest.raises(LabelerError, match=r"threshold of outlines is 0\.0.*from 0\.05 to 0\.95"):
        Outlining(threshold=0.0)
