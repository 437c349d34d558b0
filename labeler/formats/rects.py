"""Read and write the JSON of ReCTS (ICDAR 2019): four corners of lines and of their characters.

There is a file for every image, which says nothing of which line a character stands on. The set comes
twice, as `gt` and `gt_unicode`, which say the same.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from labeler.core.annotation import IgnoreReason, Level, Region
from labeler.formats import foreign
from labeler.formats.dialects.dialect import IGNORED, says_ignored
from labeler.formats.labelled_page import LabelledPage, ParsedLabels, Written
from labeler.formats.outlines import corners
from labeler.formats.output import OutputFolder, printable
from labeler.formats.region_json import flat
from labeler.formats.remarks import Remarks, each_file

IMAGES = "{split}/img"
"""Where the set has its images."""
_FOLDER, _TWIN = "gt", "gt_unicode"
_LISTS = {"lines": Level.LINE, "chars": Level.CHARACTER}


def read(path: Path) -> ParsedLabels:
    """Read one file or a folder of them; folders `train` and `val` give the split."""
    labels = each_file(path, ".json", _page)
    pages = tuple(page for page in labels.pages if not _is_twin(page.source))
    return replace(labels, pages=pages)


def _is_twin(file: Path | None) -> bool:
    """Tell whether a file says what another one of the set says, in other letters for the same."""
    if file is None or file.parent.name != _TWIN:
        return False
    return (file.parent.with_name(_FOLDER) / file.name).is_file()


def write(pages: Iterable[LabelledPage], folder: OutputFolder) -> Iterator[Written]:
    """Write one file for every page, beside the others of its split and image folder."""
    for page in pages:
        name = folder.name(page, "{}.json")
        content = {
            key: [_item(region) for region in page.regions if region.level is level]
            for key, level in _LISTS.items()
        }
        with folder.text(name) as file:
            json.dump(content, file, ensure_ascii=False)
        yield Written(page, file=name)


def _item(region: Region) -> dict[str, Any]:
    return {
        "points": flat(corners(region.polygon)),
        "transcription": IGNORED if region.ignore else printable(region.text),
        "ignore": int(region.ignore is not None),
    }


def _page(file: Path, image: str, remarks: Remarks) -> LabelledPage:
    content = foreign.fields(foreign.parse_json(foreign.read_text(file)))
    things = (
        (f"{file.name}, {level} {number}", (level, item))
        for key, level in _LISTS.items()
        for number, item in enumerate(foreign.items(content.get(key)), 1)
    )
    return LabelledPage(image, tuple(remarks.gather(things, lambda thing: _region(*thing))))


def _region(level: Level, item: object) -> Region:
    values = foreign.fields(item)
    outline = foreign.polygon_of_flat(foreign.items(values.get("points")))
    text = foreign.text(values.get("transcription"))
    is_ignored = foreign.is_true(values.get("ignore"))
    if says_ignored(text):
        text, is_ignored = "", True
    if is_ignored:
        return Region(level, outline, text, ignore=IgnoreReason.ILLEGIBLE)
    count = foreign.count_of_text(text) if level is Level.LINE else None
    return Region(level, outline, text, count)
