"""Issues and their comments as our own form has them."""

from datetime import UTC, datetime
from typing import Any

from labeler.core.annotation import Comment, Issue
from labeler.core.errors import ForeignFile
from labeler.formats import foreign
from labeler.formats.output import printable
from labeler.formats.remarks import Remarks


def issue_values(issue: Issue) -> dict[str, Any]:
    """Return an issue as JSON values; moments are in UTC, as ISO 8601 has them."""
    return {
        "id": issue.id,
        "place": issue.place,
        "region": issue.region_id,
        "comments": [
            {
                "author": printable(comment.author),
                "made": comment.made.astimezone(UTC).isoformat(),
                "text": printable(comment.text),
                "closes": comment.closes,
            }
            for comment in issue.comments
        ],
    }


def issues_of(values: object, image: str, remarks: Remarks) -> tuple[Issue, ...]:
    """Take a list of `issue_values` back; what makes no sense is refused, one issue at a time."""
    items = [] if values is None else foreign.items(values)
    things = ((f"{image}, issue {number}", item) for number, item in enumerate(items, 1))
    return tuple(remarks.gather(things, _issue))


def _issue(item: object) -> Issue:
    values = foreign.fields(item)
    place = foreign.items(values.get("place"))
    comments = tuple(map(_comment, foreign.items(values.get("comments"))))
    name = foreign.text(values.get("id"))
    if len(place) != 2 or not comments or not name:
        raise ForeignFile("it has no identifier, no place or no comment")
    x, y = (foreign.number(value) for value in place)
    comments = tuple(sorted(comments, key=lambda comment: comment.made))
    return Issue((x, y), comments, foreign.text(values.get("region")) or None, name)


def _comment(item: object) -> Comment:
    values = foreign.fields(item)
    text = foreign.text(values.get("made"))
    try:
        made = datetime.fromisoformat(text)
    except ValueError as error:
        raise ForeignFile("{text!r} is no moment", text=text[:30]) from error
    if made.tzinfo is None:
        raise ForeignFile("{text!r} does not say its time zone", text=text[:30])
    author, said = foreign.text(values.get("author")), foreign.text(values.get("text"))
    return Comment(author, made.astimezone(UTC), said, values.get("closes") is True)
