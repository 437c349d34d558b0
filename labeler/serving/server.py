"""The server: so many connections at once and no more, until it is told to stop."""

import logging
import socket
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from http.server import ThreadingHTTPServer
from socketserver import TCPServer
from threading import BoundedSemaphore
from typing import Any

from labeler.core.progress import Progress
from labeler.serving.admission import Admission
from labeler.serving.connection import Connection, Reception
from labeler.serving.service import Service

_BUSY = b"""\
HTTP/1.1 503 Service Unavailable\r
Content-Type: application/json\r
Retry-After: 5\r
Connection: close\r
\r
{"error": "Too many connections are open. Try again later."}"""
_SECONDS_TO_NOTICE = 0.25
"""So often it looks whether it is to stop."""
_SECONDS_TO_END = 2.0
"""So long it waits, once it is to stop, for the last to be told so."""
_logger = logging.getLogger(__name__)


class Server(ThreadingHTTPServer):
    """Listens from the moment it is made; `serve` answers."""

    daemon_threads = True
    request_queue_size = 64
    timeout = _SECONDS_TO_NOTICE

    def __init__(
        self,
        address: tuple[str, int],
        service: Service,
        admission: Admission,
        tell: Callable[[str], None] = lambda line: None,
    ) -> None:
        """Raises OSError where nobody can listen at the address."""
        self._turns = service.turns
        self._most = service.limits.most_connections
        self._places = BoundedSemaphore(self._most)
        self.address_family = socket.AF_INET6 if ":" in address[0] else socket.AF_INET
        super().__init__(address, partial(Connection, Reception(admission, service, tell)))

    @property
    def url(self) -> str:
        """Where it is reached."""
        host, port = self.server_address[:2]
        name = host.decode() if isinstance(host, bytes | bytearray) else str(host)
        return f"http://[{name}]:{port}" if ":" in name else f"http://{name}:{port}"

    def serve(self, progress: Progress) -> None:
        """Answer until the progress is cancelled; what is being looked at then is given up."""
        try:
            while not progress.is_cancelled:
                self.handle_request()
        finally:
            self.server_close()
            self._turns.close()
            self._wait_for_connections()

    def _wait_for_connections(self) -> None:
        """Let those whose image was given up be told so; they are not waited for for long."""
        end = time.monotonic() + _SECONDS_TO_END
        for _ in range(self._most):
            if not self._places.acquire(timeout=max(0.0, end - time.monotonic())):
                break

    def server_bind(self) -> None:
        """Bind without asking the network what this machine is called."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = str(self.server_address[0]), self.server_address[1]

    def process_request(self, request: Any, client_address: Any) -> None:
        """Give a connection its thread, as long as there is one left."""
        if not self._places.acquire(blocking=False):
            with suppress(OSError):
                request.setblocking(False)
                request.send(_BUSY)
            self.shutdown_request(request)
            return
        try:
            super().process_request(request, client_address)
        except BaseException:
            self._places.release()
            raise

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        """Answer a connection in its thread."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._places.release()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Log faults of ours; whoever hung up in the middle is none, and wants no answer."""
        error = sys.exception()
        if not isinstance(error, OSError):
            _logger.error("a connection failed", exc_info=error)
