"""Addresses of images on servers, written as paths so that they are compared, named and kept like files.

`s3://bucket/pages/1.png` is the path `/s3:/bucket/pages/1.png`, where no file can be: what reads
images (`formats/elsewhere`) knows such paths, and nothing else has to.
"""

import os
import re
from pathlib import Path
from urllib.parse import urlsplit

from labeler.core.errors import ProjectError

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]+")  # Two letters at least: one is a drive.
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
_TOP = Path(os.path.abspath(os.sep)).as_posix()  # noqa: PTH100 - the top of this disk
_KEPT_SLASH = "\u2215"
"""Stands in a path for slashes that it would lose: after another one, at the end, in a query."""
_UNSEEN = re.compile(r"[\x00-\x20\x7f]")


def is_address(text: str) -> bool:
    """Tell whether a text is meant as an address, whatever it leads to; `file:` is none."""
    return bool(_ADDRESS.match(text)) and not text.lower().startswith("file:")


def place_of(address: str) -> Path:
    """Return the path that stands for an address; `address_of` takes it back.

    Raises ProjectError for one that cannot be kept: it is no address, or holds a password.
    """
    scheme, _, rest = address.strip().partition("://")
    host, _, path = rest.partition("/")
    plain, mark, query = path.partition("?")
    if not _SCHEME.fullmatch(scheme.lower()) or not host or _UNSEEN.search(rest):
        raise ProjectError("{address} is no address. Copy it once more.", address=address)
    if _has_password(address):
        raise ProjectError(
            "The address holds a password, and everybody who gets the project could read it. Leave "
            "it out, and let the system know it: see the guide."
        )
    if _KEPT_SLASH in rest or {".", ".."} & set(plain.split("/")):
        raise ProjectError(
            "{address} has steps such as .. in it. Write where it leads.", address=address
        )
    plain = re.sub("(?<=/)/|^/|/$", _KEPT_SLASH, plain)
    kept = plain + mark + query.replace("/", _KEPT_SLASH)
    return Path(_TOP, f"{scheme.lower()}:", host, *kept.split("/"))


def address_of(path: Path | str) -> str | None:
    """Return the address that a path stands for; None for the path of a file."""
    text = path if isinstance(path, str) else str(path)
    if os.sep != "/":
        text = text.replace(os.sep, "/")
    scheme, colon, rest = text.removeprefix(_TOP).partition(":/")
    if not (colon and text.startswith(_TOP) and _SCHEME.fullmatch(scheme)):
        return None
    return f"{scheme}://{rest.replace(_KEPT_SLASH, '/')}"


def told(path: Path) -> str:
    """Return a place as a person knows it: an address, or a path."""
    return address_of(path) or str(path)


def _has_password(address: str) -> bool:
    try:
        return urlsplit(address).password is not None
    except ValueError:
        return False
