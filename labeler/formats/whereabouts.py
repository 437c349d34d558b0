"""Where the bytes of an image are: in a file, in an archive, on a server.

Whoever reads an image by its path asks here, and need not know which it is.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import BinaryIO, cast

from labeler.core.addresses import address_of, place_of
from labeler.core.errors import ProjectError
from labeler.core.regular_files import is_file, open_regular, stamp_of_file
from labeler.formats.elsewhere import members
from labeler.formats.elsewhere.fetching import fetching
from labeler.formats.elsewhere.members import Members, unpacked_around
from labeler.formats.elsewhere.server import Served


def opened(path: Path) -> BinaryIO:
    """Open an image for reading; raises OSError, UnreadableImage, and NotReachable for what a server has."""
    if address_of(path) is None:
        try:
            return open_regular(path)
        except OSError:
            if (inside := _inside(path)) is None:
                raise
    elif (inside := _inside(path)) is None:
        return fetching().open(_address(path))
    archive, name, called = inside
    return _members().open(archive, name, called)


def is_served(path: Path | str) -> bool:
    """Tell whether an image lies on a server, and reading it may take long, or not work just now."""
    return address_of(path) is not None


def fetch(path: Path) -> None:
    """Have an image here, as its server has it; raises NotReachable. Files are here already."""
    inside = members.split(str(path))
    if (address := address_of(inside[0] if inside else path)) is not None:
        fetching().open(address).close()


def is_there(path: Path) -> bool:
    """Tell whether there is an image at a place; of what lies on a server that is taken for granted."""
    if is_served(path) or is_file(path):
        return True
    inside = _inside(path)
    return inside is not None and _members().has(*inside[:2])


def stamp_elsewhere(path: Path | str) -> str:
    """Return what `stamp` says of an image that is no file of its own; asks no server.

    It is NOT_FETCHED for what would have to be fetched to know it.
    """
    inside = members.split(str(path))
    if (address := address_of(inside[0] if inside else path)) is not None:
        return fetching().stamp(address)
    return "" if inside is None else stamp_of_file(inside[0])


def listed(place: Path) -> tuple[list[Path], list[str]] | None:
    """Return the files in an archive or below an address, and why others are none.

    None where it is neither: an address is that of a file unless its server knows more. Raises
    OSError, UnreadableImage and LabelerError.
    """
    if (address := address_of(place)) is None and not (
        members.is_archive_name(place.name) and is_file(place)
    ):
        return None
    if address is not None and not members.is_archive_name(place.name):
        below = fetching().below(address)
        return None if below is None else _places(below)
    archive = place if address is None else fetching().path(address)
    names, refused = _members().names(archive, place.name)
    return [place / name for name in names], [f"{place.name}: {said}" for said in refused]


def _places(addresses: list[str]) -> tuple[list[Path], list[str]]:
    places, refused = list[Path](), list[str]()
    for address in addresses:
        try:
            places.append(place_of(address))
        except ProjectError as error:
            refused.append(error.args[0])
    return places, refused


def _inside(path: Path) -> tuple[Path, str, str] | None:
    """Return the archive that a path leads into, as a file here, the member, and what people call the archive."""
    if (found := members.split(str(path))) is None:
        return None
    archive, name = found
    called = Path(archive).name
    if (address := address_of(archive)) is not None:
        return fetching().path(address), name, called
    return (Path(archive), name, called) if is_file(Path(archive)) else None


def _address(path: Path) -> str:
    return cast(str, address_of(path))


@cache
def _members() -> Members:
    return Members(_plain)


def _plain(path: Path, called: str) -> Path:
    """Return a TAR without what is packed around it: kept like what was fetched."""
    copies, of = fetching().copies, f"plain {path} {stamp_of_file(path)}"
    with copies.turn(of):
        if (file := copies.open(of)) is None:
            copies.make(of, lambda: _unpacking(path, called))
        else:
            file.close()
    return copies.path(of)


@contextmanager
def _unpacking(path: Path, called: str) -> Iterator[Served]:
    yield Served("", unpacked_around(path, called))
