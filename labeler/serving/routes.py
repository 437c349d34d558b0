"""The table of what is answered: to speak another protocol, add a module and its rows."""

from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus

from labeler.serving import cvat, label_studio, plain, start_page
from labeler.serving.exchange import Reply, Request
from labeler.serving.refusal import Refusal
from labeler.serving.service import Service


@dataclass(frozen=True, slots=True)
class Route:
    """One address, and what it does."""

    method: str
    path: str
    do: Callable[[Request, Service], Reply]


ROUTES = (
    Route("GET", "/", start_page.show),
    Route("GET", "/health", plain.health),
    Route("GET", "/model", plain.model),
    Route("POST", "/propose", plain.propose),
    Route("POST", "/setup", label_studio.setup),
    Route("POST", "/predict", label_studio.predict),
    Route("POST", "/webhook", label_studio.webhook),
    Route("GET", "/versions", label_studio.versions),
    Route("POST", "/versions", label_studio.versions),
    Route("POST", "/", cvat.detect),
    Route("GET", "/api/functions", cvat.functions),
    Route("GET", f"/api/functions/{cvat.FUNCTION}", cvat.function),
    Route("POST", "/api/function_invocations", cvat.invoke),
)


def route_of(method: str, path: str) -> Route:
    """Return the row for a request; raises Refusal, which says what there is."""
    rows = [row for row in ROUTES if row.path == path]
    method = "GET" if method == "HEAD" else method
    if row := next((row for row in rows if row.method == method), None):
        return row
    if not rows:
        raise Refusal(
            HTTPStatus.NOT_FOUND, "There is nothing here. See what there is at the address /."
        )
    methods = ", ".join(row.method for row in rows)
    refusal = Refusal(HTTPStatus.METHOD_NOT_ALLOWED, "Ask here with {methods}.", methods=methods)
    raise refusal.with_header("Allow", methods)
