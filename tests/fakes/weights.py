"""Weights that hold nothing, in place of those that come with the program."""

from collections.abc import Callable
from pathlib import Path

from labeler.core.records import ModelKind

READER = "reader.safetensors"


def in_place_of(detector: Path) -> Callable[..., Path]:
    """Stand in for `models.base_weights`: the reader is beside the detector, once it is put there."""

    def base_weights(kind: ModelKind = ModelKind.DETECTOR) -> Path:
        return detector if kind is ModelKind.DETECTOR else detector.with_name(READER)

    return base_weights
