"""Words that messages share."""

from enum import StrEnum

import pytest

from labeler.core.agreement import Agreement
from labeler.core.annotation import IgnoreReason, Level, ReviewState
from labeler.core.line_facts import Concern
from labeler.core.lint import Problem
from labeler.core.page_index import Mark
from labeler.gui import wording


def test_the_numbers_of_a_line_are_told_by_who_knows_them() -> None:
    read = Agreement(12, 14, 13, is_read=True)
    assert wording.numbers_in_words(read) == "12 characters read, count 14, 13 found"
    assert wording.numbers_in_words(Agreement(3, found=9)) == "3 characters written, 9 found"
    assert wording.numbers_in_words(Agreement(1, is_read=True)) == "1 character read"
    assert wording.numbers_in_words(Agreement()) == ""


@pytest.mark.parametrize("kind", [Concern, IgnoreReason, Level, Mark, Problem, ReviewState])
def test_every_value_that_is_shown_has_a_caption_of_its_own(kind: type[StrEnum]) -> None:
    captions = [wording.caption(value) for value in kind]
    assert all(captions)
    assert len(set(captions)) == len(captions)
    assert [wording.heading(value)[1:] for value in kind] == [text[1:] for text in captions]
    assert all(wording.heading(value)[0].isupper() for value in kind)


def test_values_of_different_kinds_that_are_equal_do_not_share_a_caption() -> None:
    kinds = {type(value) for value in wording.CAPTIONS}
    values = [each.value for kind in kinds for each in kind if each in wording.CAPTIONS]
    assert sorted(values) == sorted(set(values))
