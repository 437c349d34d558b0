"""Where the branches of a detector disagree."""

from labeler.core.branch_counts import NONE_COUNTED, BranchCounts, compared


def test_counts_are_added_up_and_pages_told_on_which_they_are_apart() -> None:
    assert compared([(100, 95), (10, 20), (30, 0), (0, 0)]) == BranchCounts(4, 140, 115, 2)


def test_without_heads_there_is_nothing_to_compare() -> None:
    assert compared([]) == NONE_COUNTED
