"""The image files of a project: where they are, and which bytes stand there."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, exists, func, insert, select, update

from db.database import rows_at_once
from db.schema import ImageRow, JournalRow, PageRow, SettingRow
from labeler.core.annotation import UNREVIEWED
from labeler.core.errors import ProjectError
from labeler.core.records import FileState
from labeler.formats.whereabouts import is_there
from labeler.store import mapping
from labeler.store.activity import Activity
from labeler.store.damage import IN_LIST
from labeler.store.image_places import ImagePlaces, topmost
from labeler.store.locations import Locations, absolute, readable, storable
from labeler.store.mapping import an, careful, perhaps
from labeler.store.page_portions import portions
from labeler.store.transactions import Transactions

FOLDERS = "image folders"
"""The setting that names the folders which were added as a whole."""
_FEW = 500
"""Rows that are asked for by their numbers; of more, all are read."""
_UNTOUCHED = [state.value for state in UNREVIEWED]
_WORKED_ON = (
    PageRow.state.not_in(_UNTOUCHED)
    | PageRow.split.is_not(None)
    | exists().where(JournalRow.page_id == PageRow.id)
)
_OF_PAGE = (
    select(ImageRow.__table__, PageRow.sha256.label("labelled"))
    .join(PageRow)
    .where(PageRow.id == bindparam("of_page"))
)
_LISTED = exists().where(PageRow.image_id == ImageRow.id, IN_LIST)
_STAMPS = select(ImageRow.id, ImageRow.path, ImageRow.stamp).where(
    ImageRow.sha256.is_not(None), _LISTED
)
_CHANGED = (
    select(PageRow.id)
    .join(ImageRow)
    .where(IN_LIST, PageRow.sha256 != func.coalesce(ImageRow.sha256, ""))
    .limit(1)
)
_PAGES_OF = select(PageRow.id).where(PageRow.image_id.in_(bindparam("these", expanding=True)))
_RECORD = (
    update(ImageRow)
    .where(ImageRow.id == bindparam("of_id"))
    .values({key: bindparam(f"new_{key}") for key in ("path", "name", "sha256", "stamp")})
)


@dataclass(frozen=True, slots=True)
class StoredImage:
    """An image file as the project knows it."""

    id: int
    state: FileState
    labelled: str
    """Hash of the bytes that were worked on, or without any work seen first; empty where pages of
    the file are about different ones."""
    is_touched: bool
    """Whether anybody has done anything on its pages."""
    perceptual_hash: int | None
    """Of the first page of these, and which frame it is."""
    frame: int
    outdated: tuple[int, ...]
    """Pages that nobody has worked on and that are about other bytes than stand there now."""
    page_ids: tuple[int, ...]
    """Its pages in the list."""
    withheld: Path | None = None
    """The folder it is in where that may not be read: then its path leads to no file."""

    @property
    def is_changed(self) -> bool:
        """Whether the file holds other bytes than those that were worked on."""
        return self.labelled not in ("", self.state.sha256)


class Images:
    """Each file has a page for every frame of it."""

    def __init__(self, transactions: Transactions, activity: Activity, places: ImagePlaces) -> None:
        self._transactions = transactions
        self._activity = activity
        self._places = places

    def all(self) -> list[StoredImage]:
        """Return the files of all pages that are in the list."""
        images = select(ImageRow.__table__).order_by(ImageRow.id)
        pages = select(
            PageRow.id,
            PageRow.image_id,
            PageRow.frame,
            PageRow.sha256,
            PageRow.look,
            _WORKED_ON.label("is_touched"),
        ).order_by(PageRow.id)
        with self._transactions.read() as connection:
            rows = connection.execute(images).all()
            found = connection.execute(pages.where(IN_LIST)).all()
        by_image: dict[int, list[Any]] = {}
        for page in found:
            by_image.setdefault(page.image_id, []).append(page)
        shown = (row for row in rows if row.id in by_image)
        return mapping.readable(shown, lambda row: self._image(row, by_image[row.id]))

    def stamps(self, page_ids: Sequence[int] | None = None) -> list[tuple[int, str, str]]:
        """Return number, place and stamp of every file that was read and has a page in the list.

        By default of all pages. Files whose rows are damaged are left out, as by `all`.
        """
        found: dict[int, tuple[int, str, str]] = {}
        with self._transactions.read() as connection:
            for part in portions(page_ids):
                files = select(PageRow.image_id).where(part.holds(PageRow.id))
                asked = _STAMPS if page_ids is None else _STAMPS.where(ImageRow.id.in_(files))
                for rows in rows_at_once(connection, asked):
                    whole = [row for row in rows if type(row[1]) is type(row[2]) is str]
                    places = self._places.places(path for _, path, _ in whole)
                    found |= {
                        row[0]: (row[0], place, row[2])
                        for row, place in zip(whole, places, strict=True)
                    }
        return list(found.values())

    def any_changed(self, page_ids: Sequence[int] | None = None) -> bool:
        """Tell whether any page in the list is about other bytes than its file held last."""
        with self._transactions.read() as connection:
            return any(
                connection.execute(_CHANGED.where(part.holds(PageRow.id))).first() is not None
                for part in portions(page_ids)
            )

    def state_of(self, page_id: int) -> tuple[int, FileState, str]:
        """Return the file of a page: its number, what is known of it, and what the page is about.

        The last is the hash of the bytes that were labelled; empty where nobody has read it.
        """
        with self._transactions.read() as connection:
            row = connection.execute(_OF_PAGE, {"of_page": page_id}).one_or_none()
        if row is None:
            raise ProjectError(
                "The project has no page {page_id}. It may have been removed.", page_id=page_id
            )
        with self._transactions.explained():
            return row.id, self._state(row), _labelled(row)

    def record(self, states: Mapping[int, FileState]) -> None:
        """Keep where files are now and what stands there.

        Names in the list follow files that moved. Where such a file had been added anew meanwhile,
        the new pages go away if nobody has worked on them: the old ones take their place.
        """
        if not states:
            return
        with self._transactions.note() as connection:
            query = select(ImageRow.__table__)
            if len(states) <= _FEW:
                query = query.where(ImageRow.id.in_(list(states)))
            rows = [row for row in connection.execute(query) if row.id in states]
            moved = {
                self._places.stored(states[row.id].path)
                for row in rows
                if states[row.id].path != self._places.found(row.path)
            }
            for text in moved:
                _drop_untouched(connection, text, set(states))
            if rows:
                connection.execute(_RECORD, [self._values(row, states[row.id]) for row in rows])
                self._touch(connection, {row.id for row in rows})

    def follow(self, old_folder: Path) -> int:
        """Find images that stayed where they were when the project folder moved; return how many.

        `old_folder` is where the project was when they were found last.
        """
        before = Locations(old_folder)
        with self._transactions.read() as connection:
            rows = connection.execute(select(ImageRow.__table__)).all()
        rows = [row for row in rows if isinstance(row.path, str)]
        lost = [row for row in rows if not is_there(self._places.found(row.path))]
        stayed = {row: absolute(before.found(row.path)) for row in lost}
        found = {
            row.id: FileState(path, row.sha256 or "", row.stamp)
            for row, path in stayed.items()
            if self._places.may_read(path) and is_there(path)
        }
        self.record(found)
        return len(found)

    def allow(self, folders: Iterable[Path]) -> None:
        """Let images in folders and below be read, until the project is closed."""
        self._places.allow(folders)

    def may_read(self, path: Path) -> bool:
        """Tell whether images may be read at a place."""
        return self._places.may_read(path)

    def withheld(self) -> list[Path]:
        """Return the folders that the project names images in, and that may not be read.

        Where a folder was added as a whole, it is that one.
        """
        places = {self._places.withheld(text) for text in self._texts()}
        return self._as_added(place for place in places if place is not None)

    def homes(self) -> list[Path]:
        """Return the folders that the project names images in, whether they may be read or not."""
        places = {Path(self._places.claimed(text)).parent for text in self._texts()}
        return self._as_added(places)

    def places(self) -> set[str]:
        """Return where the files of all pages are, also of those that were taken out."""
        return set(self._places.places(self._texts()))

    def folders(self) -> list[Path]:
        """Return the folders that were added to the project as a whole."""
        with self._transactions.read() as connection:
            return [self._places.found(text) for text in _folders(connection)]

    def parents(self) -> set[Path]:
        """Return the folders that files of the project are right in, where they are looked for."""
        one_of_each = {text.rpartition("/")[0]: text for text in self._texts()}
        return {self._places.found(text).parent for text in one_of_each.values()}

    def _as_added(self, folders: Iterable[Path]) -> list[Path]:
        """Return the folders that were added as a whole with some folders in them, or these."""
        with self._transactions.read() as connection:
            added = [Path(self._places.claimed(text)) for text in _folders(connection)]
        return topmost(
            next((top for top in added if folder.is_relative_to(top)), folder) for folder in folders
        )

    def _texts(self) -> list[str]:
        with self._transactions.read() as connection:
            rows = [row for rows in rows_at_once(connection, select(ImageRow.path)) for row in rows]
        return [text for (text,) in rows if isinstance(text, str)]

    def _image(self, row: Row[Any], pages: list[Any]) -> StoredImage:
        touched = [page for page in pages if page.is_touched]
        telling = touched or pages
        labelled = {page.sha256 or "" for page in telling}
        outdated = [
            page.id
            for page in pages
            if not page.is_touched and page.sha256 not in (None, row.sha256)
        ]
        return StoredImage(
            row.id,
            self._state(row),
            labelled.pop() if len(labelled) == 1 else "",
            bool(touched),
            mapping.unsigned(telling[0].look) if isinstance(telling[0].look, int) else None,
            telling[0].frame,
            tuple(outdated),
            tuple(page.id for page in pages),
            self._places.withheld(row.path),
        )

    def _touch(self, connection: Connection, image_ids: set[int]) -> None:
        """Let others read the rows of the pages of some files anew."""
        keys = sorted(image_ids)
        for start in range(0, len(keys), _FEW):
            these = {"these": keys[start : start + _FEW]}
            self._activity.touch(connection, connection.execute(_PAGES_OF, these).scalars().all())

    def _state(self, row: Row[Any]) -> FileState:
        return _state(row, self._places)

    def _values(self, row: Row[Any], state: FileState) -> dict[str, Any]:
        name = _renamed(readable(row.name), self._places.found(row.path), state.path)
        return {
            "of_id": row.id,
            "new_path": self._places.stored(state.path),
            "new_name": storable(name),
            "new_sha256": state.sha256 or None,
            "new_stamp": state.stamp,
        }


def remember_folder(connection: Connection, text: str) -> None:
    """Keep, as a stored path, that a folder was added as a whole."""
    folders = _folders(connection)
    if text not in folders:
        connection.execute(delete(SettingRow).where(SettingRow.key == FOLDERS))
        connection.execute(insert(SettingRow).values(key=FOLDERS, value=[*folders, text]))


def _folders(connection: Connection) -> list[str]:
    query = select(SettingRow.value).where(SettingRow.key == FOLDERS)
    stored = connection.execute(query).scalar_one_or_none()
    return [one for one in stored if isinstance(one, str)] if isinstance(stored, list) else []


@careful
def _labelled(row: Row[Any]) -> str:
    return perhaps(str, row.labelled) or ""


@careful
def _state(row: Row[Any], places: ImagePlaces) -> FileState:
    an(str, row.name)  # Without it nobody could say which file it is.
    return FileState(places.found(row.path), perhaps(str, row.sha256) or "", an(str, row.stamp))


def _renamed(name: str, old: Path, new: Path) -> str:
    """Return what a file that moved is called in the list: its place below the same folder."""
    parts = PurePosixPath(name).parts
    top = old.parents[len(parts) - 1] if old.parts[-len(parts) :] == parts else old.parent
    if new.is_relative_to(top):
        return new.relative_to(top).as_posix()
    return PurePosixPath(name).with_name(new.name).as_posix()


def _drop_untouched(connection: Connection, path: str, moving: set[int]) -> None:
    """Remove the images at a path on whose pages nobody has done anything, but none that moves."""
    is_kept = exists().where(PageRow.image_id == ImageRow.id, _WORKED_ON)
    here = connection.execute(select(ImageRow.id).where(ImageRow.path == path, ~is_kept))
    gone = set(here.scalars()) - moving
    if gone:
        connection.execute(delete(ImageRow).where(ImageRow.id.in_(gone)))
