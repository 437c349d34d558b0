"""The plots of a report, as SVG that takes its colours from the page."""

import math
from collections.abc import Mapping, Sequence

from labeler.evaluation.html.axes import (
    BOTTOM,
    HEIGHT,
    Axis,
    PlotArea,
    counts_axis,
    shares_axis,
)
from labeler.evaluation.html.elements import Markup, joined, tag
from labeler.evaluation.tally import Scores
from labeler.evaluation.worst_cases import Counted

MOST_POINTS = 1500
"""A scatter plot shows an even choice of so many."""


def scores_over_threshold(by_score: Mapping[str, Scores], used: float) -> Markup:
    """Draw precision, recall and F over the score below which findings are left out.

    The dashed line is at the score used. Where nothing is left, precision means nothing and
    nothing is drawn; neither is what lies below the score of any finding.
    """
    points = [(float(score), scores) for score, scores in by_score.items() if scores.f_score > 0]
    while len(points) > 1 and points[1][1] == points[0][1]:
        del points[0]
    lowest = min([used, *(score for score, _ in points)])
    lowest = math.floor(10 * lowest + 1e-9) / 10
    ticks = [(step / 10, f"{step / 10:g}") for step in range(11) if step / 10 >= lowest]
    axis = Axis("findings of at least this score", lowest, 1.0, ticks)
    frame = PlotArea(axis, shares_axis("share"))
    x, top = frame.place(used, 1.0)
    lines = [
        _line(frame, [(score, getattr(one, name)) for score, one in points], kind)
        for name, kind in (("precision", "first"), ("recall", "second"), ("f_score", "third"))
    ]
    mark = tag("line", x1=x, x2=x, y1=top, y2=HEIGHT - BOTTOM, class_="mark")
    return joined(
        frame.drawn("Precision, recall and F over the score", mark, *lines),
        _legend([("first", "precision"), ("second", "recall"), ("third", "F")]),
    )


def f_over_iou(f_by_iou: Mapping[str, Mapping[str, float]]) -> Markup:
    """Draw F over the IoU that counts as found; one line per kind of region."""
    ticks = [(0.5 + step / 10, f"{0.5 + step / 10:g}") for step in range(5)]
    frame = PlotArea(
        Axis("IoU from which on a finding is right", 0.5, 0.95, ticks), shares_axis("F")
    )
    kinds = ("first", "second", "third")
    lines = [
        _line(frame, [(float(iou), f_score) for iou, f_score in values.items()], kind)
        for kind, values in zip(kinds, f_by_iou.values(), strict=False)
    ]
    return joined(
        frame.drawn("F over IoU", *lines), _legend(list(zip(kinds, f_by_iou, strict=False)))
    )


def recall_by_height(recall: Mapping[str, float | None], truths: Mapping[str, int]) -> Markup:
    """Draw recall as one bar per height of the text."""
    ticks = [(index + 0.5, f"{name} ({truths[name]:,})") for index, name in enumerate(recall)]
    axis = Axis("height of the text, px (true regions)", 0.0, float(len(recall)), ticks)
    frame = PlotArea(axis, shares_axis("recall"))
    bars = []
    for index, value in enumerate(recall.values()):
        left, top = frame.place(index + 0.2, value or 0.0)
        right, bottom = frame.place(index + 0.8, 0.0)
        size = {"width": right - left, "height": max(bottom - top, 0.0)}
        bars.append(tag("rect", x=left, y=top, rx=2, class_="bar", **size))
        shown = "none" if value is None else f"{value:.2f}"
        middle = (left + right) / 2
        bars.append(tag("text", shown, x=middle, y=top - 5, class_="value", text_anchor="middle"))
    return frame.drawn("Recall by the height of the text", *bars)


def counts_scatter(counted: Counted) -> Markup:
    """Draw predicted over true counts, with the diagonal and a band of 10 % around it."""
    predicted, true = counted
    lowest, highest = float(min(*predicted, *true)), float(max(*predicted, *true))
    frame = PlotArea(
        counts_axis("true count", lowest, highest), counts_axis("predicted count", lowest, highest)
    )
    step = max(1, -(-len(true) // MOST_POINTS))
    dots = [
        tag("circle", cx=x, cy=y, r=2.6, class_="dot")
        for x, y in (
            frame.place(t, p) for p, t in zip(predicted[::step], true[::step], strict=True)
        )
    ]
    return frame.drawn("Predicted over true counts", _ten_percent(frame), *dots)


def error_bar(parts: Sequence[tuple[str, str, int]]) -> Markup:
    """Draw class, name and number of regions as one bar of pieces."""
    total = max(sum(number for _, _, number in parts), 1)
    pieces = [
        tag("span", title=f"{name}: {number:,}", class_=f"piece {kind}",
            style=f"flex-grow:{number / total:.4f}")
        for kind, name, number in parts
        if number
    ]  # fmt: skip
    labels = [
        tag("span", tag("i", class_=f"key {kind}"), f"{name} ", tag("b", f"{number:,}"))
        for kind, name, number in parts
    ]
    return joined(tag("div", *pieces, class_="stack"), tag("div", *labels, class_="legend"))


def _line(frame: PlotArea, points: Sequence[tuple[float, float]], kind: str) -> Markup:
    places = [frame.place(x, y) for x, y in points]
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
    dots = [
        tag("circle", tag("title", f"{x:g}: {y:.3f}"), cx=px, cy=py, r=2.5, class_=f"point {kind}")
        for (x, y), (px, py) in zip(points, places, strict=True)
    ]
    return joined(tag("polyline", points=path, class_=f"line {kind}"), *dots)


def _ten_percent(frame: PlotArea) -> Markup:
    """A band of 10 % around the diagonal, cut off at the ends of the axes."""
    low, high = frame.x.low, frame.x.high
    values = [low + (high - low) * (step / 40) ** 3 for step in range(41)]
    above = [frame.place(value, min(1.1 * value, high)) for value in values]
    below = [frame.place(value, max(0.9 * value, low)) for value in values]
    band = " ".join(f"{x:.1f},{y:.1f}" for x, y in (*above, *below[::-1]))
    start, end = frame.place(low, low), frame.place(high, high)
    return joined(
        tag("polygon", points=band, class_="band"),
        tag("line", x1=start[0], y1=start[1], x2=end[0], y2=end[1], class_="mark"),
    )


def _legend(entries: Sequence[tuple[str, str]]) -> Markup:
    return tag(
        "div",
        *(tag("span", tag("i", class_=f"key {kind}"), name) for kind, name in entries),
        class_="legend",
    )
