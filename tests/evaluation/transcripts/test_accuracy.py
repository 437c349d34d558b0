"""Shares of characters, words and lines read right."""

import pytest

from labeler.core.text import characters
from labeler.evaluation.transcripts.accuracy import score_texts
from labeler.evaluation.transcripts.normalisation import EXACT, LETTERS


def exact(*pairs: tuple[str, str | None]):
    return score_texts(pairs)["exact"]


def loose(*pairs: tuple[str, str | None]):
    return score_texts(pairs)["case_punctuation_ignored"]


def test_characters_count_alike_whatever_line_they_stand_on() -> None:
    scores = exact(("abcdefgh", "abcdefgh"), ("ab", "xy"))
    assert (scores.characters, scores.edits) == (10, 2)
    assert scores.character_accuracy == pytest.approx(0.8)
    assert scores.line_accuracy == 0.5


def test_ned_weighs_lines_alike_and_by_the_longer_text() -> None:
    # 2 / 2 on one line, 1 / 4 on the other: what was read is longer than the truth.
    assert exact(("ab", "xy"), ("abc", "abcd")).one_minus_ned == pytest.approx(1 - (1 + 0.25) / 2)


def test_words_are_right_where_they_stand() -> None:
    scores = exact(("the quick brown fox", "the quack brown big fox"))
    assert (scores.words, scores.word_accuracy) == (4, 0.75)
    assert exact(("one", "on e")).word_accuracy == 0


def test_spaces_between_words_are_characters() -> None:
    scores = exact(("a b", "ab"))
    assert (scores.characters, scores.edits) == (3, 1)
    assert exact(("a  b\u00a0c", " a b c ")).line_accuracy == 1


def test_a_letter_with_its_accents_is_one_character_however_it_is_stored() -> None:
    assert exact(("e\u0301t", "\u00e9t")).line_accuracy == 1
    # No code point holds x and tilde together: still it is one character, and one edit.
    assert exact(("x\u0303t", "t")).edits == 1
    assert characters("x\u0303 t") == ["x\u0303", " ", "t"]


def test_case_and_punctuation_can_be_ignored() -> None:
    assert loose(("Don't-care, 12.50", "DONTCARE 1250")).line_accuracy == 1
    assert exact(("Don't", "dont")).line_accuracy == 0
    assert loose(("Stra\u00dfe \u00c9t\u00e9", "stra\u00dfe \u00e9te")).edits == 1
    assert LETTERS.apply("A - b") == "a b"


def test_a_long_s_is_no_matter_of_case() -> None:
    assert loose(("per\u017fonnages", "personnages")).edits == 1


def test_what_was_not_read_is_wrong() -> None:
    scores = exact(("abc", None))
    assert (scores.edits, scores.character_accuracy, scores.line_accuracy) == (3, 0, 0)
    # Nothing is left of it to read, and yet it was not read.
    assert loose(("...", None)).line_accuracy == 0
    assert loose(("...", "")).line_accuracy == 0
    assert loose(("...", "-")).line_accuracy == 1


def test_accuracy_is_never_below_zero() -> None:
    assert exact(("a", "bcdef")).character_accuracy == 0


def test_without_lines_there_are_no_shares() -> None:
    scores = exact()
    assert scores.character_accuracy is scores.one_minus_ned is scores.line_accuracy is None
    assert scores.name == EXACT.name
