"""PP-OCRv6 small as the backbone of a recognizer: what reads lines of fifty languages already.

PaddleOCR (Apache-2.0), June 2026: convolutions down to one row of features, two blocks of
attention along it (after SVTR, Du et al. 2022), then one linear layer over 18,708 characters and
the space, trained by CTC. The file comes with the package rapidocr.
"""

import copy
from dataclasses import dataclass
from functools import lru_cache

import torch
from torch import Tensor, fx, nn

from labeler.learning.graphs.reading import between, read_network, with_taps
from labeler.learning.graphs.shipped import ShippedFile

READER = ShippedFile(
    package="rapidocr",
    name="models/PP-OCRv6_rec_small.onnx",
    sha256="6f327246b50388f3c176ae304bd95767ea6dc0c9ae92153ef8cbe210b3c14884",
)
_CONVOLUTIONS = "p2o.pd_op.pool2d.1.0"
"""The value of the file that its attention reads: (B, 384, 1, T)."""
_FEATURES = "p2o.pd_op.squeeze.0.0"
"""The value of the file that its linear layer reads: (B, 120, T)."""
_HEAD = ("v_p2o_pd_op_matmul_12_0_weight", "v_Add_209_weight")
"""Weight (channels, classes) and bias (classes,) of the linear layer, as the module names them."""
SHIPPED_CHANNELS = 120
CONVOLUTION_CHANNELS = 384
_BGR = [2, 1, 0]


@dataclass(frozen=True, slots=True)
class _Parts:
    """The file, taken apart."""

    alphabet: str
    backbone: fx.GraphModule
    attention: fx.GraphModule
    weight: Tensor  # (classes, channels) of the linear layer
    bias: Tensor  # (classes,)


class TextBackbone(nn.Module):
    """Lines (B, 3, 48, W), 0 to 1, to one row of features (B, 120, 1, W/8)."""

    def __init__(self, channels: int = SHIPPED_CHANNELS) -> None:
        """Begin with the weights of the file, which has so many channels.

        Raises WeightsError where it is missing, and ValueError for another number of channels.
        """
        super().__init__()
        if channels != SHIPPED_CHANNELS:
            raise ValueError(f"its features have {SHIPPED_CHANNELS} channels")
        self.network = copy.deepcopy(_parts().backbone)

    def forward(self, lines: Tensor) -> Tensor:
        """Map RGB lines; the file wants their colours in the order BGR, -1 to 1."""
        return self.with_convolutions(lines)[:, :SHIPPED_CHANNELS]

    def with_convolutions(self, lines: Tensor) -> Tensor:
        """Return the features and, behind them, what attention made them of: (B, 120 + 384, 1, W/8)."""
        row, seen = self.network(lines[:, _BGR] * 2 - 1)
        return torch.cat([row.unsqueeze(2), seen], dim=1)


def shipped_alphabet() -> str:
    """Return the characters that are known, in the order of the classes from 1 on."""
    return _parts().alphabet


def shipped_head() -> tuple[Tensor, Tensor]:
    """Return weight (classes, 120) and bias (classes,) of the linear layer, not to be changed."""
    return _parts().weight, _parts().bias


def shipped_attention() -> nn.Module:
    """Return a copy of what maps convolutions (B, 384, 1, T) to features (B, 120, T), to be trained."""
    return copy.deepcopy(_parts().attention)


@lru_cache(maxsize=1)
def _parts() -> _Parts:
    """Read the file, once."""
    file = read_network(READER.path())
    # The last class is the space, as everywhere at PaddleOCR.
    alphabet = file.metadata["character"].replace("\n", "") + " "
    weight, bias = (file.module.get_parameter(name).detach() for name in _HEAD)
    return _Parts(
        alphabet,
        with_taps(file.module, [_FEATURES, _CONVOLUTIONS]),
        between(file.module, _CONVOLUTIONS, _FEATURES),
        weight.T.contiguous(),
        bias,
    )
