"""Small pictures of pages for the grid, kept in the cache of the project by the hash of their file."""

from contextlib import suppress
from io import BytesIO
from pathlib import Path
from uuid import uuid4

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from labeler.app import image_check
from labeler.app.project import Project
from labeler.core.errors import ImagesWithheld, ProjectError, UnreadableImage
from labeler.core.files import demand_below
from labeler.core.raster import whole
from labeler.core.regular_files import read_regular
from labeler.formats.file_state import may_differ
from labeler.formats.images import open_image

LONGEST = 256
"""Pixels of the longer side at most."""
MOST_FILES = 10_000
"""Thumbnails that are kept on the disk, of about 10 kB each; the oldest quarter goes then."""
_MOST_BYTES = 2**18
"""Of one file."""
_QUALITY = 85

Pixels = NDArray[np.uint8]


class Thumbnails:
    """For one thread; losing its files costs nothing but reading the images again."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._folder = project.folder / "cache" / "thumbnails"
        self._count: int | None = None
        """How many files there are; None before they were counted."""

    def get(self, page_id: int) -> Pixels:
        """Return the upright image of a page as it is now, reduced, (H, W, 3) RGB.

        Raises UnreadableImage, ImagesWithheld and what the store raises.
        """
        entry = self._project.store.pages.entry(page_id)
        if entry.withheld:
            raise ImagesWithheld(image_check.withheld_in([entry.withheld]))
        if entry.problem:
            raise UnreadableImage(entry.problem)
        _, known, _ = self._project.store.images.state_of(page_id)
        is_known = bool(known.sha256) and not may_differ(entry.path, known.stamp)
        name = f"{known.sha256}-{entry.frame}.jpg" if is_known else ""
        if name and (kept := self._read(name)) is not None:
            return kept
        image = open_image(entry.path, entry.frame, enough=LONGEST)
        self._project.overviews.complete(image, entry.frame, known)
        made = reduced(whole(image))
        if name:
            self._keep(name, made)
        return made

    def _read(self, name: str) -> Pixels | None:
        try:
            data = read_regular(self._folder / name, _MOST_BYTES)
            with Image.open(BytesIO(data), formats=("JPEG",)) as image:
                if max(image.size) > LONGEST:  # not ours
                    return None
                return np.asarray(image.convert("RGB"))
        except Exception:  # noqa: BLE001 - what reads a damaged file raises anything
            return None

    def _keep(self, name: str, pixels: Pixels) -> None:
        """Write a thumbnail that need not outlast a power cut, but is never half there."""
        if not self._project.folder.is_dir():  # One that is gone must not be made anew, empty.
            return
        with suppress(OSError, ProjectError):
            path = demand_below(self._folder / name, self._project.folder)
            self._folder.mkdir(parents=True, exist_ok=True)
            draft = path.with_name(f".{path.name}.{uuid4().hex[:8]}.part")
            try:
                Image.fromarray(pixels).save(draft, "JPEG", quality=_QUALITY)
                draft.replace(path)
            finally:
                draft.unlink(missing_ok=True)
            self._make_room()

    def _make_room(self) -> None:
        if self._count is None:
            self._count = sum(1 for _ in self._folder.glob("*.jpg"))
        else:
            self._count += 1
        if self._count > MOST_FILES:
            files = sorted(self._folder.glob("*.jpg"), key=_age)
            for file in files[: len(files) - MOST_FILES * 3 // 4]:
                file.unlink(missing_ok=True)
            self._count = None


def reduced(pixels: Pixels) -> Pixels:
    """Return an image (H, W, 3) whose longer side has at most `LONGEST` pixels."""
    scale = LONGEST / max(pixels.shape[:2])
    if scale >= 1:
        return pixels
    height, width = (max(1, round(extent * scale)) for extent in pixels.shape[:2])
    smaller = cv2.resize(pixels, (width, height), interpolation=cv2.INTER_AREA)
    return smaller.astype(np.uint8, copy=False)


def _age(file: Path) -> float:
    try:
        return file.stat().st_mtime
    except OSError:
        return 0.0
