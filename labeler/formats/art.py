"""Read and write the JSON of ArT and LSVT (ICDAR 2019): outlines and texts by the name of an image.

Images are called without suffix (`gt_1`). What is submitted to these challenges says `confidence`, and
calls `gt_1` `res_1`: a program found it, so it is proposed.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from labeler.core.annotation import Level, Region, ReviewState
from labeler.core.errors import ForeignFile
from labeler.core.records import Split
from labeler.formats import foreign
from labeler.formats.dialects.dialect import IGNORED, written
from labeler.formats.extras import but, values_of
from labeler.formats.labelled_page import LabelledPage, ParsedLabels, Written
from labeler.formats.output import OutputFolder, printable
from labeler.formats.remarks import Remarks, each_list, each_page
from labeler.formats.split_folders import split_of, with_ending

NAME = "art"
_SCORE = "confidence"
_RESULT = "res_"
_KEYS = frozenset({"transcription", "points", "illegibility", _SCORE})


def read(path: Path) -> ParsedLabels:
    """Read one JSON file or all of a folder; name or folder give the split (`..._train.json`)."""
    return each_list(path, ".json", _pages)


def write(pages: Iterable[LabelledPage], folder: OutputFolder) -> Iterator[Written]:
    """Write one file for every split: `labels_train.json`, `labels_val.json`, and `labels.json`."""
    files: dict[Split | None, dict[str, list[dict[str, Any]]]] = {}
    for page in pages:
        name = folder.name(page, "{}", "")
        lines = [_instance(region) for region in page.regions if region.level is Level.LINE]
        files.setdefault(page.split, {})[name] = lines
        yield Written(page, name=name)
    for split, content in files.items():
        with folder.text(f"{with_ending('labels', split)}.json") as file:
            json.dump(content, file, ensure_ascii=False)


def region_extras(line: Region) -> dict[str, Any]:
    """Return what is said of a line besides, such as its language."""
    return but(values_of(line.extras, NAME), _KEYS)


def _instance(line: Region) -> dict[str, Any]:
    return {
        **region_extras(line),
        "transcription": IGNORED if line.ignore else printable(line.text),
        "points": [list(point) for point in line.polygon],
        "illegibility": line.ignore is not None,
    }


def _pages(file: Path, _: Remarks) -> Iterator[LabelledPage]:
    content = foreign.fields(foreign.parse_json(foreign.read_text(file)))
    split = split_of(file)
    things = (
        (f"{file.name}, {printable(name)[:60]}", _image(name, lines), (name, lines))
        for name, lines in content.items()
    )
    return each_page(things, lambda thing, own: _page(file, *thing, split, own))


def _image(name: str, lines: object) -> str:
    image = printable(name).replace("\\", "/")
    if image.startswith(_RESULT) and _are_scored(lines):
        return "gt_" + image.removeprefix(_RESULT)
    return image


def _are_scored(lines: object) -> bool:
    """Tell what a program found from what somebody has labelled."""
    return isinstance(lines, list) and any(isinstance(x, dict) and _SCORE in x for x in lines)


def _page(
    file: Path, name: str, lines: object, split: Split | None, remarks: Remarks
) -> LabelledPage:
    things = (
        (f"{file.name}, {printable(name)[:60]}, line {number}", line)
        for number, line in enumerate(foreign.items(lines), 1)
    )
    found = list(remarks.gather(things, lambda line: _region(line, remarks)))
    regions = tuple(region for region, _ in found)
    page = LabelledPage(_image(name, lines), regions, split=split)
    if not _are_scored(lines):
        return page
    scores = {region.id: 1.0 if score is None else score for region, score in found}
    return replace(page, state=ReviewState.PROPOSED, predictions=scores)


def _region(item: object, remarks: Remarks) -> tuple[Region, float | None]:
    """Return a line, and how sure the program is that found it."""
    line = foreign.fields(item)
    if "points" not in line:
        raise ForeignFile("it says what is written, but not where. Take the full labels of the set")
    outline = foreign.polygon(line["points"])
    text = foreign.text(line.get("transcription"))
    region = written(outline, text, is_ignored=foreign.is_true(line.get("illegibility")))
    besides = but(line, _KEYS)
    kinds = foreign.unknown_values(besides, (), "values")
    region = replace(region, extras=remarks.keep(NAME, besides, kinds))
    return region, foreign.score(line.get(_SCORE))
