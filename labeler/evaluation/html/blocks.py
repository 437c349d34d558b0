"""The pieces a report is built from: sections, cards, figures, tables."""

from collections.abc import Sequence

from labeler.evaluation.html.elements import Content, Markup, tag
from labeler.evaluation.tables import share


def section(title: str, note: str, *content: Markup, place: str | None = None) -> Markup:
    """Return a section with a note below its title; links go to `place`."""
    return tag("section", tag("h2", title), tag("p", note, class_="note"), *content, id=place)


def card(name: str, value: str, note: str) -> Markup:
    """Return a number in large print."""
    return tag("div", tag("span", name), tag("b", value), tag("small", note), class_="card")


def figure(title: str, content: Markup) -> Markup:
    """Return a plot below its title."""
    return tag("figure", tag("figcaption", title), content)


def table(header: Sequence[str], rows: Sequence[Sequence[Content]]) -> Markup:
    """Return a table that scrolls where it is wider than the page."""
    body = [tag("tr", *(tag("td", cell) for cell in row)) for row in rows]
    head = tag("thead", tag("tr", *(tag("th", cell) for cell in header)))
    return tag("div", tag("table", head, tag("tbody", *body)), class_="scroll")


def measured(value: float | None) -> Markup:
    """Return a share with a bar behind it."""
    bar = tag("i", class_="meter", style=f"width:{(value or 0.0) * 100:.1f}%")
    return tag("span", bar, tag("b", share(value)), class_="measured")
