"""What leaves the machine unasked is the program's own: no words, no folders of its user."""

import logging
import traceback

import pytest

from labeler.core import edits
from labeler.diagnostics import privacy
from labeler.diagnostics.privacy import Name

SECRET = "Müller 図"


def fail_in_the_program() -> None:
    edits.reorder(None, SECRET, None)  # type: ignore[arg-type]


def trace_of(error: Exception) -> str:
    try:
        raise error
    except type(error):
        return traceback.format_exc()


@pytest.mark.parametrize(
    "error",
    [
        KeyError(SECRET),
        ValueError(f'no {SECRET}\n  File "/home/{SECRET}/a.py", line 3, in b\n    {SECRET}'),
        FileNotFoundError(2, "No such file", f"/home/{SECRET}/scan.png"),
        ExceptionGroup(SECRET, [ValueError(SECRET)]),
    ],
    ids=lambda error: type(error).__name__,
)
def test_what_an_error_says_is_left_out(error: Exception) -> None:
    error.add_note(SECRET)
    told = privacy.redacted(trace_of(error))
    assert not any(word in told for word in SECRET.split())
    assert type(error).__name__ in told
    assert "in trace_of" in told


def test_what_tells_of_the_program_stays() -> None:
    with pytest.raises(AttributeError) as caught:
        fail_in_the_program()
    told = privacy.redacted("".join(traceback.format_exception(caught.value)))
    assert '  File "labeler/core/edits.py", line ' in told
    assert "AttributeError: 'NoneType' object has no attribute" in told
    assert SECRET not in told
    assert 'File "tests/diagnostics/test_privacy.py"' in told


@pytest.mark.parametrize(
    "line",
    [
        "Fatal Python error: Segmentation fault",
        "Current thread 0x00007ff3d707eb80 (most recent call first):",
        "AttributeError: 'NoneType' object has no attribute 'page'",
        "IndexError: list index out of range",
        "step 12: supervised loss 0.25 validation 0.5",
    ],
)
def test_last_words_of_interpreter_and_training_stay(line: str) -> None:
    assert privacy.redacted(f"{SECRET}\n{line}\n{SECRET}: {SECRET}") == line


def record(text: str, *values: object, name: str = "labeler.app") -> logging.LogRecord:
    return logging.LogRecord(name, logging.INFO, "x.py", 7, text, values, None)


def test_of_the_values_in_a_log_line_numbers_and_names_stay() -> None:
    line = record("page %d of %s: action %s, %.2f", 3, SECRET, Name("accept_page"), 0.5)
    assert privacy.message(line) == "page 3 of …: action accept_page, 0.5"
    assert privacy.message(record("100 % done")) == "100 % done"
    assert privacy.message(record("%s", SECRET)) == "…"


def test_nobody_knows_what_libraries_put_into_their_lines() -> None:
    line = record(f"opened {SECRET}", name="PIL.Image")
    assert privacy.message(line) == "(x, line 7)"
