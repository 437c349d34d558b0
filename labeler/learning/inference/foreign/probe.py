"""Find out what a network is: give it small pictures and look at what it answers."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from labeler.core.errors import LabelerError, NoDictionary, WeightsError
from labeler.core.foreign_model import (
    HABITS,
    LARGEST_SIDE,
    SMALLEST_SIDE,
    ForeignModel,
    Habits,
    Pixels,
)
from labeler.core.records import ModelKind
from labeler.core.regular_files import read_regular
from labeler.learning.inference.foreign.feeding import fed
from labeler.learning.inference.foreign.onnx_file import (
    CHARACTER,
    OnnxFile,
    habits_of,
    read_onnx,
    with_habits,
)

_SIDES = ((64, 96), (48, 320), (32, 320), (640, 640))
"""Heights and widths that are tried where they are free; not square, so that they are told apart."""
_FEWEST_CLASSES = 8
"""A network of fewer sorts whole pictures, such as one that tells which way up a line is."""
_MOST_BYTES = 2**22
"""Of a dictionary."""
_LONGEST_CHARACTER = 8
"""Code points: emoji and letters with marks are made of several."""
_KNOWN_HERE = (
    "A detector gives one map of probabilities for a picture; a reader gives the probabilities of "
    "characters, step by step along a line (CTC)."
)


def examine(
    path: Path, dictionary: Path | None = None, long_side: int | None = None
) -> ForeignModel:
    """Run an ONNX file once and say what it is.

    dictionary: a text file with the characters of a reader, one a line, that goes before what the
    file says itself. long_side: of the pictures a detector is given. Raises NoDictionary, and
    WeightsError for what is no detector of one map and no CTC reader.
    """
    if long_side is not None and not SMALLEST_SIDE <= long_side <= LARGEST_SIDE:
        raise LabelerError(
            f"A detector cannot look at pictures of {long_side:,} pixels. Choose a long side from "
            f"{SMALLEST_SIDE} to {LARGEST_SIDE:,}."
        )
    file = read_onnx(path)
    if HABITS in file.metadata:
        habits = habits_of(path, file)
        habits = replace(habits, long_side=long_side or habits.long_side)
        return ForeignModel(path.name, file.content, habits, True, _remark(habits))
    habits, answer = _answered(path, file)
    if habits.kind is ModelKind.DETECTOR:
        habits = replace(habits, long_side=long_side, is_logits=_is_logits(file, habits, answer))
    else:
        habits = _reader(path, file, habits, answer, dictionary)
    pixels = _known_pixels(file, habits)
    habits = replace(habits, pixels=pixels or Pixels.IMAGENET, is_bgr=_is_paddles(file))
    return ForeignModel(path.name, file.content, habits, pixels is not None, _remark(habits))


def content_with(model: ForeignModel, habits: Habits) -> bytes:
    """Return the file of a model that says how it is run, fit to be kept in a project."""
    return with_habits(model.content, habits)


def _answered(path: Path, file: OnnxFile) -> tuple[Habits, NDArray[np.float32]]:
    """Return the kind and the input of a network, and what it says about a white picture."""
    inputs = file.inputs
    if len(inputs) != 1 or len(inputs[0].shape) != 4:
        shapes = ", ".join(f"{one.name} {list(one.shape)}" for one in inputs)
        raise WeightsError(f"{path} does not take one picture but: {shapes}. {_KNOWN_HERE}")
    if max(side or 0 for side in inputs[0].shape) > LARGEST_SIDE:
        raise WeightsError(
            f"{path} takes pictures of {list(inputs[0].shape)}, and {LARGEST_SIDE:,} pixels a side "
            "are the most. Choose another file."
        )
    not_understood: WeightsError | None = None
    failure: Exception | None = None
    for habits, sides in _guesses(inputs[0].shape):
        try:
            answers = file(fed(np.full((*sides, 3), 255, np.uint8), habits))
            understood = _understood(path, habits, sides, answers)
            _check_numbers(path, answers[0])
            return understood, answers[0]
        except WeightsError as error:
            not_understood = not_understood or error
        except Exception as error:  # noqa: BLE001 - what the runtime raises shares no base class
            failure = error
    raise not_understood or WeightsError(
        f"{path} cannot be run on a picture: {failure}. {_KNOWN_HERE}"
    )


def _guesses(shape: tuple[int | None, ...]) -> Iterator[tuple[Habits, tuple[int, int]]]:
    """Yield ways to feed an input of four dimensions, the likely ones first."""
    told = [last for last in (False, True) if shape[3 if last else 1] in (1, 3)]
    for is_last in told or [last for last in (False, True) if shape[3 if last else 1] is None]:
        channels = shape[3 if is_last else 1] or 3
        size = (shape[1], shape[2]) if is_last else (shape[2], shape[3])
        habits = Habits(ModelKind.DETECTOR, channels=channels, is_channels_last=is_last, size=size)
        for high, wide in dict.fromkeys((size[0] or h, size[1] or w) for h, w in _SIDES):
            yield habits, (high, wide)


def _understood(
    path: Path, habits: Habits, sides: tuple[int, int], answers: list[NDArray[np.float32]]
) -> Habits:
    shapes = [list(answer.shape) for answer in answers]
    if len(answers) == 1:
        shape = answers[0].shape
        if len(shape) == 4 and 1 in (shape[1], shape[3]):
            planes = shape[1:3] if shape[3] == 1 else shape[2:]
            steps = {round(side / plane, 2) for side, plane in zip(sides, planes, strict=True)}
            if len(steps) == 1 and steps.pop() in (1, 2, 4, 8):
                return habits
        if len(shape) == 3 and 1 in shape[:2] and shape[2] >= _FEWEST_CLASSES:
            # Free heights are those at which it answered with steps along the line.
            return replace(habits, kind=ModelKind.READER, size=(sides[0], habits.size[1]))
    raise WeightsError(
        f"{path} is neither a detector nor a reader that is known here: for a picture of "
        f"{sides[0]} x {sides[1]} pixels it gives {', '.join(map(str, shapes))}. {_KNOWN_HERE}"
    )


def _check_numbers(path: Path, answer: NDArray[np.float32]) -> None:
    if not np.isfinite(answer).all():
        raise WeightsError(
            f"{path} answers a white picture with what is no number: its weights are damaged, or too "
            "large for its arithmetic. Choose another file."
        )


def _is_logits(file: OnnxFile, habits: Habits, white: NDArray[np.float32]) -> bool:
    """Tell whether a detector's answers, for white and for noise, leave the range of 0 to 1."""
    axis = (white.shape[1:3]) if habits.is_channels_last else white.shape[2:]
    sides = (habits.size[0] or axis[0], habits.size[1] or axis[1])
    sides = (max(sides[0], 64), max(sides[1], 64))
    noise = np.random.default_rng(0).integers(0, 256, (*sides, 3)).astype(np.uint8)
    try:
        other = file(fed(noise, habits))[0]
    except Exception:  # noqa: BLE001 - another size than the first; white has to do
        other = white
    values = np.concatenate([white.ravel(), other.ravel()])
    return bool(values.min() < -1e-3 or values.max() > 1 + 1e-3)


