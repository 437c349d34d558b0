"""What a detector has right on a page, line by line."""

import pytest

from labeler.core import geometry
from labeler.core.annotation import Polygon
from labeler.evaluation.examination import (
    ExaminedLine,
    ExaminedPage,
    Measure,
    PredictedLine,
    Share,
    TrueLines,
    compare_pages,
    examine_findings,
)
from labeler.evaluation.slices import Slice, slices_of


def bar(x: float, y: float, width: float = 200, height: float = 20, turn: float = 0) -> Polygon:
    return geometry.rotated(geometry.rectangle((x, y), (x + width, y + height)), turn)


def examined(*found: PredictedLine, is_drawn: bool = True) -> ExaminedPage:
    truth = TrueLines([bar(0, 0), bar(0, 50)], [is_drawn, is_drawn])
    return examine_findings(found, truth, shown_from=0.65)


def test_the_score_is_the_mean_f_over_ten_overlaps() -> None:
    right, close = PredictedLine(bar(0, 0), 0.9), PredictedLine(bar(0, 50, height=15), 0.9)
    assert examined(right).scores[Measure.FIT].value == pytest.approx(2 / 3)
    # An overlap of 0.75 passes six of the ten thresholds, 0.5 to 0.75.
    assert examined(right, close).scores == {Measure.FOUND: Share(4, 4), Measure.FIT: Share(3.2, 4)}


def test_what_is_not_shown_does_not_count() -> None:
    page = examined(PredictedLine(bar(0, 0), 0.9), PredictedLine(bar(0, 50), 0.6, is_doubtful=True))
    assert page.scores[Measure.FOUND] == Share(2, 3)
    assert [line.result.value for line in page.lines] == [1, 0]
    assert [line.is_doubtful for line in page.lines] == [False, True]


def test_an_outline_nobody_drew_does_not_say_how_tight_one_has_to_be() -> None:
    """Otherwise the model that proposed it would be judged by its own output."""
    proposed, other = PredictedLine(bar(0, 0), 0.9), PredictedLine(bar(0, 0, height=14), 0.9)
    assert examined(other, is_drawn=False) == examined(proposed, is_drawn=False)
    assert examined(other).scores[Measure.FIT].value < 2 / 3


@pytest.mark.parametrize(
    ("outline", "kinds"),
    [
        (bar(0, 0), set()),
        (bar(0, 0, 100, 10), {Slice.SMALL}),
        (bar(0, 0, 300, 20), {Slice.LONG}),
        (bar(0, 0, turn=15), {Slice.ROTATED}),
        (bar(0, 0, turn=-15), {Slice.ROTATED}),
        (bar(0, 0, turn=5), set()),
        (bar(0, 0, turn=90), {Slice.ROTATED}),
        (bar(0, 0, 20, 20), set()),
        (bar(0, 0, 20, 20, turn=90), set()),
        (bar(0, 0, 20, 22, turn=30), {Slice.ROTATED}),
        (bar(0, 0, 300, 15, turn=45), set(Slice) - {Slice.DOUBTFUL}),
    ],
)
def test_kinds_of_lines(outline: Polygon, kinds: set[Slice]) -> None:
    assert slices_of(outline) == kinds


def test_each_kind_of_line_is_compared_for_itself() -> None:
    def page(small: float, *, doubts: bool = False) -> ExaminedPage:
        lines = (
            ExaminedLine(bar(0, 0), Share(1, 1), is_doubtful=doubts),
            ExaminedLine(bar(0, 50, 100, 10), Share(small, 1)),
        )
        return ExaminedPage({Measure.FOUND: Share(1 + small, 2)}, lines)

    compared = compare_pages([page(0), page(1)], [page(1), page(1, doubts=True)])
    found = compared.measures["found"]
    assert (found.before, found.after, found.lines) == (0.75, 1.0, 4)
    assert compare_pages([], []).pages == 0
    assert set(compared.slices) == {"small", "doubtful"}
    small, doubtful = compared.slices["small"], compared.slices["doubtful"]
    assert (small.before, small.after, small.lines, small.pages) == (0.5, 1.0, 2, 2)
    assert (doubtful.lines, doubtful.pages) == (1, 1), "also if only the second one doubts it"


def test_two_measures_that_decide_are_as_sure_together_as_one_alone() -> None:
    before = [ExaminedPage({Measure.READ: Share(50 + page, 100)}) for page in range(20)]
    after = [ExaminedPage({Measure.READ: Share(48 + 2 * page % 37, 100)}) for page in range(20)]

    def of_two(pages: list[ExaminedPage]) -> list[ExaminedPage]:
        return [
            ExaminedPage(dict.fromkeys((Measure.FOUND, Measure.FIT), page.scores[Measure.READ]))
            for page in pages
        ]

    alone = compare_pages(before, after).measures[Measure.READ]
    found, fit = compare_pages(of_two(before), of_two(after)).measures.values()
    assert (alone.confidence, found.confidence, fit.confidence) == (0.95, 0.975, 0.975)
    assert found.low < alone.low < alone.high < found.high
