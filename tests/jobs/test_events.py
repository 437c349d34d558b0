"""What jobs say survives the pipe."""

import pytest

from labeler.jobs import events
from labeler.jobs.events import Failed, Finished, Measured, Progressed, Said, Scored, Started

ALL = [
    Started(3),
    Progressed(1, 20, "página ü 图.png"),
    Measured(4, 240, 1.5, "supervised", {"loss": 0.25}),
    Scored(0, {"detection": {"lines": {"f_score": 0.5}}}),
    Said("half a character: \udc80", is_warning=True),
    Finished("done", values={"model_id": 2}),
    Failed("no", "Traceback"),
]


@pytest.mark.parametrize("event", ALL, ids=lambda event: type(event).__name__)
def test_an_event_survives_the_way_through_a_pipe(event: events.Event) -> None:
    line = events.encode(event)
    assert line.isascii()
    assert "\n" not in line
    assert events.decode(line) == event


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Loading weights ...",
        "[1, 2]",
        '{"event": "unheard"}',
        '{"event": "said"}',
        '{"event": ["said"]}',
        "3",
        "[" * 100_000,
    ],
    ids=lambda line: line[:20],
)
def test_what_is_no_event_is_passed_over(line: str) -> None:
    assert events.decode(line) is None
