"""Copies of weights that ONNX Runtime runs, in the user's cache: for processors without 16-bit arithmetic.

There it takes three quarters of the time that torch takes for the same answers
(docs/experiments.md, 2026-11-30, fourteenth). A copy is made when weights are first
loaded, compared with what it is a copy of, and found again by the hash of the weights.
"""

import hashlib
import logging
from collections.abc import Iterator
from contextlib import suppress
from importlib.util import find_spec
from itertools import islice
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from labeler.core.errors import WeightsError
from labeler.core.files import write_atomically
from labeler.learning.inference.export import OPSET, export_onnx
from labeler.learning.inference.network import TileMaps, TileNetwork
from labeler.learning.inference.onnx_network import FORMAT, OnnxNetwork
from labeler.learning.inference.torch_network import TorchNetwork
from labeler.learning.networks.detector import DetectionNetwork
from labeler.learning.networks.precision import inference_precision
from labeler.learning.networks.text_encoder import DETECTOR
from labeler.paths import user_cache

_MOST = 6
"""Copies that are kept, of 2 to 20 MB each: those that were used last."""
_NEAR = 1e-4
"""Between probabilities of a copy and of what it is a copy of."""
_PROBE = (1, 96, 160, 3)
"""Tiles that both are compared on: one, its sides neither equal nor a power of two."""
_logger = logging.getLogger(__name__)


def quickest(network: DetectionNetwork, weights: Path, device: torch.device) -> TileNetwork:
    """Return what runs a network, loaded from a file of weights, in the least time on a device.

    That is torch, but for processors that compute in 32 bits, where ONNX Runtime is installed and
    gives the same answers. The log says why it is not used where it could be.
    """
    if device.type == "cpu" and inference_precision(device) is torch.float32 and _has_packages():
        try:
            return _copy_of(weights, network)
        except Exception as error:  # noqa: BLE001 - what exporters raise shares no base class
            _logger.warning("torch runs %s, as no copy of it can be used: %s", weights, error)
    return TorchNetwork(network, device)


def _has_packages() -> bool:
    return all(find_spec(package) is not None for package in ("onnx", "onnxruntime"))


def _copy_of(weights: Path, network: DetectionNetwork) -> OnnxNetwork:
    """Return the copy of a file of weights, made where there is none that can be run."""
    folder = user_cache() / "exported"
    copy = folder / f"{_key(weights)}.onnx"
    if copy.exists():
        try:
            found = OnnxNetwork(copy, torch.get_num_threads())
        except WeightsError as error:
            _logger.info("%s is made again: %s", copy, error)
        else:
            with suppress(OSError):
                copy.touch()
            return found
    made: list[OnnxNetwork] = []
    write_atomically(copy, lambda draft: made.append(_exported(weights, network, draft)))
    _make_room(folder)
    return made[0]


def _key(weights: Path) -> str:
    """Return a hash of all that a copy follows from."""
    parts = (FORMAT, str(OPSET), torch.__version__, DETECTOR.sha256)
    content = hashlib.sha256(weights.read_bytes()).hexdigest()
    return hashlib.sha256("\n".join((*parts, content)).encode()).hexdigest()


def _exported(weights: Path, network: DetectionNetwork, draft: Path) -> OnnxNetwork:
    """Write a copy and return it loaded; raises WeightsError where it answers otherwise."""
    export_onnx(weights, draft, {})
    copy = OnnxNetwork(draft, torch.get_num_threads())
    tiles = np.random.default_rng(0).integers(0, 256, _PROBE, np.uint8)
    plain = TorchNetwork(network, torch.device("cpu"), torch.float32)
    both = zip(_maps(copy(tiles)), _maps(plain(tiles)), strict=True)
    apart = max(float(np.abs(one - other).max()) for one, other in both)
    if not apart <= _NEAR:
        raise WeightsError(f"it answers otherwise by {apart:.1e}")
    return copy


def _maps(answers: list[TileMaps]) -> Iterator[NDArray[np.float32]]:
    for answer in answers:
        yield answer.character
        yield answer.line
        if answer.density is not None:
            yield answer.density


def _make_room(folder: Path) -> None:
    """Remove the copies that nobody used for longest; another process may do the same."""
    with suppress(OSError):
        used = {path: path.stat().st_mtime for path in folder.glob("*.onnx")}
        for path in islice(sorted(used, key=used.__getitem__, reverse=True), _MOST, None):
            path.unlink(missing_ok=True)
