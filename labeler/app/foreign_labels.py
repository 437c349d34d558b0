"""Label files of another tool: found out what they are, and read."""

from dataclasses import dataclass
from pathlib import Path

from labeler.core.errors import ForeignFile
from labeler.formats import mets, registry
from labeler.formats.labelled_page import LabelledPage, ParsedLabels
from labeler.formats.recognition import recognise_labels


@dataclass(frozen=True, slots=True)
class ForeignLabels:
    """What label files hold, and as what they were read."""

    path: Path
    """The file or folder they were read from."""
    format: str
    parsed: ParsedLabels
    read_as: str = ""
    """As what they were read and why, a sentence; empty where the format was given."""
    left_out: tuple[str, ...] = ()
    """What beside them was not read, a sentence each."""

    @property
    def pages(self) -> tuple[LabelledPage, ...]:
        """What they say of each image."""
        return self.parsed.pages

    def refusal(self) -> ForeignFile:
        """Return the error for files of which not even one page could be read."""
        return registry.unread(self.path, registry.format_named(self.format), self.parsed)


def read_labels(path: Path, format_name: str | None = None) -> ForeignLabels:
    """Read the label files of a file or folder; without a name the format is found out.

    A METS stands for the folder whose files it lists. Raises ForeignFile when nothing can be read.
    """
    if mets.is_mets(path):
        path = path.parent
    if format_name is not None:
        return ForeignLabels(path, format_name, registry.reader(format_name)(path))
    found = recognise_labels(path)
    parsed = registry.reader(found.format)(path).without(found.others)
    return ForeignLabels(path, found.format, parsed, found.reason, found.left_out)
