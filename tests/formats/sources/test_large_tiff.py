"""Pages that are read by their parts: the same pixels as those of whole ones, and no more than that."""

import io
import os
import struct
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from labeler.core import raster
from labeler.core.errors import UnreadableImage
from labeler.core.raster import LargeImage, shrunk
from labeler.formats import images
from labeler.formats.images import frame_count, open_image, read_image, scan_image
from labeler.formats.sources import large_tiff, limits, tiff_parts
from tests.formats.tiffs import (
    HEIGHT,
    KIND,
    LENGTHS,
    OFFSETS,
    ORIENTATION,
    TILE_HEIGHT,
    TILE_WIDTH,
    WIDTH,
    Part,
    Pixels,
    picture,
    tiled,
)  # fmt: skip

SMALL = 10_000


@pytest.fixture
def lowered(monkeypatch: pytest.MonkeyPatch) -> None:
    """From so few pixels on, pages are read by their parts, and overviews have at most a quarter."""
    monkeypatch.setattr(limits, "PIXEL_LIMIT", SMALL)
    monkeypatch.setattr(large_tiff, "MOST_SEEN", 20_000)
    monkeypatch.setattr(large_tiff, "LEAST_SEEN", 64)


def opened(path: Path) -> LargeImage:
    image = open_image(path)
    assert isinstance(image, LargeImage)
    return image


def all_of(image: LargeImage) -> Pixels:
    return image[0 : image.shape[0], 0 : image.shape[1]]


def written(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / "scan.tif"
    path.write_bytes(content)
    return path


def by_pillow(pixels: Pixels, mode: str, **options: object) -> bytes:
    file = io.BytesIO()
    image = Image.fromarray(pixels).convert(mode)
    image.save(file, format="TIFF", **options)
    return file.getvalue()


STRIPS = [
    (mode, compression)
    for mode in ("RGB", "L", "1", "P", "RGBA", "CMYK", "I;16")
    for compression in (None, "tiff_lzw", "tiff_adobe_deflate", "packbits", "zstd")
] + [("RGB", "jpeg"), ("L", "jpeg"), ("1", "group4"), ("YCbCr", "jpeg")]


@pytest.mark.parametrize(("mode", "compression"), STRIPS)
def test_strips_of_every_kind_are_what_they_are_as_a_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: str, compression: str | None
) -> None:
    if mode == "I;16":
        deep = Image.fromarray(picture()[..., 0].astype(np.uint16) * 7)
        file = io.BytesIO()
        deep.save(file, format="TIFF", compression=compression, tiffinfo={278: 24})
        content = file.getvalue()
    else:
        content = by_pillow(picture(), mode, compression=compression, tiffinfo={278: 24})
    path = written(tmp_path, content)
    whole = read_image(path)
    monkeypatch.setattr(limits, "PIXEL_LIMIT", SMALL)
    monkeypatch.setattr(tiff_parts, "_SOME_PIXELS", 5_000)  # also cut what is not compressed
    image = opened(path)
    assert (all_of(image) == whole).all()
    assert (image[50:133, 7:200] == whole[50:133, 7:200]).all()


@pytest.mark.parametrize("turn", range(1, 9))
@pytest.mark.parametrize("big", [False, True])
def test_tiles_are_turned_upright(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, turn: int, big: bool
) -> None:
    path = written(tmp_path, tiled(Part(picture(), tags={ORIENTATION: turn}), big=big))
    whole, scan = read_image(path), scan_image(path)
    monkeypatch.setattr(limits, "PIXEL_LIMIT", SMALL)
    image = opened(path)
    assert (all_of(image) == whole).all()
    assert (image[50:133, 7:200] == whole[50:133, 7:200]).all()
    by_parts = scan_image(path)
    assert (by_parts.size, by_parts.sha256, by_parts.problem) == (scan.size, scan.sha256, "")
    assert (by_parts.perceptual_hash ^ scan.perceptual_hash).bit_count() <= 2


