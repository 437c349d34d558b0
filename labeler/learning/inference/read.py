"""Read lines of an image: straighten, batch by width, answer, decode."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from itertools import chain, repeat
from pathlib import Path

import cv2
import numpy as np
import torch
from numpy.typing import NDArray

from labeler.core.annotation import Polygon
from labeler.core.lookalikes import in_one_script
from labeler.core.progress import Progress
from labeler.core.raster import Raster
from labeler.core.reading import Reading
from labeler.core.sample import Vertices
from labeler.core.word_splitting import WordBoundary
from labeler.learning.checkpoint import load_network
from labeler.learning.inference import ctc
from labeler.learning.networks.line_batch import padded
from labeler.learning.networks.precision import choose_device
from labeler.learning.networks.recognizer import LineForm, Recognizer
from labeler.maps.crop import cross_section, straighten
from labeler.maps.vertical_text import set_side_by_side

LONGEST = 50
"""Length of the longest line that is read as it is, in heights; longer ones are squeezed."""
_COLUMNS = 6400
"""Columns of a batch, all lines together: some megabytes of features."""
_UNSURE = 0.75
"""Confidence of a line below which it is also read standing on its head."""
_CLEARLY, _SLIGHTLY = 0.3, 0.1
"""By how much that has to be surer to be believed: of a single line, and of most lines of a page."""
_PAGE = 3
"""Lines from which on they are a page."""
_SPACE = 0.5
"""Probability from which on a space parts words."""
_COLUMN = 1.5
"""What is so many times higher than wide may be a column of text, or a single letter."""

Line = NDArray[np.uint8]
"""(height, W, 3) RGB, as high as the network wants lines."""
Decode = Callable[[ctc.Answers], tuple[list[int], list[float]]]


class CtcReader(ABC):
    """Reads lines with whatever answers for straightened ones with probabilities, step by step."""

    def __init__(
        self, characters: Sequence[str], form: LineForm, decode: Decode = ctc.greedy
    ) -> None:
        """Read the classes after the blank as `characters`, one or several code points each."""
        self.characters = characters
        self._space = 1 + characters.index(" ") if " " in characters else None
        self.form = form
        self.decode = decode

    @abstractmethod
    def answers(self, crops: Sequence[Line]) -> Iterator[ctc.Answers]:
        """Yield the answers for each of some lines of like width."""

    def read(
        self,
        image: Raster,
        lines: Sequence[Polygon],
        progress: Progress | None = None,
    ) -> list[Reading]:
        """Read lines of an upright RGB image (H, W, 3), one reading each.

        lines: outlines in pixels, the first vertex where reading starts. What may run in another
        direction is looked at in each of them, and the surest reading counts: a hardly legible
        line also from its far end, a column as it stands, laid down on either side, and with
        letters one below the other. Raises Cancelled.
        """
        crops = [straighten(image, np.asarray(line, np.float32), lay_down=False) for line in lines]
        found = self.read_lines([fitted(crop, self.form) for crop in crops], progress)
        for place, crop in enumerate(crops):
            if crop.shape[0] > _COLUMN * crop.shape[1]:
                ways = [fitted(way, self.form) for way in _laid_down(crop)]
                readings = [found[place], *self.read_lines(ways, progress)]
                found[place] = max(readings, key=lambda reading: reading.confidence)
        return found

    def word_boundaries(
        self,
        image: Raster,
        lines: Sequence[Polygon],
        progress: Progress | None = None,
    ) -> list[list[WordBoundary]]:
        """Return where lines of an upright RGB image (H, W, 3) are crossed by spaces, in order.

        lines: outlines in pixels, the first vertex where reading starts; none stands on its head.
        Raises Cancelled.
        """
        outlines = [np.asarray(line, np.float32) for line in lines]
        found: list[list[WordBoundary]] = [[] for _ in lines]
        if self._space is None:
            return found
        crops = [fitted(straighten(image, line, lay_down=False), self.form) for line in outlines]
        for place, answers in self._answered(crops, progress):
            shares = ctc.places_of(answers, self._space, _SPACE)
            found[place] = [_word_boundary(outlines[place], share) for share in shares]
        return found

    def read_lines(self, crops: Sequence[Line], progress: Progress | None = None) -> list[Reading]:
        """Read straightened lines (height, W, 3)."""
        found = self._readings(crops, progress)
        unsure = [place for place, one in enumerate(found) if one.confidence < _UNSURE]
        turned = self._readings(
            [np.ascontiguousarray(crops[place][::-1, ::-1]) for place in unsure], progress
        )
        gains = {
            place: other.confidence - found[place].confidence
            for place, other in zip(unsure, turned, strict=True)
        }
        surer = sum(gain > _SLIGHTLY for gain in gains.values())
        enough = _SLIGHTLY if surer >= _PAGE and 2 * surer > len(found) else _CLEARLY
        for place, other in zip(unsure, turned, strict=True):
            if gains[place] > enough:
                found[place] = Reading(other.text, other.confidences, is_upside_down=True)
        return found

    def _readings(self, crops: Sequence[Line], progress: Progress | None) -> list[Reading]:
        readings = {
            place: self._reading(answers) for place, answers in self._answered(crops, progress)
        }
        found = [readings[place] for place in range(len(crops))]
        texts = in_one_script([one.text for one in found])
        return [Reading(text, one.confidences) for text, one in zip(texts, found, strict=True)]

    def _answered(
        self, crops: Sequence[Line], progress: Progress | None
    ) -> Iterator[tuple[int, ctc.Answers]]:
        """Yield the place of each line and the answers for it, lines of like width together."""
        for places in _batches([crop.shape[1] for crop in crops]):
            if progress:
                progress.check()
            yield from zip(places, self.answers([crops[place] for place in places]), strict=True)

    def _reading(self, answers: ctc.Answers) -> Reading:
        """Return text without spaces at its ends and no two in a row."""
        classes, confidences = self.decode(answers)
        said = [self.characters[one - 1] for one in classes]
        text = "".join(said)
        sure = [*chain.from_iterable(map(repeat, confidences, map(len, said)))]
        kept = [
            place
            for place, letter in enumerate(text)
            if letter != " " or (text[:place].strip() and text[place + 1 : place + 2].strip())
        ]
        read = "".join(text[k] for k in kept)
        return Reading(read, tuple(sure[k] for k in kept))


class LineReader(CtcReader):
    """Reads lines with one network on one device."""

    def __init__(
        self, network: Recognizer, device: torch.device, decode: Decode = ctc.greedy
    ) -> None:
        super().__init__(network.config.alphabet, network.config.form, decode)
        self.device = device
        self._network = network.to(device, memory_format=torch.channels_last).eval()  # type: ignore[call-overload]

    @torch.inference_mode()
    def answers(self, crops: Sequence[Line]) -> Iterator[ctc.Answers]:
        """Yield the answers for each of some lines; they are padded to one width."""
        lines, widths = padded(crops, self.form)
        lines = lines.to(self.device, memory_format=torch.channels_last)
        widths = widths.to(self.device)
        answers = self._network(lines, widths).float().softmax(dim=-1).cpu().numpy()
        for one, length in zip(answers, self._network.lengths(widths).tolist(), strict=True):
            yield one[:length]


def load_reader(weights: Path, device: str = "auto") -> LineReader:
    """Load a reader onto a device (auto, cpu, cuda); raises WeightsError."""
    return LineReader(load_network(weights, Recognizer)[0], choose_device(device))


def fitted(crop: NDArray[np.uint8], form: LineForm) -> Line:
    """Return a straightened line (h, w, 3) at the height a network wants."""
    height, width = crop.shape[:2]
    longest = LONGEST * form.height
    wide = min(max(round(width * form.height / height), form.stride), longest)
    careful = cv2.INTER_AREA if height > form.height else cv2.INTER_CUBIC
    method = cv2.INTER_LINEAR if form.is_plain else careful
    line = cv2.resize(crop, (wide, form.height), interpolation=method)
    return np.asarray(line, np.uint8)


def _word_boundary(line: Vertices, share: float) -> WordBoundary:
    lower, upper = (point.tolist() for point in cross_section(line, share))
    return (lower[0], lower[1]), (upper[0], upper[1])


def _laid_down(column: NDArray[np.uint8]) -> list[NDArray[np.uint8]]:
    """Return a column laid down, and its letters side by side; either may stand on its head."""
    ways = [np.ascontiguousarray(np.rot90(column)), set_side_by_side(column)]
    return [way for way in ways if way is not None]


def _batches(widths: Sequence[int]) -> Iterator[list[int]]:
    """Yield the places of lines of like width, as many as fit into one batch."""
    batch: list[int] = []
    for place in sorted(range(len(widths)), key=widths.__getitem__):
        if batch and widths[place] * (len(batch) + 1) > _COLUMNS:
            yield batch
            batch = []
        batch.append(place)
    if batch:
        yield batch
