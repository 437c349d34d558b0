"""A network between a program and a server, which can be cut and mended."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_MOST = 65536


class Network:
    """Carries what is said between a port of this machine and a socket of a server."""

    def __init__(self, server: Path) -> None:
        self._server = server
        self._open: list[socket.socket] = []
        self._is_cut = False
        self._flows = threading.Event()
        self._flows.set()
        self._lock = threading.Lock()
        self._door = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._door.getsockname()[1]
        threading.Thread(target=self._let_in, daemon=True).start()

    def cut(self) -> None:
        """Break off all that is said, and let nobody in."""
        with self._lock:
            self._is_cut = True
            for one in self._open:
                with suppress(OSError):
                    one.shutdown(socket.SHUT_RDWR)
            self._open.clear()

    def stall(self) -> None:
        """Carry nothing any more, and break nothing off."""
        self._flows.clear()

    def mend(self) -> None:
        """Let people in again, and go on."""
        self._is_cut = False
        self._flows.set()

    def close(self) -> None:
        """Be no more."""
        self.cut()
        self._flows.set()
        self._door.close()

    def _let_in(self) -> None:
        while True:
            try:
                caller, _ = self._door.accept()
            except OSError:
                return
            if self._is_cut:
                caller.close()
                continue
            called = socket.socket(socket.AF_UNIX)
            try:
                called.connect(str(self._server))
            except OSError:  # The server is away.
                called.close()
                caller.close()
                continue
            with self._lock:
                self._open += [caller, called]
            for ends in ((caller, called), (called, caller)):
                carried = (*ends, self._flows)
                threading.Thread(target=_carry, args=carried, daemon=True).start()


@contextmanager
def network_to(server: Path) -> Iterator[Network]:
    """A network to a server that listens on a socket in the file system."""
    network = Network(server)
    try:
        yield network
    finally:
        network.close()


def _carry(source: socket.socket, target: socket.socket, flows: threading.Event) -> None:
    with suppress(OSError):
        while said := source.recv(_MOST):
            flows.wait()
            target.sendall(said)
    for end in (source, target):
        with suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)
    source.close()  # The thread of the other direction closes the other end.
