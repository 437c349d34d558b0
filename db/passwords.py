"""Passwords that were given with an address: kept in memory, for this program and those it starts.

They are written nowhere. Whoever wants to be asked no more has PostgreSQL's own places for them:
~/.pgpass, or a certificate.
"""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import URL

_VARIABLE = "LABELER_PASSWORDS"
"""Of the environment, which the jobs of a window get from it."""


def keep(url: URL) -> URL:
    """Keep the password of an address, if it has any; return the address without."""
    if url.password is not None:
        known = _known() | {_key(url): str(url.password)}
        os.environ[_VARIABLE] = json.dumps(known)
    return without_password(url)


@contextmanager
def tried() -> Iterator[None]:
    """Forget what was given in a block that fails: whoever mistypes one may know a better one."""
    before = os.environ.get(_VARIABLE, "{}")
    try:
        yield
    except BaseException:
        os.environ[_VARIABLE] = before
        raise


def without_password(url: URL) -> URL:
    """Return an address without its password."""
    return url._replace(password=None)  # `set` takes None for "as it is".


def with_password(url: URL) -> URL:
    """Return an address with the password that was kept for it, unless it has one."""
    if url.password is None and (password := _known().get(_key(url))) is not None:
        return url.set(password=password)
    return url


def _known() -> dict[str, str]:
    return dict(json.loads(os.environ.get(_VARIABLE, "{}")))


def _key(url: URL) -> str:
    return f"{url.username}@{url.host}:{url.port}/{url.database}?{sorted(url.query.items())}"
