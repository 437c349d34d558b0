"""Read PaddleOCR's Label.txt and PPOCRLabel's fileState.txt and Cache.cach.

`image TAB JSON list` (PPOCRLabel, PaddleOCR `DetLabelEncode`), `###` and `*` are ignored. Images that
fileState.txt lists are checked, others beside it are not; Cache.cach holds labels nobody has checked.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from labeler.core.annotation import IgnoreReason, Level, Polygon, Region, ReviewState
from labeler.core.errors import ForeignFile
from labeler.formats import foreign
from labeler.formats.label_kinds import Head, is_label_list
from labeler.formats.labelled_page import LabelledPage, ParsedLabels
from labeler.formats.outlines import whole_pixels
from labeler.formats.remarks import Remarks, each_page, parsed
from labeler.formats.split_folders import split_by_ending

IGNORED = ("###", "*")
LABELS = "Label"
STATES = "fileState.txt"
CACHE = "Cache.cach"


def outline(polygon: Polygon) -> Polygon:
    """Return an outline as Label.txt holds it: whole pixels, at least four vertices."""
    rounded = whole_pixels(polygon)
    return rounded + rounded[-1:] * (4 - len(rounded))


def read(path: Path) -> ParsedLabels:
    """Read one Label.txt, or all of a folder (`Label.txt`, `Label_train.txt`, `Label_val.txt`).

    A folder without any holds lists of other names, as PaddleOCR's own data sets do.
    """
    remarks = Remarks()
    pages: dict[str, LabelledPage] = {}
    rows: dict[str, str] = {}
    files = _files(path)
    for file, lines in remarks.gather(((file.name, file) for file in files), _numbered):
        for page, line in zip(
            each_page(_named(file, lines), partial(_page, file)), lines, strict=True
        ):
            known = pages.get(page.image)
            if known and rows[page.image] != line[1]:
                remarks.refused.append(
                    f"{file.name}: {page.image} is listed twice; the last one is used."
                )
            # The same row in two files is one page; the file of a split says where it belongs.
            split = page.split or (known.split if known else None)
            pages[page.image] = replace(page, split=split)
            rows[page.image] = line[1]
    for folder in {file.parent for file in (*files, *path.rglob(STATES))}:
        _add_states(folder, pages, remarks.refused)
    return parsed(pages.values(), remarks)


def _files(path: Path) -> list[Path]:
    if path.is_file():
        return [path]
    files = foreign.label_files(path, ".txt")
    named = [file for file in files if file.name.startswith(LABELS)]
    named += [file for file in path.rglob(CACHE) if file.is_file()]
    return named or [file for file in files if is_label_list(Head.of(file))]


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


def _add_states(folder: Path, pages: dict[str, LabelledPage], problems: list[str]) -> None:
    """Mark checked pages as accepted, and add those that had no region to be listed with."""
    file = folder / STATES
    if not file.is_file():
        return
    checked = {_listed(key, pages) for key in _checked(file, problems)}
    for image, page in pages.items():
        if page.source and page.source.parent == folder and image not in checked:
            pages[image] = replace(page, state=ReviewState.PROPOSED)
    for image in checked:
        page = pages.get(image, LabelledPage(image, source=file))
        pages[image] = replace(page, state=ReviewState.ACCEPTED)


def _checked(file: Path, problems: list[str]) -> Iterator[str]:
    for number, line in foreign.numbered_lines(file):
        key, _, state = line.rpartition("\t")
        if not key or state not in ("0", "1"):
            problems.append(f"{file.name}, line {number}: not an image, a tab and 0 or 1")
        elif state == "1":
            yield key.replace("\\", "/")


def _listed(image: str, pages: dict[str, LabelledPage]) -> str:
    """Return the name Label.txt has for an image; PPOCRLabel puts whole paths into fileState."""
    parts = image.split("/")
    ends = ("/".join(parts[start:]) for start in range(len(parts)))
    return next((end for end in ends if end in pages), image)
