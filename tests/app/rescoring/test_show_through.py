"""Print of the other side of thin paper is faint, and read surely in a mirror."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from labeler.app.rescoring.show_through import rescored_by_mirror
from labeler.core.annotation import Polygon
from labeler.core.detection import DEFAULT_SCORE, Detection, FoundLine
from labeler.core.reading import Reading
from tests.builders import quad
from tests.fakes.readers import reading

PRINTED, BEHIND = 40, 190
"""Grey values of ink on this side of a page, and of what shows through from the other."""
SURE, UNSURE = reading("printed", 0.97), reading("dbnirq", 0.5)
WIDTH = 300


@dataclass
class Mirror:
    """A reader of the mirrored picture."""

    says: Reading
    asked: list[Polygon] = field(default_factory=list)

    def __call__(self, image: NDArray[np.uint8], outlines: Sequence[Polygon]) -> list[Reading]:
        """Say the same of every line in which there is ink."""
        self.asked += outlines
        for outline in outlines:
            (left, top), (right, bottom) = np.array(outline).min(0), np.array(outline).max(0)
            part = image[max(int(top), 0) : int(bottom), max(int(left), 0) : int(right)]
            assert not part.size or np.ptp(part) > 0, "the outline was mirrored with its ink"
        return [self.says] * len(outlines)


def page(
    *inks: int, dark_paper: bool = False, printed: int = 12
) -> tuple[Detection, NDArray[np.uint8]]:
    """Return lines that are printed and read, above some in other inks that hardly are."""
    grey = np.full((40 * (printed + len(inks)), WIDTH), 230, np.uint8)
    lines = []
    for place, ink in enumerate([PRINTED] * printed + list(inks)):
        for left in range(26, 114, 14):
            cv2.rectangle(grey, (left, 40 * place + 10), (left + 6, 40 * place + 26), ink, -1)
        lines.append(
            FoundLine(
                quad(20, 40 * place + 6, 100, 24), 0.95, reading=SURE if ink == PRINTED else UNSURE
            )
        )
    image = np.repeat((255 - grey if dark_paper else grey)[:, :, None], 3, axis=2)
    return Detection((WIDTH, len(grey)), tuple(lines)), image


def scores(found: Detection) -> list[float]:
    return [line.score for line in found.lines]


@pytest.mark.parametrize("dark_paper", [False, True])
def test_a_faint_line_that_the_mirror_reads_no_longer_counts(dark_paper: bool) -> None:
    found, image = page(BEHIND, BEHIND, dark_paper=dark_paper)
    mirror = Mirror(SURE)
    after = rescored_by_mirror(found, image, mirror)
    assert scores(after)[:12] == scores(found)[:12]
    assert all(0 < score < DEFAULT_SCORE for score in scores(after)[12:])
    assert [line.reading for line in after.lines] == [line.reading for line in found.lines]
    first = np.array(mirror.asked[0])
    assert np.array_equal(first[0], (180, 486)), "it begins where reading does in the mirror"
    assert first[:, 0].max() == 280


def test_pencil_that_nobody_can_read_stays() -> None:
    found, image = page(BEHIND, BEHIND)
    mirror = Mirror(reading("pncil", 0.6))
    assert rescored_by_mirror(found, image, mirror) == found
    assert len(mirror.asked) == 2


def test_a_short_word_that_looks_the_same_in_a_mirror_stays() -> None:
    found, image = page(BEHIND, BEHIND)
    assert rescored_by_mirror(found, image, Mirror(reading("meo", 0.97))) == found


def test_the_mirror_is_not_asked_about_what_is_read_or_dark_or_does_not_count() -> None:
    found, image = page(*[BEHIND] * 3, PRINTED + 20)
    *printed, faint, unread, low, dark = found.lines
    read = replace(faint, reading=SURE)
    left = (*printed, read, replace(unread, reading=None), replace(low, score=0.5), dark)
    mirror = Mirror(SURE)
    assert rescored_by_mirror(replace(found, lines=left), image, mirror).lines == left
    assert mirror.asked == []


def test_signs_in_a_photo_are_of_any_darkness() -> None:
    found, image = page(BEHIND, printed=6)
    assert rescored_by_mirror(found, image, Mirror(SURE)) == found


@pytest.mark.parametrize(
    "odd",
    [quad(299.8, 0, 40, 20), quad(-30, -30, 20, 20), ((5.0, 5.0), (5.2, 5.0), (5.2, 5.2))],
)
def test_outlines_at_the_rim_and_tiny_ones_are_no_obstacle(odd: Polygon) -> None:
    found, image = page()
    found = replace(found, lines=(*found.lines, FoundLine(odd, 0.9, reading=Reading("", ()))))

    def read(_: NDArray[np.uint8], outlines: Sequence[Polygon]) -> list[Reading]:
        return [Reading("", ())] * len(outlines)

    assert rescored_by_mirror(found, image, read) == found
