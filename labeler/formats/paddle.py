"""Read PaddleOCR's Label.txt and PPOCRLabel's fileState.txt and Cache.cach.

`image TAB JSON list` (PPOCRLabel, PaddleOCR `DetLabelEncode`), `###` and `*` are ignored. Images that
fileState.txt lists are checked, others beside it are not; Cache.cach holds labels nobody has checked.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

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
_NO_CLASS = (None, "", "None")
"""How PPOCRLabel says that a line is of no class."""
_KNOWN = frozenset({"transcription", "points", "difficult", "key_cls", "score"})


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
    files = _files(path, remarks.refused)
    for file, lines in remarks.gather(((file.name, file) for file in files), _numbered):
        for page, line in zip(
            each_page(_named(file, lines), partial(_page, file)), lines, strict=True
        ):
            known = pages.get(page.image)
            if known is None or rows[page.image] == line[1]:
                # The same row in two files is one page; the file of a split says where it belongs.
                split = page.split or (known.split if known else None)
                pages[page.image] = replace(page, split=split)
                rows[page.image] = line[1]
            elif file.name != CACHE:  # What was saved counts for more than what was not.
                sentence = f"{file.name}, line {line[0]}: {page.image} is listed twice, differently"
                pages[page.image] = replace(known, refused=(*known.refused, sentence))
    folders = {file.parent for file in (*files, *path.rglob(STATES))}
    states = [(STATES, folder) for folder in sorted(folders) if (folder / STATES).is_file()]
    for folder, checked in remarks.gather(states, partial(_checked, remarks)):
        _add_states(folder, checked, pages)
    return parsed(pages.values(), remarks)


def _files(path: Path, refused: list[str]) -> list[Path]:
    if path.is_file():
        return [path]
    files = foreign.label_files(path, (".txt", CACHE.casefold()), refused)
    named = [file for file in files if file.name.startswith(LABELS)]
    named += [file for file in files if file.name == CACHE]
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
    found = list(remarks.gather(regions, _scored))
    items = [item for _, item in regions if isinstance(item, dict)]
    for item in items:
        remarks.not_taken.update(_not_taken(item))
    # A detector writes lists of the same form: how sure it is of each line, or only where it is.
    is_detected = any("score" in item or "transcription" not in item for item in items)
    is_proposed = is_detected or file.name == CACHE
    return LabelledPage(
        key.replace("\\", "/"),
        tuple(region for region, _ in found),
        state=ReviewState.PROPOSED if is_proposed else None,
        split=split_by_ending(file),
        source=file,
        predictions={region.id: score for region, score in found} if is_proposed else {},
    )


def _scored(item: object) -> tuple[Region, float]:
    """Return a line and how sure a detector is of it."""
    score = foreign.score(foreign.fields(item).get("score"))
    return _region(item), 1.0 if score is None else score


def _region(item: object) -> Region:
    values = foreign.fields(item)
    text = foreign.text(values.get("transcription"))
    polygon = foreign.polygon(values.get("points"))
    if text.strip() in IGNORED:
        return Region(Level.LINE, polygon, ignore=IgnoreReason.ILLEGIBLE)
    if values.get("difficult") is True:
        return Region(Level.LINE, polygon, text, ignore=IgnoreReason.ILLEGIBLE)
    return Region(Level.LINE, polygon, text, foreign.count_of_text(text))


def _not_taken(item: dict[str, Any]) -> Iterator[str]:
    """Yield what a line holds that has no place here."""
    if item.get("key_cls") not in _NO_CLASS:
        yield "classes of lines (key_cls)"
    yield from foreign.unknown_values(item, _KNOWN, "values")


def _add_states(folder: Path, keys: list[str], pages: dict[str, LabelledPage]) -> None:
    """Mark checked pages as accepted, and add those that had no region to be listed with."""
    checked = {_listed(key, pages) for key in keys}
    for image, page in pages.items():
        if page.source and page.source.parent == folder and image not in checked:
            pages[image] = replace(page, state=ReviewState.PROPOSED)
    for image in checked:
        page = pages.get(image, LabelledPage(image, source=folder / STATES))
        pages[image] = replace(page, state=ReviewState.ACCEPTED)


def _checked(remarks: Remarks, folder: Path) -> tuple[Path, list[str]]:
    """Return a folder and the images in it that somebody has checked."""
    checked = []
    for number, line in foreign.numbered_lines(folder / STATES):
        key, _, state = line.rpartition("\t")
        if not key or state not in ("0", "1"):
            remarks.refused.append(f"{STATES}, line {number}: not an image, a tab and 0 or 1")
        elif state == "1":
            checked.append(key.replace("\\", "/"))
    return folder, checked


def _listed(image: str, pages: dict[str, LabelledPage]) -> str:
    """Return the name Label.txt has for an image; PPOCRLabel puts whole paths into fileState."""
    parts = image.split("/")
    deepest = max((name.count("/") for name in pages), default=0) + 1
    ends = ("/".join(parts[start:]) for start in range(max(len(parts) - deepest, 0), len(parts)))
    return next((end for end in ends if end in pages), image)
