"""Files are hashed again only where something may have happened to them."""

import os
from pathlib import Path

import pytest

from labeler.core.records import FileState
from labeler.formats import file_state
from labeler.formats.file_state import current, hashed


@pytest.fixture
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rely on times at once."""
    monkeypatch.setattr(file_state, "SETTLED", -1.0)


def write(path: Path, content: bytes, time: float = 1e9) -> Path:
    path.write_bytes(content)
    os.utime(path, (time, time))
    return path


def wait_for_tick(folder: Path) -> None:
    """Let the clock of the file system go on."""
    probe = folder / "probe"
    probe.touch()
    began = probe.stat().st_ctime_ns
    while probe.stat().st_ctime_ns == began:
        probe.write_bytes(b"x")


@pytest.mark.usefixtures("settled")
def test_other_bytes_of_the_same_size_and_date_are_noticed(tmp_path: Path) -> None:
    file = write(tmp_path / "a", b"one")
    before = hashed(file)
    assert current(before) is before
    wait_for_tick(tmp_path)
    write(file, b"two")
    after = current(before)
    assert after is not None
    assert after.sha256 != before.sha256


@pytest.mark.usefixtures("settled")
def test_files_of_the_same_size_and_date_that_change_places_are_noticed(tmp_path: Path) -> None:
    first, second = write(tmp_path / "a", b"one"), write(tmp_path / "b", b"two")
    before = [hashed(first), hashed(second)]
    wait_for_tick(tmp_path)
    first.rename(tmp_path / "aside")
    second.rename(first)
    (tmp_path / "aside").rename(second)
    after = [current(state) for state in before]
    assert [state.sha256 for state in after if state] == [before[1].sha256, before[0].sha256]


def test_a_file_that_was_just_written_is_not_trusted(tmp_path: Path) -> None:
    file = write(tmp_path / "a", b"one")
    state = hashed(file)
    assert state.stamp == ""
    file.write_bytes(b"two")
    after = current(state)
    assert after is not None
    assert after.sha256 != state.sha256


def test_dates_to_come_do_not_make_a_file_hashed_for_ever(tmp_path: Path) -> None:
    assert hashed(write(tmp_path / "a", b"one", time=4e9)).stamp


def test_what_is_no_file_has_no_state(tmp_path: Path) -> None:
    assert current(FileState(tmp_path / "gone", "1", "1 2 3")) is None
    assert current(FileState(tmp_path, "1", "1 2 3")) is None
    (tmp_path / "nowhere").symlink_to(tmp_path / "gone")
    assert current(FileState(tmp_path / "nowhere")) is None
