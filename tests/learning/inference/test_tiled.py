"""Running the network tile by tile."""

import numpy as np

from labeler.core.progress import Progress
from labeler.learning.inference.tiled import TiledInference
from labeler.maps.tiles import TileSettings

TILES = TileSettings(side=128, overlap=64)


def noise(width, height):
    return np.random.default_rng(0).integers(128, 255, (height, width, 3)).astype(np.uint8)


def test_tiles_give_the_map_of_the_whole(network):
    image = noise(480, 320)
    whole = TiledInference(network, TileSettings())
    parts = TiledInference(network, TILES)
    one = whole.run(image, 480, lambda tile, zoom: True, Progress())
    other = parts.run(image, 480, lambda tile, zoom: True, Progress())
    assert one.line.shape == (160, 240)
    assert np.abs(one.line.astype(int) - other.line).max() <= 2
    assert one.counts == (7.0, 7.0)
    assert other.counts == (None, None)


def test_scale_leads_from_map_to_image(network):
    look = TiledInference(network, TILES).run(
        noise(301, 203), 151, lambda tile, zoom: True, Progress()
    )
    assert look.scale == (301 / 151 * 2, 203 / 102 * 2)


def test_a_network_is_given_as_many_tiles_at_once_as_it_wants(network):
    looker, image = TiledInference(network, TILES), noise(480, 320)
    one_by_one = looker.run(image, 480, lambda tile, zoom: True, Progress())
    tiles = len(network.shapes)
    network.batch, network.shapes = 4, []
    in_fours = looker.run(image, 480, lambda tile, zoom: True, Progress())
    assert [shape[0] for shape in network.shapes] == [4] * (tiles // 4) + [tiles % 4] * bool(
        tiles % 4
    )
    assert np.array_equal(one_by_one.line, in_fours.line)
