"""Axes of a plot: from values to places, and the grid behind it."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from labeler.evaluation.html.elements import Markup, joined, tag

WIDTH, HEIGHT = 460.0, 300.0
LEFT, RIGHT, TOP, BOTTOM = 46.0, 14.0, 14.0, 46.0
"""Margins; all in units of the SVG."""


@dataclass(frozen=True, slots=True)
class Axis:
    """A range of values with ticks."""

    label: str
    low: float
    high: float
    ticks: Sequence[tuple[float, str]]
    is_logarithmic: bool = False
    """Whether places follow log(1 + value)."""

    def share(self, value: float) -> float:
        """Return how far along the axis a value lies, 0 to 1 within the range."""
        low, high, value = (self._bent(one) for one in (self.low, self.high, value))
        return (value - low) / (high - low) if high > low else 0.5

    def _bent(self, value: float) -> float:
        return math.log1p(max(value, 0.0)) if self.is_logarithmic else value


def shares_axis(label: str) -> Axis:
    """Return an axis for shares, 0 to 1."""
    return Axis(label, 0.0, 1.0, [(step / 5, f"{step / 5:g}") for step in range(6)])


def counts_axis(label: str, lowest: float, highest: float) -> Axis:
    """Return a logarithmic axis for counts that holds the lowest and the highest."""
    low = 0.0 if lowest < 5 else 0.8 * lowest
    high = max(1.1 * highest, 1.0)
    steps = [0, *(digit * 10**power for power in range(6) for digit in (1, 2, 5))]
    ticks = [(float(step), f"{step:,}") for step in steps if low <= step <= high]
    return Axis(label, low, high, ticks, is_logarithmic=True)


@dataclass(frozen=True, slots=True)
class PlotArea:
    """The area of a plot between two axes."""

    x: Axis
    y: Axis

    def place(self, x: float, y: float) -> tuple[float, float]:
        """Return where a pair of values is drawn."""
        return (
            LEFT + self.x.share(x) * (WIDTH - LEFT - RIGHT),
            HEIGHT - BOTTOM - self.y.share(y) * (HEIGHT - TOP - BOTTOM),
        )

    def drawn(self, title: str, *content: Markup) -> Markup:
        """Return the plot with its grid, ticks and labels."""
        return tag(
            "svg", self._grid(), *content,
            viewBox=f"0 0 {WIDTH:g} {HEIGHT:g}", role="img", aria_label=title, class_="plot",
        )  # fmt: skip

    def _grid(self) -> Markup:
        parts = []
        for value, text in self.y.ticks:
            x, y = self.place(self.x.low, value)
            parts.append(tag("line", x1=x, x2=WIDTH - RIGHT, y1=y, y2=y, class_="grid"))
            parts.append(tag("text", text, x=x - 8, y=y + 4, class_="tick", text_anchor="end"))
        for value, text in self.x.ticks:
            x, y = self.place(value, self.y.low)
            parts.append(tag("line", x1=x, x2=x, y1=y, y2=y + 4, class_="axis"))
            parts.append(tag("text", text, x=x, y=y + 18, class_="tick", text_anchor="middle"))
        y = HEIGHT - BOTTOM
        parts.append(tag("line", x1=LEFT, x2=WIDTH - RIGHT, y1=y, y2=y, class_="axis"))
        middle = (LEFT + WIDTH - RIGHT) / 2
        parts.append(
            tag("text", self.x.label, x=middle, y=HEIGHT - 6, class_="label", text_anchor="middle")
        )
        centre = (TOP + HEIGHT - BOTTOM) / 2
        turn = f"rotate(-90 11 {centre:g})"
        parts.append(
            tag("text", self.y.label, x=11.0, y=centre, transform=turn, class_="label",
                text_anchor="middle")
        )  # fmt: skip
        return joined(*parts)
