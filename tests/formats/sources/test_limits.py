"""What is refused for its size is refused in sentences that can be translated as a whole."""

import pytest

from labeler.core.errors import UnreadableImage
from labeler.core.marked import Sentence
from labeler.formats.sources.limits import check_size

LARGE = (30_000, 30_000)


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("PNG", "more than the 400 million this program opens. Save"),
        (None, "more than the 400 million this program opens. Save"),
        ("WEBP", "of kind WebP this program opens 160 million at most. Save"),
        ("JPEG2000", "of kind JPEG 2000 this program opens 130 million at most. Save"),
    ],
)
def test_no_value_of_the_sentence_is_english(kind: str | None, told: str) -> None:
    with pytest.raises(UnreadableImage, match=told) as refused:
        check_size(kind, LARGE)
    (text,) = refused.value.args
    assert isinstance(text, Sentence)
    assert not any(" of " in str(value) for value in text.values.values())


@pytest.mark.parametrize(("kind", "most"), [("WEBP", 160_000_000), (None, 400_000_000)])
def test_a_limit_is_the_largest_size_that_is_opened(kind: str | None, most: int) -> None:
    check_size(kind, (10_000, most // 10_000))
    with pytest.raises(UnreadableImage):
        check_size(kind, (10_000, most // 10_000 + 1))
