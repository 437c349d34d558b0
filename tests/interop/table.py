"""Write docs/interop.md from the table of formats: `python -m tests.interop.table`.

Every row that goes both ways writes pages that were made up and reads them back; what is said of
outlines and texts was measured then, the losses are those that the window announces.
"""

import math
import random
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from labeler.core import baselines, geometry
from labeler.core.annotation import Count, CountSource, IgnoreReason, Level, Region
from labeler.formats.format import Format, Part
from labeler.formats.labelled_page import LabelledPage
from labeler.formats.losses import find_losses
from labeler.formats.output import OutputFolder
from labeler.formats.placement import in_pixels
from labeler.formats.registry import FORMATS, reader
from tests.interop.programs import CONSUMERS

SIZE = (1600, 1200)
PAGES = 12
_WORDS = ("EXIT", "Straße 12", "收据 第1页", "1,250.00", "a <b> & c", "Grüße", "quiet", "half-")
_READ = {
    "icdar": "ICDAR 2015, 1,000 pages",
    "alto": "blackletter of OCR-D, as scanned",
    "page": "OCR-D with glyphs",
}
"""Real files that `tests/formats/test_real_files.py` reads."""
_HEAD = f"""\
# Formats

This page is written by `make documents`, from the table in `labeler/formats/registry.py` and from what {PAGES} pages with
lines of four corners, turned, tilted and curved ones, characters, ignored lines, an empty page and notes became when each format wrote
them and read them back. *Outlines* is the lowest and the mean overlap (intersection over union) of a line with what came back. A format of
corners cannot hold a curve, one of boxes nothing that is turned. Where it says *whole pixels* the format or its readers take no fractions
and hold no better; the smaller a line is, the more that costs, and rounding outwards instead of to the nearest pixel costs more. *Texts* are
those of lines that are not ignored. *Not kept* is what the window says before such pages are exported. PAGE and ALTO give every line a
baseline, because programs that begin with baselines pass over the others: where nobody drew one it is made out from the outline. The file says
which those are, and they do not come back as drawn. *Opened by* names programs that
find all images, outlines and texts of our files when `python -m tests.interop.consumers` asks them; ocrd and hocr-tools hold them to the
schema as well; MMOCR takes no more than the outlines of some, and no images without text of Total-Text and
TextOCR. *Real files* is what our reader was tried on besides files of the tests.

| format | name | read | written | outlines | texts | not kept | opened by | real files |
|---|---|---|---|---|---|---|---|---|
"""


