"""Fetch images from hosts that were named, and from nowhere else, wherever an address leads."""

import ipaddress
import socket
import ssl
from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus
from http.client import HTTPException, HTTPResponse
from io import BufferedReader
from typing import cast
from urllib.parse import quote, urljoin, urlsplit

from labeler.serving.deadline import DeadlineStream
from labeler.serving.limits import Limits
from labeler.serving.refusal import Refusal

_PORTS = {"http": 80, "https": 443}
_MOST_HOPS = 4
_UNRESERVED = "/%:@!$&'()*+,;=-._~?"
_CARRYING = tuple(map(ipaddress.IPv6Network, ("64:ff9b::/96", "64:ff9b:1::/48")))
"""Gateways to version 4: the end of such an address is the one that is reached."""
Address = ipaddress.IPv4Address | ipaddress.IPv6Address


@dataclass(frozen=True, slots=True)
class Host:
    """A host that images may be fetched from."""

    name: str
    port: int | None
    """None: the usual ones."""
    is_near: bool
    """Whether it was on this machine or its network when it was named: later it may be, too."""

    @classmethod
    def named(cls, text: str) -> "Host":
        """Return a host by HOST or HOST:PORT; raises ValueError."""
        try:
            parts = urlsplit(f"//{text}")
            name, port = _ascii(parts.hostname or ""), parts.port
        except ValueError:
            raise ValueError(text) from None
        if not name or parts.path or parts.query or parts.username:
            raise ValueError(text)
        near = any(not _meant(one).is_global for one in _addresses(name, port or 443))
        return cls(name, port, near)

    def is_meant(self, name: str, port: int) -> bool:
        """Tell whether an address names this host."""
        ports = _PORTS.values() if self.port is None else (self.port,)
        return name == self.name and port in ports

    def may_be(self, address: Address) -> bool:
        """Tell whether it may have an address, by which clouds give away keys, or that is near."""
        address = _meant(address)
        if address.is_link_local or address.is_multicast or address.is_unspecified:
            return False
        return self.is_near or address.is_global


def fetch(url: str, hosts: Sequence[Host], limits: Limits) -> bytes:
    """Return what is at an address; raises Refusal where that is not allowed, or does not work."""
    try:
        for _ in range(_MOST_HOPS):
            content, onward = _asked(url, hosts, limits)
            if not onward:
                return content
            url = urljoin(url, onward)
    except (OSError, HTTPException, ValueError) as error:
        kind = type(error).__name__
        raise _refused(f"An image cannot be fetched ({kind}). Check its address.") from error
    raise _refused("The address of an image leads on and on. Give the one it ends at.")


def _asked(url: str, hosts: Sequence[Host], limits: Limits) -> tuple[bytes, str]:
    """Return what is at an address, or where that leads."""
    parts = urlsplit(url)
    name, port = _ascii(parts.hostname or ""), parts.port or _PORTS.get(parts.scheme, 0)
    host = next((one for one in hosts if one.is_meant(name, port)), None)
    if host is None or parts.scheme not in _PORTS:
        raise _refused(
            "Images are not fetched from there. Start the server with --images-from and the host, "
            "or send the image itself."
        )
    where = quote(parts.path or "/", _UNRESERVED)
    where += f"?{quote(parts.query, _UNRESERVED)}" if parts.query else ""
    at = f"[{name}]" if ":" in name else name
    head = f"GET {where} HTTP/1.1\r\nHost: {at}:{port}\r\nConnection: close\r\nAccept: */*\r\n\r\n"
    with _connected(host, name, port, limits.seconds_to_fetch) as plain:
        if parts.scheme == "http":
            return _answered(plain, head, limits)
        context = ssl.create_default_context()
        with context.wrap_socket(plain, server_hostname=name) as secure:
            return _answered(secure, head, limits)


def _answered(connection: socket.socket, head: str, limits: Limits) -> tuple[bytes, str]:
    connection.sendall(head.encode("ascii"))
    timed = cast(socket.socket, _Timed(connection, limits.seconds_to_fetch))
    with HTTPResponse(timed) as response:
        response.begin()
        onward = response.getheader("Location") if response.status // 100 == 3 else None
        return (b"", onward) if onward else (_content(response, limits), "")


class _Timed:
    """A socket as a response wants it, that is read until a moment only."""

    def __init__(self, connection: socket.socket, seconds: float) -> None:
        self._stream = DeadlineStream(connection, seconds)

    def makefile(self, _mode: str) -> BufferedReader:
        """Return what is read from."""
        return BufferedReader(self._stream)


def _connected(host: Host, name: str, port: int, seconds: float) -> socket.socket:
    """Connect to the very address that was looked at: a second look could be shown another."""
    failure: OSError | None = None
    addresses = _addresses(name, port)
    if not addresses:
        raise _refused("The host of an image is not known at the moment. Check its name.")
    for address in filter(host.may_be, addresses):
        try:
            return socket.create_connection((str(address), port), seconds)
        except OSError as error:
            failure = error
    raise failure or _refused(
        "An image lies on a machine near this one, where its host was not when the server started. "
        "Start it again if that is right, or send the image itself."
    )


def _addresses(name: str, port: int) -> list[Address]:
    try:
        found = socket.getaddrinfo(name, port, type=socket.SOCK_STREAM)
    except OSError:
        return []
    known = (ipaddress.ip_address(str(one[4][0]).partition("%")[0]) for one in found)
    return [getattr(one, "ipv4_mapped", None) or one for one in known]


def _meant(address: Address) -> Address:
    """Return the address of version 4 that a gateway would lead to; else the address itself."""
    if isinstance(address, ipaddress.IPv4Address):
        return address
    if any(address in network for network in _CARRYING):
        return ipaddress.IPv4Address(address.packed[-4:])
    return address.sixtofour or address


def _ascii(name: str) -> str:
    """Return the name of a host as the network has it; raises ValueError."""
    return name if ":" in name else name.encode("idna").decode("ascii")


def _content(response: HTTPResponse, limits: Limits) -> bytes:
    if response.status != HTTPStatus.OK:
        raise _refused(
            f"The host of an image answers {response.status}. Images that need a login are not "
            "fetched: name the folder they lie in with --files, or send the image itself."
        )
    content = response.read(limits.most_bytes + 1)
    if len(content) > limits.most_bytes:
        raise _refused(f"An image has more than {limits.most_bytes:,} bytes. Send a smaller one.")
    return content


def _refused(text: str) -> Refusal:
    return Refusal(HTTPStatus.BAD_REQUEST, text)
