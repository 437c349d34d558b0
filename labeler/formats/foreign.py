"""Take text and values out of files that somebody else wrote, and refuse what is absurd."""

import codecs
import json
import math
import re
from collections.abc import Container, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import Any, NoReturn

from labeler.core import geometry
from labeler.core.annotation import (
    Count,
    CountSource,
    IgnoreReason,
    Point,
    Polygon,
    ReviewState,
    TextSource,
)
from labeler.core.errors import ForeignFile
from labeler.core.records import DATASETS_FOLDER, PROJECT_FILES
from labeler.core.regular_files import is_folder, open_regular, read_regular
from labeler.core.text import count_characters
from labeler.formats.folder_walk import files_below, has
from labeler.formats.output import printable

_LINE_END = re.compile(r"\r\n|\r|\n")
_NUMBER = re.compile(r"\s*[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?\s*", re.ASCII | re.IGNORECASE)
_LISTS = {"mets.xml": b"mets", "metadata.xml": b"trpDocMetadata"}
"""Lists of files by name, and the root that they have."""
_HEAD_BYTES = 4096
_NOTHING: tuple[object, ...] = (None, False, "", [], {})
_ENCODING = ContextVar("encoding", default="utf-8")
"""What text is taken for that does not say what it is."""

LARGEST_COORDINATE = 1_000_000
MOST_VERTICES = 10_000
LARGEST_COUNT = 100_000
MOST_BYTES = 2**30
"""Larger label files are refused; those of a million lines are far below."""


def read_bytes(path: Path) -> bytes:
    """Return the content of a label file; raises ForeignFile."""
    try:
        return read_regular(path, MOST_BYTES)
    except OSError as error:
        reason = error.strerror or str(error)
        raise ForeignFile(
            "{path} cannot be read ({reason}). Check the path.", path=path, reason=reason
        ) from error


def read_text(path: Path) -> str:
    """Return a text file without its byte order mark; raises ForeignFile."""
    content = read_bytes(path)
    encoding = encoding_of(content)
    try:
        text = content.decode(encoding).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        line = len(_LINE_END.split(content[: error.start].decode(encoding, "replace")))
        raise ForeignFile(
            "line {line} has bytes that are not {upper}, and which old encoding they "
            "are of cannot be told. Save the file as UTF-8, or import it with its encoding named "
            "(cp1252, gbk, ...).",
            line=line,
            upper=encoding.upper(),
        ) from error
    if text.count("\0") > len(text) // 4:
        raise ForeignFile("it is full of zero bytes: no text, or UTF-16. Save it as UTF-8.")
    return text


@contextmanager
def encoded_as(encoding: str) -> Iterator[None]:
    """Take text that does not say its encoding for this one while the block lasts.

    Raises ForeignFile for an encoding that does not exist.
    """
    try:
        is_of_text = codecs.lookup(encoding)._is_text_encoding
    except LookupError:
        is_of_text = False
    if not is_of_text:
        raise ForeignFile(
            "There is no encoding {encoding!r}. Use utf-8, utf-16-le, cp1252, gbk, shift_jis, ...",
            encoding=encoding,
        )
    token = _ENCODING.set(encoding)
    try:
        yield
    finally:
        _ENCODING.reset(token)


def encoding_of(content: bytes) -> str:
    """Return the encoding of text: what its byte order mark says, or what it is taken for."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    return "utf-8" if content.startswith(codecs.BOM_UTF8) else _ENCODING.get()


def numbered_lines(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the lines of a text file that are not empty, with their numbers from 1.

    They may end as on any system, or on several; a byte order mark before one is left away.
    """
    for number, line in enumerate(_LINE_END.split(read_text(path)), 1):
        if stripped := line.removeprefix("\ufeff"):
            yield number, stripped


def parse_json(text: str) -> Any:
    """Return a JSON value without NaN, infinity or two values under one key; raises ForeignFile."""
    try:
        return json.loads(text, parse_constant=_no_constant, object_pairs_hook=_object)
    except RecursionError as error:
        raise ForeignFile("the JSON is nested too deeply") from error
    except ValueError as error:
        raise broken("JSON", error) from error


def broken(kind: str, reason: object) -> ForeignFile:
    """Return the error of a file, or of a part of one, that is not of the kind it should be."""
    return ForeignFile(
        "not valid {kind} ({reason}). Copy it again if it was cut off, or export it anew",
        kind=kind,
        reason=reason,
    )


