"""Read and write docTR's `labels.json` for detection: images with four corners for every line.

docTR-Labeler adds what lines say (`labels`) and classes that people make up (`types`). It saves each
image in `tmp_annotations`, gathers these in `labels.json`, and begins with what a program has found
(`pre_annotations.json`).
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from labeler.core import geometry
from labeler.core.annotation import IgnoreReason, Level, Polygon, Region, ReviewState
from labeler.core.errors import ForeignFile
from labeler.core.records import Split
from labeler.core.regular_files import open_regular
from labeler.formats import foreign
from labeler.formats.classes import TextClass, class_named, text_only
from labeler.formats.labelled_page import LabelledPage, ParsedLabels, Written
from labeler.formats.outlines import corners
from labeler.formats.output import SPLIT_NAMES, OutputFolder, printable, split_name
from labeler.formats.remarks import Remarks, each_list, each_page
from labeler.formats.split_folders import split_by_folder

IMAGES = "{split}/images"
"""Where docTR looks for the images of a split, beside its `labels.json`."""
_SAVED = "tmp_annotations"
_FOUND = "pre_annotations.json"


def four_corners(polygon: Polygon) -> Polygon:
    """Return an outline as docTR holds it; nothing tells where its text begins."""
    return geometry.in_reading_order(corners(polygon))


def read(path: Path) -> ParsedLabels:
    """Read one JSON file or all of a folder; folders `train` and `val` give the split."""
    labels = each_list(path, ".json", lambda file, _: _pages(file, split_by_folder(file, path)[0]))
    best: dict[str, int] = {}
    for page in labels.pages:
        best[page.image] = max(best.get(page.image, 0), _weight(page))
    pages = (page for page in labels.pages if _weight(page) == best[page.image])
    return replace(labels, pages=tuple(pages))


def _weight(page: LabelledPage) -> int:
    """Return how much a file of docTR-Labeler counts where several speak of an image."""
    if page.source is None or page.source.name == _FOUND:
        return 0
    return 2 if page.source.parent.name == _SAVED else 1


def write(pages: Iterable[LabelledPage], folder: OutputFolder) -> Iterator[Written]:
    """Write one file for every split, as the polygons of its one class."""
    files: dict[Split | None, dict[str, Any]] = {}
    for page in pages:
        if page.size is None:
            raise ForeignFile(
                "{image} has no size yet. Let the project scan its images.", image=page.image
            )
        name = folder.image_name(page, IMAGES.format(split=split_name(page)).lstrip("/"))
        files.setdefault(page.split, {})[name] = {
            "img_dimensions": [page.size[1], page.size[0]],
            "img_hash": _hash(page.path),
            "polygons": [
                [list(point) for point in four_corners(region.polygon)]
                for region in page.regions
                if region.level is Level.LINE
            ],
        }
        yield Written(page, name=name)
    for split, content in files.items():
        name = "/".join(filter(None, (SPLIT_NAMES[split], "labels.json")))
        with folder.text(name) as file:
            json.dump(content, file, ensure_ascii=False)


def _hash(path: Path | None) -> str:
    """Return the hash of an image file, which docTR never checks; "" where it cannot be read."""
    try:
        if path is None:
            return ""
        with open_regular(path) as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def _pages(file: Path, split: Split | None) -> Iterator[LabelledPage]:
    content = foreign.fields(foreign.parse_json(foreign.read_text(file)))
    if not any(isinstance(item, dict) and "polygons" in item for item in content.values()):
        raise ForeignFile("it has no images with polygons, so it is no file of docTR for detection")
    things = (
        (f"{file.name}, {printable(name)[:60]}", printable(name).replace("\\", "/"), (name, item))
        for name, item in content.items()
    )
    return each_page(things, lambda thing, own: _page(file, *thing, split, own))


def _page(
    file: Path, name: str, item: object, split: Split | None, remarks: Remarks
) -> LabelledPage:
    image = foreign.fields(item)
    height, width = (*foreign.items(image.get("img_dimensions") or []), None, None)[:2]
    place = f"{file.name}, {printable(name)}"
    read_regions = _transcribed if "labels" in image else _of_classes
    return LabelledPage(
        printable(name).replace("\\", "/"),
        tuple(read_regions(image, place, remarks)),
        foreign.size(width, height),
        ReviewState.PROPOSED if file.name == _FOUND else None,
        split=split,
    )


def _of_classes(image: dict[str, Any], place: str, remarks: Remarks) -> Iterator[Region]:
    """Yield the regions of docTR: a list of outlines, or one for every class."""
    given = image.get("polygons") or []
    classes = foreign.fields(given) if isinstance(given, dict) else {"": given}
    outlines = [(label, each) for label, some in classes.items() for each in foreign.items(some)]
    named = (
        (label, (f"{place}, polygon {number}", each))
        for number, (label, each) in enumerate(outlines, 1)
    )
    texts, others = text_only(
        named, remarks, place=place, knows_text=any(map(class_named, classes))
    )
    remarks.not_taken.update(others.kinds)
    things = ((at, (known, each)) for known, (at, each) in texts)
    return remarks.gather(things, lambda thing: _region(*thing))


def _transcribed(image: dict[str, Any], place: str, remarks: Remarks) -> Iterator[Region]:
    """Yield the regions of docTR-Labeler: all are text, of whatever class."""
    outlines, texts = (foreign.items(image.get(key) or []) for key in ("polygons", "labels"))
    if len(texts) != len(outlines):
        remarks.refused.append(
            f"{place}: {len(texts)} labels for {len(outlines)} polygons, and nothing tells which "
            "belong together. Save the image again."
        )
        texts = [""] * len(outlines)
    types = [*foreign.items(image.get("types") or []), *[""] * len(outlines)]
    things = [
        (f"{place}, polygon {number}", (_class_of(kind, remarks), outline, text))
        for number, (outline, text, kind) in enumerate(zip(outlines, texts, types, strict=False), 1)
    ]
    return remarks.gather(things, lambda thing: _region(*thing))


def _class_of(kind: object, remarks: Remarks) -> TextClass:
    known = class_named(kind)
    if known is None:
        remarks.not_taken[f"classes of lines ({printable(str(kind))[:40]!r})"] += 1
    return known or TextClass(Level.LINE)


def _region(text_class: TextClass, points: object, said: object = "") -> Region:
    outline, text = geometry.in_reading_order(foreign.polygon(points)), foreign.text(said)
    if text_class.is_ignored:
        return Region(text_class.level, outline, text, ignore=IgnoreReason.ILLEGIBLE)
    return Region(text_class.level, outline, text, foreign.count_of_text(text))
