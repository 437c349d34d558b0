"""Fetch files from stores of objects such as S3, by fsspec; signing in is as its packages do it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import fsspec

from labeler.core.errors import NotReachable
from labeler.formats.elsewhere.server import (
    AT_ONCE,
    SECONDS_OF_SILENCE,
    SECONDS_TO_CONNECT,
    Served,
    check_size,
)

_OPTIONS: dict[str, dict[str, Any]] = {
    "s3": {
        "config_kwargs": {
            "connect_timeout": SECONDS_TO_CONNECT,
            "read_timeout": SECONDS_OF_SILENCE,
            "retries": {"max_attempts": 2},
        }
    },
    "gs": {"timeout": SECONDS_OF_SILENCE},
}


def version(address: str) -> str:
    """Return what the store says of the file: a number of all it knows about it."""
    store, name = _store(address)
    store.invalidate_cache()
    return str(store.ukey(name))


@contextmanager
def served(address: str) -> Iterator[Served]:
    """Fetch a file; raises NotReachable where it is too large."""
    store, name = _store(address)
    store.invalidate_cache()
    check_size(store.info(name)["size"])
    before = str(store.ukey(name))
    with store.open(name, "rb", block_size=AT_ONCE, cache_type="readahead") as file:
        yield Served(before, iter(lambda: file.read(AT_ONCE), b""))


def below(address: str) -> Iterator[str] | None:
    """Yield the addresses of all files below one; None where it is that of a file."""
    store, name = _store(address)
    store.invalidate_cache()
    found = store.find(name)
    if not found:
        raise NotReachable("There is nothing. Check the address.")
    if found == [name]:
        return None
    scheme = address.partition("://")[0]
    return (f"{scheme}://{str(one).lstrip('/')}" for one in found)


def _store(address: str) -> tuple[Any, str]:
    """Return what asks the store of an address, and what the file is called there."""
    scheme = address.partition("://")[0]
    try:
        store = fsspec.filesystem(scheme, **_OPTIONS.get(scheme, {}))
    except ImportError as error:
        raise NotReachable(
            "Addresses with {scheme} need a package that is not installed. Install it: "
            "pip install 'labeler[{scheme}]'.",
            scheme=scheme,
        ) from error
    return store, str(store._strip_protocol(address))
