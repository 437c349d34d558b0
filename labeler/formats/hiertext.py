"""Read and write HierText: paragraphs of lines of words; lines are taken, in the order they stand in.

Its files are called `.jsonl` and hold one JSON object. An image is called as its file, without suffix.
Words, what is said of the writing, and which lines make a paragraph are kept and written again.
"""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from labeler.core import geometry
from labeler.core.annotation import IgnoreReason, Level, Point, Region
from labeler.core.errors import ForeignFile
from labeler.core.records import Split
from labeler.formats import foreign
from labeler.formats.extras import PLACED, lie_on, rows, table, values_of
from labeler.formats.labelled_page import LabelledPage, ParsedLabels, Written
from labeler.formats.output import OutputFolder, printable
from labeler.formats.remarks import Remarks, each_list, each_page

NAME = "hiertext"
_SPLITS = {"train": Split.TRAINING, "validation": Split.VALIDATION, "val": Split.VALIDATION}
_FILES = {None: "labels", Split.TRAINING: "train", Split.VALIDATION: "validation"}
_FLAGS = {"handwritten": "marks of handwriting", "vertical": "marks of vertical text"}
_PARAGRAPH = "paragraph"
_WORDS = "words"


def read(path: Path) -> ParsedLabels:
    """Read one file or all of a folder; its name gives the split."""
    return each_list(path, (".jsonl", ".json"), _pages)


def write(pages: Iterable[LabelledPage], folder: OutputFolder) -> Iterator[Written]:
    """Write one file for every split: `train.jsonl`, `validation.jsonl`, and `labels.jsonl`."""
    files: dict[Split | None, list[dict[str, Any]]] = {}
    for page in pages:
        if page.size is None:
            raise ForeignFile(
                "{image} has no size yet. Let the project scan its images.", image=page.image
            )
        name = folder.name(page, "{}", "")
        image = {"image_id": name, "image_width": page.size[0], "image_height": page.size[1]}
        image["paragraphs"] = _paragraphs(page.regions)
        files.setdefault(page.split, []).append(image)
        yield Written(page, name=name)
    for split, images in files.items():
        with folder.text(f"{_FILES[split]}.jsonl") as file:
            json.dump({"info": {}, "annotations": images}, file, ensure_ascii=False)


def region_extras(line: Region) -> dict[str, Any]:
    """Return what a line says besides: words only while they say what it does, and lie on it."""
    kept = values_of(line.extras, NAME)
    said: dict[str, Any] = {key: True for key in _FLAGS if kept.get(key) is True}
    number = kept.get(_PARAGRAPH)
    if isinstance(number, int) and not isinstance(number, bool):
        said[_PARAGRAPH] = number
    words = rows(table(kept, PLACED), _WORDS)
    if words and _are_of(words, line):
        said[PLACED] = {_WORDS: words}
    return said


def _paragraphs(regions: Iterable[Region]) -> list[dict[str, Any]]:
    """Return lines in paragraphs: those that follow each other in one where they stood in it."""
    found: list[dict[str, Any]] = []
    for region in regions:
        if region.level is not Level.LINE:
            continue
        said = region_extras(region)
        number = said.get(_PARAGRAPH)
        if not found or number is None or found[-1]["id"] != number:
            found.append({"id": number, "legible": True, "lines": []})
        found[-1]["lines"].append(
            {
                "vertices": [list(point) for point in region.polygon],
                "text": printable(region.text),
                "legible": region.ignore is None,
                **{key: said.get(key, False) for key in _FLAGS},
                _WORDS: table(said, PLACED).get(_WORDS, []),
            }
        )
    for paragraph in found:
        corners = [point for line in paragraph["lines"] for point in line["vertices"]]
        left, top, right, bottom = geometry.bounds(corners)
        box = geometry.rectangle((left, top), (right, bottom))
        paragraph["vertices"] = [list(point) for point in box]
        paragraph["legible"] = any(line["legible"] for line in paragraph["lines"])
    return found


def _are_of(words: list[dict[str, Any]], line: Region) -> bool:
    """Tell whether words still say what their line does, and lie on it."""
    said = " ".join(str(word.get("text", "")) for word in words)
    if " ".join(said.split()) != " ".join(printable(line.text).split()):
        return False
    try:
        corners: list[Point] = [
            foreign.point(point) for word in words for point in foreign.items(word.get("vertices"))
        ]
    except ForeignFile:
        return False
    return bool(corners) and lie_on(corners, line)


def _pages(file: Path, remarks: Remarks) -> Iterator[LabelledPage]:
    content = foreign.fields(foreign.parse_json(foreign.read_text(file)))
    things = (
        (f"{file.name}, image {number}", _name(item), item)
        for number, item in enumerate(foreign.items(content.get("annotations")), 1)
    )
    split = _SPLITS.get(file.name.partition(".")[0].casefold())
    return each_page(things, lambda item, own: _page(item, split, own))


def _name(item: object) -> str:
    name = item.get("image_id") if isinstance(item, dict) else None
    return printable(name) if isinstance(name, str) else ""


def _page(item: object, split: Split | None, remarks: Remarks) -> LabelledPage:
    image = foreign.fields(item)
    lines = [
        (f"{_name(image)}, paragraph {number}, line {n}", (line, paragraph.get("id", number)))
        for number, paragraph in enumerate(
            map(foreign.fields, foreign.items(image.get("paragraphs") or [])), 1
        )
        for n, line in enumerate(foreign.items(paragraph.get("lines") or []), 1)
    ]
    return LabelledPage(
        _name(image),
        tuple(remarks.gather(lines, lambda line: _region(*line, remarks))),
        foreign.size(image.get("image_width"), image.get("image_height")),
        split=split,
    )


def _region(item: object, paragraph: object, remarks: Remarks) -> Region:
    line: dict[str, Any] = foreign.fields(item)
    text = foreign.text(line.get("text"))
    outline = foreign.polygon(line.get("vertices"))
    is_ignored = line.get("legible") is False
    words = foreign.items(line.get(_WORDS) or [])
    flags = [key for key in _FLAGS if foreign.is_true(line.get(key))]
    kept = {_PARAGRAPH: paragraph, **dict.fromkeys(flags, True)}
    if words:
        kept[PLACED] = {_WORDS: words}
    kinds = [*["words within lines"] * len(words), *(_FLAGS[key] for key in flags)]
    return Region(
        Level.LINE,
        outline,
        text,
        None if is_ignored else foreign.count_of_text(text),
        IgnoreReason.ILLEGIBLE if is_ignored else None,
        extras=remarks.keep(NAME, kept, kinds),
    )
