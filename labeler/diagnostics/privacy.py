"""What of a log line or a traceback may leave the machine: words of the program, not its user's.

Nothing is searched for what looks private: only what is known to come from the program is kept.
"""

import builtins
import logging
import re
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

_CODE = Path(__file__).parents[2]
_LIBRARIES = [
    Path(sysconfig.get_path(name)) for name in ("purelib", "platlib", "stdlib", "platstdlib")
]
_HIDDEN = "…"
_FRAME = re.compile(r'^  File "(?P<file>.*)", line (?P<line>\d+)(?P<rest>,? in [\w.<>]+)?$')
_ENDING = re.compile(r"^(?P<name>[A-Za-z_][\w.]*)(?:: (?P<said>.*))?$")
_OF_GROUP = re.compile(r"^ *[|+] ")
_OVERRIDE = re.compile(r"^(?:Error calling Python override of [\w:]+\(\): )+")
_OWN_WORDS = (
    re.compile(r"^(Exception Group )?Traceback \(most recent call last\):$"),
    re.compile(r"^(During handling of|The above exception was) .*exception.*:$"),
    re.compile(r"^Fatal Python error: [\w ]+$"),
    re.compile(r"^Windows fatal exception: [\w ]+$"),
    re.compile(r"^(Current thread|Thread) 0x[0-9a-f]+.*\(most recent call first\):$"),
    re.compile(
        r"^  (<no Python frame>|\[Previous line repeated \d+ more times?\]|Garbage-coll\w+)$"
    ),
    re.compile(r"^step \d+: [\w ]+( +\w+ [-+.\de]+)*$"),
)
"""Lines of tracebacks, of the interpreter's last words and of the progress of a training."""
_ABOUT_CODE = (
    re.compile(r"^'\w+' object (has no attribute '\w+'|is not \w+|does not support [\w ]+)$"),
    re.compile(r"^(name|cannot access local variable) '\w+' .*(defined|value)$"),
    re.compile(r"^[\w.<>]+\(\) (missing|takes|got) [\w ]+( argument| given).*$"),
    re.compile(r"^unsupported operand type\(s\) for \S+ '\w+' and '\w+'$"),
    re.compile(
        r"^\w+ index out of range$|^(float |integer )?(division|modulo)( or modulo)? by zero$"
    ),
    re.compile(r"^maximum recursion depth exceeded.*$"),
)
"""What the interpreter says about the program and never about data."""


class Name(str):
    """A word of the program's own, such as the id of an action: fit for the log as it is."""

    __slots__ = ()


def message(record: logging.LogRecord) -> str:
    """Return what a log record says without its user's words: of its values numbers and names."""
    if not record.name.startswith("labeler"):
        return f"({record.module}, line {record.lineno})"
    if not isinstance(record.args, tuple) or not record.args:
        return str(record.msg)
    parts = re.split(r"%[-+ #0-9.]*[sdrfgi]", str(record.msg))
    values = [_kept(value) for value in record.args][: len(parts) - 1]
    return "".join(map("".join, zip(parts, [*values, ""], strict=False)))


def redacted(text: str) -> str:
    """Return the lines of a traceback, or of what a dying process wrote, that tell of the program.

    Paths of code begin at its package. What exceptions say is left out unless it is about code.
    """
    return "\n".join(_told(text.splitlines()))


def _told(lines: list[str]) -> Iterator[str]:
    is_own_code = False
    for raw in lines:
        line = _OF_GROUP.sub("", raw)
        if frame := _FRAME.match(line):
            place = place_of_code(frame["file"])
            is_own_code = place != _HIDDEN
            yield f'  File "{place}", line {frame["line"]}{frame["rest"] or ""}'
        elif line.startswith("    "):  # the source of the frame above
            if is_own_code:
                yield line
            is_own_code = is_own_code and not line.strip(" ^~")
        else:
            is_own_code = False
            yield from _said(line)


def _said(line: str) -> Iterator[str]:
    if any(known.match(line) for known in _OWN_WORDS):
        yield line
    elif (ending := _ENDING.match(line)) and _is_exception(ending["name"]):
        said = _OVERRIDE.sub("", ending["said"] or "")
        is_about_code = any(known.match(said) for known in _ABOUT_CODE)
        yield f"{ending['name']}: {said if is_about_code else _HIDDEN}" if said else ending["name"]


def _is_exception(name: str) -> bool:
    module, _, short = name.rpartition(".")
    if not module:
        return isinstance(getattr(builtins, short, None), type)
    return module.partition(".")[0] in sys.modules


def place_of_code(file: str) -> str:
    """Return where a file of code lies within the program or a library, whoever installed it."""
    path = Path(file)
    for root in (_CODE, *_LIBRARIES):
        if path.is_relative_to(root):
            return path.relative_to(root).as_posix()
    return file if file.startswith("<") else _HIDDEN


def _kept(value: object) -> str:
    return str(value) if isinstance(value, Name | int | float) else _HIDDEN
