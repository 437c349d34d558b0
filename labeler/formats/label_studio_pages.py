"""Tasks of Label Studio over several images (`valueList`): a task for each of them.

A result says by its `item_index` which image of the list it is about.
"""

from collections.abc import Iterator
from typing import Any

from labeler.formats.extras import but, rows, table
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
