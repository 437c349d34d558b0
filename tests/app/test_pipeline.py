"""The one way from an image to lines that are found, read and scored."""

import numpy as np
import pytest
from numpy.typing import NDArray

from labeler.app.pipeline import NotRead, Pipeline, transcribed
from labeler.core import cropping
from labeler.core.annotation import Bounds, Polygon
from labeler.core.detection import (
    DEFAULT_SCORE,
    Detection,
    DetectSettings,
    FoundCharacter,
    FoundLine,
)
from labeler.core.errors import Cancelled, EngineFailed, LabelerError
from labeler.core.geometry import rectangle
from labeler.core.progress import Progress
from labeler.core.reading import Reading
from tests.builders import quad
from tests.fakes.detectors import FakeDetector, size_of
from tests.fakes.readers import FakeReader, reading

IMAGE = np.full((200, 300, 3), 255, np.uint8)


class ScoredDetector(FakeDetector):
    """Finds three lines of different scores with seven characters each."""

    def find(self, image: NDArray[np.uint8]) -> Detection:
        lines = ((20, 0.9), (60, 0.6), (100, 0.7))
        return Detection(size_of(image), tuple(FoundLine(quad(0, y), s, 7) for y, s in lines))


class WindowReader(FakeReader):
    """Takes the third line for a window."""

    def read_line(self, line: Polygon) -> Reading:
        return reading("l", 0.4) if line[0][1] == 100 else super().read_line(line)


def texts(found: Detection) -> list[str | None]:
    return [line.reading.text if line.reading else None for line in found.lines]


def test_without_a_reader_lines_count_as_they_were_found() -> None:
    found = Pipeline(ScoredDetector()).find(IMAGE)
    assert [(line.score, line.reading) for line in found.lines] == [(0.9, None), (0.7, None)]


def test_what_is_read_is_found_and_what_only_looks_like_text_is_not() -> None:
    detector = ScoredDetector()
    found = Pipeline(detector, WindowReader()).find(IMAGE)
    assert texts(found) == ["line 20", "line 60"]
    assert all(line.score >= DEFAULT_SCORE for line in found.lines)
    assert detector.settings is not None
    assert detector.settings.score_threshold < 0.6


class Leaf(FakeDetector):
    """Finds ten lines below each other at the left, whatever the picture."""

    def find(self, image: NDArray[np.uint8]) -> Detection:
        places = range(20, 320, 30)
        return Detection(size_of(image), tuple(FoundLine(quad(10, y, 90, 20), 0.9) for y in places))


class UnsureReader(FakeReader):
    """Is not sure of the last line but where it lies at the right: in the mirror."""

    def read_line(self, line: Polygon) -> Reading:
        (left, top), *_ = line
        return reading("enil", 0.4) if top == 290 and left < 150 else super().read_line(line)


def test_what_shows_through_the_paper_is_no_line() -> None:
    leaf = np.full((340, 300, 3), 255, np.uint8)
    for y in range(20, 320, 30):
        leaf[y + 4 : y + 16, 14:96:8] = 200 if y == 290 else 30
    assert len(Pipeline(Leaf()).find(leaf).lines) == 10
    assert texts(Pipeline(Leaf(), UnsureReader()).find(leaf)) == [
        f"line {y}" for y in range(20, 290, 30)
    ]


def test_what_is_left_out_is_not_read() -> None:
    reader = FakeReader()
    found = Pipeline(ScoredDetector(), reader).find(
        IMAGE, narrow=lambda found: found.only(lambda line: line.score > 0.8, lambda _: True)
    )
    assert (texts(found), reader.seen) == (["line 20"], [[quad(0, 20)]])


