"""Pages of a PDF: at which size they are drawn, what their text is, and what is refused."""

import io
import math
import random
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from labeler.core.annotation import Polygon
from labeler.core.errors import UnreadableImage
from labeler.formats.images import (
    frame_count,
    frame_labels,
    known_labels,
    read_image,
    read_text,
    scan_image,
)
from labeler.formats.sources.confined import worker
from tests.formats.sources.pdfs import PdfPage, hostile_pdfs, odd_pdfs, pdf, said


def written(folder: Path, *pages: PdfPage, **more: str) -> Path:
    path = folder / "a.pdf"
    path.write_bytes(pdf(pages, **more))
    return path


def scanned(folder: Path, size: tuple[int, int], resolution: float) -> Path:
    """A PDF of one scan: noise, so that each pixel tells where it is."""
    samples = np.random.default_rng(1).integers(0, 256, (size[1], size[0]), np.uint8)
    path = folder / "scan.pdf"
    Image.fromarray(samples).save(path, resolution=resolution, quality=95)
    return path


def ink(pixels: np.ndarray, polygon: Polygon, margin: int = 12) -> tuple[int, int, int, int]:
    """Where the dark pixels around an outline are: left, top, right, bottom."""
    left, top = (max(int(min(axis)) - margin, 0) for axis in zip(*polygon, strict=True))
    right, bottom = (int(max(axis)) + margin for axis in zip(*polygon, strict=True))
    rows, columns = np.nonzero(pixels[top:bottom, left:right].min(axis=2) < 128)
    return (
        left + int(columns.min()),
        top + int(rows.min()),
        left + int(columns.max()) + 1,
        top + int(rows.max()) + 1,
    )


def test_every_page_is_a_page_of_its_own_size(tmp_path: Path) -> None:
    path = written(tmp_path, PdfPage(said("one", 50, 50)), PdfPage(size=(300, 200)))
    assert frame_count(path) == 2
    for number in range(2):
        pixels, scan = read_image(path, number), scan_image(path, number)
        assert scan.size == pixels.shape[1::-1]
        assert scan.problem == ""
    assert read_image(path, 1).min() == 255
    with pytest.raises(UnreadableImage, match="ends before this page"):
        read_image(path, 2)


@pytest.mark.parametrize("points", [6, 9, 12, 30])
def test_lines_of_any_size_are_drawn_about_30_pixels_high(tmp_path: Path, points: int) -> None:
    path = written(tmp_path, PdfPage(said("Bdgjpq", 40, 100, points)))
    (line,) = read_text(path).lines
    height = line.polygon[2][1] - line.polygon[1][1]
    # From the top of the tallest to the bottom of the lowest letter: less than a line.
    assert 20 < height < 32


def test_a_scan_is_drawn_pixel_by_pixel(tmp_path: Path) -> None:
    path = scanned(tmp_path, (613, 407), 180)
    pixels = read_image(path)
    assert pixels.shape == (407, 613, 3)
    samples = np.random.default_rng(1).integers(0, 256, (407, 613), np.uint8)
    assert np.abs(pixels[..., 0].astype(int) - samples).mean() < 12
    assert not read_text(path).is_all


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("box", ["", "/CropBox[30 40 420 390]"])
def test_text_lies_where_its_ink_is(tmp_path: Path, turn: int, box: str) -> None:
    words = [said("Gypsum", 60, 300), said("heavy", 250, 200, 9)]
    words.append("q 0 1 -1 0 200 60 cm " + said("Up", 0, 0, 18) + "Q\n")
    page = PdfPage("".join(words), (450, 420), f"/Rotate {turn}{box}")
    path = written(tmp_path, page)
    pixels, text = read_image(path), read_text(path)
    assert [line.text for line in text.lines] == ["Gypsum", "heavy", "Up"]
    assert text.is_all
    for line in text.lines:
        xs, ys = zip(*line.polygon, strict=True)
        assert np.allclose((min(xs), min(ys), max(xs), max(ys)), ink(pixels, line.polygon), atol=2)


