"""Read and write Label Studio JSON: full exports, and the short ones (JSON-MIN).

A region is up to three results of one `id`: an outline with its label, a transcript, whether it is
legible; others have the label apart. Coordinates are percent of the sides of the image. What Label Studio has no control for goes into `meta`,
which it hands back.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, quote, unquote, urlsplit
from xml.sax.saxutils import quoteattr

from labeler.core import geometry
from labeler.core.annotation import DONE_STATES, Point, Polygon, ReviewState
from labeler.core.errors import ForeignFile
from labeler.core.records import Split
from labeler.formats import attributes, foreign, shapes
from labeler.formats.attributes import Found
from labeler.formats.classes import Others, TextClass, class_named, text_only
from labeler.formats.dialects.dialect import says_ignored
from labeler.formats.extras import MOST_OF_PAGE, OWN_IDS, id_of
from labeler.formats.label_studio_extras import (
    LABEL_KEYS,
    LABELS,
    NAME,
    NEEDLESS,
    besides_of_region,
    besides_of_task,
    kinds_of,
    label_of,
    labels_of,
    with_extras,
    with_page_extras,
)
from labeler.formats.label_studio_interface import LabellingInterface, read_interface
from labeler.formats.label_studio_pages import each_image, short_outlines, without_image
from labeler.formats.labelled_page import LabelledPage, ParsedLabels, Written
from labeler.formats.outlines import thousandths
from labeler.formats.output import SPLIT_NAMES, OutputFolder
from labeler.formats.region_json import page_values, voucher_of
from labeler.formats.remarks import Remarks, each_list, each_page
from labeler.formats.sources.table import IMAGE_SUFFIXES
from labeler.formats.split_folders import split_of
from labeler.formats.xml_files import xml_text

_ILLEGIBLE = "Illegible"
_IMAGE = "ocr"
"""The value of a task that holds its image."""
_SIZE = ("original_width", "original_height")
_STORAGE = "/data/local-files/"
"""How Label Studio calls images below the folder it is told to serve; `d` is the path in it."""
_LABELS = "\n".join(f'    <Label value="{label}"/>' for label in LABELS.values())
_CONFIG = f"""<View>
  <Image name="image" value="${_IMAGE}" zoom="true"/>
  <PolygonLabels name="polygon" toName="image">
{_LABELS}
  </PolygonLabels>
  <RectangleLabels name="rectangle" toName="image">
{_LABELS}
  </RectangleLabels>
  <TextArea name="transcription" toName="image" editable="true" perRegion="true" maxSubmissions="1"/>
  <Choices name="legibility" toName="image" perRegion="true">
    <Choice value="{_ILLEGIBLE}"/>
  </Choices>
