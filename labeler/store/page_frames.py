"""Which frames of its files a project has pages of, and which page is about which."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, literal_column, select, update

from db.schema import ImageRow, PageRow, VersionRow
from labeler.core.annotation import ReviewState
from labeler.store.activity import Activity
from labeler.store.damage import IN_LIST
from labeler.store.locations import storable
from labeler.store.transactions import Transactions

UNCOUNTED = 0
"""The number of pages of a file that nobody could count yet."""
_BATCH = 500
# What all new pages have in common stands in the statement: a hundred thousand come at once.
_ADD_BLANK = insert(PageRow).values(
    dict.fromkeys(("problem", "refused", "author", "note"), literal_column("''"))
    | {"state": literal_column(f"'{ReviewState.NEW.value}'"), "dismissed": literal_column("'[]'")}
)
_PLACE = (
    update(PageRow).where(PageRow.id == bindparam("of_id")).values(frame=bindparam("new_frame"))
)
_OF_IMAGE = ImageRow.id == bindparam("of_id")
_GROW = (
    update(ImageRow)
    .where(_OF_IMAGE, ImageRow.frame_count < bindparam("frames"))
    .values(frame_count=bindparam("frames"))
)
_DOUBT = update(ImageRow).where(_OF_IMAGE).values(frame_count=UNCOUNTED)
_OF_PAGES = (
    select(PageRow.id, PageRow.image_id, PageRow.frame, ImageRow.frame_count)
    .join_from(PageRow, ImageRow)
    .where(PageRow.id.in_(bindparam("these", expanding=True)))
)
_KNOWN = select(PageRow.frame).where(PageRow.image_id == bindparam("of_image"))
_VERSIONS = select(VersionRow.page_id, VersionRow.of_id)
_WAITING = (
    select(PageRow.id)
    .join_from(PageRow, ImageRow)
    .where(IN_LIST, PageRow.frame == 0, ImageRow.frame_count == UNCOUNTED)
    .order_by(PageRow.id)
)


class Frames:
    """Each frame of a file is a page, as far as they could be counted."""

    def __init__(self, transactions: Transactions, activity: Activity) -> None:
        self._transactions = transactions
        self._activity = activity

    def uncounted(self) -> list[int]:
        """Return the first pages of files whose pages could not be counted when they were read."""
        with self._transactions.read() as connection:
            return list(connection.execute(_WAITING).scalars())

    def complete(self, labels: Mapping[int, Sequence[str]]) -> dict[int, list[int]]:
        """Add the pages that files have and the project does not know; return their numbers.

        `labels` are what a file calls all of its pages, by a page of it that is known; what is
        returned is by that page, too. A file without any could not be counted, and `uncounted`
        tells of it from then on. Pages that were taken out of the list stay out.
        """
        if not labels:
            return {}
        added: dict[int, list[int]] = {}
        with self._transactions.note() as connection:
            for row in _rows_of(connection, list(labels)):
                if new := _completed(connection, row, labels[row.id]):
                    added[row.id] = new
            self._activity.touch(connection, [key for keys in added.values() for key in keys])
            self._activity.touch(connection, added)  # Their names end with a number now.
        return added

    def place(self, places: Mapping[int, int]) -> bool:
        """Let all pages of a file be about other frames of it; return whether they are.

        They are not where a page that was taken out of the list is about one of these frames.
        """
        with self._transactions.write() as connection:
            of_file = select(PageRow.image_id).where(PageRow.id.in_(list(places)))
            rows = select(PageRow.id, PageRow.image_id, PageRow.frame)
            known = connection.execute(rows.where(PageRow.image_id.in_(of_file))).all()
            versions = connection.execute(_VERSIONS.where(VersionRow.of_id.in_(list(places))))
            # What a second person says of a page is about the same frame.
            places = {**places, **{row.page_id: places[row.of_id] for row in versions}}
            if any(row.frame in places.values() for row in known if row.id not in places):
                return False
            # No two are ever about one frame, not even in between.
            for frames in ({key: -1 - frame for key, frame in places.items()}, places):
                values = [{"of_id": key, "new_frame": frame} for key, frame in frames.items()]
                connection.execute(_PLACE, values)
            frames_now = max(places.values()) + 1
            connection.execute(_GROW, [{"of_id": known[0].image_id, "frames": frames_now}])
            self._activity.touch(connection, places)
        return True


def add_pages(connection: Connection, frames: Mapping[tuple[int, int], str]) -> list[int]:
    """Add pages, given as image and frame, with labels; return their numbers in the same order."""
    if not frames:
        return []
    rows = [
        {"image_id": image_id, "frame": frame, "label": label}
        for (image_id, frame), label in frames.items()
    ]
    connection.execute(_ADD_BLANK, rows)
    stored = connection.execute(
        select(PageRow.id, PageRow.image_id, PageRow.frame).order_by(PageRow.id)
    )
    ids = [row.id for row in stored.all() if (row.image_id, row.frame) in frames]
    last: dict[int, int] = {}
    for image_id, frame in frames:
        last[image_id] = max(frame, last.get(image_id, 0))
    grown = [{"of_id": key, "frames": frame + 1} for key, frame in last.items() if frame]
    if grown:
        connection.execute(_GROW, grown)
    return ids


def _rows_of(connection: Connection, page_ids: Sequence[int]) -> Iterator[Row[Any]]:
    """Yield pages of files, with how many pages of these are known; damaged ones are left out."""
    for start in range(0, len(page_ids), _BATCH):
        these = {"these": page_ids[start : start + _BATCH]}
        rows: list[Any] = list(connection.execute(_OF_PAGES, these))
        yield from (row for row in rows if type(row.frame) is type(row.frame_count) is int)


def _completed(connection: Connection, row: Row[Any], labels: Sequence[str]) -> list[int]:
    """Add the pages of one file that are missing; return their numbers."""
    if not labels:
        if row.frame == 0 and row.frame_count == 1:
            connection.execute(_DOUBT, {"of_id": row.image_id})
        return []
    if len(labels) == row.frame_count == 1:
        return []
    connection.execute(_GROW, {"of_id": row.image_id, "frames": len(labels)})
    known = set(connection.execute(_KNOWN, {"of_image": row.image_id}).scalars())
    missing = {
        (row.image_id, frame): storable(label)
        for frame, label in enumerate(labels)
        if frame not in known
    }
    return add_pages(connection, missing)
