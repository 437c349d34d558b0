"""Fetch files from web servers, with proxies and passwords as the system has them for others.

This is done by requests, which comes along anyway: what fsspec has for it needs a package more.
"""

import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import requests

from labeler.core.errors import NotReachable
from labeler.core.marked import mark, sentence
from labeler.formats.elsewhere.server import (
    AT_ONCE,
    SECONDS_OF_SILENCE,
    SECONDS_TO_CONNECT,
    Served,
    check_size,
)

_MOST_HOPS = 10
_LEAST_PER_SECOND = 10_000
"""Bytes, on average, below which a server is too slow, once it had `_SECONDS_TO_START`."""
_SECONDS_TO_START = 60
_PLAIN = {"Accept-Encoding": "identity"}
"""What is packed on its way could unfold to anything."""
_WEB_PAGES = ("text/html", "application/xhtml+xml")
"""Kinds of what networks and servers show people until they sign in, whatever was asked for."""
_VERSION = ("ETag", "Last-Modified", "Content-Length")
_MEANINGS = {
    401: mark("It wants you to sign in. Check the address, or get one that is open to you."),
    403: mark("It may not be read. Check the address, or get one that is open to you."),
    404: mark("There is no such file. Check the address."),
    410: mark("The file was taken away."),
    429: mark("The server has had too many requests. Wait a while."),
}
_own = threading.local()


def version(address: str) -> str:
    """Return what the server says of the file: its tag, date and size."""
    with _asked("HEAD", address) as response:
        return _version(response.headers)


@contextmanager
def served(address: str) -> Iterator[Served]:
    """Fetch a file; raises NotReachable where it is too large, or comes too slowly."""
    with _asked("GET", address) as response:
        check_size(int(response.headers.get("Content-Length") or 0))
        yield Served(_version(response.headers), _parts(response))


def below(address: str) -> None:
    """Return None: a web server does not say what lies below an address."""


def _parts(response: requests.Response) -> Iterator[bytes]:
    began, size = time.monotonic(), 0
    while part := response.raw.read1(AT_ONCE, decode_content=False):
        size += len(part)
        check_size(size)
        seconds = time.monotonic() - began
        if seconds > _SECONDS_TO_START and size / seconds < _LEAST_PER_SECOND:
            raise NotReachable(mark("It comes too slowly. Try again later."))
        yield part


@contextmanager
def _asked(method: str, address: str) -> Iterator[requests.Response]:
    with _session().request(
        method,
        address,
        headers=_PLAIN,
        stream=True,
        allow_redirects=True,
        timeout=(SECONDS_TO_CONNECT, SECONDS_OF_SILENCE),
    ) as response:
        if response.status_code != requests.codes.ok:
            if meaning := _MEANINGS.get(response.status_code):
                raise NotReachable(sentence(meaning))
            raise NotReachable(
                "The server answers {code}. Try again later.", code=response.status_code
            )
        if response.headers.get("Content-Type", "").startswith(_WEB_PAGES):
            raise NotReachable(
                mark("It answers with a web page, perhaps to sign in at. Open it in a browser.")
            )
        yield response


def _session() -> requests.Session:
    """Return the connections of this thread."""
    if not hasattr(_own, "session"):
        _own.session = requests.Session()
        _own.session.max_redirects = _MOST_HOPS
    session: requests.Session = _own.session
    return session


def _version(headers: Mapping[str, str]) -> str:
    return " ".join(headers[name] for name in _VERSION if name in headers)
