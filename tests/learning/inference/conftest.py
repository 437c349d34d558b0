"""A network that reads painted images: red is the line map, green the character map."""

import pytest
import torch

from labeler.learning.networks.detector import DetectorOutput


class PaintedNetwork:
    """Answers at half the resolution, like the real one, and remembers what it was shown."""

    def __init__(self, *, has_counts: bool = True) -> None:
        self.shapes: list[tuple[int, ...]] = []
        self.has_counts = has_counts
        self.memory = 10**9

    def to(self, device):
        self.memory = 10**9
        return self

    def __call__(self, image: torch.Tensor) -> DetectorOutput:
        if image.shape[0] > self.memory:
            raise torch.cuda.OutOfMemoryError("pretended")
        self.shapes.append(tuple(image.shape))
        assert image.shape[2] % 32 == 0
        assert image.shape[3] % 32 == 0
        # Grey (0.5) is background: what lies beyond the border must not look like text.
        maps = torch.nn.functional.avg_pool2d((image * 2 - 1).clamp(1e-4, 1 - 1e-4), 2).logit()
        counts = torch.zeros(image.shape[0], 1000)
        counts[:, 7] = 30.0
        known = counts if self.has_counts else None
        return DetectorOutput(maps[:, 1:2], maps[:, :1], maps[:, 2:], known, known, None, None)


@pytest.fixture
def network():
    return PaintedNetwork()
