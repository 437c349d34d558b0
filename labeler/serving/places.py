"""Where images are taken from that a request only names."""

import base64
import binascii
import re
from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

from labeler.core.regular_files import read_regular
from labeler.serving.hosts import Host, fetch
from labeler.serving.limits import Limits
from labeler.serving.refusal import Refusal

_INLINE = re.compile(r"data:[\w.+-]*/[\w.+-]*;base64,")
_STORAGE = "/data/local-files/"
"""How Label Studio calls files below the folder it serves; `d` is the path in it."""
_MEDIA = "/data/"
"""How it calls its own, such as uploads."""


@dataclass(frozen=True, slots=True)
class Places:
    """The image itself, in an address that holds it; folders and hosts as far as they were named."""

    folders: Sequence[Path]
    hosts: Sequence[Host]
    limits: Limits

    def content(self, address: str) -> bytes:
        """Return the image file at an address; raises Refusal."""
        if address.startswith("data:"):
            return _inline(address)
        try:
            parts = urlsplit(address)
        except ValueError as error:
            raise _refused("The address of an image is none. Correct it.") from error
        if parts.netloc and (self.hosts or not parts.path.startswith(_MEDIA)):
            return fetch(address, self.hosts, self.limits)
        return self._file(_below(parts.path, parts.query))

    def _file(self, name: str) -> bytes:
        """Return a file below one of the folders; no link and no .. leads out of them."""
        found = set()
        for folder in self.folders:
            try:
                path = (folder / name).resolve()
                if path.is_relative_to(folder.resolve()) and path.is_file():
                    found.add(read_regular(path, self.limits.most_bytes))
            except (OSError, ValueError):  # too large, or a name that no file can have
                continue
        if len(found) == 1:
            return found.pop()
        if found:  # Proposals of one would lie on the other.
            raise _refused(
                "Several of the folders that the server was started with (--files) have an image of "
                "this name. Name only the one that is meant, or send the image itself."
            )
        raise _refused(
            "An image is in none of the folders that the server was started with (--files), or it "
            "is too large. Name the one it lies in, or send the image itself."
        )


def _below(path: str, query: str) -> str:
    """Return the path below its folder that Label Studio means by an address."""
    if path.endswith(_STORAGE):
        return next(iter(parse_qs(query).get("d", [])), "").lstrip("/")
    return unquote(path.removeprefix(_MEDIA)).lstrip("/")


def _inline(address: str) -> bytes:
    head = _INLINE.match(address)
    if head is None:
        raise _refused("An address holds an image in a way that is not read. Write it in base64.")
    return decoded(address[head.end() :])


def decoded(text: object) -> bytes:
    """Return the bytes that base64 stands for; raises Refusal."""
    if not isinstance(text, str) or not text:
        raise _refused("There is no image. Give the file, written in base64.")
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise _refused("An image is not written in base64. Encode the file as it is.") from error


def _refused(text: str) -> Refusal:
    return Refusal(HTTPStatus.BAD_REQUEST, text)
