"""What a recognizer of others is taught besides: answers that are added to its own (side-tuning).

The convolutions of PP-OCRv6 see a letter that nobody taught it, its attention passes on what the
letters it knows need (Zhang et al. 2020, and on kept features Sung et al. 2022). So a copy of the
attention learns, for some characters. All else of the network stays as it came, to the bit.
"""

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from labeler.core.alphabet import BLANK
from labeler.learning.networks.text_backbone import SHIPPED_CHANNELS, shipped_attention


class SideNetwork(nn.Module):
    """Attention and a linear layer beside those of PP-OCRv6, for the blank and some characters."""

    classes: Tensor

    def __init__(self, classes: Sequence[int]) -> None:
        """Begin with the attention of the file, and add nothing to the answers for `classes`."""
        super().__init__()
        self.attention = shipped_attention()
        self.head = nn.Linear(SHIPPED_CHANNELS, 1 + len(classes))
        nn.init.zeros_(self.head.weight)
        nn.init.zeros_(self.head.bias)
        self.register_buffer("classes", torch.tensor([BLANK, *classes]), persistent=False)

    def begin_as(self, other: "SideNetwork") -> None:
        """Answer as another one whose classes are the first ones of these."""
        count = len(other.classes)
        self.attention.load_state_dict(other.attention.state_dict())
        with torch.no_grad():
            self.head.weight[:count] = other.head.weight
            self.head.bias[:count] = other.head.bias

    def forward(self, seen: Tensor) -> Tensor:
        """Map convolutions (B, 384, 1, T) to what is added to the logits of `classes`: (B, T, 1 + K)."""
        added: Tensor = self.head(self.attention(seen).transpose(1, 2))
        return added
