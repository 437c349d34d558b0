"""Read and write Pascal VOC: upright boxes of classes, one XML file for every image.

Files lie in `Annotations` as their images do in `JPEGImages`; `ImageSets/Main` lists those of a split,
and `labelmap.txt` tells CVAT and datumaro of classes that are not among the twenty of the challenge.
Turned boxes as roLabelImg writes them are read, too. What a file says of its regions is their class,
and whether they are difficult; of its image, whether somebody has verified it in labelImg. The rest
is kept by `voc_extras`.
"""

import math
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from typing import Any

from lxml import etree

from labeler.core import geometry
from labeler.core.annotation import IgnoreReason, Level, Polygon, Region, ReviewState
from labeler.core.errors import ForeignFile
from labeler.formats import foreign, shapes, voc_extras
from labeler.formats.classes import TextClass, class_named, text_only
from labeler.formats.extras import MOST_OF_PAGE
from labeler.formats.labelled_page import LabelledPage, ParsedLabels, Written
from labeler.formats.output import OutputFolder, split_name, subset_name
from labeler.formats.remarks import Remarks, each_file
from labeler.formats.voc_extras import text_of
from labeler.formats.xml_files import child, children, parse_xml, place_of, xml_text

IMAGES = "JPEGImages/{split}"
"""Where programs look for the images of a split; the names of images are below `JPEGImages`."""
_ANNOTATIONS = "Annotations"
_NAMES = {Level.LINE: "text", Level.CHARACTER: "character"}
_SIDES = ("xmin", "ymin", "xmax", "ymax")


def upright(polygon: Polygon) -> Polygon:
    """Return the upright box around an outline, in whole pixels, one at least."""
    left, top, right, bottom = (float(round(side)) for side in geometry.bounds(polygon))
    right, bottom = max(right, left + 1), max(bottom, top + 1)
    return geometry.rectangle((left, top), (right, bottom))


def read(path: Path) -> ParsedLabels:
    """Read one file or a folder of them; folders `train` and `val` give the split."""
    return each_file(path, ".xml", _page).as_checked()


def write(pages: Iterable[LabelledPage], folder: OutputFolder) -> Iterator[Written]:
    """Write one file for every page, and with the last the lists of splits and classes."""
    lists: dict[str, list[str]] = {}
    classes = dict.fromkeys(_NAMES.values())
    for page in pages:
        name = folder.name(page, "{}.xml", f"{_ANNOTATIONS}/{split_name(page)}")
        document = _annotation(page, folder)
        classes.update(
            dict.fromkeys(text_of(each, "name") for each in children(document, "object"))
        )
        with folder.binary(name) as file:
            etree.ElementTree(document).write(file, encoding="UTF-8", pretty_print=True)
        key = PurePosixPath(name).relative_to(_ANNOTATIONS).with_suffix("")
        lists.setdefault(subset_name(page), []).append(f"{key}\n")
        yield Written(page, file=name)
    for subset, keys in lists.items():
        with folder.text(f"ImageSets/Main/{subset}.txt") as file:
            file.writelines(keys)
    with folder.text("labelmap.txt") as file:
        file.write("# label:color_rgb:parts:actions\n")
        file.writelines(f"{name}:::\n" for name in classes)


def _annotation(page: LabelledPage, folder: OutputFolder) -> Any:
    if page.size is None:
        raise ForeignFile(
            "{image} has no size yet. Let the project scan its images.", image=page.image
        )
    root = etree.Element("annotation")
    _fill(root, {"filename": xml_text(folder.image_name(page, "JPEGImages"))})
    size = {"width": page.size[0], "height": page.size[1], "depth": 3}
    _fill(etree.SubElement(root, "size"), size)
    for region in page.regions:
        thing = etree.SubElement(root, "object")
        besides = voc_extras.region_extras(region)
        name = voc_extras.class_of(besides, _NAMES[region.level])
        _fill(thing, {"name": name, "difficult": int(region.ignore is not None)})
        sides = geometry.bounds(upright(region.polygon))
        box = dict(zip(_SIDES, map(int, sides), strict=True))
        _fill(etree.SubElement(thing, "bndbox"), box)
        thing.extend(voc_extras.elements_of(besides))
    root.extend(voc_extras.elements_of(voc_extras.page_extras(page)))
    return root


def _fill(element: Any, values: dict[str, Any]) -> None:
    for name, value in values.items():
        etree.SubElement(element, name).text = str(value)


def _page(file: Path, image: str, remarks: Remarks) -> LabelledPage:
    root = parse_xml(file, "annotation")
    things = list(children(root, "object"))
    names = [text_of(thing, "name") for thing in things]
    named = (
        (name, (place_of(file.name, thing), thing))
        for name, thing in zip(names, things, strict=True)
    )
    knows_text = any(map(class_named, names))
    texts, others = text_only(named, remarks, place=file.name, knows_text=knows_text)
    kept, kinds = voc_extras.besides_of_image(root, (thing for _, thing in others.things))
    found = ((place, (known, thing)) for known, (place, thing) in texts)
    size = child(root, "size")
    return LabelledPage(
        (text_of(root, "filename") or image).replace("\\", "/"),
        tuple(remarks.gather(found, lambda each: _region(*each, remarks))),
        None if size is None else foreign.size(text_of(size, "width"), text_of(size, "height")),
        ReviewState.ACCEPTED if foreign.is_true(root.get("verified")) else None,
        extras=remarks.keep(
            voc_extras.NAME, kept, (others.kinds + kinds).elements(), most=MOST_OF_PAGE
        ),
    )


def _region(text_class: TextClass, thing: Any, remarks: Remarks) -> Region:
    is_ignored = text_class.is_ignored or foreign.is_true(text_of(thing, "difficult"))
    ignore = IgnoreReason.ILLEGIBLE if is_ignored else None
    outline = _outline(thing)
    kept, kinds = voc_extras.besides_of_object(thing)
    extras = remarks.keep(voc_extras.NAME, kept, kinds.elements())
    return Region(text_class.level, outline, ignore=ignore, extras=extras)


def _outline(thing: Any) -> Polygon:
    turned, box = child(thing, "robndbox"), child(thing, "bndbox")
    if turned is not None:
        x, y, width, height, angle = _numbers(turned, "cx", "cy", "w", "h", "angle")
        sides = [x - width / 2, y - height / 2, width, height]
        return geometry.in_reading_order(shapes.box(sides, math.degrees(angle)))
    if box is None:
        raise ForeignFile("it has no bndbox")
    left, top, right, bottom = _numbers(box, *_SIDES)
    if right <= left or bottom <= top:
        raise ForeignFile(
            "its box is {width:g} x {height:g} pixels large",
            width=right - left,
            height=bottom - top,
        )
    return foreign.polygon(geometry.rectangle((left, top), (right, bottom)))


def _numbers(element: Any, *names: str) -> list[float]:
    return [foreign.number(text_of(element, name)) for name in names]
