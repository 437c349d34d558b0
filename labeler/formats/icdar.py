"""Read text files with one outline in a line, one for every image; write those of ICDAR 2015.

`gt_<image>.txt` with `x1,y1,x2,y2,x3,y3,x4,y4,transcription`; all behind the eighth comma is text,
nothing is escaped, `###` means don't care (rrc.cvc.uab.es, challenge 4). Files of the same names
hold much else: what they are read as is decided file by file (`dialects`).
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from labeler.core.annotation import Level, Region, ReviewState
from labeler.core.errors import ForeignFile
from labeler.formats import foreign, manifest
from labeler.formats.dialects.dialect import IGNORED, Dialect
from labeler.formats.dialects.polygons import MARKED_POLYGONS, TOTAL_TEXT
from labeler.formats.dialects.quadrilaterals import EXPORTED, QUOTED
from labeler.formats.dialects.rectangles import DOTA
from labeler.formats.dialects.table import read_line, recognise
from labeler.formats.labelled_page import LabelledPage, ParsedLabels, Written
from labeler.formats.outlines import quadrilateral
from labeler.formats.output import OutputFolder, printable
from labeler.formats.remarks import Remarks, each_file

QUOTED_FORMAT = "icdar-quoted"
"""The export whose texts stand in quotes."""
DOTA_FORMAT = "dota"
_EXPORTS = {
    QUOTED_FORMAT: QUOTED,
    DOTA_FORMAT: DOTA,
    "ctw1500": MARKED_POLYGONS,
    "total-text": TOTAL_TEXT,
}
"""The dialects of exports that are not of ICDAR 2015 as it is."""
_SCORE = re.compile(r"\s*(0?\.\d+|1\.0*),")
"""How sure a detector is of a line, and a text."""
_PRECISE = re.compile(r"\s*(0?\.\d{3,}|1\.0{3,})\s*(,|$)")
_DEEPEST = 8
"""How many folders above a file are looked at."""


def one_line(text: str) -> str:
    """Return a transcript on one line, as these files hold it."""
    return re.sub(r"[\r\n]+", " ", printable(text))


def read(path: Path) -> ParsedLabels:
    """Read one file or a folder of them; folders `train` and `val` give the split."""
    return each_file(path, (".txt", ".gt"), _page, name=_image_name)


def write(pages: Iterable[LabelledPage], folder: OutputFolder) -> Iterator[Written]:
    """Write one file for every page, beside the others of its split and image folder."""
    for page in pages:
        name = folder.name(page, "gt_{}.txt")
        with folder.text(name) as file:
            for region in page.regions:
                if region.level is Level.LINE:
                    file.write(row(region, IGNORED if region.ignore else one_line(region.text)))
        yield Written(page, file=name)


def _page(file: Path, image: str, remarks: Remarks) -> LabelledPage:
    lines = list(foreign.numbered_lines(file))
    dialect = _exported(file) or (recognise(lines) if lines else EXPORTED)
    if dialect.way_out:
        raise ForeignFile(
            "it holds {name}, which is not read. {way_out}",
            name=dialect.name,
            way_out=dialect.way_out,
        )
    records = [(f"{file.name}, line {n}", line) for n, line in dialect.records(lines)]
    regions = tuple(remarks.gather(records, partial(read_line, dialect)))
    if dialect.left_aside:
        remarks.not_taken[dialect.left_aside] += len(regions)
    if not (_is_result(file) or (dialect is not EXPORTED and _are_scored(regions))):
        return LabelledPage(image, regions)
    unscored = tuple(map(_unscored, regions))
    scores = {region.id: _score(region.text) for region in regions}
    return LabelledPage(image, unscored, state=ReviewState.PROPOSED, predictions=scores)


def _image_name(stem: str) -> str:
    """Return the name of an image without what label files put before or behind it."""
    return re.sub(r"^(poly_gt_|rect_gt_|gt_|res_)|_gt$", "", stem, flags=re.IGNORECASE)


def _is_result(file: Path) -> bool:
    """Tell what a detector was judged by from what somebody has labelled."""
    return file.name.casefold().startswith("res_")


def _are_scored(regions: Sequence[Region]) -> bool:
    """Tell whether all texts are, or begin with, what only a detector is so precise about."""
    return bool(regions) and all(_PRECISE.match(region.text) for region in regions)


def _score(text: str) -> float:
    """Return how sure a detector is of a line, by what stands behind its outline."""
    found = _SCORE.match(text)
    score = foreign.score(found[1] if found else text)
    return 1.0 if score is None else score


def _unscored(region: Region) -> Region:
    if foreign.is_number(region.text):
        return replace(region, text="", count=None)
    if (score := _SCORE.match(region.text)) is None:
        return region
    text = region.text[score.end() :]
    return replace(region, text=text, count=foreign.count_of_text(text))


def _exported(file: Path) -> Dialect | None:
    """Return how a file was written that lies in an export of ours, whatever its texts look like."""
    for folder in list(file.parents)[:_DEEPEST]:
        export = manifest.read(folder)
        if export is not None and file.relative_to(folder).as_posix() in export.files:
            return _EXPORTS.get(export.format, EXPORTED)
    return None


def row(region: Region, said: str) -> str:
    """Return a line of a file: four corners and what stands behind them."""
    numbers = [str(int(value)) for point in quadrilateral(region.polygon) for value in point]
    return ",".join([*numbers, said]) + "\n"
