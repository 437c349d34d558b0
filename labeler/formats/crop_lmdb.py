"""Write cut-out lines with their texts to LMDB, as deep-text-recognition-benchmark reads them.

So do PARSeq, OpenOCR and PaddleOCR. Keys are `image-000000001` (a JPEG file), `label-000000001` (UTF-8), counted
from 1, and `num-samples`. Each part of the data set is an environment of its own.
"""

import io
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path, PurePosixPath
from typing import Any

from PIL import Image

from labeler.core.errors import UnreadableImage
from labeler.formats.cut_out_lines import CutOutLine, cut_out_lines
from labeler.formats.labelled_page import LabelledPage, Written
from labeler.formats.output import OutputFolder, split_name

PACKAGE = "lmdb"
_FILE = "data.mdb"
_NUMBER = b"num-samples"
_FIRST_SIZE = 2**24
"""Bytes that an environment may take at first; it grows twofold, since some systems reserve them all."""


def write(pages: Iterable[LabelledPage], folder: OutputFolder) -> Iterator[Written]:
    """Write all lines; the environments are there with the last page."""
    parts: dict[str, _Samples] = {}
    with ExitStack() as stack:
        for page in pages:
            name = split_name(page)
            if name not in parts:
                path = stack.enter_context(
                    folder.replacing((PurePosixPath(name) / _FILE).as_posix())
                )
                parts[name] = stack.enter_context(_Samples(path))
            problem = ""
            try:
                parts[name].add(list(cut_out_lines(page)))
            except UnreadableImage as error:
                problem = f"None of its lines was cut out: {error}"
            yield Written(page, problem)


class _Samples:
    """One environment, while it is filled."""

    def __init__(self, path: Path) -> None:
        self._number = 0
        self._size = _FIRST_SIZE
        self._environment = _opened(path, map_size=self._size)

    def __enter__(self) -> "_Samples":
        self._put([(_NUMBER, b"0")])
        return self

    def __exit__(self, *_: object) -> None:
        self._environment.close()

    def add(self, crops: list[CutOutLine]) -> None:
        """Write the lines of a page behind those that are there."""
        rows = []
        for number, crop in enumerate(crops, self._number + 1):
            rows += [
                (_key("image", number), crop.jpeg),
                (_key("label", number), crop.text.encode()),
            ]
        self._number += len(crops)
        self._put([*rows, (_NUMBER, str(self._number).encode())])

    def _put(self, rows: list[tuple[bytes, bytes]]) -> None:
        import lmdb  # noqa: PLC0415 - optional

        while True:
            try:
                with self._environment.begin(write=True) as transaction:
                    for key, value in rows:
                        transaction.put(key, value)
                return
            except lmdb.MapFullError:
                self._size *= 2
                self._environment.set_mapsize(self._size)


def check(folder: Path) -> Iterator[str]:
    """Look at all lines of a folder; yield a sentence for each that is missing or no picture."""
    for file in sorted(folder.rglob(_FILE)):
        with _opened(file, readonly=True) as environment, environment.begin() as transaction:
            for number in range(1, int(transaction.get(_NUMBER)) + 1):
                if not transaction.get(_key("label", number)):
                    yield f"line {number} of {file.parent.name} says nothing"
                try:
                    Image.open(io.BytesIO(transaction.get(_key("image", number), b""))).close()
                except OSError:
                    yield f"line {number} of {file.parent.name} is no picture"


def _key(kind: str, number: int) -> bytes:
    return f"{kind}-{number:09}".encode()


def _opened(file: Path, **options: Any) -> Any:
    """Return the environment in a file; nobody else has a hand in it, so that it needs no lock."""
    import lmdb  # noqa: PLC0415 - optional

    return lmdb.open(str(file), subdir=False, lock=False, readahead=False, **options)
