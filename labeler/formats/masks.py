"""Write masks and counts for training elsewhere: PNG label images and one JSON file a split.

A pixel of `<image>.lines.png` and `<image>.characters.png` (16 bit) is the number of the line or
character that covers it, 0 for background, 65535 where training should not look.
"""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
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
from labeler.formats.region_json import page_values
from labeler.formats.split_folders import with_ending

IGNORED = 65535
_SHIFT = 4


def write(pages: Iterable[LabelledPage], folder: OutputFolder) -> Iterator[Written]:
    """Write two masks for every page, and the counts at the end."""
    files: dict[Split | None, dict[str, Any]] = {}
    for page in pages:
        if page.size is None:
            raise ForeignFile(
                "{image} has no size yet. Let the project scan its images.", image=page.image
            )
        entry: dict[str, Any] = {"size": list(page.size), **page_values(page)}
        for level in Level:
            regions = [region for region in page.regions if region.level is level]
            mask = folder.name(page, f"{{}}.{level.value}s.png")
            entry[f"{level.value}_mask"] = mask
            entry[f"{level.value}s"] = [_values(n, region) for n, region in enumerate(regions, 1)]
            with folder.binary(mask) as file:
                Image.fromarray(label_image(regions, page.size)).save(file, format="PNG")
        name = folder.image_name(page)
        files.setdefault(page.split, {})[name] = entry
        yield Written(page, name=name)
    for split, entries in files.items():
        with folder.text(with_ending("counts", split) + ".json") as file:
            json.dump({"ignored": IGNORED, "images": entries}, file, ensure_ascii=False)


def check(folder: Path) -> Iterator[str]:
    """Look at all masks of a folder; yield a sentence for each that is not what the counts say."""
    for file in sorted(folder.glob("counts*.json")):
        for image, entry in json.loads(file.read_text(encoding="utf-8"))["images"].items():
            for level in Level:
                known = {0, *(region["label"] for region in entry[f"{level.value}s"])}
                with Image.open(folder / entry[f"{level.value}_mask"]) as mask:
                    labels = np.asarray(mask)
                if labels.shape[::-1] != tuple(entry["size"]) or not known.issuperset(
                    np.unique(labels)
                ):
                    yield f"{image}: the mask of its {level.value}s does not show its regions"


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
        "count_source": region.count.source.value if region.count else None,
    }
