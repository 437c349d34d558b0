"""What a training sees of a large page: its lines in full, in parts, and nothing that is half there."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labeler.core import geometry
from labeler.core.annotation import Page, Region
from labeler.core.records import FileState
from labeler.formats.file_state import hashed
from labeler.formats.sources import large_tiff, limits
from labeler.tasks import page_views
from labeler.tasks.page_samples import AcceptedPage
from labeler.tasks.page_views import ImageFile, parts_around, surroundings
from tests.builders import line, quad
from tests.formats.tiffs import Part, picture, tiled

SIZE = (700, 500)


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ImageFile:
    """The file of a page that is read by its parts."""
    monkeypatch.setattr(limits, "PIXEL_LIMIT", 10_000)
    monkeypatch.setattr(large_tiff, "MOST_SEEN", 20_000)
    monkeypatch.setattr(page_views, "LARGEST_SIDE", 200)
    path = tmp_path / "sheet.tif"
    path.write_bytes(tiled(Part(picture(*SIZE))))
    return ImageFile(hashed(path), 0)


def page(*regions: Region) -> Page:
    return Page(1, SIZE, regions)


def test_each_line_is_seen_in_one_of_the_parts_where_it_is(file: ImageFile) -> None:
    lines = (line(20, 20, "a"), line(500, 60, "b"), line(560, 420, "c"), line(30, 50, "d"))
    load = AcceptedPage(file, page(*lines))
    pixels, seen = picture(*SIZE), set[tuple[int, ...]]()
    for _ in range(3):
        sample = load()
        assert sample.image.shape == (200, 200, 3)
        for outline in sample.lines:
            left, top = outline.min(axis=0).astype(int)
            part = sample.image[top : top + 20, left : left + 100]
            places = [tuple(map(int, geometry.bounds(one.polygon))) for one in lines]
            (at,) = [
                p
                for p in places
                if np.array_equal(part, pixels[p[1] : p[1] + 20, p[0] : p[0] + 100])
            ]
            seen.add(at)
    assert len(seen) == len(lines)


def test_a_line_that_is_cut_is_ignored(file: ImageFile) -> None:
    load = AcceptedPage(
        file, page(line(20, 20, "a"), Region(line(0, 0).level, quad(150, 100, 300, 20)))
    )
    sample = load()
    assert (len(sample.lines), len(sample.ignored)) == (1, 1)


def test_the_reader_sees_every_line_in_full(file: ImageFile) -> None:
    lines = (line(20, 20, "a", text="one"), line(560, 420, "c", text="two"))
    samples = list(AcceptedPage(file, page(*lines)).with_lines([0, 1]))
    assert [sample.line_texts[at] for sample, at in samples] == ["one", "two"]
    for (sample, at), one in zip(samples, lines, strict=True):
        left, top = sample.lines[at].min(axis=0).astype(int)
        x, y = (int(value) for value in one.polygon[0])
        seen = sample.image[top : top + 20, left : left + 100]
        assert np.array_equal(seen, picture(*SIZE)[y : y + 20, x : x + 100])


def test_the_image_of_an_unlabelled_page_is_seen_part_by_part(file: ImageFile) -> None:
    shown = [file.read() for _ in range(12)]
    assert {view.image.shape for view in shown} == {(200, 200, 3)}
    assert len({view.origin for view in shown}) == 12


boxes = st.tuples(
    st.integers(0, 65_000), st.integers(0, 65_000), st.integers(1, 3000), st.integers(1, 3000)
)


@given(st.lists(boxes, min_size=1, max_size=8))
@settings(max_examples=60, deadline=None)
def test_every_outline_that_fits_is_whole_in_a_part_within_the_image(
    found: list[tuple[int, int, int, int]],
) -> None:
    outlines = [
        quad(*map(float, (x, y, min(w, 65_536 - x), min(h, 65_536 - y)))) for x, y, w, h in found
    ]
    parts = parts_around(outlines, (65_536, 65_536))
    for outline in outlines:
        left, top, right, bottom = geometry.bounds(outline)
        assert any(p[0] <= left and p[1] <= top and p[2] >= right and p[3] >= bottom for p in parts)
        around = surroundings(outline, (65_536, 65_536))
        assert around[0] <= left
        assert around[3] >= bottom
    assert all(min(p) >= 0 and max(p) <= 65_536 for p in parts)


def test_a_file_is_known_by_its_state(file: ImageFile) -> None:
    assert isinstance(file.state, FileState)
    assert ImageFile(file.state, 0) == file
