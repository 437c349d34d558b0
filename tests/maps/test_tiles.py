"""Tiles cover everything and leave no seams."""

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from labeler.maps.tiles import TileCanvas, TileSettings, tiles

SMALL = TileSettings(side=128, overlap=64)


@given(st.integers(1, 700), st.integers(1, 700))
def test_tiles_cover_an_image_with_enough_overlap(width, height):
    seen = np.zeros((height, width), int)
    every = list(tiles((width, height), SMALL))
    for tile in every:
        assert (tile.width, tile.height) == (every[0].width, every[0].height)
        assert tile.width % 32 == tile.height % 32 == tile.x % 32 == tile.y % 32 == 0
        seen[tile.y : tile.y + tile.height, tile.x : tile.x + tile.width] += 1
    assert seen.min() >= 1
    for side, length, starts in (
        (every[0].width, width, sorted({tile.x for tile in every})),
        (every[0].height, height, sorted({tile.y for tile in every})),
    ):
        assert all(b - a <= side - SMALL.overlap for a, b in pairwise(starts))
        # Only the grid may make tiles larger than length and overlaps ask for.
        assert (
            side * len(starts) < length + SMALL.overlap * (len(starts) - 1) + 32 * len(starts) + 32
        )


@given(st.integers(1, 500), st.integers(1, 500))
def test_tiles_put_together_are_the_whole(width, height):
    values = np.random.default_rng(0).random((-(-height // 2) + 70, -(-width // 2) + 70))
    canvas = TileCanvas((width, height), 2, SMALL)
    for tile in tiles((width, height), SMALL):
        x, y = tile.x // 2, tile.y // 2
        part = values[y : y + tile.height // 2, x : x + tile.width // 2]
        canvas.add(tile, part.astype(np.float32))
    rows, columns = canvas.values.shape
    assert np.abs(canvas.values - values[:rows, :columns] * 255).max() <= 2


def test_what_tiles_see_at_their_edges_is_forgotten():
    canvas = TileCanvas((480, 128), 2, SMALL)
    for tile in tiles((480, 128), SMALL):
        seen = np.full((64, 64), 0.5, np.float32)
        seen[:, 0] = 1.0 if tile.x else 0.5
        canvas.add(tile, seen)
    assert np.ptp(canvas.values) <= 1


def test_tiles_that_disagree_are_blended():
    canvas = TileCanvas((256, 64), 2, SMALL)
    for index, tile in enumerate(tiles((256, 64), SMALL)):
        canvas.add(tile, np.full((32, 64), index % 2, np.float32))
    assert np.abs(np.diff(canvas.values[0].astype(int))).max() <= 255 / 16 + 1
