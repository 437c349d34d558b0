"""The simulated annotator makes pages right, and counts what that takes."""

from labeler.core import geometry
from labeler.core.annotation import Count, CountSource, Level, Page, Region
from labeler.lab.experiments.simulated_annotator import Corrections, correct
from labeler.tasks.scoring import Truth, truth_of

SIZE = (400, 300)


def row(top: float, left: float = 10, right: float = 200) -> tuple[tuple[float, float], ...]:
    return geometry.rectangle((left, top), (right, top + 20))


def line(polygon: tuple[tuple[float, float], ...], count: int | None = None) -> Region:
    known = None if count is None else Count(count, CountSource.MODEL)
    return Region(Level.LINE, polygon, count=known)


def test_a_right_page_costs_nothing() -> None:
    page = Page(1, SIZE, (line(row(10), 5), line(row(50), 6)))
    corrected, cost = correct(page, Truth((row(10), row(51)), (5, None)))
    assert cost == Corrections()
    assert corrected.regions == page.regions


def test_every_kind_of_correction_is_made_and_counted() -> None:
    character = Region(Level.CHARACTER, row(90, 10, 20), line_id="gone")
    page = Page(
        1,
        SIZE,
        (
            line(row(10), 5),
            line(row(50, 10, 110), 6),
            Region(Level.LINE, row(90), id="gone"),
            character,
        ),
    )
    truth = Truth((row(10), row(50), row(130)), (7, 6, 8))
    corrected, cost = correct(page, truth)
    assert cost == Corrections(added=1, deleted=1, moved=1, counted=1)
    assert cost.total == 4
    assert set(truth_of(corrected).lines) == set(truth.lines)
    # The count that was right was not typed, so it stays the model's.
    assert sorted(truth_of(corrected).line_counts, key=str) == [7, 8, None]
    assert corrected.characters == ()
    assert correct(corrected, truth)[1] == Corrections()


def test_what_nobody_cares_about_costs_nothing() -> None:
    page = Page(1, SIZE, (line(row(10)), line(row(50))))
    corrected, cost = correct(page, Truth((row(10),), (None,), None, (row(50),)))
    assert cost == Corrections()
    assert [region.ignore is not None for region in corrected.lines] == [False, True]


def test_costs_add_up() -> None:
    assert Corrections(1, 2, 3, 4) + Corrections(added=1) == Corrections(2, 2, 3, 4)
