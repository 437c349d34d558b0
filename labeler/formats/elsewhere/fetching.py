"""Have what an address leads to on this machine: fetched once, then kept as long as there is room."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedReader
from pathlib import Path
from urllib.parse import urlsplit

from labeler import paths
from labeler.core.disk_errors import known_cause
from labeler.core.errors import LabelerError, NotReachable
from labeler.core.marked import sentence
from labeler.formats.elsewhere.copies import Copies, FetchedCopy
from labeler.formats.elsewhere.server import server_of

NOT_FETCHED = "not fetched"
"""The stamp of what nothing is known of without asking a server for it."""
MOST_KEPT = 10 * 10**9
"""Bytes that copies may take, unless somebody says otherwise."""
_ASK_AGAIN = 600.0
"""Seconds after which a server is asked again whether a copy is still like what it holds."""
_TRY_AGAIN = 30.0
"""Seconds in which a server that did not answer is not asked again: nobody waits for it at every page."""


class Fetching:
    """Everything that was fetched, and when servers were asked last."""

    def __init__(self, copies: Copies) -> None:
        self.copies = copies
        self._asked: dict[str, float] = {}
        self._silent: dict[str, tuple[float, str]] = {}

    def stamp(self, address: str) -> str:
        """Return what is another as soon as the copy holds other bytes; asks nobody."""
        known = self.copies.find(address)
        return known.sha256 if known else NOT_FETCHED

    def open(self, address: str) -> BufferedReader:
        """Open what is at an address, as its server has it.

        What was fetched before is good enough where the server cannot be reached; raises
        NotReachable where there is none.
        """
        with self.copies.turn(address):
            known = self.copies.find(address)
            if known and self._is_current(known):
                if file := self.copies.open(address):
                    return file
                known = None
            try:
                self._fetch(address)
            except NotReachable:
                if known and (file := self.copies.open(address)):
                    return file
                raise
            file = self.copies.open(address)
        if file is None:  # Not even room for one.
            raise NotReachable(
                "{address} was fetched and is gone again. Try again.", address=address
            )
        return file

    def path(self, address: str) -> Path:
        """Return the copy of what is at an address; raises NotReachable."""
        self.open(address).close()
        return self.copies.path(address)

    def below(self, address: str) -> list[str] | None:
        """Return the addresses below one; None where it is that of a file. Raises NotReachable."""
        with self._reaching(address):
            found = server_of(address).below(address)
            return None if found is None else list(found)

    def _is_current(self, known: FetchedCopy) -> bool:
        """Tell whether a copy may be used: it is as the server has it, or that cannot be asked."""
        address, now = known.of, time.monotonic()
        if now - self._asked.get(address, -_ASK_AGAIN) < _ASK_AGAIN:
            return True
        try:
            with self._reaching(address):
                is_current = (
                    bool(known.version) and server_of(address).version(address) == known.version
                )
        except NotReachable:
            return True
        if is_current:
            self._asked[address] = now
        return is_current

    def _fetch(self, address: str) -> None:
        with self._reaching(address):
            self.copies.make(address, lambda: server_of(address).served(address))
        self._asked[address] = time.monotonic()

    @contextmanager
    def _reaching(self, address: str) -> Iterator[None]:
        """Let whatever goes wrong be told as a server that cannot be reached now."""
        host = urlsplit(address).netloc
        since, why = self._silent.get(host, (0.0, ""))
        if why and time.monotonic() - since < _TRY_AGAIN:
            raise _not_reachable(address, why)
        self._silent.pop(host, None)
        try:
            yield
        except LabelerError as error:
            raise _not_reachable(address, error.args[0]) from error
        except Exception as error:  # what asks servers raises anything
            why = _reason(error)
            if _is_silence(error):
                self._silent[host] = time.monotonic(), why
            raise _not_reachable(address, why) from error


_fetching: list[Fetching] = []


def fetching() -> Fetching:
    """Return what this process fetched, where copies are usually kept if nobody said otherwise."""
    if not _fetching:
        keep_in(None, MOST_KEPT)
    return _fetching[0]


def keep_in(folder: Path | None, most_bytes: int) -> None:
    """Keep copies in a folder from now on, at most so many bytes of them."""
    copies = Copies(folder or paths.user_cache() / "images", most_bytes)
    _fetching[:] = [Fetching(copies)]


def _not_reachable(address: str, reason: str) -> NotReachable:
    return NotReachable(
        "Not reachable now: {address}. {reason} What was said about the image is safe.",
        address=address,
        reason=reason,
    )


def _is_silence(error: Exception) -> bool:
    """Tell whether a server did not answer at all, rather than refuse one file."""
    return bool(_kinds(error) & {"ConnectionError", "Timeout", "TimeoutError", *_UNANSWERED})


_UNANSWERED = ("EndpointConnectionError", "ConnectTimeoutError", "ReadTimeoutError")
_REASONS = {
    "FileNotFoundError": sentence("There is no such file. Check the address."),
    "PermissionError": sentence("It may not be read. Check the address, or sign in."),
    "NoCredentialsError": sentence("The system does not know how to sign in there: see the guide."),
    "TooManyRedirects": sentence("It leads on and on. Give the address it ends at."),
    "SSLError": sentence("The certificate of the server is wrong."),
    "Timeout": sentence("The server does not answer. Try again later."),
    "TimeoutError": sentence("The server does not answer. Try again later."),
    "ConnectionError": sentence("The server cannot be reached. Check the network."),
} | dict.fromkeys(_UNANSWERED, sentence("The server does not answer. Try again later."))
"""What failures mean, by the names that several packages have for them."""


def _kinds(error: Exception) -> set[str]:
    return {kind.__name__ for kind in type(error).__mro__}


def _reason(error: Exception) -> str:
    kinds = _kinds(error)
    known = next((text for kind, text in _REASONS.items() if kind in kinds), "")
    if known or (isinstance(error, OSError) and (known := known_cause(error))):
        return known
    return sentence(
        "Asking the server failed ({kind}). Try again later.", kind=type(error).__name__
    )
