"""Who works on a page, on a server: a courtesy with a lease that the clock of the server ends."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from labeler.core import changes, edits
from labeler.core.annotation import ReviewState
from labeler.lab.base.own_server import OwnServer
from labeler.store import claims
from labeler.store.project_store import ProjectStore
from labeler.store.urls import url_of
from tests.builders import line
from tests.fakes.servers import copied, named_in

PAGES = 4


@pytest.fixture
def shared(blank_database: OwnServer, tmp_path: Path) -> Path:
    """The folder of a project on a server, with some pages."""
    folder = named_in(tmp_path / "project", copied(blank_database))
    with opened(folder) as store:
        store.pages.add([(tmp_path / f"{number}.png", 0) for number in range(PAGES)])
    return folder


@pytest.fixture
def kim(shared: Path) -> Iterator[ProjectStore]:
    with opened(shared) as store:
        yield store


@pytest.fixture
def lee(shared: Path) -> Iterator[ProjectStore]:
    with opened(shared) as store:
        yield store


def opened(folder: Path) -> ProjectStore:
    return ProjectStore.open(url_of(folder), folder=folder)


def draw(store: ProjectStore, page_id: int, key: str, author: str) -> None:
    page = store.pages.load(page_id)
    edit = changes.difference(page, edits.add_regions(page, [line(0, 0, key)]))
    store.journal.record(edit, "Draw", author=author)


def test_the_first_edit_claims_a_page_and_edits_of_others_are_merged(
    kim: ProjectStore, lee: ProjectStore
) -> None:
    draw(kim, 1, "a", "kim")
    draw(lee, 1, "b", "lee")
    assert lee.claims.of_others("lee") == {1: "kim"}
    assert kim.claims.of_others("kim") == {}
    assert {one.id for one in kim.pages.load(1).regions} == {"a", "b"}
    lee.pages.read_as("lee")
    assert lee.pages.entry(1).holder == "kim"


def test_a_verdict_lets_go_of_the_page(kim: ProjectStore, lee: ProjectStore) -> None:
    draw(kim, 1, "a", "kim")
    page = kim.pages.load(1)
    edit = changes.difference(page, edits.set_state(page, ReviewState.ACCEPTED))
    kim.journal.record(edit, "Accept", author="kim")
    assert lee.claims.of_others("lee") == {}


def test_a_claim_lapses_by_the_clock_of_the_server_and_an_edit_renews_it(
    kim: ProjectStore, lee: ProjectStore, shared: Path, blank_database: OwnServer
) -> None:
    draw(kim, 1, "a", "kim")
    database = url_of(shared).rpartition("/")[2].partition("?")[0]
    left = "SELECT extract(epoch FROM held_until - clock_timestamp()) FROM page WHERE id = 1"
    assert 0 < float(blank_database.tell(left, database)) <= claims.SECONDS
    # As if kim had vanished: nothing but the server's clock is asked.
    blank_database.tell("UPDATE page SET held_until = clock_timestamp()", database)
    assert lee.claims.of_others("lee") == {}
    assert lee.pages.entry(1).holder == ""
    draw(kim, 1, "b", "kim")
    assert lee.claims.of_others("lee") == {1: "kim"}


def test_who_takes_a_page_over_holds_it_and_the_other_hears_of_it(
    kim: ProjectStore, lee: ProjectStore
) -> None:
    draw(kim, 1, "a", "kim")
    while kim.has_news():
        kim.news()
    lee.claims.take_over("lee", 1)
    assert heard(kim) == {1}
    assert kim.claims.of_others("kim") == {1: "lee"}


def heard(store: ProjectStore) -> frozenset[int]:
    """Return what somebody hears of next; a notice takes its time on a busy machine."""
    end = time.monotonic() + 30
    while not store.has_news():
        assert time.monotonic() < end, "nothing was heard"
        time.sleep(0.01)
    return frozenset(store.news().page_ids)


def test_two_who_ask_for_the_next_page_at_once_never_get_the_same(shared: Path) -> None:
    def take(name: str) -> int | None:
        with opened(shared) as store:
            return store.claims.take_first(name, range(1, PAGES + 1))

    names = [f"annotator {number}" for number in range(PAGES + 1)]
    with ThreadPoolExecutor(len(names)) as pool:
        taken = list(pool.map(take, names))
    assert sorted(key for key in taken if key) == list(range(1, PAGES + 1))
    assert taken.count(None) == 1


def test_going_on_gives_the_page_before_back(kim: ProjectStore, lee: ProjectStore) -> None:
    assert kim.claims.take_first("kim", [1, 2]) == 1
    assert lee.claims.take_first("lee", [1, 2]) == 2
    assert kim.claims.take_first("kim", [2, 3]) == 3
    assert lee.claims.take_first("lee", [1]) == 1
    assert kim.claims.take_first("kim", [1]) is None


def test_pages_of_others_are_left_to_them(kim: ProjectStore) -> None:
    kim.claims.assign([1, 2], "lee")
    kim.claims.assign([3], "kim")
    assert kim.claims.assigned() == {1: "lee", 2: "lee", 3: "kim"}
    assert kim.claims.take_first("kim", [1, 2, 3]) == 3
    kim.claims.assign([1], "")
    assert kim.claims.take_first("kim", [1, 2]) == 1


def test_in_a_file_nobody_holds_anything(tmp_path: Path) -> None:
    with ProjectStore.create(url_of(tmp_path / "file")) as store:
        store.pages.add([(tmp_path / "1.png", 0)])
        draw(store, 1, "a", "kim")
        assert store.claims.of_others("lee") == {}
        assert store.claims.take_first("lee", [1]) == 1
        store.pages.read_as("lee")
        assert store.pages.entry(1).holder == ""
