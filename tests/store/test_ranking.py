"""Ranks sort rows into any order and few of them change."""

from hypothesis import given
from hypothesis import strategies as st

from labeler.core.ordering import splice
from labeler.store.ranking import new_ranks

names = st.lists(st.sampled_from("abcdefghijklmnop"), unique=True)


def sorted_by(ranks: dict[str, float]) -> list[str]:
    assert len(set(ranks.values())) == len(ranks)
    return sorted(ranks, key=lambda key: ranks[key])


@given(orders=st.lists(names, min_size=1))
def test_ranks_lead_from_any_order_to_any_other(orders: list[list[str]]) -> None:
    ranks: dict[str, float] = {}
    for order in orders:
        ranks |= new_ranks(order, ranks)
        ranks = {key: ranks[key] for key in order}
        assert sorted_by(ranks) == order


@given(before=names, after=names)
def test_a_splice_tells_what_to_replace(before: list[str], after: list[str]) -> None:
    start, old, new = splice(before, after)
    assert before[start : start + len(old)] == list(old)
    assert [*before[:start], *new, *before[start + len(old) :]] == after


def test_one_row_that_moves_or_arrives_is_the_only_one_to_be_written() -> None:
    order = [str(number) for number in range(1000)]
    ranks = new_ranks(order, {})
    moved = [*order[:5], *order[6:900], order[5], *order[900:]]
    assert new_ranks(moved, ranks).keys() == {"5"}
    assert new_ranks([*order[:7], "new", *order[7:]], ranks).keys() == {"new"}
    assert new_ranks(order[3:], ranks) == {}


def test_room_is_made_when_there_is_none_left() -> None:
    ranks = new_ranks(["first", "last"], {})
    order = ["first", "last"]
    for number in range(100):
        order.insert(1, str(number))
        ranks |= new_ranks(order, {key: ranks[key] for key in order if key in ranks})
        assert sorted_by(ranks) == order
