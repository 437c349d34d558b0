"""Regions as a tree: lines with their characters, dragged into another order."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from labeler.core import edits, transcribing
from labeler.core.annotation import Page
from labeler.gui.item_models.region_tree import PROBLEMS, REGION, RegionTreeModel
from tests.builders import character, line, page

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
    assert seen.args[0].data(REGION).id == "b"
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
    moves: list[tuple[str, int]] = []
    regions.moved.connect(lambda key, place: moves.append((key, place)))
    data = regions.mimeData([regions.index_of(dragged)])
    regions.dropMimeData(data, Qt.DropAction.MoveAction, row, 0, QModelIndex())
    moved: Page = edits.reorder(EXAMPLE, *moves[0])
    assert [region.id for region in moved.lines] == order
