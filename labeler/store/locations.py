"""How the paths of files are written into a project so that it can be moved."""

import os
import os.path
from collections.abc import Iterable, Iterator
from pathlib import Path

from labeler import paths
from labeler.core.addresses import address_of
from labeler.core.files import stays_below
from labeler.formats.whereabouts import is_there

_LONGEST = 255
"""Characters of the name of a file, on any system."""
OUTSIDE = "outside"
"""Stands for places that a project must not lead to."""
PLACE = "place"
"""The setting that says in which folder a project lay when it was opened last."""
_RESOURCE = "resource:"
# Names that are no Unicode arrive with lone surrogates, which no database takes. They are kept
# as characters of a private plane, where no file name has any.
_LONE = {0xDC80 + i: 0x10F780 + i for i in range(128)}
_KEPT = {kept: lone for lone, kept in _LONE.items()}


class Locations:
    """Paths as a project stores them.

    Files inside the project folder or beside it are relative to it, files of the program relative
    to its resources, all others absolute; always with forward slashes.
    """

    def __init__(self, folder: Path) -> None:
        """`folder` is where the project is now."""
        self._folder = absolute(folder)
        self._parent = self._folder.parent
        self._resources = absolute(paths.resources())

    def stored(self, path: Path) -> str:
        """Return what to store for a file."""
        path = absolute(path)
        if path.is_relative_to(self._resources):
            text = _RESOURCE + path.relative_to(self._resources).as_posix()
        elif path.is_relative_to(self._folder):
            text = path.relative_to(self._folder).as_posix()
        elif self._is_beside(path):
            text = "../" + path.relative_to(self._parent).as_posix()
        else:
            text = path.as_posix()
        return storable(text)

    def stored_all(self, paths: Iterable[Path]) -> dict[Path, str]:
        """Return what to store for many files, found out folder by folder."""
        places: dict[str, str] = {}
        found = {}
        for path in paths:
            folder, name = os.path.split(path)
            if folder not in places:
                places[folder] = self.stored(path.with_name("_"))[:-1]
            found[path] = places[folder] + storable(name)
        return found

    def found(self, text: str) -> Path:
        """Return where a stored path leads now; what no path can be leads nowhere."""
        return Path(self.place(text))

    def place(self, text: str) -> str:
        """Do what `found` does as text: paths take long to make."""
        text = readable(text)
        if _is_too_long(text):
            return os.path.join(self._folder, f"{text[:40]}…")  # noqa: PTH118
        if text.startswith(_RESOURCE):
            return os.path.join(self._resources, text.removeprefix(_RESOURCE))  # noqa: PTH118
        if text.startswith("../"):
            return os.path.join(self._parent, text.removeprefix("../"))  # noqa: PTH118
        return os.path.join(self._folder, text)  # noqa: PTH118

    def places(self, texts: Iterable[str]) -> Iterator[str]:
        """Yield where many stored paths lead, found out folder by folder."""
        folders: dict[str, str] = {}
        for text in texts:
            folder, slash, name = text.rpartition("/")
            if not slash or len(text) > _LONGEST:
                yield Locations.place(self, text)
                continue
            if folder not in folders:
                folders[folder] = Locations.place(self, folder + slash)
            yield folders[folder] + readable(name)

    def lost(self, texts: Iterable[str]) -> list[str]:
        """Return those of many stored paths that lead to no file, asking folder by folder."""
        folders: dict[str, dict[str, str]] = {}
        for text in texts:
            folder, slash, name = text.rpartition("/")
            folders.setdefault(folder + slash, {})[readable(name)] = text
        suspects = [
            text
            for folder, names in folders.items()
            for text in (names[name] for name in names.keys() - _files_in(self.found(folder)))
        ]
        # Some may be links, and some file systems know a file by other names, too.
        return [text for text in suspects if not is_there(self.found(text))]

    def found_below(self, text: str, folder: str) -> Path:
        """Return a stored path that may only lead into a folder of the project.

        Whoever wrote the project may have written anything: what leads elsewhere, by itself or by
        a link, stands for a place in that folder where nothing is.
        """
        root = self._folder / folder
        path = absolute(self.found(text))
        is_below = path.is_relative_to(root) and stays_below(path, self._folder)
        return path if is_below else root / OUTSIDE

    def _is_beside(self, path: Path) -> bool:
        """Whether a file would probably move with the project: not when they only share a disk."""
        return self._parent != self._parent.parent and path.is_relative_to(self._parent)


def _is_too_long(text: str) -> bool:
    """Tell whether no file can have such a name; an address may be of any length."""
    if len(text) <= _LONGEST or address_of(text) is not None:
        return False
    return max(map(len, text.split("/"))) > _LONGEST


def _files_in(folder: Path) -> set[str]:
    try:
        with os.scandir(folder) as found:
            return {entry.name for entry in found if entry.is_file(follow_symlinks=False)}
    except (OSError, ValueError):  # What no path can be leads nowhere.
        return set()


def beginning(folder: Path, place: object) -> Path:
    """Return the folder that the stored paths of images begin at; `place` is the setting `PLACE`.

    It is the project's, wherever that lies now. A project on a server that is opened by its address
    has a folder of this user's own, though, and images lie where they were beside the one that it
    was made in.
    """
    if isinstance(place, str) and absolute(folder).is_relative_to(absolute(paths.user_servers())):
        return absolute(Path(readable(place)))
    return absolute(folder)


def absolute(path: Path) -> Path:
    """Return a path without `..`; links are kept, because people may rearrange them."""
    return Path(os.path.normpath(path.absolute()))


def absolute_all(paths: Iterable[Path]) -> dict[Path, Path]:
    """Return many paths without `..`, by what they are given as.

    Those that are so already stay the objects they are, which know their text and their hash.
    """
    places: dict[str, Path] = {}
    found = {}
    for path in paths:
        folder, name = os.path.split(path)
        if folder not in places:
            places[folder] = absolute(path.parent)
        place = places[folder]
        found[path] = path if str(place) == folder else place / name
    return found


def below(top: Path, paths: Iterable[Path]) -> Iterator[tuple[Path, str]]:
    """Yield files below a folder with what to store as their names: their places below it."""
    places: dict[str, str] = {}
    for path in paths:
        folder, name = os.path.split(path)
        if folder not in places:
            places[folder] = storable(path.with_name("_").relative_to(top).as_posix())[:-1]
        yield path, places[folder] + storable(name)


def storable(text: str) -> str:
    """Return a file name as text that every database takes."""
    return text if text.isascii() else text.translate(_LONE)


def readable(text: str) -> str:
    """Take `storable` back."""
    return text if text.isascii() else text.translate(_KEPT)
