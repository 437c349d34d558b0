"""The characters of ICDAR 2013: boxes, words between empty lines, and pixels in colours beside them."""

from pathlib import Path

import numpy as np
from PIL import Image

from labeler.core import geometry
from labeler.core.annotation import IgnoreReason, Level
from labeler.formats import icdar_characters
from labeler.formats.labelled_page import LabelledPage

ROWS = """255 0 0 15 25 10 20 20 30 "F"
0 255 0 30 25 25 20 35 30 "\""

# 0 0 255 55 25 50 20 60 30 "x"
"""


def read(tmp_path: Path, text: str = ROWS) -> LabelledPage:
    (tmp_path / "100_GT.txt").write_text(text)
    (page,) = icdar_characters.read(tmp_path).pages
    return page


def test_an_empty_line_ends_a_word_and_a_mark_says_that_nobody_can_read_it(tmp_path: Path) -> None:
    page = read(tmp_path)
    first, f, quote, second, x = page.regions
    assert (page.image, page.refused) == ("100", ())
    assert (first.level, first.text, first.ignore) == (Level.LINE, 'F"', None)
    assert first.polygon == geometry.rectangle((10, 20), (35, 30))
    assert (f.text, f.line_id, quote.text, quote.line_id) == ("F", first.id, '"', first.id)
    assert f.polygon == geometry.rectangle((10, 20), (20, 30))
    assert second.ignore is x.ignore is IgnoreReason.ILLEGIBLE
    assert (x.line_id, second.count) == (second.id, None)


def test_the_image_beside_it_gives_outlines_that_go_around_pixels(tmp_path: Path) -> None:
    pixels = np.full((40, 80, 3), 255, np.uint8)
    for row in range(20, 31):
        pixels[row, 10 : 11 + row - 20] = (255, 0, 0)
    pixels[0:5, 0:5] = (255, 0, 0)
    Image.fromarray(pixels).save(tmp_path / "100_GT.bmp")
    _, f, quote, *_ = read(tmp_path).regions
    assert abs(geometry.signed_area(f.polygon)) == 71.0  # 66 pixels, and half of each step
    assert geometry.bounds(f.polygon) == (10, 20, 21, 31)
    assert quote.polygon == geometry.rectangle((25, 20), (35, 30))


def test_what_cannot_be_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "100_GT.bmp").write_bytes(b"BM")
    page = read(tmp_path, '0 0 0 1 1 5 5 5 9 "a"\nHello\n' + ROWS)
    assert [sentence.split(": ", 1)[1][:17] for sentence in page.refused] == [
        "its box is 0 x 4 ", "'Hello' is no col", "100_GT.bmp cannot",
    ]  # fmt: skip
    assert len(page.regions) == 5
