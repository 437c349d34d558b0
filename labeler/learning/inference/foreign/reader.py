"""A reader of somebody else: the probabilities of characters, step by step along a line (CTC)."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from labeler.core.errors import WeightsError
from labeler.core.foreign_model import Habits
from labeler.core.records import ModelKind
from labeler.learning.inference import ctc
from labeler.learning.inference.foreign.feeding import fed
from labeler.learning.inference.foreign.onnx_file import OnnxFile, habits_of, read_onnx
from labeler.learning.inference.read import CtcReader, Line
from labeler.learning.networks.recognizer import LineForm

_HEIGHT = 48
_NARROWEST = 20 / 3
"""Widths in heights to which shorter lines are filled up: 320 of 48 pixels, as PaddleOCR's readers
were taught."""


class ForeignReader(CtcReader):
    """Reads each line by itself: networks of others do not know where a padded line ends."""

    def __init__(self, network: OnnxFile, habits: Habits) -> None:
        self._tall = habits.size[0] or _HEIGHT
        super().__init__(habits.characters, LineForm(self._tall, is_plain=True))
        self._network = network
        self._habits = habits

    def answers(self, crops: Sequence[Line]) -> Iterator[ctc.Answers]:
        """Yield the answers for each of some lines; raises WeightsError for what is none."""
        for crop in crops:
            answers = self._network(self._fed(crop))[0]
            classes = 1 + len(self._habits.characters)
            if answers.shape[-1] != classes:
                raise WeightsError(f"The reader answers with other than {classes:,} classes.")
            yield _probabilities(answers.reshape(-1, classes), self._habits)

    def _fed(self, crop: Line) -> NDArray[np.float32]:
        """Return a line as the network takes it, filled up on the right with what stands for nothing."""
        width = self._habits.size[1]
        if width is not None and crop.shape[1] > width:
            squeezed = cv2.resize(crop, (width, self._tall), interpolation=cv2.INTER_AREA)
            crop = np.asarray(squeezed, np.uint8)
        missing = max((width or round(self._tall * _NARROWEST)) - crop.shape[1], 0)
        values = fed(crop, self._habits)
        along = 2 if self._habits.is_channels_last else 3
        return np.pad(values, [(0, missing if axis == along else 0) for axis in range(4)])


def load_foreign_reader(weights: Path, device: str = "auto") -> ForeignReader:
    """Load a reader that was added to a project; raises WeightsError.

    ONNX Runtime runs it on the processor, whatever the device.
    """
    file = read_onnx(weights)
    habits = habits_of(weights, file)
    if habits.kind is not ModelKind.READER:
        raise WeightsError(f"{weights} is a {habits.kind}. Choose a reader.")
    return ForeignReader(file, habits)


def _probabilities(answers: NDArray[np.float32], habits: Habits) -> ctc.Answers:
    """Return answers (T, C) as probabilities with the blank in front."""
    is_done = answers.min() >= 0 and np.allclose(answers.sum(axis=1), 1, atol=1e-2)
    if not is_done:
        raised = np.exp(answers - answers.max(axis=1, keepdims=True))
        answers = raised / raised.sum(axis=1, keepdims=True)
    return np.roll(answers, 1, axis=1) if habits.is_blank_last else answers
