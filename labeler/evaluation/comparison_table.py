"""A comparison of two models for people."""

from labeler.evaluation.comparison import Comparison
from labeler.evaluation.examination import Comparisons
from labeler.evaluation.slices import MEANINGS, Slice
from labeler.evaluation.tables import table

HEADER = ("lines", "number", "before", "after", "difference (95 %)")


def signed(comparison: Comparison) -> str:
    """Return a difference with its interval."""
    return f"{comparison.difference:+.3f}, 95 %: {_ends(comparison)}"


def rows(comparisons: Comparisons, measure: str) -> list[tuple[str, ...]]:
    """Return the cells below `HEADER`: first what decides, then each kind of line."""
    named = {measure: comparisons.overall}
    named |= {f"{kind}: {MEANINGS[Slice(kind)]}": one for kind, one in comparisons.slices.items()}
    return [
        (
            name,
            str(one.lines),
            f"{one.before:.3f}",
            f"{one.after:.3f}",
            f"{one.difference:+.3f}  ({_ends(one)})",
        )
        for name, one in named.items()
    ]


def as_text(comparisons: Comparisons, measure: str) -> str:
    """Return a comparison as a table."""
    return table(HEADER, rows(comparisons, measure))


def _ends(comparison: Comparison) -> str:
    return f"{comparison.low:+.3f} to {comparison.high:+.3f}"
