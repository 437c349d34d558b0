"""Hostile and clumsy callers: each gets a sentence, none gets more than its share."""

import base64
import json
import re
import socket
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from labeler.core.progress import Progress
from labeler.serving.limits import Limits
from tests.serving.conftest import Caller, Start, impatient

POST = b"POST /propose HTTP/1.1\r\nHost: localhost\r\n"


def status_of(answer: bytes) -> int:
    head, _, content = answer.partition(b"\r\n\r\n")
    assert json.loads(content)["error"].endswith((".", "FILE"))
    return int(head.split()[1])


@pytest.mark.parametrize(
    ("head", "status"),
    [
        (b"", 411),
        (b"Transfer-Encoding: chunked\r\n", 411),
        (b"Transfer-Encoding: chunked\r\nContent-Length: 4\r\n", 411),
        (b"Content-Length: -1\r\n", 400),
        (b"Content-Length: 4x\r\n", 400),
        (b"Content-Length: +4\r\n", 400),
        (b"Content-Length: 4\r\nContent-Length: 5\r\n", 400),
        (b"Content-Length: 99999999999\r\n", 413),
        (b"Content-Length: " + b"9" * 400 + b"\r\n", 400),
    ],
)
def test_a_body_without_a_length_that_makes_sense_is_refused(
    caller: Caller, head: bytes, status: int
) -> None:
    assert status_of(caller.raw(POST + head + b"\r\n")) == status
    assert caller.json("/health")[0] == 200


def test_a_large_body_is_refused_before_it_is_read(start: Start) -> None:
    caller = start(Limits(most_bytes=1000))
    assert caller.refusal("POST", "/propose", b"x" * 3_000_000)[0] == 413
    assert caller.refusal("POST", "/propose", b"x" * 1000)[0] == 400


def test_who_asks_first_is_told_to_go_on(caller: Caller, image: bytes) -> None:
    head = POST + f"Content-Length: {len(image)}\r\nExpect: 100-continue\r\n\r\n".encode()
    with socket.create_connection((caller.host, caller.port), timeout=30) as connection:
        connection.sendall(head)
        assert connection.recv(1000) == b"HTTP/1.1 100 Continue\r\n\r\n"
        connection.sendall(image)
        assert connection.recv(100).startswith(b"HTTP/1.1 200 OK\r\n")


@pytest.mark.parametrize(
    "request_",
    [
        b"hello\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
        b"GET /" + b"a" * 70_000 + b" HTTP/1.1\r\n\r\n",
        b"GET / HTTP/1.1\r\n" + b"A: b\r\n" * 200 + b"\r\n",
        b"BREW / HTTP/1.1\r\nHost: localhost\r\n\r\n",
        b"GET //[ HTTP/1.1\r\nHost: localhost\r\n\r\n",
        b"GET /health?" + b"a=1&" * 50 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n",
    ],
)
def test_what_is_no_request_gets_a_sentence_that_repeats_nothing(
    caller: Caller, request_: bytes
) -> None:
    answer = caller.raw(request_)
    assert status_of(answer) in range(400, 506)
    assert b"aaaa" not in answer
    assert b"BREW" not in answer


def test_other_ways_and_places_are_named(caller: Caller) -> None:
    status, headers, _ = caller.ask("GET", "/propose")
    assert (status, headers["allow"]) == (405, "POST")
    assert caller.ask("DELETE", "/versions")[1]["allow"] == "GET, POST"
    assert caller.refusal("GET", "/../../etc/passwd")[0] == 404
    assert caller.refusal("POST", "/predictt", b"")[0] == 404


def test_a_caller_that_trickles_is_let_go(start: Start) -> None:
    caller = start(impatient(most_connections=2))
    with socket.create_connection((caller.host, caller.port), timeout=30) as slow:
        for byte in b"GET /health HTTP/1.1\r\nX: ":
            try:
                slow.sendall(bytes([byte]))
            except OSError:
                break
            time.sleep(0.05)
        assert slow.recv(1) == b""  # It is over, though a byte came again and again.
    answer = caller.raw(POST + b"Content-Length: 10\r\n\r\nabc")
    assert status_of(answer) == 408


def test_no_more_connections_than_may_be_are_answered(start: Start) -> None:
    caller = start(Limits(most_connections=2, seconds_to_ask=5))
    before = threading.active_count()
    held = [socket.create_connection((caller.host, caller.port)) for _ in range(2)]
    try:
        _until(lambda: threading.active_count() == before + 2)
        answers = [caller.raw(b"") for _ in range(20)]
        assert {status_of(answer) for answer in answers} == {503}
        assert all(b"Retry-After: 5" in answer for answer in answers)
        assert threading.active_count() == before + 2
    finally:
        for one in held:
            one.close()
    _until(lambda: threading.active_count() == before)
    assert caller.json("/health")[0] == 200


