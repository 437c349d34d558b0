"""The images of a project and the rows of its page list."""

import os.path
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import (
    Connection,
    Select,
    bindparam,
    func,
    insert,
    literal_column,
    select,
    update,
)

from db.schema import ImageRow, PageRow, RegionRow
from labeler.core.annotation import Level, Page, ReviewState, Voucher
from labeler.core.changes import PagePart
from labeler.core.errors import ProjectError
from labeler.core.page_index import PageIndex
from labeler.core.records import PageEntry, ScannedImage, Split
from labeler.formats.whereabouts import is_there
from labeler.store import mapping, page_rows
from labeler.store.activity import Activity
from labeler.store.damage import IN_LIST, Damage
from labeler.store.image_places import ImagePlaces
from labeler.store.images import remember_folder
from labeler.store.locations import absolute, absolute_all, below, storable
from labeler.store.page_entries import PageEntries
from labeler.store.page_frames import add_pages
from labeler.store.page_listing import (
    LISTED_PATHS,
    UNREAD,
    WITHOUT_PROPOSALS,
    read_index,
    suspicious,
)
from labeler.store.page_numbers import PageNumbers
from labeler.store.page_portions import EVERY_PAGE, PagePortion, portions
from labeler.store.scans import write_scans
from labeler.store.transactions import Transactions
from labeler.store.versions import ListedPages, Versions, with_versions

_NOTHING_READ = PagePart(
    (), None, frozenset(), ReviewState.IN_WORK, "", Voucher.NOBODY, (0, 0), None
)
"""What is shown of a page whose row cannot be read."""
_ADD_IMAGE = insert(ImageRow).values(frame_count=literal_column("1"))
_REMOVE = update(PageRow).where(PageRow.id == bindparam("of_id")).values(removed=bindparam("at"))
_SET_SPLIT = update(PageRow).where(PageRow.id == bindparam("of_id")).values(split=bindparam("use"))


