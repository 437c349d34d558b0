"""Public sets of labelled images: folders with a `gt.json` and an `images` folder."""

import json
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from labeler.core.errors import ForeignFile, UnreadableImage
from labeler.core.geometry import in_reading_order
from labeler.core.sample import LineLabels, Sample, Vertices
from labeler.core.text import count_characters

LINE_LABELS = {
    "td500": LineLabels.EXACT,
    "sroie": LineLabels.EXACT,
    "gothic": LineLabels.EXACT,
    "ic03": LineLabels.WORDS,
    "ic15": LineLabels.WORDS,
    "mstr": LineLabels.WORDS,
    "iiit5k": LineLabels.WORDS,
    "totaltext_masks": LineLabels.WORDS,
    "mlt_latin_masks": LineLabels.WORDS,
}
"""What the regions of each set are worth as lines."""

HELD_OUT_BOOKS = {"gothic": frozenset({"bpt6k1520377h"})}
"""Sets with too few groups for a share of them: these are kept from training."""

_TEST_PART = "kept"
_HELD_OUT_PERCENT = {"iiit5k": 30}
"""Of the groups of a set; others: 15. Single words are cheap to keep."""
_TRACED = 12
"""Outlines with more vertices than this were traced by a program."""


@dataclass(frozen=True, slots=True)
class LabelledImage:
    """One image of a set, not read yet."""

    path: Path
    set_name: str
    group: str
    regions: tuple[dict[str, Any], ...]


def group_of(file_name: str, group: str | None) -> str:
    """Return what must not be split between training and evaluation.

    That is the shop or book where the set names one; else the file name without its last digit,
    so that pictures taken one after another, or words cut from one photo, stay together.
    """
    return group if group else Path(file_name).stem[:-1]


def is_held_out(set_name: str, group: str) -> bool:
    """Tell whether a group is kept from training, by a rule that needs neither seed nor list.

    A group is held out when the CRC-32 of "set/group" falls into the first 15 of 100 classes (30
    of single words);
    of the two books of `gothic` one is named in `HELD_OUT_BOOKS`. Evaluation uses the same rule.
    """
    if set_name in HELD_OUT_BOOKS:
        return group in HELD_OUT_BOOKS[set_name]
    return zlib.crc32(f"{set_name}/{group}".encode()) % 100 < _HELD_OUT_PERCENT.get(set_name, 15)


def read_set(folder: Path, set_name: str | None = None) -> list[LabelledImage]:
    """Return the images of a set in the order of their names; raises ForeignFile.

    The set is called as its folder is, unless told otherwise.
    """
    path = folder / "gt.json"
    try:
        entries = json.loads(path.read_text(encoding="utf-8"))
        return [
            LabelledImage(
                folder / "images" / name,
                set_name or folder.name,
                group_of(name, entry.get("group")),
                tuple(entry["regions"]),
            )
            for name, entry in sorted(entries.items())
        ]
    except (ValueError, KeyError, AttributeError, TypeError) as error:
        raise ForeignFile(
            f"{path} is not a ground-truth file of the expected form: {error}"
        ) from error


def read_sets(data: Path, names: Iterable[str], *, held_out: bool) -> list[LabelledImage]:
    """Return the training part (or the held-out part) of those named sets that are in `data`."""
    return [
        image
        for name in names
        if (data / name / "gt.json").exists()
        for image in read_set(data / name)
        if is_held_out(image.set_name, image.group) is held_out
    ]


def read_test_parts(data: Path, names: Iterable[str]) -> list[LabelledImage]:
    """Return the test parts of those named sets that have one in `data`.

    To be measured on, never to train on or to choose by: that is what the held-out parts are for.
    """
    return [
        image
        for name in names
        if (data / name / _TEST_PART / "gt.json").exists()
        for image in read_set(data / name / _TEST_PART, name)
    ]


def load(image: LabelledImage) -> Sample:
    """Read the image and its labels; raises UnreadableImage."""
    sample = Sample(
        read_rgb(image.path), line_labels=LINE_LABELS.get(image.set_name, LineLabels.EXACT)
    )
    wanted = [region for region in image.regions if not region["ignore"]]
    sample.ignored = [_vertices(region) for region in image.regions if region["ignore"]]
    for region in wanted:
        text = region["text"]
        sample.lines.append(_vertices(region))
        sample.line_texts.append(text)
        sample.line_counts.append(None if text is None else count_characters(text))
    sample.has_characters = bool(wanted) and all(region.get("chars") for region in wanted)
    if sample.has_characters:
        sample.characters = [_vertices(char) for region in wanted for char in region["chars"]]
    return sample


def read_rgb(path: Path) -> NDArray[np.uint8]:
    """Return an image file as (H, W, 3) RGB; raises UnreadableImage."""
    data = np.fromfile(path, np.uint8)
    image = cv2.imdecode(data, cv2.IMREAD_COLOR) if len(data) else None
    if image is None:
        raise UnreadableImage(f"{path} cannot be decoded.")
    return cv2.cvtColor(image, cv2.COLOR_BGR2RGB).astype(np.uint8, copy=False)


def _vertices(region: dict[str, Any]) -> Vertices:
    """The outline, without the pixel-sized steps of traced ones, which only cost time.

    Outlines of more than four vertices begin anywhere in these sets; four begin where the text does.
    """
    points = np.asarray(region["points"], np.float32).reshape(-1, 2)
    if len(points) > _TRACED:
        simple = cv2.approxPolyDP(points, 1.5, closed=True).reshape(-1, 2).astype(np.float32)
        points = simple if len(simple) > 3 else points
    if len(points) <= 4:
        return points
    return np.array(in_reading_order([(float(x), float(y)) for x, y in points]), np.float32)
