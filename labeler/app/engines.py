"""What finds text and what reads it: the table of engines, and the one door to torch.

A row names a function by `module:function`; its module, and torch with it, is imported when
weights are first loaded. How an engine wants its pixels is its own affair: everything outside
speaks of upright RGB images and outlines in their pixels.
"""

import logging
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from labeler.core.annotation import Polygon
from labeler.core.detection import Detection, DetectSettings
from labeler.core.errors import Cancelled, EngineFailed, LabelerError, WeightsError
from labeler.core.foreign_model import ForeignModel, Habits
from labeler.core.progress import Progress
from labeler.core.raster import Raster
from labeler.core.reading import Reading
from labeler.core.records import OWN_ENGINES, ModelKind, Weights
from labeler.core.word_splitting import WordBoundary

EXPORTED_DETECTOR = "labeler-detector-onnx"
"""The engine of what `labeler export-model` writes."""
_logger = logging.getLogger(__name__)


class Detector(Protocol):
    """Something that finds text."""

    def detect(
        self,
        image: NDArray[np.uint8],
        settings: DetectSettings | None = None,
        progress: Progress | None = None,
    ) -> Detection:
        """Find text on an upright RGB image (H, W, 3), with its own scores; raises Cancelled."""
        ...


class Reader(Protocol):
    """Something that reads lines."""

    def read(
        self,
        image: Raster,
        lines: Sequence[Polygon],
        progress: Progress | None = None,
    ) -> list[Reading]:
        """Read lines of an upright RGB image (H, W, 3), one reading each; raises Cancelled."""
        ...

    def word_boundaries(
        self,
        image: Raster,
        lines: Sequence[Polygon],
        progress: Progress | None = None,
    ) -> list[list[WordBoundary]]:
        """Return where each of some lines has spaces, in order; raises Cancelled."""
        ...


@dataclass(frozen=True, slots=True)
class Engine:
    """A way to run weights of one kind."""

    name: str
    """Stored with every model that needs it, so it stays."""
    kind: ModelKind
    suffixes: tuple[str, ...]
    """How the names of the files end that it runs, lower case; the longest that fits counts."""
    loader: str
    """`module:function`, called with a path, a device (auto, cpu, cuda) and the options."""
    is_trainable: bool
    """Whether a retrain can begin with its weights."""
    licence: str
    """SPDX expression, of the engine and of the weights that come with it."""
    options: Mapping[str, Any] = field(default_factory=dict)
    """What the loader is told besides: mean and deviation of pixels, scales, a dictionary."""


ENGINES: tuple[Engine, ...] = (
    Engine(
        OWN_ENGINES[ModelKind.DETECTOR],
        ModelKind.DETECTOR,
        (".safetensors",),
        "labeler.learning.inference.detect:load_detector",
        is_trainable=True,
        licence="Apache-2.0",
    ),
    Engine(
        EXPORTED_DETECTOR,
        ModelKind.DETECTOR,
        (".onnx",),
        "labeler.learning.inference.detect:load_exported_detector",
        is_trainable=False,
        licence="Apache-2.0",
    ),
    Engine(
        "onnx-map-detector",
        ModelKind.DETECTOR,
        (".map.onnx",),
        "labeler.learning.inference.foreign.detector:load_map_detector",
        is_trainable=True,
        licence="LicenseRef-of-the-file",
    ),
    Engine(
        OWN_ENGINES[ModelKind.READER],
        ModelKind.READER,
        (".safetensors",),
        "labeler.learning.inference.read:load_reader",
        is_trainable=True,
        licence="Apache-2.0",
    ),
    Engine(
        "onnx-ctc-reader",
        ModelKind.READER,
        (".ctc.onnx",),
        "labeler.learning.inference.foreign.reader:load_foreign_reader",
        is_trainable=False,
        licence="LicenseRef-of-the-file",
    ),
)


def engine_named(name: str) -> Engine:
    """Return a row of the table; raises WeightsError."""
    for engine in ENGINES:
        if engine.name == name:
            return engine
    raise WeightsError(
        'This version of the program has no engine called "{name}". Choose another model, or '
        "open the project with the version that added this one.",
        name=name,
    )


def weights_at(path: Path, kind: ModelKind = ModelKind.DETECTOR) -> Weights:
    """Return a file of weights with the engine that runs files of such a name.

    Any other file is left to the engine of the program itself, which says what is wrong with it.
    """
    suffix = suffix_of(path, kind)
    names = [one.name for one in ENGINES if one.kind is kind and suffix in one.suffixes]
    return Weights(path, names[0] if names else OWN_ENGINES[kind])


def suffix_of(path: Path, kind: ModelKind = ModelKind.DETECTOR) -> str:
    """Return the end of a file's name that tells its engine, lower case; that of any other file."""
    known = (end for one in ENGINES if one.kind is kind for end in one.suffixes)
    fitting = [end for end in known if path.name.lower().endswith(end)]
    return max(fitting, key=len, default=path.suffix)


def examine(
    path: Path, dictionary: Path | None = None, long_side: int | None = None
) -> ForeignModel:
    """Run an ONNX file of somebody else once and say what it is; raises LabelerError.

    dictionary: a text file with the characters of a reader, one a line. long_side: of the picture
    that a detector is given, in pixels.
    """
    model: ForeignModel = _probe().examine(path, dictionary, long_side)
    return model


def content_with(model: ForeignModel, habits: Habits) -> bytes:
    """Return a file of somebody else that says how it is run, fit to be kept in a project."""
    content: bytes = _probe().content_with(model, habits)
    return content


def put_under_heads(added: Path, heads: Path, out: Path, progress: Progress) -> None:
    """Write weights in which the detector that was added as a file stands under decoders and heads of ours.

    heads: weights that have such. Raises WeightsError where nothing can stand on it, and Cancelled.
    """
    module = import_module("labeler.learning.training.transplant")
    module.put_under_heads(added, heads, out, progress)


def _probe() -> Any:
    return import_module("labeler.learning.inference.foreign.probe")


def load_detector(weights: Weights, device: str = "auto") -> Detector:
    """Load weights onto a device (auto, cpu, cuda); the first call imports torch and takes long.

    Raises WeightsError when the file cannot be used.
    """
    detector: Detector = _load(weights, device)
    return detector


def load_reader(weights: Weights, device: str = "auto") -> Reader:
    """Load weights onto a device (auto, cpu, cuda); the first call imports torch and takes long.

    Raises WeightsError when the file cannot be used.
    """
    reader: Reader = _load(weights, device)
    return reader


def _load(weights: Weights, device: str) -> Any:
    engine = engine_named(weights.engine)
    module, _, function = engine.loader.partition(":")
    return getattr(import_module(module), function)(weights.path, device, **engine.options)


@contextmanager
def told_failures(kind: ModelKind) -> Iterator[None]:
    """Within the block, whatever an engine raises besides Cancelled becomes a LabelerError."""
    try:
        yield
    except (Cancelled, LabelerError):
        raise
    except Exception as error:  # whatever a network may raise
        _logger.warning("the %s failed", kind, exc_info=True)
        raise EngineFailed("The {kind} failed: {reason}", kind=kind, reason=error) from error
