"""How fast somebody works follows from when they edited."""

from datetime import UTC, datetime, timedelta

import pytest

from labeler.core.pace import (
    LONGEST_PAUSE,
    OF_FIX,
    EditMoment,
    WorkedPage,
    WorkPace,
    learned,
    looking_at,
    times_worked,
)

NOON = datetime(2026, 11, 30, 12, tzinfo=UTC)


def edit(page_id: int, second: float, writer: str = "window") -> EditMoment:
    return EditMoment(page_id, NOON + timedelta(seconds=second), writer)


def test_time_before_an_edit_is_spent_on_its_page() -> None:
    worked = times_worked([edit(1, 0), edit(2, 5), edit(2, 8), edit(3, 20)])
    assert worked == {2: (8.0, 2), 3: (12.0, 1)}


def test_a_pause_is_no_work() -> None:
    worked = times_worked([edit(1, 0), edit(2, 4000)])
    assert worked == {2: (LONGEST_PAUSE, 1)}


def test_a_page_that_a_window_begins_with_is_left_out_whatever_came_after() -> None:
    worked = times_worked([edit(1, 0), edit(2, 5, "other"), edit(2, 9, "other"), edit(1, 10)])
    assert worked == {}


def test_time_in_two_windows_is_not_mixed_up() -> None:
    worked = times_worked([edit(1, 0), edit(9, 1, "other"), edit(2, 30), edit(3, 31, "other")])
    assert worked == {2: (30.0, 1), 3: (30.0, 1)}


def test_without_work_the_model_is_all_there_is() -> None:
    assert learned([]) == WorkPace(1.0, 0)


def test_work_shifts_the_pace_more_the_more_there_is_of_it() -> None:
    looking = looking_at(10, 4, 100 * 0.4)
    by_model = looking + 2 * OF_FIX
    slow = WorkedPage(3 * by_model, edits=3, lines=10, characters=100)
    few, many = learned([slow]), learned([slow] * 1000)
    assert 1.0 < few.factor < many.factor < 3.0
    assert many.factor == pytest.approx(3.0, abs=0.1)
    assert many.pages == 1000


def test_pages_that_a_command_went_through_say_nothing() -> None:
    assert learned([WorkedPage(0.01, 1, 30, 300)] * 50) == WorkPace(1.0, 0)


def test_a_slow_hand_takes_as_many_times_as_long_for_everything() -> None:
    assert WorkPace(2.0).seconds(10.0, 5.0) == 2 * WorkPace().seconds(10.0, 5.0)
