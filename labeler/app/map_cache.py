"""Probability maps of detected pages, kept for the overlays: the last few, and on disk."""

import threading
import zipfile
from collections import OrderedDict
from contextlib import suppress
from pathlib import Path

import numpy as np

from labeler.core.detection import ProbabilityMaps
from labeler.core.files import write_atomically

KEPT_PAGES = 16


class MapCache:
    """Safe to use from several threads; losing its files costs nothing but a new detection."""

    def __init__(self, folder: Path) -> None:
        """`folder` is created when the first maps are kept."""
        self._folder = folder
        self._lock = threading.Lock()
        self._recent: OrderedDict[int, ProbabilityMaps] = OrderedDict()

    def keep(self, page_id: int, maps: ProbabilityMaps) -> None:
        """Remember the maps of a page in place of those it had."""
        self._remember(page_id, maps)
        with suppress(OSError):
            write_atomically(self._path(page_id), lambda draft: _write(draft, maps))

    def forget(self, page_id: int) -> None:
        """Drop the maps of a page: it is about another picture."""
        with self._lock:
            self._recent.pop(page_id, None)
        with suppress(OSError):
            self._path(page_id).unlink()

    def get(self, page_id: int) -> ProbabilityMaps | None:
        """Return the maps of the newest detection on a page; None when they are not kept."""
        with self._lock:
            if page_id in self._recent:
                self._recent.move_to_end(page_id)
                return self._recent[page_id]
        try:
            with self._path(page_id).open("rb") as file, np.load(file) as arrays:
                maps = ProbabilityMaps(arrays["character"], arrays["line"])
        except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
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
        return self._folder / f"{page_id}.npz"


def _write(path: Path, maps: ProbabilityMaps) -> None:
    with path.open("wb") as file:  # given a path, numpy would change its suffix
        np.savez_compressed(file, character=maps.character, line=maps.line)
