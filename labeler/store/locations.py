"""How the paths of files are written into a project so that it can be moved."""

import os.path
from pathlib import Path, PurePosixPath

from labeler import paths

_RESOURCE = "resource:"
# Names that are no Unicode arrive with lone surrogates, which no database takes. They are kept
# as characters of a private plane, where no file name has any.
_LONE = {0xDC80 + i: 0x10F780 + i for i in range(128)}
_KEPT = {kept: lone for lone, kept in _LONE.items()}


def stored(path: Path, folder: Path) -> str:
    """Return what to store for a file, given the absolute project folder.

    Files inside the project folder or beside it are stored relative to it, files of the program
    relative to its resources, all others as absolute paths.
    """
    path = absolute(path)
    resources = absolute(paths.resources())
    if path.is_relative_to(resources):
        text = _RESOURCE + path.relative_to(resources).as_posix()
    elif path.is_relative_to(folder) or _lies_beside(path, folder):
        text = Path(os.path.relpath(path, folder)).as_posix()
    else:
        text = path.as_posix()
    return storable(text)


def found(text: str, folder: Path) -> Path:
    """Return where a stored path leads now."""
    text = readable(text)
    if text.startswith(_RESOURCE):
        return absolute(paths.resources()) / text.removeprefix(_RESOURCE)
    return absolute(folder / text)


def absolute(path: Path) -> Path:
    """Return a path without `..`; links are kept, because people may rearrange them."""
    return Path(os.path.normpath(path.absolute()))


def _lies_beside(path: Path, folder: Path) -> bool:
    """Whether a file would probably move together with a folder: not when only the disk is shared."""
    parent = folder.parent
    return parent != parent.parent and path.is_relative_to(parent)


def name_below(path: Path, folder: Path) -> str:
    """Return how a list shows a file that was added with a folder."""
    return storable(PurePosixPath(absolute(path).relative_to(folder)).as_posix())


def storable(text: str) -> str:
    """Return a file name as text that every database takes."""
    return text.translate(_LONE)


def readable(text: str) -> str:
    """Take `storable` back."""
    return text.translate(_KEPT)
