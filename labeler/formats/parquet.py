"""Read and write Parquet files with images inside, as `datasets` of Hugging Face loads them.

The column `image` holds each image as a file; the others are those of `dataset_rows`.
"""

import json
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from labeler.core.disk_errors import cause
from labeler.core.errors import ForeignFile, UnreadableImage
from labeler.core.marked import sentence
from labeler.core.progress import Progress
from labeler.core.regular_files import open_regular
from labeler.formats import foreign
from labeler.formats.archives import filling, is_inside
from labeler.formats.dataset_rows import NAME, REGIONS, name_in, page_of, row_of
from labeler.formats.image_copies import EncodedImage, encoded
from labeler.formats.labelled_page import LabelledPage, ParsedLabels, Written
from labeler.formats.output import OutputFolder, subset_name
from labeler.formats.remarks import Remarks, each_list, each_page
from labeler.formats.sources.table import IMAGE_SUFFIXES
from labeler.formats.split_folders import split_by_beginning

PACKAGE = "pyarrow"
_IMAGE = "image"
_OF_PAGES = {NAME: "string", "width": "int32", "height": "int32", "review_state": "string",
             "voucher": "string", "note": "string"}  # fmt: skip
_OF_REGIONS = {
    "text": "string", "text_source": "string", "text_seal": "string", "char_count": "int32",
    "count_source": "string", "illegible": "bool", "ignore_reason": "string", "level": "string",
    "reading_order": "int32", "line": "int32", "provenance": "string",
    "baseline": "string", "baseline_box": "string",
}  # fmt: skip
_FULL = 500 * 2**20
"""Bytes from which on the next image begins another file."""
_AT_ONCE = 32 * 2**20
"""Bytes of images that are held in memory, and stand together in a file."""
_ROWS_AT_ONCE = 1000
_IMAGES_AT_ONCE = 16


def read(path: Path) -> ParsedLabels:
    """Read one file or all of a folder, without the images."""
    return each_list(path, ".parquet", _pages)


def write(pages: Iterable[LabelledPage], folder: OutputFolder) -> Iterator[Written]:
    """Write files of many images each."""
    with ExitStack() as stack:
        tables: dict[str, _Tables] = {}
        for page in pages:
            name, problem, image = folder.image_name(page), "", None
            try:
                image = encoded(page.path, page.frame, IMAGE_SUFFIXES) if page.path else None
            except UnreadableImage as error:
                problem = f"Its image is missing in the export: {error}"
            stem = subset_name(page)
            if stem not in tables:
                tables[stem] = _Tables(folder, stack, stem)
            tables[stem].add(row_of(page, name), image)
            yield Written(page, problem, name=name)
        for table in tables.values():
            table.finish()


class _Tables:
    """Files of one split, filled one after another."""

    def __init__(self, folder: OutputFolder, stack: ExitStack, stem: str) -> None:
        """The last one takes its place when `stack` ends without an exception."""
        self._folder = folder
        self._open = stack.enter_context(ExitStack())
        self._stem = stem
        self._number = 0
        self._bytes = 0
        self._rows: list[dict[str, Any]] = []
        self._waiting = 0
        self._file: Any = None

    def add(self, row: dict[str, Any], image: EncodedImage | None) -> None:
        """Let a row wait until there are many, which are written at once."""
        content = image.content if image else b""
        self._rows.append({_IMAGE: {"bytes": content, "path": row[NAME]} if image else None, **row})
        self._waiting += len(content)
        if self._waiting >= _AT_ONCE or len(self._rows) >= _ROWS_AT_ONCE:
            self.finish()

    def finish(self) -> None:
        """Write the rows that wait."""
        import pyarrow  # noqa: PLC0415 - optional

        if not self._rows:
            return
        if self._file is None or self._bytes >= _FULL:
            self._file = self._next()
        self._file.write_table(pyarrow.Table.from_pylist(self._rows, schema=_schema()))
        self._bytes += self._waiting
        self._rows, self._waiting = [], 0

    def _next(self) -> Any:
        from pyarrow.parquet import ParquetWriter  # noqa: PLC0415 - optional

        self._open.close()
        file = self._open.enter_context(
            self._folder.binary(f"{self._stem}-{self._number:05}.parquet")
        )
        self._number, self._bytes = self._number + 1, 0
        return self._open.enter_context(ParquetWriter(file, _schema()))


