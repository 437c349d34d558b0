"""Validation pages are chosen once and grow by append."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from labeler.app import training, validation
from labeler.app.editing import edit
from labeler.app.near_duplicates import alike, groups
from labeler.app.project import Project
from labeler.core import edits
from labeler.core.annotation import ReviewState, Voucher
from labeler.core.records import Split
from labeler.core.scrutiny import Scrutiny
from tests.builders import line

SPLITS = st.dictionaries(st.integers(1, 60), st.sampled_from([None, *Split]), max_size=40)
TELLING = st.sets(st.integers(1, 60))
LOOKS = st.dictionaries(st.integers(1, 60), st.integers(0, 2**64 - 1), max_size=60)


@given(SPLITS, LOOKS, TELLING)
def test_every_page_gets_a_use_and_none_changes_it(
    splits: dict[int, Split | None], looks: dict[int, int], telling: set[int]
) -> None:
    chosen = validation.assign(splits, groups(list(splits), looks), telling)
    assert set(chosen) == set(splits)
    assert all(chosen[key] is split for key, split in splits.items() if split is not None)


@given(st.integers(0, 600))
def test_about_a_fifth_but_not_too_many_are_for_validation(count: int) -> None:
    splits = dict.fromkeys(range(count))
    chosen = validation.assign(splits, [[key] for key in splits], set(splits))
    held = sum(use is Split.VALIDATION for use in chosen.values())
    assert held == validation.target(count)
    assert held <= validation.AT_MOST
    assert count < 2 or 0 < held < count
    assert count < 4 or held >= 2


def test_near_duplicates_stay_together() -> None:
    looks = {1: 0, 2: 0b111111, 3: 0b111111 << 6, 4: 2**64 - 1, 5: 0xFFFF << 30, 6: 7 << 50}
    looks[3] |= looks[2]
    found = {frozenset(group) for group in groups([1, 2, 3, 4, 5, 6, 7], looks)}
    assert frozenset({1, 2, 3, 6}) in found
    assert {frozenset({4}), frozenset({5}), frozenset({7})} <= found
    assert alike([2, 3, 4, 7], [1], looks) == {2}


def test_copies_of_trained_pages_are_never_scored_on() -> None:
    splits = {1: Split.TRAINING, 2: None, 3: None, 4: None, 5: None}
    chosen = validation.assign(splits, [[1, 2], [3], [4], [5]], set(splits))
    assert chosen[2] is Split.TRAINING
    splits = {1: Split.VALIDATION, 2: None, 3: Split.TRAINING}
    assert validation.assign(splits, [[1, 2], [3]], set(splits))[2] is Split.VALIDATION


def test_groups_larger_than_the_share_still_give_a_validation_set() -> None:
    groups = [list(range(5)), list(range(5, 11))]
    chosen = validation.assign(dict.fromkeys(range(11)), groups, set(range(11)))
    assert {key for key, use in chosen.items() if use is Split.VALIDATION} == set(range(5))


def test_when_all_pages_look_alike_they_are_divided_all_the_same() -> None:
    chosen = validation.assign(dict.fromkeys(range(10)), [list(range(10))], set(range(10)))
    assert sum(use is Split.VALIDATION for use in chosen.values()) == 3


def test_the_set_is_frozen_and_grows(project: Project) -> None:
    for entry in project.entries()[:3]:
        page = project.page(entry.id)
        edit(project, page, edits.set_state(page, ReviewState.ACCEPTED), "Accept")
    first = validation.freeze(project)
    assert list(first.scrutiny.values()) == [Scrutiny.AS_PROPOSED]
    assert validation.freeze(project) == first
    page = project.page(project.entries()[3].id)
    edit(project, page, edits.set_state(page, ReviewState.ACCEPTED), "Accept")
    assert validation.freeze(project).scrutiny.keys() == first.scrutiny.keys() | {page.id}


def test_pages_that_tell_something_are_kept_before_others() -> None:
    chosen = validation.assign(
        dict.fromkeys(range(100)), [[key] for key in range(100)], set(range(0, 100, 5))
    )
    kept = {key for key, use in chosen.items() if use is Split.VALIDATION}
    assert len(kept) == 20
    assert sum(key % 5 == 0 for key in kept) == 6, "and two thirds of them are learnt from"


def test_unchanged_pages_kept_earlier_are_joined_by_pages_that_tell_something() -> None:
    splits: dict[int, Split | None] = dict.fromkeys(range(10), Split.VALIDATION)
    splits |= dict.fromkeys(range(10, 50), Split.TRAINING) | dict.fromkeys(range(50, 80))
    chosen = validation.assign(splits, [[key] for key in splits], set(range(50, 80)))
    kept = {key for key, use in chosen.items() if use is Split.VALIDATION}
    assert kept >= set(range(10))
    assert len(kept) == 16


def test_what_the_comparison_will_be_worth_is_said_before_the_start() -> None:
    unchanged = dict.fromkeys(range(12), Scrutiny.AS_PROPOSED)
    few = validation.ValidationPages(unchanged | dict.fromkeys((20, 21), Scrutiny.CORRECTED))
    assert few.remark.startswith(
        "12 of 14 validation pages are unchanged proposals: the comparison means little. Correct"
    )
    enough = validation.ValidationPages(
        unchanged | dict.fromkeys(range(20, 26), Scrutiny.LINE_BY_LINE)
    )
    assert enough.is_enough
    assert "means little" not in enough.remark
    assert "judged by the other 6" in enough.remark
    good = validation.ValidationPages(dict.fromkeys(range(6), Scrutiny.CORRECTED))
    assert (good.remark, good.telling) == ("", list(range(6)))
    short = validation.ValidationPages(dict.fromkeys(range(3), Scrutiny.CORRECTED))
    assert "3 validation pages are too few" in short.remark


def test_pages_nobody_has_seen_are_neither_learnt_nor_judged_by(project: Project) -> None:
    entries = project.entries()
    for number, entry in enumerate(entries):
        page = project.page(entry.id)
        done = edits.set_state(edits.add_regions(page, [line(10, 10)]), ReviewState.ACCEPTED)
        if number < 2:
            done = replace(done, voucher=Voucher.NOBODY)
        edit(project, page, done, "Accept")
    kept = validation.freeze(project)
    assert [entry.split for entry in project.entries()[:2]] == [None, None]
    assert set(kept.scrutiny) <= {entry.id for entry in entries[2:]}
    summary = training.summary(project)
    assert summary.unseen == 2
    assert "2 accepted pages have been seen by nobody" in summary.remarks[-1]
