"""Edits that could not be stored, among the user's own files: they outlive the program.

A file belongs to one opening of a project, which holds a lock beside it. Its first line names the
project; then comes a line for each edit, and one for each edit that was stored since.
"""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from labeler import paths
from labeler.app.outbox import Waiting
from labeler.core import changes, extras, process_lock
from labeler.core.annotation import Page, Picture, ReviewState, Voucher
from labeler.core.files import append_line, make_folder, sync_folder, write_text
from labeler.core.process_lock import ProcessLock
from labeler.store import mapping

_SENT = "sent"
_LOCK = ".lock"
_DAMAGE = (
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    ArithmeticError,
    RecursionError,
    mapping.DamagedRow,
)
"""What reading a file raises that no program wrote like that."""


@dataclass(frozen=True, slots=True)
class Kept:
    """Edits that a program left which could not store them."""

    file: Path
    project: str
    """Identifier of their project."""
    folder: Path
    """Where it was."""
    author: str
    began: datetime
    edits: tuple[Waiting, ...]

    @contextmanager
    def claimed(self) -> Iterator[bool]:
        """Keep others from taking the edits up; yields whether nobody else was faster."""
        try:
            lock = ProcessLock(self.file.with_suffix(_LOCK))
        except OSError:
            yield False
            return
        try:
            yield self.file.exists()
        finally:
            lock.release()
            if not self.file.exists():
                _remove(self.file)

    def forget(self) -> None:
        """Remove the file: the edits are kept elsewhere, or nobody wants them."""
        _remove(self.file)


class EditKeeper:
    """The file of one opening of a project; it is there while edits wait."""

    def __init__(self, project: str, folder: Path, author: str) -> None:
        """`project` is the identifier of the project in a folder."""
        # Not after the project: its identifier may be anything, and lead anywhere.
        self._file = paths.user_rescue() / f"{uuid4().hex}.jsonl"
        self._header = {"project": project, "folder": str(folder), "author": author}
        self._lock: ProcessLock | None = None

    def add(self, edit: Waiting) -> None:
        """Keep one more edit; it outlasts a power cut. Raises OSError."""
        if not self._file.exists():
            self.renew([edit])
        else:
            append_line(self._file, _line(edit))

    def drop_first(self) -> None:
        """Note that the first edit that is kept was stored; raises OSError."""
        append_line(self._file, json.dumps({_SENT: 1}))

    def renew(self, edits: Sequence[Waiting]) -> None:
        """Keep these edits and no others; raises OSError."""
        if not edits:
            self.leave()
            _remove(self._file)
            return
        make_folder(self._file.parent)
        if self._lock is None:
            self._lock = ProcessLock(self._file.with_suffix(_LOCK))
        header = self._header | {"began": datetime.now(UTC).isoformat(timespec="seconds")}
        lines = [json.dumps(header), *(_line(edit) for edit in edits)]
        write_text(self._file, "\n".join(lines) + "\n")

    def set_aside(self, edit: Waiting) -> None:
        """Keep an edit for later that cannot be stored as things are; raises OSError."""
        aside = EditKeeper(
            self._header["project"], Path(self._header["folder"]), self._header["author"]
        )
        aside.renew([edit])
        aside.leave()

    def leave(self) -> None:
        """Let others take up what is kept."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None


def found(project: str | None = None) -> list[Kept]:
    """Return what programs left that are gone, of one project or of all, the oldest first."""
    files = (file for file in paths.user_rescue().glob("*.jsonl") if not _is_in_use(file))
    kept = (one for one in map(_read, files) if one is not None and one.edits)
    ours = [one for one in kept if project in (None, one.project)]
    return sorted(ours, key=lambda one: one.began)


def _is_in_use(file: Path) -> bool:
    return process_lock.is_held(file.with_suffix(_LOCK))


def _remove(file: Path) -> None:
    with suppress(OSError):
        file.unlink(missing_ok=True)
        file.with_suffix(_LOCK).unlink(missing_ok=True)
        sync_folder(file.parent)


def _read(file: Path) -> Kept | None:
    """Read a file as far as it was written; None for one that says nothing."""
    try:
        lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
        header = json.loads(lines[0])
        values = [json.loads(line) for line in lines[1:] if _is_whole(line)]
        edits = [_edit(value) for value in values if _SENT not in value]
        return Kept(
            file,
            header["project"],
            Path(header["folder"]),
            header["author"],
            datetime.fromisoformat(header["began"]).astimezone(UTC),
            tuple(edits[len(values) - len(edits) :]),
        )
    except (OSError, *_DAMAGE):
        return None


def _is_whole(line: str) -> bool:
    """Whether a line was written to its end: the power may have gone before."""
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


def _line(edit: Waiting) -> str:
    after = changes.apply(edit.before, edit.changes)
    return json.dumps({
        "text": edit.text,
        "gesture": edit.gesture,
        "before": _page_values(edit.before),
        "after": _page_values(after),
    })  # fmt: skip


def _edit(values: dict[str, Any]) -> Waiting:
    before, after = _page(values["before"]), _page(values["after"])
    return Waiting(before, changes.difference(before, after), values["text"], values["gesture"])


def _page_values(page: Page) -> dict[str, Any]:
    picture = page.picture
    return {
        "id": page.id,
        "size": page.size,
        "regions": [mapping.region_values(region) for region in page.regions],
        "dismissed": sorted(page.dismissed),
        "state": page.state.value,
        "note": page.note,
        "voucher": page.voucher.value,
        "picture": None if picture is None else [picture.sha256, picture.perceptual_hash],
        "issues": [mapping.issue_values(issue) for issue in page.issues],
        "extras": extras.as_text(page.extras),
    }


def _page(values: dict[str, Any]) -> Page:
    width, height = values["size"]
    return Page(
        values["id"],
        (width, height),
        tuple(mapping.region_from(region) for region in values["regions"]),
        frozenset(values["dismissed"]),
        ReviewState(values["state"]),
        values["note"],
        Voucher(values["voucher"]),
        Picture(*values["picture"]) if values["picture"] else None,
        tuple(mapping.issue(issue) for issue in values.get("issues", ())),
        extras.of_text(values.get("extras", "")),
    )
