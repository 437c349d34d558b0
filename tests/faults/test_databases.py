"""The short form of the harness of damaged databases."""

from pathlib import Path

from tests.faults import databases


def test_damaged_databases_are_refused_opened_in_part_or_repaired(tmp_path: Path) -> None:
    outcome = databases.attack(15, 7, tmp_path)
    assert outcome.failures == ()
    assert outcome.figures
