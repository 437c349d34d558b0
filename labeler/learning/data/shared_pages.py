"""Pages that many processes train on: read or drawn once, and held in memory once."""

import hashlib
import pickle
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO

import numpy as np

from labeler.core.sample import Sample
from labeler.learning.data.sources import Load


def shared(pages: Iterable["partial[Sample]"], folder: Path) -> list[Load]:
    """Return the same pages, kept in a folder and mapped into memory from there.

    Whichever process needs a page first writes it, decoded; the operating system then holds it for
    all of them. A page is known by what its function is called with, so other labels make another
    page. What stands in the folder is trusted: it must be one that only its owner writes to.
    Raises OSError when it cannot be made; a page raises what its loading raises, and OSError when
    there is no room.
    """
    folder.mkdir(parents=True, exist_ok=True)
    return [partial(_mapped, page, folder / _name(page)) for page in pages]


def _name(page: "partial[Sample]") -> str:
    made_from = repr((page.func.__qualname__, page.args, page.keywords))
    return hashlib.sha256(made_from.encode()).hexdigest()[:24]


def _mapped(load: Load, path: Path) -> Sample:
    pixels, labels = path.with_suffix(".npy"), path.with_suffix(".labels")
    if not pixels.exists():
        page = load()
        _write(labels, lambda file: pickle.dump(replace(page, image=page.image[:0]), file))
        _write(pixels, lambda file: np.save(file, page.image))
    sample: Sample = pickle.loads(labels.read_bytes())
    sample.image = np.load(pixels, mmap_mode="r")
    return sample


def _write(path: Path, content: Callable[[IO[bytes]], object]) -> None:
    """Write a file that others see whole or not at all."""
    with NamedTemporaryFile(dir=path.parent, delete=False) as file:
        content(file)
    Path(file.name).replace(path)
