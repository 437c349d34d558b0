"""What the detector saw is kept as it was; what is damaged, of others or too much is not."""

import dataclasses
import os
from pathlib import Path

import numpy as np

from labeler.app.look_cache import KeptLooks, LookCache
from labeler.core.detection import DetectSettings
from labeler.core.looks import Looks, TextSizes
from labeler.maps.outlined import outlined
from tests.builders import quad
from tests.maps.drawn_looks import drawn

LOOKS = drawn((400, 240), (quad(40, 40, 240, 30), 0.9))


def with_density(looks: Looks) -> Looks:
    density = np.full((30, 50), 0.125, np.float32)
    look = dataclasses.replace(looks.each[0], density=density, counts=(3.5, None))
    sizes = TextSizes(line_heights=(30.0, 120.0), count_factor=1.09)
    return dataclasses.replace(looks, each=(look, *looks.each), sizes=sizes, words=True)


def cache(tmp_path: Path, budget: int = 2**30) -> LookCache:
    return LookCache(tmp_path / "cache", tmp_path, budget)


def test_what_is_kept_gives_the_same_outlines(tmp_path: Path) -> None:
    looks = with_density(LOOKS)
    cache(tmp_path).keep(7, KeptLooks(looks, 3, "ab"))
    kept = cache(tmp_path).get(7)
    assert kept is not None
    assert (kept.model_id, kept.sha256) == (3, "ab")
    assert (kept.looks.sizes, kept.looks.words) == (looks.sizes, True)
    assert kept.looks.each[0].counts == (3.5, None)
    assert outlined(kept.looks, DetectSettings()) == outlined(looks, DetectSettings())
    assert np.array_equal(kept.looks.each[0].density, looks.each[0].density)


def test_a_damaged_file_and_a_forgotten_page_are_as_if_nothing_were_kept(tmp_path: Path) -> None:
    looks = cache(tmp_path)
    looks.keep(1, KeptLooks(LOOKS, 3, "ab"))
    looks.keep(2, KeptLooks(LOOKS, 3, "ab"))
    (tmp_path / "cache" / "1.npz").write_bytes(b"no looks")
    looks.forget(2)
    assert looks.get(1) is looks.get(2) is None
    assert looks.has(1)
    assert not looks.has(2)


def test_the_oldest_go_where_there_is_no_room(tmp_path: Path) -> None:
    cache(tmp_path).keep(0, KeptLooks(LOOKS, 3, "ab"))
    size = (tmp_path / "cache" / "0.npz").stat().st_size
    looks = cache(tmp_path, budget=size * 7 // 2)
    for page in (1, 2, 3):
        os.utime(tmp_path / "cache" / f"{page - 1}.npz", (page, page))
        looks.keep(page, KeptLooks(LOOKS, 3, "ab"))
    assert [looks.has(page) for page in range(4)] == [False, True, True, True]


def test_nothing_is_kept_of_a_project_that_is_gone(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    LookCache(gone / "cache", gone).keep(1, KeptLooks(LOOKS, 3, "ab"))
    assert not gone.exists()
