"""Read and write CVAT for images 1.1: one XML file for a task, its images in a folder `images`.

Attributes have to be declared for every label, which `meta` does. What is known of an image
besides its regions goes into a tag of it, since CVAT has attributes for nothing else.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from lxml import etree
from numpy.typing import NDArray

from labeler.core.annotation import Level, Polygon, Region
from labeler.core.errors import ForeignFile
from labeler.core.records import Split
from labeler.formats import attributes, foreign, region_json, shapes
from labeler.formats.attributes import OURS, Found
from labeler.formats.classes import TextClass, class_named, is_called, text_only
from labeler.formats.extras import MOST_OF_PAGE, PLACED, items, table, texts, values_of
from labeler.formats.labelled_page import LabelledPage, ParsedLabels, Written
from labeler.formats.output import OutputFolder
from labeler.formats.region_json import page_values, voucher_of
from labeler.formats.remarks import Remarks, each_list, each_page
from labeler.formats.sources.limits import PIXEL_LIMIT
from labeler.formats.split_folders import split_called
from labeler.formats.xml_files import (
    as_kept,
    child,
    children,
    descendants,
    parse_kept,
    parse_xml,
    place_of,
    xml_text,
)

NAME = "cvat"
IMAGES = "images"
"""Where CVAT looks for the images of an archive."""
_KINDS = {"occluded": "marks of what is occluded", "group_id": "groups of shapes"}
_LABELS = {Level.LINE: "text", Level.CHARACTER: "character"}
_PAGE = "page"
"""The label of the tag that says what is known of an image."""
_OF_PAGES = ("review_state", "voucher", "note")
_SUBSETS = {Split.TRAINING: "Train", Split.VALIDATION: "Validation", None: "default"}
_TYPES = {"box": "rectangle"}
"""What a label for a kind of shape is called where it is not called like the shape."""
_SHAPE, _ATTRIBUTES, _TAGS = "shape", "attributes", "tags"
_USUAL = {"occluded": "0", "z_order": "0", "group_id": "0"}
_MARKS = frozenset({*_USUAL, "source"})
"""What is kept of a shape beside its label, where it is not as usual."""
_SOURCES = ("manual", "auto")
"""Who drew a shape, as we say it ourselves."""
_SHAPES = ("polygon", "box", "mask", "ellipse", "polyline", "points", "cuboid", "skeleton")


def read(path: Path) -> ParsedLabels:
    """Read one XML file or all of a folder."""
    return each_list(path, ".xml", _pages)


def write(pages: Iterable[LabelledPage], folder: OutputFolder) -> Iterator[Written]:
    """Write `annotations.xml`, a project with a task for every subset."""
    root = etree.Element("annotations")
    etree.SubElement(root, "version").text = "1.1"
    images = []
    for number, page in enumerate(pages):
        name = folder.image_name(page, IMAGES)
        images.append(_image(page, number, xml_text(name)))
        yield Written(page, name=xml_text(name))
    root.append(_meta(images))
    root.extend(images)
    with folder.binary("annotations.xml") as file:
        etree.ElementTree(root).write(file, encoding="UTF-8", xml_declaration=True)


def _meta(images: Sequence[Any]) -> Any:
    """Return what a project in CVAT has to declare before the file can be uploaded to it.

    Images of a subset that no task is of are left out by datumaro, which CVAT reads projects with.
    """
    meta = etree.Element("meta")
    project = etree.SubElement(meta, "project")
    tasks = etree.SubElement(project, "tasks")
    for subset in dict.fromkeys(image.get("subset") for image in images):
        etree.SubElement(etree.SubElement(tasks, "task"), "subset").text = subset
    labels = etree.SubElement(project, "labels")
    for name, (kind, names) in _declared(images).items():
        label = etree.SubElement(labels, "label")
        etree.SubElement(label, "name").text = name
        etree.SubElement(label, "type").text = kind
        declared = etree.SubElement(label, "attributes")
        for each in names:
            attribute = etree.SubElement(declared, "attribute")
            for key, value in (
                ("name", each), ("mutable", "False"), ("input_type", "text"),
                ("default_value", ""), ("values", ""),
            ):  # fmt: skip
                etree.SubElement(attribute, key).text = value
    return meta


def _declared(images: Iterable[Any]) -> dict[str, tuple[str, dict[str, None]]]:
    """Return the labels, each with its type and the names of its attributes."""
    found: dict[str, tuple[str, dict[str, None]]] = {
        name: ("polygon", dict.fromkeys(OURS)) for name in _LABELS.values()
    }
    found[_PAGE] = "tag", dict.fromkeys(_OF_PAGES)
    for drawn in (shape for image in images for shape in image):
        kind = _TYPES.get(drawn.tag, drawn.tag)
        known, names = found.setdefault(drawn.get("label", ""), (kind, {}))
        names.update(dict.fromkeys(each.get("name", "") for each in children(drawn, "attribute")))
        if known != kind:  # One of several kinds may be any.
            found[drawn.get("label", "")] = "any", names
    return found


def _image(page: LabelledPage, number: int, name: str) -> Any:
    if page.size is None:
        raise ForeignFile(
            "{image} has no size yet. Let the project scan its images first.", image=page.image
        )
    kept = page_extras(page)
    image = etree.Element(
        "image", id=str(number), name=name, subset=_SUBSETS[page.split],
        width=str(page.size[0]), height=str(page.size[1]),
    )  # fmt: skip
    for region, values in attributes.attributes(page.regions, xml_text):
        besides = region_extras(region)
        is_proposal = values["provenance"] == "proposal"
        points = ";".join(f"{x!r},{y!r}" for x, y in region.polygon)
        own = {
            "label": _LABELS[region.level], "source": "auto" if is_proposal else "manual",
            "occluded": "0", "points": points, "z_order": "0",
        }  # fmt: skip
        shape = etree.SubElement(image, "polygon", {**own, **besides[_SHAPE]})
        _say(shape, {**besides[_ATTRIBUTES], **values})
    image.extend(parse_kept(shape, _SHAPES) for shape in kept[PLACED])
    image.extend(parse_kept(tag, {"tag"}) for tag in kept[_TAGS])
    _say(etree.SubElement(image, "tag", label=_PAGE, source="manual"), page_values(page))
    return image


def _say(element: Any, values: dict[str, Any]) -> None:
    for name, text in attributes.as_texts(values).items():
        etree.SubElement(element, "attribute", name=xml_text(name)).text = xml_text(text)


def page_extras(page: LabelledPage) -> dict[str, Any]:
    """Return what a file says of an image besides: tags, and shapes of other classes."""
    kept = values_of(page.extras, NAME)
    shapes = [(text, parse_kept(text, _SHAPES)) for text in items(kept, PLACED)]
    tags = [(text, parse_kept(text, {"tag"})) for text in items(kept, _TAGS)]
    return {
        PLACED: [
            text for text, shape in shapes
            if shape is not None and class_named(shape.get("label")) is None
        ],
        _TAGS: [text for text, tag in tags if tag is not None and tag.get("label") != _PAGE],
    }  # fmt: skip


def region_extras(region: Region) -> dict[str, Any]:
    """Return what a shape says besides: its label, other marks, other attributes."""
    kept = values_of(region.extras, NAME)
    shape = {key: xml_text(value) for key, value in texts(table(kept, _SHAPE)).items()
             if key in _MARKS or (key == "label" and is_called(value, region))}  # fmt: skip
    more = attributes.besides(texts(table(kept, _ATTRIBUTES)))
    return {_SHAPE: shape, _ATTRIBUTES: {xml_text(k): xml_text(v) for k, v in more.items()}}


def _pages(file: Path, remarks: Remarks) -> Iterator[LabelledPage]:
    root = parse_xml(file, "annotations")
    if child(root, "track") is not None:
        raise ForeignFile("it holds tracks of a video. Export it as CVAT for images 1.1")
    declared = [element.findtext("name") for element in descendants(root, "label")]
    images = sorted(children(root, "image"), key=_number)
    drawn = [shape.get("label") for image in images for shape in children(image, *_SHAPES)]
    knows_text = any(map(class_named, [*filter(None, declared), *drawn]))
    things = ((place_of(file.name, image), _name(image), image) for image in images)
    return each_page(things, lambda image, own: _page(file, image, own, knows_text=knows_text))


def _number(image: Any) -> float:
    number = image.get("id", "")
    return float(number) if foreign.is_number(number) else 0.0


def _name(image: Any) -> str:
    return str(image.get("name", "")).replace("\\", "/")


def _page(file: Path, image: Any, remarks: Remarks, *, knows_text: bool) -> LabelledPage:
    if not _name(image):
        raise ForeignFile("it has no name")
    named = (
        (shape.get("label"), (place_of(file.name, shape), shape))
        for shape in children(image, *_SHAPES)
    )
    place = f"{file.name}, {_name(image)}"
    found, others = text_only(named, remarks, place=place, knows_text=knows_text)
    things = ((place, (known, shape)) for known, (place, shape) in found)
    values: dict[str, Any] = {}
    kinds, tags = Counter(others.kinds), []
    for tag in children(image, "tag"):
        if tag.get("label") == _PAGE:
            values = _values(tag)
        else:
            kinds[f"tags {tag.get('label')!r} of images"] += 1
            tags.append(as_kept(tag))
    regions = list(remarks.gather(things, lambda thing: _region(*thing, remarks)))
    state = foreign.review_state(values.get("review_state"))
    kept = {_TAGS: tags, PLACED: [as_kept(shape) for _, shape in others.things]}
    return LabelledPage(
        _name(image),
        attributes.in_order(regions),
        foreign.size(image.get("width"), image.get("height")),
        state,
        foreign.text(values.get("note")),
        split_called(image.get("subset") or ""),
        voucher=voucher_of(values),
        extras=remarks.keep(NAME, kept, kinds, most=MOST_OF_PAGE),
        predictions={} if state else attributes.predictions(regions),
    )


def _region(text_class: TextClass, shape: Any, remarks: Remarks) -> Found:
    values = _values(shape)
    text = attributes.text_of(values)
    read_outline = _OUTLINES.get(etree.QName(shape).localname)
    if read_outline is None:
        raise shapes.without_inside(etree.QName(shape).localname)
    found = attributes.found(
        text_class, read_outline(shape), values, text, remarks,
        is_ignored=attributes.is_ignored(values, text),
    )  # fmt: skip
    remarks.not_taken.update(region_json.not_taken(values))
    marks = {key: shape.get(key, usual) for key, usual in _USUAL.items()
             if shape.get(key, usual) != usual}  # fmt: skip
    kinds = [_KINDS[key] for key in marks if key in _KINDS]
    if (source := shape.get("source")) not in (None, *_SOURCES):
        marks["source"] = source
    if shape.get("label") != _LABELS[text_class.level]:
        marks["label"] = shape.get("label")
    more = attributes.besides(values)
    kept = {_SHAPE: marks, _ATTRIBUTES: more}
    extras = remarks.keep(NAME, kept, [*kinds, *attributes.kinds_of(more)])
    # What we wrote ourselves was accepted by somebody, whoever had drawn it.
    is_found = source == "auto" and values.get("provenance") is None
    return attributes.besides_of(found, extras, shape.get("score", 1) if is_found else None)


def _values(element: Any) -> dict[str, Any]:
    return attributes.of_texts(
        {each.get("name", ""): each.text or "" for each in children(element, "attribute")}
    )


def _numbers(shape: Any, *names: str) -> list[float]:
    return [foreign.number(shape.get(name)) for name in names]


def _turn(shape: Any) -> float:
    return foreign.number(shape.get("rotation") or 0)


def _polygon(shape: Any) -> Polygon:
    pairs = (pair.split(",") for pair in (shape.get("points") or "").split(";") if pair.strip())
    return foreign.polygon(list(pairs))


def _box(shape: Any) -> Polygon:
    left, top, right, bottom = _numbers(shape, "xtl", "ytl", "xbr", "ybr")
    return shapes.box([left, top, right - left, bottom - top], _turn(shape))


def _ellipse(shape: Any) -> Polygon:
    x, y, across, down = _numbers(shape, "cx", "cy", "rx", "ry")
    return shapes.ellipse((x, y), (across, down), _turn(shape))


def _mask(shape: Any) -> Polygon:
    left, top, width, height = _numbers(shape, "left", "top", "width", "height")
    return shapes.of_mask(_pixels(shape.get("rle") or "", width, height), left, top)


def _pixels(runs: str, width: float, height: float) -> NDArray[np.bool_]:
    """Return the pixels of a box: lengths of runs of 0 and 1 by turns, along the rows, 0 first."""
    if width < 1 or height < 1 or width != int(width) or height != int(height):
        raise ForeignFile("its mask has no size")
    if width * height > PIXEL_LIMIT:
        raise ForeignFile("its mask is too large")
    lengths = [foreign.number(run) for run in re.split(r"[\s,]+", runs.strip()) if run]
    if any(run < 0 or run != int(run) for run in lengths) or sum(lengths) != width * height:
        raise ForeignFile(
            "the runs of its mask do not fill {width:g} x {height:g} pixels",
            width=width,
            height=height,
        )
    values = np.arange(len(lengths)) % 2 == 1
    return np.repeat(values, [int(run) for run in lengths]).reshape(int(height), int(width))


_OUTLINES: dict[str, Callable[[Any], Polygon]] = {
    "polygon": _polygon, "box": _box, "ellipse": _ellipse, "mask": _mask,
}  # fmt: skip
