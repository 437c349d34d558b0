"""The list that lies in every export: where it came from, its pages, and every file with its hash.

It is a hidden file, because programs that read exports take whatever else lies there for labels.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field, replace
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from labeler.core.annotation import DONE_STATES, Voucher
from labeler.core.files import write_text
from labeler.core.records import Split
from labeler.core.regular_files import open_regular, read_regular
from labeler.formats.fingerprint import Fingerprint
from labeler.formats.labelled_page import LabelledPage, ParsedLabels
from labeler.formats.placement import in_pixels

NAME = ".labeler-manifest.json"
MOST_BYTES = 2**30


@dataclass(frozen=True, slots=True)
class PageRecord:
    """One page as it was exported."""

    image: str
    """What the project calls it."""
    frame: int = 0
    sha256: str = ""
    """Of the image file; empty while nobody has read it."""
    state: str = ""
    voucher: str = ""
    split: str | None = None
    regions: int = 0
    said: Fingerprint = field(default_factory=dict)
    """Hashes of what the page says in this format."""
    content: Fingerprint = field(default_factory=dict)
    """Hashes of all it says in the project; empty in exports of earlier versions."""
    file: str = ""
    """The label file about this page alone; empty where many share one."""
    name: str = ""
    """What a label file about many pages calls the image."""
    copy: str = ""
    """Where a copy of the image lies, below the folder; empty where there is none."""
    size: tuple[int, int] | None = None
    """What coordinates that are shares of the image are shares of."""
    number: int = 0
    """Of the page in its project; 0 in exports of earlier versions."""
    look: int | None = None
    """64-bit perceptual hash of the page; None where nobody has read it, and in exports of earlier
    versions."""
    derived: bool = False
    """Whether words or lines of it were derived for the export, and outlined by nobody."""

    @property
    def is_unseen(self) -> bool:
        """Whether a command settled the page, and nobody has looked at it since."""
        return self.state in DONE_STATES and self.voucher == Voucher.NOBODY


@dataclass(frozen=True, slots=True)
class FileRecord:
    """One file as it was written."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What an export is made of. Only `created` differs between two exports of the same."""

    format: str
    program: str
    """Version of the program that wrote it."""
    project: str
    """Identifier of the project."""
    journal: int
    """Number of the newest edit it holds."""
    created: str
    settings: dict[str, bool]
    models: dict[str, dict[str, str]]
    """Name and hash of the models in use, by their kind."""
    pages: tuple[PageRecord, ...]
    files: dict[str, FileRecord] = field(default_factory=dict)
    """Every file but this one, by its path below the folder."""


def write(folder: Path, manifest: Manifest, *, without: str) -> None:
    """Write the manifest of all files that are in a folder now, but for one."""
    names = {file.relative_to(folder).as_posix(): file for file in files_of(folder)}
    files = {name: record_of(file) for name, file in names.items() if name != without}
    content = asdict(replace(manifest, files=files))
    text = json.dumps(content, ensure_ascii=False, indent=1)
    write_text(folder / NAME, text)


def read(folder: Path) -> Manifest | None:
    """Return the manifest of an export; None where there is none, or none of ours."""
    try:
        status = (folder / NAME).stat()
    except OSError:
        return None
    return _read(folder / NAME, status.st_mtime_ns, status.st_size)


@lru_cache(maxsize=4)
def _read(file: Path, changed: int, size: int) -> Manifest | None:
    """Read a manifest once for all the label files of an export."""
    try:
        values = json.loads(read_regular(file, MOST_BYTES))
        return Manifest(
            **values
            | {
                "pages": tuple(map(_page_record, values["pages"])),
                "files": {name: FileRecord(**file) for name, file in values["files"].items()},
            }
        )
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def _page_record(values: dict[str, Any]) -> PageRecord:
    record = PageRecord(**values)
    if not isinstance(record.look, int | None):
        raise TypeError
    if record.size is None:
        return record
    width, height = record.size
    return replace(record, size=(int(width), int(height)))


def files_of(folder: Path) -> Iterator[Path]:
    """Yield the files below a folder, but for the manifest; links count as files."""
    for path in sorted(folder.rglob("*")):
        if (path.is_symlink() or not path.is_dir()) and path != folder / NAME:
            yield path


def record_of(file: Path) -> FileRecord:
    """Return size and hash of a file."""
    with open_regular(file) as content:
        digest = hashlib.file_digest(content, "sha256").hexdigest()
    return FileRecord(file.stat().st_size, digest)


def with_own_names(labels: ParsedLabels, path: Path) -> ParsedLabels:
    """Return labels read from an export with the names the project gave to images and frames.

    The label files themselves call them as other programs find them: by the path to the image, or
    by what their copies are called. Labels that lie in no export stay as they are.
    """
    start = path if path.is_dir() else path.parent
    for root in (start, *start.absolute().parents):
        if (manifest := read(root)) is not None:
            return replace(labels, pages=tuple(_named(labels.pages, root.absolute(), manifest)))
    return labels


def _named(pages: Iterable[LabelledPage], root: Path, manifest: Manifest) -> Iterator[LabelledPage]:
    by_file = {page.file: page for page in manifest.pages if page.file}
    by_name = {page.name: page for page in manifest.pages if page.name}

    @cache
    def is_untouched(place: str) -> bool:
        return place in manifest.files and record_of(root / place) == manifest.files[place]

    for found in pages:
        place = found.source.absolute().relative_to(root).as_posix() if found.source else ""
        # What people outlined goes out also in forms that mean that a program did.
        is_said = found.predictions and is_untouched(place)
        page = replace(found, predictions={}) if is_said else found
        if record := by_file.get(place):
            split = Split(record.split) if record.split else None
            yield replace(_as_recorded(page, record, root), split=split)
        elif place in manifest.files and (record := by_name.get(page.image)):
            yield _as_recorded(page, record, root)
        else:
            yield page


def _as_recorded(page: LabelledPage, record: PageRecord, root: Path) -> LabelledPage:
    copy = root / record.copy if record.copy else page.path
    if record.size is not None:
        page = in_pixels(page, record.size)
    return replace(
        page, image=record.image, frame=record.frame, path=copy, was_derived=bool(record.derived)
    )


def page_record(page: LabelledPage, **values: Any) -> PageRecord:
    """Return the record of a page."""
    return PageRecord(
        page.image,
        page.frame,
        state=page.state.value if page.state else "",
        voucher=page.voucher.value,
        split=page.split.value if page.split else None,
        regions=len(page.regions),
        size=page.size,
        derived=page.is_derived,
        **values,
    )
