"""Which program this is, and what it runs on."""

import os
import platform
import sys
from importlib import metadata

_LIBRARIES = (
    "numpy", "opencv-python-headless", "pillow", "pyside6-essentials", "shapely", "sqlalchemy", "torch",
)  # fmt: skip

Facts = tuple[tuple[str, str], ...]
"""Names and values, in the order in which they are shown."""


def program() -> Facts:
    """Return versions and platform; nothing is imported to find them out."""
    return (
        ("Labeler", version("labeler") or "from a checkout"),
        ("Python", f"{platform.python_version()}, {platform.architecture()[0]}"),
        ("System", f"{platform.system()} {platform.release()}, {platform.machine()}"),
        ("Processors", str(os.cpu_count())),
        ("Form", "frozen" if getattr(sys, "frozen", False) else "interpreted"),
        *((name, found) for name in _LIBRARIES if (found := version(name))),
    )


def version(distribution: str) -> str:
    """Return which version of a package is installed; empty for none."""
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return ""
