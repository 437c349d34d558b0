"""What encode draws, decode finds again."""

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.core.detection import Decode, DetectSettings
from labeler.core.geometry import intersection_over_union, signed_area
from labeler.core.outlining import Outlining
from labeler.core.sample import Sample
from labeler.maps.decode import decode
from labeler.maps.encode import encode

SCALE = (2.0, 2.0)


def box(x0: float, y0: float, x1: float, y1: float) -> np.ndarray:
    return np.float32([[x0, y0], [x1, y0], [x1, y1], [x0, y1]])


def page(lines, characters=(), size=(480, 640)) -> Sample:
    image = np.zeros((*size, 3), np.uint8)
    return Sample(image, list(lines), characters=list(characters), has_characters=True)


def round_trip(sample: Sample, **options):
    maps = encode(sample)
    # Coverage of a thin kernel is low everywhere, which a network's probability is not.
    settings_ = DetectSettings(**{"score_threshold": 0.3, "outlining": Outlining(0.3), **options})
    return decode(maps.character, maps.line, SCALE, settings_)


@st.composite
def pages(draw):
    """Lines of 10 to 60 px in slots of their own, turned a little."""
    lines = []
    y = 20.0
    while y < 420 and len(lines) < 8:
        height = draw(st.floats(10, 60))
        width = height * draw(st.floats(1.5, 9))
        angle = draw(st.floats(-3, 3))
        y += height / 2 + 16
        centre = (draw(st.floats(300, 340)), y)
        lines.append(cv2.boxPoints((centre, (min(width, 520), height), angle)))
        y += height / 2 + 16
    return [line for line in lines if line.max() < 470 or line[:, 1].max() < 470]


@given(pages())
def test_lines_come_back(lines):
    found = round_trip(page(lines)).lines
    assert len(found) == len(lines)
    for line in lines:
        best = max(intersection_over_union(line.tolist(), one.polygon) for one in found)
        assert best >= 0.7


@given(st.floats(10, 60), st.floats(-80, 80), st.floats(2, 8))
def test_turned_lines_come_back_as_rectangles_in_reading_order(height, angle, aspect):
    width = min(height * aspect, 380)
    corners = cv2.boxPoints(((320, 240), (width, height), angle))
    (found,) = round_trip(page([corners])).lines
    assert intersection_over_union(corners.tolist(), found.polygon) >= 0.7
    assert len(found.polygon) == 4
    assert signed_area(found.polygon) > 0, "clockwise"
    if width > 3 * height and abs(angle) < 50:
        (x0, y0), (x1, y1) = found.polygon[:2]
        assert np.degrees(np.arctan2(y1 - y0, x1 - x0)) == pytest.approx(angle, abs=6)


def test_a_curved_line_comes_back_curved():
    angles = np.linspace(np.pi * 1.1, np.pi * 1.9, 30)
    ring = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    line = np.float32(np.concatenate([240 * ring, 200 * ring[::-1]]) + np.array([320, 300]))
    (found,) = round_trip(page([line])).lines
    assert intersection_over_union(line.tolist(), found.polygon) >= 0.8
    assert 6 <= len(found.polygon) <= 40
    assert found.polygon[0][0] < 200, "reading starts on the left"


def test_touching_lines_come_back_apart():
    lines = [box(50, 50 + 24 * k, 400, 74 + 24 * k) for k in range(5)]
    found = round_trip(page(lines)).lines
    assert len(found) == 5
    for line, one in zip(lines, found, strict=True):
        assert intersection_over_union(line.tolist(), one.polygon) > 0.85


