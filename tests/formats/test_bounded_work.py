"""Hostile labels and pictures cost no more than their size; a limit that refuses is named."""

import io
import struct
import tarfile
import time
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from labeler.core.errors import ForeignFile, UnreadableImage
from labeler.core.lint import Problem, problems, repaired
from labeler.formats import icdar, paddle, page_xml, yolo
from labeler.formats.archives import unpacked
from labeler.formats.images import read_image, scan_image
from labeler.formats.sources.jpeg_scans import count_scans
from tests.faults.images import webp_of_one_colour
from tests.formats.pictures import picture

SIZE = (4000, 3000)


def _seconds(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def test_thousands_of_spikes_are_taken_out_in_linear_time() -> None:
    needles = [(200 + (n % 2) * 1000.0, 100 + n / 1e4) for n in range(8000)]
    outline = [(100.0, 100.0), *needles, (100.0, 900.0)]
    assert _seconds(lambda: repaired(outline, SIZE)) < 5
    assert len(repaired(outline, SIZE)) < 10


def test_a_scribble_is_refused_and_not_resolved() -> None:
    scribble = [(n * 1237 % 3999, n * 2741 % 2999) for n in range(2000)]
    assert Problem.SELF_INTERSECTION in problems(repaired(scribble, SIZE), SIZE)


@pytest.mark.parametrize("custom", ["a" * 200_000, "a {" * 70_000, "a {b:1;} " * 20_000])
def test_a_long_custom_attribute_is_read_once(tmp_path: Path, custom: str) -> None:
    (tmp_path / "a.xml").write_text(
        f'<PcGts><Page imageFilename="a.png" imageWidth="9" imageHeight="9" custom="{custom}">'
        f'<TextRegion custom="{custom}"/></Page></PcGts>'
    )
    assert _seconds(lambda: page_xml.read(tmp_path)) < 5


@pytest.mark.parametrize(
    "line",
    [
        f"1,2,3,4,5,6,7,{'9' * 200_000}x,a",
        f"x: [[1]], y: [[2]]{', transcriptions: [' * 20_000}{']' * 200_000}x",
        f"10 20 {'3 ' * 200_000}",
        f'1,2,3,4,5,6,7,8,"{chr(34) * 100_000}{" " * 100_000}x',
    ],
    ids=["digits", "transcriptions", "cells", "quotes"],
)
def test_a_long_line_is_told_from_others_in_linear_time(tmp_path: Path, line: str) -> None:
    (tmp_path / "gt_a.txt").write_text(line)
    assert _seconds(lambda: icdar.read(tmp_path)) < 5
    assert len(icdar.read(tmp_path).pages) == 1


def test_names_of_classes_are_found_in_linear_time(tmp_path: Path) -> None:
    (tmp_path / "data.yaml").write_text(f"names: {'1' * 200_000}\n")
    (tmp_path / "a.txt").write_text("0 .1 .1 .3 .1 .3 .3 .1 .3\n")
    assert _seconds(lambda: yolo.read(tmp_path)) < 5


def test_scans_between_fill_bytes_are_counted_in_linear_time() -> None:
    assert count_scans(io.BytesIO(b"\xff\xd8" + b"\xff" * 1_000_000 + b"\x00")) == 0
    scan = b"\xff" * 3 + b"\xda\x00\x02"
    assert count_scans(io.BytesIO(b"\xff\xd8" + scan * 7)) == 7


def test_many_readings_of_a_line_are_counted_once(tmp_path: Path) -> None:
    readings = "<TextEquiv><Unicode>a</Unicode></TextEquiv>" * 5_000
    (tmp_path / "a.xml").write_text(
        f'<PcGts><Page imageFilename="a.png" imageWidth="9" imageHeight="9"><TextRegion><TextLine>'
        f'<Coords points="0,0 9,0 9,9"/>{readings}</TextLine></TextRegion></Page></PcGts>'
    )
    assert _seconds(lambda: page_xml.read(tmp_path)) < 10
    assert page_xml.read(tmp_path).pages[0].kept["second readings"] == 4_999


def test_slashes_in_a_list_of_states_cost_nothing(tmp_path: Path) -> None:
    (tmp_path / "Label.txt").write_text("b/a.png\t[]\n")
    (tmp_path / "fileState.txt").write_text("/" * 2_000_000 + "b/a.png\t1\n")
    assert _seconds(lambda: paddle.read(tmp_path)) < 5
    assert [page.image for page in paddle.read(tmp_path).pages] == ["b/a.png"]


@pytest.mark.parametrize("kind", [tarfile.GNUTYPE_LONGNAME, tarfile.XHDTYPE])
@pytest.mark.parametrize("names_before", [0, 1])
@pytest.mark.parametrize("packing", ["", "gz", "bz2", "xz"])
def test_a_name_as_long_as_a_film_is_not_read_out_of_an_archive(
    packing: str, names_before: int, kind: bytes, tmp_path: Path
) -> None:
    path = tmp_path / f"labels.tar.{packing}".rstrip(".")
    short, long = tarfile.TarInfo("././@LongLink"), tarfile.TarInfo("././@LongLink")
    short.type, short.size = tarfile.GNUTYPE_LONGNAME, 512
    long.type, long.size = kind, 2**33
    with tarfile.open(path, f"w:{packing}") as archive:
        for _ in range(names_before):
            archive.fileobj.write(short.tobuf(tarfile.GNU_FORMAT) + b"a" * 512)
        archive.fileobj.write(long.tobuf(tarfile.GNU_FORMAT))
    with pytest.raises(ForeignFile, match="8,589,934,592 bytes"), unpacked(path):
        pass


def test_a_tiny_picture_of_many_pixels_is_refused_by_its_size(tmp_path: Path) -> None:
    path = tmp_path / "a.webp"
    path.write_bytes(webp_of_one_colour(16_383))
    assert path.stat().st_size < 100
    with pytest.raises(UnreadableImage, match="160 million"):
        read_image(path)


def test_no_entity_is_expanded(tmp_path: Path) -> None:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 9))
    (tmp_path / "a.xml").write_text(
        f'<!DOCTYPE PcGts [<!ENTITY l0 "ha"><!ENTITY f SYSTEM "file:///etc/passwd">{laughs}]>'
        "<PcGts>&l8;&f;</PcGts>"
    )
    page = page_xml.read(tmp_path).pages[0]
    assert not page.regions
    assert "entit" in page.refused[0]


