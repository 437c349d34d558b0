"""What is written on signs, and where signs find room."""

from itertools import combinations

import numpy as np
import pytest
from shapely.geometry import Polygon, box

from labeler.rendering.lettering import lettered, mounted
from labeler.rendering.placement import Room, free_spot
from labeler.rendering.settings import Script
from labeler.rendering.signs import Set, sign
from tests.fakes.drawn_fonts import SCRIPTS

SIZE = 512


def extent(line: Set) -> Polygon:
    height, width = line.typeset.ink.shape
    return box(line.x, line.y, line.x + width, line.y + height)


def written(script: Script, seed: int, room: tuple[float, float] = (400, 300)) -> list[Set]:
    return sign(np.random.default_rng(seed), script, 24, room)


@pytest.mark.parametrize("script", SCRIPTS)
def test_lines_of_a_sign_fit_their_room_and_do_not_meet(script: Script) -> None:
    signs = [lines for seed in range(40) if (lines := written(script, seed))]
    assert len(signs) > 20
    for lines in signs:
        for line in lines:
            assert box(-1, -1, 401, 301).contains(extent(line))
        for one, other in combinations(lines, 2):
            assert extent(one).intersection(extent(other)).area == 0


def test_some_chinese_lines_run_downwards_and_some_are_widely_spaced() -> None:
    lines = [line.typeset for seed in range(60) for line in written(Script.HAN, seed)]
    assert any(line.ink.shape[0] > 2 * line.ink.shape[1] for line in lines)
    gaps = [
        np.diff(line.line.characters[:, [0, 1], 0].ravel()[1:-1])[::2].max()
        for line in lines
        if len(line.line.clusters) > 2 and line.ink.shape[1] > 2 * line.ink.shape[0]
    ]
    assert max(gaps) > 24


@pytest.mark.parametrize("seed", range(6))
def test_signs_keep_their_lines_on_the_sheet_they_are_mounted_on(seed: int) -> None:
    rng = np.random.default_rng(seed)
    lines = written(Script.LATIN, seed)
    sheet = mounted(rng, lines, 24)
    assert len(sheet.lines) == len(lines)
    picture, cover = lettered(sheet, rng, np.full((20, 20, 3), 90, np.uint8))
    assert picture.shape == (sheet.height, sheet.width, 3)
    assert (cover is None) == (sheet.cover is None)
    opaque = sheet.ink if cover is None else cover
    assert opaque.any()


def test_spots_do_not_meet_each_other_nor_what_is_taken() -> None:
    taken = np.array([[100, 100], [300, 100], [300, 300], [100, 300]], np.float32)
    rng, room = np.random.default_rng(4), Room(SIZE, [taken])
    found = [free_spot(rng, (160, 50), SIZE, room) for _ in range(30)]
    quads = [Polygon(spot.quad) for spot in found if spot]
    assert 3 < len(quads) < 30
    for one, other in combinations([*quads, Polygon(taken)], 2):
        assert one.intersection(other).area < 0.05 * min(one.area, other.area)


def test_a_sheet_larger_than_its_spot_shrinks_into_it() -> None:
    spot = free_spot(np.random.default_rng(2), (120, 60), SIZE, Room(SIZE))
    assert spot is not None
    for shape in ((30, 60), (60, 120), (200, 900)):
        quad = Polygon(spot.placement(shape).quad)
        assert Polygon(spot.quad).buffer(0.5).contains(quad)