_TAIL = """
## Moving over

`labeler new PROJECT --from PATH`, or dropping PATH on the window, makes a project of what another tool has kept. Images are looked for in the
folder and below, by all that paths and names have in common (also with paths of another machine), beside the folder where labels name them
there, and in the folders that `--images` names. Images among those that the labels speak of come in unlabelled; folders of images none
of which they speak of (cut-out lines, masks) are left aside and named. What has no place here is kept as it was, and goes out again when the pages are
exported to the same format; what is not kept either is counted by kind at the end. What a program found and nobody has looked at becomes proposals.

| from | point at | arrives as what it means here | is kept for its own format | is counted, and stays behind |
|---|---|---|---|---|
| PPOCRLabel | the folder of images | checked images are accepted, others wait; what nobody saved (`Cache.cach`) becomes proposals; difficult lines are ignored |  | classes (`key_cls`) |
| X-AnyLabeling, labelme | the folder of images | texts, difficult lines, notes, check marks: where some images are checked the others wait; scored shapes of unchecked images become proposals; images that lie in the files are written out | scores, links, groups, tags, flags, attributes, colours, shapes of other classes |  |
| CVAT | an export: images 1.1, COCO or datumaro, packed or not | texts and other attributes of ours, subsets; automatic shapes become proposals | tags, groups, marks of what is occluded, other attributes, shapes of other labels |  |
| datumaro | the folder | the same | groups, captions, labels of whole images, other attributes |  |
| Label Studio | the JSON, and with `--images` the folder of its uploads or of its local files; or its COCO, YOLO or VOC export | the last annotation, or the one that is ground truth; skipped tasks are skipped, predictions become proposals | relations, choices, notes, scores, other data | other annotations |
| eScriptorium, kraken, OCR-D | an export (PAGE or ALTO), packed or not; a METS says which image a file is about where names do not | lines in reading order, their baselines, glyphs; a line that is nothing but a baseline is refused by name | regions and blocks and their types, words, styles, tags, confidences, names of lines | of ALTO: reading orders, round outlines |
| Transkribus | an export of one document or several, packed or not; where it has PAGE and ALTO, PAGE is read | the same; DONE, FINAL and GT are accepted, IN_PROGRESS is in work | the same, and its own metadata | the same |
| docTR-Labeler | the folder above `images` | texts; what was saved last counts, what a program found waits |  | classes of lines |
| VIA | the project or its JSON, beside the images | texts and other attributes of ours | other attributes, regions of other classes |  |
| Hugging Face, WebDataset | a folder with `metadata.jsonl` that has `regions`, or a shard, which is unpacked; of Parquet, and of several shards, the labels: their images have to be there already | lines and characters with `polygon` and `text`, and what else we write |  | other values |
| labelImg, roLabelImg | the folder | boxes, also turned ones; difficult ones are ignored; where some images are verified the others wait | marks of what is cut off or occluded, poses, parts, attributes, objects of other classes |  |

### Tried on what the tools themselves wrote

On 2026-11-30, each with one command and nothing else. *Own code* is what saves labels in the released program, called without its window; what it was
given are four lines on each of two images (four corners, a curve, a slanted line, one that says `###`) and the other shapes that it knows. *Public* is an export that somebody else made and published, two to four pages of it.
Lines whose file says where they are arrived, all of them, with their texts where the tool has any; what is told of a tool is what arrived as something else.

| tool | version | output | arrived |
|---|---|---|---|
| labelme | 7.9.1 | own code | 16 of 16 shapes of text: polygons, rectangles (also turned), circles, masks |
| X-AnyLabeling | 4.2.1 | own code: its JSON, and its export for PaddleOCR | 12 of 12; one with a score, on the image that is not checked, as a proposal |
| PPOCRLabel | 3.1.6 | own code, with and without classes | 4 of 4 of the checked image, 1 of 1 found by its model as a proposal; the program writes no line as difficult, so `###` alone tells |
| docTR-Labeler | 0.4.0 | own code | 8 of 8 |
| VIA | 2.0.10 | own code: project and JSON | 12 of 12; points are refused by name. Its CSV is not read, and the message says what to export instead |
| roLabelImg | 3.0 | own code | 6 of 6, turned ones where they had been drawn |
| labelImg | 1.8.6 | own code: VOC and YOLO | 4 of 4 and 4 of 4; YOLO does not know which are difficult |
| datumaro, which writes CVAT's COCO and datumaro exports | 1.13 | own code: COCO, datumaro, CVAT, VOC | 10 of 10, in VOC the 2 boxes; datumaro itself leaves texts out of CVAT files unless they are declared |
| Label Studio | SDK 2.1.2 | JSON made up by its documentation; JSON-MIN of it by own code | 10 of 10; of JSON-MIN each outline came twice and without text, which is mended |
| Transkribus | exports of 2013 and 2021 | public: PAGE with TIFF images, PAGE with status GT, ALTO of traced outlines | 88, 184 and 184 of as many lines, 183 of the 184 baselines of PAGE (one lies far from its line); a text that belongs to a region without lines is refused by name |
| eScriptorium | exports of 2021 and 2024 | public: ALTO | 191 and 44 of as many lines, all baselines |

Not tried on output of its own: a CVAT server (images 1.1 only as datumaro writes it), a Label Studio server, kraken's own files, METS of eScriptorium, and a whole export of Transkribus with its METS and images, of which none was found in public.
"""


@dataclass(frozen=True)
class Result:
    """What came back of the lines of all pages."""

    worst: float
    mean: float
    texts: float


def page(rows: Iterable[Format] = FORMATS) -> str:
    """Return the document, about some formats."""
    pages = list(made_up())
    return _HEAD + "".join(_row(row, pages) for row in rows) + _TAIL


