"""Weights that hold nothing, in place of those that come with the program."""

from collections.abc import Callable
from pathlib import Path

from labeler.core.records import ModelKind, Shipped

READER = "reader.safetensors"
SCRIPTS = "reader-scripts.safetensors"
FAST = "fast.safetensors"


def in_place_of(detector: Path) -> Callable[..., Path]:
    """Stand in for `models.base_weights`: others are beside the detector, once they are put there."""

    def base_weights(kind: ModelKind = ModelKind.DETECTOR, which: Shipped = Shipped.BASE) -> Path:
        if kind is ModelKind.READER:
            return detector.with_name(READER if which is Shipped.BASE else SCRIPTS)
        return detector if which is Shipped.BASE else detector.with_name(FAST)

    return base_weights
