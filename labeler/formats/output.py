"""The folder an export fills: files appear whole or not at all, and never outside of it."""

import hashlib
import os
import re
import tempfile
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import IO, TextIO, cast

from labeler.core.errors import ProjectError
from labeler.core.records import Split
from labeler.formats.labelled_page import LabelledPage

SPLIT_NAMES = {None: "", Split.TRAINING: "train", Split.VALIDATION: "val"}

_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"|?*]')
_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)", re.IGNORECASE)
_LONGEST_PART = 150


def printable(text: str) -> str:
    """Return text that UTF-8 can hold: half characters (lone surrogates) become question marks."""
    return text.encode("utf-8", "replace").decode("utf-8")


def portable_name(name: str) -> PurePosixPath:
    """Return a relative path that means the same, and nothing else, on every system.

    Whatever leads upwards, to a drive, to a device or to a hidden file is taken out.
    """
    parts = [part for part in re.split(r"[\\/]+", name) if part.strip(". ")]
    return PurePosixPath(*[_portable_part(part) for part in parts] or ["image"])


def image_from(page: LabelledPage, file: Path) -> str:
    """Return the path that leads from a label file to the image, or the name of the image."""
    if page.path is None:
        return printable(page.image)
    try:
        return printable(Path(os.path.relpath(page.path, file.parent)).as_posix())
    except ValueError:  # another drive on Windows
        return printable(page.path.as_posix())


class OutputFolder:
    """Hands out names and open files inside one folder."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._taken: set[str] = set()

    def unique(self, image: str, split: Split | None, form: str = "{}") -> str:
        """Return a name below the folder for something about an image, never the same twice.

        Names keep the image's folders and fill its stem into `form`; an image whose stem is taken
        (a.jpg beside a.png) is given its whole name, and failing that a number.
        """
        path = portable_name(image)
        folder = path.parent
        if path.parts[0] != SPLIT_NAMES[split]:
            folder = PurePosixPath(SPLIT_NAMES[split]) / folder
        stems = [path.stem, path.name, *(f"{path.stem}-{n}" for n in range(2, 1000))]
        for stem in stems:
            name = (folder / form.format(stem)).as_posix()
            if name.casefold() not in self._taken:
                self._taken.add(name.casefold())
                return name
        raise ProjectError(f"More than 1000 images are called {path.name}. Rename some of them.")

    def path(self, name: str) -> Path:
        """Return where a file with a name from `unique` will lie."""
        return self.root / name

    @contextmanager
    def text(self, name: str) -> Iterator[TextIO]:
        """Open a UTF-8 text file; it takes its place when the block ends without an exception."""
        with self._replacing(name) as path, path.open("w", encoding="utf-8", newline="\n") as file:
            yield file

    @contextmanager
    def binary(self, name: str) -> Iterator[IO[bytes]]:
        """Open a binary file; it takes its place when the block ends without an exception."""
        with self._replacing(name) as path, path.open("wb") as file:
            yield cast(IO[bytes], file)

    @contextmanager
    def _replacing(self, name: str) -> Iterator[Path]:
        """Give a temporary file that replaces the named one once it is complete."""
        target = self.root / name
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            if not target.parent.resolve().is_relative_to(self.root.resolve()):
                raise ProjectError(f"{target.parent} leads out of the export folder. Remove it.")
            with tempfile.NamedTemporaryFile(dir=target.parent, prefix=".", delete=False) as file:
                temporary = Path(file.name)
        except OSError as error:
            raise _unwritable(target, error) from error
        try:
            yield temporary
            temporary.chmod(0o644)
            temporary.replace(target)
        except OSError as error:
            raise _unwritable(target, error) from error
        finally:
            temporary.unlink(missing_ok=True)


def _unwritable(target: Path, error: OSError) -> ProjectError:
    reason = error.strerror or str(error)
    return ProjectError(f"{target} cannot be written ({reason}). Choose another folder.")


def _portable_part(part: str) -> str:
    """Return one folder or file name without what some system forbids."""
    clean = _FORBIDDEN.sub("_", unicodedata.normalize("NFC", printable(part))).rstrip(". ")
    if clean.startswith(".") or _DEVICE.match(clean):
        clean = "_" + clean.lstrip(".")
    if len(clean.encode()) > _LONGEST_PART:
        digest = hashlib.sha256(clean.encode()).hexdigest()[:8]
        suffix = PurePosixPath(clean).suffix[:8]
        kept = clean.encode()[: _LONGEST_PART - 20].decode(errors="ignore")
        clean = f"{kept}~{digest}{suffix}"
    return clean
