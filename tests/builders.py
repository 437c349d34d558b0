"""Short ways to say what a test is about."""

from labeler.core.annotation import Level, Page, Polygon, Proposal, Region


def quad(x: float, y: float, width: float = 100, height: float = 20) -> Polygon:
    """An upright rectangle as a polygon in reading order."""
    return ((x, y), (x + width, y), (x + width, y + height), (x, y + height))


def line(x: float, y: float, name: str = "", **fields: object) -> Region:
    """A line region, 100 x 20 pixels."""
    if name:
        fields["id"] = name
    return Region(Level.LINE, quad(x, y), **fields)  # type: ignore[arg-type]


def character(x: float, y: float, of: str, name: str = "") -> Region:
    """A character region, 10 x 20 pixels."""
    fields = {"id": name} if name else {}
    return Region(Level.CHARACTER, quad(x, y, 10, 20), line_id=of, **fields)


def page(*regions: Region, size: tuple[int, int] = (400, 300)) -> Page:
    """A page with the given regions."""
    return Page(1, size, tuple(regions))


def line_proposal(key: int, x: float, y: float, score: float = 0.9) -> Proposal:
    """A proposed line, 100 x 20 pixels."""
    return Proposal(key, Level.LINE, quad(x, y), score, count=5)


def character_proposal(key: int, x: float, y: float, of: int | None) -> Proposal:
    """A proposed character, 10 x 20 pixels."""
    return Proposal(key, Level.CHARACTER, quad(x, y, 10, 20), 0.8, line_id=of)
