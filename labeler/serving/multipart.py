"""Take a file out of a form as browsers and curl send it."""

from email.message import Message
from email.parser import HeaderParser
from http import HTTPStatus

from labeler.serving.refusal import Refusal

_MOST_PARTS = 100
_MOST_HEAD = 10_000


def file_in(body: bytes, headers: Message) -> tuple[bytes, str]:
    """Return the content and the name of the first file in a form; raises Refusal."""
    boundary = str(headers.get_param("boundary") or "").encode("utf-8", "replace")
    if not boundary:
        raise _refused(
            "The form does not say what parts it: boundary is missing. Let curl -F make it."
        )
    for part in (b"\r\n" + body).split(b"\r\n--" + boundary, _MOST_PARTS)[1:]:
        head, _, content = part.partition(b"\r\n\r\n")
        values = HeaderParser().parsestr(head[:_MOST_HEAD].strip().decode("utf-8", "replace"))
        if (name := values.get_filename()) is not None:
            return content, str(name)
    raise _refused("The form has no file. Send one: curl -F image=@FILE")


def _refused(text: str) -> Refusal:
    return Refusal(HTTPStatus.BAD_REQUEST, text)
