"""Every region is right, badly placed, missed or false."""

from labeler.evaluation.error_classes import ErrorClass, classify
from labeler.evaluation.matching import one_to_many, one_to_one
from labeler.evaluation.overlaps import measure
from tests.builders import quad

RIGHT, BADLY = ErrorClass.RIGHT, ErrorClass.BADLY_PLACED
MISSED, FALSE = ErrorClass.MISSED, ErrorClass.FALSE


def classes(found, truths, match=one_to_one):
    overlaps, _ = measure(found, truths)
    errors = classify(overlaps, match(overlaps))
    return errors.truths, errors.predictions


def test_the_four_classes():
    truths = [quad(0, 0), quad(0, 50), quad(0, 100)]
    found = [quad(1, 0), quad(60, 50), quad(0, 200)]
    assert classes(found, truths) == ((RIGHT, BADLY, MISSED), (RIGHT, BADLY, FALSE))


def test_a_piece_of_a_line_is_badly_placed():
    assert classes([quad(0, 0, 8, 20)], [quad(0, 0)]) == ((BADLY,), (BADLY,))


def test_a_second_finding_of_the_same_text_is_false():
    assert classes([quad(0, 0), quad(2, 0)], [quad(0, 0)]) == ((RIGHT,), (RIGHT, FALSE))


def test_a_neighbour_that_barely_touches_does_not_place_anything():
    assert classes([quad(0, 19)], [quad(0, 0)]) == ((MISSED,), (FALSE,))


def test_the_matching_decides_what_is_right():
    words = [quad(0, 0, 45), quad(50, 0, 50)]
    line = [quad(0, 0)]
    assert classes(line, words) == ((BADLY, RIGHT), (RIGHT,))
    assert classes(line, words, one_to_many) == ((RIGHT, RIGHT), (RIGHT,))


def test_pages_with_many_and_mostly_wrong_regions_are_the_worst():
    def badness(right, wrong):
        truths = [quad(0, 50 * row) for row in range(right + wrong)]
        overlaps, _ = measure(truths[:right], truths)
        return classify(overlaps, one_to_one(overlaps)).badness

    assert badness(10, 0) == 0
    assert badness(0, 1) < badness(4, 4) < badness(2, 6)
    assert badness(40, 4) < badness(0, 4)
