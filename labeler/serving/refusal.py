"""Why a request is not answered with what it asked for."""

from http import HTTPStatus

from labeler.core.errors import LabelerError


class Refusal(LabelerError):
    """A request that gets an error: the message says what to do next, the status which kind it is."""

    def __init__(self, status: HTTPStatus, text: str, /, **values: object) -> None:
        super().__init__(text, **values)
        self.status = status
        self.headers: dict[str, str] = {}

    def with_header(self, name: str, value: str) -> "Refusal":
        """Add a header that goes with the answer."""
        self.headers[name] = value
        return self


def too_busy(reason: str) -> Refusal:
    """Return the refusal of somebody who may come back in a moment."""
    refusal = Refusal(HTTPStatus.SERVICE_UNAVAILABLE, "{reason} Try again later.", reason=reason)
    return refusal.with_header("Retry-After", "5")
