"""Whatever a person does to a page, the rows say the same as the page in memory."""

from collections.abc import Callable

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from db.schema import JournalRow, RegionRow
from labeler.core import (
    baseline_edits,
    changes,
    curve_edits,
    edits,
    line_edits,
    proposing,
    settling,
    transcribing,
)
from labeler.core.annotation import BezierPair, IgnoreReason, Page, ReviewState, Ribbon
from labeler.core.reading import Reading
from labeler.store import leading
from labeler.store.journal import EditState
from labeler.store.project_store import ProjectStore
from tests.builders import character, line, line_proposal

UNDO, REDO = 20, 21
READING = Reading("person", (1.0,) * 6)
"""What it says is also the name of a source: nothing may take one for the other."""

steps = st.lists(
    st.tuples(
        st.sampled_from([*range(18), UNDO, UNDO, REDO]),
        st.integers(0, 999),
        st.integers(0, 999),
        st.sampled_from([None, None, "drag", "nudge"]),
    ),
    max_size=30,
)


class Annotator:
    """Edits a page and remembers every state it was in."""

    def __init__(self, store: ProjectStore, page: Page) -> None:
        self.store = store
        self.page = page
        self.past: list[Page] = []
        self.future: list[Page] = []
        self.gesture: str | None = None

    def edit(self, new: Page, gesture: str | None) -> None:
        edit = changes.difference(self.page, new)
        if edit.is_empty:
            return
        self.store.journal.record(edit, "Edit", author="ann", gesture=gesture)
        if gesture is None or gesture != self.gesture:
            self.past.append(self.page)
        self.page, self.gesture = new, gesture
        self.future.clear()
        if new == self.past[-1]:  # a gesture led back to where it began
            self.past.pop()
            self.gesture = None
        self.compare()

    def undo(self) -> None:
        self._walk(self.store.journal.undo, self.past, self.future)

    def redo(self) -> None:
        self._walk(self.store.journal.redo, self.future, self.past)

    def compare(self) -> None:
        assert self.store.pages.load(self.page.id) == self.page

    def _walk(
        self, walk: Callable[[int], changes.Changes | None], source: list[Page], target: list[Page]
    ) -> None:
        step = walk(self.page.id)
        self.gesture = None
        assert (step is not None) == bool(source)
        if step is not None:
            target.append(self.page)
            self.page = changes.apply(self.page, step)
            assert self.page == source.pop()
        self.compare()


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=steps)
def test_rows_follow_the_page_through_edits_undo_and_redo(
    store: ProjectStore, new_page: Callable[[], Page], steps: list[tuple[int, int, int, str | None]]
) -> None:
    first = new_page()
    annotator = Annotator(store, first)
    for kind, a, b, gesture in steps:
        if kind == UNDO:
            annotator.undo()
        elif kind == REDO:
            annotator.redo()
        else:
            annotator.edit(_edited(annotator.page, kind, a, b), gesture)
    assert strayed(store, first.id) == []
    while annotator.past:
        annotator.undo()
    assert strayed(store, first.id) == []
    assert annotator.page == first
    assert store.journal.undo(first.id) is None
    while annotator.future:
        annotator.redo()
    assert store.journal.redo(first.id) is None


def strayed(store: ProjectStore, page_id: int) -> list[str]:
    """Return where a page is not as its journal says."""
    counting = [EditState.DONE.value, EditState.SETTLED.value]
    edits_of_page = select(JournalRow.delta).where(
        JournalRow.page_id == page_id, JournalRow.state.in_(counting)
    )
    with store._transactions.read() as connection:
        deltas = list(connection.execute(edits_of_page.order_by(JournalRow.id)).scalars())
        query = select(RegionRow.__table__).where(RegionRow.page_id == page_id)
        rows = {row.id: leading.of_row(row) for row in connection.execute(query)}
    state = store.pages.load(page_id).state
    return leading.differences(leading.lead(deltas), rows, state)


def _edited(page: Page, kind: int, a: int, b: int) -> Page:
    """Return the page after some edit that two numbers choose."""
    ids = [region.id for region in page.regions]
    lines = [region.id for region in page.lines]
    one = {ids[a % len(ids)]} if ids else set()
    line_id = lines[a % len(lines)] if lines else ""
    x, y = float(a % 300), float(b % 200)
    if not ids or kind == 0:
        return edits.add_regions(page, [line(x, y)], b % (len(ids) + 1))
    changed: list[Callable[[], Page]] = [
        lambda: edits.delete_regions(page, one),
        lambda: edits.move_regions(page, one, b % 7 - 3, a % 3 - 1),
        lambda: edits.move_vertex(page, min(one), b % 3, (x, y + 0.1)),
        lambda: edits.reorder(page, one, ids[b % len(ids)]),
        lambda: edits.set_count(page, one, b % 4 or None),
        lambda: transcribing.set_text(page, min(one), "été" * (b % 3)),
        lambda: edits.set_ignore(page, one, list(IgnoreReason)[b % 6]),
        lambda: settling.settle(page, one),
        lambda: edits.duplicate_regions(page, {*one, ids[b % len(ids)]}, 3, 4),
        lambda: edits.add_regions(page, [character(x, y, of=line_id)]) if lines else page,
        lambda: line_edits.split_line(page, line_id, (50, -99), (60, 999)) if lines else page,
        lambda: line_edits.join_lines(page, {line_id, lines[b % len(lines)]}) if lines else page,
        lambda: edits.sort_reading_order(page),
        lambda: baseline_edits.draw_baselines(page, {line_id}) if lines else page,
        lambda: baseline_edits.remove_baselines(page, {line_id}) if lines else page,
        lambda: edits.start_at_vertex(page, min(one), b % 3),
        lambda: curve_edits.convert(page, curve_edits.fits(page, one, (Ribbon, BezierPair)[a % 2])),
        lambda: curve_edits.remove_curves(page, one),
        lambda: edits.set_state(page, list(ReviewState)[b % 6]),
        lambda: edits.set_note(page, "n" * (b % 3)),
        lambda: proposing.accept_proposals(page, [line_proposal(a % 5 + 1, x, y)]),
        lambda: proposing.reject_proposals(page, {b % 5 + 1}),
        lambda: transcribing.confirm_readings(
            page, {region.polygon: READING for region in page.lines}
        ),
    ]
    return changed[kind % len(changed)]()
