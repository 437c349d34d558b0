"""The annotations of a file that lists them apart from its images, by the image they are of."""

from collections import Counter
from collections.abc import Iterable

from labeler.core.errors import ForeignFile

Placed = list[tuple[str, object]]
"""Annotations, each behind its place in the file."""


def key_of(identifier: object) -> str:
    """Return an identifier as it is compared: 1, 1.0 and "1" are the same."""
    if isinstance(identifier, float) and identifier.is_integer():
        return str(int(identifier))
    return str(identifier)


class ByImage:
    """Annotations that say by an identifier which image they are of, until a page takes them."""

    def __init__(
        self, annotations: Iterable[tuple[str, object]], identifiers: Iterable[object]
    ) -> None:
        """Take all annotations of a file, each behind its place, and the identifiers of its images."""
        self._times = Counter(map(key_of, identifiers))
        self._waiting: dict[str, Placed] = {}
        for place, item in annotations:
            image = key_of(item.get("image_id")) if isinstance(item, dict) else ""
            self._waiting.setdefault(image, []).append((place, item))

    def take(self, identifier: object) -> Placed:
        """Return the annotations of an image; raises ForeignFile where several have its identifier."""
        key = key_of(identifier)
        found = self._waiting.pop(key, [])
        if (times := self._times[key]) > 1:
            raise ForeignFile(
                "{times} images have the id {key}, and nothing tells whose the annotations are. "
                "Give each its own",
                times=times,
                key=key[:30],
            )
        return found

    def lost(self) -> list[str]:
        """Return what is of no image in the file, a sentence each."""
        places = (place for rest in self._waiting.values() for place, _ in rest)
        return [f"{place}: its image is not in the file" for place in places]
