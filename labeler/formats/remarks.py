"""What readers say about labels besides the pages they make of them.

Every reader makes its pages through `each_file` or `each_page`. They put what was refused on the
page it was refused for, whatever the reader does: a page of which something is missing cannot
look complete.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar

from labeler.core.errors import ForeignFile
from labeler.core.extras import Extras
from labeler.formats import extras, foreign
from labeler.formats.labelled_page import LabelledPage, ParsedLabels
from labeler.formats.split_folders import split_by_folder

Thing = TypeVar("Thing")
Result = TypeVar("Result")


@dataclass(slots=True)
class Remarks:
    """Notes about the labels of one image, or of a file, taken while they are read."""

    refused: list[str] = field(default_factory=list)
    """What could not be read, a sentence each."""
    not_taken: Counter[str] = field(default_factory=Counter)
    """What was left aside, by kind: a plural noun that says it to a person, like "baselines"."""
    kept: Counter[str] = field(default_factory=Counter)
    """What has no place here and is kept as it was, in the same way."""
    placed: Counter[str] = field(default_factory=Counter)
    """What of `kept` comes with coordinates."""

    def keep(
        self,
        format_name: str,
        values: Mapping[str, Any],
        kinds: Iterable[str],
        key: object = "",
        *,
        most: int = extras.MOST_OF_REGION,
    ) -> Extras | None:
        """Return what a format says besides; its kinds count as kept, or as left aside."""
        counted = Counter(kinds)
        try:
            found = extras.extras_of(format_name, values, key, most=most)
        except ValueError:
            self.not_taken += counted
            return None
        self.kept += counted
        if values.get(extras.PLACED):
            self.placed += counted
        return found

    def gather(
        self, things: Iterable[tuple[str, Thing]], convert: Callable[[Thing], Result]
    ) -> Iterator[Result]:
        """Yield what becomes of things; a refusal is noted with its place and costs one thing."""
        for place, thing in things:
            try:
                yield convert(thing)
            except ForeignFile as error:
                self.refused.append(f"{place}: {error}")


def each_page(
    things: Iterable[tuple[str, str, Thing]], read: Callable[[Thing, Remarks], LabelledPage]
) -> Iterator[LabelledPage]:
    """Yield the page of every thing, with what was refused and left aside.

    A thing is given as its place, the image it is about as far as that is known ("" where not),
    and itself. One that cannot be read at all still yields a page of that image, with the reason.
    """
    for place, image, thing in things:
        remarks = Remarks()
        try:
            page = read(thing, remarks)
        except ForeignFile as error:
            page = LabelledPage(image)
            remarks.not_taken.update(remarks.kept)
            remarks.kept.clear()
            remarks.placed.clear()
            remarks.refused.append(f"{place}: {error}")
        yield replace(
            page,
            refused=(*page.refused, *remarks.refused),
            not_taken=Counter(page.not_taken) + remarks.not_taken,
            kept=Counter(page.kept) + remarks.kept,
            placed=Counter(page.placed) + remarks.placed,
        )


def each_file(
    path: Path,
    suffix: str | tuple[str, ...],
    read: Callable[[Path, str, Remarks], LabelledPage],
    *,
    name: Callable[[str], str] = str,
) -> ParsedLabels:
    """Read one file or all of a folder, of a format that has one file for every image.

    `read` is given a file, the name of its image where the file does not say (what `name` makes of
    the file's own without suffix), and the remarks to write to. Folders `train` and `val` give the
    split. Raises ForeignFile when there is no file.
    """
    pages, remarks = [], Remarks()
    for file in foreign.label_files(path, suffix, remarks.refused):
        split, place = split_by_folder(file, path)
        image = place.with_name(name(place.stem)).as_posix()

        def page(file: Path, remarks: Remarks, image: str = image) -> LabelledPage:
            return read(file, image, remarks)

        found = each_page([(file.name, image, file)], page)
        pages += [replace(page, split=split, source=file) for page in found]
    return parsed(pages, remarks)


def each_list(
    path: Path,
    suffix: str | tuple[str, ...],
    read: Callable[[Path, Remarks], Iterable[LabelledPage]],
) -> ParsedLabels:
    """Read one file or all of a folder, of a format that has many images in a file.

    `read` makes its pages by `each_page`; the remarks it is given are those about the file as a
    whole. Raises ForeignFile when there is no file.
    """
    remarks = Remarks()
    files = ((file.name, file) for file in foreign.label_files(path, suffix, remarks.refused))
    found = remarks.gather(
        files, lambda file: [replace(page, source=file) for page in read(file, remarks)]
    )
    return parsed([page for pages in found for page in pages], remarks)


def parsed(pages: Iterable[LabelledPage], remarks: Remarks) -> ParsedLabels:
    """Return pages and remarks; what is of no image that anybody could name is but a remark."""
    pages = list(pages)
    nameless = [sentence for page in pages if not page.image for sentence in page.refused]
    return ParsedLabels(
        tuple(page for page in pages if page.image),
        (*remarks.refused, *nameless),
        remarks.not_taken,
    )
