"""A comparison of two models for people."""

from labeler.evaluation.comparison import Comparison
from labeler.evaluation.examination import Comparisons
from labeler.evaluation.slices import MEANINGS, Slice
from labeler.evaluation.tables import table

HEADER = ("", "lines", "before", "after", "difference (95 %)")


def signed(comparison: Comparison) -> str:
    """Return a difference with its interval."""
    return f"{comparison.difference:+.3f}, 95 %: {_ends(comparison)}"


def rows(comparisons: Comparisons, words: tuple[str, str]) -> list[tuple[str, ...]]:
    """Return the cells below `HEADER`: first what decides, then each kind of line.

    `words` name the measure, and what is to be done with a line: "F of lines", "found".
    """
    measure, done = words
    named = {measure: comparisons.overall}
    for kind, one in comparisons.slices.items():
        named[f"{kind.capitalize()} lines {done} ({MEANINGS[Slice(kind)]})"] = one
    return [
        (
            name,
            str(one.lines),
            f"{one.before:.3f}",
            f"{one.after:.3f}",
            f"{one.difference:+.3f} ({_ends(one)})",
        )
        for name, one in named.items()
    ]


def as_text(comparisons: Comparisons, words: tuple[str, str]) -> str:
    """Return a comparison as a table."""
    return table(HEADER, rows(comparisons, words))


def _ends(comparison: Comparison) -> str:
    return f"{comparison.low:+.3f} to {comparison.high:+.3f}"
