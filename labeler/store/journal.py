"""The stored edits of every page; undo and redo walk them, also after a restart."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row

from labeler.core.annotation import DONE_STATES, Page, ReviewState
from labeler.core.changes import Changes, apply, difference, follows, merged, whole
from labeler.core.errors import EditConflict
from labeler.core.marked import edit_name, sentence
from labeler.core.merging import UNTOUCHED, Merged, made_on, merge
from labeler.store import delta, page_rows
from labeler.store.activity import Activity
from labeler.store.damage import Damage
from labeler.store.journal_rows import EditState, JournalEntry, JournalRows, RefusedEdit
from labeler.store.rulings import Ruling
from labeler.store.transactions import Transactions
from labeler.store.versions import Versions
from labeler.store.writer import Writer

__all__ = ["EditState", "Journal", "JournalEntry", "RefusedEdit"]

JUDGED = sentence("the page that you judged")
"""What was changed by somebody else, where a verdict does not hold any more."""


class Journal:
    """Records edits together with the rows they change: both are on disk, or neither.

    Others may work on the same pages. Every edit is made on the page as it stands, field by
    field; undo and redo take back what this writer did, and nobody else's edits.
    """

    def __init__(
        self,
        transactions: Transactions,
        activity: Activity,
        damage: Damage,
        versions: Versions,
        writer: Writer,
        author: str | None,
    ) -> None:
        """`author` is whose earlier edits can be taken back, too; None means anybody's."""
        self._transactions = transactions
        self._activity = activity
        self._damage = damage
        self._versions = versions
        self._writer = writer
        self._rows = JournalRows(writer, author)
        # Only a running gesture can be continued, so nothing of it is stored.
        self._gestures: dict[int, tuple[str, int, Changes]] = {}

    def begin(self, author: str = "") -> None:
        """Find out which earlier edits are as good as this writer's own: those of an author, if any."""
        if author:
            self._rows = JournalRows(self._writer, author)
        with self._transactions.read() as connection:
            self._rows.adopt(connection)

    def record(
        self,
        changes: Changes,
        text: str,
        *,
        author: str,
        gesture: str | None = None,
        seen: Page | None = None,
        settles: Ruling | None = None,
    ) -> Changes:
        """Save an edit; what was undone before can no longer be redone.

        Returns what was changed of the page as it stands, which others may have edited. Edits of
        one gesture that follow each other become one step for undo. A verdict is given on the
        page as it was `seen`, if that is told. An edit that `settles` something, which may change
        nothing, is made if that is as it was when it was decided.

        Raises EditConflict when somebody else has changed the same: the edit is kept, and redo
        makes it all the same. Raises ProjectError when there is no such page, DamagedPage when
        something of it cannot be read, StorageError when nothing can be written.
        """
        if changes.is_empty and settles is None:
            return changes
        self._damage.demand_whole(changes.page_id)
        values = {"text": text, "author": author, "created": datetime.now(UTC)}
        with self._transactions.write_page(changes.page_id) as connection:
            self._writer.announce()
            self._versions.claim(connection, changes.page_id, author)
            until = 0
            if settles is not None:
                settles.demand_unchanged(connection)
                until = self._rows.position(connection)
            edit = _merged(connection, changes, seen)
            refusal = self._refuse(connection, edit, values) if edit.clashes else None
            is_made = refusal is None and not edit.changes.is_empty
            entry = self._store(connection, edit.changes, values, gesture) if is_made else None
            if settles is not None and refusal is None:
                by = entry[0] if entry else None
                touched = settles.settle(connection, by, author, until)
                self._activity.touch(connection, [changes.page_id, *touched])
        self._gestures.pop(changes.page_id, None)
        if refusal is not None:
            raise refusal
        if gesture is not None and entry is not None:
            self._gestures[changes.page_id] = (gesture, *entry)
        return edit.changes

    def offer(self, changes: Changes, text: str, *, author: str) -> None:
        """Keep an edit that is not made: it waits for a decision of whoever is called its author."""
        values = {"text": text, "author": author, "created": datetime.now(UTC)}
        with self._transactions.write_page(changes.page_id) as connection:
            self._writer.announce()
            self._rows.append(connection, changes, EditState.REFUSED, values)

    def offered(self, changes: Changes, text: str) -> EditState | None:
        """Return what became of the same if it was offered before: ABANDONED where it was decided."""
        with self._transactions.read() as connection:
            return self._rows.offered(connection, changes, text)

    def refused(self) -> list[RefusedEdit]:
        """Return the edits of this person that wait for a decision, the oldest first."""
        with self._transactions.read() as connection:
            return self._rows.refused(connection)

    def sides(self, entry_id: int) -> tuple[Page, Page] | None:
        """Return a page as it stands, and with a refused edit made in place of what it says.

        None where that does not wait any more; raises DamagedRow.
        """
        with self._transactions.read() as connection:
            row = self._rows.refused_entry(connection, entry_id)
            if row is None:
                return None
            page = page_rows.read_page(connection, row.page_id)
        return page, made_on(page, delta.complete(row.delta, page.id, whole(page)))

    def undo(self, page_id: int) -> Changes | None:
        """Take this writer's last edit of a page back and return what to apply; None for none.

        Raises EditConflict when somebody else has changed the same since: then that edit stays,
        and the next undo goes on to the one before.
        """
        return self._walk(page_id, EditState.DONE)

    def redo(self, page_id: int) -> Changes | None:
        """Do the edit again that was undone last and return what to apply; None for none.

        Raises EditConflict as `record` does.
        """
        return self._walk(page_id, EditState.UNDONE)

    def undo_text(self, page_id: int) -> str | None:
        """Return the name of the edit that undo would take back."""
        with self._transactions.read() as connection:
            return self.read_texts(connection, page_id)[0]

    def redo_text(self, page_id: int) -> str | None:
        """Return the name of the edit that redo would do again."""
        with self._transactions.read() as connection:
            return self.read_texts(connection, page_id)[1]

    def read_texts(
        self, connection: Connection, page_id: int
    ) -> tuple[str | None, str | None, str | None]:
        """Return the names of what undo and redo lead to, and of what waits; in a transaction."""
        return self._rows.next_texts(connection, page_id)

    def is_redo_about_pixels(self, page_id: int) -> bool:
        """Tell whether redo would say something about the picture that the page is about."""
        with self._transactions.read() as connection:
            row = self._rows.next_own(connection, page_id, EditState.UNDONE)
            if row is None:
                return False
            now = page_rows.read_attributes(connection, page_id, with_order=True)
            return delta.complete(row.delta, page_id, now).is_about_pixels

    def position(self) -> int:
        """Return the number of the newest edit of any page; 0 while there is none."""
        with self._transactions.read() as connection:
            return self._rows.position(connection)

    def history(self, page_id: int) -> list[JournalEntry]:
        """Return every edit of a page, the oldest first, also those that were taken back."""
        with self._transactions.read() as connection:
            return self._rows.history(connection, page_id)

    def rewound(self, page: Page, entry_id: int) -> Page:
        """Return a page as it was before all edits after an entry; raises DamagedRow."""
        with self._transactions.read() as connection:
            deltas = self._rows.deltas_after(connection, page.id, entry_id)
        for each in deltas:
            page = made_on(page, delta.complete(delta.reversed_(each), page.id, whole(page)))
        return page

    def last_by_others(self, page_id: int) -> JournalEntry | None:
        """Return the newest edit of a page that is not this writer's."""
        with self._transactions.read() as connection:
            return self._rows.last_by_others(connection, page_id)

    def _store(
        self,
        connection: Connection,
        changes: Changes,
        values: dict[str, Any],
        gesture: str | None,
    ) -> tuple[int, Changes]:
        """Write an edit; return its number and what it has changed since its gesture began."""
        known = self._gestures.get(changes.page_id)
        self._rows.abandon(connection, changes.page_id)
        self._write(connection, changes, values["author"])
        if (
            known is None
            or gesture is None
            or not self._goes_on(connection, known, gesture, changes)
        ):
            return self._rows.append(connection, changes, EditState.DONE, values), changes
        _, entry_id, first = known
        whole = merged(first, changes)
        self._rows.replace(connection, entry_id, whole, values)
        return entry_id, whole

    def _goes_on(
        self,
        connection: Connection,
        known: tuple[str, int, Changes],
        gesture: str,
        changes: Changes,
    ) -> bool:
        """Tell whether an edit continues a gesture: nobody did anything in between."""
        name, entry_id, first = known
        newest = self._rows.newest_done(connection, changes.page_id)
        return name == gesture and newest == entry_id and follows(first, changes)

    def _write(
        self, connection: Connection, changes: Changes, author: str, *, is_undo: bool = False
    ) -> None:
        self._activity.touch(connection, [changes.page_id])
        is_done = changes.after.state in DONE_STATES
        self._activity.hold(connection, changes.page_id, author, is_done=is_done)
        if is_undo and is_done and changes.before.state is not changes.after.state:
            # Whoever takes back that a page was sent back has not judged it.
            state = changes.after.state
            author = self._rows.judge(connection, changes.page_id, state) or author
        page_rows.write_changes(connection, changes, author)
        if ReviewState.ACCEPTED is changes.after.state is not changes.before.state:
            self._versions.note_verdict(connection, changes.page_id, author)
        if changes.is_of_picture:
            self._rows.abandon_outdated(connection, changes.page_id)

    def _refuse(self, connection: Connection, edit: Merged, values: dict[str, Any]) -> EditConflict:
        """Keep an edit that was not made: redo makes it in place of what somebody else did.

        With what waits for a decision already it is one: edits that were made on each other.
        """
        page_id = edit.changes.page_id
        self._rows.abandon(connection, page_id)
        row = self._rows.last_refused(connection, page_id)
        if row is not None and not edit.changes.is_of_picture:
            page = page_rows.read_page(connection, page_id)
            before = made_on(page, delta.complete(row.delta, page_id, whole(page)))
            after = apply(before, merge(edit.changes, whole(before)).changes)
            self._rows.replace(connection, row.id, difference(page, after), values)
        elif not edit.changes.is_empty:
            self._rows.append(connection, edit.changes, EditState.REFUSED, values)
        return EditConflict(
            "{what_happened} Your “{text}” was not stored.",
            what_happened=self._what_happened(connection, edit),
            text=edit_name(values["text"]),
        )

    def _what_happened(self, connection: Connection, edit: Merged) -> str:
        return self._rows.account(connection, edit.changes.page_id, edit.clashes)

    def _walk(self, page_id: int, state: EditState) -> Changes | None:
        self._gestures.pop(page_id, None)
        self._damage.demand_whole(page_id)
        with self._transactions.write_page(page_id) as connection:
            self._writer.announce()
            row = self._rows.next_own(connection, page_id, state)
            if row is None:
                return None
            edit = self._step(connection, row, state)
            if edit.clashes:
                refusal = self._stay(connection, row, edit, state)
            else:
                turned = EditState.UNDONE if state is EditState.DONE else EditState.DONE
                if state is EditState.DONE and edit.changes.is_empty:
                    # Somebody else took all of it away: it was made, and nothing is taken back.
                    turned = EditState.SETTLED
                # First of all: whose work a page is tells the journal to the guards of a server.
                self._rows.mark(connection, row.id, turned)
                is_undo = state is EditState.DONE
                self._write(connection, edit.changes, row.author, is_undo=is_undo)
                return edit.changes
        raise refusal

    def _step(self, connection: Connection, row: Row[Any], state: EditState) -> Merged:
        """Return what undoing or redoing an entry does to the page as it stands."""
        is_undo = state is EditState.DONE
        step = delta.reversed_(row.delta) if is_undo else row.delta
        with_order = delta.needs_order(step)
        now = page_rows.read_attributes(connection, row.page_id, with_order=with_order)
        changes = delta.complete(step, row.page_id, now)
        is_alone = not self._rows.is_followed(connection, row)
        part = page_rows.read_part(connection, changes)
        # Nobody else can have outlined anything since.
        seen = {region.id for region in part.regions} if is_alone else None
        edit = merge(changes, part, seen)
        changes = edit.changes
        if changes.after.state in UNTOUCHED and not is_alone:
            changes = replace(changes, after=replace(changes.after, state=changes.before.state))
        edit = replace(edit, changes=page_rows.with_proposed_state(connection, changes))
        if is_alone:
            return edit
        is_verdict = changes.after.state in DONE_STATES and changes.before.state not in DONE_STATES
        if is_verdict and self._rows.is_worked_on_since(connection, row):
            # It was given on another state of the page, whoever comes back to it.
            return replace(edit, clashes=(*edit.clashes, JUDGED))
        return _without_approval(edit)

    def _stay(
        self, connection: Connection, row: Row[Any], edit: Merged, state: EditState
    ) -> EditConflict:
        """Leave the page as it is, and say why a step cannot be made."""
        if state is EditState.UNDONE:
            values = {"text": row.text, "author": row.author, "created": datetime.now(UTC)}
            self._rows.mark(connection, row.id, EditState.ABANDONED)
            return self._refuse(connection, edit, values)
        self._rows.mark(connection, row.id, EditState.SETTLED)
        return EditConflict(
            "{what_happened} Your “{text}” was not taken back; undo goes on with the edit before.",
            what_happened=self._what_happened(connection, edit),
            text=edit_name(row.text),
        )


def _without_approval(edit: Merged) -> Merged:
    """Approve no page by a step that leads to another state of it than the one that was approved."""
    changes = edit.changes
    if not changes.is_approval:
        return edit
    if not changes.region_ids and changes.after.order is None:
        return replace(edit, clashes=(*edit.clashes, JUDGED))
    voucher = changes.before.voucher
    return replace(edit, changes=replace(changes, after=replace(changes.after, voucher=voucher)))


def _merged(connection: Connection, changes: Changes, seen: Page | None) -> Merged:
    """Make an edit on the page as it stands; a verdict, or another picture, only if it was seen."""
    now = page_rows.read_part(connection, changes)
    page_rows.check_picture(changes, now)
    edit = merge(changes, now)
    is_verdict = changes.after.state in DONE_STATES and changes.before.state not in DONE_STATES
    if seen is None or not (is_verdict or changes.is_approval or changes.is_of_picture):
        return edit
    if page_rows.read_page(connection, changes.page_id).regions == seen.regions:
        return edit
    return replace(edit, clashes=(*edit.clashes, JUDGED))
