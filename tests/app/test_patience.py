"""Slow work is not waited for longer than somebody likes, and not done twice."""

import threading

import pytest

from labeler.app.patience import Patience


def test_who_comes_back_gets_what_was_begun() -> None:
    go, begun = threading.Event(), []

    def work(key: int) -> int:
        begun.append(key)
        assert go.wait(60)
        return 2 * key

    patience = Patience(work)
    assert patience.get(3, 0.01) is None
    assert patience.get(3, 0.01) is None
    go.set()
    assert patience.get(3, 60) == 6
    assert begun == [3]
    assert patience.get(3, 60) == 6
    assert begun == [3, 3]


def test_what_it_raises_is_raised_once() -> None:
    answers = iter([ValueError("bad"), 7])

    def work(_: int) -> int:
        if isinstance(answer := next(answers), Exception):
            raise answer
        return answer

    patience = Patience(work)
    with pytest.raises(ValueError, match="bad"):
        patience.get(1, 60)
    assert patience.get(1, 60) == 7
