"""Pages of print are set as they say they are."""

import json

from PIL import ImageFont

from labeler.core.detection import Detection, FoundLine
from labeler.lab.base.evaluate_languages import SENTENCES, printed, said


def test_a_page_says_what_was_set() -> None:
    words = [f"word{number} " for number in range(60)]
    font = ImageFont.load_default(32)
    image, text = printed(words, font)
    assert text.split() == [word.strip() for word in words]
    assert image.shape[1] == 960
    assert image[:, :60].min() > 200, "nothing stands in the margin"
    assert image.min() < 60


def test_lines_are_put_together_from_the_top() -> None:
    def line(top: float, text: str) -> FoundLine:
        return FoundLine(((0, top), (9, top), (9, top + 5), (0, top + 5)), 1.0, text=text)

    assert said(Detection((10, 30), (line(20, "two"), line(2, "one")))) == "one two"


def test_every_language_has_a_page() -> None:
    sentences = json.loads(SENTENCES.read_text(encoding="utf-8"))
    assert all(len("".join(page)) > 150 for page in sentences.values())
    assert {"Chinese", "Japanese", "Polish", "German", "French", "Greek"} <= sentences.keys()
