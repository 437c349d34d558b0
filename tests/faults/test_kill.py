"""Killed at a random moment of any work: a few kills of each kind."""

import sys
from pathlib import Path

import pytest

from tests.faults import kill

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="needs a fork server"),
]


def test_kills_cost_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    outcome = kill.attack(len(kill.ORDER), 0, tmp_path)
    assert outcome.failures == ()