@settings(max_examples=25, deadline=None)
@given(
    st.floats(60, 400), st.floats(60, 400), st.floats(5, 40), st.floats(0.3, 3),
    st.sampled_from(["Hamburg", "gq", "I", "Wasser 12"]),
)  # fmt: skip
def test_text_lies_where_its_ink_is_whatever_moves_it(
    tmp_path_factory: pytest.TempPathFactory,
    x: float,
    y: float,
    size: float,
    zoom: float,
    word: str,
) -> None:
    content = f"q {zoom:.4f} 0 0 {zoom:.4f} {x:.3f} {y:.3f} cm {said(word, 0, 0, round(size, 2))}Q"
    path = written(tmp_path_factory.mktemp("pdf"), PdfPage(content, (900, 620)))
    (line,) = read_text(path).lines
    assert line.text == word
    xs, ys = zip(*line.polygon, strict=True)
    found = ink(read_image(path), line.polygon)
    assert np.allclose((min(xs), min(ys), max(xs), max(ys)), found, atol=2.5)


def test_outlines_begin_where_reading_begins(tmp_path: Path) -> None:
    path = written(
        tmp_path, PdfPage("q 0.8 0.6 -0.6 0.8 200 300 cm " + said("Oblique", 0, 0) + "Q")
    )
    (line,) = read_text(path).lines
    start, end, *_ = np.array(line.polygon)
    along = (end - start) / np.linalg.norm(end - start)
    assert np.allclose(along, (0.8, -0.6), atol=0.01)


@pytest.mark.parametrize(
    ("degrees", "turn"),
    [(-170, 0), (-30, 0), (10, 180), (30, 90), (30, 270), (43, 0), (45, 90), (90, 0), (135, 0)],
)
def test_text_at_an_angle_is_outlined_as_tightly(tmp_path: Path, degrees: int, turn: int) -> None:
    angle = math.radians(degrees)
    turned = (
        f"{math.cos(angle):.6f} {math.sin(angle):.6f} {-math.sin(angle):.6f} {math.cos(angle):.6f}"
    )
    drawn = f"q {turned} 300 400 cm {said('Hamburg Wig', 0, 0, 24)}Q"
    path = written(tmp_path, PdfPage(drawn, more=f"/Rotate {turn}"))
    (line,) = read_text(path).lines
    corners = np.array(line.polygon)
    sides = (corners[1] - corners[0], corners[3] - corners[0])
    length, height = (float(np.linalg.norm(side)) for side in sides)
    along, down = sides[0] / length, sides[1] / height
    on_screen = math.radians(turn - degrees)
    assert np.allclose(along, (math.cos(on_screen), math.sin(on_screen)), atol=0.01)
    assert np.allclose(down, (-along[1], along[0]), atol=0.01)
    rows, columns = np.nonzero(read_image(path).min(axis=2) < 128)
    ink = np.column_stack([columns, rows]) + 0.5 - corners[0]
    # Near 45 degrees nobody says how high a letter is: there it is held for rather too high.
    loose = 4 if abs(math.cos(2 * angle)) < 0.2 else 2
    for axis, side in ((along, length), (down, height)):
        first, last = float((ink @ axis).min()), float((ink @ axis).max())
        assert -1.5 < first < loose
        assert side - loose < last < side + 1.5


def test_columns_are_lines_of_their_own(tmp_path: Path) -> None:
    path = written(tmp_path, PdfPage(said("Left text", 50, 700) + said("Right text", 300, 700)))
    assert [line.text for line in read_text(path).lines] == ["Left text", "Right text"]


def test_unseen_text_counts_behind_a_scan_only(tmp_path: Path) -> None:
    unseen = said("behind", 50, 700, more="3 Tr")
    bare = written(tmp_path, PdfPage(unseen + said("drawn", 50, 600, more="0 Tr")))
    assert [line.text for line in read_text(bare).lines] == ["drawn"]
    picture = "q 595 0 0 842 0 0 cm BI /W 10 /H 10 /BPC 8 /CS /G ID " + "x" * 100 + " EI Q\n"
    (line,) = read_text(written(tmp_path, PdfPage(picture + unseen))).lines
    assert (line.text, line.score) == ("behind", 0.9)


