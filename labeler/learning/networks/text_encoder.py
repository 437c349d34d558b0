"""PP-OCRv6 small as an encoder: the features and the line map of a detector that others trained.

PaddleOCR (Apache-2.0), June 2026: a network after LCNet with a pyramid of residual squeeze-excite
features, trained by differentiable binarisation (Liao et al. 2020), whose probability map of
shrunk lines is what our line branch learns. The file comes with the package rapidocr.
"""

import copy
from functools import lru_cache
from typing import ClassVar

from torch import Tensor, fx, nn
from torch.nn import functional

from labeler.learning.graphs.reading import read_network, with_taps
from labeler.learning.graphs.shipped import ShippedFile
from labeler.learning.networks.encoder import Encoded
from labeler.maps import offset

DETECTOR = ShippedFile(
    package="rapidocr",
    name="models/PP-OCRv6_det_small.onnx",
    sha256="090f04abcd9d9a7498bc4ebf677e4cb9bdce1fe4197ddb7e529f1ef44e1ff94f",
)
_PYRAMID = ("p2o.pd_op.relu.0.0", "Concat.3", "Add.181", "Add.179", "Add.159")
"""Values of the file at strides 2 to 32: of the stem, then of the neck, where every level has seen
the coarser ones. `Concat.3` is all levels at stride 4: what its own head reads lines from."""
_LINE_LOGITS = "Add.221"
MEAN, DEVIATION = 0.5, 0.5
_BGR = [2, 1, 0]


class TextEncoder(nn.Module):
    """An image becomes a pyramid of features, and a first answer where its lines are."""

    channels: ClassVar[tuple[int, ...]] = (24, 96, 96, 96, 96)
    knows_lines: ClassVar[bool] = True
    line_ratio: ClassVar[float] = offset.TAUGHT_RATIO

    def __init__(self) -> None:
        """Begin with the weights of the file; raises WeightsError where it is missing."""
        super().__init__()
        self.network = copy.deepcopy(_network())

    def normalised(self, image: Tensor) -> Tensor:
        """Return RGB images, 0 to 1, as `forward` wants them: its colours come in the order BGR."""
        return (image[:, _BGR] - MEAN).div_(DEVIATION)

    def forward(self, image: Tensor) -> Encoded:
        """Map normalised images (B, 3, H, W) to their features and line logits."""
        *pyramid, line = self.network(image)
        return Encoded(pyramid, functional.avg_pool2d(line, 2))


@lru_cache(maxsize=1)
def _network() -> fx.GraphModule:
    """Return the network of the file, read once; to be copied."""
    return with_taps(read_network(DETECTOR.path()).module, [*_PYRAMID, _LINE_LOGITS])
