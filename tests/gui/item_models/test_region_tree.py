"""Regions as a tree: lines with their characters, dragged into another order."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from labeler.core import edits, proposing, transcribing
from labeler.core.annotation import Count, CountSource, Page, Target
from labeler.core.line_facts import Concern, LineFacts, Words
from labeler.gui.item_models.region_tree import (
    DISAGREEMENT,
    PROBLEMS,
    THING,
    WORDS,
    RegionTreeModel,
)
from tests.builders import character, character_proposal, line, line_proposal, page, quad
from tests.fakes.readers import reading

EXAMPLE = page(
    line(0, 0, "a", text="Total"),
    character(0, 0, "a", "a1"),
    character(10, 0, "a", "a2"),
    line(0, 40, "b"),
    line(0, 80, "c"),
)


@pytest.fixture
def regions(qapp: object) -> RegionTreeModel:
    model = RegionTreeModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.show(EXAMPLE)
    return model


def texts(regions: RegionTreeModel, parent: QModelIndex | None = None) -> list[str]:
    above = parent or QModelIndex()
    return [regions.index(row, 0, above).data() for row in range(regions.rowCount(above))]


def test_characters_stand_below_their_line(regions: RegionTreeModel) -> None:
    assert texts(regions) == ["Total", "Line 2", "Line 3"]
    assert texts(regions, regions.index_of("a")) == ["Character 1", "Character 2"]
    assert regions.parent(regions.index_of("a2")) == regions.index_of("a")


def test_content_changes_without_moving_rows(regions: RegionTreeModel, qtbot: QtBot) -> None:
    changed = transcribing.set_text(EXAMPLE, "b", "Cash")
    with qtbot.assertNotEmitted(regions.modelReset), qtbot.waitSignal(regions.dataChanged) as seen:
        regions.show(changed)
    assert seen.args is not None
    assert seen.args[0].data(THING).id == "b"
    assert texts(regions) == ["Total", "Cash", "Line 3"]


def test_rows_follow_the_regions(regions: RegionTreeModel) -> None:
    regions.show(edits.delete_regions(EXAMPLE, {"a"}))
    assert texts(regions) == ["Line 1", "Line 2"]
    assert not regions.index_of("a1").isValid()
    regions.show(None)
    assert regions.rowCount() == 0


def test_a_character_that_changes_its_line_moves(regions: RegionTreeModel) -> None:
    regions.show(edits.set_line(EXAMPLE, {"a2"}, "b"))
    assert regions.parent(regions.index_of("a2")) == regions.index_of("b")


def test_faults_are_marked(regions: RegionTreeModel) -> None:
    crossed = replace(EXAMPLE.region("b"), polygon=((0, 0), (50, 20), (50, 0), (0, 20)))
    kept = tuple(crossed if r.id == "b" else r for r in EXAMPLE.regions)
    regions.show(replace(EXAMPLE, regions=kept))
    assert regions.index_of("b").data(PROBLEMS)
    assert not regions.index_of("c").data(PROBLEMS)


@pytest.mark.parametrize(
    ("dragged", "row", "order"),
    [("c", 0, ["c", "a", "b"]), ("a", 3, ["b", "c", "a"]), ("a", 2, ["b", "a", "c"])],
)
def test_a_dropped_line_names_its_new_place(
    regions: RegionTreeModel, dragged: str, row: int, order: list[str]
) -> None:
    moves: list[tuple[list[str], str | None]] = []
    regions.moved.connect(lambda keys, before: moves.append((keys, before)))
    data = regions.mimeData([regions.index_of(dragged)])
    regions.dropMimeData(data, Qt.DropAction.MoveAction, row, 0, QModelIndex())
    moved: Page = edits.reorder(EXAMPLE, *moves[0])
    assert [region.id for region in moved.lines] == order


READ = {quad(0, 40): reading("Cash"), quad(0, 80): reading("1O.00", doubtful="O")}


def test_rows_say_what_was_read(regions: RegionTreeModel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(regions.modelReset), qtbot.waitSignal(regions.dataChanged) as seen:
        regions.show(EXAMPLE, LineFacts(EXAMPLE, (), READ))
    assert seen.args is not None
    assert [index.row() for index in seen.args[:2]] == [0, 2]
    assert texts(regions) == ["Total", "Cash", "1O.00"]
    assert regions.index_of("c").data(WORDS) == Words("1O.00", is_read=True, doubtful=(1,))


def test_disagreement_is_said_in_the_tooltip(regions: RegionTreeModel) -> None:
    counted = edits.set_count(EXAMPLE, {"b"}, 9)
    regions.show(counted, LineFacts(counted, (), READ))
    row = regions.index_of("b")
    assert row.data(DISAGREEMENT) == "4 characters read, count 9"
    assert row.data(Qt.ItemDataRole.ToolTipRole) == "4 characters read, count 9"
    assert regions.index_of("c").data(DISAGREEMENT) == ""


@pytest.mark.parametrize(
    ("wanted", "rows"),
    [
        ({Concern.WITHOUT_TRANSCRIPT}, ["Cash", "1O.00"]),
        ({Concern.DOUBTFUL}, ["1O.00"]),
        ({Concern.DISAGREEING}, ["Total"]),
        ({Concern.DISAGREEING, Concern.DOUBTFUL}, ["Total", "1O.00"]),
        (set(), ["Total", "Cash", "1O.00"]),
    ],
)
def test_only_lines_of_some_concern_are_shown(
    regions: RegionTreeModel, wanted: set[Concern], rows: list[str]
) -> None:
    regions.show(EXAMPLE, LineFacts(EXAMPLE, (), READ), wanted)
    assert texts(regions) == rows
    if rows[0] == "Total":  # five letters, two characters found
        assert texts(regions, regions.index_of("a")) == ["Character 1", "Character 2"]


def test_a_line_leaves_when_it_is_settled(regions: RegionTreeModel) -> None:
    wanted = {Concern.WITHOUT_TRANSCRIPT}
    regions.show(EXAMPLE, LineFacts(EXAMPLE), wanted)
    written = transcribing.set_text(EXAMPLE, "b", "Cash")
    regions.show(written, LineFacts(written), wanted)
    assert [regions.index(row, 0).data(THING).id for row in range(regions.rowCount())] == ["c"]


def test_a_line_dropped_among_filtered_ones_finds_its_place_among_all(
    regions: RegionTreeModel,
) -> None:
    regions.show(EXAMPLE, LineFacts(EXAMPLE), {Concern.WITHOUT_TRANSCRIPT})
    moves: list[tuple[list[str], str | None]] = []
    regions.moved.connect(lambda keys, before: moves.append((keys, before)))
    data = regions.mimeData([regions.index_of("c")])
    regions.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, QModelIndex())
    moved: Page = edits.reorder(EXAMPLE, *moves[0])
    assert [region.id for region in moved.lines] == ["a", "c", "b"]


def test_counts_are_compared_again_when_characters_go(regions: RegionTreeModel) -> None:
    counted = edits.set_count(EXAMPLE, {"a"}, 5)
    assert counted.region("a").count == Count(5, CountSource.TYPED)
    regions.show(counted, LineFacts(counted))
    assert regions.index_of("a").data(DISAGREEMENT)
    alone = edits.delete_regions(counted, {"a1", "a2"})
    regions.show(alone, LineFacts(alone))
    assert not regions.index_of("a").data(DISAGREEMENT)


PROPOSED = (
    line_proposal(1, 0, 20),
    character_proposal(2, 0, 20, 1),
    line_proposal(3, 0, 120, 0.75),
    character_proposal(4, 50, 200, None),
)


def ids(regions: RegionTreeModel, parent: QModelIndex | None = None) -> list[object]:
    above = parent or QModelIndex()
    return [regions.index(row, 0, above).data(THING).id for row in range(regions.rowCount(above))]


def test_proposals_stand_where_they_are_read(regions: RegionTreeModel) -> None:
    regions.show(EXAMPLE, proposals=PROPOSED)
    assert ids(regions) == ["a", 1, "b", "c", 3, 4]
    assert ids(regions, regions.index_of(1)) == [2]
    assert regions.parent(regions.index_of(2)) == regions.index_of(1)
    assert regions.index_of(3).data(Qt.ItemDataRole.ToolTipRole) == "Proposed, score 0.75"
    accepted = proposing.accept_proposals(EXAMPLE, PROPOSED[:2])
    regions.show(accepted, proposals=PROPOSED[2:])
    assert ids(regions) == ["a", accepted.lines[1].id, "b", "c", 3, 4]
    assert not regions.index_of(1).isValid()


def test_a_page_on_which_all_is_proposed_has_rows(regions: RegionTreeModel) -> None:
    regions.show(page(), proposals=PROPOSED)
    assert ids(regions) == [1, 3, 4]
    facts = LineFacts(page(), PROPOSED, {PROPOSED[2].polygon: reading("1O", doubtful="O")})
    regions.show(page(), facts, {Concern.DOUBTFUL}, PROPOSED)
    assert ids(regions) == [3]


def test_a_dropped_proposal_names_its_new_place(regions: RegionTreeModel) -> None:
    regions.show(EXAMPLE, proposals=PROPOSED)
    moves: list[tuple[object, object]] = []
    regions.moved.connect(lambda keys, before: moves.append((keys, before)))
    data = regions.mimeData([regions.index_of(3)])
    regions.dropMimeData(data, Qt.DropAction.MoveAction, 2, 0, QModelIndex())
    assert moves == [([3], "b")]


def dropped(regions: RegionTreeModel, dragged: Sequence[Target], row: int) -> list[object]:
    """Drag rows to another place; return what the page is asked for."""
    moves: list[object] = []
    regions.moved.connect(lambda keys, before: moves.append((keys, before)))
    data = regions.mimeData([regions.index_of(target) for target in dragged])
    regions.dropMimeData(data, Qt.DropAction.MoveAction, row, 0, QModelIndex())
    return moves


def test_all_rows_that_are_dragged_move(regions: RegionTreeModel) -> None:
    regions.show(EXAMPLE, proposals=PROPOSED)
    assert dropped(regions, ["a", 1], 4) == [(["a", 1], None)]


def test_behind_the_last_filtered_line_is_not_the_end_of_the_page(regions: RegionTreeModel) -> None:
    reordered = edits.reorder(EXAMPLE, {"a"}, "c")
    written = transcribing.set_text(reordered, "c", "Cash")
    regions.show(written, LineFacts(written), {Concern.WITHOUT_TRANSCRIPT, Concern.DISAGREEING})
    assert ids(regions) == ["b", "a"]
    assert dropped(regions, ["b"], 2) == [(["b"], "c")]


def test_proposals_dragged_among_proposals_are_not_accepted(regions: RegionTreeModel) -> None:
    regions.show(page(), proposals=PROPOSED)
    assert dropped(regions, [1], 2) == []
