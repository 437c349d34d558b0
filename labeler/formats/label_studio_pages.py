"""What belongs to what in tasks of Label Studio: results to images, in short exports outlines to texts.

Of a task over several images (`valueList`) a result says by its `item_index` which one it is about;
short exports (JSON-MIN) leave that out.
"""

import json
from collections.abc import Iterator
from typing import Any

from labeler.core.errors import ForeignFile
from labeler.formats.extras import but, rows, table
from labeler.formats.label_studio_extras import LABEL_KEYS
from labeler.formats.sources.table import IMAGE_SUFFIXES

_IMAGE = "image"
"""The value of a task that the image is in."""
_INDEX = "item_index"
_WORK = ("annotations", "completions")


def each_image(task: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield a task as it stands, or one for each image of its list."""
    data = table(task, "data")
    key = next((key for key, value in data.items() if _are_images(value)), None)
    if key is None:
        yield task
        return
    for index, address in enumerate(data[key]):
        work = {name: _about(rows(task, name), index) for name in (*_WORK, "predictions")
                if name in task}  # fmt: skip
        yield {**task, "data": {**but(data, {key}), _IMAGE: address}, **work}


def short_outlines(task: dict[str, Any]) -> tuple[list[dict[str, Any]], bool]:
    """Return the outlines of a task in a short export, each once, and whether one list holds them all.

    Where outlines and labels are given by controls of their own, both lists hold the outline. The
    order of texts is that of a list which holds all; that of several lists nothing tells.
    """
    lists = [
        [item for item in value if isinstance(item, dict) and "original_width" in item]
        for value in task.values()
        if isinstance(value, list)
    ]
    largest_first = sorted(lists, key=len, reverse=True)
    merged: dict[str, dict[str, Any]] = {}
    for outlines in largest_first:
        seen: dict[str, int] = {}
        for outline in outlines:
            shape = json.dumps(but(outline, LABEL_KEYS), sort_keys=True)
            # A list may hold one twice by itself: somebody drew it twice.
            seen[shape] = seen.get(shape, 0) + 1
            key = f"{shape} {seen[shape]}"
            merged[key] = {**merged.get(key, {}), **outline}
    return [*merged.values()], len(merged) == max(map(len, lists), default=0)


def without_image(task: dict[str, Any]) -> ForeignFile:
    """Return the error of a task none of whose values is the address of one image."""
    images: list[object] = next((value for value in task.values() if _are_images(value)), [])
    if images:
        return ForeignFile(
            "it is about {images} images, and JSON-MIN does not say which outline lies on which. "
            "Export JSON instead of JSON-MIN",
            images=len(images),
        )
    return ForeignFile(
        "none of its values names an image. Export it with the paths or addresses of its images"
    )


def _are_images(value: object) -> bool:
    endings = tuple(IMAGE_SUFFIXES)
    return isinstance(value, list) and bool(value) and all(
        isinstance(each, str) and each.partition("?")[0].lower().endswith(endings)
        for each in value
    )  # fmt: skip


def _about(annotations: list[dict[str, Any]], index: int) -> list[dict[str, Any]]:
    """Return what annotations say of one image.

    One that says nothing of it is left out, unless the task was skipped: that somebody handed in
    the others does not say that they looked at this one.
    """
    found = []
    for annotation in annotations:
        said = [
            but(result, {_INDEX})
            for result in rows(annotation, "result")
            if result.get(_INDEX, 0) == index
        ]
        if said or annotation.get("was_cancelled") or annotation.get("skipped"):
            found.append({**annotation, "result": said})
    return found
