"""Data sets that were frozen: what accepted pages said at one moment, never changed afterwards.

Each is an export in our own form, in a folder of its own within the project: with the part of every
page in training and validation, hashes of images and labels, the models in use and how far the
journal had come, all in its manifest. What is written from it later says the same again.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from labeler.core.errors import ProjectError
from labeler.core.regular_files import is_folder
from labeler.formats import labeler_json, manifest
from labeler.formats.labelled_page import LabelledPage
from labeler.formats.manifest import Manifest, PageRecord, with_own_names

FOLDER = "datasets"
"""Where they lie within a project."""
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
    """Return the data sets of a project by its folder, the oldest first."""
    folder = project / FOLDER
    places = sorted(folder.iterdir()) if is_folder(folder) else []
    found = [
        Dataset(place.name, place, written)
        for place in places
        if not place.name.startswith(".") and (written := manifest.read(place)) is not None
    ]
    return sorted(found, key=lambda one: (one.manifest.created, one.name))


def named(project: Path, name: str) -> Dataset:
    """Return a data set of a project; raises ProjectError where none is called so."""
    known = all_of(project)
    for dataset in known:
        if dataset.name == name:
            return dataset
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
    if any(one.name.casefold() == name.casefold() for one in all_of(project)):
        raise ProjectError(
            "There is a data set called {name} already, and what is frozen never changes. "
            "Choose another name.",
            name=name,
        )
    return project / FOLDER / name
