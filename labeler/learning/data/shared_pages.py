"""Pages that many processes train on: read or drawn once, and held in memory once."""

import hashlib
import pickle
from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from labeler.core.errors import LabelerError
from labeler.core.files import write_atomically
from labeler.core.sample import Sample
from labeler.learning.data.sources import Load


def shared(pages: Iterable["partial[Sample]"], folder: Path) -> list[Load]:
    """Return the same pages, kept in a folder and mapped into memory from there.

    Whichever process needs a page first writes it, decoded; the operating system then holds it for
    all of them. A page is known by what its function is called with, so other labels make another
    page. What stands in the folder is trusted: it must be one that only its owner writes to.
    Raises OSError when it cannot be made; a page raises what its loading raises, and LabelerError
    when it cannot be kept.
    """
    folder.mkdir(parents=True, exist_ok=True)
    return [partial(_mapped, page, folder / _name(page)) for page in pages]


def _name(page: "partial[Sample]") -> str:
    made_from = repr((page.func.__qualname__, page.args, page.keywords))
    return hashlib.sha256(made_from.encode()).hexdigest()[:24]


def _mapped(load: Load, path: Path) -> Sample:
    pixels, labels = path.with_suffix(".npy"), path.with_suffix(".labels")
    if not pixels.exists():
        _keep(load(), pixels, labels)
    sample: Sample = pickle.loads(labels.read_bytes())
    sample.image = np.load(pixels, mmap_mode="r")
    return sample


def _keep(page: Sample, pixels: Path, labels: Path) -> None:
    """Write the labels, then the pixels: where these are, the page is whole."""
    without_pixels = replace(page, image=page.image[:0])
    try:
        write_atomically(labels, lambda draft: draft.write_bytes(pickle.dumps(without_pixels)))
        write_atomically(pixels, lambda draft: _save(draft, page.image))
    except OSError as error:
        raise LabelerError(
            f"A training page could not be kept in {pixels.parent}: {error}. Choose another folder "
            "for the shared pages, with more room, or none."
        ) from error


def _save(path: Path, image: NDArray[np.uint8]) -> None:
    with path.open("wb") as file:  # given a path, numpy would add a suffix
        np.save(file, image)
