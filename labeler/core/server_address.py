"""What tells the address of a project on a server from a path."""


def is_server_address(text: str) -> bool:
    """Tell whether a text is meant as the address of a project on a server."""
    return text.startswith(("postgresql://", "postgres://"))
