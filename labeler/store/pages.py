"""The images of a project and the rows of its page list."""

import os.path
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import (
    Connection,
    Row,
    bindparam,
    func,
    insert,
    select,
    update,
)

from db.schema import DetectionRow, ImageRow, PageRow, RegionRow
from labeler.core.annotation import DONE_STATES, Level, Page, Picture, ReviewState, Voucher
from labeler.core.changes import PagePart
from labeler.core.errors import ProjectError
from labeler.core.records import PageEntry, ScannedImage, Split
from labeler.store import mapping, page_rows
from labeler.store.activity import Activity
from labeler.store.damage import Damage
from labeler.store.images import remember_folder
from labeler.store.locations import Locations, absolute, readable, storable
from labeler.store.looks import COUNTS
from labeler.store.mapping import an, perhaps
from labeler.store.transactions import Transactions

_LINES = (
    select(func.count())
    .where(RegionRow.page_id == PageRow.id, RegionRow.level == Level.LINE.value)
    .correlate(PageRow)
    .scalar_subquery()
)
_PROPOSED_LINES = (
    select(DetectionRow.line_count)
    .where(DetectionRow.page_id == PageRow.id, DetectionRow.area.is_(None), COUNTS)
    .order_by(DetectionRow.id.desc())
    .limit(1)
    .correlate(PageRow)
    .scalar_subquery()
)
_COLUMNS: list[Any] = [
    PageRow.id,
    PageRow.frame,
    PageRow.state,
    PageRow.width,
    PageRow.height,
    PageRow.problem,
    PageRow.split,
    PageRow.note,
    PageRow.author,
    PageRow.changed,
    PageRow.voucher,
    PageRow.refused,
    ImageRow.path,
    ImageRow.name,
    ImageRow.frame_count,
    (PageRow.sha256 != ImageRow.sha256).label("is_changed"),
    _LINES.label("line_count"),
    _PROPOSED_LINES.label("proposal_count"),
]
# A page without its image is damaged, and listed.
_ENTRIES = select(*_COLUMNS).join_from(PageRow, ImageRow, isouter=True)
_NOTHING_READ = PagePart(
    (), None, frozenset(), ReviewState.IN_WORK, "", Voucher.NOBODY, (0, 0), None
)
"""What is shown of a page whose row cannot be read."""
_OF_IMAGE = ImageRow.id == bindparam("of_id")
_PLACE = (
    update(PageRow).where(PageRow.id == bindparam("of_id")).values(frame=bindparam("new_frame"))
)
_GROW = (
    update(ImageRow)
    .where(_OF_IMAGE, ImageRow.frame_count < bindparam("frames"))
    .values(frame_count=bindparam("frames"))
)
_REMOVE = update(PageRow).where(PageRow.id == bindparam("of_id")).values(removed=bindparam("at"))
_SET_SPLIT = update(PageRow).where(PageRow.id == bindparam("of_id")).values(split=bindparam("use"))


