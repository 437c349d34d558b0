"""Read and write ICDAR 2015 quadrilaterals: one gt_<image>.txt for every image.

`x1,y1,x2,y2,x3,y3,x4,y4,transcription`; all behind the eighth comma is text, nothing is escaped,
`###` means don't care (rrc.cvc.uab.es, challenge 4).
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from labeler.core.annotation import IgnoreReason, Level, Region
from labeler.core.errors import ForeignFile
from labeler.formats import foreign
from labeler.formats.labelled_page import LabelledPage, ParsedLabels, Written
from labeler.formats.outlines import quadrilateral
from labeler.formats.output import OutputFolder, printable
from labeler.formats.remarks import Remarks, each_file

IGNORED = "###"


def one_line(text: str) -> str:
    """Return a transcript on one line, as these files hold it."""
    return re.sub(r"[\r\n]+", " ", printable(text))


def read(path: Path) -> ParsedLabels:
    """Read one file or a folder of them; folders `train` and `val` give the split."""
    return each_file(path, ".txt", _page, prefix="gt_")


def write(pages: Iterable[LabelledPage], folder: OutputFolder) -> Iterator[Written]:
    """Write one file for every page, beside the others of its split and image folder."""
    for page in pages:
        with folder.text(folder.unique(page.image, page.split, "gt_{}.txt")) as file:
            file.writelines(_line(r) + "\n" for r in page.regions if r.level is Level.LINE)
        yield Written(page)


def _page(file: Path, image: str, remarks: Remarks) -> LabelledPage:
    lines = [(f"{file.name}, line {n}", line) for n, line in foreign.numbered_lines(file)]
    return LabelledPage(image, tuple(remarks.gather(lines, _region)))


def _region(line: str) -> Region:
    cells = line.split(",", 8)
    if len(cells) < 8:
        raise ForeignFile(f"there are {len(cells)} cells instead of 8 coordinates and a text")
    text = cells[8] if len(cells) > 8 else ""
    polygon = foreign.polygon_of_flat(cells[:8])
    if text == IGNORED:
        return Region(Level.LINE, polygon, ignore=IgnoreReason.ILLEGIBLE)
    return Region(Level.LINE, polygon, text, foreign.count_of_text(text))


def _line(region: Region) -> str:
    numbers = [str(int(value)) for point in quadrilateral(region.polygon) for value in point]
    return ",".join([*numbers, IGNORED if region.ignore else one_line(region.text)])
