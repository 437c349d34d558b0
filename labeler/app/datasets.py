"""Data sets that were frozen: what accepted pages said at one moment, never changed afterwards.

Each is an export in our own form, in a folder of its own within the project: with the part of every
page in training and validation, hashes of images and labels, the models in use and how far the
journal had come, all in its manifest. What is written from it later says the same again.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from labeler.core.errors import ProjectError
from labeler.core.files import demand_below
from labeler.core.marked import sentence
from labeler.core.records import DATASETS_FOLDER
from labeler.core.regular_files import is_folder
from labeler.formats import labeler_json, manifest
from labeler.formats.folder_walk import has
from labeler.formats.labelled_page import LabelledPage
from labeler.formats.manifest import Manifest, PageRecord, with_own_names

FORMAT = "labeler"
_LONGEST = 80


@dataclass(frozen=True, slots=True)
class Dataset:
    """One frozen data set."""

    name: str
    folder: Path
    manifest: Manifest

    @property
    def records(self) -> dict[int, PageRecord]:
        """What is known of its pages, by their numbers in the project."""
        return {record.number: record for record in self.manifest.pages}

    def pages(self) -> Iterator[tuple[int, LabelledPage]]:
        """Yield its pages as they were frozen, by their numbers in the project.

        Raises ProjectError where a file of it was changed since: nobody can say what it held.
        """
        if (file := self.changed_file()) is not None:
            raise ProjectError(
                "The data set {name} is not what was frozen: {file} was changed or is gone. "
                "Bring that file back from a copy, or freeze the pages under another name.",
                name=self.name,
                file=file,
            )
        numbers = {(record.image, record.frame): record.number for record in self.manifest.pages}
        file = self.folder / labeler_json.FILE
        labels = with_own_names(labeler_json.read(file), file)
        for page in labels.pages:
            if (number := numbers.get((page.image, page.frame))) is not None:
                yield number, page

    def changed_file(self) -> Path | None:
        """Return a file that is not as it was frozen; None where all are."""
        for name, record in self.manifest.files.items():
            file = self.folder / name
            if not file.is_file() or manifest.record_of(file) != record:
                return file
        return None


def all_of(project: Path) -> list[Dataset]:
    """Return the data sets of a project by its folder, the oldest first.

    Those whose list of pages cannot be read are not among them; see `unreadable`.
    """
    found = [
        Dataset(place.name, place, written)
        for place in _places(project)
        if (written := manifest.read(place)) is not None
    ]
    return sorted(found, key=lambda one: (one.manifest.created, one.name))


def unreadable(project: Path) -> list[Path]:
    """Return the folders of data sets whose list of pages cannot be read."""
    frozen = [place for place in _places(project) if has(place, labeler_json.FILE, manifest.NAME)]
    return [place for place in frozen if manifest.read(place) is None]


def unreadable_said(place: Path) -> str:
    """Return the sentence about one of these."""
    return sentence(
        "The data set {name} cannot be read: its list {file} is damaged or gone, or a later version "
        "of this program wrote it. Bring it back from a copy.",
        name=place.name,
        file=manifest.NAME,
    )


def named(project: Path, name: str) -> Dataset:
    """Return a data set of a project; raises ProjectError where none is called so."""
    known = all_of(project)
    for dataset in known:
        if dataset.name == name:
            return dataset
    for place in unreadable(project):
        if place.name == name:
            raise ProjectError(unreadable_said(place))
    if not known:
        raise ProjectError("The project has no frozen data set. Freeze one first.")
    raise ProjectError(
        "No data set is called {name}. There are: {names}.",
        name=name,
        names=", ".join(dataset.name for dataset in known),
    )


def free_folder(project: Path, name: str) -> Path:
    """Return where a new data set will lie; raises ProjectError for a name it cannot have."""
    is_plain = all(letter.isalnum() or letter in " ._-" for letter in name)
    if not is_plain or name != name.strip(" .") or not 0 < len(name.encode()) <= _LONGEST:
        raise ProjectError(
            "A data set cannot be called {name}. Use letters, digits, spaces, dots and dashes, at most {most} bytes.",
            name=repr(name),
            most=_LONGEST,
        )
    # Systems that do not tell capital letters from small ones would put both into one folder.
    if any(place.name.casefold() == name.casefold() for place in _places(project)):
        raise ProjectError(
            "There is a data set called {name} already, and what is frozen never changes. "
            "Choose another name.",
            name=name,
        )
    return demand_below(project / DATASETS_FOLDER / name, project)


def _places(project: Path) -> list[Path]:
    """Return the folders of data sets; what is hidden is not there yet."""
    folder = project / DATASETS_FOLDER
    places = sorted(folder.iterdir()) if is_folder(folder) else []
    return [place for place in places if is_folder(place) and not place.name.startswith(".")]
