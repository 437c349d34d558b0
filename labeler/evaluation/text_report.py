"""A report as text: one block per question, every number under the name of its protocol."""

from collections.abc import Iterator, Mapping

from labeler.evaluation.counting import CountErrors, CountScores
from labeler.evaluation.detection import DetectionScores
from labeler.evaluation.report import Report
from labeler.evaluation.tables import share, table
from labeler.evaluation.tally import Scores
from labeler.evaluation.transcripts import text_report as transcripts


def as_text(report: Report) -> str:
    """Return a report as text tables."""
    blocks = [report.title]
    for name, scores in report.detection.items():
        blocks += [_headline(name, scores, report.score), _protocols(scores), _details(scores)]
    if report.transcripts is not None:
        blocks += transcripts.blocks(report.transcripts)
    if report.masks:
        blocks.append(_masks(report))
    if report.counts:
        blocks += [_counts(report.counts), *_sizes(report.counts)]
    return "\n\n".join(blocks)


def _headline(name: str, scores: DetectionScores, score: float) -> str:
    asked = f", score {score:g} or more" if score else ""
    return (
        f"{name.upper()}   F {share(scores.f_score)}   ({scores.protocol})\n"
        f"{scores.truths} true, {scores.predictions} found on {scores.pages} pages{asked}"
    )


def _protocols(scores: DetectionScores) -> str:
    rows = [[one.name, *_three(one)] for one in scores.protocols.values()]
    return table(["protocol", "P", "R", "F"], rows)


def _three(scores: Scores) -> list[str]:
    return [share(scores.precision), share(scores.recall), share(scores.f_score)]


def _details(scores: DetectionScores) -> str:
    errors, by_height = scores.errors, scores.recall_by_height
    blocks = [
        table(
            ["height of the text, px", *by_height],
            [
                ["recall", *(share(recall) for recall in by_height.values())],
                ["true regions", *(str(count) for count in scores.truths_by_height.values())],
            ],
        ),
        table(
            ["errors", "right", "badly placed", "missed", "false"],
            [
                ["true regions", str(errors.found), str(errors.truths_badly_placed),
                 str(errors.missed), ""],
                ["findings", str(errors.right), str(errors.predictions_badly_placed),
                 "", str(errors.false)],
            ],
        ),
        table(
            ["outlines", "mean IoU", "split", "merged"],
            [["true regions", *map(share, (scores.mean_iou, scores.split_rate, scores.merge_rate))]],
        ),
    ]  # fmt: skip
    return "\n\n".join(blocks)


def _masks(report: Report) -> str:
    return table(
        ["mask of the head, by pixel", "IoU", "P", "R", "threshold", "pages"],
        [
            [head, share(one.iou), share(one.precision), share(one.recall),
             f"{one.threshold:g}", str(one.pages)]
            for head, one in report.masks.items()
        ],
    )  # fmt: skip


COUNT_COLUMNS = ("MAE", "RMSE", "bias", "exact", "±1", "±10 %", "±15 %", "samples")


def with_ends(
    counts: Mapping[str, CountScores],
) -> Iterator[tuple[str, CountScores, bool]]:
    """Yield sources of counts and whether each is the last of those with the same baseline."""
    names = list(counts)
    for name, following in zip(names, [*names[1:], None], strict=True):
        scores = counts[name]
        yield name, scores, following is None or counts[following].baseline != scores.baseline


def _counts(counts: Mapping[str, CountScores]) -> str:
    """Tell every source, and after the last of those about the same counts what they must beat."""
    rows = []
    for name, scores, ends in with_ends(counts):
        rows.append([name, *count_cells(scores)])
        if ends:
            rows.append([f"always {scores.median:g}, the median", *count_cells(scores.baseline)])
    return table(["character counts", *COUNT_COLUMNS], rows)


def _sizes(counts: Mapping[str, CountScores]) -> list[str]:
    """Sources whose true counts are all of one size are told already."""
    rows = [
        [f"{name}: {size}", *count_cells(errors)]
        for name, scores in counts.items()
        if len(scores.by_size) > 1
        for size, errors in scores.by_size.items()
    ]
    return [table(["counts by size of the true one", *COUNT_COLUMNS], rows)] if rows else []


def count_cells(errors: CountErrors) -> list[str]:
    """Return the cells below `COUNT_COLUMNS`."""
    return [
        f"{errors.mean_absolute_error:.2f}",
        f"{errors.root_mean_square_error:.2f}",
        f"{errors.bias:+.2f}",
        share(errors.exact),
        share(errors.within_one),
        share(errors.within_10_percent),
        share(errors.within_15_percent),
        str(errors.samples),
    ]
