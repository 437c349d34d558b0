"""Which split a label file belongs to, by the folder or the ending the export gave it."""

import re
from pathlib import Path, PurePosixPath

from labeler.core.records import Split
from labeler.formats.output import SPLIT_NAMES

_SPLITS = {name: split for split, name in SPLIT_NAMES.items() if name}
_CALLED = _SPLITS | {
    "training": Split.TRAINING, "valid": Split.VALIDATION, "validation": Split.VALIDATION,
}  # fmt: skip
"""What programs call the parts of a data set, in small letters."""

_OF_LABELS = frozenset({"labels", "labelTxt", "Annotations"})
"""Folders that data sets keep their label files in, apart from the images."""


def split_by_folder(file: Path, root: Path) -> tuple[Split | None, PurePosixPath]:
    """Return the split of a file read from a root, and its path below the folder of the split."""
    whole = PurePosixPath(file.name if root.is_file() else file.relative_to(root).as_posix())
    path = (
        PurePosixPath(
            *(part for part in whole.parts[:2] if part not in _OF_LABELS), *whole.parts[2:]
        )
        if len(whole.parts) > 1
        else whole
    )
    split = _SPLITS.get(path.parts[0]) if len(path.parts) > 1 else None
    return split, PurePosixPath(*path.parts[1:]) if split else path


def split_by_ending(file: Path) -> Split | None:
    """Return the split that the end of a file's stem names: `..._train`, `..._val`."""
    return split_called(re.split(r"[_.-]", file.stem)[-1])


def split_of(file: Path) -> Split | None:
    """Return the split of a list of many images, by the end of its name or by its folder."""
    return split_by_ending(file) or split_called(file.parent.name)


def split_called(name: str) -> Split | None:
    """Return the split that programs call so; other parts, such as tests, are none of ours."""
    return _CALLED.get(name.casefold())


def split_by_beginning(file: Path) -> Split | None:
    """Return the split that the beginning of a shard's name tells: `train-...`, `val-...`."""
    return _SPLITS.get(file.name.partition("-")[0])


def with_ending(stem: str, split: Split | None) -> str:
    """Return the stem of the file for a split."""
    return "_".join(filter(None, (stem, SPLIT_NAMES[split])))
