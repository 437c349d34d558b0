"""How somebody looks at pages outlives the program, and belongs to one project."""

import pytest

from labeler import paths
from labeler.app.page_turns import PageTurns
from labeler.core.errors import ProjectError


def test_a_turn_is_remembered_until_it_is_turned_otherwise() -> None:
    turns = PageTurns("first")
    turns.put(7, 1)
    turns.put(8, 3)
    turns.put(7, 2)
    again = PageTurns("first")
    assert [again.of(page) for page in (7, 8, 9)] == [2, 3, 0]
    assert again.knows(8)
    assert not again.knows(9)
    assert PageTurns("second").of(7) == 0


def test_what_stands_in_a_damaged_file_is_passed_over() -> None:
    PageTurns("damaged").put(4, 1)
    (file,) = [f for f in paths.user_turns().iterdir() if f.read_text() == "4 1\n"]
    file.write_text("4 1\n4 x\n5\n6 2\n-1 3\n")
    again = PageTurns("damaged")
    assert (again.of(4), again.of(5), again.of(6)) == (1, 0, 2)
    file.write_bytes(b"\xff\xfe4 1")
    assert PageTurns("damaged").of(4) == 0


def test_who_cannot_write_turns_the_page_and_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    turns = PageTurns("full")

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("labeler.app.page_turns.append_line", refuse)
    with pytest.raises(ProjectError, match="No space left"):
        turns.put(1, 1)
    assert turns.of(1) == 1