def test_a_page_is_the_same_however_often_and_by_whom_it_is_drawn(tmp_path: Path) -> None:
    pages = [PdfPage(said(f"page {n}", 50, 700 - n, 8 + n)) for n in range(6)]
    path = written(tmp_path, *pages)
    alone = [read_image(path, n) for n in range(6)]
    order = [n for n in range(6) for _ in range(3)]
    random.Random(3).shuffle(order)
    with ThreadPoolExecutor(6) as pool:
        drawn = list(pool.map(lambda n: read_image(path, n), order))
    for number, pixels in zip(order, drawn, strict=True):
        assert np.array_equal(pixels, alone[number])


def test_pages_go_by_their_labels(tmp_path: Path) -> None:
    labels = "/PageLabels<</Nums[0<</S/r>>2<</S/D/P(A-)>>]>>"
    path = written(tmp_path, PdfPage(), PdfPage(), PdfPage(), catalog=labels)
    assert frame_labels(path) == ["i", "ii", "A-1"]
    assert frame_labels(written(tmp_path, PdfPage(), PdfPage())) == ["", ""]


ENCRYPTED = (
    "/Encrypt<</Filter/Standard/V 1/R 2/P -4"
    f"/O<{'12' * 32}>/U<{'34' * 32}>>>/ID[<{'56' * 16}><{'56' * 16}>]"
)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (pdf([PdfPage()], trailer=ENCRYPTED), "without a password"),
        (pdf([PdfPage()])[:200], "damaged or cut off"),
        (b"%PDF-1.7\n" + bytes(500), "damaged or cut off"),
        (pdf([]), "PDF"),
        (pdf([PdfPage()] * 5001), "more than 5,000 pages"),
        (pdf([PdfPage(size=(10**9, 10**9))]), "Cut it into parts"),
        (pdf([PdfPage(said("far", 9, 9), (14400, 14400))]), "200 x 200 inches"),
    ],
)
def test_what_cannot_be_opened_is_listed_with_the_reason(
    tmp_path: Path, content: bytes, reason: str
) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(content)
    assert reason in scan_image(path).problem
    assert len(known_labels(path)) <= 1


def test_a_picture_of_a_few_bytes_does_not_take_gigabytes(tmp_path: Path) -> None:
    picture = "<</Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 1"
    picture += "/ColorSpace/DeviceGray/Length 5>>stream\nxxxxx\nendstream"
    page = PdfPage("q 500 0 0 500 0 0 cm /I Do Q")
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf([page], objects={"I": picture}))
    assert "more than 400 million pixels" in scan_image(path).problem


def test_large_pages_have_a_bound_and_small_ones_a_pixel(tmp_path: Path) -> None:
    width, height = scan_image(written(tmp_path, PdfPage(said("A", 9, 9, 300), (9000, 7000)))).size
    assert width * height <= 100_000_000
    assert scan_image(written(tmp_path, PdfPage(size=(0.01, 0.01)))).size == (1, 1)


def test_a_pdf_is_known_by_its_beginning(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(pdf([PdfPage(said("x", 9, 9))] * 2))
    assert frame_count(path) == 2
    assert scan_image(path, 1).problem == ""


def test_a_file_that_says_pdf_and_is_a_picture_is_opened_as_one(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    Image.new("RGB", (7, 5)).save(buffer, "PNG")
    (tmp_path / "a.pdf").write_bytes(buffer.getvalue())
    assert scan_image(tmp_path / "a.pdf").size == (7, 5)


@pytest.mark.skipif(sys.platform == "win32", reason="there the clock alone ends them")
@pytest.mark.parametrize("name", hostile_pdfs())
def test_a_hostile_file_is_refused_and_the_next_one_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(worker, "MOST_SECONDS", 1.0)
    monkeypatch.setattr(worker, "PATIENCE", 300.0)
    hostile, honest = tmp_path / "hostile.pdf", tmp_path / "honest.pdf"
    hostile.write_bytes(hostile_pdfs()[name])
    honest.write_bytes(pdf([PdfPage(size=(300, 200))]))
    assert len(known_labels(hostile)) <= 5000
    assert "Save it as PNG" in scan_image(hostile).problem
    assert scan_image(honest).problem == ""


@pytest.mark.parametrize("name", odd_pdfs())
def test_an_odd_file_is_opened_or_refused_with_the_reason(tmp_path: Path, name: str) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(odd_pdfs()[name])
    scan = scan_image(path)
    assert bool(scan.problem) == (scan.size is None)
    assert scan.problem == "" or scan.problem.endswith(".")
