"""Write the text files of two sets of curved text; both are read as dialects of ICDAR.

CTW1500 (Liu et al., 2019) has 14 points for every line, seven along each side, as ABCNet and the later
versions of the set write it; Total-Text (Ch'ng and Chan, 2017) as many as a line needs, x and y apart.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial

import numpy as np

from labeler.core import geometry
from labeler.core.annotation import Level, Polygon, Region
from labeler.core.even_sides import sides_as_drawn
from labeler.formats.dialects.dialect import IGNORED
from labeler.formats.icdar import one_line
from labeler.formats.labelled_page import LabelledPage, Written
from labeler.formats.outlines import whole_pixels
from labeler.formats.output import OutputFolder, split_name

CTW1500, TOTAL_TEXT = "ctw1500", "total-text"
DONT_CARE = "#"
"""The transcript that Total-Text ignores."""
_PAIRS = 7
# MMOCR reads Total-Text as YAML, and a row of numbers, also one within a text, as a list.
_YAML = re.compile(r"[,\[\]{}]|:(?= )|(?<= )#")
_BETWEEN_NUMBERS = re.compile(r"(?<=[0-9]) +(?=[-0-9])")


def seven_pairs(polygon: Polygon) -> Polygon:
    """Return seven points along the upper side of an outline and seven opposite ones, on whole pixels.

    What has such points already stays: made anew of rounded ones they would move a little each time.
    """
    if len(polygon) == 2 * _PAIRS and polygon == whole_pixels(polygon):
        return geometry.clockwise(polygon)
    upper, lower = sides_as_drawn(polygon).at(np.linspace(0, 1, _PAIRS))
    points = np.vstack([upper, lower[::-1]]).tolist()
    return geometry.clockwise([(float(round(x)), float(round(y))) for x, y in points])


def _ctw1500_row(line: Region) -> str:
    numbers = [str(int(value)) for point in seven_pairs(line.polygon) for value in point]
    return ",".join(numbers) + ",####" + (IGNORED if line.ignore else one_line(line.text))


def _total_text_row(line: Region) -> str:
    points = whole_pixels(line.polygon)
    xs, ys = (" ".join(str(int(point[axis])) for point in points) for axis in (0, 1))
    kind = DONT_CARE if line.ignore else "c" if len(points) > 4 else "m"
    said = DONT_CARE if line.ignore else one_line(line.text)
    return f"x: [[{xs}]], y: [[{ys}]], ornt: [u'{kind}'], transcriptions: [{_quoted(said)}]"


def _quoted(text: str) -> str:
    """Return a transcript as the set has it, a string of Python 2, which no reader takes apart."""
    return "u" + _BETWEEN_NUMBERS.sub(_escaped, _YAML.sub(_escaped, repr(text)))


def _escaped(found: re.Match[str]) -> str:
    return "".join(rf"\x{ord(character):02x}" for character in found[0])


def _write(
    row: Callable[[Region], str], pages: Iterable[LabelledPage], folder: OutputFolder
) -> Iterator[Written]:
    """Write one file for every page, in a folder for its split."""
    for page in pages:
        name = folder.name(page, "{}.txt", split_name(page))
        with folder.text(name) as file:
            file.writelines(row(r) + "\n" for r in page.regions if r.level is Level.LINE)
        yield Written(page, file=name)


write_ctw1500 = partial(_write, _ctw1500_row)
write_total_text = partial(_write, _total_text_row)