@pytest.mark.parametrize("area", [None, (0.0, 0.0, 300.0, 200.0)])
def test_what_is_found_is_read_and_lies_within_the_image(area: Bounds | None) -> None:
    class Beyond(FakeDetector):
        def find(self, image: NDArray[np.uint8]) -> Detection:
            return Detection(size_of(image), (FoundLine(quad(40, -21, 60, 42), 0.9),))

    reader = FakeReader()
    found = Pipeline(Beyond(), reader).find(IMAGE, area=area)
    (line,) = found.lines
    assert not cropping.leaves(line.polygon, found.size)
    assert reader.seen == [[line.polygon]]


def test_an_area_is_found_enlarged_and_read_where_it_is() -> None:
    class Within(FakeDetector):
        def find(self, image: NDArray[np.uint8]) -> Detection:
            return Detection(size_of(image), (FoundLine(quad(40, 80, 160, 40), 0.9),))

    reader, area = FakeReader(), (50.0, 60.0, 250.0, 160.0)
    found = Pipeline(Within(), reader).find(IMAGE, area=area)
    assert (found.size, found.area) == ((300, 200), area)
    assert reader.seen == [[quad(60, 80, 40, 10)]], "it was enlarged four times"
    assert texts(found) == ["line 80"]


class Counting(FakeDetector):
    """Finds lines and characters in no order, with raw scores of which 0.4 is the best."""

    def find(self, image: NDArray[np.uint8]) -> Detection:
        lines = (FoundLine(quad(0, 100), 0.4), FoundLine(quad(0, 20), 0.4))
        letters = tuple(FoundCharacter(quad(5 + 20 * x, 22, 10, 16), 0.9) for x in range(3))
        return Detection(
            size_of(image),
            lines,
            letters,
            best_score=0.4,
            count_characters=lambda outlines: [int(one[0][1]) for one in outlines],
        )


def test_a_detector_of_characters_is_rescored_by_context_calibrated_ordered_and_counted() -> None:
    found = Pipeline(Counting()).find(IMAGE, DetectSettings(score_threshold=0.1))
    assert [line.polygon[0][1] for line in found.lines] == [20, 100]
    assert [line.count for line in found.lines] == [20, 100]
    assert found.lines[0].score == pytest.approx(DEFAULT_SCORE)
    assert found.lines[1].score == pytest.approx(DEFAULT_SCORE * 0.74), "it bears no character"
    assert [character.line for character in found.characters] == [0, 0, 0]
    assert found.count_characters is None


def test_a_detector_that_finds_no_characters_is_not_doubted_for_that() -> None:
    class Lines(FakeDetector):
        def find(self, image: NDArray[np.uint8]) -> Detection:
            return Detection(size_of(image), (FoundLine(quad(0, 20), 0.4),), best_score=0.4)

    (line,) = Pipeline(Lines()).find(IMAGE, DetectSettings(score_threshold=0.1)).lines
    assert line.score == pytest.approx(DEFAULT_SCORE)


class TwoWords(FakeReader):
    """Reads "two words" on a whole line and "word" on what is narrower."""

    def read_line(self, line: Polygon) -> Reading:
        return reading("two words" if line[1][0] - line[0][0] > 60 else "word")


class OneLine(FakeDetector):
    """Finds one line of eight characters."""

    def __init__(self, *, words: bool = False) -> None:
        super().__init__()
        self._words = words

    def find(self, image: NDArray[np.uint8]) -> Detection:
        return Detection(size_of(image), (FoundLine(quad(0, 20), 0.9, 8),), words=self._words)


@pytest.mark.parametrize(("taught", "wanted"), [(True, False), (False, True), (False, False)])
def test_where_words_are_wanted_lines_are_split_at_their_spaces(
    *, taught: bool, wanted: bool
) -> None:
    reader = TwoWords()
    found = Pipeline(OneLine(words=taught), reader, words=wanted).find(IMAGE)
    if not (taught or wanted):
        assert texts(found) == ["two words"]
        return
    assert texts(found) == ["word"] * 2
    assert [line.polygon[0][0] for line in found.lines] == [0, 50]
    assert [len(lines) for lines in reader.seen] == [1, 2]


