"""What the detector saw on pages, kept on disk: outlines are made of it anew without looking again."""

import json
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.app.kept_folder import KeptFolder
from labeler.core.looks import Look, Looks, TextSizes
from labeler.core.regular_files import open_regular

BUDGET = 2 * 2**30
"""Bytes of all files together; then the oldest go. A page of a receipt takes 150 kB, a full one 700."""
_MOST_BYTES = 64 * 2**20
"""Of the looks of one page, unpacked: those of larger images are not kept."""


@dataclass(frozen=True, slots=True)
class KeptLooks:
    """Looks, and what they are of."""

    looks: Looks
    model_id: int
    """The detector that took them."""
    sha256: str
    """Of the image file that was looked at."""


class LookCache:
    """Safe to use from several threads; losing its files costs nothing but a new detection."""

    def __init__(self, folder: Path, project: Path, budget: int = BUDGET) -> None:
        """`folder` is created when the first looks are kept; no link leads out of `project`."""
        self._files = KeptFolder(folder, project, budget)

    def keep(self, page_id: int, kept: KeptLooks) -> None:
        """Remember the looks at a page in place of those it had; others go where there are too many."""
        arrays = dict(_arrays(kept.looks))
        if sum(one.nbytes for one in arrays.values()) > _MOST_BYTES:
            self.forget(page_id)
        else:
            self._files.keep(_name(page_id), lambda draft: _write(draft, kept, arrays))

    def forget(self, page_id: int) -> None:
        """Drop the looks at a page: it is about another picture."""
        self._files.forget(_name(page_id))

    def has(self, page_id: int) -> bool:
        """Tell whether looks at a page are kept, whatever they are of."""
        return self._files.has(_name(page_id))

    def get(self, page_id: int) -> KeptLooks | None:
        """Return the newest looks at a page; None when they are not kept."""
        try:
            return _read(self._files.path(_name(page_id)))
        except Exception:  # noqa: BLE001 - what reads a damaged file raises anything
            return None


def _name(page_id: int) -> str:
    return f"{page_id}.npz"


def _arrays(looks: Looks) -> Iterator[tuple[str, NDArray[Any]]]:
    for number, look in enumerate(looks.each):
        yield f"character{number}", look.character
        yield f"line{number}", look.line
        if look.density is not None:
            yield f"density{number}", look.density


def _write(path: Path, kept: KeptLooks, arrays: Mapping[str, Any]) -> None:
    looks = kept.looks
    about = {
        "model_id": kept.model_id,
        "sha256": kept.sha256,
        "size": looks.size,
        "line_ratio": looks.line_ratio,
        "best_score": looks.best_score,
        "sizes": asdict(looks.sizes),
        "words": looks.words,
        "encloses": looks.encloses,
        "each": [[look.scale, look.zoom, look.counts] for look in looks.each],
    }
    text = np.frombuffer(json.dumps(about).encode(), np.uint8)
    with path.open("wb") as file:  # given a path, numpy would change its suffix
        np.savez_compressed(file, about=text, **arrays)


def _read(path: Path) -> KeptLooks:
    """Return the looks in a file; raises anything for one that is damaged or not ours."""
    with open_regular(path) as file, zipfile.ZipFile(file) as archive:
        if sum(member.file_size for member in archive.infolist()) > _MOST_BYTES + 2**20:
            raise ValueError("more than the looks at a page")
        file.seek(0)
        with np.load(file, allow_pickle=False) as arrays:
            about = json.loads(arrays["about"].tobytes())
            each = tuple(_look(arrays, number, one) for number, one in enumerate(about["each"]))
    sizes: dict[str, Any] = {
        key: tuple(map(float, value)) if isinstance(value, list) else float(value)
        for key, value in about["sizes"].items()
    }
    width, height = (int(side) for side in about["size"])
    if not each or min(width, height) < 1:
        raise ValueError("no looks")
    looks = Looks(
        (width, height),
        each,
        float(about["line_ratio"]),
        float(about["best_score"]),
        TextSizes(**sizes),
        bool(about["words"]),
        bool(about["encloses"]),
    )
    return KeptLooks(looks, int(about["model_id"]), str(about["sha256"]))


def _look(arrays: Any, number: int, about: Any) -> Look:
    character, line = arrays[f"character{number}"], arrays[f"line{number}"]
    density = arrays.get(f"density{number}")
    are_maps = all(one.ndim == 2 and one.dtype == np.uint8 for one in (character, line))
    if not are_maps or character.shape != line.shape or not line.size:
        raise ValueError("no maps")
    if density is not None and (density.ndim != 2 or density.dtype != np.float32):
        raise ValueError("no density")
    (x, y), zoom, (head_a, head_b) = about
    scale = float(x), float(y)
    if not all(0 < value < 2**20 for value in (*scale, float(zoom))):
        raise ValueError("no scale")
    return Look(character, line, scale, float(zoom), (head_a, head_b), density)
