"""Write masks and counts for training elsewhere: PNG label images and one JSON file a split.

A pixel of `<image>.lines.png` and `<image>.characters.png` (16 bit) is the number of the line or
character that covers it, 0 for background, 65535 where training should not look.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from labeler.core.annotation import Level, Region
from labeler.core.errors import ForeignFile
from labeler.core.records import Split
from labeler.formats.labelled_page import LabelledPage, Written
from labeler.formats.output import OutputFolder, printable
from labeler.formats.split_folders import with_ending

IGNORED = 65535
_SHIFT = 4


def write(pages: Iterable[LabelledPage], folder: OutputFolder) -> Iterator[Written]:
    """Write two masks for every page, and the counts at the end."""
    files: dict[Split | None, dict[str, Any]] = {}
    for page in pages:
        if page.size is None:
            raise ForeignFile(f"{page.image} has no size yet. Let the project scan its images.")
        entry: dict[str, Any] = {"size": list(page.size)}
        stem = folder.unique(page.image, page.split)
        for level in Level:
            regions = [region for region in page.regions if region.level is level]
            entry[f"{level.value}_mask"] = f"{stem}.{level.value}s.png"
            entry[f"{level.value}s"] = [_values(n, region) for n, region in enumerate(regions, 1)]
            with folder.binary(f"{stem}.{level.value}s.png") as file:
                Image.fromarray(label_image(regions, page.size)).save(file, format="PNG")
        files.setdefault(page.split, {})[printable(page.image)] = entry
        yield Written(page)
    for split, entries in files.items():
        with folder.text(with_ending("counts", split) + ".json") as file:
            json.dump({"ignored": IGNORED, "images": entries}, file, ensure_ascii=False)


def label_image(regions: list[Region], size: tuple[int, int]) -> NDArray[np.uint16]:
    """Return the mask of regions, (H, W); `size` is width and height.

    Regions are numbered from 1; of two that overlap the later one wins, and either wins over one
    that is ignored.
    """
    labels = np.zeros((size[1], size[0]), np.uint16)
    numbered = list(enumerate(regions, 1))
    for _, region in numbered:
        if region.ignore:
            _fill(labels, region, IGNORED)
    for number, region in numbered:
        if not region.ignore:
            _fill(labels, region, min(number, IGNORED - 1))
    return labels


def _fill(labels: NDArray[np.uint16], region: Region, value: int) -> None:
    """Paint an outline; OpenCV counts from pixel centres, outlines from pixel corners."""
    points = (np.asarray(region.polygon) - 0.5) * 2**_SHIFT
    cv2.fillPoly(labels, [np.round(points).astype(np.int32)], value, shift=_SHIFT)


def _values(number: int, region: Region) -> dict[str, Any]:
    return {
        "label": IGNORED if region.ignore else number,
        "text": printable(region.text),
        "count": region.count.value if region.count else None,
    }
