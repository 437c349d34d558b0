"""Read and write hOCR 1.2: lines and what they say, as Tesseract, OCRopus and their kin write them.

What a program knows of an element stands in its `title`: `bbox 10 12 90 40; baseline 0 -4`. `poly` is
the outline, where one is known. Characters are `ocrx_cinfo`; they are only read. Words, blocks and
whatever else stands there are kept by `hocr_extras`.
"""

import re
from collections.abc import Iterable, Iterator
from html import escape
from itertools import takewhile
from pathlib import Path
from typing import Any

from labeler.core import geometry
from labeler.core.annotation import Baseline, Level, Polygon, Region, ReviewState
from labeler.core.baselines import tidy
from labeler.core.errors import ForeignFile
from labeler.core.extras import Extras
from labeler.formats import foreign, hocr_extras
from labeler.formats.baselines import NO_BASELINES, baseline_of, listed
from labeler.formats.extras import MOST_OF_PAGE, PLACED, id_of, texts, with_own_ids
from labeler.formats.hocr_parts import (
    CHARACTERS,
    LINES,
    PAGE,
    WORDS,
    classes,
    in_one_row,
    properties,
)
from labeler.formats.labelled_page import LabelledPage, ParsedLabels, Written
from labeler.formats.outlines import thousandths, whole_box, whole_pixels
from labeler.formats.output import OutputFolder, image_from
from labeler.formats.remarks import Remarks, each_file
from labeler.formats.xml_files import parse_html, xml_text

SUFFIXES = (".hocr", ".html", ".htm", ".xhtml")
_IMAGE = re.compile(r"""\bimage\s+(?:"([^"]*)"|'([^']*)'|([^;]*))""")
_BOX = 4
_OF_CURVE = 9
"""Points that a curved baseline is made of."""
_SYSTEM = "Labeler"
_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
 "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><title></title>
