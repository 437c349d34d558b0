"""Judges have no line read twice."""

import numpy as np

from labeler.tasks.remembering_reader import RememberingReader
from tests.builders import quad
from tests.fakes.readers import FakeReader

PAGE = np.zeros((60, 80, 3), np.uint8)
FIRST, SECOND = quad(0, 10), quad(0, 30)


def test_only_what_is_new_is_read() -> None:
    fake = FakeReader()
    reader = RememberingReader(fake)
    assert [one.text for one in reader.read(PAGE, [FIRST])] == ["line 10"]
    assert [one.text for one in reader.read(PAGE, [SECOND, FIRST])] == ["line 30", "line 10"]
    assert fake.seen == [[FIRST], [SECOND]]
    reader.read(PAGE, [FIRST, SECOND])
    assert len(fake.seen) == 2
    reader.read(PAGE + 1, [FIRST])
    assert fake.seen[-1] == [FIRST], "on another page the same outline is another line"
    assert reader.word_boundaries(PAGE, [FIRST]) == fake.word_boundaries(PAGE, [FIRST])
