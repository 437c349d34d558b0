"""What a kind of servers has to be able to do, and which ones there are."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from importlib import import_module
from typing import Protocol, cast

from labeler.core.errors import NotReachable, ProjectError

MOST_BYTES = 4 * 2**30
"""Of a file that is fetched; larger ones are no images, and would fill the disk."""
AT_ONCE = 2**20
"""Bytes that are taken from a server at a time."""
SECONDS_TO_CONNECT = 10
SECONDS_OF_SILENCE = 20


@dataclass(frozen=True, slots=True)
class Served:
    """What a server gives for an address."""

    version: str
    """What it says by which its bytes are told from others; "" where it says nothing."""
    parts: Iterator[bytes]


class ImageServer(Protocol):
    """A module that asks servers of one kind.

    Whatever it raises is a failure to reach them: `NotReachable` says what to do about it.
    """

    def version(self, address: str) -> str:
        """Return the version of what is at an address now, without fetching it."""

    def served(self, address: str) -> AbstractContextManager[Served]:
        """Fetch what is at an address, part by part."""

    def below(self, address: str) -> Iterator[str] | None:
        """Yield the addresses of all files below one; None where it is that of a file."""


_SERVERS = {
    "http": "labeler.formats.elsewhere.web",
    "https": "labeler.formats.elsewhere.web",
    "s3": "labeler.formats.elsewhere.buckets",
    "gs": "labeler.formats.elsewhere.buckets",
    "memory": "labeler.formats.elsewhere.buckets",  # of this process: for trials and tests
}


def server_of(address: str) -> ImageServer:
    """Return what asks for an address; raises ProjectError for a kind that is not known."""
    scheme = address.partition("://")[0]
    if scheme not in _SERVERS:
        raise ProjectError(
            "Nothing is fetched from {scheme} addresses. Name one that begins with http, https, s3 or "
            "gs.",
            scheme=scheme,
        )
    return cast(ImageServer, import_module(_SERVERS[scheme]))


def check_size(size: int, most: int = MOST_BYTES) -> None:
    """Raise NotReachable for a file that is too large to be fetched."""
    if size > most:
        raise NotReachable(
            "The file has more than {most} megabytes. Cut it into parts.", most=most // 10**6
        )
