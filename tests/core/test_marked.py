"""Sentences that know what they are made of."""

import json
import pickle
from pathlib import Path

import pytest

from labeler.core.errors import LabelerError, NoProposals, ProjectError
from labeler.core.marked import Sentence, all_of, edit_name, mark, sentence


@pytest.mark.parametrize(
    ("number", "said"), [(0, "0 pages in x"), (1, "1 page in x"), (2, "2 pages in x")]
)
def test_english_says_one_and_many(number: int, said: str) -> None:
    made = sentence("%n pages in {folder}", "", number, "%n page in {folder}", folder=Path("x"))
    assert made == said
    assert (made.template, made.number) == ("%n pages in {folder}", number)
    assert made.values == {"folder": Path("x")}


def test_what_is_put_in_is_never_taken_for_a_text() -> None:
    assert sentence("{name} is gone", name="{x} %n") == "{x} %n is gone"
    assert LabelerError("a text with {braces}").args == ("a text with {braces}",)
    assert mark("{x} %n", "", 3) == "{x} %n"


def test_an_error_is_its_sentence() -> None:
    error = ProjectError("{path} is a file: {reason!r}", path=Path("a"), reason="b")
    assert str(error) == "a is a file: 'b'"
    assert isinstance(error.args[0], Sentence)
    missing = NoProposals("{page} has none", 7, page="x")
    assert (str(missing), missing.page_id) == ("x has none", 7)


def test_a_sentence_goes_anywhere_a_text_goes() -> None:
    inner = sentence("{name} is gone", name="x")
    made = sentence("Not saved: {reason}", reason=inner)
    again = pickle.loads(pickle.dumps(LabelerError(made)))
    assert again.args[0].values["reason"].template == "{name} is gone"
    assert json.loads(json.dumps(made)) == "Not saved: x is gone"
    assert {made: 1}["Not saved: x is gone"] == 1


def test_things_are_named_in_one() -> None:
    parts = [sentence("the note"), sentence("the picture"), sentence("the reading order")]
    assert all_of(parts[:1]) is parts[0]
    made = all_of(parts)
    assert made == "the note and the picture and the reading order"
    assert isinstance(made, Sentence)
    assert made.values["second"].template == "the reading order"


@pytest.mark.parametrize(
    ("text", "template", "number"),
    [
        ("Move", "Move", -1),
        ("Delete 12 regions", "Delete %n regions", 12),
        ("Import {x}{a b}%n.json", "Import {x}{a b}%n.json", -1),
        ("Import 20261130175800123.json", "Import 20261130175800123.json", -1),
    ],
)
def test_names_of_edits_hold_what_they_hold(text: str, template: str, number: int) -> None:
    made = edit_name(text)
    assert (made, made.template, made.number) == (text, template, number)
    assert sentence("Not stored: {edit}", edit=made) == f"Not stored: {text}"
