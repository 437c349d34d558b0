"""One connection: read a request within its limits, have it answered, and let go."""

import logging
import select
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from io import BufferedReader
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from labeler.core.errors import Cancelled, LabelerError, UnreadableImage
from labeler.serving.admission import Admission
from labeler.serving.deadline import DeadlineStream
from labeler.serving.exchange import Reply, Request, as_error
from labeler.serving.refusal import Refusal
from labeler.serving.routes import ROUTES, route_of
from labeler.serving.service import Service

_SECONDS_TO_LEAVE = 2.0
"""What a caller still sends when it is refused is read for so long: or else it sees no answer."""
_MOST_VALUES = 20
_PATHS = frozenset(row.path for row in ROUTES)
_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Reception:
    """What every connection has to do with."""

    admission: Admission
    service: Service
    tell: Callable[[str], None]
    """Is given a line about each request, without anything that was sent."""


class Connection(BaseHTTPRequestHandler):
    """Answers one request; the next one connects anew, so that nobody holds on to a thread."""

    protocol_version = "HTTP/1.1"
    default_request_version = "HTTP/1.0"

    def __init__(self, reception: Reception, *connected: Any) -> None:
        """Do all of it: a handler of the standard library lives as long as its construction."""
        self._reception = reception
        super().__init__(*connected)

    def setup(self) -> None:
        """Read with a limit of time for the whole head, not for each byte."""
        super().setup()
        self._incoming = DeadlineStream(
            self.connection, self._reception.service.limits.seconds_to_ask
        )
        self.rfile = BufferedReader(self._incoming)
        self._unread = 0
        self._waits_for_a_nod = False

    def finish(self) -> None:
        """Let a caller that was refused take notice before the connection ends."""
        with suppress(OSError):
            super().finish()
        if self._unread:
            with suppress(OSError):
                self.connection.shutdown(socket.SHUT_WR)
                leaving = DeadlineStream(self.connection, _SECONDS_TO_LEAVE)
                piece = bytearray(65536)
                while leaving.readinto(piece):
                    pass
        self._incoming.close()

    def do_GET(self) -> None:
        """Answer whatever is asked; the table of routes knows by which method."""
        began = time.monotonic()
        self.close_connection = True
        answer = self._answer()
        self._send(answer)
        path = urlsplit(self.path).path
        known = path if path in _PATHS else "another address"
        self._reception.tell(
            f"{self.command} {known}: {int(answer.status)}, {time.monotonic() - began:.1f} s"
        )

    do_POST = do_HEAD = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = do_GET  # noqa: N815

    def _answer(self) -> Reply:
        """Return what is sent back, whatever happens."""
        length = self.headers.get("Content-Length", "")
        self._unread = int(length) if _is_length(length) else 0
        try:
            self._reception.admission.check(self.headers)
            request = self._request()
            return route_of(self.command, request.path).do(request, self._reception.service)
        except ConnectionError:
            raise
        except Exception as error:  # noqa: BLE001 - no request may end the server
            return _answer_to(error)

    def _request(self) -> Request:
        try:
            parts = urlsplit(self.path)
            values = dict(parse_qsl(parts.query, max_num_fields=_MOST_VALUES))
        except ValueError as error:
            raise Refusal(HTTPStatus.BAD_REQUEST, "The address is none. Correct it.") from error
        return Request(unquote(parts.path), values, self.headers, self._body, self._is_wanted)

    def _body(self) -> bytes:
        """Read the body; raises Refusal, before any of it where it cannot be taken."""
        limits = self._reception.service.limits
        if "Transfer-Encoding" in self.headers or "Content-Length" not in self.headers:
            raise Refusal(
                HTTPStatus.LENGTH_REQUIRED, "Say how long the body is: Content-Length, not chunked."
            )
        given = set(self.headers.get_all("Content-Length", ()))
        if len(given) > 1 or not _is_length(given.pop()):
            raise Refusal(HTTPStatus.BAD_REQUEST, "Content-Length has to be one whole number.")
        if (length := self._unread) > limits.most_bytes:
            raise Refusal(
                HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
                "Send at most {most:,} bytes. Scale the image down, or send fewer at a time.",
                most=limits.most_bytes,
            )
        if self._waits_for_a_nod:
            self.send_response_only(HTTPStatus.CONTINUE)
            self.end_headers()
        self._incoming.allow(limits.seconds_to_send)
        content = self.rfile.read(length)
        self._unread = 0
        if len(content) < length:
            raise Refusal(HTTPStatus.BAD_REQUEST, "The body ended too soon. Send it again.")
        return content

    def _is_wanted(self) -> bool:
        """Tell whether the caller is still there: one that has gone reads as the end of its data."""
        try:
            ready, _, _ = select.select([self.connection], [], [], 0)
            return not ready or bool(self.connection.recv(1, socket.MSG_PEEK))
        except (OSError, ValueError):
            return False

    def _send(self, answer: Reply) -> None:
        self.connection.settimeout(self._reception.service.limits.seconds_to_send)
        self.send_response(answer.status)
        own = {
            "Content-Type": answer.kind,
            "Content-Length": str(len(answer.content)),
            "Connection": "close",
            "X-Content-Type-Options": "nosniff",
        }
        for name, value in {**own, **answer.headers}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.content)

    def handle_expect_100(self) -> bool:
        """Let a caller that asks first wait until its body is read: it may be refused before."""
        self._waits_for_a_nod = True
        return True

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Refuse what is no request as others are refused; nothing of it is repeated."""
        self.close_connection = True
        text = _MALFORMED.get(code, "This is no request that is understood. Ask by HTTP/1.1.")
        self._send(as_error(text, HTTPStatus(code), {}))

    def version_string(self) -> str:
        """Return what the server calls itself; its versions are nobody's business."""
        return "Labeler"

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Write nothing: what callers send may say anything."""


_MALFORMED: dict[int, str] = {
    HTTPStatus.REQUEST_URI_TOO_LONG: "The address is too long. Send images in the body.",
    HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE: "The head of the request is too long. Shorten it.",
    HTTPStatus.NOT_IMPLEMENTED: "Ask with GET or POST.",
}


def _is_length(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 19


def _answer_to(error: Exception) -> Reply:
    """Return what somebody is told whose request went wrong: a sentence, and whose fault it is."""
    match error:
        case Refusal():
            return as_error(str(error), error.status, error.headers)
        case TimeoutError():
            text = "The request came too slowly. Send it anew."
            return as_error(text, HTTPStatus.REQUEST_TIMEOUT, {})
        case Cancelled():
            text = "The server is being stopped. Start it again, then ask anew."
            return as_error(text, HTTPStatus.SERVICE_UNAVAILABLE, {"Retry-After": "30"})
        case UnreadableImage():
            return as_error(str(error), HTTPStatus.BAD_REQUEST, {})
        case LabelerError():
            return as_error(str(error), HTTPStatus.INTERNAL_SERVER_ERROR, {})
    _logger.error("a request failed", exc_info=error)
    text = f"The server has a fault ({type(error).__name__}). Look at its log."
    return as_error(text, HTTPStatus.INTERNAL_SERVER_ERROR, {})
