"""An encoder that stays as it came looks at each tile once."""

import numpy as np
import torch

from labeler.learning.inference.seen_tiles import SeenTiles
from labeler.learning.inference.torch_network import TorchNetwork
from labeler.learning.networks.detector import DetectionNetwork, DetectorConfig
from labeler.learning.networks.encoder import Encoded

CPU = torch.device("cpu")
TILES = np.random.default_rng(0).integers(0, 256, (2, 1, 64, 96, 3), np.uint8)


def test_what_is_answered_is_the_same_as_by_looking_again() -> None:
    torch.manual_seed(0)
    detector = DetectionNetwork(DetectorConfig(decoder_channels=16, is_encoder_frozen=True))
    seen = SeenTiles()
    first = TorchNetwork(detector, CPU, seen=seen)
    torch.nn.init.constant_(detector.line_head.layers[1].bias, 1.0)
    second = TorchNetwork(detector, CPU, seen=seen)
    looks: list[None] = []
    for network in (first, second):
        network._network.detector.encoder.register_forward_hook(lambda *_: looks.append(None))
    one, other = first(TILES[0])[0], second(TILES[0])[0]
    assert len(looks) == 1
    assert not np.allclose(one.line, other.line), "each has its own heads"
    np.testing.assert_array_equal(other.line, TorchNetwork(detector, CPU)(TILES[0])[0].line)
    second(TILES[1])
    assert len(looks) == 2, "another tile is looked at"


def test_what_no_longer_fits_is_looked_at_again() -> None:
    bytes_of_one = 4 * (8 + 2)
    seen, looked = SeenTiles(bytes_of_one), []

    def look() -> Encoded:
        looked.append(None)
        return Encoded([torch.zeros(1000), torch.zeros(8)], torch.zeros(2))

    for _ in range(3):
        for tiles in TILES:
            assert [len(one) for one in seen.encoded(tiles, look).pyramid] == [0, 8]
    assert len(looked) == 1 + 3, "the first is kept, the second never"
