"""What is wrong with a page is seen, and nothing else."""

from dataclasses import replace

import pytest

from labeler.core import geometry
from labeler.core.annotation import Level, Page, Polygon, Proposal, ReviewState
from labeler.lab.keystrokes.eyes import Errors, Eyes, Fault, grip, written_as
from labeler.tasks.scoring import Truth
from tests.builders import line


def box(left: float, right: float, top: float = 10) -> Polygon:
    return geometry.rectangle((left, top), (right, top + 20))


def proposed(*outlines: Polygon) -> list[Proposal]:
    return [Proposal(key, Level.LINE, one, 0.9) for key, one in enumerate(outlines, 1)]


@pytest.mark.parametrize(
    ("outlines", "true", "fault"),
    [
        ([], [box(10, 60)], Fault.MISSED),
        ([box(10, 60)], [], Fault.NO_TEXT),
        ([box(10, 120)], [box(10, 60), box(70, 120)], Fault.JOINED),
        ([box(10, 60), box(70, 120)], [box(10, 120)], Fault.PARTED),
        ([box(10, 60)], [box(10, 160)], Fault.LOOSE),
        ([box(10, 62), box(58, 120)], [box(10, 40), box(42, 80), box(82, 120)], Fault.MIXED),
    ],
)
def test_each_fault_is_seen(outlines: list[Polygon], true: list[Polygon], fault: Fault) -> None:
    flaws = Eyes(Truth(tuple(true))).flaws(proposed(*outlines))
    assert [(flaw.fault, len(flaw.lines), len(flaw.true)) for flaw in flaws] == [
        (fault, len(outlines), len(true))
    ]


def test_what_is_near_enough_is_no_fault_unless_somebody_looks_closely() -> None:
    eyes, found = Eyes(Truth((box(10, 100),))), proposed(box(10, 72))
    assert eyes.flaws(found) == []
    assert [flaw.fault for flaw in eyes.flaws(found, 0.8)] == [Fault.LOOSE]
    assert eyes.flaws(found, 0.8, visible=30) == []


def test_nobody_knows_what_is_right_where_the_truth_contradicts_itself() -> None:
    eyes = Eyes(Truth((box(10, 100), box(12, 60))))
    assert eyes.flaws(proposed(box(10, 100))) == []


def test_what_is_left_is_counted() -> None:
    truth = Truth(
        (box(10, 60), box(70, 120), box(10, 60, 50), box(10, 60, 90)),
        line_texts=("Total", "5.00", "Cash", None),
    )
    page = Page(1, (200, 200), state=ReviewState.ACCEPTED)
    regions = (
        replace(line(10, 10, "right"), polygon=box(10, 60), text="TOTAL"),
        replace(line(10, 10, "misread"), polygon=box(70, 120), text="6.00"),
        replace(line(10, 10, "untold"), polygon=box(10, 60, 50)),
        replace(line(10, 10, "no text"), polygon=box(150, 190, 50), text="x"),
    )
    left = Eyes(truth).errors(replace(page, regions=regions))
    assert left == Errors(lines=4, missed=1, superfluous=1, misread=1, untold=1)


def test_a_line_is_clicked_where_no_other_lies() -> None:
    lower, upper = proposed(geometry.rectangle((0, 0), (100, 20)), box(0, 100, 8))
    x, y = grip(lower, [lower, upper])
    assert geometry.contains(lower.polygon, (x, y))
    assert not geometry.contains(upper.polygon, (x, y))


def test_small_letters_are_written_where_the_reading_has_them() -> None:
    assert written_as("Tota1", "TOTAL") == "total"
    assert written_as("T0TA", "TOTAL") == "TOTAL"
