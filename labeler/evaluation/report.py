"""Scores of one model on one set of pages, as a table and as JSON."""

from dataclasses import asdict, dataclass, field
from typing import Any

from labeler.evaluation.counting import CountScores
from labeler.evaluation.detection import DetectionScores


@dataclass(frozen=True, slots=True)
class Report:
    """Everything measured in one evaluation."""

    title: str
    detection: dict[str, DetectionScores] = field(default_factory=dict)
    """What was looked for ("lines", "characters") to how well it was found."""
    counts: dict[str, CountScores] = field(default_factory=dict)
    """Where the counts come from ("instances", "head A") to how good they are."""


def as_json(report: Report) -> dict[str, Any]:
    """Return a report as plain dictionaries, lists, strings and numbers."""
    return asdict(report)


def as_text(report: Report) -> str:
    """Return a report as a text table, one block per kind of score."""
    blocks = [report.title]
    if report.detection:
        blocks.append(_table(_DETECTION_HEADER, _detection_rows(report)))
        blocks.append(_table(_HEIGHT_HEADER + _heights(report), _height_rows(report)))
    if report.counts:
        blocks.append(_table(_COUNT_HEADER, _count_rows(report)))
    return "\n\n".join(blocks)


_DETECTION_HEADER = [
    "found", "protocol", "P", "R", "F", "mean IoU", "split", "merged", "true", "predicted",
]  # fmt: skip
_HEIGHT_HEADER = ["recall by height, px"]
_COUNT_HEADER = ["counts", "MAE", "RMSE", "bias", "exact", "±1", "±10 %", "±15 %", "samples"]


def _detection_rows(report: Report) -> list[list[str]]:
    return [
        [
            name,
            scores.protocol,
            *(
                f"{value:.3f}"
                for value in (scores.precision, scores.recall, scores.f_score, scores.mean_iou)
            ),
            f"{scores.split_rate:.3f}",
            f"{scores.merge_rate:.3f}",
            str(scores.truths),
            str(scores.predictions),
        ]
        for name, scores in report.detection.items()
    ]


def _heights(report: Report) -> list[str]:
    return list(next(iter(report.detection.values())).recall_by_height)


def _height_rows(report: Report) -> list[list[str]]:
    return [
        [
            name,
            *("-" if recall is None else f"{recall:.3f}" for recall in by_height.values()),
        ]
        for name, by_height in (
            (name, scores.recall_by_height) for name, scores in report.detection.items()
        )
    ]


def _count_rows(report: Report) -> list[list[str]]:
    return [
        [
            name,
            f"{scores.mean_absolute_error:.2f}",
            f"{scores.root_mean_square_error:.2f}",
            f"{scores.bias:+.2f}",
            f"{scores.exact:.3f}",
            f"{scores.within_one:.3f}",
            f"{scores.within_10_percent:.3f}",
            f"{scores.within_15_percent:.3f}",
            str(scores.samples),
        ]
        for name, scores in report.counts.items()
    ]


def _table(header: list[str], rows: list[list[str]]) -> str:
    """Lay cells out in columns: the first to the left, words too, numbers to the right."""
    widths = [max(len(cell) for cell in column) for column in zip(header, *rows, strict=True)]
    is_words = [
        not any(cell[:1] in "+-0123456789" for cell in column) for column in zip(*rows, strict=True)
    ]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if words else cell.rjust(width)
            for cell, width, words in zip(row, widths, is_words, strict=True)
        ).rstrip()
        for row in (header, *rows)
    )
