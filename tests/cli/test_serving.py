"""serve: what it listens on, what it demands, and that it leaves a project alone."""

import hashlib
import json
import os
import signal
import socket
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from labeler.app.project import Project
from labeler.app.reading import set_transcripts
from tests.cli.conftest import Say

Serve = Callable[..., tuple[int, str, str, dict[str, Any]]]


@pytest.fixture
def serve(say: Say) -> Serve:
    """Run the command until it has answered one question, then end it as a system does."""

    def run(*words: object, token: str = "") -> tuple[int, str, str, dict[str, Any]]:
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        told: dict[str, Any] = {}
        asking = Thread(target=_ask_and_end, args=(port, token, told))
        asking.start()
        answer = say("serve", *words, "--port", port)
        asking.join()
        return *answer, told

    return run


def _ask_and_end(port: int, token: str, told: dict[str, Any]) -> None:
    asked = urllib.request.Request(f"http://127.0.0.1:{port}/model")
    asked.add_header("Authorization", f"Bearer {token}")
    end = time.monotonic() + 60
    while not told and time.monotonic() < end:
        try:
            with urllib.request.urlopen(asked, timeout=10) as response:
                told.update(json.load(response))
        except OSError:
            time.sleep(0.05)
    if told:
        os.kill(os.getpid(), signal.SIGTERM)


def _content(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_it_answers_until_it_is_told_to_stop(serve: Serve) -> None:
    code, out, err, told = serve()
    assert (code, err) == (0, "")
    first, asked, last = out.splitlines()
    assert first.startswith("Serving base-")
    assert first.endswith("Stop it with Ctrl+C.")
    assert asked.startswith("GET /model: 200, ")
    assert last == "Stopped."
    assert told["detector"]["name"] == "base.safetensors"
    assert told["reader"] is None


def test_a_project_is_served_by_its_models_and_left_as_it_is(
    serve: Serve, work: Path, base_reader: Path
) -> None:
    base_reader.write_bytes(b"not really")
    with Project.open(work) as project:
        set_transcripts(project, wanted=False)
    assert serve(work)[3]["reader"] is None
    with Project.open(work) as project:
        set_transcripts(project, wanted=True)
    before = _content(work)
    code, _, _, told = serve(work)
    assert code == 0
    assert told["name"] == "base"
    assert (told["detector"]["source"], told["reader"]["source"]) == ("base", "base")
    assert _content(work) == before


def test_only_this_machine_is_served_without_a_token(
    say: Say, serve: Serve, tmp_path: Path
) -> None:
    code, _, err = say("serve", "--host", "0.0.0.0", "--port", 0)
    assert (code, "--token-file FILE" in err) == (2, True)
    secret = tmp_path / "token"
    secret.write_text("too short\n")
    assert say("serve", "--token-file", secret)[0] == 2
    assert say("serve", "--token-file", tmp_path / "none")[0] == 1
    secret.write_text("a secret of some length\n")
    both = ("--token-file", secret, "--token", "a secret of some length")
    assert say("serve", *both)[0] == 2
    told = serve("--host", "0.0.0.0", "--token-file", secret, token="a secret of some length")
    assert told[0] == 0


@pytest.mark.parametrize(
    "words",
    [
        ("--port", "70000"),
        ("--images-from", "http://a"),
        ("--images-from", "a..b"),
        ("--files", "there/is/none"),
        ("none", "--reader", "x"),
    ],
)
def test_what_cannot_be_meant_is_wrong_usage(say: Say, words: tuple[str, ...]) -> None:
    assert say("serve", *words)[0] == 2


def test_a_port_that_is_taken_is_named(say: Say) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        code, _, err = say("serve", "--port", port)
    assert (code, f"127.0.0.1:{port}" in err, "--port" in err) == (1, True, True)
