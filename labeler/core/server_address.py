"""What tells the address of a project on a server from a path."""

import re

_BEGINNING = re.compile(r"postgres(ql)?(\+\w+)?://", re.IGNORECASE)
"""As people copy it from elsewhere: programs in Python name their driver, too."""


def is_server_address(text: str) -> bool:
    """Tell whether a text is meant as the address of a project on a server."""
    return _BEGINNING.match(text) is not None
