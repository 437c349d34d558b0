"""What has to be known of a network of somebody else before it can be run."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from typing import Any

from labeler.core.errors import WeightsError
from labeler.core.records import ModelKind

SMALLEST_SIDE, LARGEST_SIDE = 32, 8192
"""Of pictures that networks of others are given, in pixels."""
HABITS = "labeler habits"
"""Where a file that was added to a project says how it is run, in its metadata."""
TAUGHT_SCORE = 0.7
"""The box score below which PaddleOCR drops what a detector found."""


class Pixels(StrEnum):
    """Which values a network was taught to see: how pixels are shifted and scaled."""

    IMAGENET = "imagenet"
    """By the mean and deviation of ImageNet, as most of PaddleOCR's detectors."""
    HALF = "half"
    """From -1 to 1, as PaddleOCR's recognizers."""
    UNIT = "unit"
    """From 0 to 1."""
    DOCTR = "doctr"
    """By the mean and deviation that docTR's detectors were taught with."""


NORMS: Mapping[Pixels, tuple[tuple[float, float, float], tuple[float, float, float]]] = {
    Pixels.IMAGENET: ((0.485, 0.456, 0.406), (0.229, 0.224, 0.225)),
    Pixels.HALF: ((0.5, 0.5, 0.5), (0.5, 0.5, 0.5)),
    Pixels.UNIT: ((0.0, 0.0, 0.0), (1.0, 1.0, 1.0)),
    Pixels.DOCTR: ((0.798, 0.785, 0.772), (0.264, 0.2749, 0.287)),
}
"""Mean and deviation of each channel, in the order in which the network takes them."""


@dataclass(frozen=True, slots=True)
class Habits:
    """How a network is fed and understood."""

    kind: ModelKind
    pixels: Pixels = Pixels.IMAGENET
    is_bgr: bool = True
    """Whether blue comes first."""
    channels: int = 3
    """1: grey."""
    is_channels_last: bool = False
    size: tuple[int | None, int | None] = (None, None)
    """Height and width where the network takes no others."""
    multiple: int = 32
    """Of which height and width are taken, where they are free."""
    is_logits: bool = False
    """Whether the answers of a detector still have to be squashed to 0 to 1."""
    long_side: int | None = None
    """Of the picture a detector is given; None: by the size of the image."""
    characters: tuple[str, ...] = ()
    """Of a reader's classes without the blank, in their order; a flag is several code points."""
    is_blank_last: bool = False

    def as_values(self) -> dict[str, Any]:
        """Return what `habits_from` takes."""
        return asdict(self)


def habits_in(metadata: Mapping[str, str], name: str) -> Habits:
    """Return how a file of a project, called `name`, is run; raises WeightsError where it does not say."""
    try:
        values = json.loads(metadata[HABITS])
    except (KeyError, ValueError, RecursionError) as error:
        raise WeightsError(
            "{name} does not say how it is run. Add the original file to a project: that finds it out.",
            name=name,
        ) from error
    return habits_from(values if isinstance(values, dict) else {})


def habits_from(values: dict[str, Any]) -> Habits:
    """Return the habits that were written as values; raises WeightsError where they are none."""
    known = {one.name for one in fields(Habits)}
    try:
        height, width = values["size"]
        habits = Habits(
            **{
                **{name: value for name, value in values.items() if name in known},
                "kind": ModelKind(values["kind"]),
                "pixels": Pixels(values["pixels"]),
                "size": (height, width),
                "characters": tuple(values["characters"]),
            }
        )
        _check(habits)
    except (KeyError, TypeError, ValueError) as error:
        raise WeightsError(
            "What is noted in the model about its use cannot be read ({reason!r}). "
            "Add the original file again.",
            reason=error,
        ) from error
    return habits


def _check(habits: Habits) -> None:
    """Raise ValueError or TypeError for what no network wants."""
    sides = [side for side in (*habits.size, habits.long_side) if side is not None]
    if not all(0 < side <= LARGEST_SIDE for side in sides):
        raise ValueError("a side is out of range")
    if habits.channels not in (1, 3) or not 0 < habits.multiple <= LARGEST_SIDE:
        raise ValueError("channels or multiple are out of range")
    if not all(isinstance(one, str) for one in habits.characters):
        raise TypeError("the characters are no text")


@dataclass(frozen=True, slots=True)
class ForeignModel:
    """A file that was looked at and run once."""

    name: str
    content: bytes
    """As it was read."""
    habits: Habits
    are_pixels_known: bool
    """Whether the pixels follow from the file; else they are tried out or asked for."""
    remark: str
    """What it is, in a sentence."""
