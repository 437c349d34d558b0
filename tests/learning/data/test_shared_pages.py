"""Pages that processes share through a folder."""

from collections.abc import Callable
from dataclasses import fields
from functools import partial
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import pytest

from labeler.core.errors import UnreadableImage
from labeler.core.sample import Sample
from labeler.learning.data.shared_pages import shared
from labeler.learning.data.sources import PageCache, PageSource
from tests.learning import pages


def counted(made: list[int]) -> Sample:
    made.append(1)
    return pages.striped_page()


def unreadable() -> Sample:
    raise UnreadableImage("page.png cannot be decoded.")


def view_of(load: Callable[[], Sample]) -> bytes:
    source = PageSource([load], cache=PageCache(0))
    return source.view(96, np.random.default_rng(3)).image.tobytes()


def test_a_page_is_made_once_and_stays_as_it_was(tmp_path: Path) -> None:
    made: list[int] = []
    (load,) = shared([partial(counted, made)], tmp_path / "set")
    first, again = load(), shared([partial(counted, made)], tmp_path / "set")[0]()
    assert made == [1]
    for page in (first, again):
        assert isinstance(page.image, np.memmap)
        for field in fields(Sample):
            np.testing.assert_equal(
                getattr(page, field.name), getattr(pages.striped_page(), field.name)
            )


def test_processes_see_the_same_views_of_shared_pages(tmp_path: Path) -> None:
    loads = shared([pages.striped_page] * 3, tmp_path)
    with get_context("spawn").Pool(2) as pool:
        assert len({view_of(pages.striped_page), *pool.map(view_of, loads * 2)}) == 1


def test_nothing_is_left_of_a_page_that_cannot_be_read(tmp_path: Path) -> None:
    (load,) = shared([unreadable], tmp_path)
    with pytest.raises(UnreadableImage):
        load()
    assert list(tmp_path.iterdir()) == []


def test_a_shared_page_is_never_changed_by_those_who_use_it(tmp_path: Path) -> None:
    page = shared([pages.striped_page], tmp_path)[0]()
    with pytest.raises(ValueError, match="read-only"):
        page.image[0] = 0
