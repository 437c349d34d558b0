"""The faces of this machine, remembered between processes: reading 2,000 files takes seconds.

The index is a JSON file: font file -> its size and time of change, and its face or null. The
letters of faces are kept once per set, since most faces of a family share one.
"""

import json
import os
import sys
import zlib
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from labeler.core.files import write_text
from labeler.rendering.font_files import SUFFIXES, Face, can_join, face_of
from labeler.rendering.repertoire import repertoire

VERSION = 2
"""Raised when the rules of `face_of` change, so that old indices are not believed."""

FONTS = "LABELER_FONTS"
"""Environment variable with the folders of the fonts to write with; the installed ones if unset."""

Known = dict[str, tuple[list[int], Face | None]]
"""Font file to its stamp and its face."""


def font_folders() -> tuple[Path, ...]:
    """Where Linux, macOS and Windows keep fonts, whether or not these folders exist.

    The environment variable LABELER_FONTS names other folders, written like those of PATH.
    """
    if given := os.environ.get(FONTS):
        return tuple(map(Path, given.split(os.pathsep)))
    home = Path.home()
    if sys.platform == "win32":
        windows = Path(os.environ.get("WINDIR", "C:/Windows"))
        local = Path(os.environ.get("LOCALAPPDATA", str(home)))
        return (windows / "Fonts", local / "Microsoft/Windows/Fonts")
    if sys.platform == "darwin":
        return (Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts")
    data = Path(os.environ.get("XDG_DATA_HOME", str(home / ".local/share")))
    return (
        Path("/usr/share/fonts"),
        Path("/usr/local/share/fonts"),
        data / "fonts",
        home / ".fonts",
    )


def faces_in(folders: Iterable[Path], index: Path) -> tuple[Face, ...]:
    """Return the fit faces of all font files below `folders`, sorted by file.

    Only files that are new or changed since `index` was written are opened. The index is an
    optimisation: where it is damaged it is made anew, where it cannot be written it is left.
    """
    known = _read(index)
    now: Known = {}
    for path in sorted({path for folder in folders for path in _font_files(folder)}):
        with suppress(OSError):  # gone since the folder was listed
            status = path.stat()
            stamp = [status.st_mtime_ns, status.st_size]
            before = known.get(str(path))
            is_known = before is not None and before[0] == stamp
            now[str(path)] = before if before and is_known else (stamp, face_of(path))
    if now != known:
        with suppress(OSError):
            _write(index, now)
    return tuple(face for _, face in now.values() if face is not None)


def _font_files(folder: Path) -> Iterable[Path]:
    return (path for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES)


def _version() -> str:
    """Changes with the rules, the characters that are looked for, and whether Indic ones join."""
    characters = zlib.crc32("".join(sorted(repertoire())).encode())
    return f"{VERSION}-{characters:08x}{'-joins' * can_join()}"


def _read(index: Path) -> Known:
    try:
        content = json.loads(index.read_text(encoding="utf-8"))
        if content["version"] != _version():
            return {}
        sets = [frozenset(letters) for letters in content["letters"]]
        return {
            name: (entry["stamp"], _face(name, entry["face"], sets))
            for name, entry in content["files"].items()
        }
    except (OSError, ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError):
        return {}


def _face(name: str, entry: list[Any] | None, sets: list[frozenset[str]]) -> Face | None:
    return None if entry is None else Face(name, entry[0], entry[1], sets[entry[2]], entry[3])


def _write(index: Path, known: Known) -> None:
    """Replace the index in one step: another process may be reading it."""
    numbers: dict[frozenset[str], int] = {}
    files: Mapping[str, Any] = {
        name: {
            "stamp": stamp,
            "face": face
            and [
                face.index,
                face.name,
                numbers.setdefault(face.letters, len(numbers)),
                face.is_capitals_only,
            ],
        }
        for name, (stamp, face) in known.items()
    }
    letters = ["".join(sorted(each)) for each in numbers]
    content = {"version": _version(), "letters": letters, "files": files}
    write_text(index, json.dumps(content, ensure_ascii=False))