@given(st.integers(1, 130), st.integers(1, 130), st.sampled_from([1, 2, 4, 8]))
@settings(max_examples=40, deadline=None)
def test_what_is_made_smaller_by_parts_is_what_is_made_smaller_as_a_whole(
    width: int, height: int, step: int
) -> None:
    pixels = picture(width, height)
    whole = shrunk(pixels, step)
    cut = 8 * step
    left, right = (
        (shrunk(part, step) for part in (pixels[:, :cut], pixels[:, cut:]) if part.size)
        if width > cut
        else (whole, None)
    )
    joined = left if right is None else np.concatenate([left, right], axis=1)
    assert joined.shape == whole.shape
    assert np.abs(joined.astype(int) - whole).max() <= 1


@given(
    data=st.data(),
    width=st.integers(101, 400),
    height=st.integers(101, 400),
    tile=st.sampled_from([16, 48, 512]),
)
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_part_is_the_same_as_of_the_whole(
    lowered: None, tmp_path: Path, data: st.DataObject, width: int, height: int, tile: int
) -> None:
    pixels = picture(width, height)
    image = opened(written(tmp_path, tiled(Part(pixels, tile))))
    left, right = sorted(data.draw(st.tuples(st.integers(0, width), st.integers(0, width))))
    top, bottom = sorted(data.draw(st.tuples(st.integers(0, height), st.integers(0, height))))
    assert (image[top:bottom, left:right] == pixels[top:bottom, left:right]).all()


def test_the_overview_is_all_of_the_page(lowered: None, tmp_path: Path) -> None:
    pixels = picture(400, 300)
    image = opened(written(tmp_path, tiled(Part(pixels))))
    assert image.overview.shape == (75, 100, 3)
    assert np.abs(image.overview.astype(int) - shrunk(pixels, 4)).max() <= 1
    assert (
        np.abs(
            image.reduced((128, 64, 256, 128), 3).astype(int) - shrunk(pixels[64:128, 128:256], 8)
        ).max()
        <= 2
    )
    assert (
        np.abs(
            image.reduced((128, 64, 256, 128), 1).astype(int) - shrunk(pixels[64:128, 128:256], 2)
        ).max()
        <= 1
    )


@pytest.mark.parametrize("is_chained", [True, False])
def test_a_smaller_copy_is_the_overview_and_no_page(
    lowered: None, tmp_path: Path, is_chained: bool
) -> None:
    pixels = picture(400, 300)
    copies = [np.full((150, 200, 3), 10, np.uint8), np.full((75, 100, 3), 20, np.uint8)]
    if is_chained:
        content = tiled(
            Part(pixels), *(Part(copy, tags={KIND: 1}) for copy in copies), Part(picture(90, 80))
        )
    else:
        content = tiled(Part(pixels, below=copies), Part(picture(90, 80)))
    path = written(tmp_path, content)
    assert frame_count(path) == 2
    assert (opened(path).overview == 20).all()
    assert (read_image(path, 1) == picture(90, 80)).all()
    assert not scan_image(path).problem


def test_smaller_copies_of_pages_that_are_not_large_stay_pages(tmp_path: Path) -> None:
    path = written(
        tmp_path, tiled(Part(picture(400, 300)), Part(picture(200, 150), tags={KIND: 1}))
    )
    assert frame_count(path) == 2
    assert read_image(path, 1).shape == (150, 200, 3)


def _of_another_size() -> bytes:
    return tiled(Part(picture(400, 300)), Part(np.zeros((90, 100, 3), np.uint8), tags={KIND: 1}))


def _cut_off() -> bytes:
    return tiled(
        Part(picture(400, 300)),
        Part(np.zeros((75, 100, 3), np.uint8), tags={KIND: 1, OFFSETS: (10**9,) * 4}),
    )


def _larger_than_it_says() -> bytes:
    return tiled(
        Part(picture(400, 300)),
        Part(np.zeros((75, 100, 3), np.uint8), tags={KIND: 1, HEIGHT: 60_000}),
    )


@pytest.mark.parametrize("content", [_of_another_size, _cut_off, _larger_than_it_says])
def test_a_copy_that_cannot_be_right_is_none(
    lowered: None, tmp_path: Path, content: Callable[[], bytes]
) -> None:
    image = opened(written(tmp_path, content()))
    assert np.abs(image.overview.astype(int) - shrunk(picture(400, 300), 4)).max() <= 1


