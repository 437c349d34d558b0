"""What goes between the program and a process that decodes: values as JSON, then plain bytes.

Neither side runs anything that the other says: no pickle.
"""

import json
import struct
from dataclasses import asdict
from typing import IO, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from labeler.core.detection import EmbeddedText, FoundLine
from labeler.core.marked import Sentence

_LENGTHS = struct.Struct(">IQ")


class Message(NamedTuple):
    """One message."""

    values: dict[str, Any]
    body: NDArray[np.uint8]
    """Bytes, (N,)."""


NOTHING = np.empty(0, np.uint8)


def send(stream: IO[bytes], values: dict[str, Any], body: bytes | memoryview = b"") -> None:
    """Write a message; raises OSError where nobody reads it any more."""
    head = json.dumps(values).encode()
    stream.write(_LENGTHS.pack(len(head), memoryview(body).nbytes) + head)
    stream.write(body)
    stream.flush()


def receive(stream: IO[bytes]) -> Message:
    """Read a message; raises EOFError where none comes any more."""
    head_length, length = _LENGTHS.unpack(_read(stream, _LENGTHS.size).data)
    values = json.loads(_read(stream, head_length).tobytes())
    return Message(values, _read(stream, length) if length else NOTHING)


def _read(stream: IO[bytes], length: int) -> NDArray[np.uint8]:
    content = np.empty(length, np.uint8)
    if stream.readinto(content.data) != length:  # type: ignore[attr-defined]
        raise EOFError
    return content


def of_sentence(text: str) -> Any:
    """Return a text, with what it is made of where it knows that."""
    if not isinstance(text, Sentence):
        return text
    values = {name: of_sentence(v) if isinstance(v, str) else v for name, v in text.values.items()}
    return {"english": str(text), "template": text.template, "n": text.number, "values": values}


def to_sentence(said: Any) -> Any:
    """Return the text that `of_sentence` took apart."""
    if not isinstance(said, dict):
        return said
    made = Sentence(said["english"])
    made.template, made.number = said["template"], said["n"]
    made.values = {name: to_sentence(value) for name, value in said["values"].items()}
    return made


def of_text(text: EmbeddedText) -> dict[str, Any]:
    """Return the lines of a page as values; what a reader makes of them is not known yet."""
    return asdict(text)


def to_text(values: dict[str, Any]) -> EmbeddedText:
    """Return the lines that `of_text` took apart."""
    lines = (
        FoundLine(
            tuple((x, y) for x, y in line["polygon"]), line["score"], line["count"], line["text"]
        )
        for line in values["lines"]
    )
    return EmbeddedText(tuple(lines), is_all=values["is_all"])
