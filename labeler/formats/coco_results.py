"""Read what detectors answer in COCO: a bare list of image, class, outline and score.

It names images and classes by numbers of the data set that the detector was run on, so that is looked
for beside it. All of it are proposals: no person drew any.
"""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from labeler.core.errors import ForeignFile
from labeler.formats import foreign
from labeler.formats.by_image import key_of
from labeler.formats.classes import class_named
from labeler.formats.labelled_page import LabelledPage

_OUTLINES = ("bbox", "segmentation")
_MOST_BESIDE = 40
"""Files that are looked into for the data set."""


def as_dataset(path: Path, results: list[Any]) -> dict[str, Any]:
    """Return results as a file with images and categories, of those images they speak of.

    Raises ForeignFile for a list of anything else, and where nothing tells which images are meant.
    """
    rows = [each for each in results if isinstance(each, dict)]
    if not rows or not all(_is_result(each) for each in rows):
        raise ForeignFile("it is a list, and not one of results with image_id, bbox and score")
    if all(isinstance(each.get("file_name"), str) for each in rows):
        return _named(results, [str(each["file_name"]) for each in rows], "file_name")
    if all(_is_name(each["image_id"]) for each in rows):
        return _named(results, [str(each["image_id"]) for each in rows], "image_id")
    content = _dataset_of(path, {key_of(each["image_id"]) for each in rows})
    spoken_of = {key_of(each["image_id"]) for each in rows}
    images = [_identity(each) for each in content["images"] if key_of(each.get("id")) in spoken_of]
    categories = content.get("categories")
    return {"images": images, "annotations": results, "categories": categories or []}


def with_results(pages: Iterable[LabelledPage]) -> tuple[LabelledPage, ...]:
    """Return pages, each with what a list of results beside its labels proposes for it."""
    said: dict[str, LabelledPage] = {}
    rest: list[LabelledPage] = []
    for page in sorted(pages, key=_is_predicted):
        first = said.get(page.image)
        if first is None:
            said[page.image] = page
        elif not _is_predicted(page):
            rest.append(page)
        else:
            said[page.image] = replace(
                first,
                regions=(*first.regions, *page.regions),
                predictions={**first.predictions, **page.predictions},
                refused=(*first.refused, *page.refused),
                not_taken=Counter(first.not_taken) + Counter(page.not_taken),
                kept=Counter(first.kept) + Counter(page.kept),
            )
    return (*said.values(), *rest)


def _is_predicted(page: LabelledPage) -> bool:
    return bool(page.regions) and all(each.id in page.predictions for each in page.regions)


def _is_result(row: dict[str, Any]) -> bool:
    has_score = foreign.score(row.get("score")) is not None
    return "image_id" in row and has_score and any(row.get(key) for key in _OUTLINES)


def _is_name(value: object) -> bool:
    return isinstance(value, str) and not value.isdigit() and bool(value.strip())


def _named(results: list[Any], names: list[str], key: str) -> dict[str, Any]:
    """Return results that call their images themselves, of one class."""
    rows = [each for each in results if isinstance(each, dict)]
    if len(classes := {key_of(each.get("category_id")) for each in rows}) > 1:
        raise ForeignFile(
            "it has {classes} classes, and nothing tells which of them are text. Import the file of "
            "the data set with its categories and give its images by number, or keep one class",
            classes=len(classes),
        )
    images = [{"id": name, "file_name": name} for name in dict.fromkeys(names)]
    plain = [
        {**{k: v for k, v in each.items() if k not in ("category_id", "file_name")},
         "image_id": each[key]}
        if isinstance(each, dict) else each
        for each in results
    ]  # fmt: skip
    return {"images": images, "annotations": plain, "categories": []}


def _dataset_of(path: Path, identifiers: set[str]) -> dict[str, Any]:
    """Return the one data set beside a list of results that has all of its images."""
    folders = dict.fromkeys((path.parent, path.parent / "annotations"))
    files = [each for folder in folders for each in sorted(folder.glob("*.json")) if each != path]
    found: dict[Path, dict[str, Any]] = {}
    for file in files[:_MOST_BESIDE]:
        try:
            content = foreign.parse_json(foreign.read_text(file))
        except ForeignFile:
            continue
        images = content.get("images") if isinstance(content, dict) else None
        if not isinstance(images, list) or not all(isinstance(each, dict) for each in images):
            continue
        if identifiers <= {key_of(each.get("id")) for each in images}:
            found[file] = content
    said = {
        json.dumps(_meaning(content, identifiers), sort_keys=True) for content in found.values()
    }
    if len(said) == 1:
        return next(iter(found.values()))
    if found:
        names = " and ".join(file.name for file in found)
        raise ForeignFile(
            "its images may be those of {names}. Leave only the file beside it that the detector "
            "was run on, and import it again",
            names=names,
        )
    raise ForeignFile(
        "it is a list of results, and nothing tells which images {images} are. Put the COCO file of "
        "the images that the detector was run on beside it, and import it again",
        images=", ".join(sorted(identifiers)[:3]),
    )


def _meaning(content: dict[str, Any], identifiers: set[str]) -> object:
    """Return what a data set makes of results: the names of images and classes."""
    images = {key_of(each.get("id")): each.get("file_name") for each in content["images"]}
    categories = content.get("categories")
    rows = [each for each in categories if isinstance(each, dict)] if categories else []
    names = {key_of(each.get("id")): str(class_named(each.get("name"))) for each in rows}
    return {key: images[key] for key in sorted(identifiers)}, names


def _identity(image: dict[str, Any]) -> dict[str, Any]:
    """Return what a data set says of which image is meant, and nothing of what people made of it."""
    return {key: image[key] for key in ("id", "file_name", "width", "height") if key in image}