def _schema() -> Any:
    """Return the columns, with what `datasets` has to know of them."""
    import pyarrow as pa  # noqa: PLC0415 - optional

    def typed(names: dict[str, str]) -> list[tuple[str, Any]]:
        return [(name, pa.type_for_alias(kind)) for name, kind in names.items()]

    region = pa.struct([("polygon", pa.list_(pa.list_(pa.float64()))), *typed(_OF_REGIONS)])
    image = pa.struct([("bytes", pa.binary()), ("path", pa.string())])
    columns = [(_IMAGE, image), *typed(_OF_PAGES), (REGIONS, pa.list_(region))]
    features = {
        _IMAGE: {"_type": "Image"},
        **_features(_OF_PAGES),
        REGIONS: [{"polygon": [[_feature("float64")]], **_features(_OF_REGIONS)}],
    }
    known = json.dumps({"info": {"features": features}})
    return pa.schema(columns, metadata={"huggingface": known})


def _features(names: dict[str, str]) -> dict[str, Any]:
    return {name: _feature(kind) for name, kind in names.items()}


def _feature(kind: str) -> dict[str, str]:
    return {"dtype": kind, "_type": "Value"}


def _pages(file: Path, remarks: Remarks) -> Iterator[LabelledPage]:
    split = split_by_beginning(file)
    things = (
        (f"{file.name}, row {number}", name_in(row), row)
        for number, row in enumerate(_rows(file), 1)
    )
    return each_page(things, lambda row, own: page_of(row, name_in(row), split, own))


def unpack_images(path: Path, folder: Path, progress: Progress) -> int:
    """Write the images inside a file, or inside all files of a folder, to a new folder; return how many.

    Without any there is no folder. Raises ForeignFile, and leaves nothing behind, also when it is
    cancelled.
    """
    files, count = foreign.label_files(path, ".parquet", []), 0
    with ExitStack() as stack:
        content: Path | None = None
        for name, image in (one for file in files for one in _images(file)):
            progress.step(count, count + 1, sentence("Unpacking {name}", name=name))
            content = content or stack.enter_context(filling(folder, path))
            target = content / name
            if target.exists():
                raise ForeignFile("{path} holds {name!r} more than once.", path=path, name=name)
            try:
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(image)
            except OSError as error:
                raise ForeignFile("{name}: {cause}", name=name, cause=cause(error)) from error
            count += 1
    return count


def _images(file: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the images in a file that have names which lead nowhere else."""
    from pyarrow import ArrowException  # noqa: PLC0415 - optional
    from pyarrow.parquet import ParquetFile  # noqa: PLC0415 - optional

    try:
        with open_regular(file) as content, ParquetFile(content) as table:
            if not {NAME, _IMAGE} <= set(table.schema_arrow.names):
                return
            for batch in table.iter_batches(_IMAGES_AT_ONCE, columns=[NAME, _IMAGE]):
                for row in batch.to_pylist():
                    name, image = name_in(row), row[_IMAGE]
                    held = image.get("bytes") if isinstance(image, dict) else None
                    if isinstance(held, bytes) and held and is_inside(name):
                        yield name, held
    except (OSError, ArrowException) as error:
        raise foreign.broken("Parquet", error) from error


def _rows(file: Path) -> Iterator[dict[str, Any]]:
    """Yield the rows of a file but for the images; raises ForeignFile."""
    from pyarrow import ArrowException  # noqa: PLC0415 - optional
    from pyarrow.parquet import ParquetFile  # noqa: PLC0415 - optional

    try:
        with open_regular(file) as content, ParquetFile(content) as table:
            names = [name for name in table.schema_arrow.names if name != _IMAGE]
            if not {NAME, REGIONS} <= set(names):
                raise ForeignFile(
                    "its columns are {names}, not file_name and regions", names=", ".join(names)
                )
            known = [name for name in names if name in (*_OF_PAGES, REGIONS)]
            for batch in table.iter_batches(_ROWS_AT_ONCE, columns=known):
                yield from batch.to_pylist()
    except (OSError, ArrowException) as error:
        raise foreign.broken("Parquet", error) from error
