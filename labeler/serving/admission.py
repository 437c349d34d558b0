"""Who may ask: whoever has the token, and without one this machine's own programs, but no web page."""

import base64
import binascii
import hmac
import ipaddress
from dataclasses import dataclass
from email.message import Message
from http import HTTPStatus
from urllib.parse import urlsplit

from labeler.serving.refusal import Refusal

SHORTEST_TOKEN = 16
_SCHEMES = 'Bearer, Basic realm="Labeler"'


def is_loopback(host: str) -> bool:
    """Tell whether a name or an address can only mean this machine."""
    if host.rstrip(".").lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@dataclass(frozen=True, slots=True)
class Admission:
    """Lets requests in, or says why not."""

    token: str = ""
    """What a caller has to know; empty where only this machine can call."""

    def check(self, headers: Message) -> None:
        """Raise Refusal where a request must not be answered."""
        host = headers.get("Host", "").lower()
        # A name of somebody else that leads here is how a web page would get round its browser.
        if not self.token and not is_loopback(_without_port(host)):
            raise Refusal(
                HTTPStatus.FORBIDDEN, "Call this server by the address it told when it started."
            )
        origin = headers.get("Origin")
        if origin is not None and origin.lower() not in (f"http://{host}", f"https://{host}"):
            raise Refusal(HTTPStatus.FORBIDDEN, "Web pages of others are not answered.")
        if self.token and not self._is_known(headers.get("Authorization", "")):
            raise Refusal(
                HTTPStatus.UNAUTHORIZED,
                "Send the token that the server was started with: Authorization: Bearer TOKEN, or "
                "as the password of any user.",
            ).with_header("WWW-Authenticate", _SCHEMES)

    def _is_known(self, authorization: str) -> bool:
        """Tell whether a header has the token; how long that takes tells nothing of it."""
        scheme, _, text = authorization.partition(" ")
        given = text.strip().encode("latin-1", "replace")  # As it was sent: byte for byte.
        if scheme.lower() == "basic":
            given = _password(given)
        elif scheme.lower() != "bearer":
            return False
        return hmac.compare_digest(given, self.token.encode())


def _password(given: bytes) -> bytes:
    try:
        return base64.b64decode(given, validate=True).partition(b":")[2]
    except binascii.Error:
        return b""


def _without_port(host: str) -> str:
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""
