"""What becomes of lines at the border of a picture."""

from dataclasses import replace
from itertools import pairwise

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import Polygon, box

from labeler.rendering.labels import clipped, labelled, upright
from labeler.rendering.typesetting import TextLine

COORDINATES = st.floats(-80, 180)


def line_at(left: float, top: float, right: float, bottom: float) -> TextLine:
    """Four characters, the third of which starts a word."""
    corners = [(left, top), (right, top), (right, bottom), (left, bottom)]
    edges = np.linspace(left, right, 5)
    characters = [[(a, top), (b, top), (b, bottom), (a, bottom)] for a, b in pairwise(edges)]
    outline, quads = np.array(corners, np.float32), np.array(characters, np.float32)
    return TextLine(outline, quads, tuple("abcd"), (False, False, True, False))


def picture() -> np.ndarray:
    """Where there is light and dark everywhere, as in print."""
    stripes = np.tile(np.repeat(np.array([0, 255], np.uint8), 4), 13)[:100]
    return np.stack([np.broadcast_to(stripes, (100, 100))] * 3, axis=-1)


def test_a_line_inside_is_kept_as_it_is() -> None:
    sample = labelled(picture(), [line_at(10, 10, 90, 30)])
    assert sample.line_texts == ["ab cd"]
    assert sample.line_counts == [4]
    assert sample.lines[0].tolist() == [[10, 10], [90, 10], [90, 30], [10, 30]]


def test_a_line_that_runs_out_a_little_keeps_what_can_be_seen() -> None:
    sample = labelled(picture(), [line_at(40, 10, 115, 30)])
    assert sample.line_texts == ["ab c"]
    assert sample.line_counts == [3]
    assert len(sample.characters) == 3
    assert sample.lines[0][:, 0].max() == 96.25, "it ends where its last character does"
    assert [part[:, 0].min() for part in sample.ignored] == [96.25]


def turned(line: TextLine, degrees: float, x: float, y: float) -> TextLine:
    """Turn a line about (50, 50), and move it."""
    matrix = cv2.getRotationMatrix2D((50, 50), degrees, 1.0) + np.array([[0, 0, x], [0, 0, y]])
    return line.mapped(lambda points: cv2.transform(points[None], matrix)[0].astype(np.float32))


def share_inside(quad: np.ndarray, part: Polygon) -> float:
    """Return how much of a quadrangle lies in a part of the picture."""
    return float(Polygon(quad).intersection(part).area / Polygon(quad).area)


@given(st.floats(-180, 180), st.floats(-45, 45), st.floats(-45, 45))
def test_a_line_cut_aslant_says_what_can_be_read_of_it(degrees: float, x: float, y: float) -> None:
    line = turned(line_at(20, 40, 80, 60), degrees, x, y)
    picture = np.random.default_rng(0).integers(0, 256, (100, 100, 3), np.uint8)
    sample = labelled(picture, [line])
    for polygon, text in zip(sample.lines, sample.line_texts, strict=True):
        outline = Polygon(polygon).buffer(0.01)
        for quad, character in zip(line.characters, "abcd", strict=True):
            seen = share_inside(quad, box(0, 0, 100, 100))
            assert (seen >= 0.7) == (character in (text or "")) or abs(seen - 0.7) < 0.001
            inside = share_inside(quad, outline)
            assert inside == pytest.approx(seen if character in (text or "") else 0, abs=0.01)
    labelled_area = sum(Polygon(part).area for part in (*sample.lines, *sample.ignored))
    visible = Polygon(line.outline).intersection(box(0, 0, 100, 100)).area
    assert labelled_area == pytest.approx(visible, abs=0.5)


def test_a_line_whose_middle_is_not_there_is_ignored() -> None:
    line = line_at(10, 10, 90, 30)
    bent = line.characters.copy()
    bent[1] -= [0, 25]
    sample = labelled(picture(), [replace(line, characters=bent)])
    assert sample.lines == []
    assert len(sample.ignored) == 1


def test_a_line_mostly_outside_is_ignored() -> None:
    sample = labelled(picture(), [line_at(60, 10, 160, 30)])
    assert sample.lines == []
    assert sample.characters == []
    assert len(sample.ignored) == 1


def test_a_line_nobody_can_read_is_ignored() -> None:
    sample = labelled(picture(), [line_at(10, 10, 90, 15)])
    assert sample.lines == []
    assert len(sample.ignored) == 1


def test_a_line_too_faint_to_be_seen_is_ignored() -> None:
    sample = labelled(np.full((100, 100, 3), 250, np.uint8), [line_at(10, 10, 90, 30)])
    assert sample.lines == []
    assert len(sample.ignored) == 1


def test_a_line_that_cannot_be_seen_leaves_no_trace() -> None:
    sample = labelled(picture(), [line_at(120, 10, 160, 30)])
    assert not sample.lines
    assert not sample.ignored


@given(st.lists(st.tuples(COORDINATES, COORDINATES), min_size=3, max_size=8))
def test_clipping_keeps_the_area_inside(points: list[tuple[float, float]]) -> None:
    hull = Polygon(points).convex_hull
    if hull.geom_type != "Polygon" or hull.area < 1:
        return
    polygon = np.array(hull.exterior.coords[:-1], np.float32)
    cut = clipped(polygon, 100, 60)
    expected = Polygon(polygon).intersection(box(0, 0, 100, 60)).area
    found = Polygon(cut).area if len(cut) >= 3 else 0.0
    assert found == pytest.approx(expected, abs=0.5)


def test_lines_of_receipts_become_upright_rectangles_with_air() -> None:
    tilted = np.array([[10, 12], [90, 10], [90, 30], [10, 32]], np.float32)
    line = upright(replace(line_at(10, 10, 90, 30), outline=tilted))
    (left, top), (right, bottom) = line.outline[0], line.outline[2]
    assert left < 10 < 90 < right
    assert top < 10 < 32 < bottom
    assert line.outline.tolist() == [[left, top], [right, top], [right, bottom], [left, bottom]]
    assert bottom - top < 1.3 * (32 - 10)


def test_lines_that_run_aslant_keep_their_outline() -> None:
    aslant = np.array([[10, 30], [90, 10], [90, 30], [10, 50]], np.float32)
    line = replace(line_at(10, 10, 90, 30), outline=aslant)
    assert upright(line) is line