class Pages:
    """Pages in the order in which they were added; each is one frame of an image file."""

    def __init__(
        self, transactions: Transactions, activity: Activity, locations: Locations, damage: Damage
    ) -> None:
        self._transactions = transactions
        self._activity = activity
        self._locations = locations
        self._damage = damage

    def add(self, paths: Sequence[tuple[Path, int]], *, root: Path | None = None) -> list[int]:
        """Add frames of image files and return the numbers of the new pages.

        Frames the project has are skipped; pages that had been removed come back with all their
        labels and count as new. `root` is the folder that they are all the images of;
        names are shown below it, by default below the deepest folder that holds all the files.
        """
        files = {path: absolute(path) for path in dict.fromkeys(path for path, _ in paths)}
        if not files and root is None:
            return []
        top = absolute(root) if root else _common_folder(list(files.values()))
        with self._transactions.write() as connection:
            images = self._add_images(connection, files.values(), top)
            rows = connection.execute(
                select(PageRow.id, PageRow.image_id, PageRow.frame, PageRow.removed)
            ).all()
            known = {(row.image_id, row.frame) for row in rows}
            wanted = dict.fromkeys((images[files[path]], frame) for path, frame in paths)
            back = [row.id for row in rows if row.removed and (row.image_id, row.frame) in wanted]
            _set_removed(connection, back, None)
            if root is not None:
                remember_folder(connection, self._locations.stored(root))
            new = _add_pages(connection, [key for key in wanted if key not in known])
            self._activity.touch(connection, [*back, *new])
            return sorted([*back, *new])

    def place_frames(self, places: Mapping[int, int]) -> bool:
        """Let all pages of a file be about other frames of it; return whether they are.

        They are not where a page that was taken out of the list is about one of these frames.
        """
        with self._transactions.write() as connection:
            of_file = select(PageRow.image_id).where(PageRow.id.in_(list(places)))
            rows = select(PageRow.id, PageRow.image_id, PageRow.frame)
            known = connection.execute(rows.where(PageRow.image_id.in_(of_file))).all()
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

    def remove(self, page_ids: Collection[int]) -> None:
        """Take pages out of the list; labels and history stay, image files are not touched."""
        with self._transactions.write() as connection:
            _set_removed(connection, page_ids, datetime.now(UTC))
            self._activity.touch(connection, page_ids)

    def restore(self) -> list[int]:
        """Put all removed pages back where they were, with their labels; return their numbers."""
        with self._transactions.write() as connection:
            query = select(PageRow.id).where(PageRow.removed.is_not(None)).order_by(PageRow.id)
            page_ids = list(connection.execute(query).scalars())
            _set_removed(connection, page_ids, None)
            self._activity.touch(connection, page_ids)
        return page_ids

    def count_regions(self, page_ids: Collection[int]) -> int:
        """Return how many regions pages have together."""
        query = select(RegionRow.page_id, func.count()).group_by(RegionRow.page_id)
        with self._transactions.read() as connection:
            counts = dict(connection.execute(query).all())
        return sum(counts.get(key, 0) for key in page_ids)

    def entries(self) -> list[PageEntry]:
        """Return all rows of the page list."""
        query = _ENTRIES.where(PageRow.removed.is_(None)).order_by(PageRow.id)
        with self._transactions.read() as connection:
            rows = connection.execute(query).all()
        texts = {row.path for row in rows if isinstance(row.path, str)}
        places = {text: self._locations.found(text) for text in texts}
        return [self._entry(row, places.get(row.path)) for row in rows]

    def entry(self, page_id: int) -> PageEntry:
        """Return one row of the page list; raises ProjectError when there is no such page."""
        with self._transactions.read() as connection:
            row = connection.execute(_ENTRIES.where(PageRow.id == page_id)).one_or_none()
        if row is None:
            raise ProjectError(f"The project has no page {page_id}. It may have been removed.")
        is_text = isinstance(row.path, str)
        return self._entry(row, self._locations.found(row.path) if is_text else None)

    def load(self, page_id: int) -> Page:
        """Return everything a person said about a page.

        Its size is (0, 0) until the image has been scanned. Raises ProjectError where there is no
        such page, DamagedPage where not all of it can be read.
        """
        page = self.load_readable(page_id)
        self._damage.demand_whole(page_id)
        return page

    def load_readable(self, page_id: int) -> Page:
        """Return what can be read of a page: to look at, never to go on from."""
        with self._transactions.read() as connection:
            row = page_rows.page_row(connection, page_id)
            rows = page_rows.region_rows(connection, page_id)
        regions = self._damage.readable(page_id, "Region", rows, mapping.region)
        parts = self._damage.readable(page_id, "Page", [row], mapping.attributes)
        return page_rows.page_of(page_id, regions, parts[0] if parts else _NOTHING_READ)

    def record_scan(self, page_id: int, scan: ScannedImage) -> None:
        """Keep what reading the image told: the page is about this picture from now on.

        What was found on another one counts no more.
        """
        picture = Picture(scan.sha256, scan.look) if scan.sha256 else None
        self._damage.demand_whole(page_id)
        with self._transactions.note() as connection:
            page = page_rows.page_row(connection, page_id, to_write=True)
            self._activity.touch(connection, [page_id])
            values = page_rows.picture_values(scan.size, picture)
            values["problem"] = storable(scan.problem)
            # A file that is gone has no hash, and is found again by the one it had.
            if not scan.sha256:
                del values["sha256"]
            elif page.sha256 not in (None, scan.sha256) and page.state == ReviewState.PROPOSED:
                values["state"] = ReviewState.NEW.value
            connection.execute(update(PageRow).where(PageRow.id == page_id).values(values))
            if scan.sha256:
                found = {"sha256": scan.sha256, "stamp": scan.stamp}
                image = ImageRow.id == page.image_id
                connection.execute(update(ImageRow).where(image).values(found))

    def looks(self) -> dict[int, int]:
        """Return the 64-bit perceptual hash of every page that has one."""
        query = select(PageRow.id, PageRow.look).where(PageRow.look.is_not(None))
        with self._transactions.read() as connection:
            rows = connection.execute(query.order_by(PageRow.id))
            return {row.id: mapping.unsigned(row.look) for row in rows if isinstance(row.look, int)}

    def written_since(self, revision: int) -> tuple[int, dict[int, bool]]:
        """Return the newest revision, and the pages with a later one than that given.

        With each page goes whether it is taken out of the list.
        """
        query = select(PageRow.id, PageRow.revision, PageRow.removed).order_by(PageRow.id)
        if revision:
            query = query.where(PageRow.revision > revision)
        with self._transactions.read() as connection:
            rows = connection.execute(query).all()
        newest = max([revision, *(row.revision for row in rows if isinstance(row.revision, int))])
        return newest, {row.id: row.removed is not None for row in rows}

    def image_hashes(self) -> dict[int, str]:
        """Return the hash of the image file that each page was labelled on, by page."""
        with self._transactions.read() as connection:
            rows = connection.execute(select(PageRow.id, PageRow.sha256))
            return {row.id: row.sha256 or "" for row in rows}

    def record_problem(self, page_id: int, text: str) -> None:
        """Say why a page could not be read or looked at; an empty text says that all is well."""
        with self._transactions.note() as connection:
            self._activity.touch(connection, [page_id])
            connection.execute(
                update(PageRow).where(PageRow.id == page_id).values(problem=storable(text))
            )

    def record_refused(self, page_id: int, sentences: Sequence[str]) -> None:
        """Say what an import could not read of a page's labels; nothing says that it read all."""
        lines = storable("\n".join(" ".join(sentence.split()) for sentence in sentences))
        with self._transactions.write() as connection:
            self._activity.touch(connection, [page_id])
            connection.execute(update(PageRow).where(PageRow.id == page_id).values(refused=lines))

    def missing(self) -> list[PageEntry]:
        """Return the pages whose image file is not where it was."""
        entries = self.entries()
        is_there = {path: path.is_file() for path in {entry.path for entry in entries}}
        return [entry for entry in entries if not is_there[entry.path]]

    def set_split(self, splits: Mapping[int, Split]) -> None:
        """Say what pages are used for.

        Raises ProjectError, and changes nothing, when a validation page is to become another.
        """
        with self._transactions.write() as connection:
            query = select(PageRow.id).where(PageRow.split == Split.VALIDATION.value)
            frozen = set(connection.execute(query).scalars())
            leaving = [k for k, v in splits.items() if k in frozen and v is not Split.VALIDATION]
            if leaving:
                raise ProjectError(
                    f"Page {leaving[0]} is a validation page and stays one: scores of different "
                    "models can only be compared on the same pages."
                )
            rows = [{"of_id": key, "use": split.value} for key, split in splits.items()]
            if rows:
                self._activity.touch(connection, splits)
                connection.execute(_SET_SPLIT, rows)

    def _entry(self, row: Row[Any], path: Path | None) -> PageEntry:
        """Return a row of the list; of one that cannot be read, what can be said of it."""
        try:
            entry = _entry(row, path)
        except (ValueError, TypeError, AttributeError) as error:
            self._damage.note(row.id, f"Its row in the list of pages cannot be read: {error}.")
            entry = PageEntry(row.id, path or Path(), 0, f"page {row.id}", ReviewState.IN_WORK)
        damage = self._damage.of(row.id)
        return replace(entry, damage=damage) if damage else entry

    def _add_images(
        self, connection: Connection, paths: Iterable[Path], top: Path
    ) -> dict[Path, int]:
        """Add the files that are new and return the numbers of all."""
        stored = {path: self._locations.stored(path) for path in paths}
        query = select(ImageRow.path, ImageRow.id).order_by(ImageRow.id.desc())
        known = {row.path: row.id for row in connection.execute(query)}
        new = [
            {"path": text, "name": storable(path.relative_to(top).as_posix()), "frame_count": 1}
            for path, text in stored.items()
            if text not in known
        ]
        if new:
            connection.execute(insert(ImageRow), new)
            known = {row.path: row.id for row in connection.execute(query)}
        return {path: known[text] for path, text in stored.items()}


