"""Save and load weights with everything needed to rebuild the network, and states of training."""

import io
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

import torch
from safetensors import safe_open
from safetensors.torch import save
from torch import Tensor

from labeler.core.detection import DEFAULT_SCORE
from labeler.core.errors import WeightsError
from labeler.core.files import write_atomically
from labeler.core.foreign_model import TAUGHT_SCORE
from labeler.core.regular_files import open_regular, read_regular
from labeler.learning.graphs.reading import MOST_BYTES
from labeler.learning.networks.detector import DetectionNetwork, DetectorConfig
from labeler.learning.networks.encoders import EncoderKind
from labeler.learning.networks.stored import StoredNetwork
from labeler.learning.networks.text_encoder import TextEncoder

BEST_SCORE = "best_score"
"""In the metadata of weights: from which score on their lines are more often right than wrong."""
ENCLOSES = "encloses"
"""Likewise: whether rectangles enclose all that they see of a line (`InstanceSettings.encloses`)."""
_LONG_SIDE = "long_side"
_LENGTH = 8
"""Bytes at the begin of a file of weights that say how long its header is."""
_ENCODER = "encoder."
_FILE = "file."
"""Begins the name of what is no tensor but the content of a file, in bytes."""
_OUTLINES = "outlines"
_LONGEST_SIDE = 8192
_MOST_CHANNELS = 100_000
_FOREIGN = (KeyError, ValueError, TypeError, AttributeError, RuntimeError, MemoryError)
"""What a config of another version, or a hostile one, makes a network raise."""
Kind = TypeVar("Kind", bound=StoredNetwork)


def save_weights(
    path: Path, network: StoredNetwork, metadata: Mapping[str, Any], *, half: bool = False
) -> None:
    """Write weights and, as JSON, the network's config and `metadata`; atomically.

    The same weights give the same file.
    `half` stores floats in 16 bits, for release.
    """
    state = network.stored_state()
    tensors = {
        key: value.detach().cpu().to(torch.float16 if half and value.is_floating_point() else value.dtype)
        .contiguous()
        for key, value in state.items()
    }  # fmt: skip
    for name, content in network.files().items():
        tensors[_FILE + name] = torch.frombuffer(bytearray(content), dtype=torch.uint8)
    header = {
        "format": network.FORMAT,
        "config": json.dumps(network.described()),
        "metadata": json.dumps(dict(metadata)),
    }
    write_atomically(path, lambda draft: draft.write_bytes(_in_order(save(tensors, header))))


def _in_order(content: bytes) -> bytes:
    """Return a file of weights whose header, which is written in any order, is in that of its keys."""
    begin = _LENGTH + int.from_bytes(content[:_LENGTH], "little")
    values = json.loads(content[_LENGTH:begin])
    header = json.dumps(values, sort_keys=True, separators=(",", ":")).encode()
    header += b" " * (-len(header) % _LENGTH)  # tensors are aligned
    return len(header).to_bytes(_LENGTH, "little") + header + content[begin:]


def outlines_of(*, words: bool) -> dict[str, str]:
    """Return the metadata of weights that outline words rather than lines, or the reverse."""
    return {_OUTLINES: "words" if words else "lines"}


def finds_words(metadata: Mapping[str, Any]) -> bool:
    """Tell from the metadata of weights whether they outline words rather than lines."""
    return metadata.get(_OUTLINES) == "words"


def best_score(metadata: Mapping[str, Any]) -> float:
    """Return the score that weights do best with; the default where nothing sensible is said."""
    value = metadata.get(BEST_SCORE)
    return value if isinstance(value, float) and 0.0 < value < 1.0 else DEFAULT_SCORE


def encloses(metadata: Mapping[str, Any]) -> bool:
    """Tell whether rectangles enclose all that weights see of a line: see `ENCLOSES`."""
    return metadata.get(ENCLOSES) is True


def long_side(metadata: Mapping[str, Any]) -> int | None:
    """Return the long side of the pictures that weights are given, where they are given no others."""
    value = metadata.get(_LONG_SIDE)
    return value if isinstance(value, int) and 0 < value <= _LONGEST_SIDE else None


def is_added(path: Path) -> bool:
    """Tell whether weights are the ONNX file of somebody else, by the end of the name."""
    return path.suffix.lower() == ".onnx"


def load_beginning(path: Path) -> tuple[DetectionNetwork, dict[str, Any]]:
    """Return the detector that a retrain begins with, and its metadata: weights, or an added file.

    On a file of somebody else stand heads that know nothing yet, while it stays as it is. Raises
    WeightsError.
    """
    if not is_added(path):
        return load_checkpoint(path)
    try:
        content = read_regular(path, MOST_BYTES)
    except OSError as error:
        raise WeightsError(f"{path} cannot be read: {error.strerror}.") from error
    network = DetectionNetwork(
        DetectorConfig(encoder=EncoderKind.ADDED, encoder_file=content, is_encoder_frozen=True)
    )
    assert isinstance(network.encoder, TextEncoder)
    side = network.encoder.habits.long_side
    return network.eval(), {BEST_SCORE: TAUGHT_SCORE, _LONG_SIDE: side}


