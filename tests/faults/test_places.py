"""The place of a project fails while somebody works: the short form of these harnesses."""

from pathlib import Path

import pytest

from tests.faults.harness import Harness
from tests.faults.places.attacks import HARNESSES


@pytest.mark.parametrize("harness", HARNESSES, ids=lambda harness: harness.name)
def test_nothing_is_lost(harness: Harness, tmp_path: Path) -> None:
    outcome = harness.attack(2, 0, tmp_path)
    assert outcome.failures == ()