def test_one_is_looked_at_a_few_wait_and_others_are_sent_away(start: Start, image: bytes) -> None:
    caller = start(Limits(most_waiting=2))
    looking, go_on, together = threading.Event(), threading.Event(), []

    def wait(progress: Progress) -> None:
        together.append(looking.is_set())
        looking.set()
        go_on.wait(30)
        looking.clear()

    caller.detector.before = wait

    def insist() -> int:
        """Ask again where somebody in passing had the place that is to be waited in."""
        while (status := caller.ask("POST", "/propose", image)[0]) == 503:
            time.sleep(0.05)
        return status

    with ThreadPoolExecutor(3) as callers:
        first = [callers.submit(insist) for _ in range(3)]
        assert looking.wait(30)
        refused: list[tuple[int, dict[str, str], bytes]] = []

        def is_full() -> bool:
            refused.append(_asked_in_passing(caller, image))
            return refused[-1][0] == 503

        _until(is_full)
        go_on.set()
        assert [one.result() for one in first] == [200, 200, 200]
    assert refused[-1][1]["retry-after"] == "5"
    assert not any(together)


def test_a_task_that_is_sent_away_may_come_back_as_others(start: Start, image: bytes) -> None:
    caller = start(Limits(most_waiting=0))
    looking, go_on = threading.Event(), threading.Event()

    def wait(progress: Progress) -> None:
        looking.set()
        go_on.wait(30)

    caller.detector.before = wait
    config = '<View><Image name="i" value="$i"/><Polygon name="p" toName="i"/></View>'
    address = "data:image/png;base64," + base64.b64encode(image).decode()
    question = {"label_config": config, "tasks": [{"id": 1, "data": {"i": address}}]}
    with ThreadPoolExecutor(1) as callers:
        first = callers.submit(caller.ask, "POST", "/propose", image)
        assert looking.wait(30)
        status, headers, _ = caller.ask("POST", "/predict", json.dumps(question).encode())
        go_on.set()
        assert first.result()[0] == 200
    assert (status, headers.get("retry-after")) == (503, "5")


def _asked_in_passing(caller: Caller, image: bytes) -> tuple[int, dict[str, str], bytes]:
    """Ask, and hang up where there is no answer at once: then it had to wait."""
    with socket.create_connection((caller.host, caller.port), timeout=0.3) as connection:
        connection.sendall(POST + f"Content-Length: {len(image)}\r\n\r\n".encode() + image)
        try:
            answer = connection.recv(65536)
        except TimeoutError:
            return 0, {}, b""
    headers = dict(re.findall(r"^([\w-]+): (.*)\r$", answer.decode(), re.MULTILINE))
    return int(answer.split()[1]), {name.lower(): value for name, value in headers.items()}, answer


def test_nothing_is_done_for_a_caller_that_has_gone(caller: Caller, image: bytes) -> None:
    began, gone, ended = threading.Event(), threading.Event(), threading.Event()

    def look(progress: Progress) -> None:
        began.set()
        gone.wait(30)
        try:
            _until(lambda: progress.check() or False)
        finally:
            ended.set()

    caller.detector.before = look
    with socket.create_connection((caller.host, caller.port)) as connection:
        connection.sendall(POST + f"Content-Length: {len(image)}\r\n\r\n".encode() + image)
        assert began.wait(30)
    gone.set()
    assert ended.wait(30)
    assert caller.detector.seen == []
    caller.detector.before = Progress.check
    assert caller.ask("POST", "/propose", image)[0] == 200


def test_who_waits_when_it_is_stopped_is_told_so(start: Start, image: bytes) -> None:
    caller = start()
    began = threading.Event()

    def look(progress: Progress) -> None:
        began.set()
        _until(lambda: progress.check() or False)

    caller.detector.before = look
    with ThreadPoolExecutor(2) as callers:
        waiting = [callers.submit(caller.refusal, "POST", "/propose", image) for _ in range(2)]
        assert began.wait(30)
        caller.stop()
        told = [one.result() for one in waiting]
    assert {status for status, _ in told} == {503}
    assert {"stopped" in sentence for _, sentence in told} == {True}
    with pytest.raises(ConnectionRefusedError):
        caller.ask("GET", "/health")


def test_a_fault_of_ours_costs_one_answer(caller: Caller, image: bytes) -> None:
    def fail(progress: Progress) -> None:
        raise RuntimeError("secret")

    caller.detector.before = fail
    assert caller.refusal("POST", "/propose", image)[0] == 500
    caller.detector.before = Progress.check
    assert caller.ask("POST", "/propose", image)[0] == 200


def _until(is_so: Callable[[], bool], seconds: float = 30.0) -> None:
    end = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < end
        time.sleep(0.02)


def test_who_closes_its_way_of_sending_is_told_what_it_did(caller: Caller, image: bytes) -> None:
    # What is found before that is noticed would be sent.
    caller.detector.before = lambda progress: _until(lambda: progress.check() or False)
    with socket.create_connection((caller.host, caller.port), timeout=30) as connection:
        connection.sendall(POST + f"Content-Length: {len(image)}\r\n\r\n".encode() + image)
        connection.shutdown(socket.SHUT_WR)
        answer = b"".join(iter(lambda: connection.recv(65536), b""))
    assert status_of(answer) == 400
    assert b"Keep both its ways open" in answer
