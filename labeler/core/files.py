"""Files that are there as a whole or not at all, whoever reads them meanwhile."""

from collections.abc import Callable
from pathlib import Path
from uuid import uuid4


def write_atomically(path: Path, write: Callable[[Path], object]) -> None:
    """Let `write` make a file in the folder of `path` and put it in the place of `path`.

    Makes the folder where it is missing. Raises OSError and what `write` raises; `path` is then
    as it was, and what was begun is removed.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{uuid4().hex[:8]}.part")
    try:
        write(draft)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def write_text(path: Path, text: str) -> None:
    """Write a text file in UTF-8, as `write_atomically` does."""
    write_atomically(path, lambda draft: draft.write_text(text, encoding="utf-8"))
