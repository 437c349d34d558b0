"""Readings of whole pages: end to end, what became of each line, which characters are confused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.core.annotation import Polygon
from labeler.evaluation.detection import DetectionPage, score_detection
from labeler.evaluation.transcripts.pairing import TranscriptPage
from labeler.evaluation.transcripts.reading_classes import ReadingClass, classify
from labeler.evaluation.transcripts.scorer import (
    ComparedLine,
    Confusion,
    TranscriptScorer,
    TranscriptScores,
)
from tests.builders import quad


def row(number: int, shift: float = 0) -> Polygon:
    return quad(shift, 50 * number)


def page(
    *lines: tuple[str | None, str | None], shift: float = 0, ignored: tuple[Polygon, ...] = ()
) -> TranscriptPage:
    """One row for each true text and reading; readings are moved to the right."""
    return TranscriptPage(
        [row(number, shift) for number in range(len(lines))],
        [read for _, read in lines],
        [row(number) for number in range(len(lines))],
        [true for true, _ in lines],
        ignored,
    )


def scored(*pages: TranscriptPage) -> TranscriptScores:
    scorer = TranscriptScorer()
    for one in pages:
        scorer.add(one)
    scores = scorer.scores()
    assert scores is not None
    return scores


@pytest.mark.parametrize(
    ("read", "kind"),
    [
        ("SUM 12.50", ReadingClass.RIGHT),
        ("SUM  12.50 ", ReadingClass.RIGHT),
        ("5UM 12.50", ReadingClass.CONFUSED_CHARACTERS),
        ("sum 12.50", ReadingClass.CONFUSED_CHARACTERS),
        ("12.50 SUM", ReadingClass.WRONG_ORDER),
        ("SUM 12.5O0", ReadingClass.WRONG_LENGTH),
        ("SUM12.50", ReadingClass.WRONG_LENGTH),
        ("", ReadingClass.NOT_READ),
        (None, ReadingClass.NOT_READ),
    ],
)
def test_classes_of_found_lines(read: str | None, kind: ReadingClass) -> None:
    assert classify("SUM 12.50", read, is_found=True) is kind


def test_text_read_right_in_a_badly_placed_outline() -> None:
    # Moved by half its width, a line shares a third with itself; by 0.7 of it, less than a fifth.
    assert scored(page(("a", "a"), ("b", "x"), ("c", None), shift=50)).classes == {
        "right": 0, "confused_characters": 0, "wrong_order": 0, "wrong_length": 0, "not_read": 0,
        "read_right_badly_placed": 1, "not_found": 2,
    }  # fmt: skip
    assert scored(page(("a", "a"), shift=70)).classes["not_found"] == 1


def test_a_reading_belongs_to_one_line_only() -> None:
    # The finding fits the first line; that it also lies near the second does not place its text.
    truths, found = [quad(0, 0), quad(0, 8)], [quad(0, 0)]
    scores = scored(TranscriptPage(found, ["same"], truths, ["same", "same"]))
    assert (scores.classes["right"], scores.classes["not_found"]) == (1, 1)


def test_end_to_end_wants_place_and_text() -> None:
    scores = scored(
        page(("One", "One"), ("Two", "two!"), ("Three", "Tree")), page(("A", "A"), shift=60)
    )
    exact, loose = scores.end_to_end["exact"], scores.end_to_end["case_punctuation_ignored"]
    assert (exact.precision, exact.recall, exact.f_score) == (0.25, 0.25, 0.25)
    assert loose.f_score == 0.5
    assert "IoU 0.5" in exact.name
    assert (scores.lines, scores.found, scores.misread) == (4, 3, 2)
    assert scores.accuracy["exact"].lines == 3


def test_a_false_finding_costs_precision_whatever_it_says() -> None:
    found, truths = [row(0), row(3)], [row(0)]
    scores = scored(TranscriptPage(found, ["a", "a"], truths, ["a"]))
    assert (scores.end_to_end["exact"].precision, scores.end_to_end["exact"].recall) == (0.5, 1)


def test_dont_care_regions_and_lines_of_unknown_text_do_not_count() -> None:
    found = [row(0), row(1), row(2)]
    readings = ["a", "whatever", "else"]
    truths, texts = [row(0), row(1)], ["a", None]
    scores = scored(TranscriptPage(found, readings, truths, texts, [row(2)]))
    assert scores.end_to_end["exact"].f_score == 1
    assert scores.lines == 1
    assert TranscriptScorer().scores() is None
    scorer = TranscriptScorer()
    scorer.add(TranscriptPage(found, readings, truths, [None, None]))
    assert scorer.scores() is None


def test_confusions_are_told_with_what_was_added_and_left_out() -> None:
    scores = scored(
        page(("0O0", "OOO"), ("Bill", "Bil"), ("cat", "caat"), ("x O", "xO")), page(("O1", "0l"))
    )
    assert scores.confusions == (
        Confusion("0", "O", 2), Confusion("", "a", 1), Confusion(" ", "", 1),
        Confusion("1", "l", 1), Confusion("O", "0", 1), Confusion("l", "", 1),
    )  # fmt: skip


def test_swapped_words_and_unread_lines_confuse_no_characters() -> None:
    assert scored(page(("ab cd", "cd ab"), ("x", None), ("y", ""))).confusions == ()


def test_the_worst_lines_have_many_and_mostly_wrong_characters() -> None:
    def badness(true: str, read: str) -> float:
        (line,) = TranscriptScorer().add(page((true, read)))
        assert isinstance(line, ComparedLine)
        return line.badness

    assert badness("abc", "abc") == badness("ABC", "abc") == 0
    assert badness("a long line of text", "a lung line of text") < badness("ab", "xy")
    assert badness("ab", "xy") < badness("abcd", "wxyz")


TEXTS = st.text("aAbB .", max_size=4)
LINES = st.lists(st.tuples(TEXTS.filter(str.strip), TEXTS | st.none()), min_size=1, max_size=5)


@given(LINES, st.sampled_from([0, 20, 50, 90]))
def test_every_line_is_in_one_class_and_the_scores_agree(lines, shift) -> None:
    one = page(*lines, shift=shift)
    scores = scored(one)
    detection = score_detection([DetectionPage(one.predictions, one.truths)])
    assert sum(scores.classes.values()) == scores.lines == len(lines)
    assert scores.found == detection.recall * len(lines) == scores.classes["right"] + scores.misread
    assert scores.end_to_end["exact"].recall == scores.classes["right"] / len(lines)
    exact, loose = scores.end_to_end["exact"], scores.end_to_end["case_punctuation_ignored"]
    assert exact.f_score <= loose.f_score <= detection.f_score
