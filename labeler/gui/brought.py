"""What is dropped on the window or stands on the clipboard, as places of images: files and addresses."""

from pathlib import Path

from PySide6.QtCore import QMimeData

from labeler.core.addresses import is_address, place_of
from labeler.core.errors import ProjectError

MOST_LETTERS = 2**24
"""Of a text that is looked through for addresses."""


def places(mime: QMimeData) -> list[Path]:
    """Return the files that are brought, or else the addresses; what can be neither is left out."""
    urls = mime.urls()
    if files := [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]:
        return files
    texts = [url.toString(url.ComponentFormattingOption.FullyEncoded) for url in urls]
    return [place for text in texts if (place := _place(text)) is not None]


def addresses(text: str) -> list[str]:
    """Return the addresses in a text if it holds one in each line that says something, else nothing."""
    lines = [line.strip() for line in text[:MOST_LETTERS].splitlines() if line.strip()]
    return lines if all(_place(line) is not None for line in lines) else []


def _place(text: str) -> Path | None:
    try:
        return place_of(text) if is_address(text) else None
    except ProjectError:
        return None