def _reader(
    path: Path,
    file: OnnxFile,
    habits: Habits,
    answer: NDArray[np.float32],
    dictionary: Path | None,
) -> Habits:
    classes = answer.shape[2]
    listed = _listed(dictionary) if dictionary else _own(file)
    if not listed:
        raise NoDictionary(
            f"{path} is a reader of {classes - 1:,} characters, and does not say which. Name a text "
            "file with its characters, one a line: its dictionary."
        )
    missing = classes - 1 - len(listed)
    if missing not in (0, 1):
        raise WeightsError(
            f"{path} tells {classes - 1:,} characters apart, and its dictionary has {len(listed):,}. "
            "Name the dictionary that the reader was taught with."
        )
    characters = (*listed, *" " * missing)
    steps = answer.reshape(-1, classes)
    return replace(
        habits,
        characters=characters,
        is_blank_last=bool(np.median(steps.argmax(axis=1)) == classes - 1),
    )


def _own(file: OnnxFile) -> list[str]:
    return _characters(file.metadata.get(CHARACTER, ""), "The dictionary in the metadata")


def _listed(path: Path) -> list[str]:
    try:
        text = read_regular(path, _MOST_BYTES).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise LabelerError(f"{path} is no text in UTF-8. Name another dictionary.") from error
    except OSError as error:
        raise LabelerError(
            f"{path} cannot be read: {error.strerror}. Name another dictionary."
        ) from error
    return _characters(text, str(path))


def _characters(text: str, where: str) -> list[str]:
    """Return the characters of a dictionary, one a line; only line feeds end lines."""
    lines = [line.removesuffix("\r") for line in text.split("\n")]
    while lines and not lines[-1]:
        lines.pop()
    for number, line in enumerate(lines, start=1):
        if not 0 < len(line) <= _LONGEST_CHARACTER:
            raise LabelerError(
                f"{where} has {line[:20]!r} in line {number}, where one character is expected. "
                "Name a text file with one character a line."
            )
    return lines


def _is_paddles(file: OnnxFile) -> bool:
    """Tell whether PaddleOCR made a network: it calls what goes in x, and so does hardly anybody."""
    return file.inputs[0].name == "x" or CHARACTER in file.metadata


def _known_pixels(file: OnnxFile, habits: Habits) -> Pixels | None:
    """Return what PaddleOCR says its networks were taught to see; None for those of others."""
    if not _is_paddles(file):
        return None
    return Pixels.HALF if habits.kind is ModelKind.READER else Pixels.IMAGENET


def _remark(habits: Habits) -> str:
    if habits.kind is ModelKind.READER:
        return f"It is a reader of {len(habits.characters):,} characters."
    size = " x ".join(str(side or "any") for side in habits.size)
    return (
        f"It is a detector that takes pictures of {size} pixels."
        if any(habits.size)
        else ("It is a detector that takes pictures of any size.")
    )
