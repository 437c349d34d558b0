"""Damaged image files are told from sound ones, and none of them is a crash."""

import contextlib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from labeler.core.errors import UnreadableImage
from labeler.formats.images import known_labels, read_image, scan_image
from labeler.formats.sources.limits import MOST_FRAMES
from tests.formats.pictures import encoded, picture

# Pillow warns about damaged files before it fails or copes.
pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:PIL", "ignore::RuntimeWarning:PIL")


def noise(width: int = 320, height: int = 240) -> Image.Image:
    """A picture that leaves no decoder anything to guess."""
    chance = np.random.default_rng(1)
    grey = chance.integers(90, 160, (height, width, 3), dtype=np.uint8)
    image = Image.fromarray(grey)
    image.paste("white", (0, height // 2, width, height // 2 + 40))
    return image


KINDS = {
    "png": {"format": "PNG"},
    "jpeg": {"format": "JPEG", "quality": 90},
    "progressive": {"format": "JPEG", "progressive": True},
    "restart markers": {"format": "JPEG", "restart_marker_rows": 1},
    "optimized": {"format": "JPEG", "optimize": True, "quality": 30},
    "full colour": {"format": "JPEG", "subsampling": 0, "quality": 98},
    "webp": {"format": "WEBP", "quality": 80},
    "deflated tiff": {"format": "TIFF", "compression": "tiff_adobe_deflate"},
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("place", [0.35, 0.6])
def test_a_damaged_middle_is_told(tmp_path: Path, kind: str, place: float) -> None:
    content = bytearray(encoded(noise(), **KINDS[kind]))
    middle = int(len(content) * place)
    content[middle : middle + 400] = b"\x55\xaa" * 200
    (tmp_path / "a.jpg").write_bytes(content)
    scan = scan_image(tmp_path / "a.jpg")
    assert "damaged" in scan.problem
    assert scan.size is None


@pytest.mark.parametrize("kind", [*KINDS, "lossless", "alpha"])
@pytest.mark.parametrize("end", [b"", b"\0" * 40, b"trailing bytes"])
@pytest.mark.parametrize("mode", ["RGB", "L"])
def test_a_sound_picture_is_never_called_damaged(
    tmp_path: Path, kind: str, end: bytes, mode: str
) -> None:
    options = KINDS.get(kind) or {"format": "WEBP", "lossless": kind == "lossless"}
    for number, image in enumerate([noise(), picture(), Image.new("RGB", (1, 1))]):
        converted = image.convert("RGBA" if kind == "alpha" else mode)
        path = tmp_path / f"{number}.jpg"
        path.write_bytes(encoded(converted, **options) + end)
        assert scan_image(path).problem == ""


def test_filler_before_the_end_of_a_jpeg_is_no_damage(tmp_path: Path) -> None:
    content = encoded(noise(), format="JPEG")
    for number, filler in enumerate([b"\0" * 60, b"ab", b"\xff" * 9]):
        path = tmp_path / f"{number}.jpg"
        path.write_bytes(content[:-2] + filler + content[-2:])
        assert scan_image(path).problem == ""
    Image.new("CMYK", (32, 32)).save(tmp_path / "cmyk.jpg")
    assert scan_image(tmp_path / "cmyk.jpg").problem == ""


@given(
    st.sampled_from(["PNG", "JPEG", "TIFF", "BMP", "WEBP"]),
    st.integers(0, 10**6),
    st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), max_size=6),
)
def test_damaged_files_never_crash(
    tmp_path_factory: pytest.TempPathFactory, kind: str, end: int, wrong: list[tuple[int, int]]
) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    content = bytearray(
        encoded(picture(), format=kind, **({} if kind == "BMP" else {"exif": exif}))
    )
    for place, value in wrong:
        content[place % len(content)] = value
    path = tmp_path_factory.mktemp("damaged") / "a.jpg"
    path.write_bytes(bytes(content[: end % (len(content) + 1)] if end % 3 else content))
    scan = scan_image(path)
    assert (scan.size is None) == bool(scan.problem)
    assert len(known_labels(path)) <= MOST_FRAMES
    if scan.problem:
        # What only the scan looks for may still be shown.
        with contextlib.suppress(UnreadableImage):
            assert "is damaged (" in scan.problem or read_image(path) is None
    else:
        assert read_image(path).shape[1::-1] == scan.size


@given(
    st.sampled_from(
        [b"", b"\x89PNG\r\n\x1a\n", b"II*\0", b"MM\0*", b"\xff\xd8\xff", b"BM", b"RIFF"]
    ),
    st.binary(max_size=200),
)
def test_random_bytes_never_crash(
    tmp_path_factory: pytest.TempPathFactory, head: bytes, rest: bytes
) -> None:
    path = tmp_path_factory.mktemp("random") / "a.tif"
    path.write_bytes(head + rest)
    assert (scan_image(path).size is None) == bool(scan_image(path).problem)
    assert len(known_labels(path)) <= MOST_FRAMES
