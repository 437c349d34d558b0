"""Readings: kept by outline and reader, dropped when no line has the outline any more."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.core import changes, edits, proposing
from labeler.core.annotation import Page, Polygon
from labeler.core.detection import Detection, FoundCharacter, FoundLine
from labeler.core.errors import ProjectError
from labeler.core.reading import Reading
from labeler.core.records import ModelKind
from labeler.store.mapping import outline_key
from labeler.store.project_store import ProjectStore
from tests.builders import character, line, quad

SUM = Reading("Sümme 漢", (0.5, 1.0, 0.25, 0.875, 1.0, 0.0, 0.999), is_upside_down=True)
NOTHING = Reading("", ())

coordinates = st.floats(-10, 5000)
outlines = st.lists(st.tuples(coordinates, coordinates), min_size=3, max_size=6).map(tuple)


@pytest.fixture
def reader(store: ProjectStore) -> int:
    """A reader the project knows."""
    return add_reader(store, "reader")


def add_reader(store: ProjectStore, name: str) -> int:
    path = Path(f"{name}.safetensors")
    return store.models.add(
        name=name, path=path, sha256=name, source="imported", kind=ModelKind.READER
    ).id


def save(store: ProjectStore, before: Page, after: Page) -> Page:
    store.journal.record(changes.difference(before, after), "Edit", author="ann")
    return after


def test_what_was_read_comes_back_by_outline(
    store: ProjectStore, blank_page: Page, reader: int
) -> None:
    odd = ((0.1, 1 / 3), (90.25, 1e-17), (90, 20), (-0.0, 20))
    lines = [replace(line(0, 0), polygon=odd), line(0, 40)]
    page = save(store, blank_page, edits.add_regions(blank_page, lines))
    assert store.readings.of_page(page.id, reader) == {}
    store.readings.record(page.id, reader, {odd: SUM})
    store.readings.record(page.id, reader, {quad(0, 40): NOTHING})
    stored = store.pages.load(page.id)
    readings = store.readings.of_page(page.id, reader)
    assert [readings[region.polygon] for region in stored.lines] == [SUM, NOTHING]
    again = Reading("Sum", (0.9, 0.9, 0.9))
    store.readings.record(page.id, reader, {odd: again})
    assert store.readings.of_page(page.id, reader) == {odd: again, quad(0, 40): NOTHING}
    assert store.pages.load(page.id) == page
    assert store.journal.undo_text(page.id) == "Edit"


def test_each_reader_has_readings_of_its_own(
    store: ProjectStore, blank_page: Page, reader: int
) -> None:
    page = save(store, blank_page, edits.add_regions(blank_page, [line(0, 0)]))
    better = add_reader(store, "better")
    store.readings.record(page.id, reader, {quad(0, 0): NOTHING})
    store.readings.record(page.id, better, {quad(0, 0): SUM})
    assert store.readings.of_page(page.id, reader) == {quad(0, 0): NOTHING}
    assert store.readings.of_page(page.id, better) == {quad(0, 0): SUM}


def test_readings_of_outlines_that_are_gone_are_dropped_with_the_next_ones(
    store: ProjectStore, new_page: Callable[[], Page], reader: int
) -> None:
    blank, other = new_page(), new_page()
    elsewhere = save(store, other, edits.add_regions(other, [line(0, 0)]))
    store.readings.record(elsewhere.id, reader, {quad(0, 0): SUM})
    drawn = [line(0, 0, "a"), line(0, 40, "b"), character(0, 80, "a")]
    page = save(store, blank, edits.add_regions(blank, drawn))
    newer = add_reader(store, "newer")
    for one in (reader, newer):
        store.readings.record(page.id, one, {quad(0, 0): SUM, quad(0, 40): SUM})
    save(store, page, edits.move_regions(page, {"a"}, 1, 0))
    assert len(store.readings.of_page(page.id, newer)) == 2
    nobodys, characters = quad(7, 7), quad(0, 80, 10, 20)
    found = {quad(1, 0): SUM, nobodys: SUM, characters: SUM}
    store.readings.record(page.id, reader, found)
    assert set(store.readings.of_page(page.id, reader)) == {quad(1, 0), quad(0, 40)}
    assert set(store.readings.of_page(page.id, newer)) == {quad(0, 40)}
    assert set(store.readings.of_page(elsewhere.id, reader)) == {quad(0, 0)}


def test_readings_of_proposals_last_until_they_are_rejected(
    store: ProjectStore, blank_page: Page, reader: int
) -> None:
    found = Detection(
        (640, 480),
        lines=(FoundLine(quad(0, 0), 0.9), FoundLine(quad(0, 40), 0.1)),
        characters=(FoundCharacter(quad(3, 3, 5), 0.5, 0),),
    )
    store.proposals.record(blank_page.id, found, model_id=None, settings=None)
    both = {quad(0, 0): SUM, quad(0, 40): NOTHING}
    store.readings.record(blank_page.id, reader, {**both, quad(3, 3, 5): SUM})
    assert store.readings.of_page(blank_page.id, reader) == both
    first, second, _ = store.proposals.of_page(blank_page.id)
    page = store.pages.load(blank_page.id)
    accepted = save(store, page, proposing.accept_proposals(page, [first]))
    save(store, accepted, proposing.reject_proposals(accepted, {second.id}))
    store.readings.record(page.id, reader, {})
    assert store.readings.of_page(page.id, reader) == {quad(0, 0): SUM}


def test_a_page_that_is_gone_cannot_be_read(store: ProjectStore, reader: int) -> None:
    with pytest.raises(ProjectError, match="no page 9"):
        store.readings.record(9, reader, {quad(0, 0): SUM})


@given(outlines, outlines)
def test_equal_outlines_and_no_others_have_the_same_key(first: Polygon, second: Polygon) -> None:
    assert (outline_key(first) == outline_key(second)) == (first == second)
    negated = tuple((x if x else -0.0, y if y else -0.0) for x, y in first)
    assert outline_key(negated) == outline_key(first)