def test_characters_are_ordered_and_counted_on_their_lines():
    lines = [box(40, y, 40 + 20 * count, y + 30) for y, count in ((100, 24), (160, 10))]
    characters = [
        box(42 + 20 * k, y + 3, 58 + 20 * k, y + 27) for y, count in ((100, 24), (160, 10))
        for k in range(count)
    ]  # fmt: skip
    characters.append(box(500, 400, 520, 424))
    found = round_trip(page(lines, characters[::-1]))
    assert len(found.lines) == 2
    assert [line.count for line in found.lines] == [24, 10]
    assert [character.line for character in found.characters] == [0] * 24 + [1] * 10 + [None]
    for truth, character in zip(characters, found.characters, strict=True):
        assert intersection_over_union(truth.tolist(), character.polygon) > 0.7


def test_characters_stand_along_their_line():
    turn = cv2.getRotationMatrix2D((320, 240), -30, 1)
    line = cv2.transform(box(120, 220, 520, 260)[None], turn)[0]
    characters = [
        cv2.transform(box(124 + 40 * k, 224, 150 + 40 * k, 256)[None], turn)[0] for k in range(10)
    ]
    found = round_trip(page([line], characters))
    assert found.lines[0].count == 10
    for truth, character in zip(characters, found.characters, strict=True):
        assert intersection_over_union(truth.tolist(), character.polygon) > 0.8
        assert np.hypot(*(truth[0] - character.polygon[0])) < 6


def test_the_union_merges_and_covers():
    lines = [box(50, 50, 200, 90), box(260, 50, 400, 90), box(50, 300, 400, 340)]
    bridge = [box(150, 52, 310, 88)]
    literal = round_trip(page(lines, bridge), decode=Decode.UNION)
    assert len(literal.lines) == len(literal.regions) == 2
    joined = box(50, 50, 400, 90)
    assert intersection_over_union(joined.tolist(), literal.lines[0].polygon) > 0.8
    better = round_trip(page(lines, bridge))
    assert len(better.lines) == 3
    assert better.regions == literal.regions


def test_nothing_is_found_on_empty_maps():
    empty = np.zeros((50, 60), np.float32)
    found = decode(empty, empty, SCALE)
    assert (found.lines, found.characters, found.regions) == ((), (), ())


def test_scores_are_mean_probabilities_and_weak_lines_are_dropped():
    sample = page([box(50, 50, 300, 100), box(50, 200, 300, 250)])
    maps = encode(sample)
    maps.line[:75] *= 0.5
    settings_ = DetectSettings(score_threshold=0.6)
    lenient = DetectSettings(score_threshold=0.3)
    assert len(decode(maps.character, maps.line, SCALE, lenient).lines) == 2
    (found,) = decode(maps.character, maps.line, SCALE, settings_).lines
    assert found.polygon[0][1] > 150
    assert found.score > 0.8


def test_doubt_does_not_shrink_a_line():
    sample = page([box(50, 50, 300, 100)])
    maps = encode(sample)
    lenient = DetectSettings(score_threshold=0.3)
    (found,) = decode(maps.character, maps.line * np.float32(0.6), SCALE, lenient).lines
    assert intersection_over_union(box(50, 50, 300, 100).tolist(), found.polygon) > 0.8


def test_bytes_and_floats_decode_alike():
    maps = encode(page([box(50, 50, 300, 100)], [box(60, 55, 90, 95)]))
    as_bytes = [np.rint(one * 255).astype(np.uint8) for one in (maps.character, maps.line)]
    one = decode(maps.character, maps.line, SCALE)
    other = decode(*as_bytes, SCALE)
    assert np.allclose(one.lines[0].polygon, other.lines[0].polygon, atol=0.2)
    assert len(one.characters) == len(other.characters) == 1


def test_map_scale_may_differ_in_x_and_y():
    maps = encode(page([box(100, 100, 300, 140)]))
    (found,) = decode(maps.character, maps.line, (4.0, 2.0)).lines
    assert intersection_over_union(box(200, 100, 600, 140).tolist(), found.polygon) > 0.85


def test_noise_makes_no_error():
    noise = np.random.default_rng(0).random((200, 300)).astype(np.float32)
    found = decode(noise, noise, SCALE)
    assert all(len(line.polygon) >= 3 for line in found.lines)
