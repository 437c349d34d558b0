"""Images are fetched from hosts that were named, and from nowhere else."""

import ipaddress
import re
import socket
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from labeler.serving.hosts import Host, fetch
from labeler.serving.places import Places
from labeler.serving.refusal import Refusal
from tests.serving.conftest import impatient

LIMITS = impatient(most_bytes=2000)
IMAGE = b"an image, for all that matters here"
Serve = Callable[[bytes], int]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Let a host on a free port of this machine answer with such bytes."""
    servers: list[ThreadingHTTPServer] = []

    def run(answer: bytes) -> int:
        class Answering(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                place = self.path.encode()
                self.wfile.write(answer.replace(b"{path}", place))
                if b"slow" in place:
                    threading.Event().wait(2)

            def log_message(self, *_: object) -> None:
                pass

        server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
        threading.Thread(target=server.serve_forever, args=(0.05,)).start()
        servers.append(server)
        return server.server_port

    yield run
    for server in servers:
        server.shutdown()
        server.server_close()


def answer(content: bytes, head: bytes = b"200 OK") -> bytes:
    return b"HTTP/1.1 " + head + b"\r\n\r\n" + content


def test_an_image_is_fetched_from_a_host_that_was_named(serve: Serve) -> None:
    port = serve(answer(IMAGE))
    hosts = (Host.named(f"localhost:{port}"),)
    url = f"http://localhost:{port}/a ü.png?x=1"
    assert fetch(url, hosts, LIMITS) == IMAGE
    assert Places((), hosts, LIMITS).content(url) == IMAGE


@pytest.mark.parametrize(
    "url",
    [
        "http://169.254.169.254/latest/meta-data", "http://127.0.0.1:{port}/", "http://[::1]/",
        "http://localhost:{other}/", "http://localhost.example:{port}/", "http://0x7f000001/",
        "http://user@localhost:1/", "https://localhost:99999/", "gopher://localhost:{port}/", "http://",
    ],
)  # fmt: skip
def test_no_other_host_is_asked(serve: Serve, url: str) -> None:
    port, other = serve(answer(IMAGE)), serve(answer(b"secret"))
    hosts = (Host.named(f"localhost:{port}"),)
    with pytest.raises(Refusal):
        fetch(url.format(port=port, other=other), hosts, LIMITS)


def test_a_redirect_leads_to_hosts_that_were_named_only(serve: Serve) -> None:
    image = serve(answer(IMAGE))
    onward = serve(answer(b"", f"302 Found\r\nLocation: http://localhost:{image}/".encode()))
    named = Host.named(f"localhost:{onward}")
    with pytest.raises(Refusal, match="not fetched from there"):
        fetch(f"http://localhost:{onward}/", (named,), LIMITS)
    both = (named, Host.named(f"localhost:{image}"))
    assert fetch(f"http://localhost:{onward}/", both, LIMITS) == IMAGE
    for place in ("http://169.254.169.254/", "file:///etc/passwd", "{path}"):
        port = serve(answer(b"", f"301 Moved\r\nLocation: {place}".encode()))
        with pytest.raises(Refusal):
            fetch(f"http://localhost:{port}/", (Host.named(f"localhost:{port}"),), LIMITS)


@pytest.mark.parametrize(
    "said",
    [answer(b"x" * 2001), answer(b"", b"404 Not Found"), answer(b"", b"500 No"), b"hello", b""],
)
def test_what_a_host_answers_is_bounded(serve: Serve, said: bytes) -> None:
    port = serve(said)
    with pytest.raises(Refusal):
        fetch(f"http://localhost:{port}/", (Host.named(f"localhost:{port}"),), LIMITS)


def test_a_host_that_takes_long_is_left(serve: Serve) -> None:
    port = serve(answer(b"part"))
    with pytest.raises(Refusal, match="TimeoutError"):
        fetch(f"http://localhost:{port}/slow", (Host.named(f"localhost:{port}"),), LIMITS)


def test_a_name_that_begins_to_lead_inwards_is_not_followed(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    port = serve(answer(b"secret"))
    now = ["93.184.216.34"]
    real = socket.getaddrinfo

    def resolved(name: str, *rest: object, **more: object) -> object:
        return real(now[0], *rest, **more) if name == "images.test" else real(name, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", resolved)
    host = Host.named(f"images.test:{port}")
    for inside in ("127.0.0.1", "10.0.0.1", "169.254.169.254", "0.0.0.0", "::1", "64:ff9b::7f00:1"):
        now[0] = inside
        with pytest.raises(Refusal, match="near this one"):
            fetch(f"http://images.test:{port}/", (host,), LIMITS)
        assert not Host("a", 1, is_near=True).may_be(ipaddress.ip_address("169.254.169.254"))


@pytest.mark.parametrize(
    "text", ["", "http://a", "a/b", "a:b", "a:99999", "u@a", "a?b", "a..b", "a" * 70]
)
def test_only_a_host_is_a_host(text: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(text)}$"):
        Host.named(text)


@pytest.mark.parametrize("prefix", ["64:ff9b::", "64:ff9b:1::"])
def test_what_gives_keys_away_is_not_asked_through_a_gateway(prefix: str) -> None:
    near, far = Host("a", 1, is_near=True), Host("a", 1, is_near=False)
    inside, outside = (ipaddress.ip_address(prefix + end) for end in ("a9fe:a9fe", "5db8:d822"))
    assert not near.may_be(inside)
    assert far.may_be(outside)


def test_a_host_is_named_in_any_script(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    port = serve(answer(IMAGE))
    real = socket.getaddrinfo
    monkeypatch.setattr(
        socket, "getaddrinfo", lambda name, *rest, **more: real("127.0.0.1", *rest, **more)
    )
    for named, asked in (
        ("bücher.test", "xn--bcher-kva.test"),
        ("xn--bcher-kva.test", "BÜCHER.test"),
    ):
        hosts = (Host.named(f"{named}:{port}"),)
        assert fetch(f"http://{asked}:{port}/", hosts, LIMITS) == IMAGE


def test_a_host_without_an_address_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    host = Host("images.test", 80, is_near=False)
    monkeypatch.setattr("labeler.serving.hosts._addresses", lambda *_: [])
    with pytest.raises(Refusal, match="not known at the moment"):
        fetch("http://images.test/", (host,), LIMITS)
