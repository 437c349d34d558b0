"""A server that proposes on the images of the sample what the sample says of them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Thread
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from labeler.app.pipeline import Pipeline
from labeler.core.annotation import Point, Polygon, Region
from labeler.core.detection import Detection, DetectSettings, FoundLine
from labeler.core.progress import Progress
from labeler.core.reading import Reading
from labeler.serving.admission import Admission
from labeler.serving.limits import Limits
from labeler.serving.model import ServedModel
from labeler.serving.places import Places
from labeler.serving.server import Server
from labeler.serving.service import Service
from labeler.serving.turns import Turns
from tests.fakes.detectors import FakeDetector, size_of
from tests.fakes.readers import FakeReader, reading
from tests.interop import sample

TOKEN = "a token for the interop run"
Line = TypeVar("Line")


def meant(line: Callable[[tuple[Point, ...], str], Line]) -> dict[str, list[Line]]:
    """Return what a client should get: all that can be proposed, of first frames."""
    return {
        name: [line(one.polygon, one.text) for one in _proposed(name)]
        for name in sample.TEXTS
        if "[" not in name
    }


@contextmanager
def sample_served() -> Iterator[str]:
    """Serve the sample on a free port, with a token in the address that is given."""
    limits, progress = Limits(), Progress()
    model = {"name": "sample", "sha256": "0" * 64}
    facts = {"detector": model, "reader": model}
    settings = DetectSettings(score_threshold=0.0)
    said = _Said()
    served = ServedModel(Pipeline(_Shown(said), said), "sample", facts, settings)
    service = Service(served, Places((), (), limits), Turns(limits.most_waiting), limits)
    server = Server(("127.0.0.1", 0), service, Admission(TOKEN))
    thread = Thread(target=server.serve, args=(progress,))
    thread.start()
    try:
        yield server.url.replace("//", f"//labeler:{TOKEN.replace(' ', '%20')}@")
    finally:
        progress.cancel()
        thread.join()


def _proposed(name: str) -> list[Region]:
    return [one for one in sample.lines()[name] if one.ignore is None]


class _Said(FakeReader):
    """Reads what the sample says of the image that was looked at last."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: dict[Polygon, str] = {}

    def read_line(self, line: Polygon) -> Reading:
        return reading(self.texts[line])


class _Shown(FakeDetector):
    """Finds the lines of the image that it is shown, which it knows by its colour."""

    def __init__(self, said: _Said) -> None:
        super().__init__()
        self._said = said

    def find(self, image: NDArray[np.uint8]) -> Detection:
        lines = _proposed(sample.of_colour(image[0, 0].tolist()))
        self._said.texts = {one.polygon: one.text for one in lines}
        return Detection(size_of(image), tuple(FoundLine(one.polygon, 0.9) for one in lines))
