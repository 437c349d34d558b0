"""Overviews of large images, kept on disk: making one takes a pass over gigabytes of pixels.

They are kept without loss, so that the detector finds the same on each of them, and by the hash of
their file, so that they are never of other bytes.
"""

from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image

from labeler.app.kept_folder import KeptFolder
from labeler.core.raster import MOST_AT_ONCE, LargeImage, Pixels, Raster
from labeler.core.records import FileState
from labeler.core.regular_files import read_regular
from labeler.formats.file_state import may_differ

BUDGET = 2 * 2**30
"""Bytes of all files together; then the oldest go. One takes up to 240 MB, of paper a third of it."""
_FORM = 1
"""Goes up with every change of how overviews are made."""
_FASTEST = 1
"""Level of compression: others take three times as long for a tenth less."""


class OverviewCache:
    """Safe to use from several threads; losing its files costs nothing but time."""

    def __init__(self, folder: Path, project: Path, budget: int = BUDGET) -> None:
        """`folder` is made with the first file; no link leads out of `project`."""
        self._files = KeptFolder(folder, project, budget)

    def complete(self, image: Raster, frame: int, known: FileState) -> None:
        """Give a large image its overview, a kept one if there is one; leave others as they are.

        `known` is what is known of its file, which was opened before. Raises UnreadableImage.
        """
        if not isinstance(image, LargeImage):
            return
        name = f"{known.sha256}-{frame}-{_FORM}.png"
        if not _is_as_known(known):
            _ = image.overview
        elif (kept := self._read(name, image)) is not None:
            image.take_overview(kept)
        else:
            made = image.overview
            if _is_as_known(known):  # Else it may be of other bytes than the hash.
                self._files.keep(name, lambda draft: _write(draft, made))

    def _read(self, name: str, image: LargeImage) -> Pixels | None:
        try:
            data = read_regular(self._files.path(name), 4 * MOST_AT_ONCE)
            with Image.open(BytesIO(data), formats=("PNG",)) as kept:
                if not _may_show(image, kept.size) or kept.mode != "RGB":
                    return None
                return np.array(kept)
        except Exception:  # noqa: BLE001 - what reads a damaged file raises anything
            return None


def _is_as_known(known: FileState) -> bool:
    return bool(known.sha256) and not may_differ(known.path, known.stamp)


def _may_show(image: LargeImage, size: tuple[int, int]) -> bool:
    """Tell whether a picture of a width and height may be all of an image: a damaged file is not."""
    height, width = image.shape[:2]
    fits = (
        abs(size[0] * height / width - size[1]) <= 1 or abs(size[1] * width / height - size[0]) <= 1
    )
    return fits and 0 < size[0] * size[1] <= MOST_AT_ONCE


def _write(path: Path, overview: Pixels) -> None:
    with path.open("wb") as file:
        Image.fromarray(overview).save(file, "PNG", compress_level=_FASTEST)
