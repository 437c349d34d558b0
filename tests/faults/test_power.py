"""The power goes while people work: the short form of the harness, and that it notices losses."""

from pathlib import Path, PurePosixPath
from random import Random

import pytest

from tests.faults.power.attack import cut_power
from tests.faults.power.disk import Disk, Fate
from tests.faults.power.trace import Make, Rename, Sync, Write, can_record

SHORT = ("edit", "accept", "export", "rescue", "remove", "mirror", "backup", "restore", "repair")
"""Work that needs no torch, and of each mechanism some: database, files, folders."""


@pytest.mark.skipif(not can_record(), reason="needs strace, allowed to watch a program")
def test_what_was_acknowledged_outlasts_a_power_cut(tmp_path: Path) -> None:
    outcome = cut_power(12, 0, tmp_path, SHORT)
    assert outcome.failures == ()
    assert "edits" in outcome.figures


@pytest.mark.parametrize("is_synced", [True, False])
@pytest.mark.parametrize("fate", Fate)
def test_the_disk_keeps_what_was_synced_and_need_not_keep_more(
    tmp_path: Path, fate: Fate, is_synced: bool
) -> None:
    root = tmp_path / "root"
    (root / "kept").mkdir(parents=True)
    (root / "kept" / "old").write_bytes(b"old")
    here = PurePosixPath(root, "kept")
    disk = Disk(root)
    disk.do(Make(here / "part", is_folder=False))
    disk.do(Write(here / "part", 0, b"new"))
    disk.do(Sync(here / "part"))
    disk.do(Rename(here / "part", here / "old"))
    if is_synced:
        disk.do(Sync(here))
    seen = set()
    for number in range(20):
        out = tmp_path / str(number)
        out.mkdir()
        disk.cut(fate, Random(number), out)
        seen.add((out / "kept" / "old").read_bytes())
    if is_synced:
        assert seen == {b"new"}
    elif fate is Fate.NOTHING:
        assert seen == {b"old"}
