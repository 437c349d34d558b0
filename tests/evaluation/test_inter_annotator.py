"""How far two people agree on one page."""

from labeler.core.annotation import Count, CountSource
from labeler.evaluation.inter_annotator import agreement_on
from tests.builders import line, page


def test_that_a_model_counted_both_lines_is_no_agreement_of_people() -> None:
    guess, typed = Count(7, CountSource.MODEL), Count(7, CountSource.TYPED)
    read = Count(7, CountSource.READING)
    left = page(line(0, 0, count=guess), line(0, 40, count=typed), line(0, 80, count=typed))
    right = page(line(0, 0, count=guess), line(0, 40, count=read), line(0, 80, text="ABCDEFG"))
    counts = agreement_on(left, right).counts
    assert (counts.right, counts.whole) == (1, 1)
