"""Probability maps of detected pages, kept for the overlays: the last few, and on disk."""

import threading
import zipfile
from collections import OrderedDict
from contextlib import suppress
from pathlib import Path

import numpy as np

from labeler.core.detection import ProbabilityMaps
from labeler.core.errors import ProjectError
from labeler.core.files import demand_below, write_atomically
from labeler.core.regular_files import open_regular

KEPT_PAGES = 16
_MOST_BYTES = 8 * 2**20
"""Of two maps with at most 1024 pixels a side."""


class MapCache:
    """Safe to use from several threads; losing its files costs nothing but a new detection."""

    def __init__(self, folder: Path, project: Path) -> None:
        """`folder` is created when the first maps are kept; no link leads out of `project`."""
        self._folder = folder
        self._project = project
        self._lock = threading.Lock()
        self._recent: OrderedDict[int, ProbabilityMaps] = OrderedDict()

    def keep(self, page_id: int, maps: ProbabilityMaps) -> None:
        """Remember the maps of a page in place of those it had."""
        self._remember(page_id, maps)
        with suppress(OSError, ProjectError):
            if self._project.is_dir():  # One that is gone must not be made anew, empty.
                write_atomically(self._path(page_id), lambda draft: _write(draft, maps))

    def forget(self, page_id: int) -> None:
        """Drop the maps of a page: it is about another picture."""
        with self._lock:
            self._recent.pop(page_id, None)
        with suppress(OSError, ProjectError):
            self._path(page_id).unlink()

    def get(self, page_id: int) -> ProbabilityMaps | None:
        """Return the maps of the newest detection on a page; None when they are not kept."""
        with self._lock:
            if page_id in self._recent:
                self._recent.move_to_end(page_id)
                return self._recent[page_id]
        try:
            maps = _read(self._path(page_id))
        except Exception:  # noqa: BLE001 - what reads a damaged file raises anything
            return None
        self._remember(page_id, maps)
        return maps

    def _remember(self, page_id: int, maps: ProbabilityMaps) -> None:
        with self._lock:
            self._recent[page_id] = maps
            self._recent.move_to_end(page_id)
            while len(self._recent) > KEPT_PAGES:
                self._recent.popitem(last=False)

    def _path(self, page_id: int) -> Path:
        return demand_below(self._folder / f"{page_id}.npz", self._project)


def _read(path: Path) -> ProbabilityMaps:
    """Return the maps in a file; raises anything for one that is damaged or not ours."""
    with open_regular(path) as file, zipfile.ZipFile(file) as archive:
        unpacked = sum(member.file_size for member in archive.infolist())
        if unpacked > _MOST_BYTES:
            raise ValueError("more than two maps")
        file.seek(0)
        with np.load(file, allow_pickle=False) as arrays:
            character, line = arrays["character"], arrays["line"]
    are_maps = all(one.ndim == 2 and one.dtype == np.uint8 for one in (character, line))
    if not are_maps or character.shape != line.shape or not character.size:
        raise ValueError("no maps")
    return ProbabilityMaps(character, line)


def _write(path: Path, maps: ProbabilityMaps) -> None:
    with path.open("wb") as file:  # given a path, numpy would change its suffix
        np.savez_compressed(file, character=maps.character, line=maps.line)
