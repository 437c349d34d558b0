"""Pages that processes share through a folder."""

import errno
from collections.abc import Callable
from dataclasses import fields, replace
from functools import partial
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import pytest

from labeler.core.errors import LabelerError, UnreadableImage
from labeler.core.sample import Sample
from labeler.learning.data.shared_pages import shared
from labeler.learning.data.sources import PageCache, PageSource
from tests.learning import pages


def noted(log: Path, label: str) -> Sample:
    with log.open("a") as file:
        file.write(label)
    return replace(pages.striped_page(), line_texts=[label, None])


def unreadable() -> Sample:
    raise UnreadableImage("page.png cannot be decoded.")


def view_of(load: Callable[[], Sample]) -> bytes:
    source = PageSource([load], cache=PageCache(0))
    return source.view(96, np.random.default_rng(3)).image.tobytes()


def test_a_page_is_made_once_and_stays_as_it_was(tmp_path: Path) -> None:
    log = tmp_path / "log"
    for _ in range(2):
        page = shared([partial(noted, log, "a")], tmp_path / "set")[0]()
        assert log.read_text() == "a"
        assert isinstance(page.image, np.memmap)
        for field in fields(Sample):
            wanted = getattr(noted(tmp_path / "other", "a"), field.name)
            np.testing.assert_equal(getattr(page, field.name), wanted)


def test_other_labels_make_another_page(tmp_path: Path) -> None:
    loads = shared([partial(noted, tmp_path / "log", label) for label in "ab"], tmp_path / "set")
    assert [load().line_texts[0] for load in loads] == ["a", "b"]


def test_processes_see_the_same_views_of_shared_pages(tmp_path: Path) -> None:
    loads = shared([partial(pages.striped_page)], tmp_path)
    with get_context("spawn").Pool(2) as pool:
        assert len({view_of(pages.striped_page), *pool.map(view_of, loads * 6)}) == 1


def test_nothing_is_left_of_a_page_that_cannot_be_read(tmp_path: Path) -> None:
    (load,) = shared([partial(unreadable)], tmp_path)
    with pytest.raises(UnreadableImage):
        load()
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_says_what_to_do_and_leaves_no_half_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    (load,) = shared([partial(pages.striped_page)], tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(np, "save", full)
        with pytest.raises(LabelerError, match=r"No space left.*Choose another folder"):
            load()
    assert [path.suffix for path in tmp_path.iterdir()] == [".labels"]
    assert load().line_texts == pages.striped_page().line_texts


def test_a_shared_page_is_never_changed_by_those_who_use_it(tmp_path: Path) -> None:
    page = shared([partial(pages.striped_page)], tmp_path)[0]()
    with pytest.raises(ValueError, match="read-only"):
        page.image[0] = 0
