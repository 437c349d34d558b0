"""What was found out about pages, in columns of a file: a cache, and none if it is damaged or not ours."""

import zipfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from labeler.core.errors import ProjectError
from labeler.core.files import write_atomically
from labeler.core.regular_files import open_regular

_MOST_BYTES = 2**28

Row: TypeAlias = tuple[int, int, Sequence[float]]
"""Number of a page, its stamp when it was looked into, and the values."""


@dataclass(frozen=True, slots=True)
class PageColumns:
    """Some values of pages; `ids` ascend."""

    ids: NDArray[np.int64]
    stamps: NDArray[np.int64]
    values: NDArray[np.float64]
    """(pages, values)."""

    @classmethod
    def of(cls, rows: Sequence[Row], width: int) -> "PageColumns":
        """Make columns of pages in any order, each with `width` values."""
        columns = cls(
            np.array([one[0] for one in rows], np.int64),
            np.array([one[1] for one in rows], np.int64),
            np.array([one[2] for one in rows], np.float64).reshape(-1, width),
        )
        return columns.where(np.argsort(columns.ids, kind="stable"))

    def where(self, kept: NDArray[np.bool_] | NDArray[np.intp]) -> "PageColumns":
        """Return some of the pages."""
        return PageColumns(self.ids[kept], self.stamps[kept], self.values[kept])

    def with_others(self, others: "PageColumns") -> "PageColumns":
        """Return these pages and others, by number."""
        both = PageColumns(
            np.concatenate([self.ids, others.ids]),
            np.concatenate([self.stamps, others.stamps]),
            np.concatenate([self.values, others.values]),
        )
        return both.where(np.argsort(both.ids, kind="stable"))

    def holds(self, ids: NDArray[np.int64], stamps: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Tell which of some pages are in it as they are by now."""
        if not len(self.ids):
            return np.zeros(len(ids), bool)
        at = np.minimum(np.searchsorted(self.ids, ids), len(self.ids) - 1)
        held: NDArray[np.bool_] = (self.ids[at] == ids) & (self.stamps[at] == stamps)
        return held


def read(path: Path, ground: str, width: int) -> PageColumns:
    """Return what was kept, by the same rules; nothing where there is none, or it is damaged."""
    nothing = PageColumns.of((), width)
    try:
        with open_regular(path) as file, zipfile.ZipFile(file) as archive:
            if sum(member.file_size for member in archive.infolist()) > _MOST_BYTES:
                return nothing
            file.seek(0)
            with np.load(file, allow_pickle=False) as arrays:
                if str(arrays["ground"]) != ground:
                    return nothing
                ids, stamps = (arrays[name].astype(np.int64) for name in ("ids", "stamps"))
                values = arrays["values"].astype(np.float64)
    except Exception:  # noqa: BLE001 - what reads a damaged file raises anything
        return nothing
    is_whole = ids.shape == stamps.shape == (len(values),)
    is_whole = is_whole and values.shape[1:] == (width,)
    is_whole = is_whole and bool((np.diff(ids) > 0).all() and np.isfinite(values).all())
    return PageColumns(ids, stamps, values) if is_whole else nothing


def keep(path: Path, ground: str, known: PageColumns) -> None:
    """Keep what was found by some rules; where that is not possible, do without."""

    def write(target: Path) -> None:
        with target.open("wb") as file:  # given a path, numpy would change its suffix
            np.savez(
                file,
                ground=np.array(ground),
                ids=known.ids,
                stamps=known.stamps,
                values=known.values,
            )

    with suppress(OSError, ProjectError):
        write_atomically(path, write)
