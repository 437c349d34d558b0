"""What a person is told while a command works."""

import io

from labeler.cli.console import Console
from labeler.jobs.events import Measured


def test_steps_are_told_now_and_then_and_examinations_always() -> None:
    err = io.StringIO()
    console = Console(io.StringIO(), err)
    for step in range(1, 6):
        values = {"loss": 1.0 / step} | ({"validation": 0.5} if step == 4 else {})
        console.report(Measured(step, 5, 0.0, "knowledge", values))
    assert [line.partition(":")[0] for line in err.getvalue().splitlines()] == ["step 1", "step 4"]
    assert "validation 0.5" in err.getvalue()
