"""A window that ends without saying so is known at the next start, once."""

import subprocess
import sys
from pathlib import Path

import pytest

from labeler.diagnostics import lifetime
from labeler.diagnostics.lifetime import Lifetime, Whereabouts

DYING = """
import ctypes, os, signal, sys
from pathlib import Path
from labeler.diagnostics.lifetime import Lifetime, Whereabouts

life = Lifetime(Path(sys.argv[1]))
life.note(Whereabouts(Path("/scans/book"), 7, (10.5, 20.0, 1.25)))
if sys.argv[2] == "killed":
    os.kill(os.getpid(), signal.SIGKILL)
if sys.argv[2] == "torn":
    next(Path(sys.argv[1]).rglob("place.json")).write_text('{"path": "/sca')
    os.kill(os.getpid(), signal.SIGKILL)
if sys.argv[2] == "segfault":
    ctypes.string_at(0)
life.end()
"""


def die(state: Path, how: str) -> None:
    subprocess.run([sys.executable, "-c", DYING, str(state), how], check=False, timeout=60)


@pytest.mark.parametrize(("how", "word"), [("killed", ""), ("segfault", "Segmentation fault")])
def test_what_died_is_told_of_once(tmp_path: Path, how: str, word: str) -> None:
    die(tmp_path, how)
    logs = tmp_path / "log"
    (ended,) = lifetime.unended(tmp_path, logs)
    assert ended.place == Whereabouts(Path("/scans/book"), 7, (10.5, 20.0, 1.25))
    assert word in ended.last_words
    assert bool(ended.last_words) == bool(word)
    assert lifetime.unended(tmp_path, logs) == []


def test_a_note_that_was_torn_apart_costs_only_the_place(tmp_path: Path) -> None:
    die(tmp_path, "torn")
    assert [ended.place for ended in lifetime.unended(tmp_path, tmp_path)] == [Whereabouts()]


def test_neither_a_good_end_nor_a_window_that_lives_is_told_of(tmp_path: Path) -> None:
    die(tmp_path, "well")
    alive = Lifetime(tmp_path)
    assert lifetime.unended(tmp_path, tmp_path) == []
    alive.end()
    assert list((tmp_path / lifetime.FOLDER).iterdir()) == []


def test_a_place_comes_back_by_the_arguments_of_the_program(tmp_path: Path) -> None:
    from labeler import launch

    place = Whereabouts(tmp_path, 7, (10.5, -20.0, 1.25))
    assert launch.is_for_window(place.arguments)
    assert launch.place_of(place.arguments) == place
    assert launch.place_of(Whereabouts().arguments) == Whereabouts()
