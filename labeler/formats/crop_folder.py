"""Write cut-out lines with their texts, a folder for each part of the data set.

`gt.txt` has `images/NAME.jpg TAB text` in each row: PaddleOCR and OpenOCR train on that, and
deep-text-recognition-benchmark and PARSeq make their LMDB of it. `labels.json` says the same to docTR.
"""

import json
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path, PurePosixPath

from PIL import Image

from labeler.core.errors import UnreadableImage
from labeler.formats.columns import Columns
from labeler.formats.cut_out_lines import cut_out_lines
from labeler.formats.labelled_page import LabelledPage, Written
from labeler.formats.output import OutputFolder, split_name

_ROWS = "gt.txt"
_TEXTS = "labels.json"
_IMAGES = "images"


def write(pages: Iterable[LabelledPage], folder: OutputFolder) -> Iterator[Written]:
    """Write a picture for every line, and the lists of them at the end."""
    texts: dict[str, dict[str, str]] = {}
    with ExitStack() as stack:
        rows = Columns(folder, stack)
        for page in pages:
            part = PurePosixPath(split_name(page))
            known = texts.setdefault(str(part), {})
            rows.open((part / _ROWS).as_posix())
            problem = ""
            try:
                for number, crop in enumerate(cut_out_lines(page), 1):
                    name = folder.copy_name(page, (part / _IMAGES).as_posix(), f"_{number:04}.jpg")
                    with folder.binary(name) as file:
                        file.write(crop.jpeg)
                    below = PurePosixPath(name).relative_to(part)
                    rows.add((part / _ROWS).as_posix(), below.as_posix(), crop.text)
                    known[below.relative_to(_IMAGES).as_posix()] = crop.text
            except UnreadableImage as error:
                problem = f"None of its lines was cut out: {error}"
            yield Written(page, problem)
    for part_name, said in texts.items():
        with folder.text((PurePosixPath(part_name) / _TEXTS).as_posix()) as labels:
            json.dump(said, labels, ensure_ascii=False, indent=0)


def check(folder: Path) -> Iterator[str]:
    """Look at all pictures of a folder; yield a sentence for each that is missing or no picture."""
    for rows in sorted(folder.rglob(_ROWS)):
        said = json.loads((rows.parent / _TEXTS).read_text(encoding="utf-8"))
        lines = rows.read_text(encoding="utf-8").split("\n")[:-1]
        if len(said) != len(lines):
            yield f"{rows.name} has {len(lines)} lines, and {_TEXTS} has {len(said)}"
        for line in lines:
            name, _, text = line.partition("\t")
            if said.get(name.removeprefix(f"{_IMAGES}/")) != text:
                yield f"{name} says something else in {_TEXTS}"
            try:
                Image.open(rows.parent / name).close()
            except OSError:
                yield f"{name} is no picture"
