"""Without a token only programs of this machine are answered; with one whoever has it."""

import base64

import pytest

from labeler.serving.admission import is_loopback
from tests.serving.conftest import Caller, Start

TOKEN = "correct horse battery ü"


@pytest.fixture
def guarded(start: Start) -> Caller:
    """A client of a server that wants a token."""
    return start(token=TOKEN)


@pytest.mark.parametrize("user", ["", "labeler"])
def test_the_token_lets_in_as_bearer_and_as_a_password(guarded: Caller, user: str) -> None:
    basic = base64.b64encode(f"{user}:{TOKEN}".encode()).decode()
    assert guarded.ask("GET", "/health", Authorization=f"Basic {basic}")[0] == 200
    bearer = f"Bearer {TOKEN}".encode().decode("latin-1")
    assert (
        guarded.ask("GET", "/health", Authorization=bearer, Host="host.docker.internal")[0] == 200
    )


@pytest.mark.parametrize(
    "given",
    ["", "Bearer", "Bearer correct", f"Token {TOKEN}", "Basic !", "Basic dTo=", "Basic w7w6w7w="],
)
def test_anything_else_does_not(guarded: Caller, given: str) -> None:
    given = given.encode().decode("latin-1")
    for path in ("/health", "/", "/nothing"):
        status, headers, content = guarded.ask("GET", path, Authorization=given)
        assert (status, headers["www-authenticate"][:6]) == (401, "Bearer")
        assert TOKEN.encode() not in content
    assert guarded.ask("GET", f"/health?token={TOKEN[:7]}")[0] == 401


def test_a_body_is_not_taken_from_a_stranger(guarded: Caller) -> None:
    head = b"POST /propose HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\nExpect: 100-continue\r\n\r\n"
    answer = guarded.raw(head)
    assert answer.startswith(b"HTTP/1.1 401 ")


@pytest.mark.parametrize("host", ["labels.example.com", "127.0.0.1.example.com:80", "10.0.0.7", ""])
def test_a_name_that_others_gave_this_machine_is_refused(caller: Caller, host: str) -> None:
    assert caller.refusal("GET", "/health", Host=host)[0] == 403


@pytest.mark.parametrize(
    "host", ["localhost", "LOCALHOST:80", "127.0.0.1:7", "[::1]:9", "127.9.9.9"]
)
def test_its_own_names_are_answered(caller: Caller, host: str) -> None:
    assert caller.ask("GET", "/health", Host=host)[0] == 200


def test_web_pages_of_others_are_refused(caller: Caller, image: bytes) -> None:
    for origin in ("https://example.com", "null", "http://localhost:1"):
        assert caller.refusal("POST", "/propose", image, Origin=origin)[0] == 403
    own = f"http://127.0.0.1:{caller.port}"
    status, headers, _ = caller.ask("GET", "/health", Origin=own)
    assert status == 200
    assert not [name for name in headers if name.startswith("access-control")]


def test_loopback_is_what_cannot_be_reached_from_elsewhere() -> None:
    assert all(map(is_loopback, ("localhost", "127.0.0.1", "127.3.4.5", "::1")))
    assert not any(map(is_loopback, ("0.0.0.0", "::", "192.168.1.2", "example.com", "")))
