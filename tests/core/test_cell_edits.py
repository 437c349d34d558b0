"""Cells become characters in one edit, and the count of their line stays true to them."""

from dataclasses import replace

import pytest

from labeler.core import edits
from labeler.core.annotation import Count, CountSource, Level, Origin, Page, Polygon, TextSource
from labeler.core.cell_edits import set_cells
from tests.builders import character, line, page, quad

CELLS = [quad(10, 10, 40), quad(50, 10, 30), quad(80, 10, 30)]


def said(of: Page, line_id: str = "a") -> list[str]:
    return [one.text for one in of.characters_of(line_id)]


def test_cells_follow_their_line_in_reading_order() -> None:
    before = page(line(10, 10, "a"), line(10, 50, "b"))
    after = set_cells(before, "a", CELLS)
    assert [one.polygon for one in after.characters_of("a")] == CELLS
    assert [one.level for one in after.regions] == [
        Level.LINE, *[Level.CHARACTER] * 3, Level.LINE
    ]  # fmt: skip
    assert after.regions[-1] == before.region("b")


def test_the_count_is_what_there_are() -> None:
    guessed = line(10, 10, "a", count=Count(5, CountSource.MODEL))
    after = set_cells(page(guessed), "a", CELLS)
    assert after.region("a").count == Count(3, CountSource.TYPED)


def test_a_count_that_a_person_has_said_stays_as_it_is() -> None:
    count = Count(3, CountSource.TRANSCRIPT)
    written = line(10, 10, "a", text="abc", count=count)
    assert set_cells(page(written), "a", CELLS).region("a") == written
    read = replace(written, text_source=TextSource.READER)
    assert set_cells(page(read), "a", CELLS).region("a").count == Count(3, CountSource.TYPED)


def test_characters_say_what_the_transcript_does_and_as_surely() -> None:
    assert said(set_cells(page(line(10, 10, "a", text="A b̈c")), "a", CELLS)) == ["A", "b̈", "c"]
    read = line(10, 10, "a", text="abc", text_source=TextSource.READER)
    (first, *_) = set_cells(page(read), "a", CELLS).characters_of("a")
    assert (first.text, first.text_source) == ("a", TextSource.READER)


def test_a_transcript_of_another_length_says_nothing_of_characters_and_stays() -> None:
    after = set_cells(page(line(10, 10, "a", text="four")), "a", CELLS)
    assert said(after) == ["", "", ""]
    assert after.region("a").text == "four"


def test_a_character_that_lies_in_a_cell_becomes_it_and_others_go() -> None:
    kept = replace(character(52, 10, "a", "kept"), text="x", origin=Origin(7))
    second = replace(character(64, 10, "a", "second"), origin=Origin(8))
    before = page(line(10, 10, "a"), line(10, 50, "b"), kept, second)
    after = set_cells(before, "a", CELLS)
    known = after.region("kept")
    assert (known.polygon, known.text) == (CELLS[1], "")  # It holds two by now.
    assert known.origin == Origin(7, is_corrected=True)
    assert [one.id for one in after.characters_of("a")].index("kept") == 1
    assert "second" not in after.by_id
    assert after.dismissed == {8}


def drawn(*texts: str) -> Page:
    """A line in three cells that say so, by somebody who wrote no transcript."""
    plain = set_cells(page(line(10, 10, "a")), "a", CELLS[: len(texts)])
    said = dict(zip((one.id for one in plain.characters), texts, strict=True))
    return edits.change_regions(plain, set(said), lambda one: replace(one, text=said[one.id]))


@pytest.mark.parametrize(
    ("cells", "texts"),
    [
        ([quad(10, 10, 40), quad(50, 10, 60)], ["a", ""]),
        ([quad(10, 10, 55), quad(65, 10, 45)], ["", ""]),
        ([quad(10, 10, 40), quad(50, 10, 15), quad(65, 10, 15), quad(80, 10, 30)], ["a", "", "", "c"]),
        ([quad(10, 10, 37), quad(47, 10, 33), quad(80, 10, 30)], ["a", "b", "c"]),
        ([quad(10, 10, 70), quad(80, 10, 15), quad(95, 10, 15)], ["", "", ""]),
    ],
    ids=["two joined", "two of three", "one divided", "an edge moved", "joined and divided"],
)  # fmt: skip
def test_a_cell_says_what_it_did_only_while_it_holds_that_alone_and_whole(
    cells: list[Polygon], texts: list[str]
) -> None:
    assert said(set_cells(drawn("a", "b", "c"), "a", cells)) == texts


def test_the_same_cells_again_change_nothing() -> None:
    once = set_cells(page(line(10, 10, "a", text="abc")), "a", CELLS)
    assert set_cells(once, "a", CELLS).regions == once.regions


def test_a_character_whose_middle_lies_beside_it_stays_itself() -> None:
    hook = ((10, 10), (40, 10), (40, 12), (12, 12), (12, 30), (10, 30))
    before = page(line(10, 10, "a"), replace(character(0, 0, "a", "c"), polygon=hook, text="c"))
    after = set_cells(before, "a", [hook])
    assert after.characters == before.characters


@pytest.mark.parametrize("text", ["אבג", "אב1", "A ب1"])
def test_letters_from_right_to_left_are_not_dealt_out_from_the_left(text: str) -> None:
    assert said(set_cells(page(line(10, 10, "a", text=text)), "a", CELLS)) == ["", "", ""]


def test_a_character_of_no_line_that_lies_in_a_cell_becomes_it_and_others_stay() -> None:
    within, beyond = (
        replace(character(x, 10, "a", f"at {x}"), line_id=None, text="x") for x in (52, 300)
    )
    after = set_cells(page(line(10, 10, "a"), within, beyond), "a", CELLS)
    assert [one.id for one in after.characters_of("a")][1] == "at 52"
    assert after.region("at 52").polygon == CELLS[1]
    assert after.region("at 300") == beyond