def test_a_word_that_is_known_is_left_out_of_a_line_that_is_not() -> None:
    def without_the_first_word(found: Detection) -> Detection:
        return found.only(lambda line: line.polygon[1][0] > 60, lambda _: True)

    reader = TwoWords()
    found = Pipeline(OneLine(), reader, words=True).find(IMAGE, narrow=without_the_first_word)
    assert [line.polygon[0][0] for line in found.lines] == [50]
    assert [len(lines) for lines in reader.seen] == [1, 1]


def test_a_reader_that_fails_leaves_what_was_found() -> None:
    reader = FakeReader()
    reader.before = lambda _: 1 / 0  # type: ignore[assignment, return-value]
    with pytest.raises(NotRead, match="The reader failed: division by zero") as failure:
        Pipeline(ScoredDetector(), reader).find(IMAGE, DetectSettings(score_threshold=0.1))
    assert [line.score for line in failure.value.found.lines] == [0.9, 0.6, 0.7]


def test_a_detector_that_fails_is_said_to() -> None:
    detector = FakeDetector()
    detector.before = lambda _: 1 / 0  # type: ignore[assignment, return-value]
    with pytest.raises(EngineFailed, match="The detector failed: division by zero"):
        Pipeline(detector).find(IMAGE)


@pytest.mark.parametrize("error", [Cancelled(), LabelerError("Choose another model.")])
def test_what_is_meant_for_people_passes(error: Exception) -> None:
    def refuse(_: Progress) -> None:
        raise error

    detector = FakeDetector()
    detector.before = refuse
    with pytest.raises(type(error)) as raised:
        Pipeline(detector).find(IMAGE)
    assert raised.value is error


def test_what_nobody_has_read_has_no_transcript() -> None:
    found = Pipeline(ScoredDetector()).find(IMAGE)
    assert transcribed(found) == found


class OnItsSide(FakeDetector):
    """Finds four lines of a page that was turned clockwise, started as columns are."""

    def find(self, image: NDArray[np.uint8]) -> Detection:
        columns = (rectangle((x, 20), (x + 20, 180)) for x in (40, 100, 160, 220))
        return Detection(size_of(image), tuple(FoundLine(one, 0.9) for one in columns))


def test_a_page_on_its_side_comes_in_the_order_in_which_it_is_read() -> None:
    found = Pipeline(OnItsSide(), FakeReader()).find(IMAGE)
    starts = [line.polygon[0] for line in found.lines]
    assert starts == [(240, 20), (180, 20), (120, 20), (60, 20)]
    assert all(line.reading is not None for line in found.lines)


class OnItsHead(FakeDetector):
    """Finds ten lines of a page that stands on its head."""

    def find(self, image: NDArray[np.uint8]) -> Detection:
        outlines = [rectangle((40, 18 * row + 6), (260, 18 * row + 20)) for row in range(10)]
        return Detection(size_of(image), tuple(FoundLine(one, 0.9) for one in outlines))


class TakesOneForAnother(FakeReader):
    """Makes something else of eight lines that it sees upside down; of two it tries the other way by itself."""

    def read_line(self, line: Polygon) -> Reading:
        (x, y), row = line[0], round((line[0][1] - 6) / 18)
        if x > 200:
            return reading(f"LINE {round((y - 20) / 18)}", 0.95)
        text = f"LINE {row}"
        return (
            Reading(text, (0.95,) * len(text), is_upside_down=True)
            if row in (2, 7)
            else reading("9 3NI7", 0.8)
        )


def test_a_page_on_its_head_is_read_both_ways_and_comes_in_the_order_in_which_it_is_read() -> None:
    reader = TakesOneForAnother()
    found = Pipeline(OnItsHead(), reader).find(IMAGE)
    assert texts(found) == [f"LINE {row}" for row in reversed(range(10))]
    assert all(line.polygon[0][0] == 260 for line in found.lines)
    assert [len(lines) for lines in reader.seen if lines] == [10, 10]