def label_files(path: Path, suffix: str | tuple[str, ...], refused: list[str]) -> list[Path]:
    """Return a file itself, or all files of a folder and below with a suffix; raises ForeignFile.

    Suffixes are given in small letters; files may have them in any, and "" takes them all. Hidden
    files, lists of files, projects of this program and what they have frozen are passed over, links
    to folders not followed. What cannot be looked into is named in `refused`.
    """
    if path.is_file():
        return [path]
    if not is_folder(path):
        raise ForeignFile("{path} does not exist. Check the path.", path=path)
    unread: list[Path] = []
    found = files_below(path, enters=_is_entered, unread=unread)
    named = (file for file in found if file.name.casefold().endswith(suffix))
    files = [file for file in named if not _is_list(file)]
    refused += [f"{each} cannot be read: it was passed over." for each in unread]
    if not files:
        kinds = " or ".join([suffix] if isinstance(suffix, str) else suffix) or "label"
        said = " ".join([f"{path} holds no {kinds} files.", *refused[:1]])
        raise ForeignFile("{said} Choose the folder that does.", said=said)
    return files


def _is_list(file: Path) -> bool:
    """Tell whether a file says which files there are, and holds no labels: of METS, of Transkribus."""
    root = _LISTS.get(file.name.casefold())
    if root is None:
        return False
    try:
        with open_regular(file) as content:
            return root in content.read(_HEAD_BYTES)
    except OSError:
        return False


def _is_entered(folder: Path) -> bool:
    """Tell whether labels are looked for in a folder: what a project once froze is none of today."""
    is_frozen = folder.name == DATASETS_FOLDER and has(folder.parent, *PROJECT_FILES)
    return not (folder.is_symlink() or has(folder, *PROJECT_FILES) or is_frozen)


def polygon(points: object) -> Polygon:
    """Return a list of [x, y] as a clockwise outline with its first vertex first.

    A vertex may lie outside the image (the project clips it); raises ForeignFile for whatever
    cannot be an outline in an image.
    """
    if not isinstance(points, Sequence) or isinstance(points, str):
        raise ForeignFile("the outline is not a list of points")
    if not 3 <= len(points) <= MOST_VERTICES:
        raise ForeignFile(
            "the outline has {points} points instead of 3 to {most_vertices}",
            points=len(points),
            most_vertices=MOST_VERTICES,
        )
    vertices = [point(each) for each in points]
    if max(x for x, _ in vertices) < 0 or max(y for _, y in vertices) < 0:
        raise ForeignFile("the outline lies outside the image, at negative coordinates")
    return geometry.clockwise(vertices)


def point(value: object) -> Point:
    """Return a pair [x, y]; raises ForeignFile for what cannot lie near an image."""
    if not isinstance(value, Sequence) or isinstance(value, str) or len(value) != 2:
        raise ForeignFile("{shown} is not a point [x, y]", shown=_shown(value))
    x, y = number(value[0]), number(value[1])
    if abs(x) > LARGEST_COORDINATE or abs(y) > LARGEST_COORDINATE:
        raise ForeignFile("the point {shown} lies in no image", shown=_shown(value))
    return x, y


def polygon_of_flat(numbers: Sequence[object]) -> Polygon:
    """Return x, y, x, y, ... as an outline; raises ForeignFile."""
    if len(numbers) % 2:
        raise ForeignFile(
            "the outline has {numbers} numbers, which are not pairs", numbers=len(numbers)
        )
    return polygon(list(zip(numbers[::2], numbers[1::2], strict=True)))


def number(value: object) -> float:
    """Return a finite number, also of text; raises ForeignFile."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise ForeignFile("{shown} is not a number", shown=_shown(value))
    if isinstance(value, str) and not is_number(value):
        raise ForeignFile("{shown} is not a number", shown=_shown(value))
    try:
        result = float(value)
    except OverflowError as error:
        raise ForeignFile("{shown} is not a number", shown=_shown(value)) from error
    if not math.isfinite(result):
        raise ForeignFile("{shown} is not a number a file may hold", shown=_shown(value))
    return result


def score(value: object) -> float | None:
    """Return how sure a program is, 0 to 1, as a share or in percent; None for what says nothing of it."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        sureness = number(value)
    except ForeignFile:
        return None
    return min(max(sureness / 100 if sureness > 1 else sureness, 0.0), 1.0)


