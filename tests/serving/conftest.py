"""A server on a free port of this machine, whose model finds what tests have drawn."""

import io
import json
import socket
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from http.client import HTTPConnection
from pathlib import Path
from threading import Thread
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from labeler.app.pipeline import Pipeline
from labeler.core.detection import Detection, DetectSettings, FoundCharacter, FoundLine
from labeler.core.progress import Progress
from labeler.serving.admission import Admission
from labeler.serving.hosts import Host
from labeler.serving.limits import Limits
from labeler.serving.model import ServedModel
from labeler.serving.places import Places
from labeler.serving.server import Server
from labeler.serving.service import Service
from labeler.serving.turns import Turns
from tests.builders import quad
from tests.fakes.detectors import FakeDetector
from tests.fakes.readers import FakeReader

SIZE = (320, 200)
VERSION = "drawn-d0d0d0d0-12341234"


class OneLine(FakeDetector):
    """Finds a sure line with two characters, and a faint one below."""

    def find(self, image: NDArray[np.uint8]) -> Detection:
        lines = (FoundLine(quad(20, 20), 0.9, 7), FoundLine(quad(20, 80), 0.7, 3))
        characters = (
            FoundCharacter(quad(20, 20, 10, 20), 0.8, 0),
            FoundCharacter(quad(40, 20, 10, 20), 0.8, 0),
        )
        return Detection((image.shape[1], image.shape[0]), lines, characters)


@dataclass
class Caller:
    """A client of a server that runs."""

    host: str
    port: int
    detector: OneLine
    stop: Callable[[], None]
    """Stops the server, and waits until it has."""

    def ask(
        self, method: str, path: str, body: bytes | None = None, **headers: str
    ) -> tuple[int, dict[str, str], bytes]:
        """Return status, headers (lower case) and body of an answer."""
        connection = HTTPConnection(self.host, self.port, timeout=30)
        try:
            named = {name.replace("_", "-"): value for name, value in headers.items()}
            connection.request(method, path, body, named)
            response = connection.getresponse()
            known = {name.lower(): value for name, value in response.getheaders()}
            return response.status, known, response.read()
        finally:
            connection.close()

    def json(self, path: str, values: object = None, **headers: str) -> tuple[int, Any]:
        """Return status and JSON of what is answered to JSON, or without any to a GET."""
        body = None if values is None else json.dumps(values).encode()
        status, known, content = self.ask("GET" if body is None else "POST", path, body, **headers)
        assert known["content-type"] == "application/json"
        return status, json.loads(content)

    def refusal(self, *asked: Any, **headers: str) -> tuple[int, str]:
        """Return status and sentence of a refusal."""
        status, _, content = self.ask(*asked, **headers)
        return status, json.loads(content)["error"]

    def raw(self, content: bytes) -> bytes:
        """Return all that is answered to bytes as they are."""
        with socket.create_connection((self.host, self.port), timeout=30) as connection:
            connection.sendall(content)
            answer = b""
            while piece := connection.recv(65536):
                answer += piece
            return answer


Start = Callable[..., Caller]


@pytest.fixture
def start() -> Iterator[Start]:
    """Start servers, with limits, a token, folders and hosts; they are stopped in the end."""
    running: list[Callable[[], None]] = []

    def run(
        limits: Limits | None = None,
        token: str = "",
        folders: tuple[Path, ...] = (),
        hosts: tuple[Host, ...] = (),
    ) -> Caller:
        detector, limits, progress = OneLine(), limits or Limits(), Progress()
        facts = {
            "detector": {"name": "drawn", "sha256": "d0" * 32, "trained_on": {"lines": 12}},
            "reader": {"name": "reader", "sha256": "1234" * 16, "trained_on": None},
        }
        pipeline = Pipeline(detector, FakeReader())
        model = ServedModel(pipeline, "drawn", facts, DetectSettings(score_threshold=0.1))
        service = Service(model, Places(folders, hosts, limits), Turns(limits.most_waiting), limits)
        server = Server(("127.0.0.1", 0), service, Admission(token))
        thread = Thread(target=server.serve, args=(progress,))
        thread.start()

        def stop() -> None:
            progress.cancel()
            thread.join()

        running.append(stop)
        return Caller("127.0.0.1", server.server_port, detector, stop)

    yield run
    for stop in running:
        stop()


@pytest.fixture
def caller(start: Start) -> Caller:
    """A client of a server as it is started without any options."""
    return start()


@pytest.fixture
def image() -> bytes:
    """An image file."""
    return picture("PNG")


def picture(kind: str, pages: int = 1) -> bytes:
    """Return an image file of a kind, as Pillow calls it."""
    file = io.BytesIO()
    frames = [Image.new("RGB", SIZE, (250, 250, 250 - number)) for number in range(pages)]
    more = {"save_all": True, "append_images": frames[1:]} if pages > 1 else {}
    frames[0].save(file, kind, **more)
    return file.getvalue()


def impatient(**other: Any) -> Limits:
    """Limits under which nobody waits for long."""
    return replace(Limits(seconds_to_ask=0.3, seconds_to_send=0.3, seconds_to_fetch=0.5), **other)
