"""What a person is told while a command works."""

import io

import pytest

from labeler.cli.console import Console
from labeler.cli.main import make_parser
from labeler.jobs.events import Failed, Finished, Measured, Said, Started


def test_steps_are_told_now_and_then_and_examinations_always() -> None:
    err = io.StringIO()
    console = Console(io.StringIO(), err)
    for step in range(1, 6):
        values = {"loss": 1.0 / step} | ({"validation": 0.5} if step == 4 else {})
        console.report(Measured(step, 5, 0.0, "knowledge", values))
    assert [line.partition(":")[0] for line in err.getvalue().splitlines()] == ["step 1", "step 4"]
    assert "validation 0.5" in err.getvalue()


def test_the_first_and_the_last_step_are_told_however_soon_they_come() -> None:
    err = io.StringIO()
    console = Console(io.StringIO(), err)
    for kind in ("detector", "reader"):
        console.report(Started(1, kind))
        for step in range(1, 4):
            console.report(Measured(step, 3, 0.0, "supervised", {"loss": 1.0 / step}))
    console.report(Finished(""))
    told = [line.partition(":")[0] for line in err.getvalue().splitlines()]
    assert told == ["step 1", "step 3"] * 2


HOSTILE = "\x1b]0;title\x07\x1b[2J\rdone \x9b31m \u202egnp.a\u2067 \tü 页\n"


def test_no_name_commands_the_terminal() -> None:
    out, err = io.StringIO(), io.StringIO()
    console = Console(out, err)
    for event in (
        Said(HOSTILE),
        Said(HOSTILE, is_warning=True),
        Finished(HOSTILE),
        Failed(HOSTILE),
    ):
        console.report(event)
    written = out.getvalue() + err.getvalue()
    assert not set("\x1b\x07\r\x9b\u202e") & set(written)
    assert written.count("\\x1b]0;title") == 4
    assert "\u2067 \tü 页\n" in written


def test_no_argument_commands_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        make_parser().parse_args(["\x1b[2J"])
    assert "\x1b" not in "".join(capsys.readouterr())
