"""Find the image a label file means among the images a project has."""

from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from labeler.formats.labelled_page import LabelledPage


class ImageIndex:
    """The images of a project, page id to path, looked up by name, stem and folders."""

    def __init__(self, images: Mapping[int, Path]) -> None:
        self._paths = dict(images)
        self._by_name: dict[str, list[int]] = defaultdict(list)
        self._by_stem: dict[str, list[int]] = defaultdict(list)
        for key, path in self._paths.items():
            self._by_name[path.name.casefold()].append(key)
            self._by_stem[path.stem.casefold()].append(key)

    def find(self, page: LabelledPage) -> int | None:
        """Return the image of a page, or None when there is none or several are as likely.

        Tried in this order: the name in the file with as many of its folders as it takes to tell
        equal names apart; the name without its suffix; the name of the label file.
        """
        name = PurePosixPath(page.image)
        places = [name]
        if page.source:
            places.append(PurePosixPath(page.source.parent.as_posix()) / name)
        for candidates in (
            self._by_name[name.name.casefold()],
            self._by_stem[name.name.casefold()],
            self._by_stem[name.stem.casefold()],
        ):
            if candidates:
                return self._nearest(candidates, places)
        if page.source:
            return self._nearest(self._by_stem[page.source.stem.casefold()], places)
        return None

    def _nearest(self, keys: list[int], places: list[PurePosixPath]) -> int | None:
        """Return the image that shares most of its folders with one of the places."""
        shared = {key: max(_shared(self._paths[key], place) for place in places) for key in keys}
        best = [key for key in keys if shared[key] == max(shared.values())]
        return best[0] if len(best) == 1 else None


def _shared(path: Path, place: PurePosixPath) -> int:
    """Return how many folders two paths share, counted from the file upwards."""
    count = 0
    for first, second in zip(path.parts[-2::-1], place.parts[-2::-1], strict=False):
        if first.casefold() != second.casefold():
            break
        count += 1
    return count
