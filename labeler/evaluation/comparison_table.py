"""A comparison of two models for people."""

from labeler.core.marked import mark
from labeler.evaluation.comparison import Comparison
from labeler.evaluation.examination import Comparisons, Measure
from labeler.evaluation.slices import MEANINGS, Slice
from labeler.evaluation.tables import table

NAMES = {
    Measure.FOUND: mark("F of lines"),
    Measure.FIT: mark("F of lines, mean over IoU 0.5 to 0.95"),
    Measure.READ: mark("Characters read right"),
}
HEADER = ("", mark("lines"), mark("before"), mark("after"), mark("difference"))


def in_a_line(comparisons: Comparisons) -> str:
    """Return what decides, with its uncertainty."""
    return "; ".join(
        f"{NAMES[Measure(key)]} {one.before:.3f} before, {one.after:.3f} after "
        f"({one.difference:+.3f}, {_interval(one)})"
        for key, one in comparisons.measures.items()
    )


def rows(comparisons: Comparisons) -> list[tuple[str, ...]]:
    """Return the cells below `HEADER`: first what decides, then each kind of line."""
    named = {NAMES[Measure(key)]: one for key, one in comparisons.measures.items()}
    done = "read right" if Measure.READ in comparisons.measures else "found"
    for kind, one in comparisons.slices.items():
        named[f"{kind.capitalize()} lines {done} ({MEANINGS[Slice(kind)]})"] = one
    return [
        (
            name,
            str(one.lines),
            f"{one.before:.3f}",
            f"{one.after:.3f}",
            f"{one.difference:+.3f} ({_interval(one)})",
        )
        for name, one in named.items()
    ]


def as_text(comparisons: Comparisons) -> str:
    """Return a comparison as a table."""
    return table(HEADER, rows(comparisons))


def _interval(one: Comparison) -> str:
    return f"{100 * one.confidence:g} %: {one.low:+.3f} to {one.high:+.3f}"
