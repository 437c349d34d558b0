"""An overview that took long to make is made once, and is never of other bytes than its file."""

import os
from pathlib import Path

import numpy as np
import pytest

from labeler.app.overview_cache import OverviewCache
from labeler.app.project import Project
from labeler.app.thumbnails import Thumbnails
from labeler.core.raster import LargeImage, Pixels, shrunk
from labeler.core.records import FileState
from labeler.formats import file_state
from labeler.formats.file_state import hashed
from labeler.formats.images import open_image
from labeler.formats.sources import large_tiff, limits
from labeler.formats.sources.tiff_parts import TiffParts
from tests.formats.tiffs import Part, picture, tiled

SIZE = (800, 600)


@pytest.fixture(autouse=True)
def lowered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "PIXEL_LIMIT", 100_000)
    monkeypatch.setattr(large_tiff, "MOST_SEEN", 50_000)
    monkeypatch.setattr(file_state, "SETTLED", -1.0)  # so that its times are relied on


@pytest.fixture
def passes(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Grows by one with each pass over all of a page."""
    taken: list[int] = []
    windows = TiffParts.windows

    def counted(parts: TiffParts, multiple: int) -> object:
        taken.append(multiple)
        return windows(parts, multiple)

    monkeypatch.setattr(TiffParts, "windows", counted)
    return taken


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return written(tmp_path / "a.tif", 1)


def written(path: Path, seed: int) -> Path:
    path.write_bytes(tiled(Part(picture(*SIZE, seed))))
    os.utime(path, (10**9, 10**9 + seed))
    return path


def cache(tmp_path: Path, budget: int = 2**30) -> OverviewCache:
    return OverviewCache(tmp_path / "cache", tmp_path, budget)


def seen(cache: OverviewCache, path: Path, known: FileState | None = None) -> LargeImage:
    image = open_image(path)
    assert isinstance(image, LargeImage)
    cache.complete(image, 0, known or hashed(path))
    return image


def test_it_is_made_once_and_is_the_same_again(
    tmp_path: Path, file: Path, passes: list[int]
) -> None:
    first = seen(cache(tmp_path), file).overview
    assert passes == [4]
    again = seen(cache(tmp_path), file).overview
    assert passes == [4]
    assert np.array_equal(first, again)
    assert np.abs(again.astype(int) - shrunk(picture(*SIZE), 4)).max() <= 1


def test_opening_a_page_reads_nothing_that_nobody_asks_for(file: Path, passes: list[int]) -> None:
    image = open_image(file)
    assert np.array_equal(image[100:140, 200:260], picture(*SIZE)[100:140, 200:260])
    assert passes == []


def test_other_bytes_have_another_overview(tmp_path: Path, file: Path, passes: list[int]) -> None:
    known = hashed(file)
    seen(cache(tmp_path), file)
    other = seen(cache(tmp_path), written(file, 2), known).overview
    assert np.abs(other.astype(int) - shrunk(picture(*SIZE, 2), 4)).max() <= 1
    assert len(list((tmp_path / "cache").iterdir())) == 1  # That of the bytes that are known.
    assert len(passes) == 2


def test_a_file_that_changes_while_it_is_looked_at_leaves_nothing(
    tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = hashed(file)
    image = open_image(file)
    assert isinstance(image, LargeImage)
    reduce = image._reduce

    def changed() -> Pixels:
        file.write_bytes(file.read_bytes() + b" ")
        return reduce()

    monkeypatch.setattr(image, "_reduce", changed)
    cache(tmp_path).complete(image, 0, known)
    assert not (tmp_path / "cache").exists()


@pytest.mark.parametrize("damage", [b"", b"no picture", None])
def test_a_damaged_one_is_made_anew(
    tmp_path: Path, file: Path, passes: list[int], damage: bytes | None
) -> None:
    first = seen(cache(tmp_path), file).overview
    (kept,) = (tmp_path / "cache").iterdir()
    kept.write_bytes(kept.read_bytes()[:-400] if damage is None else damage)
    assert np.array_equal(seen(cache(tmp_path), file).overview, first)
    assert len(passes) == 2
    assert np.array_equal(seen(cache(tmp_path), file).overview, first)
    assert len(passes) == 2


def test_one_of_other_proportions_is_not_believed(tmp_path: Path, file: Path) -> None:
    first = seen(cache(tmp_path), file).overview
    wide = written_as(tmp_path / "b.tif", picture(900, 300))
    seen(cache(tmp_path), wide)
    kept = {path.name[:8]: path for path in (tmp_path / "cache").iterdir()}
    mine, other = (kept[hashed(path).sha256[:8]] for path in (file, wide))
    mine.write_bytes(other.read_bytes())
    assert np.array_equal(seen(cache(tmp_path), file).overview, first)


def written_as(path: Path, pixels: Pixels) -> Path:
    path.write_bytes(tiled(Part(pixels)))
    os.utime(path, (10**9, 10**9))
    return path


def test_the_oldest_go_where_there_is_no_room(tmp_path: Path, passes: list[int]) -> None:
    files = [written(tmp_path / f"{seed}.tif", seed) for seed in (1, 2, 3)]
    seen(cache(tmp_path), files[0])
    (kept,) = (tmp_path / "cache").iterdir()
    os.utime(kept, (1, 1))
    small = cache(tmp_path, budget=kept.stat().st_size * 5 // 2)
    for file in files[1:]:
        seen(small, file)
    assert not kept.exists()
    assert len(list((tmp_path / "cache").iterdir())) == 2


def test_a_project_opens_a_page_and_makes_its_thumbnail_without_another_pass(
    tmp_path: Path, file: Path, passes: list[int]
) -> None:
    folder = tmp_path / "p"
    with Project.create(folder, [file]) as project:
        project.scan()
        (entry,) = project.entries()
        before = len(passes)
        project.image(entry.id)
        assert len(passes) == before + 1
    with Project.open(folder) as project:
        image = project.image(entry.id)
        small = Thumbnails(project).get(entry.id)
    assert len(passes) == before + 1
    assert isinstance(image, LargeImage)
    assert small.shape == image.overview.shape
