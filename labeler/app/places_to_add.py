"""What somebody names to be added, and which images that means: folders, archives, addresses, lists."""

from collections.abc import Callable, Container, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from labeler.core.addresses import is_address, place_of
from labeler.core.errors import LabelerError, ProjectError
from labeler.core.regular_files import open_regular, read_regular
from labeler.formats.elsewhere.members import is_archive_name
from labeler.formats.elsewhere.server import server_of
from labeler.formats.folder_walk import always, natural_key
from labeler.formats.image_kinds import is_image
from labeler.formats.images import find_all, find_images
from labeler.formats.whereabouts import is_served, listed

_LIST = ".txt"
_MOST_BYTES = 2**30
"""Of a list: some ten million addresses."""
_HEAD = 4096
_LISTED_AT_ONCE = (".zip", ".tar")
_CLUTTER = (".", "__MACOSX")


@dataclass(slots=True)
class Addition:
    """Images that are added in one go."""

    top: Path | None
    """The folder or archive that they are all the images of; None for files that were named."""
    files: list[Path]
    beside: list[Path] = field(default_factory=list)
    """What lay among them and is no image."""
    refused: list[str] = field(default_factory=list)
    """Why files of an archive are left where they are, a sentence each."""

    @property
    def folders(self) -> set[Path]:
        """Where these images are."""
        return {self.top} if self.top else {file.parent for file in self.files}


def additions_of(places: Iterable[Path]) -> Iterator[Addition]:
    """Yield what is added in one go, in its order.

    Raises LabelerError for what cannot be looked into: an archive that is damaged, a server that
    cannot be reached, a list with lines that are no addresses.
    """
    alone: list[Path] = []
    for place, is_listed in _named(places):
        # A list may be long: nobody is asked whether what it names is there, and what that is.
        is_image_alone = is_listed and not is_archive_name(place.name)
        found = None if is_image_alone else _below(place)
        if found is None:
            alone.append(place.absolute())
            continue
        if alone:
            yield Addition(None, alone)
            alone = []
        yield found
    if alone:
        yield Addition(None, alone)


def images_below(
    top: Path, known: Container[str], follows: Callable[[Path], bool] = always
) -> list[Path]:
    """Return the images in a folder or archive that are not known by their paths.

    Of what lies on servers none: nobody asks them by the way.
    """
    if is_served(top):
        return []
    if not is_archive_name(top.name) or top.is_dir():
        return list(find_images(top, known=known, follows=follows))
    try:
        addition = _below(top) if follows(top) else None
    except (OSError, LabelerError):  # It is gone, or being written just now.
        return []
    return [file for file in addition.files if str(file) not in known] if addition else []


def is_list(place: Path) -> bool:
    """Tell whether a file is a list of addresses: what its first line says."""
    if place.suffix.lower() != _LIST or is_served(place):
        return False
    try:
        with open_regular(place) as file:
            head = file.read(_HEAD).decode("utf-8-sig", "replace")
    except OSError:
        return False
    return is_address(next(_lines(head), (0, ""))[1])


def _below(place: Path) -> Addition | None:
    """Return what is below a place; None for what is a file by itself."""
    if place.is_dir():
        top = place.absolute()
        return Addition(top, *find_all(top))
    if is_served(place) and is_image(place):
        return None
    try:
        found = listed(place.absolute())
    except OSError as error:
        raise ProjectError(
            "{place} cannot be read ({reason}).", place=place, reason=error.strerror or error
        ) from error
    if found is None:
        return None
    files, refused = found
    top = place.absolute()
    shown = [file for file in files if not _is_clutter(file.relative_to(top).parts)]
    shown.sort(key=lambda file: [natural_key(part) for part in file.relative_to(top).parts])
    images = [file for file in shown if is_image(file)]
    return Addition(top, images, [file for file in shown if not is_image(file)], refused)


def _is_clutter(parts: tuple[str, ...]) -> bool:
    return any(part.startswith(_CLUTTER) for part in parts)


def holds_images_only(place: Path) -> bool:
    """Tell whether a file is an archive of images, with nothing beside them that could be labels.

    Only of what is listed without being unpacked.
    """
    try:
        is_meant = place.suffix.lower() in _LISTED_AT_ONCE and not is_served(place)
        addition = _below(place) if is_meant else None
    except LabelerError:
        return False
    return addition is not None and bool(addition.files) and not addition.beside


def places_named(text: str) -> list[Path]:
    """Return the places that a text names by their addresses, one in a line; each once.

    Raises ProjectError for a line that is none, with its number.
    """
    places: dict[Path, None] = {}
    for number, line in _lines(text):
        try:
            if not is_address(line):
                raise ProjectError("{line} is no address. Correct it.", line=line[:80])
            server_of(line)
            places[place_of(line)] = None
        except ProjectError as error:
            raise ProjectError(
                "Line {number}: {reason} Nothing was added.", number=number, reason=error.args[0]
            ) from error
    return list(places)


def _named(places: Iterable[Path]) -> Iterator[tuple[Path, bool]]:
    """Yield places, and what lists among them name; and whether a list does."""
    for place in places:
        if is_list(place):
            yield from ((one, True) for one in _listed_in(place))
        else:
            yield place, False


def _listed_in(place: Path) -> list[Path]:
    """Return the places that a list names."""
    text = read_regular(place, _MOST_BYTES).decode("utf-8-sig", "replace")
    try:
        return places_named(text)
    except ProjectError as error:
        raise ProjectError("{list}: {reason}", list=place.name, reason=error.args[0]) from error


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Yield the lines that say something, with their numbers."""
    for number, line in enumerate(text.splitlines(), 1):
        if (said := line.strip()) and not said.startswith("#"):
            yield number, said
