"""Read and write COCO JSON with text attributes, as CVAT and datumaro understand them."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from labeler.core import geometry
from labeler.core.annotation import Level
from labeler.core.errors import ForeignFile
from labeler.core.records import Split
from labeler.formats import attributes, coco_dialects, foreign
from labeler.formats.attributes import Found
from labeler.formats.classes import TextClass, class_named, text_only
from labeler.formats.labelled_page import LabelledPage, ParsedLabels, Written
from labeler.formats.output import SPLIT_NAMES, OutputFolder, split_name
from labeler.formats.region_json import flat, page_values, voucher_of
from labeler.formats.remarks import Remarks, each_list, each_page
from labeler.formats.split_folders import split_by_ending

IMAGES = "images/{split}"
"""Where datumaro and CVAT look for the images of a split."""
_CATEGORIES = {Level.LINE: 1, Level.CHARACTER: 2}


def read(path: Path) -> ParsedLabels:
    """Read one JSON file or all of a folder; the ending of the name gives the split."""
    return each_list(path, ".json", lambda file, remarks: _File(file, remarks).pages())


def write(pages: Iterable[LabelledPage], folder: OutputFolder) -> Iterator[Written]:
    """Write one file for every split: `instances_default.json`, `instances_train.json` and so on."""
    files: dict[Split | None, dict[str, list[Any]]] = {}
    for page in pages:
        content = files.setdefault(page.split, {"images": [], "annotations": []})
        name = folder.image_name(page, IMAGES.format(split=split_name(page)))
        content["images"].append(_image(page, name, len(content["images"]) + 1))
        content["annotations"] += _annotations(page, content)
        yield Written(page, name=name)
    categories = [{"id": number, "name": level.value} for level, number in _CATEGORIES.items()]
    for split, content in files.items():
        with folder.text(f"annotations/instances_{SPLIT_NAMES[split] or 'default'}.json") as file:
            json.dump({**content, "categories": categories}, file, ensure_ascii=False)


def _image(page: LabelledPage, name: str, number: int) -> dict[str, Any]:
    if page.size is None:
        raise ForeignFile(
            "{image} has no size yet. Let the project scan its images first.", image=page.image
        )
    return {
        "id": number,
        "file_name": name,
        "width": page.size[0],
        "height": page.size[1],
        **page_values(page),
    }


def _annotations(page: LabelledPage, content: dict[str, list[Any]]) -> Iterator[dict[str, Any]]:
    image, first = len(content["images"]), len(content["annotations"]) + 1
    for number, (region, values) in enumerate(attributes.attributes(page.regions), first):
        left, top, right, bottom = geometry.bounds(region.polygon)
        yield {
            "id": number,
            "image_id": image,
            "category_id": _CATEGORIES[region.level],
            "segmentation": [flat(region.polygon)],
            "bbox": [left, top, right - left, bottom - top],
            "area": abs(geometry.signed_area(region.polygon)),
            # What nobody should learn from or be judged by is a crowd to everybody else.
            "iscrowd": int(region.ignore is not None),
            "attributes": values,
        }


class _File:
    """One COCO file while it is read."""

    def __init__(self, path: Path, remarks: Remarks) -> None:
        content = foreign.fields(foreign.parse_json(foreign.read_text(path)))
        if not {"images", "annotations"} <= set(content):
            raise ForeignFile("it has no images and annotations, so it is no COCO file of regions")
        self._path = path
        self._remarks = remarks
        self._images = foreign.items(content["images"])
        self._classes = {
            _key(category.get("id")): category.get("name")
            for category in map(foreign.fields, foreign.items(content.get("categories") or []))
        }
        self._knows_text = any(class_named(name) for name in self._classes.values())
        self._annotations: dict[str, list[tuple[str, object]]] = {}
        for number, item in enumerate(foreign.items(content["annotations"]), 1):
            image = _key(item.get("image_id")) if isinstance(item, dict) else ""
            place = f"{path.name}, annotation {number}"
            self._annotations.setdefault(image, []).append((place, item))

    def pages(self) -> list[LabelledPage]:
        """Return all images with their regions."""
        pages = list(each_page(self._named(), self._page))
        lost = [place for rest in self._annotations.values() for place, _ in rest]
        self._remarks.refused += [f"{place}: its image is not in the file" for place in lost]
        return pages

    def _named(self) -> Iterator[tuple[str, str, object]]:
        for number, item in enumerate(self._images, 1):
            name = item.get("file_name") if isinstance(item, dict) else None
            image = name.replace("\\", "/") if isinstance(name, str) else ""
            yield f"{self._path.name}, image {number}", image, item

    def _page(self, item: object, remarks: Remarks) -> LabelledPage:
        image = foreign.fields(item)
        annotations = self._annotations.pop(_key(image.get("id")), [])
        name = foreign.text(image.get("file_name"))
        if not name:
            raise ForeignFile("it has no file name")
        texts = text_only(
            (
                (self._class_of(annotation), (place, annotation))
                for place, annotation in annotations
            ),
            remarks,
            place=f"{self._path.name}, {name}",
            knows_text=self._knows_text,
        )
        things = ((place, (known, annotation)) for known, (place, annotation) in texts)
        size = coco_dialects.size_of(image, (annotation for _, annotation in annotations))
        found = remarks.gather(things, lambda thing: self._region(*thing, size, remarks))
        return LabelledPage(
            name.replace("\\", "/"),
            attributes.in_order(found),
            size,
            foreign.review_state(image.get("review_state")),
            foreign.text(image.get("note")),
            split_by_ending(self._path),
            voucher=voucher_of(image),
        )

    def _region(
        self,
        text_class: TextClass,
        annotation: object,
        size: tuple[int, int] | None,
        remarks: Remarks,
    ) -> Found:
        category = annotation.get("category_id") if isinstance(annotation, dict) else None
        if self._classes and category is not None and _key(category) not in self._classes:
            raise ForeignFile(
                "its category {category} is not in the file", category=str(category)[:30]
            )
        return _region(text_class, annotation, size, remarks)

    def _class_of(self, annotation: object) -> object:
        """Return the name of an annotation's class; what has none counts as text."""
        if not isinstance(annotation, dict):
            return None
        return self._classes.get(_key(annotation.get("category_id")))


def _key(identifier: object) -> str:
    """Return an identifier as it is compared: 1, 1.0 and "1" are the same."""
    if isinstance(identifier, float) and identifier.is_integer():
        return str(int(identifier))
    return str(identifier)


def _region(
    text_class: TextClass, item: object, size: tuple[int, int] | None, remarks: Remarks
) -> Found:
    """Return a region with its place in the reading order and the number of its line."""
    annotation = foreign.fields(item)
    values = attributes.of_texts(foreign.fields(annotation.get("attributes") or {}))
    text = attributes.text_of(values, annotation)
    is_ignored = coco_dialects.is_ignored(annotation, values, text)
    outline = coco_dialects.outline_of(annotation, values, size)
    found = attributes.found(text_class, outline, values, text, is_ignored=is_ignored)
    attributes.note_unknown(values, remarks)
    remarks.not_taken.update(coco_dialects.not_taken(annotation))
    return found
