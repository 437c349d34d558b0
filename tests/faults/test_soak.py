"""A day at the window in short: some minutes' work of every kind, and nothing grows."""

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.fakes.detectors import FakeDetector
from tests.fakes.readers import FakeReader
from tests.faults import soak
from tests.faults.soak import Day, Held

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")


@pytest.mark.slow
@pytest.mark.qt_no_exception_capture
@pytest.mark.qt_log_ignore(".*")
def test_a_short_day_ends_with_what_it_began(qtbot: QtBot, tmp_path: Path) -> None:
    day = Day(tmp_path, 0, lambda *_: FakeDetector(), lambda *_: FakeReader())
    habits = (day.turn_page, day.draw, day.take_back, day.meet_a_fault, day.reopen)

    def work(rounds: int) -> None:
        for _ in range(rounds):
            for habit in habits:
                habit()

    work(3)
    before = soak.held(0)
    work(6)
    # What comes and goes is gone in the end, sooner or later; what leaks stays.
    qtbot.waitUntil(lambda: holds_no_more_than(before), timeout=120_000)
    day.end()


def holds_no_more_than(before: Held) -> bool:
    now = soak.held(0)
    return all(
        getattr(now, name) <= getattr(before, name) + soak.FEW
        for name in ("threads", "descriptors", "widgets")
    )


def test_growth_is_told_from_noise() -> None:
    noise = (0, 30, -20, 10, 25, -5)
    flat = [Held(m, 500 + noise[m % 6], 5 + m % 2, 20, 200) for m in range(480)]
    assert soak.grown(flat)[1] == []
    leak = [Held(m, 500 + noise[m % 6] + m / 2, 5, 20 + m // 10, 200) for m in range(480)]
    slope, wrong = soak.grown(leak)
    assert slope == pytest.approx(30, abs=2)
    assert [what.split()[0] for what in wrong] == ["memory", "descriptors"]
