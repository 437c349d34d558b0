"""A disk in a file, where this user may mount one: to be filled, and to be read-only for anybody."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

MEGABYTE = 2**20


@cache
def can_mount() -> bool:
    """Tell whether this user may mount a file as a disk."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or shutil.which("mkfs.ext4") is None:
        return False
    with TemporaryDirectory() as folder:
        try:
            with mounted(Path(folder), 1):
                return True
        except (subprocess.CalledProcessError, OSError):
            return False


@contextmanager
def mounted(folder: Path, megabytes: int) -> Iterator[Path]:
    """Mount a new disk of some size below a folder for a while."""
    image, place = folder / "disk.img", folder / "disk"
    image.write_bytes(b"")
    os.truncate(image, megabytes * MEGABYTE)
    place.mkdir()
    _run("mkfs.ext4", "-q", "-m", "0", str(image))
    _run("mount", "-o", "loop", str(image), str(place))
    try:
        yield place
    finally:
        _run("umount", str(place))
        place.rmdir()
        image.unlink()


def remount(place: Path, mode: str) -> None:
    """Let a mounted disk be read-only ("ro") or not ("rw")."""
    _run("mount", "-o", f"remount,{mode}", str(place))


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)
