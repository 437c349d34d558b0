"""What a task of Label Studio says that has no place here: kept as it was, and put into tasks again.

Of a region that is what other controls ask about it, its label, notes; of a task other data, answers
about the whole image, relations, and regions of other classes.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from labeler.core.annotation import Level, Region
from labeler.formats import foreign
from labeler.formats.classes import class_named, is_called
from labeler.formats.extras import PLACED, but, id_of, items, rows, table, values_of
from labeler.formats.labelled_page import LabelledPage

NAME = "label-studio"
LABELS = {Level.LINE: "Text", Level.CHARACTER: "Character"}
LABEL_KEYS = ("labels", "polygonlabels", "rectanglelabels", "ellipselabels", "brushlabels")
_ASKED = ("choices", "number", "rating", "taxonomy", "datetime")
NEEDLESS = ("labels", "textarea", *_ASKED)
"""Results that belong to an outline and have none of their own."""
_SHARED = frozenset({"id", "to_name", "original_width", "original_height", "image_rotation"})
"""What all results of a region have in common."""
_OUTLINE = frozenset(
    {"points", "closed", "x", "y", "width", "height", "rotation", "radiusX", "radiusY"}
)
_OF_FIRST = frozenset({*_SHARED, "type", "from_name", "value", "meta", "parentID"})
_OF_PAGE = ("review_state", "voucher", "note", "width", "height")
_OF_ANNOTATION = ("ground_truth", "lead_time")
_LABELS, _META, _RESULTS, _RELATIONS = "labels", "meta", "results", "relations"
_DATA, _ANNOTATION = "data", "annotation"


def besides_of_region(
    group: list[dict[str, Any]], first: dict[str, Any], label: object, level: Level
) -> tuple[dict[str, Any], list[str]]:
    """Return what results of a region say that has no place here, and what that is called."""
    said = [kept for each in group if (kept := _asked(each))]
    notes = but(table(first, _META), {"labeler"})
    values = {**but(first, _OF_FIRST), _META: notes, _RESULTS: said}
    if label and label != LABELS[level]:
        values[_LABELS] = label
    kinds = [
        *["choices about regions"] * len(said),
        *["notes on regions"] * bool(notes),
        *["scores"] * (first.get("score") is not None),
        *foreign.unknown_values(but(first, _OF_FIRST), ("score", "origin"), "values"),
    ]
    return values, kinds


def region_extras(region: Region) -> dict[str, Any]:
    """Return what the results of a region say besides what we say ourselves."""
    kept = values_of(region.extras, NAME)
    values = {
        **but(kept, {*_OF_FIRST, _LABELS}),
        _META: but(table(kept, _META), {"labeler"}),
        _RESULTS: [said for each in rows(kept, _RESULTS) if (said := _asked(each))],
    }
    label = kept.get(_LABELS)
    if isinstance(label, str) and label != LABELS[region.level] and is_called(label, region):
        values[_LABELS] = label
    return values


def with_extras(results: list[dict[str, Any]], region: Region) -> list[dict[str, Any]]:
    """Return the results of a region, the outline first, with what else is kept of it."""
    first, *others = results
    besides = region_extras(region)
    said = besides.pop(_RESULTS)
    label, notes = besides.pop(_LABELS, None), besides.pop(_META)
    outline = {key: value for key, value in first["value"].items() if key in _OUTLINE}
    shared = {key: first[key] for key in _SHARED}
    if label:
        first["value"][first["type"]] = [label]
    answers = [
        {**each, **shared, "value": {**outline, **but(table(each, "value"), _OUTLINE)}}
        for each in said
    ]
    first[_META] = {**notes, **table(first, _META)}
    return [{**besides, **first}, *others, *answers]


def besides_of_task(
    task: dict[str, Any],
    annotation: dict[str, Any],
    about: Sequence[dict[str, Any]],
    others: Sequence[list[dict[str, Any]]],
    pictures: Sequence[str],
) -> dict[str, Any]:
    """Return what a task says that has no place here.

    `about` are results about no single region, `others` those of regions of other classes, `pictures`
    the data that name the image.
    """
    return {
        _DATA: but(table(task, _DATA), pictures),
        _META: but(table(task, _META), _OF_PAGE),
        _ANNOTATION: {key: annotation[key] for key in _OF_ANNOTATION if annotation.get(key)},
        _RESULTS: [each for each in about if not _is_relation(each)],
        _RELATIONS: [each for each in about if _is_relation(each)],
        PLACED: [result for group in others for result in group],
    }


def kinds_of(values: dict[str, Any]) -> Iterator[str]:
    """Yield what is kept of a task as it is counted, but for regions of other classes."""
    yield from ["answers about a whole image"] * len(values[_RESULTS])
    yield from ["relations between regions"] * len(values[_RELATIONS])
    yield from foreign.unknown_values(values[_DATA], (), "data")
    yield from foreign.unknown_values(values[_META], (), "values of tasks")


def page_extras(page: LabelledPage) -> dict[str, Any]:
    """Return what a task says besides: relations only while both regions are there."""
    kept = values_of(page.extras, NAME)
    placed = [each for each in rows(kept, PLACED) if not _is_text(each)]
    known = {id_of(region.extras, NAME) for region in page.regions}
    known |= {str(each.get("id")) for each in placed}
    return {
        _DATA: but(table(kept, _DATA), {"ocr"}),
        _META: but(table(kept, _META), _OF_PAGE),
        _ANNOTATION: {k: v for k, v in table(kept, _ANNOTATION).items() if k in _OF_ANNOTATION},
        _RESULTS: [each for each in rows(kept, _RESULTS) if each.get("type") in NEEDLESS],
        _RELATIONS: [
            each
            for each in rows(kept, _RELATIONS)
            if _is_relation(each) and {str(each.get("from_id")), str(each.get("to_id"))} <= known
        ],
        PLACED: placed,
    }


def with_page_extras(task: dict[str, Any], page: LabelledPage) -> dict[str, Any]:
    """Return a task with what else is kept of it."""
    kept = page_extras(page)
    (annotation,) = task["annotations"]
    results = [*annotation["result"], *kept[PLACED], *kept[_RESULTS], *kept[_RELATIONS]]
    return {
        **task,
        _DATA: {**task[_DATA], **kept[_DATA]},
        _META: {**kept[_META], **task[_META]},
        "annotations": [{**kept[_ANNOTATION], **annotation, "result": results}],
    }


def labels_of(results: Sequence[dict[str, Any]]) -> Iterator[str]:
    """Yield the labels that results bear."""
    for result in results:
        for key in LABEL_KEYS:
            said = items(table(result, "value"), key)
            yield from (label for label in said if isinstance(label, str))


def label_of(group: Sequence[dict[str, Any]]) -> object:
    """Return the first label of a region."""
    for result in group:
        for key in LABEL_KEYS:
            if labels := table(result, "value").get(key):
                return foreign.items(labels)[0]
    return None


def _asked(result: dict[str, Any]) -> dict[str, Any]:
    """Return what a control asked about a region and what was answered, without what we understand."""
    if result.get("type") not in _ASKED:
        return {}
    value = but(table(result, "value"), _OUTLINE)
    if choices := items(value, "choices"):
        value["choices"] = [each for each in choices if not _is_ignored(each)]
        if not value["choices"]:
            return {}
    return {**but(result, _SHARED), "value": value}


def _is_ignored(choice: object) -> bool:
    known = class_named(choice)
    return known is not None and known.is_ignored


def _is_text(result: dict[str, Any]) -> bool:
    label = label_of([result])
    return result.get("type") not in NEEDLESS and class_named(label) is not None


def _is_relation(result: dict[str, Any]) -> bool:
    return result.get("type") == "relation"
