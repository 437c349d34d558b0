"""Running the network tile by tile, and with less memory when it runs out."""

import numpy as np
import torch

from labeler.core.progress import Progress
from labeler.learning.inference.look import Looker
from labeler.maps.tiles import TileSettings

TILES = TileSettings(side=128, overlap=64)


def noise(width, height):
    return np.random.default_rng(0).integers(128, 255, (height, width, 3)).astype(np.uint8)


def test_tiles_give_the_map_of_the_whole(network):
    image = noise(480, 320)
    whole = Looker(network, torch.device("cpu"), TileSettings(), 1)
    parts = Looker(network, torch.device("cpu"), TILES, 1)
    one = whole.look(image, 480, lambda tile, zoom: True, Progress())
    other = parts.look(image, 480, lambda tile, zoom: True, Progress())
    assert one.line.shape == (160, 240)
    assert np.abs(one.line.astype(int) - other.line).max() <= 2
    assert one.counts == (7.0, 7.0)
    assert other.counts == (None, None)


def test_scale_leads_from_map_to_image(network):
    look = Looker(network, torch.device("cpu"), TILES, 1).look(
        noise(301, 203), 151, lambda tile, zoom: True, Progress()
    )
    assert look.scale == (301 / 151 * 2, 203 / 102 * 2)


def test_running_out_of_memory_halves_the_batch_then_moves_to_the_processor(network):
    looker = Looker(network, torch.device("cpu"), TILES, 4)
    network.memory = 2
    look = looker.look(noise(480, 320), 480, lambda tile, zoom: True, Progress())
    assert network.shapes[0][0] == 2
    network.memory, network.shapes = 0, []
    again = looker.look(noise(480, 320), 480, lambda tile, zoom: True, Progress())
    assert network.shapes[0][0] == 1
    assert np.array_equal(look.line, again.line)