def _add_pages(connection: Connection, frames: Sequence[tuple[int, int]]) -> list[int]:
    """Add pages, given as image and frame, and return their numbers in the same order."""
    if not frames:
        return []
    blank = {"problem": "", "refused": "", "state": ReviewState.NEW.value, "author": "", "note": ""}
    rows = [
        {"image_id": image_id, "frame": frame, "dismissed": [], **blank}
        for image_id, frame in frames
    ]
    connection.execute(insert(PageRow), rows)
    wanted = set(frames)
    stored = connection.execute(
        select(PageRow.id, PageRow.image_id, PageRow.frame).order_by(PageRow.id)
    )
    ids = [row.id for row in stored.all() if (row.image_id, row.frame) in wanted]
    last: dict[int, int] = {}
    for image_id, frame in frames:
        last[image_id] = max(frame, last.get(image_id, 0))
    grown = [{"of_id": key, "frames": frame + 1} for key, frame in last.items() if frame]
    if grown:
        connection.execute(_GROW, grown)
    return ids


def _set_removed(connection: Connection, page_ids: Collection[int], when: datetime | None) -> None:
    if page_ids:
        connection.execute(_REMOVE, [{"of_id": key, "at": when} for key in page_ids])


def _common_folder(paths: Sequence[Path]) -> Path:
    """Return the deepest folder that holds all files; their root when they share none."""
    try:
        return Path(os.path.commonpath([path.parent for path in paths]))
    except ValueError:  # different drives
        return Path(paths[0].anchor)


def _entry(row: Row[Any], path: Path | None) -> PageEntry:
    name = readable(an(str, row.name))
    if path is None:
        raise ValueError("its image is not known")
    return PageEntry(
        row.id,
        path,
        an(int, row.frame),
        f"{name} [{row.frame + 1}]" if row.frame_count > 1 else name,
        ReviewState(row.state),
        None if row.width is None else (an(int, row.width), an(int, row.height)),
        readable(an(str, row.problem)),
        None if row.split is None else Split(row.split),
        row.line_count,
        row.proposal_count,
        an(str, row.note),
        an(str, row.author),
        perhaps(datetime, row.changed),
        Voucher(row.voucher),
        () if row.state in DONE_STATES else tuple(readable(row.refused).splitlines()),
        bool(row.is_changed),
    )
