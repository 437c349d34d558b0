"""Edits that wait to be stored keep their order and lose nothing."""

from dataclasses import dataclass, field

import pytest

from labeler.app.editing import waiting
from labeler.app.outbox import Outbox, Waiting
from labeler.core import edits
from labeler.core.annotation import Page
from labeler.core.changes import Changes
from labeler.core.errors import EditConflict, StorageError
from labeler.core.merging import made_on
from tests.builders import line, page

BLANK = page()


@dataclass
class Disk:
    """Stores edits, refuses some for good, or is full."""

    page: Page = BLANK
    is_full: bool = False
    refused: str = ""
    texts: list[str] = field(default_factory=list)

    def store(self, edit: Waiting) -> Changes:
        if self.is_full:
            raise StorageError("The disk is full.")
        if edit.text == self.refused:
            raise EditConflict("Anna was faster.")
        self.texts.append(edit.text)
        self.page = made_on(self.page, edit.changes)
        return edit.changes


@pytest.fixture
def disk() -> Disk:
    return Disk()


@pytest.fixture
def outbox(disk: Disk) -> Outbox:
    return Outbox(disk.store)


def draw(outbox: Outbox, before: Page, name: str) -> Page:
    after = edits.add_regions(before, [line(0, 0, name)])
    return made_on(before, outbox.put(waiting(before, after, name, gesture=None)))


def test_what_waits_is_stored_in_order_once_that_is_possible(disk: Disk, outbox: Outbox) -> None:
    shown = draw(outbox, BLANK, "a")
    disk.is_full = True
    shown = draw(outbox, shown, "b")
    disk.is_full = False
    shown = draw(outbox, shown, "c")  # behind the one that waits
    assert disk.texts == ["a"]
    assert (len(outbox), outbox.trouble) == (2, "The disk is full.")
    assert outbox.seen(disk.page) == shown == outbox.pages()[0]
    assert outbox.send() == []
    assert (disk.texts, disk.page) == (["a", "b", "c"], shown)
    assert (len(outbox), outbox.trouble, outbox.pages()) == (0, "", [])


def test_a_refused_edit_does_not_hold_up_the_others(disk: Disk, outbox: Outbox) -> None:
    disk.is_full, disk.refused = True, "b"
    shown = BLANK
    for name in "abc":
        shown = draw(outbox, shown, name)
    assert outbox.send() == []
    disk.is_full = False
    assert outbox.send() == ["Anna was faster."]
    assert disk.texts == ["a", "c"]


def test_undo_takes_back_what_waits_last(disk: Disk, outbox: Outbox) -> None:
    disk.is_full = True
    shown = draw(outbox, draw(outbox, BLANK, "a"), "b")
    step = outbox.take_back(BLANK.id)
    assert step is not None
    assert made_on(shown, step) == outbox.seen(BLANK)
    assert outbox.take_back(99) is None
    disk.is_full = False
    outbox.send()
    assert disk.texts == ["a"]
    assert outbox.take_back(BLANK.id) is None
