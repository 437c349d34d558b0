"""Sequence models along the features of a line: two bidirectional LSTMs, or self-attention."""

import torch
from torch import Tensor, nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

LAYERS = 2
_HEADS = 4
_REACH = 9
"""Steps that the convolution covers by which attention knows what stands beside what."""


class RecurrentModel(nn.Module):
    """The two bidirectional LSTMs of CRNN."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.lstm = nn.LSTM(channels, channels // 2, LAYERS, batch_first=True, bidirectional=True)

    def forward(self, features: Tensor, lengths: Tensor, is_there: Tensor) -> Tensor:
        """Keep the shape (B, T, channels); steps beyond a line's length answer nothing."""
        packed = pack_padded_sequence(
            features, lengths.cpu(), batch_first=True, enforce_sorted=False
        )
        answers, _ = self.lstm(packed)
        padded, _ = pad_packed_sequence(answers, batch_first=True, total_length=len(is_there[0]))
        return padded


class AttentionModel(nn.Module):
    """Transformer layers; a convolution before each tells what stands beside what."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.layers = nn.ModuleList(_Layer(channels) for _ in range(LAYERS))
        self.norm = nn.LayerNorm(channels)

    def forward(self, features: Tensor, lengths: Tensor, is_there: Tensor) -> Tensor:
        """Keep the shape (B, T, channels); no step hears of what lies beyond the line."""
        mask = is_there[:, None, None]
        for layer in self.layers:
            features = layer(features, is_there[..., None], mask)
        normed: Tensor = self.norm(features)
        return normed


class NoSequenceModel(nn.Module):
    """Leaves the features of a backbone as they are that brings its own."""

    def __init__(self, channels: int) -> None:
        super().__init__()

    def forward(self, features: Tensor, lengths: Tensor, is_there: Tensor) -> Tensor:
        """Return the features (B, T, channels)."""
        return features


class _Layer(nn.Module):
    """Local mixing, attention, feed forward, each added to its input (norms first)."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.beside = nn.Conv1d(channels, channels, _REACH, padding=_REACH // 2, groups=channels)
        self.first = nn.LayerNorm(channels)
        self.project = nn.Linear(channels, channels * 3)
        self.merge = nn.Linear(channels, channels)
        self.second = nn.LayerNorm(channels)
        self.feed = nn.Sequential(
            nn.Linear(channels, channels * 2), nn.GELU(), nn.Linear(channels * 2, channels)
        )

    def forward(self, features: Tensor, is_there: Tensor, mask: Tensor) -> Tensor:
        features = features + self.beside(features.transpose(1, 2)).transpose(1, 2)
        features = features * is_there
        batch, steps, channels = features.shape
        shape = (batch, steps, 3, _HEADS, channels // _HEADS)
        query, key, value = self.project(self.first(features)).view(shape).unbind(2)
        heads = nn.functional.scaled_dot_product_attention(
            query.transpose(1, 2), key.transpose(1, 2), value.transpose(1, 2), attn_mask=mask
        )
        features = features + self.merge(heads.transpose(1, 2).reshape(batch, steps, channels))
        return torch.where(is_there, features + self.feed(self.second(features)), 0.0)
