"""Give a detector on another encoder the decoders and heads of a trained one.

Only the layers between encoder and decoders depend on the features. They are linear, so those of
the new encoder follow by least squares, from what both encoders see on rendered pages: before any
step of training most of the characters are found that the donor finds (docs/decisions/detector.md).
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

import torch
from torch import Tensor, nn

from labeler.core.errors import WeightsError
from labeler.core.progress import Progress
from labeler.learning.checkpoint import load_beginning, load_checkpoint, save_weights
from labeler.learning.data.sources import PageCache, PageSource, rendered_pages
from labeler.learning.data.stream import ViewSet, batches
from labeler.learning.networks.batch import as_floats
from labeler.learning.networks.blocks import ConvNorm
from labeler.learning.networks.decoder import Decoder
from labeler.learning.networks.detector import DetectionNetwork
from labeler.learning.networks.encoders import EncoderKind

_PAGES, _BATCH, _BATCHES, _SIZE = 24, 4, 10, 320
_RIDGE = 1e-4
"""Share of the mean variance of features that keeps the solution small where they are alike."""
_OWN = ("encoder.", "line_head.")
"""What a detector has by itself: its head of lines begins with nothing, and corrects its encoder's."""


def put_under_heads(
    added: Path,
    heads: Path,
    out: Path,
    progress: Progress | None = None,
    encoder: EncoderKind = EncoderKind.ADDED,
) -> None:
    """Write weights in which the ONNX file of a detector stands under decoders and heads of others.

    The same files give the same weights. `encoder` says by which habits it looks. Raises
    WeightsError, also for what cannot be trained on, and Cancelled.
    """
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        network, metadata = load_beginning(added)
    network.config = replace(network.config, encoder=encoder)
    donor, _ = load_checkpoint(heads)
    if _widths(network) != _widths(donor):
        raise WeightsError(
            f"{heads} holds heads of another size than stand on detectors of others."
        )
    take_heads(network, donor, progress=progress)
    save_weights(out, network, metadata | {"kind": "under heads", "heads": heads.name}, half=True)


def take_heads(
    network: DetectionNetwork,
    donor: DetectionNetwork,
    seed: int = 0,
    progress: Progress | None = None,
) -> None:
    """Let all of a network but encoder and line head begin with a donor's, both in evaluation mode.

    Count heads that the donor has not stay as they are; and all does, where its decoders or heads
    are of another size. Raises Cancelled.
    """
    progress = progress or Progress()
    if _widths(network) != _widths(donor):
        return
    own = network.state_dict()
    given = {
        name: value
        for name, value in donor.state_dict().items()
        if name in own and not name.startswith(_OWN) and ".laterals." not in name
    }
    network.load_state_dict(own | given)
    pairs = [
        (network.character_decoder, donor.character_decoder),
        (network.line_decoder, donor.line_decoder),
    ]
    fits = [[_Fit() for _ in decoder.laterals] for decoder, _ in pairs]
    with torch.no_grad():
        for images in _views(seed):
            progress.check()
            new, old = (one.encoded(images).pyramid[1:] for one in (network, donor))
            for (_, taught), levels in zip(pairs, fits, strict=True):
                for fit, layer, features, seen in zip(
                    levels, taught.laterals, new, old, strict=True
                ):
                    fit.add(features, layer(seen))
        for (decoder, _), levels in zip(pairs, fits, strict=True):
            _fill(decoder, levels)


def _widths(network: DetectionNetwork) -> tuple[int, int]:
    return network.config.decoder_channels, network.config.head_channels


def _views(seed: int) -> Iterator[Tensor]:
    """Yield images (B, 3, H, W) of rendered text."""
    source = PageSource(rendered_pages(_PAGES, seed=seed), cache=PageCache(2**28))
    views = batches(ViewSet([source] * _BATCH, _SIZE, seed), first_step=0, workers=0)
    return (as_floats(batch.images) for batch in islice(views, _BATCHES))


@dataclass(slots=True)
class _Fit:
    """The normal equations of one layer: features (and a one) against what it should give."""

    products: Tensor | None = None
    wanted: Tensor | None = None

    def add(self, features: Tensor, outputs: Tensor) -> None:
        """Take in the pixels of features (B, C, h, w) and of outputs (B, D, h, w)."""
        pixels, answers = (
            one.movedim(1, -1).reshape(-1, one.shape[1]).double() for one in (features, outputs)
        )
        pixels = torch.cat([pixels, torch.ones_like(pixels[:, :1])], 1)
        products, wanted = pixels.T @ pixels, pixels.T @ answers
        self.products = products if self.products is None else self.products + products
        self.wanted = wanted if self.wanted is None else self.wanted + wanted

    def solved(self) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Return weight (C, D) and bias (D), and mean and variance (D) of what the weight gives."""
        assert self.products is not None
        assert self.wanted is not None
        ridge = _RIDGE * self.products.diagonal().mean() * torch.eye(len(self.products)).double()
        solved = torch.linalg.solve(self.products + ridge, self.wanted)
        weight, bias = solved[:-1], solved[-1]
        middle = self.products[-1, :-1] / self.products[-1, -1]
        spread = self.products[:-1, :-1] / self.products[-1, -1] - middle.outer(middle)
        variance = (weight * (spread @ weight)).sum(0).clamp(min=0)
        return weight, bias, middle @ weight, variance


def _fill(decoder: Decoder, fits: list[_Fit]) -> None:
    """Make the laterals of a decoder give what was fitted, by normalisations that know the statistics."""
    for layer, fit in zip(decoder.laterals, fits, strict=True):
        assert isinstance(layer, ConvNorm)
        weight, bias, mean, variance = fit.solved()
        convolution, norm = layer[0], layer[1]
        assert isinstance(norm, nn.BatchNorm2d)
        state = {
            "weight": (variance + norm.eps).sqrt(),
            "bias": bias + mean,
            "running_mean": mean,
            "running_var": variance,
        }
        convolution.load_state_dict({"weight": weight.T[:, :, None, None]})
        norm.load_state_dict(state, strict=False)