<meta http-equiv="Content-Type" content="text/html;charset=utf-8"/>
<meta name="ocr-system" content="Labeler"/>
<meta name="ocr-capabilities" content="ocr_page ocr_line ocrp_poly"/></head>
<body>
"""


def read(path: Path) -> ParsedLabels:
    """Read one file or a folder of them; folders `train` and `val` give the split."""
    return each_file(path, SUFFIXES, _page)


def write(pages: Iterable[LabelledPage], folder: OutputFolder) -> Iterator[Written]:
    """Write one file for every page, beside the others of its split and image folder."""
    for page in pages:
        if page.size is None:
            raise ForeignFile(
                "{image} has no size yet. Let the project scan its images.", image=page.image
            )
        name = folder.name(page, "{}.hocr")
        image = xml_text(image_from(page, folder.path(name))).replace('"', "%22")
        with folder.text(name) as file:
            title = f'image "{image}"; bbox 0 0 {page.size[0]} {page.size[1]}; ppageno 0'
            file.write(_HEAD + "".join(_body(page, title)) + "</body>\n</html>\n")
        yield Written(page, file=name)


def _body(page: LabelledPage, title: str) -> Iterator[str]:
    """Yield a page with its lines, those that follow each other in one block where they stood in it."""
    said = hocr_extras.page_extras(page)
    title = "; ".join(filter(None, (title, said.get("title"))))
    yield hocr_extras.tag("div", {**texts(said), "class": PAGE, "title": title}) + "\n"
    around: list[dict[str, str]] = []
    for line in with_own_ids(page.regions):
        if line.level is not Level.LINE:
            continue
        own, words, within = hocr_extras.line_parts(line)
        pairs = zip(around, within, strict=False)
        shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
        yield "</div>\n" * (len(around) - shared)
        yield "".join(hocr_extras.tag("div", each) + "\n" for each in within[shared:])
        around = within
        yield _line(line, own, words)
    yield "</div>\n" * len(around)
    yield "".join(hocr_extras.tag("div", each) + "</div>\n" for each in said[PLACED])
    yield "</div>\n"


def _line(line: Region, own: dict[str, str], words: list[dict[str, str]]) -> str:
    # Whole numbers, as the specification has it: who takes it at its word reads no others.
    corners = " ".join(str(round(side)) for point in whole_pixels(line.polygon) for side in point)
    box = " ".join(map(str, whole_box(line.polygon)))
    title = f"bbox {box}; poly {corners}"
    drawn = ""
    if line.baseline is not None:
        title += f"; baseline {_along(line)}"
        drawn = f' data-baseline="{listed(thousandths(line.baseline))}"'
    ignored = f' data-ignore="{line.ignore.value}"' if line.ignore else ""
    title = "; ".join(filter(None, (title, own.get("title"))))
    start = hocr_extras.tag("span", {"class": hocr_extras.LINE, **own, "title": title})
    name = id_of(line.extras, hocr_extras.NAME)
    called = f' id="{escape(name)}"' if name else ""
    said = " ".join(
        hocr_extras.tag("span", word) + escape(word["text"]) + "</span>" for word in words
    )
    said = said or escape(in_one_row(line.text))
    return f"{start[:-1]}{called}{ignored}{drawn}>{said}</span>\n"


def _along(line: Region) -> str:
    """Return slope and offset of a baseline as hOCR has it: from the lower left corner of the box.

    A straight line is all that a slope says; `data-baseline` has the points.
    """
    left, _, right, bottom = whole_box(line.polygon)
    (first_x, first_y), *_, (last_x, last_y) = line.baseline or ()
    if abs(last_x - first_x) * 2 < right - left:
        return "0 0"  # It does not run along the box.
    slope = (last_y - first_y) / (last_x - first_x)
    return f"{slope:.4f} {first_y + slope * (left - first_x) - bottom:.2f}"


def _baseline(element: Any, remarks: Remarks) -> Baseline | None:
    """Return a baseline: its points where we wrote them, or the line that a slope tells.

    What cannot be one costs no more than itself.
    """
    known = properties(element)
    written, curve, box = element.get("data-baseline"), known.get("baseline"), known.get("bbox", [])
    if written is None and (not curve or len(box) != _BOX):
        return None
    if written is None and any(map(_is_turned, known.get("textangle", []))):
        remarks.not_taken["baselines of turned lines"] += 1
        return None
    try:
        if written is not None:
            return baseline_of([pair.split(",") for pair in written.split()])
        left, _, right, bottom = map(foreign.number, box)
        factors = [foreign.number(each) for each in curve or []]
    except ForeignFile:
        remarks.not_taken[NO_BASELINES] += 1
        return None
    count = 2 if len(factors) <= 2 else _OF_CURVE
    steps = [(right - left) * number / (count - 1) for number in range(count)]
    return tidy((left + x, bottom + _height(factors, x)) for x in steps)


def _height(factors: list[float], x: float) -> float:
    """Return the value of a polynomial, its highest power first."""
    value = 0.0
    for factor in factors:
        value = value * x + factor
    return value


def _is_turned(degrees: str) -> bool:
    return foreign.is_number(degrees) and float(degrees) % 360 != 0


def _page(file: Path, image: str, remarks: Remarks) -> LabelledPage:
    root = parse_html(file)
    pages = [element for element in root.iter() if "ocr_page" in classes(element)]
    if len(pages) != 1:
        raise ForeignFile(
            "it has {pages} pages instead of one. Save a file for every image", pages=len(pages)
        )
    lines = [(_place(file, each), each) for each in root.iter() if LINES & classes(each)]
    found = remarks.gather(lines, lambda line: list(_regions(line, file, remarks)))
    regions = tuple(region for regions in found for region in regions)
    box = properties(pages[0]).get("bbox", [])
    loose = [each for each in root.iter() if WORDS & classes(each) and not _is_in_line(each)]
    remarks.not_taken["words in no line"] += len(loose)
    # What a program is so and so sure of, nobody has looked at yet; what we wrote, we only hand on.
    words = (
        [] if _is_ours(root) else [properties(element).get("x_wconf") for element in root.iter()]
    )
    scores = (foreign.score(each[0]) for each in words if each)
    sureness = [score for score in scores if score is not None]
    sure = sum(sureness) / len(sureness) if sureness else None
    return LabelledPage(
        _image(pages[0]) or image,
        regions,
        foreign.size(*box[2:]) if len(box) == _BOX else None,
        ReviewState.PROPOSED if sure is not None else None,
        predictions={} if sure is None else {region.id: sure for region in regions},
        extras=_besides(pages[0], remarks),
    )


def _besides(page: Any, remarks: Remarks) -> Extras | None:
    """Return what a page says besides its image, its size and its lines."""
    title = _IMAGE.sub("", page.get("title") or "", count=1)
    kept, kinds = hocr_extras.besides_of_page(page, title)
    return remarks.keep(hocr_extras.NAME, kept, kinds.elements(), most=MOST_OF_PAGE)


def _is_ours(root: Any) -> bool:
    return any(
        each.get("name") == "ocr-system" and each.get("content") == _SYSTEM for each in root.iter()
    )


def _is_in_line(element: Any) -> bool:
    return any(LINES & classes(each) for each in element.iterancestors())


def _place(file: Path, element: Any) -> str:
    return f"{file.name}, line {element.sourceline}"


def _regions(element: Any, file: Path, remarks: Remarks) -> Iterator[Region]:
    text = _text(element)
    reason = element.get("data-ignore")
    ignore = foreign.ignore_reason(reason) if reason else None
    count = None if ignore else foreign.count_of_text(text)
    baseline = _baseline(element, remarks)
    outline = _outline(element)
    kept, kinds = hocr_extras.besides_of_line(element)
    name = element.get("id") or ""
    extras = remarks.keep(hocr_extras.NAME, kept, kinds.elements(), name)
    line = Region(Level.LINE, outline, text, count, ignore, baseline=baseline, extras=extras)
    yield line
    characters = [(_place(file, each), each) for each in element.iter()
                  if CHARACTERS & classes(each)]  # fmt: skip
    for outline, said in remarks.gather(characters, lambda each: (_outline(each), _plain(each))):
        yield Region(Level.CHARACTER, outline, said, line_id=line.id)


def _text(line: Any) -> str:
    """Return what a line says: its words, or its text where it has none."""
    words = [each for each in line.iter() if WORDS & classes(each)]
    return " ".join(filter(None, map(_plain, words))) if words else _plain(line)


def _plain(element: Any) -> str:
    return in_one_row(foreign.text("".join(element.itertext())))


def _outline(element: Any) -> Polygon:
    known = properties(element)
    if len(corners := known.get("poly", [])) > _BOX:
        return foreign.polygon_of_flat(corners)
    sides = known.get("bbox") or known.get("x_bboxes") or []
    if len(sides) != _BOX:
        raise ForeignFile("it has neither a bbox nor a poly")
    left, top, right, bottom = map(foreign.number, sides)
    if right <= left or bottom <= top:
        raise ForeignFile(
            "its box is {width:g} x {height:g} pixels large",
            width=right - left,
            height=bottom - top,
        )
    return foreign.polygon(geometry.rectangle((left, top), (right, bottom)))


def _image(page: Any) -> str:
    """Return the image that a page is of; Tesseract puts it in quotes."""
    found = _IMAGE.search(page.get("title") or "")
    return next(filter(None, found.groups()), "").strip().replace("\\", "/") if found else ""