</View>
"""


def read(path: Path) -> ParsedLabels:
    """Read one JSON file or all of a folder; the ending of the name gives the split."""
    return each_list(path, ".json", _pages)


def write(pages: Iterable[LabelledPage], folder: OutputFolder) -> Iterator[Written]:
    """Write one file for every split, and the labelling interface they need beside them."""
    files: dict[Split | None, list[dict[str, Any]]] = {}
    labels = dict.fromkeys(LABELS.values())
    for page in pages:
        tasks = files.setdefault(page.split, [])
        name = folder.image_name(page)
        address = f"{_STORAGE}?d={quote(name)}" if folder.holds(page.path) else name
        task = with_page_extras(_task(page, address, len(tasks) + 1), page)
        labels.update(dict.fromkeys(labels_of(task["annotations"][0]["result"])))
        tasks.append(_as_far_as_it_is(task, page.state))
        yield Written(page, name=name)
    for split, tasks in files.items():
        with folder.text(f"tasks_{SPLIT_NAMES[split] or 'default'}.json") as file:
            json.dump(tasks, file, ensure_ascii=False)
    with folder.text("labeling_config.xml") as file:
        declared = "\n".join(f"    <Label value={quoteattr(xml_text(each))}/>" for each in labels)
        file.write(_CONFIG.replace(_LABELS, declared))


def _task(page: LabelledPage, address: str, number: int) -> dict[str, Any]:
    if page.size is None:
        raise ForeignFile(
            "{image} has no size yet. Let the project scan its images first.", image=page.image
        )
    width, height = page.size
    results = [result for results in _results(page, page.size) for result in results]
    return {
        "id": number,
        "data": {_IMAGE: address},
        "meta": {**page_values(page), "width": width, "height": height},
        "annotations": [{"id": number, "result": results, "was_cancelled": False}],
        "predictions": [],
    }


def _as_far_as_it_is(task: dict[str, Any], state: ReviewState | None) -> dict[str, Any]:
    """Return a task that is not taken for an image without text where nobody has said so.

    An annotation without results says that somebody looked and found nothing.
    """
    (annotation,) = task["annotations"]
    says_more = annotation["result"] or annotation.keys() - {"id", "result", "was_cancelled"}
    if says_more or state in (None, ReviewState.ACCEPTED):
        return task
    is_skipped = state in DONE_STATES
    return {**task, "annotations": [{**annotation, "was_cancelled": True}] if is_skipped else []}


def _results(page: LabelledPage, size: tuple[int, int]) -> Iterator[list[dict[str, Any]]]:
    lines = {
        region.id: id_of(region.extras, NAME) or f"{OWN_IDS}{order}"
        for order, region in enumerate(page.regions)
    }
    for region, values in attributes.attributes(page.regions):
        key = lines[region.id]
        results = _interface().results(key, region.level, region.polygon, values["text"], size)
        if region.ignore:
            choice = {"from_name": "legibility", "type": "choices"}
            outline = {name: results[0]["value"][name] for name in ("points", "closed")}
            results.append({**results[0], **choice, "value": outline | {"choices": [_ILLEGIBLE]}})
        private = {k: v for k, v in values.items() if k not in ("text", "illegible", "level")}
        results[0]["meta"] = {"labeler": private}
        if region.line_id in lines:
            results[0]["parentID"] = lines[region.line_id]
        yield with_extras(results, region)


@cache
def _interface() -> LabellingInterface:
    return read_interface(_CONFIG)


def _pages(file: Path, remarks: Remarks) -> Iterator[LabelledPage]:
    content = foreign.parse_json(foreign.read_text(file))
    tasks = content if isinstance(content, list) else [content]
    if not all(isinstance(task, dict) for task in tasks):
        raise ForeignFile("it has no tasks, so it is no file of Label Studio")
    things = (
        (f"{file.name}, task {number}", _image_of(task), task)
        for number, given in enumerate(tasks, 1)
        for task in each_image(given)
    )
    split = split_of(file)
    return each_page(things, lambda task, own: _page(task, split, own))


def _object(values: dict[str, Any], key: str) -> dict[str, Any]:
    """Return the object under a key that others may use for something else."""
    value = values.get(key)
    return value if isinstance(value, dict) else {}


def _image_of(task: dict[str, Any]) -> str:
    """Return the image of a task: the one of its values that names a picture."""
    data = _object(task, "data") or task
    given = data.get(_IMAGE) or data.get("image")
    return next(
        iter(_pictures(data).values()), _image_name(given) if isinstance(given, str) else ""
    )


def _pictures(data: dict[str, Any]) -> dict[str, str]:
    """Return the values of a task that name pictures, by their keys."""
    texts = {key: _image_name(value) for key, value in data.items() if isinstance(value, str)}
    endings = tuple(IMAGE_SUFFIXES)
    return {key: name for key, name in texts.items() if name.lower().endswith(endings)}


def _image_name(address: str) -> str:
    """Return the name of an image by its address: a path, an upload, a file in a storage."""
    address = address.replace("\\", "/")
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    if parts.path.endswith(_STORAGE):
        return next(iter(parse_qs(parts.query).get("d", [])), "")
    path = unquote(parts.path).lstrip("/") if parts.scheme and parts.netloc else address
    # What Label Studio puts before the name stays: it keeps the file under this name, too.
    return path.rpartition("/")[2] if "data/upload/" in path else path


def _page(task: dict[str, Any], split: Split | None, remarks: Remarks) -> LabelledPage:
    if "data" not in task:
        return _short(task, split, remarks)
    image = _named_image(task)
    values = _object(task, "meta")
    chosen, results, state = _chosen(task, remarks)
    found, size, about, others = _regions(results, image, remarks, is_ours="voucher" in values)
    groups = [group for _, group in others.things]
    pictures = [_IMAGE, "image", *_pictures(_object(task, "data"))]
    kept = besides_of_task(task, chosen, about, groups, pictures)
    kinds = others.kinds + Counter(kinds_of(kept))
    return LabelledPage(
        image,
        attributes.in_order(found),
        size or foreign.size(values.get("width"), values.get("height")),
        foreign.review_state(values.get("review_state")) or state,
        foreign.text(values.get("note")),
        split,
        voucher=voucher_of(values),
        extras=remarks.keep(NAME, kept, kinds, most=MOST_OF_PAGE),
        predictions=_predictions(chosen, found) if state is ReviewState.PROPOSED else {},
    )


def _predictions(prediction: dict[str, Any], found: list[Found]) -> dict[str, float]:
    """Return how sure a model is of each region, or of all of them together."""
    given = foreign.score(prediction.get("score"))
    whole = 1.0 if given is None else given
    return {each.region.id: whole if each.score is None else each.score for each in found}


def _chosen(
    task: dict[str, Any], remarks: Remarks
) -> tuple[dict[str, Any], list[Any], ReviewState | None]:
    """Return what counts, its results, and what they are: work of a person, or a prediction."""
    key = "annotations" if "annotations" in task else "completions"
    work = [foreign.fields(each) for each in foreign.items(task.get(key) or [])]
    done = [each for each in work if not each.get("was_cancelled") and not each.get("skipped")]
    predictions = [foreign.fields(each) for each in foreign.items(task.get("predictions") or [])]
    if done:
        chosen = next((each for each in done if each.get("ground_truth")), done[-1])
        remarks.not_taken["annotations of a task besides the last"] += len(done) - 1
        remarks.not_taken["predictions beside annotations"] += len(predictions)
        results = foreign.items(chosen.get("result") or [])
        # Somebody who handed in nothing has seen that there is nothing.
        return chosen, results, None if results else ReviewState.ACCEPTED
    if work:
        return {}, [], ReviewState.SKIPPED
    if predictions:
        remarks.not_taken["predictions of a task besides the last"] += len(predictions) - 1
        chosen = predictions[-1]
        return chosen, foreign.items(chosen.get("result") or []), ReviewState.PROPOSED
    return {}, [], ReviewState.NEW


Group = list[dict[str, Any]]


def _regions(
    results: list[Any], place: str, remarks: Remarks, *, is_ours: bool = False
) -> tuple[list[Found], tuple[int, int] | None, Group, Others[tuple[str, Group]]]:
    """Return the regions that results make together and the size of their image, and the rest.

    That is results about the whole image, or about two regions, and regions of other classes.
    """
    groups: dict[str, Group] = {}
    about: Group = []
    for number, item in enumerate(results, 1):
        result = foreign.fields(item)
        if result.get("type") == "relation":
            about.append(result)
            continue
        groups.setdefault(str(result.get("id", f"result {number}")), []).append(result)
    for key in [key for key, group in groups.items() if not _is_region(group)]:
        about += groups.pop(key)
    named = [
        (label_of(group), (f"{place}, region {key[:40]}", group)) for key, group in groups.items()
    ]
    knows_text = is_ours or any(class_named(label) for label, _ in named)
    texts, others = text_only(named, remarks, place=place, knows_text=knows_text)
    things = ((at, (known, group)) for known, (at, group) in texts)
    found = list(remarks.gather(things, lambda thing: _region(*thing, remarks)))
    sizes = (
        foreign.size(result.get("original_width"), result.get("original_height"))
        for group in groups.values() for result in group
    )  # fmt: skip
    return found, next(filter(None, sizes), None), about, others


def _is_region(group: Group) -> bool:
    """Tell a region from what is said of the whole image."""
    return not all(
        result.get("type") in NEEDLESS
        and "x" not in _value(result)
        and "points" not in _value(result)
        for result in group
    )


def _value(result: dict[str, Any]) -> dict[str, Any]:
    return foreign.fields(result.get("value") or {})


def _region(text_class: TextClass, group: Group, remarks: Remarks) -> Found:
    """Return a region of the results that share its identifier."""
    outlined = [each for each in group if each.get("type") not in NEEDLESS]
    first = (outlined or group)[0]
    values = _object(_object(first, "meta"), "labeler")
    texts = [line for each in group for line in _lines(_value(each).get("text"))]
    choices = [c for each in group for c in foreign.items(_value(each).get("choices") or [])]
    marks = [class_named(choice) for choice in choices]
    text = "\n".join(texts)
    found = attributes.found(
        text_class, _outline(first), values, text, remarks,
        is_ignored=any(m and m.is_ignored for m in marks) or (not values and says_ignored(text)),
    )  # fmt: skip
    kept, kinds = besides_of_region(group, first, label_of(group), text_class.level)
    extras = remarks.keep(NAME, kept, kinds, first.get("id"))
    return attributes.besides_of(found, extras, first.get("score"))


def _lines(text: object) -> list[str]:
    if text is None:
        return []
    return [foreign.text(line) for line in (text if isinstance(text, list) else [text])]


def _outline(result: dict[str, Any]) -> Polygon:
    size = foreign.size(result.get("original_width"), result.get("original_height"))
    if size is None:
        raise ForeignFile("it does not say how large its image is, and counts in percent of it")
    if foreign.number(result.get("image_rotation") or 0):
        raise ForeignFile("its image was turned in Label Studio. Turn it back there, export again")
    value = _value(result)

    def pixels(x: object, y: object) -> Point:
        return foreign.number(x) * size[0] / 100, foreign.number(y) * size[1] / 100

    if "points" in value:
        points = [foreign.point(point) for point in foreign.items(value["points"])]
        return foreign.polygon([list(p) for p in thousandths([pixels(*point) for point in points])])
    degrees = foreign.number(value.get("rotation") or 0)
    if {"x", "y", "width", "height"} <= set(value):
        left, top = pixels(value["x"], value["y"])
        width, height = pixels(value["width"], value["height"])
        box = shapes.box([left, top, width, height])
        return foreign.polygon(thousandths(geometry.rotated(box, degrees, (left, top))))
    if {"x", "y", "radiusX", "radiusY"} <= set(value):
        radii = pixels(value["radiusX"], value["radiusY"])
        return shapes.ellipse(pixels(value["x"], value["y"]), radii, degrees)
    kind = str(result.get("type"))[:40]
    raise ForeignFile(
        "it is drawn as {kind!r}, which is not read. Draw a polygon or a rectangle", kind=kind
    )


def _named_image(task: dict[str, Any]) -> str:
    if image := _image_of(task):
        return image
    raise without_image(task)


def _short(task: dict[str, Any], split: Split | None, remarks: Remarks) -> LabelledPage:
    """Return the page of a task in a short export: lists of outlines and of what they say."""
    outlines, are_in_order = short_outlines(task)
    image = _named_image(task)
    texts = task.get("transcription", [])
    texts = [texts] if isinstance(texts, str) else foreign.items(texts)
    if texts and not (are_in_order and len(texts) == len(outlines)):
        remarks.refused.append(
            f"{image}: {len(texts)} transcripts for {len(outlines)} outlines, and nothing tells "
            "which belong together. Export JSON instead of JSON-MIN."
        )
        texts = []
    results = []
    for number, outline in enumerate(outlines):
        labels = [{"labels": outline[key]} for key in LABEL_KEYS if outline.get(key)]
        text = {"text": texts[number]} if texts else {}
        value = {**outline, **(labels[0] if labels else {}), **text}
        shared = {key: outline[key] for key in (*_SIZE, "image_rotation") if key in outline}
        results.append({**shared, "type": "outline", "value": value})
    found, size, *_ = _regions(results, image, remarks)
    return LabelledPage(image, attributes.in_order(found), size, split=split)
