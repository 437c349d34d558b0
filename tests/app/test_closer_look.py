"""A part of a page looked at again, enlarged."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from labeler.app.closer_look import look_closer, surroundings
from labeler.app.editing import edit
from labeler.app.pipeline import Pipeline
from labeler.app.project import Project
from labeler.app.proposing import ModelsInUse, propose_page
from labeler.core import edits, geometry
from labeler.core.annotation import Level, Page
from labeler.core.detection import Detection, FoundCharacter, FoundLine
from labeler.core.errors import Cancelled, UnreadableImage
from labeler.core.progress import Progress
from tests.app.conftest import DrawnDetector
from tests.builders import line, quad
from tests.fakes.detectors import FakeDetector, size_of

AREA = (10.0, 10.0, 150.0, 60.0)


class InkDetector(FakeDetector):
    """Finds one line: the bounds of all dark pixels; one character: the left half of it."""

    def find(self, image: NDArray[np.uint8]) -> Detection:
        ys, xs = np.nonzero(image.mean(axis=2) < 128)
        left, top, right, bottom = xs.min(), ys.min(), xs.max() + 1, ys.max() + 1
        whole = geometry.rectangle((left, top), (right, bottom))
        half = geometry.rectangle((left, top), ((left + right) / 2, bottom))
        found = (FoundLine(whole, 0.9, 5),), (FoundCharacter(half, 0.9, 0),)
        return Detection(size_of(image), *found)


def ink(left: int, top: int, right: int, bottom: int) -> NDArray[np.uint8]:
    """Return a white image of 240 by 160 pixels with a dark rectangle."""
    image = np.full((160, 240, 3), 255, np.uint8)
    image[top:bottom, left:right] = 0
    return image


@given(st.integers(12, 40), st.integers(12, 30), st.integers(20, 100), st.integers(8, 25))
def test_findings_come_back_in_coordinates_of_the_page(
    left: int, top: int, width: int, height: int
) -> None:
    detector = InkDetector()
    image = ink(left, top, left + width, top + height)
    found = Pipeline(detector).find(image, area=AREA)
    assert detector.seen == [(200, 560, 3)]
    assert (found.size, found.area) == ((240, 160), AREA)
    bounds = geometry.bounds(found.lines[0].polygon)
    assert bounds == pytest.approx((left, top, left + width, top + height), abs=0.6)
    assert found.characters[0].line == 0


def test_what_goes_on_beyond_the_area_is_left_out() -> None:
    found = Pipeline(InkDetector()).find(ink(5, 20, 80, 40), area=AREA)
    assert found.lines == found.characters == ()


def test_nothing_goes_on_beyond_the_image() -> None:
    at_border = (0.0, 0.0, 150.0, 60.0)
    found = Pipeline(InkDetector()).find(ink(0, 0, 80, 40), area=at_border)
    assert len(found.lines) == 1


def test_large_areas_are_enlarged_less() -> None:
    detector = InkDetector()
    image = np.full((400, 3000, 3), 255, np.uint8)
    image[100:200, 100:200] = 0
    Pipeline(detector).find(image, area=(0, 0, 3000, 400))
    assert detector.seen[0][1] == pytest.approx(4096, abs=1)


def test_the_surroundings_of_a_line_hold_it_with_room_and_stay_on_the_page() -> None:
    assert surroundings([quad(100, 100)], (400, 300)) == (70, 70, 230, 150)
    assert surroundings([quad(0, 0), quad(290, 275)], (400, 300)) == (0, 0, 400, 300)
    left, top, right, bottom = surroundings([quad(50, 50, 4, 3)], (400, 300))
    assert min(right - left, bottom - top) >= 32


@pytest.fixture
def page(project: Project, detector: DrawnDetector, model_id: int) -> Page:
    """A page with two proposed lines, of which one lies in `AREA`."""
    page_id = project.entries()[0].id
    propose_page(project, ModelsInUse(Pipeline(detector), model_id), page_id)
    return project.page(page_id)


class FixedDetector(FakeDetector):
    """Finds two lines wherever it looks; the area is enlarged four times."""

    def find(self, image: NDArray[np.uint8]) -> Detection:
        lines = (FoundLine(quad(40, 40, 400, 80), 0.9, 9), FoundLine(quad(40, 120, 400, 40), 0.8))
        return Detection(size_of(image), lines)


def test_a_closer_look_replaces_proposals_and_spares_what_people_drew(
    project: Project, model_id: int, page: Page
) -> None:
    drawn = edits.add_regions(page, [line(20, 40, "mine")])
    edit(project, page, drawn, "Draw")
    look_closer(project, ModelsInUse(Pipeline(FixedDetector()), model_id), page.id, AREA)
    found = project.store.proposals.of_page(page.id)
    # The line at the bottom of the page stays, the one in the area is seen anew, the drawn one
    # is not proposed again.
    assert [(p.polygon[0], p.score) for p in found] == [((20, 80), 0.2), ((20, 20), 0.9)]
    assert [region.id for region in project.page(page.id).regions] == ["mine"]


def test_a_believed_line_that_reaches_into_the_area_is_not_proposed_twice(
    project: Project, model_id: int, page: Page
) -> None:
    look_closer(
        project, ModelsInUse(Pipeline(FixedDetector()), model_id), page.id, (21, 10, 150, 60)
    )
    found = project.store.proposals.of_page(page.id)
    lines = [(p.polygon[0], p.score) for p in found if p.level is Level.LINE]
    # The line at (20, 20) begins left of the area; where it is found again, it is left out.
    assert lines == [((20, 20), 0.9), ((20, 80), 0.2), ((31, 40), 0.8)]


def test_a_cancelled_look_or_a_missing_image_changes_nothing(
    project: Project, model_id: int, page: Page
) -> None:
    before = project.store.proposals.of_page(page.id)
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        look_closer(
            project, ModelsInUse(Pipeline(FixedDetector()), model_id), page.id, AREA, progress
        )
    other = project.entries()[1]
    other.path.unlink()
    with pytest.raises(UnreadableImage):
        look_closer(project, ModelsInUse(Pipeline(FixedDetector()), model_id), other.id, AREA)
    assert project.store.proposals.of_page(page.id) == before
    assert project.store.pages.entry(other.id).problem == ""