class Pages:
    """Pages in the order in which they were added; each is one frame of an image file."""

    def __init__(
        self,
        transactions: Transactions,
        activity: Activity,
        places: ImagePlaces,
        damage: Damage,
        versions: Versions,
    ) -> None:
        self._transactions = transactions
        self._versions = versions
        self._activity = activity
        self._places = places
        self._damage = damage
        self._entries = PageEntries(places, damage)
        self.numbers = PageNumbers(transactions)

    def read_as(self, name: str) -> None:
        """List pages as a person sees them: what they annotate twice, was given to them, others work on."""
        self._entries.reader = self._versions.viewer = name

    def add(
        self,
        paths: Sequence[tuple[Path, int]],
        *,
        root: Path | None = None,
        labels: Mapping[tuple[Path, int], str] | None = None,
    ) -> list[int]:
        """Add frames of image files and return the numbers of the new pages.

        Frames the project has are skipped; pages that had been removed come back with all their
        labels and count as new. `root` is the folder that they are all the images of;
        names are shown below it, by default below the deepest folder that holds all the files.
        `labels` are what files call some of their pages.
        """
        files = absolute_all(dict.fromkeys(path for path, _ in paths))
        if not files and root is None:
            return []
        top = absolute(root) if root else _common_folder(list(files.values()))
        with self._transactions.write() as connection:
            images = self._add_images(connection, files.values(), top)
            rows = connection.execute(
                select(PageRow.id, PageRow.image_id, PageRow.frame, PageRow.removed).where(
                    PageRow.version == 0
                )
            ).all()
            known = {(row.image_id, row.frame) for row in rows}
            wanted = dict.fromkeys((images[files[path]], frame) for path, frame in paths)
            out = [row for row in rows if isinstance(row.removed, datetime)]
            back = [row.id for row in out if (row.image_id, row.frame) in wanted]
            _set_removed(connection, with_versions(connection, back), None)
            if root is not None:
                remember_folder(connection, self._places.stored(root))
            called = {
                (images[files[path]], frame): storable(label)
                for (path, frame), label in (labels or {}).items()
            }
            fresh = {key: called.get(key, "") for key in wanted if key not in known}
            new = add_pages(connection, fresh)
            self._activity.touch(connection, [*back, *new])
            return sorted([*back, *new])

    def remove(self, page_ids: Collection[int]) -> None:
        """Take pages out of the list; labels and history stay, image files are not touched.

        Versions go and come back with their pages.
        """
        with self._transactions.write() as connection:
            gone = with_versions(connection, page_ids)
            _set_removed(connection, gone, datetime.now(UTC))
            self._activity.touch(connection, gone)

    def restore(self) -> list[int]:
        """Put all removed pages back where they were, with their labels; return their numbers."""
        with self._transactions.write() as connection:
            query = select(PageRow.id).where(~IN_LIST, PageRow.version == 0).order_by(PageRow.id)
            page_ids = list(connection.execute(query).scalars())
            back = with_versions(connection, page_ids)
            _set_removed(connection, back, None)
            self._activity.touch(connection, back)
        return page_ids

    def count(self) -> int:
        """Return how many pages there are, with those that were taken out of the list."""
        with self._transactions.read() as connection:
            pages = select(func.count()).select_from(PageRow).where(PageRow.version == 0)
            return connection.scalar(pages) or 0

    def count_regions(self, page_ids: Collection[int]) -> int:
        """Return how many regions pages have together."""
        query = select(RegionRow.page_id, func.count()).group_by(RegionRow.page_id)
        with self._transactions.read() as connection:
            counts = dict(connection.execute(query).all())
        return sum(counts.get(key, 0) for key in page_ids)

    def transcripts(self, newest: int) -> list[str]:
        """Return what lines say on so many pages that a person accepted, those written last."""
        accepted = (
            select(PageRow.id)
            .where(PageRow.state == ReviewState.ACCEPTED.value, IN_LIST)
            .where(PageRow.voucher != Voucher.NOBODY.value)
            .order_by(PageRow.revision.desc())
            .limit(newest)
        )
        is_line = (RegionRow.level == Level.LINE.value) & RegionRow.ignore.is_(None)
        query = select(RegionRow.text).where(RegionRow.page_id.in_(accepted), is_line)
        with self._transactions.read() as connection:
            texts = list(connection.execute(query).scalars())
        return [text for text in texts if text and isinstance(text, str)]

    def entries(self) -> list[PageEntry]:
        """Return all rows of the page list."""
        with self._transactions.read() as connection:
            return self._entries.all(connection, self._versions.view(connection))

    def originals(self) -> list[PageEntry]:
        """Return the rows of the pages themselves, whoever lists them: no version is among them.

        What is taken for the truth must be the same whoever asks.
        """
        with self._transactions.read() as connection:
            return self._entries.all(connection, ListedPages())

    def index(self) -> PageIndex:
        """Return all pages of the list in a light form: see `entries_of` for more of some."""
        with self._transactions.read() as connection:
            view = self._versions.view(connection)
            index, odd = read_index(connection, view, self._entries.reader)
        for entry in self.entries_of([*odd | self._damage.known]):
            index.renew(entry)
        return index

    def find_damage(self, part: PagePortion = EVERY_PAGE) -> frozenset[int]:
        """Look through some pages; return all that are known by then to be unreadable in part.

        The database does most of that by itself: nobody has to wait for it meanwhile.
        """
        with self._transactions.read() as connection:
            suspects = suspicious(connection, part)
        # Whether a row makes sense is decided where all of it is read.
        self.entries_of([*suspects])
        return self._damage.find(part)

    def entries_of(self, page_ids: Sequence[int]) -> list[PageEntry]:
        """Return the rows of some pages; unknown ones are left out."""
        with self._transactions.read() as connection:
            return self._entries.some(connection, page_ids)

    def waiting_for_proposals(self) -> list[int]:
        """Return the pages that nobody is done with, without trouble, and without proposals."""
        with self._transactions.read() as connection:
            rows = connection.execute(WITHOUT_PROPOSALS).all()
            hidden = self._versions.view(connection).hidden
        return [
            row.id
            for row in rows
            if row.id not in hidden
            and not self._damage.of(row.id)
            and isinstance(row.path, str)
            and self._places.withheld(row.path) is None
        ]

    def unread(self) -> list[PageEntry]:
        """Return the pages whose image was not read yet, or could not be."""
        with self._transactions.read() as connection:
            page_ids = list(connection.execute(UNREAD).scalars())
        return [entry for entry in self.entries_of(page_ids) if not entry.damage]

    def entry(self, page_id: int) -> PageEntry:
        """Return one row of the page list; raises ProjectError when there is no such page."""
        with self._transactions.read() as connection:
            return self.read_entry(connection, page_id)

    def read_entry(self, connection: Connection, page_id: int) -> PageEntry:
        """Do what `entry` does within a transaction."""
        found = self._entries.some(connection, [page_id])
        if not found:
            raise ProjectError(
                "The project has no page {page_id}. It may have been removed.", page_id=page_id
            )
        return found[0]

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

    def record_scans(self, scans: Mapping[int, ScannedImage]) -> None:
        """Keep what reading images told: their pages are about these pictures from now on.

        What was found on others counts no more. Damaged pages stay as they are.
        """
        whole = {key: scan for key, scan in scans.items() if not self._damage.of(key)}
        if not whole:
            return
        with self._transactions.note() as connection:
            self._activity.touch(connection, whole)
            write_scans(connection, whole)

    def perceptual_hashes(self, page_ids: Sequence[int] | None = None) -> dict[int, int]:
        """Return the 64-bit perceptual hash of every page that has one, by default of all."""
        query = select(PageRow.id, PageRow.look).where(PageRow.look.is_not(None))
        rows = self._of(query.order_by(PageRow.id), page_ids)
        return {key: mapping.unsigned(look) for key, look in rows if isinstance(look, int)}

    def written_since(self, revision: int) -> tuple[int, dict[int, bool]]:
        """Return the newest revision, and the pages with a later one than that given.

        With each page goes whether it is taken out of the list.
        """
        query = select(PageRow.id, PageRow.revision, PageRow.removed).order_by(PageRow.id)
        query = query.where(PageRow.version == 0)
        if revision:
            query = query.where(PageRow.revision > revision)
        with self._transactions.read() as connection:
            rows = connection.execute(query).all()
        newest = max([revision, *(row.revision for row in rows if isinstance(row.revision, int))])
        return newest, {row.id: isinstance(row.removed, datetime) for row in rows}

    def image_hashes(self, page_ids: Sequence[int] | None = None) -> dict[int, str]:
        """Return the hash of the image file that each page was labelled on, by default of all."""
        rows = self._of(select(PageRow.id, PageRow.sha256), page_ids)
        return {key: sha256 or "" for key, sha256 in rows}

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
        with self._transactions.read() as connection:
            texts: set[Any] = set(connection.execute(LISTED_PATHS).scalars())
            paths = {text for text in texts if isinstance(text, str)}
            if paths == texts and not self._places.lost(paths):
                return []
        return [entry for entry in self.entries() if not is_there(entry.path)]

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
                    "Page {leaving} is a validation page and stays one: scores of different "
                    "models can only be compared on the same pages.",
                    leaving=leaving[0],
                )
            rows = [{"of_id": key, "use": split.value} for key, split in splits.items()]
            if rows:
                self._activity.touch(connection, splits)
                connection.execute(_SET_SPLIT, rows)

    def _of(self, query: Select[int, Any], page_ids: Sequence[int] | None) -> Iterator[Any]:
        """Yield what a query of pages finds of some, by default of all."""
        for part in portions(page_ids):
            with self._transactions.read() as connection:
                yield from connection.execute(query.where(part.holds(PageRow.id))).all()

    def _add_images(
        self, connection: Connection, paths: Iterable[Path], top: Path
    ) -> dict[Path, int]:
        """Add the files that are new and return the numbers of all."""
        stored = self._places.stored_all(paths)
        query = select(ImageRow.path, ImageRow.id).order_by(ImageRow.id.desc())
        known = {row.path: row.id for row in connection.execute(query)}
        new = [
            {"path": stored[path], "name": name}
            for path, name in below(top, (p for p, text in stored.items() if text not in known))
        ]
        if new:
            connection.execute(_ADD_IMAGE, new)
            known = {row.path: row.id for row in connection.execute(query)}
        return {path: known[text] for path, text in stored.items()}


def _set_removed(connection: Connection, page_ids: Collection[int], when: datetime | None) -> None:
    if page_ids:
        connection.execute(_REMOVE, [{"of_id": key, "at": when} for key in page_ids])


def _common_folder(paths: Sequence[Path]) -> Path:
    """Return the deepest folder that holds all files; their root when they share none."""
    try:
        return Path(os.path.commonpath([path.parent for path in paths]))
    except ValueError:  # different drives
        return Path(paths[0].anchor)