def _progressive(**more: bytes) -> bytes:
    buffer = io.BytesIO()
    picture().save(buffer, "JPEG", progressive=True, **more)
    return buffer.getvalue()


def test_a_picture_that_goes_over_its_pixels_again_and_again_is_refused(tmp_path: Path) -> None:
    content = _progressive()
    last = content.rindex(b"\xff\xda")
    path = tmp_path / "a.jpg"
    path.write_bytes(content[:last] + content[last:-2] * 100 + content[-2:])
    assert "more than 100 times" in scan_image(path).problem


def test_what_looks_like_a_scan_in_a_comment_is_none(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(_progressive(comment=b"\xff\xda" * 300))
    assert scan_image(path).problem == ""


def _tiff_of_one_strip(rows: int, megabytes: int, spare: int) -> bytes:
    """Return a TIFF of rows of a pixel, each of them the same strip of many zeros."""
    strip = zlib.compress(bytes(megabytes * 2**20), 9) + bytes(spare)
    starts = 8 + len(strip) + len(strip) % 2
    longs, shorts = {256: 1, 257: rows, 278: 1}, {258: 8, 259: 8, 262: 1, 277: 1}
    tags = [(tag, 4, 1, value) for tag, value in longs.items()]
    tags += [(tag, 3, 1, value) for tag, value in shorts.items()]
    tags += [(273, 4, rows, starts), (279, 4, rows, starts + 4 * rows)]
    arrays = struct.pack("<I", 8) * rows + struct.pack("<I", len(strip)) * rows
    head = b"II*\0" + struct.pack("<I", starts + len(arrays)) + strip + bytes(len(strip) % 2)
    entries = b"".join(struct.pack("<HHII", *tag) for tag in sorted(tags))
    return head + arrays + struct.pack("<H", len(tags)) + entries + bytes(4)


def test_a_strip_that_holds_more_than_its_pixels_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    path.write_bytes(_tiff_of_one_strip(rows=2000, megabytes=20, spare=0))
    assert _seconds(lambda: scan_image(path)) < 10


def test_strips_that_are_all_the_same_bytes_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    path.write_bytes(_tiff_of_one_strip(rows=2000, megabytes=1, spare=300_000))
    assert "lie over each other" in scan_image(path).problem


def test_a_late_frame_of_a_huge_picture_is_refused(tmp_path: Path) -> None:
    frame = b"\x2c" + struct.pack("<HHHHB", 0, 0, 1, 1, 0) + b"\2\2\x44\1\0"
    path = tmp_path / "a.gif"
    path.write_bytes(b"GIF89a" + struct.pack("<HHBBB", 19_000, 19_000, 0, 0, 0) + frame * 90 + b";")
    assert "Split the file" in scan_image(path, 80).problem
    moving = [Image.new("L", (90, 90), value) for value in range(0, 250, 5)]
    moving[0].save(path, save_all=True, append_images=moving[1:])
    assert scan_image(path, 40).problem == ""