def is_number(text: str) -> bool:
    """Tell whether a text is a number and nothing else, as all programs write them."""
    return _NUMBER.fullmatch(text) is not None


def is_true(value: object) -> bool:
    """Tell whether a flag is set; a few programs write it as a number or as text."""
    return value == 1 or (isinstance(value, str) and value.casefold() in ("true", "1", "yes"))


def size(width: object, height: object) -> tuple[int, int] | None:
    """Return the width and height of an image, None where a file leaves them out (or says 0).

    Raises ForeignFile for what no image can have.
    """
    if any(side in (None, "", 0, 0.0, "0") for side in (width, height)):
        return None
    sides = round(number(width)), round(number(height))
    if not all(0 < side <= LARGEST_COORDINATE for side in sides):
        raise ForeignFile(
            "an image cannot have {width} x {height} pixels",
            width=_shown(width),
            height=_shown(height),
        )
    return sides


def text(value: object) -> str:
    """Return a transcript or note; nothing is the empty one; raises ForeignFile."""
    if value is None:
        return ""
    if not isinstance(value, str):
        raise ForeignFile("{shown} is not text", shown=_shown(value))
    return printable(value)


def count(value: object, source: object, transcript: str) -> Count | None:
    """Return the count a file gives, or the one that follows from the transcript."""
    if value is None:
        return count_of_text(transcript)
    whole = number(value)
    if not 0 <= whole <= LARGEST_COUNT or whole != int(whole):
        raise ForeignFile("{shown} is not a number of characters", shown=_shown(value))
    known = {item.value: item for item in CountSource}
    # Who says nothing has counted; what we do not know may be any guess.
    given = CountSource.TYPED if source in (None, "") else known.get(str(source), CountSource.MODEL)
    return Count(int(whole), given)


def count_of_text(transcript: str) -> Count | None:
    """Return the character count that follows from a transcript; None without one."""
    if not transcript:
        return None
    return Count(count_characters(transcript), CountSource.TRANSCRIPT)


def text_source(value: object, transcript: str) -> TextSource:
    """Return who vouches for a transcript; where a file does not say, a person does."""
    is_read = bool(transcript) and value == TextSource.READER.value
    return TextSource.READER if is_read else TextSource.PERSON


def review_state(value: object) -> ReviewState | None:
    """Return a review state by its name; None where a file says nothing of one."""
    if value is None:
        return None
    known = {state.value: state for state in ReviewState}
    if str(value) not in known:
        raise ForeignFile(
            "{shown} is not a state of review ({names})",
            shown=_shown(value),
            names=", ".join(known),
        )
    return known[str(value)]


def ignore_reason(value: object) -> IgnoreReason:
    """Return a reason for ignoring by name; one we do not know is `OTHER`."""
    known = {item.value: item for item in IgnoreReason}
    return known.get(str(value), IgnoreReason.OTHER)


def unknown_values(values: Mapping[str, Any], known: Container[str], noun: str) -> Iterator[str]:
    """Yield what values of somebody else hold under keys that are not known, to be counted."""
    for key, value in values.items():
        if key not in known and value not in _NOTHING:
            yield f"{noun} {key!r}"


def fields(value: object) -> dict[str, Any]:
    """Return a JSON object; raises ForeignFile when it is something else."""
    if not isinstance(value, dict):
        raise ForeignFile("{shown} is not an object", shown=_shown(value))
    return value


def items(value: object) -> list[Any]:
    """Return a JSON list; raises ForeignFile when it is something else."""
    if not isinstance(value, list):
        raise ForeignFile("{shown} is not a list", shown=_shown(value))
    return value


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return a JSON object; where a key has two values, the first would be lost unseen."""
    values = dict(pairs)
    if len(values) < len(pairs):
        for key, value in pairs:
            if value != values[key]:
                raise ForeignFile(
                    "the key {key} stands twice in it, with different values. Give one another name",
                    key=_shown(key),
                )
    return values


def _no_constant(name: str) -> NoReturn:
    raise ForeignFile("{name} is not a number a file may hold", name=name)


def _shown(value: object) -> str:
    """Return a value as it may stand in a message."""
    return repr(value)[:60]
