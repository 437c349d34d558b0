"""Operators are counted by what they are for, and weighed."""

import pytest

from labeler.lab.keystrokes.operators import SECONDS, Effort, Operator, Task


def test_seconds_are_those_of_the_task() -> None:
    effort = Effort()
    effort.add(Operator.KEY, 2)
    with effort.doing(Task.DRAW):
        effort.add(Operator.DECIDE)
        effort.add(Operator.KEY)
    effort.add(Operator.GLANCE)
    assert effort.times(Operator.KEY) == 3
    assert effort.done == {Task.DRAW: 1}
    assert effort.seconds([Task.DRAW]) == pytest.approx(1.35 + 0.2)
    assert effort.seconds() == pytest.approx(1.35 + 3 * 0.2 + 0.23)


def test_every_operator_has_its_time_and_a_page_is_read_as_fast_as_people_read() -> None:
    assert set(SECONDS) == set(Operator)
    assert 238 * 5.6 * SECONDS[Operator.READ] == pytest.approx(60)