HOSTILE = {
    "tiles beyond the end": ({OFFSETS: [10**9] * 35}, "missing"),
    "empty tiles": ({LENGTHS: [0] * 35}, "missing"),
    "too few tiles": ({OFFSETS: [8] * 3}, "missing"),
    "no width": ({TILE_WIDTH: 0}, "missing"),
    "huge tiles": ({TILE_WIDTH: 2**15, TILE_HEIGHT: 2**15}, "too large pieces"),
    "gigapixels": ({WIDTH: 2**20, HEIGHT: 2**20}, "Cut it into several files"),
    "old JPEG": ({259: 6}, "number 6"),
    "tiny tiles": ({WIDTH: 2**16, HEIGHT: 2**15, TILE_WIDTH: 16, TILE_HEIGHT: 16}, "too many"),
    "another size of tiles": ({TILE_WIDTH: 80}, "missing|damaged"),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_hostile_files_are_refused_with_what_to_do(
    lowered: None, tmp_path: Path, what: str
) -> None:
    tags, said = HOSTILE[what]
    path = written(tmp_path, tiled(Part(picture(400, 300), tags=tags)))
    with pytest.raises(UnreadableImage, match=said):
        _ = opened(path).overview
    assert scan_image(path).size is None


def test_tiles_that_lie_over_each_other_are_refused(
    lowered: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "MOST_DECODED", 1000)
    content = tiled(Part(picture(400, 300)))
    path = written(
        tmp_path,
        tiled(Part(picture(400, 300), tags={OFFSETS: [8] * 35, LENGTHS: [len(content) // 2] * 35})),
    )
    with pytest.raises(UnreadableImage, match="over each other"):
        open_image(path)


def test_an_absurd_table_is_refused_before_anybody_reads_it(tmp_path: Path) -> None:
    entry = struct.pack("<HHII", OFFSETS, 4, 2**28, 8)
    path = written(tmp_path, b"II*\0" + struct.pack("<IH", 8, 1) + entry + bytes(4))
    os.truncate(path, 2**31)
    with pytest.raises(UnreadableImage, match="strips or tiles"):
        read_image(path)


def test_a_damaged_tile_says_where_it_is_and_the_others_are_read(
    lowered: None, tmp_path: Path
) -> None:
    pixels = picture(400, 300)
    content = bytearray(tiled(Part(pixels), Part(pixels[::4, ::4], tags={KIND: 1})))
    content[30:60] = bytes(30)  # in the first tile
    path = written(tmp_path, bytes(content))
    image = opened(path)
    assert (image[64:300, 64:400] == pixels[64:, 64:]).all()
    with pytest.raises(UnreadableImage, match="at 0, 0"):
        image[0:10, 0:10]
    assert "at 0, 0" in scan_image(path).problem


def test_whoever_needs_all_pixels_at_once_is_told_and_nothing_is_decoded(
    lowered: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path, tiled(Part(picture(400, 300))))
    monkeypatch.setattr(Image.Image, "load", pytest.fail)
    with pytest.raises(UnreadableImage, match="too many to be in memory at once"):
        read_image(path)


def test_no_part_is_larger_than_there_is_memory_for(
    lowered: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    image = opened(written(tmp_path, tiled(Part(picture(400, 300)))))
    monkeypatch.setattr(raster, "MOST_AT_ONCE", 1000)
    with pytest.raises(UnreadableImage, match="Choose a smaller area"):
        image[0:100, 0:100]
    assert image[0:10, 0:100].shape == (10, 100, 3)


def test_what_is_kept_of_a_file_stays_within_its_budget(
    lowered: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    budget = 4 * 64 * 64 * 3
    monkeypatch.setattr(tiff_parts, "_KEPT", budget)
    made: list[tiff_parts.TiffParts] = []
    of = tiff_parts.TiffParts
    monkeypatch.setattr(large_tiff, "TiffParts", lambda *args: made.append(of(*args)) or made[-1])
    all_of(opened(written(tmp_path, tiled(Part(picture(400, 300))))))
    assert 0 < sum(pixels.nbytes for pixels in made[0]._kept.values()) <= budget


def test_the_file_of_an_ordinary_page_is_closed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = []
    take = images.opened
    monkeypatch.setattr(images, "opened", lambda path: files.append(take(path)) or files[-1])
    open_image(written(tmp_path, tiled(Part(picture()))))
    assert [file.closed for file in files] == [True]
