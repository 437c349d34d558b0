"""Validation pages are chosen once and grow by append."""

from hypothesis import given
from hypothesis import strategies as st

from labeler.app import validation
from labeler.app.editing import edit
from labeler.app.project import Project
from labeler.core import edits
from labeler.core.annotation import ReviewState
from labeler.core.records import Split

SPLITS = st.dictionaries(st.integers(1, 60), st.sampled_from([None, *Split]), max_size=40)
LOOKS = st.dictionaries(st.integers(1, 60), st.integers(0, 2**64 - 1), max_size=60)


@given(SPLITS, LOOKS)
def test_every_page_gets_a_use_and_none_changes_it(
    splits: dict[int, Split | None], looks: dict[int, int]
) -> None:
    chosen = validation.assign(splits, validation.groups(list(splits), looks))
    assert set(chosen) == set(splits)
    assert all(chosen[key] is split for key, split in splits.items() if split is not None)


@given(st.integers(0, 600))
def test_about_a_fifth_but_not_too_many_are_for_validation(count: int) -> None:
    splits = dict.fromkeys(range(count))
    chosen = validation.assign(splits, [[key] for key in splits])
    held = sum(use is Split.VALIDATION for use in chosen.values())
    assert held == validation.target(count)
    assert held <= validation.AT_MOST
    assert count < 2 or 0 < held < count
    assert count < 4 or held >= 2


def test_near_duplicates_stay_together() -> None:
    looks = {1: 0, 2: 0b111111, 3: 0b111111 << 6, 4: 2**64 - 1, 5: 0xFFFF << 30, 6: 7 << 50}
    looks[3] |= looks[2]
    groups = {frozenset(group) for group in validation.groups([1, 2, 3, 4, 5, 6, 7], looks)}
    assert frozenset({1, 2, 3, 6}) in groups
    assert {frozenset({4}), frozenset({5}), frozenset({7})} <= groups
    assert validation.alike([2, 3, 4, 7], [1], looks) == {2}


def test_copies_of_trained_pages_are_never_scored_on() -> None:
    splits = {1: Split.TRAINING, 2: None, 3: None, 4: None, 5: None}
    chosen = validation.assign(splits, [[1, 2], [3], [4], [5]])
    assert chosen[2] is Split.TRAINING
    splits = {1: Split.VALIDATION, 2: None, 3: Split.TRAINING}
    assert validation.assign(splits, [[1, 2], [3]])[2] is Split.VALIDATION


def test_groups_larger_than_the_share_still_give_a_validation_set() -> None:
    groups = [list(range(5)), list(range(5, 11))]
    chosen = validation.assign(dict.fromkeys(range(11)), groups)
    assert {key for key, use in chosen.items() if use is Split.VALIDATION} == set(range(5))


def test_when_all_pages_look_alike_they_are_divided_all_the_same() -> None:
    chosen = validation.assign(dict.fromkeys(range(10)), [list(range(10))])
    assert sum(use is Split.VALIDATION for use in chosen.values()) == 2


def test_the_set_is_frozen_and_grows(project: Project) -> None:
    for entry in project.entries()[:3]:
        page = project.page(entry.id)
        edit(project, page, edits.set_state(page, ReviewState.ACCEPTED), "Accept")
    first = validation.freeze(project)
    assert len(first) == 1
    assert validation.freeze(project) == first
    page = project.page(project.entries()[3].id)
    edit(project, page, edits.set_state(page, ReviewState.ACCEPTED), "Accept")
    assert validation.freeze(project) == first | {page.id}
