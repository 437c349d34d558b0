"""Versions of a page: what a second person says of the same picture, kept as a page of its own.

A version has its journal, its undo and its proposals like any page. Who makes it does not see what
the first person said. It is never exported or trained on: it is compared with the page itself, and
what is decided becomes the page (double annotation with adjudication).
"""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Version:
    """Whose a version is, and what became of it."""

    page_id: int
    of_id: int
    """The page itself."""
    first_by: str
    """Who accepted the page itself last, before anybody decided."""
    said_by: str
    """Who makes the version; empty while nobody has begun."""
    is_ready: bool = False
    """Whether a person accepted both, so that they can be compared."""
    accepted: datetime | None = None
    """When the version was accepted, UTC; None while it is not."""
    settled: datetime | None = None
    """When somebody decided, UTC; None while nobody has, and when that was taken back."""
    settled_by: str = ""
    until: int = 0
    """The newest edit of any page before that."""

    @property
    def is_open(self) -> bool:
        """Whether nobody has decided yet: until then neither person is to know the other's."""
        return self.settled is None
