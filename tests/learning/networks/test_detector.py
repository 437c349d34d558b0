"""The network: shapes, size, counting, removable heads."""

import pytest
import torch

from labeler.learning.networks.detector import (
    CountReading,
    DetectionNetwork,
    DetectorConfig,
)
from labeler.learning.networks.heads import density_to_logits, expected_count


@pytest.mark.parametrize("reading", CountReading)
def test_output_has_the_promised_shapes(reading: CountReading) -> None:
    network = DetectionNetwork(DetectorConfig(count_reading=reading)).eval()
    with torch.no_grad():
        output = network(torch.rand(2, 3, 64, 96))
    for name in ("character", "line", "threshold"):
        assert getattr(output, name).shape == (2, 1, 32, 48)
    assert output.count_a is not None
    assert output.count_b is not None
    assert output.count_a.shape == output.count_b.shape == (2, 1000)
    if reading is CountReading.DENSITY:
        assert output.density is not None
        assert output.density.shape == (2, 1, 8, 12)
        assert output.density.min() >= 0
    else:
        assert output.density is None


@pytest.mark.parametrize("reading", CountReading)
def test_network_stays_below_five_million_parameters(reading: CountReading) -> None:
    network = DetectionNetwork(DetectorConfig(count_reading=reading))
    assert sum(parameter.numel() for parameter in network.parameters()) < 5_000_000


@pytest.mark.parametrize("reading", CountReading)
def test_maps_do_not_change_when_the_count_heads_are_removed(reading: CountReading) -> None:
    whole = DetectionNetwork(DetectorConfig(count_reading=reading)).eval()
    light = whole.without_count_heads()
    image = torch.rand(1, 3, 64, 64)
    with torch.no_grad():
        before, after = whole(image), light(image)
    assert torch.equal(before.character, after.character)
    assert torch.equal(before.line, after.line)
    assert after.count_a is None
    assert after.count_b is None
    sizes = [sum(p.numel() for p in network.parameters()) for network in (whole, light)]
    assert sizes[1] < sizes[0]


@pytest.mark.parametrize("count", [0.0, 3.0, 17.5, 240.0])
def test_count_read_from_a_density_is_its_sum(count: float) -> None:
    density = torch.zeros(1, 1, 5, 4)
    density[0, 0, 2, 1] = count
    logits = density_to_logits(density)
    assert logits.shape == (1, 1000)
    # Below zero there are no counts, so the expectation of small ones is a little high.
    assert float(expected_count(logits)) == pytest.approx(count, abs=1.1 if count < 5 else 0.2)
