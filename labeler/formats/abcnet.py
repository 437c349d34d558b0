"""Read and write the annotation that ABCNet and its successors are trained with (Liu et al., CVPR 2020).

A file of AdelaiDet is COCO JSON of one class, in which `bezier_pts` holds the eight control points of a
line: those of its upper side, then those of its lower side backwards. `rec` is the transcript, a number
for each symbol: printable ASCII counted from the space, then one for any other symbol and one for none.
"""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from labeler.core import curves, geometry
from labeler.core.annotation import BezierPair, Curve, IgnoreReason, Level, Region
from labeler.core.curve_fitting import as_bezier
from labeler.core.errors import ForeignFile
from labeler.core.records import Split
from labeler.formats import foreign
from labeler.formats.by_image import ByImage
from labeler.formats.labelled_page import LabelledPage, ParsedLabels, Written
from labeler.formats.outlines import thousandths
from labeler.formats.output import OutputFolder, subset_name
from labeler.formats.remarks import Remarks, each_list, each_page
from labeler.formats.split_folders import split_by_ending

IMAGES = "{subset}_images"
_SYMBOLS = "".join(map(chr, range(32, 127)))
_OTHER, _NONE = len(_SYMBOLS), len(_SYMBOLS) + 1
_SHORTEST = 25
"""Numbers of a transcript at least; they are as many for all of a file."""
_UNTOLD = "transcripts with symbols that their numbers do not tell"
_KEYS = frozenset(
    {
        "id",
        "image_id",
        "category_id",
        "bbox",
        "area",
        "iscrowd",
        "bezier_pts",
        "rec",
        "segmentation",
    }
)


def read(path: Path) -> ParsedLabels:
    """Read one JSON file or all of a folder; the ending of the name gives the split."""
    return each_list(path, ".json", _pages)


def write(pages: Iterable[LabelledPage], folder: OutputFolder) -> Iterator[Written]:
    """Write one file for every split: `annotations/default.json`, `annotations/train.json` and so on."""
    files: dict[str, dict[str, list[Any]]] = {}
    for page in pages:
        subset = subset_name(page)
        content = files.setdefault(subset, {"images": [], "annotations": []})
        name = folder.image_name(page, IMAGES.format(subset=subset))
        if page.size is None:
            raise ForeignFile(
                "{image} has no size yet. Let the project scan its images first.", image=page.image
            )
        number = len(content["images"]) + 1
        width, height = page.size
        content["images"].append(
            {"id": number, "file_name": name, "width": width, "height": height}
        )
        for line in (region for region in page.regions if region.level is Level.LINE):
            content["annotations"].append(
                {"id": len(content["annotations"]) + 1, "image_id": number, **_values(line)}
            )
        yield Written(page, name=name)
    for subset, content in files.items():
        _pad([values["rec"] for values in content["annotations"]])
        with folder.text(f"annotations/{subset}.json") as file:
            json.dump({**content, "categories": [{"id": 1, "name": "text"}]}, file)


def pair_of(line: Region) -> Curve:
    """Return the curves that stand for a line, to a thousandth of a pixel: its own, or what fits it."""
    curve = line.curve if isinstance(line.curve, BezierPair) else as_bezier(line.polygon).curve
    return curves.moved(curve, thousandths)


def told(text: str) -> str:
    """Return a transcript of printable ASCII; of others nothing, since numbers do not tell them."""
    return text if all(symbol in _SYMBOLS for symbol in text) else ""


def _values(line: Region) -> dict[str, Any]:
    curve = pair_of(line)
    outline = curves.outline(curve)
    left, top, right, bottom = geometry.bounds(outline)
    return {
        "category_id": 1,
        "bbox": [left, top, right - left, bottom - top],
        "area": abs(geometry.signed_area(outline)),
        # What nobody should learn from is a crowd: it is left out when they are loaded.
        "iscrowd": int(line.ignore is not None),
        "bezier_pts": curves.flat(curve)[1:],
        "rec": [_number(symbol) for symbol in line.text],
    }


def _number(symbol: str) -> int:
    place = _SYMBOLS.find(symbol)
    return _OTHER if place < 0 else place


def _pad(transcripts: list[list[int]]) -> None:
    longest = max([_SHORTEST, *map(len, transcripts)])
    for numbers in transcripts:
        numbers.extend([_NONE] * (longest - len(numbers)))


def _pages(file: Path, remarks: Remarks) -> Iterator[LabelledPage]:
    content = foreign.fields(foreign.parse_json(foreign.read_text(file)))
    images = foreign.items(content.get("images"))
    by_image = ByImage(
        (
            (f"{file.name}, annotation {number}", item)
            for number, item in enumerate(foreign.items(content.get("annotations")), 1)
        ),
        (image.get("id") for image in images if isinstance(image, dict)),
    )
    things = (
        (f"{file.name}, image {number}", _name(item), item) for number, item in enumerate(images, 1)
    )
    split = split_by_ending(file)
    pages = list(each_page(things, lambda item, own: _page(item, by_image, split, own)))
    remarks.refused += by_image.lost()
    yield from pages


def _name(item: object) -> str:
    name = item.get("file_name") if isinstance(item, dict) else None
    return foreign.text(name).replace("\\", "/") if isinstance(name, str) else ""


def _page(item: object, by_image: ByImage, split: Split | None, remarks: Remarks) -> LabelledPage:
    image = foreign.fields(item)
    if not _name(image):
        raise ForeignFile("it has no file name")
    own = by_image.take(image.get("id"))
    return LabelledPage(
        _name(image),
        tuple(remarks.gather(own, lambda annotation: _region(annotation, remarks))),
        foreign.size(image.get("width"), image.get("height")),
        split=split,
    )


def _region(item: object, remarks: Remarks) -> Region:
    annotation = foreign.fields(item)
    numbers = [foreign.number(each) for each in foreign.items(annotation.get("bezier_pts"))]
    try:
        curve = curves.from_flat(["bezier", *numbers])
    except ValueError as error:
        raise ForeignFile("its bezier_pts make no curves: {reason}", reason=str(error)) from error
    text = _text(foreign.items(annotation.get("rec") or []), remarks)
    is_ignored = foreign.is_true(annotation.get("iscrowd"))
    remarks.not_taken.update(foreign.unknown_values(annotation, _KEYS, "values"))
    return Region(
        Level.LINE,
        curves.outline(curve),
        text,
        None if is_ignored else foreign.count_of_text(text),
        IgnoreReason.ILLEGIBLE if is_ignored else None,
        curve=curve,
    )


def _text(rec: list[object], remarks: Remarks) -> str:
    numbers = [int(foreign.number(each)) for each in rec]
    told_ones = [number for number in numbers if number != _NONE]
    if any(not 0 <= number < _OTHER for number in told_ones):
        remarks.not_taken[_UNTOLD] += 1
        return ""
    return "".join(_SYMBOLS[number] for number in told_ones)
