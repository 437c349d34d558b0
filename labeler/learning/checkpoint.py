"""Save and load weights with everything needed to rebuild the network, and states of training."""

import io
import json
import pickle
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor

from labeler.core.errors import WeightsError
from labeler.core.files import write_atomically
from labeler.learning.networks.detector import Detector
from labeler.learning.networks.stored import StoredNetwork

_ENCODER = "encoder."
_OUTLINES = "outlines"
Kind = TypeVar("Kind", bound=StoredNetwork)


def save_weights(
    path: Path, network: StoredNetwork, metadata: Mapping[str, Any], *, half: bool = False
) -> None:
    """Write weights and, as JSON, the network's config and `metadata`; atomically.

    `half` stores floats in 16 bits, for release.
    """
    state: dict[str, Tensor] = network.state_dict()
    tensors = {
        key: value.detach().cpu().to(torch.float16 if half and value.is_floating_point() else value.dtype)
        .contiguous()
        for key, value in state.items()
    }  # fmt: skip
    header = {
        "format": network.FORMAT,
        "config": json.dumps(network.described()),
        "metadata": json.dumps(dict(metadata)),
    }
    write_atomically(path, lambda draft: draft.write_bytes(save(tensors, header)))


def outlines_of(*, words: bool) -> dict[str, str]:
    """Return the metadata of weights that outline words rather than lines, or the reverse."""
    return {_OUTLINES: "words" if words else "lines"}


def finds_words(metadata: Mapping[str, Any]) -> bool:
    """Tell from the metadata of weights whether they outline words rather than lines."""
    return metadata.get(_OUTLINES) == "words"


def load_checkpoint(path: Path) -> tuple[Detector, dict[str, Any]]:
    """Rebuild a detector: `load_network` for the network that most of the program is about."""
    return load_network(path, Detector)


def load_network(path: Path, kind: type[Kind]) -> tuple[Kind, dict[str, Any]]:
    """Rebuild a network in evaluation mode, in float32, and return it with its metadata.

    Raises WeightsError when the file is missing, damaged or holds another kind of network.
    """
    if not path.exists():
        raise WeightsError(f"There are no weights at {path}. Choose another model.")
    try:
        with safe_open(path, framework="pt") as file:
            header = file.metadata() or {}
            tensors = {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118
    except (SafetensorError, OSError) as error:
        raise WeightsError(f"{path} is damaged or not a weights file: {error}") from error
    if header.get("format") != kind.FORMAT:
        name = kind.__name__.lower()
        raise WeightsError(f"{path} does not hold weights of this program's {name}.")
    try:
        network = kind.built(json.loads(header["config"]))
        state = {key: _full(value) for key, value in tensors.items()}
        network.load_state_dict(state)
        metadata: dict[str, Any] = json.loads(header["metadata"])
    except (KeyError, ValueError, TypeError, RuntimeError) as error:
        raise WeightsError(
            f"{path} was written by another version of this program: {error}"
        ) from error
    return network.eval(), metadata


def load_encoder(path: Path) -> dict[str, Tensor]:
    """Return the encoder's weights out of a file of any network that has the detector's encoder.

    Raises WeightsError when the file is missing or damaged, or has none.
    """
    if not path.exists():
        raise WeightsError(f"There are no weights at {path}. Choose another file.")
    try:
        with safe_open(path, framework="pt") as file:
            tensors = {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118
    except (SafetensorError, OSError) as error:
        raise WeightsError(f"{path} is damaged or not a weights file: {error}") from error
    found = {
        key.rpartition(_ENCODER)[2]: _full(value)
        for key, value in tensors.items()
        if _ENCODER in key
    }
    if not found:
        raise WeightsError(f"{path} holds no encoder. Make one with: labeler pretrain")
    return found


def take_encoder(network: StoredNetwork, path: Path) -> None:
    """Let the encoder of a network begin with the one in a file of any network that has one.

    What only one of the two has stays as it was: a reader's ends after its second stage. Raises
    WeightsError as `load_encoder` does, and LabelerError where the network has no encoder.
    """
    encoder, taught = network.own_encoder(), load_encoder(path)
    own = encoder.state_dict()
    encoder.load_state_dict({name: taught.get(name, value) for name, value in own.items()})


def save_state(path: Path, state: Mapping[str, Any]) -> None:
    """Write the state of a training run (tensors, numbers, strings and containers); atomically."""
    write_atomically(path, lambda draft: _write_state(draft, state))


def _write_state(path: Path, state: Mapping[str, Any]) -> None:
    # A file that torch opens itself is no more than "unexpected pos" where the disk is full.
    content = io.BytesIO()
    torch.save(dict(state), content)
    path.write_bytes(content.getbuffer())


def load_state(path: Path) -> dict[str, Any]:
    """Read the state of a training run; raises WeightsError. Runs no code from the file."""
    try:
        state: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
    except (OSError, RuntimeError, EOFError, pickle.UnpicklingError, SafetensorError) as error:
        raise WeightsError(
            f"{path} cannot be resumed from: {error}. Start the training anew."
        ) from error
    return state


def _full(value: Tensor) -> Tensor:
    return value.float() if value.is_floating_point() else value
