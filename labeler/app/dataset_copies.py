"""Frozen data sets beside the copies of a project: once each, since what is frozen never changes."""

import shutil
from collections.abc import Iterator
from functools import partial
from hashlib import sha256
from pathlib import Path

from labeler.app import datasets
from labeler.app.datasets import Dataset
from labeler.core.files import (
    demand_below,
    make_folder,
    move,
    stays_below,
    sync_all,
    write_atomically,
)
from labeler.core.marked import sentence
from labeler.core.progress import Progress
from labeler.core.records import DATASETS_FOLDER
from labeler.core.regular_files import is_folder, read_regular
from labeler.formats import manifest

_DIGITS = 8
"""Of the hash that ends the name of a copy: two data sets may have had one name, one after the other."""


def keep(project: Path, place: Path, progress: Progress) -> Iterator[str]:
    """Copy what is not copied yet to a folder of backups; yield what cannot be, a sentence each.

    Raises OSError.
    """
    for dataset in datasets.all_of(project):
        progress.step(0, 0, sentence("Copying the data set {name}", name=dataset.name))
        kept = _kept(dataset, place)
        if kept.is_dir():
            continue
        if dataset.changed_file() is None:
            _copy(dataset, kept)
        else:
            yield sentence(
                "The data set {name} is not what was frozen, and so is not in the backup.",
                name=dataset.name,
            )
    for damaged in datasets.unreadable(project):
        if copy_without_list(damaged, place) is None:
            yield datasets.unreadable_said(damaged)


def is_behind(project: Path, place: Path) -> bool:
    """Tell whether any data set is not copied yet."""
    return any(
        not _kept(dataset, place).is_dir() and dataset.changed_file() is None
        for dataset in datasets.all_of(project)
    )


def bring_back(place: Path, project: Path) -> None:
    """Put data sets into a project that has none of their names; raises OSError.

    Of two that had one name it is the later one.
    """
    here = project / DATASETS_FOLDER
    known = {one.name.casefold() for one in here.iterdir()} if is_folder(here) else set()
    for dataset in reversed(_all_kept(place)):
        if dataset.name.casefold() not in known and dataset.changed_file() is None:
            known.add(dataset.name.casefold())
            _copy(dataset, demand_below(here / dataset.name, project))


def whole_copy(dataset: Dataset, place: Path) -> Dataset | None:
    """Return the copy of a data set, if there is one and it is what was frozen."""
    kept = Dataset(dataset.name, _kept(dataset, place), dataset.manifest)
    return kept if kept.folder.is_dir() and kept.changed_file() is None else None


def copy_without_list(damaged: Path, place: Path) -> Dataset | None:
    """Return the copy of a data set whose own list cannot be read, if there is a whole one.

    All else that lies in its folder has to be what the copy holds: another data set may have had
    the name before. Of several it is the latest.
    """
    fitting = [
        kept
        for kept in _all_kept(place)
        if kept.name == damaged.name and kept.changed_file() is None and _fits(damaged, kept)
    ]
    return fitting[-1] if fitting else None


def _fits(damaged: Path, kept: Dataset) -> bool:
    files = ((damaged / name, record) for name, record in kept.manifest.files.items())
    return all(not file.is_file() or manifest.record_of(file) == record for file, record in files)


def mend(project: Path, place: Path) -> None:
    """Bring files back that are not what was frozen, from whole copies; raises OSError."""
    for damaged in datasets.unreadable(project):
        if (kept := copy_without_list(damaged, place)) is not None:
            target = demand_below(damaged / manifest.NAME, project)
            write_atomically(target, partial(shutil.copyfile, kept.folder / manifest.NAME))
    for dataset in datasets.all_of(project):
        if dataset.changed_file() is None or (kept := whole_copy(dataset, place)) is None:
            continue
        for name in dataset.manifest.files:
            target = demand_below(dataset.folder / name, project)
            if not target.is_file() or manifest.record_of(target) != dataset.manifest.files[name]:
                make_folder(target.parent)
                shutil.copyfile(kept.folder / name, target)
        sync_all(dataset.folder)


def size(place: Path) -> int:
    """Return how many bytes all copies take."""
    files = (file for file in (place / DATASETS_FOLDER).rglob("*") if file.is_file())
    return sum(file.stat().st_size for file in files)


def _all_kept(place: Path) -> list[Dataset]:
    """Return the copies, the oldest first; those that cannot be read are left out."""
    folder = place / DATASETS_FOLDER
    folders = sorted(folder.iterdir()) if is_folder(folder) else []
    found = [
        Dataset(one.name[: -_DIGITS - 1], one, written)
        for one in folders
        if not one.name.startswith(".") and (written := manifest.read(one)) is not None
    ]
    return sorted(found, key=lambda one: one.manifest.created)


def _kept(dataset: Dataset, place: Path) -> Path:
    content = read_regular(dataset.folder / manifest.NAME, manifest.MOST_BYTES)
    digest = sha256(content).hexdigest()[:_DIGITS]
    return place / DATASETS_FOLDER / f"{dataset.name}-{digest}"


def _copy(dataset: Dataset, target: Path) -> None:
    """Copy what belongs to a data set to a new folder, which is there as a whole or not at all."""
    draft = target.with_name(f".{target.name}.part")
    shutil.rmtree(draft, ignore_errors=True)
    make_folder(draft)
    try:
        for name in (*dataset.manifest.files, manifest.NAME):
            source, copy = dataset.folder / name, draft / name
            # The list may come from anybody, and name any file.
            if stays_below(source, dataset.folder) and stays_below(copy, draft):
                copy.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(source, copy)
        sync_all(draft)
        move(draft, target)
    finally:
        shutil.rmtree(draft, ignore_errors=True)
