"""What was fetched, forgotten: a machine that has not seen any of it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from labeler.formats.elsewhere import fetching, web


@contextmanager
def own_copies(folder: Path, most_bytes: int = fetching.MOST_KEPT) -> Iterator[None]:
    """Keep copies in a folder until the block ends; what was asked and fetched before is forgotten."""
    before = fetching.fetching()
    fetching.keep_in(folder, most_bytes)
    try:
        yield
    finally:
        fetching._fetching[:] = [before]
        close_connections()


def close_connections() -> None:
    """Let go of what this thread keeps open to servers."""
    if hasattr(web._own, "session"):
        web._own.session.close()
        del web._own.session


def as_if_later(folder: Path, most_bytes: int = fetching.MOST_KEPT) -> None:
    """Start the program anew: copies are there, and nobody was asked yet."""
    fetching.keep_in(folder, most_bytes)
