"""What is asked and what is answered, apart from sockets: the words of HTTP as values."""

import json
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from email.message import Message
from http import HTTPStatus
from typing import Any

from labeler.core.errors import ForeignFile
from labeler.formats import foreign
from labeler.serving.refusal import Refusal

_MOST_VALUES = 1_000_000
"""In the JSON of a request."""


@dataclass(frozen=True, slots=True)
class Request:
    """What somebody asks."""

    path: str
    """Without what follows a question mark."""
    values: Mapping[str, str]
    """What follows it, by name."""
    headers: Message
    body: Callable[[], bytes]
    """Reads it, once; raises Refusal where it is too long, or too slow, or says no length."""
    is_wanted: Callable[[], bool] = lambda: True
    """Whether somebody still waits for the answer."""

    def json(self) -> dict[str, Any]:
        """Return the JSON object in the body; raises Refusal."""
        body = self.body()
        if body.count(b",") > _MOST_VALUES:  # Each may take twenty times its length in memory.
            raise Refusal(
                HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
                "Send at most {most:,} values at a time.",
                most=_MOST_VALUES,
            )
        try:
            return foreign.fields(foreign.parse_json(body.decode("utf-8-sig")))
        except (UnicodeDecodeError, ForeignFile) as error:
            raise Refusal(
                HTTPStatus.BAD_REQUEST, "The body has to be a JSON object: {reason}.", reason=error
            ) from error

    def share(self, name: str, default: float) -> float:
        """Return a number from 0 to 1 among the values; raises Refusal."""
        return share(name, self.values.get(name), default)

    def whole(self, name: str, default: int) -> int:
        """Return a whole number from 1 on among the values; raises Refusal."""
        text = self.values.get(name, str(default))
        if text.isascii() and text.isdigit() and len(text) < 10 and int(text):
            return int(text)
        raise Refusal(
            HTTPStatus.BAD_REQUEST, "{name} has to be a whole number from 1 on.", name=name
        )


def share(name: str, value: object, default: float) -> float:
    """Return a number from 0 to 1 that somebody gave, or did not give; raises Refusal."""
    if value is None or value == "":
        return default
    try:
        number = float(value) if isinstance(value, int | float | str) else math.nan
    except ValueError:
        number = math.nan
    if not 0 <= number <= 1:
        raise Refusal(HTTPStatus.BAD_REQUEST, "{name} has to be from 0 to 1.", name=name)
    return number


@dataclass(frozen=True, slots=True)
class Reply:
    """What is sent back."""

    content: bytes
    kind: str = "application/json"
    status: HTTPStatus = HTTPStatus.OK
    headers: Mapping[str, str] = field(default_factory=dict)


def as_json(value: object, status: HTTPStatus = HTTPStatus.OK) -> Reply:
    """Return an answer in JSON."""
    return Reply(json.dumps(value, ensure_ascii=False).encode("utf-8", "replace"), status=status)


def as_error(text: str, status: HTTPStatus, headers: Mapping[str, str]) -> Reply:
    """Return an error: a sentence that says what to do next."""
    return replace(as_json({"error": text}, status), headers=headers)
