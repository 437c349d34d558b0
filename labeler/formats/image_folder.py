"""Read and write folders of images with a `metadata.jsonl`, as `imagefolder` of Hugging Face loads them.

There is one list in each folder of a split, and its names lead to the images from there.
"""

import json
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path, PurePosixPath
from typing import Any, TextIO

from labeler.core.errors import ForeignFile
from labeler.core.records import Split
from labeler.formats import foreign
from labeler.formats.dataset_rows import name_in, outlined_first, page_of, row_of
from labeler.formats.labelled_page import LabelledPage, ParsedLabels, Written
from labeler.formats.output import OutputFolder, split_name
from labeler.formats.remarks import Remarks, each_list, each_page
from labeler.formats.split_folders import split_by_folder

LIST = "metadata.jsonl"


def read(path: Path) -> ParsedLabels:
    """Read one list or all of a folder; folders `train` and `val` give the split."""
    return each_list(path, LIST, partial(_pages, path))


def write(pages: Iterable[LabelledPage], folder: OutputFolder) -> Iterator[Written]:
    """Write a list for every split."""
    with ExitStack() as stack:
        lists: dict[str, TextIO] = {}
        for page in outlined_first(pages):
            part = split_name(page)
            if part not in lists:
                name = (PurePosixPath(part) / LIST).as_posix()
                lists[part] = stack.enter_context(folder.text(name))
            row = row_of(page, folder.image_name(page, part))
            lists[part].write(json.dumps(row, ensure_ascii=False) + "\n")
            yield Written(page, name=folder.image_name(page))


def _pages(root: Path, file: Path, remarks: Remarks) -> Iterator[LabelledPage]:
    split, _ = split_by_folder(file, root)
    things = []
    for number, line in foreign.numbered_lines(file):
        place = f"{file.name}, line {number}"
        try:
            row = foreign.parse_json(line)
        except ForeignFile as error:
            remarks.refused.append(f"{place}: {error}")
            continue
        things.append((place, _name(root, file, row), row))
    return each_page(things, lambda row, own: _page(root, file, row, split, own))


def _page(
    root: Path, file: Path, row: object, split: Split | None, remarks: Remarks
) -> LabelledPage:
    if not name_in(row):
        raise ForeignFile("it has no file_name")
    return page_of(row, _name(root, file, row), split, remarks)


def _name(root: Path, file: Path, row: Any) -> str:
    """Return the name of an image below the folder that is read, where it lies there."""
    name = name_in(row)
    top = root if root.is_dir() else root.parent
    try:
        is_there = bool(name) and (file.parent / name).is_file()
        return (file.parent / name).relative_to(top).as_posix() if is_there else name
    except (OSError, ValueError):
        return name
