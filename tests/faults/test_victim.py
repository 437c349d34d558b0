"""The child that suffers hostile files: whatever may happen to it is told apart, and survived."""

import os
import time
from pathlib import Path

import pytest

from tests.faults.victim import Deed, Limits, Victim, torture

LIMITS = Limits(seconds=2, megabytes=256)


def fragile(folder: Path) -> Deed:
    def deed(path: Path) -> str:
        match path.name:
            case "hang":
                time.sleep(60)
            case "crash":
                os.abort()
            case "memory":
                return str(len(bytes(2**30)))
            case "raise":
                raise KeyError("nobody expected this")
        return "done"

    return deed


@pytest.fixture(scope="module")
def endings(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("victim")
    names = ("first", "hang", "second", "crash", "third", "memory", "raise", "last")
    with Victim("tests.faults.test_victim:fragile", folder, LIMITS) as victim:
        return {name: victim.suffer(folder / name) for name in names}


@pytest.mark.parametrize(
    ("name", "ending"),
    [
        ("hang", "FAULT hang: more than 2 s"),
        ("crash", "FAULT crash: exit code -6"),
        ("memory", "FAULT MemoryError"),
        ("raise", "FAULT KeyError at test_victim.py"),
    ],
)
def test_each_fault_is_told_apart(endings: dict[str, str], name: str, ending: str) -> None:
    assert endings[name].startswith(ending)


def test_what_comes_after_a_fault_is_done(endings: dict[str, str]) -> None:
    assert {endings[name] for name in ("first", "second", "third", "last")} == {"done"}


def test_faults_are_counted_with_what_it_takes_to_see_them_again(tmp_path: Path) -> None:
    with Victim("tests.faults.test_victim:fragile", tmp_path, LIMITS) as victim:
        files = [("number 1", tmp_path / "first"), ("number 2", tmp_path / "raise")]
        outcome = torture(victim, files)
    assert (outcome.rounds, outcome.figures) == (2, "1 done")
    assert outcome.failures[0].startswith("number 2: KeyError")
