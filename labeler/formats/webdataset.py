"""Read and write shards of WebDataset: TAR files of samples, each an image and a JSON of the same stem.

A shard holds images of one kind, JPEG or PNG, so that all samples have the same parts. The same pages
give the same bytes.
"""

import io
import json
import tarfile
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path, PurePosixPath

from labeler.core.errors import ForeignFile, LabelerError, UnreadableImage
from labeler.core.records import Split
from labeler.formats import foreign
from labeler.formats.archives import MOST_BYTES_OF_LABELS, small_members
from labeler.formats.dataset_rows import name_in, outlined_first, page_of, row_of
from labeler.formats.folder_walk import has
from labeler.formats.image_copies import EncodedImage, encoded
from labeler.formats.labelled_page import LabelledPage, ParsedLabels, Written
from labeler.formats.output import OutputFolder, subset_name
from labeler.formats.remarks import Remarks, each_file, each_list, each_page, parsed
from labeler.formats.split_folders import split_by_beginning
from labeler.formats.whereabouts import is_served, listed, opened

_LABELS = ".json"
_SHARDS = (".tar", ".tar.gz", ".tgz")
_KINDS = {".jpg": ".jpg", ".jpeg": ".jpg", ".png": ".png"}
"""Images that all programs open, by their suffixes, and what those are in a shard."""
_FULL = 500 * 2**20
"""Bytes from which on the next sample begins another shard."""


def read(path: Path) -> ParsedLabels:
    """Read one shard or all of a folder, or the samples of shards that were unpacked."""
    remarks = Remarks()
    files = foreign.label_files(path, (*_SHARDS, _LABELS), remarks.refused)
    if any(file.name.casefold().endswith(_SHARDS) for file in files):
        return each_list(path, _SHARDS, _pages)
    found = each_file(path, _LABELS, _unpacked)
    return parsed(found.pages, Remarks([*remarks.refused, *found.refused]))


def shards_in(place: Path) -> list[Path]:
    """Return the shards at a place: it is one, or a folder or an address with some right in it.

    Raises what `listed` does.
    """
    if place.name.endswith(_SHARDS):
        return [place]
    if is_served(place):
        found = (listed(place) or ([], []))[0]
    else:
        found = list(place.iterdir()) if place.is_dir() else []
    return sorted(file for file in found if file.name.endswith(_SHARDS))


def samples(shard: Path) -> list[tuple[Path, Path]]:
    """Return the labels and the image of each sample of a shard, as paths that lead into it.

    Those without an image are left out. Raises what `listed` does.
    """
    files, _ = listed(shard) or ([], [])
    parts: dict[str, dict[str, Path]] = {}
    for file in files:
        parts.setdefault(str(file.with_suffix("")), {})[file.suffix.lower()] = file
    return [
        (part[_LABELS], next(image for kind in _KINDS if (image := part.get(kind))))
        for part in parts.values()
        if _LABELS in part and not part.keys().isdisjoint(_KINDS)
    ]


def read_sample(labels: Path, image: Path) -> LabelledPage:
    """Return what a sample says, all of it: raises ForeignFile where some makes no sense.

    Raises OSError, UnreadableImage, NotReachable as well.
    """
    remarks = Remarks()
    with opened(labels) as file:
        content = file.read(MOST_BYTES_OF_LABELS)
    page = _sample(content, None, remarks)
    if remarks.refused:
        raise ForeignFile(remarks.refused[0])
    return replace(page, path=image)


def write(pages: Iterable[LabelledPage], folder: OutputFolder) -> Iterator[Written]:
    """Write samples one behind the other; the JSON of each stands before its image."""
    with ExitStack() as stack:
        shards: dict[str, _Shards] = {}
        for number, page in enumerate(outlined_first(pages)):
            name, problem, image = folder.image_name(page), "", None
            try:
                image = encoded(page.path, page.frame, _KINDS) if page.path else None
            except UnreadableImage as error:
                problem = f"Its image is missing in the export: {error}"
            kind = _KINDS[image.suffix].removeprefix(".") if image else "labels"
            stem = f"{subset_name(page)}-{kind}"
            if stem not in shards:
                shards[stem] = _Shards(folder, stack, stem)
            labels = json.dumps(row_of(page, name), ensure_ascii=False).encode()
            shards[stem].add(f"{number:09}", labels, image)
            yield Written(page, problem, name=name)


class _Shards:
    """Shards of one kind, filled one after another."""

    def __init__(self, folder: OutputFolder, stack: ExitStack, stem: str) -> None:
        """The last one takes its place when `stack` ends without an exception."""
        self._folder = folder
        self._open = stack.enter_context(ExitStack())
        self._stem = stem
        self._number = 0
        self._shard: tarfile.TarFile | None = None

    def add(self, key: str, labels: bytes, image: EncodedImage | None) -> None:
        """Write a sample."""
        if self._shard is None or self._shard.offset >= _FULL:
            self._shard = self._next()
        _put(self._shard, f"{key}{_LABELS}", labels)
        if image is not None:
            _put(self._shard, f"{key}{_KINDS[image.suffix]}", image.content)

    def _next(self) -> tarfile.TarFile:
        self._open.close()
        name = f"{self._stem}-{self._number:06}.tar"
        file = self._open.enter_context(self._folder.binary(name))
        self._number += 1
        return self._open.enter_context(tarfile.open(fileobj=file, mode="w"))


def _put(shard: tarfile.TarFile, name: str, content: bytes) -> None:
    member = tarfile.TarInfo(name)
    member.size = len(content)
    shard.addfile(member, io.BytesIO(content))


def _pages(file: Path, remarks: Remarks) -> Iterator[LabelledPage]:
    split, images = split_by_beginning(file), _images(file)
    samples = small_members(file, _LABELS, remarks.refused)
    things = ((f"{file.name}, {name}", name, (name, content)) for name, content in samples)

    def sample(thing: tuple[str, bytes], own: Remarks) -> LabelledPage:
        page = _sample(thing[1], split, own)
        return replace(page, path=images.get(_stem(thing[0])))

    return each_page(things, sample)


def _images(shard: Path) -> dict[str, Path]:
    """Return the images in a shard, by what they have in common with their labels."""
    try:
        files, _ = listed(shard) or ([], [])
    except (OSError, LabelerError):  # Whoever reads the labels says what is wrong.
        return {}
    return {_stem(str(f.relative_to(shard))): f for f in files if f.suffix.lower() in _KINDS}


def _stem(name: str) -> str:
    return PurePosixPath(name).with_suffix("").as_posix()


def _sample(content: bytes, split: Split | None, remarks: Remarks) -> LabelledPage:
    row = _row(content.decode("utf-8", "replace"))
    return page_of(row, name_in(row), split, remarks)


def _unpacked(file: Path, image: str, remarks: Remarks) -> LabelledPage:
    row = _row(foreign.read_text(file))
    beside = (s for s in sorted(set(_KINDS)) if has(file.parent, f"{file.stem}{s}"))
    suffix = next(beside, None)
    return page_of(row, f"{image}{suffix}" if suffix else name_in(row), None, remarks)


def _row(text: str) -> object:
    row = foreign.parse_json(text)
    if not name_in(row):
        raise ForeignFile("it has no file_name")
    return row
