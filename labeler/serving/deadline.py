"""Read from a socket until a moment: a timeout of the socket itself begins anew with every byte."""

import io
import socket
import time
from typing import Any


class DeadlineStream(io.RawIOBase):
    """What comes in on a socket; raises TimeoutError once the time is over, however it trickles."""

    def __init__(self, connection: socket.socket, seconds: float) -> None:
        super().__init__()
        self._connection = connection
        self.allow(seconds)

    def allow(self, seconds: float) -> None:
        """Let reading take so long from now on."""
        self._end = time.monotonic() + seconds

    def readable(self) -> bool:
        """Tell that it can be read."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Fill a buffer with what is there, waiting for the first byte of it."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise TimeoutError
        self._connection.settimeout(left)
        return self._connection.recv_into(buffer)