def load_checkpoint(path: Path) -> tuple[DetectionNetwork, dict[str, Any]]:
    """Rebuild a detector: `load_network` for the network that most of the program is about."""
    return load_network(path, DetectionNetwork)


def load_network(path: Path, kind: type[Kind]) -> tuple[Kind, dict[str, Any]]:
    """Rebuild a network in evaluation mode, in float32, and return it with its metadata.

    Raises WeightsError when the file is missing, damaged or holds another kind of network.
    """
    header, tensors = _contents(path)
    if header.get("format") != kind.FORMAT:
        name = " ".join(kind.FORMAT.split()[1:-1])
        raise WeightsError(f"{path} does not hold weights of this program's {name}.")
    try:
        files = {key.removeprefix(_FILE): key for key in tensors if key.startswith(_FILE)}
        config = kind.with_new_names(json.loads(header["config"])) | {
            name: tensors.pop(key).numpy().tobytes() for name, key in files.items()
        }
        network = _rebuilt(kind, config, kind.with_new_names(tensors))
        metadata: dict[str, Any] = dict(json.loads(header["metadata"]))
    except _FOREIGN as error:
        raise WeightsError(
            f"{path} was written by another version of this program: {error}"
        ) from error
    return network.eval(), metadata


def _rebuilt(kind: type[Kind], config: dict[str, Any], tensors: dict[str, Tensor]) -> Kind:
    """Build a network around tensors; one that declares more than the file holds is refused first.

    Raises one of `_FOREIGN`.
    """
    if sum(value for value in config.values() if isinstance(value, int)) > _MOST_CHANNELS:
        raise ValueError(f"it declares more than {_MOST_CHANNELS:,} channels")
    with torch.device("meta"):  # costs no memory
        network = kind.built(config)
    shapes = network.stored_state()
    for name, declared in shapes.items():
        found = tensors.get(name)
        if found is None or found.shape != declared.shape:
            raise ValueError(f"{name} is not {tuple(declared.shape)} numbers")
        if found.is_floating_point() is not declared.is_floating_point():
            raise ValueError(f"{name} holds numbers of another kind")
    if {*dict(network.named_parameters()), *dict(network.named_buffers())} <= shapes.keys():
        network.to_empty(device="cpu")  # Random weights would take time, and go at once.
    else:
        network = kind.built(config)
    network.load_state_dict(network.state_dict() | tensors)
    return network


def _contents(path: Path) -> tuple[dict[str, str], dict[str, Tensor]]:
    """Return the header and the tensors of a file, floats in float32; raises WeightsError."""
    if not path.exists():
        raise WeightsError(f"There are no weights at {path}. Choose another model.")
    try:
        with open_regular(path), safe_open(path, framework="pt") as file:
            header = file.metadata() or {}
            tensors = {key: _full(file.get_tensor(key)) for key in file.keys()}  # noqa: SIM118
    except Exception as error:  # what reads the file raises anything
        raise WeightsError(f"{path} is damaged or not a weights file: {error}") from error
    wrong = next((key for key, value in tensors.items() if not value.isfinite().all()), None)
    if wrong is not None:
        raise WeightsError(f"{path} is damaged: {wrong} holds what is no number. Copy it again.")
    return header, tensors


def load_encoder(path: Path) -> dict[str, Tensor]:
    """Return the encoder's weights out of a file of any network that has the detector's encoder.

    Raises WeightsError when the file is missing or damaged, or has none.
    """
    _, tensors = _contents(path)
    found = {
        key.rpartition(_ENCODER)[2]: value for key, value in tensors.items() if _ENCODER in key
    }
    if not found:
        raise WeightsError(f"{path} holds no encoder. Make one with: labeler pretrain")
    return found


def take_encoder(network: StoredNetwork, path: Path) -> None:
    """Let the encoder of a network begin with the one in a file of any network that has one.

    What only one of the two has stays as it was: a reader's ends after its second stage. It is the
    network's own from now on, to be trained and stored. Raises
    WeightsError as `load_encoder` does, and LabelerError where the network has no encoder.
    """
    encoder, taught = network.own_encoder(), load_encoder(path)
    own = encoder.state_dict()
    shared = own.keys() & taught.keys()
    if not shared or any(own[name].shape != taught[name].shape for name in shared):
        raise WeightsError(f"{path} holds an encoder of another kind than this network has.")
    encoder.load_state_dict({name: taught.get(name, value) for name, value in own.items()})
    network.let_encoder_learn()


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
        with open_regular(path) as file:
            state = torch.load(file, map_location="cpu", weights_only=True)
        if not isinstance(state, dict):
            raise ValueError("it holds no state")
    except Exception as error:  # what reads the file raises anything
        raise WeightsError(
            f"{path} cannot be resumed from: {error}. Start the training anew."
        ) from error
    return state


def _full(value: Tensor) -> Tensor:
    return value.float() if value.is_floating_point() else value
