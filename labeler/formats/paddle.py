"""Read and write PaddleOCR's Label.txt, fileState.txt and rec_gt.txt with its crops.

`image TAB JSON list` (PPOCRLabel, PaddleOCR `DetLabelEncode`). Training ignores `###` and `*` and
skips images without regions; fileState.txt brings those back to us.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, TextIO

import numpy as np
from PIL import Image

from labeler.core.annotation import IgnoreReason, Level, Polygon, Region, ReviewState
from labeler.core.errors import ForeignFile, UnreadableImage
from labeler.core.records import Split
from labeler.formats import foreign
from labeler.formats.images import read_image
from labeler.formats.label_kinds import Head, is_label_list
from labeler.formats.labelled_page import LabelledPage, ParsedLabels, Written
from labeler.formats.outlines import whole_pixels
from labeler.formats.output import OutputFolder, printable
from labeler.formats.remarks import Remarks, each_page, parsed
from labeler.formats.split_folders import split_by_ending, with_ending
from labeler.maps.crop import may_be_column, straighten

IGNORED = ("###", "*")
LABELS = "Label"
STATES = "fileState.txt"
CROPS = "crop_img"
_CROP_QUALITY = 95


def outline(polygon: Polygon) -> Polygon:
    """Return an outline as Label.txt holds it: whole pixels, at least four vertices."""
    rounded = whole_pixels(polygon)
    return rounded + rounded[-1:] * (4 - len(rounded))


def read(path: Path) -> ParsedLabels:
    """Read one Label.txt, or all of a folder (`Label.txt`, `Label_train.txt`, `Label_val.txt`).

    A folder without any holds lists of other names, as PaddleOCR's own data sets do.
    """
    files = foreign.label_files(path, ".txt")
    if path.is_dir():
        named = [file for file in files if file.name.startswith(LABELS)]
        files = named or [file for file in files if is_label_list(Head.of(file))]
    remarks = Remarks()
    pages: dict[str, LabelledPage] = {}
    for file, lines in remarks.gather(((file.name, file) for file in files), _numbered):
        for page in each_page(_named(file, lines), partial(_page, file)):
            if page.image in pages:
                remarks.refused.append(
                    f"{file.name}: {page.image} is listed twice; the last one is used."
                )
            pages[page.image] = page
    for states in {file.with_name(STATES) for file in files}:
        _add_states(states, pages, remarks.refused)
    return parsed(pages.values(), remarks)


def write(pages: Iterable[LabelledPage], folder: OutputFolder) -> Iterator[Written]:
    """Write labels for detection, and crops with their texts for recognition."""
    with ExitStack() as stack:
        files: dict[str, TextIO] = {}

        def file(name: str) -> TextIO:
            if name not in files:
                files[name] = stack.enter_context(folder.text(name))
            return files[name]

        for page in pages:
            lines = [region for region in page.regions if region.level is Level.LINE]
            if lines:
                labels = json.dumps([_item(line) for line in lines], ensure_ascii=False)
                file(with_ending(LABELS, page.split) + ".txt").write(f"{_key(page)}\t{labels}\n")
            file(STATES).write(f"{_key(page)}\t{int(page.state is ReviewState.ACCEPTED)}\n")
            problem = _write_crops(page, lines, folder, file)
            yield Written(page, problem)


def _numbered(file: Path) -> tuple[Path, list[tuple[int, str]]]:
    return file, list(foreign.numbered_lines(file))


def _named(file: Path, lines: list[tuple[int, str]]) -> Iterator[tuple[str, str, str]]:
    for number, line in lines:
        key, tab, _ = line.partition("\t")
        yield f"{file.name}, line {number}", key.replace("\\", "/") if tab else "", line


def _page(file: Path, line: str, remarks: Remarks) -> LabelledPage:
    key, tab, labels = line.partition("\t")
    if not tab:
        raise ForeignFile("there is no tab between image and labels")
    regions = [
        (f"{file.name}, {key}, region {n}", item)
        for n, item in enumerate(foreign.items(foreign.parse_json(labels)), 1)
    ]
    found = tuple(remarks.gather(regions, _region))
    classes = sum(isinstance(item, dict) and "key_cls" in item for _, item in regions)
    remarks.not_taken += Counter({"classes of lines (key_cls)": classes})
    # A detector writes lists of the same form, and how sure it is of each line.
    is_detected = any(isinstance(item, dict) and "score" in item for _, item in regions)
    state = ReviewState.PROPOSED if is_detected else None
    image = key.replace("\\", "/")
    return LabelledPage(image, found, state=state, split=split_by_ending(file), source=file)


def _region(item: object) -> Region:
    values = foreign.fields(item)
    text = foreign.text(values.get("transcription"))
    polygon = foreign.polygon(values.get("points"))
    if text in IGNORED:
        return Region(Level.LINE, polygon, ignore=IgnoreReason.ILLEGIBLE)
    if values.get("difficult") is True:
        return Region(Level.LINE, polygon, text, ignore=IgnoreReason.ILLEGIBLE)
    return Region(Level.LINE, polygon, text, foreign.count_of_text(text))


def _add_states(file: Path, pages: dict[str, LabelledPage], problems: list[str]) -> None:
    """Mark checked pages as accepted, and add those that had no region to be listed with."""
    if not file.is_file():
        return
    for number, line in foreign.numbered_lines(file):
        key, _, state = line.rpartition("\t")
        if not key or state not in ("0", "1"):
            problems.append(f"{file.name}, line {number}: not an image, a tab and 0 or 1")
            continue
        image = _listed(key.replace("\\", "/"), pages)
        page = pages.get(image, LabelledPage(image, source=file))
        seen = ReviewState.ACCEPTED if state == "1" else ReviewState.PROPOSED
        pages[image] = replace(page, state=seen)


def _listed(image: str, pages: dict[str, LabelledPage]) -> str:
    """Return the name Label.txt has for an image; PPOCRLabel puts whole paths into fileState."""
    parts = image.split("/")
    ends = ("/".join(parts[start:]) for start in range(len(parts)))
    return next((end for end in ends if end in pages), image)


def _key(page: LabelledPage) -> str:
    """Return the image name without what would end the cell or the line."""
    return "".join("_" if c in "\t\r\n" else c for c in printable(page.image))


def _item(line: Region) -> dict[str, Any]:
    points = [[int(x), int(y)] for x, y in outline(line.polygon)]
    text = IGNORED[0] if line.ignore else printable(line.text)
    return {"transcription": text, "points": points, "difficult": False}


def _write_crops(
    page: LabelledPage, lines: list[Region], folder: OutputFolder, file: Callable[[str], TextIO]
) -> str:
    """Write the lines that have a transcript as pictures; return why it could not be done.

    They lie as the reader of this program sees them: straight, columns on their right side.
    """
    written = [line for line in lines if line.text.strip() and not line.ignore]
    if page.path is None or not written:
        return ""
    try:
        image = read_image(page.path, page.frame)
    except UnreadableImage as error:
        return f"No crops for recognition: {error}"
    stem = folder.unique(page.image, None, "{}_crop")
    for number, line in enumerate(written):
        name = f"{CROPS}/{stem}_{number}.jpg"
        text = " ".join(line.text.split())
        with folder.binary(name) as target:
            outline = np.asarray(line.polygon, np.float32)
            crop = straighten(image, outline, lay_down=may_be_column(text))
            Image.fromarray(crop).save(target, format="JPEG", quality=_CROP_QUALITY)
        file(_crop_list(page.split)).write(f"{name}\t{printable(text)}\n")
    return ""


def _crop_list(split: Split | None) -> str:
    return with_ending("rec_gt", split) + ".txt"
