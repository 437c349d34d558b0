"""A comparison of two models for people."""

from labeler.core.marked import Sentence, mark, sentence
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
FOUND_LINES = {
    Slice.SMALL: sentence("Small lines found"),
    Slice.LONG: sentence("Long lines found"),
    Slice.ROTATED: sentence("Rotated lines found"),
    Slice.DOUBTFUL: sentence("Doubtful lines found"),
}
READ_LINES = {
    Slice.SMALL: sentence("Small lines read right"),
    Slice.LONG: sentence("Long lines read right"),
    Slice.ROTATED: sentence("Rotated lines read right"),
    Slice.DOUBTFUL: sentence("Doubtful lines read right"),
}


def in_a_line(comparisons: Comparisons) -> str:
    """Return what decides, with its uncertainty."""
    scores = [_score(Measure(key), one) for key, one in comparisons.measures.items()]
    if not scores:
        return ""
    said, *others = scores
    for other in others:
        said = sentence("{said}; {other}", said=said, other=other)
    return said


def _score(measure: Measure, one: Comparison) -> Sentence:
    return sentence(
        "{measure} {before} before, {after} after ({difference}, {interval})",
        measure=sentence(NAMES[measure]),
        before=f"{one.before:.3f}",
        after=f"{one.after:.3f}",
        difference=f"{one.difference:+.3f}",
        interval=_interval(one),
    )


def rows(comparisons: Comparisons) -> list[tuple[str, ...]]:
    """Return the cells below `HEADER`: first what decides, then each kind of line."""
    named: dict[str, Comparison] = {
        sentence(NAMES[Measure(key)]): one for key, one in comparisons.measures.items()
    }
    captions = READ_LINES if Measure.READ in comparisons.measures else FOUND_LINES
    for kind, one in comparisons.slices.items():
        meaning = MEANINGS[Slice(kind)]
        named[sentence("{lines} ({meaning})", lines=captions[Slice(kind)], meaning=meaning)] = one
    return [
        (
            name,
            str(one.lines),
            f"{one.before:.3f}",
            f"{one.after:.3f}",
            sentence(
                "{difference} ({interval})",
                difference=f"{one.difference:+.3f}",
                interval=_interval(one),
            ),
        )
        for name, one in named.items()
    ]


def as_text(comparisons: Comparisons) -> str:
    """Return a comparison as a table."""
    return table(HEADER, rows(comparisons))


def _interval(one: Comparison) -> Sentence:
    return sentence(
        "{percent} %: {low} to {high}",
        percent=f"{100 * one.confidence:g}",
        low=f"{one.low:+.3f}",
        high=f"{one.high:+.3f}",
    )
