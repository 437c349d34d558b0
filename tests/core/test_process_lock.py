"""Locks in folders that come from others: what lies in their place is not touched."""

import os
import sys
from pathlib import Path

import pytest

from labeler.core import process_lock
from labeler.core.process_lock import ProcessLock


def test_a_lock_is_held_until_it_is_released(tmp_path: Path) -> None:
    lock = ProcessLock(tmp_path / "a.lock")
    assert process_lock.is_held(tmp_path / "a.lock")
    with pytest.raises(BlockingIOError):
        ProcessLock(tmp_path / "a.lock")
    lock.release()
    assert not process_lock.is_held(tmp_path / "a.lock")


def test_what_a_link_in_the_place_of_a_lock_leads_to_is_not_emptied(tmp_path: Path) -> None:
    (tmp_path / "thesis").write_text("a year of work")
    (tmp_path / "a.lock").symlink_to(tmp_path / "thesis")
    assert not process_lock.is_held(tmp_path / "a.lock")
    with pytest.raises(OSError, match="links"):
        ProcessLock(tmp_path / "a.lock")
    assert (tmp_path / "thesis").read_text() == "a year of work"


def test_nor_is_a_file_with_another_name(tmp_path: Path) -> None:
    (tmp_path / "thesis").write_text("a year of work")
    os.link(tmp_path / "thesis", tmp_path / "a.lock")
    ProcessLock(tmp_path / "a.lock").release()
    assert (tmp_path / "thesis").read_text() == "a year of work"


@pytest.mark.skipif(sys.platform == "win32", reason="knows no pipes in folders")
def test_a_pipe_in_the_place_of_a_lock_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.lock")
    assert not process_lock.is_held(tmp_path / "a.lock")
    with pytest.raises(OSError, match="no regular file"):
        ProcessLock(tmp_path / "a.lock")
