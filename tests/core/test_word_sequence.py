"""All words of an image as one sequence, and back."""

from hypothesis import given
from hypothesis import strategies as st

from labeler.core import word_sequence
from labeler.core.word_sequence import CHARACTERS, CLASSES, END, NEXT_WORD, PADDING, START

WORDS = st.lists(st.text(CHARACTERS, min_size=1, max_size=6), max_size=6)


def test_there_are_the_98_classes_of_the_paper() -> None:
    assert CLASSES == 98
    assert sorted((START, NEXT_WORD, END, PADDING)) == [94, 95, 96, 97]


@given(WORDS)
def test_words_come_back_in_the_order_of_their_codes(words: list[str]) -> None:
    classes = word_sequence.encoded(words, 64)
    assert len(classes) == 64
    assert classes[0] == START
    assert word_sequence.decoded(classes) == sorted(words)
    assert classes[classes.index(END) :] == [END] + [PADDING] * (63 - classes.index(END))


def test_what_does_not_fit_or_has_no_class_is_left_out() -> None:
    assert word_sequence.decoded(word_sequence.encoded(["ab", "cd", "ef"], 8)) == ["ab", "cd"]
    assert word_sequence.decoded(word_sequence.encoded(["na\u00efve", "\u4e00"], 20)) == ["nave"]


@given(WORDS)
def test_characters_are_counted(words: list[str]) -> None:
    counts = word_sequence.counts(words)
    assert sum(counts) == sum(map(len, words))
    assert counts[CHARACTERS.index("7")] == "".join(words).count("7")
