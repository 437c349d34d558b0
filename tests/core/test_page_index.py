"""The pages of a project in columns."""

from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from labeler.core.annotation import ReviewState, Voucher
from labeler.core.page_doubts import DoubtCounts, PageDoubt
from labeler.core.page_index import CODES, Kind, Mark, PageIndex, code_of, status_by, status_of
from labeler.core.records import PageEntry, Split

entries = st.builds(
    PageEntry,
    id=st.integers(1, 10**9),
    path=st.just(Path("/images/1.png")),
    frame=st.just(0),
    name=st.sampled_from(["Straße 1.png", "page 2.png", "PAGE 3 [2].tif"]),
    state=st.sampled_from(ReviewState),
    problem=st.sampled_from(["", "The file is empty."]),
    voucher=st.sampled_from(Voucher),
    refused=st.sampled_from([(), ("Line 3 has no points.",)]),
    is_image_changed=st.booleans(),
    open_issues=st.sampled_from([0, 2]),
    note=st.sampled_from(["", "Torn."]),
    split=st.sampled_from([None, *Split]),
)
projects = st.lists(entries, unique_by=lambda entry: entry.id, max_size=12).map(
    lambda found: sorted(found, key=lambda entry: entry.id)
)
kinds = st.frozensets(st.sampled_from([*ReviewState, *Mark]))


@given(pages=projects, text=st.sampled_from(["", "page", "STRASSE", "[2]", "x"]), wanted=kinds)
def test_an_index_says_of_pages_what_their_rows_say(
    pages: list[PageEntry], text: str, wanted: frozenset[Kind]
) -> None:
    index = PageIndex.of(pages)
    assert [index.status(place) for place in range(len(pages))] == list(map(status_of, pages))
    shown = [
        place
        for place, page in enumerate(pages)
        if text.casefold() in page.name.casefold()
        and (not wanted or wanted & status_of(page).kinds)
    ]
    assert index.matching(text, wanted).tolist() == shown
    for kind in (*ReviewState, *Mark):
        assert index.count(kind) == sum(kind in status_of(page).kinds for page in pages)


@given(pages=projects.filter(bool), change=st.data())
def test_a_page_that_changed_is_counted_and_found_as_what_it_is_now(
    pages: list[PageEntry], change: st.DataObject
) -> None:
    index = PageIndex.of(pages)
    index.matching("page", frozenset())
    place = change.draw(st.integers(0, len(pages) - 1))
    new = replace(change.draw(entries), id=pages[place].id)
    assert index.renew(new) == place
    now = PageIndex.of([*pages[:place], new, *pages[place + 1 :]])
    assert index.count(new.state) == now.count(new.state)
    for text in ("page", "straße"):
        assert (
            index.matching(text, frozenset()).tolist() == now.matching(text, frozenset()).tolist()
        )


@given(pages=projects, drawn=st.data(), least=st.integers(1, 4))
def test_pages_are_found_by_their_doubts_among_those_of_the_kinds(
    pages: list[PageEntry], drawn: st.DataObject, least: int
) -> None:
    """Others than those of the project are known of, too, and some of the project are not."""
    rows = st.lists(st.integers(0, 5), min_size=len(PageDoubt), max_size=len(PageDoubt))
    known = {page.id: drawn.draw(rows) for page in pages[::2]} | {10**9 + 1: [9, 9, 9]}
    wanted = drawn.draw(kinds)
    doubts = drawn.draw(st.frozensets(st.sampled_from(PageDoubt), min_size=1))
    index = PageIndex.of(pages)
    index.take_doubts(DoubtCounts.of(list(known), list(known.values())))
    columns = [place for place, doubt in enumerate(PageDoubt) if doubt in doubts]
    shown = [
        place
        for place, page in enumerate(pages)
        if (not wanted or wanted & status_of(page).kinds)
        and status_of(page).has_lines
        and any(known.get(page.id, [0, 0, 0])[column] >= least for column in columns)
    ]
    assert index.matching("", wanted | doubts, least).tolist() == shown
    for doubt in PageDoubt:
        found = [place for place in range(len(pages)) if index.doubts(place).get(doubt)]
        assert index.count(doubt) == len(found)
        assert index.matching("", frozenset({doubt})).tolist() == found
    first = {page.id for page in pages[:1]}
    rest = index.without(first)
    moved = [
        place - len(first) for place in index.matching("", doubts).tolist() if place >= len(first)
    ]
    assert rest.matching("", doubts).tolist() == moved


@given(pages=projects, gone=st.frozensets(st.integers(0, 11)))
def test_an_index_without_some_pages_is_that_of_the_others(
    pages: list[PageEntry], gone: frozenset[int]
) -> None:
    out = {page.id for place, page in enumerate(pages) if place in gone}
    rest = PageIndex.of(pages).without(out)
    assert rest.ids.tolist() == [page.id for page in pages if page.id not in out]
    assert not any(key in rest for key in out)
    assert all(
        rest.status(place) == status_of(page)
        for place, page in enumerate(page for page in pages if page.id not in out)
    )


def test_every_status_has_a_code_that_fits_two_bytes() -> None:
    statuses = [status_by(code) for code in range(CODES)]
    assert [code_of(status) for status in statuses] == list(range(CODES))
    assert CODES <= 2**16