def measured(row: Format, pages: list[LabelledPage]) -> Result:
    """Write pages, read them back and compare the lines, in their order."""
    assert row.write is not None
    with tempfile.TemporaryDirectory() as folder:
        list(row.write(pages, OutputFolder(Path(folder))))
        found = {Path(each.image).stem: in_pixels(each, SIZE)
                 for each in reader(row.name)(Path(folder)).pages}  # fmt: skip
    pairs = [
        (meant, back)
        for each in pages
        if each.regions
        for meant, back in zip(_lines(each), _lines(found[Path(each.image).stem]), strict=True)
    ]
    overlaps = [geometry.intersection_over_union(a.polygon, b.polygon) for a, b in pairs]
    said = [(a.text, b.text) for a, b in pairs if a.ignore is None]
    right = sum(a == b for a, b in said) / len(said)
    return Result(min(overlaps), sum(overlaps) / len(overlaps), right)


def made_up() -> Iterator[LabelledPage]:
    """Yield pages that hold something of everything; the same each time."""
    chance = random.Random(20)
    for number in range(PAGES):
        regions: list[Region] = []
        for row in range(6 if number else 0):
            outline = _outline(chance, 100 + row * 180)
            text = chance.choice(_WORDS)
            ignore = IgnoreReason.CUT_OFF if chance.random() < 0.15 else None
            drawn = baselines.begun(outline) if row % 2 else None
            count = Count(len(text), CountSource.TYPED)
            line = Region(Level.LINE, outline, text, count, ignore, baseline=drawn)
            letter = geometry.rectangle(outline[0], (outline[0][0] + 20, outline[0][1] + 30))
            regions += [line, Region(Level.CHARACTER, letter, text[0], line_id=line.id)]
        yield LabelledPage(f"page {number}.png", tuple(regions), SIZE, note="looked at")


def _outline(chance: random.Random, top: float) -> geometry.Polygon:
    """Return a line: upright, turned, tilted or curved."""
    width, height = chance.uniform(120, 700), chance.uniform(24, 70)
    left = chance.uniform(100, 700)
    box = geometry.rectangle((left, top), (left + width, top + height))
    match chance.choice(("upright", "turned", "tilted", "curved")):
        case "turned":
            return geometry.rotated(box, chance.uniform(-12, 12))
        case "tilted":
            return tuple((x + chance.uniform(-5, 5), y + chance.uniform(-5, 5)) for x, y in box)
        case "curved":
            steps = [n / 6 for n in range(7)]
            rise = chance.uniform(10, 40)
            upper = [(left + s * width, top - rise * math.sin(s * math.pi)) for s in steps]
            return (*upper, *((x, y + height) for x, y in reversed(upper)))
    return box


def _is_whole(row: Format) -> bool:
    """Tell whether a format puts every corner on a whole pixel."""
    between = geometry.rectangle((10.25, 10.25), (90.25, 30.25))
    return all(side.is_integer() for point in row.outline(between) for side in point)


def _lines(page: LabelledPage) -> list[Region]:
    return [region for region in page.regions if region.level is Level.LINE]


def _row(row: Format, pages: list[LabelledPage]) -> str:
    outlines = texts = ""
    if row.read and row.write:
        result = measured(row, pages)
        outlines = f"{result.worst:.3f}, {result.mean:.3f}"
        if _is_whole(row):
            outlines += ", whole pixels"
        texts = f"{result.texts:.0%}" if Part.TEXTS in row.keeps else "none"
    losses = [loss.part.value for loss in find_losses(pages, row)] if row.write else []
    programs = dict.fromkeys(each.title for each in CONSUMERS if each.format == row.name)
    cells = (
        row.title, f"`{row.name}`", "yes" if row.read else "", "yes" if row.write else "",
        outlines, texts, "; ".join(losses), ", ".join(programs), _READ.get(row.name, ""),
    )  # fmt: skip
    return f"| {' | '.join(cells)} |\n"


if __name__ == "__main__":
    sys.stdout.write(page())
