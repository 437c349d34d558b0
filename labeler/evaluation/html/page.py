"""The HTML page: headline, protocols, errors, transcripts, plots, counts, worst pages."""

from collections.abc import Mapping, Sequence

from labeler import paths
from labeler.evaluation.counting import CountScores
from labeler.evaluation.detection import DetectionScores
from labeler.evaluation.error_classes import ErrorCounts
from labeler.evaluation.html import charts, pictures
from labeler.evaluation.html.blocks import card, figure, measured, section, table
from labeler.evaluation.html.elements import Content, Markup, joined, tag
from labeler.evaluation.html.transcripts import cards, transcripts
from labeler.evaluation.report import Report
from labeler.evaluation.tables import share
from labeler.evaluation.text_report import COUNT_COLUMNS, count_cells, with_ends
from labeler.evaluation.worst_cases import WorstCases


def as_html(
    report: Report,
    worst_cases: WorstCases,
    jpegs: Mapping[str, bytes],
    crops: Sequence[bytes | None] = (),
) -> str:
    """Return the report as one HTML document that opens without a network.

    `jpegs` are pictures of the worst pages by name; a page without one is drawn blank. `crops`
    are pictures of the worst read lines, parallel to those.
    """
    style = (paths.resources() / "report.css").read_text(encoding="utf-8")
    head = joined(
        Markup('<meta charset="utf-8">'),
        Markup('<meta name="viewport" content="width=device-width, initial-scale=1">'),
        Markup('<meta name="color-scheme" content="light dark">'),
        tag("title", f"{report.title} - Labeler"),
        tag("style", Markup(style)),
    )
    body = joined(
        _header(report),
        *(_detection(name, scores) for name, scores in report.detection.items()),
        _transcripts(report, worst_cases, crops),
        _plots(report, worst_cases),
        _masks(report),
        _counts(report.counts),
        _worst(worst_cases, jpegs),
        _footer(),
    )
    document = tag("html", tag("head", head), tag("body", tag("main", body)), lang="en")
    return f"<!doctype html>\n{document}\n"


def _header(report: Report) -> Markup:
    asked = f", findings with a score of {report.score:g} or more" if report.score else ""
    shown = []
    for name, scores in report.detection.items():
        note = (
            f"{scores.protocol}. Precision {share(scores.precision)}, recall {share(scores.recall)}"
        )
        shown.append(card(f"F of {name}", share(scores.f_score), note))
    if report.transcripts is not None:
        shown += cards(report.transcripts)
    if (count := report.counts.get("page, from lines")) is not None:
        value = f"{count.within_10_percent:.0%}"
        note = f"of {count.samples:,} pages. Mean error {count.mean_absolute_error:.1f}"
        shown.append(card("counts within 10 %", value, note))
    return tag(
        "header",
        tag("h1", report.title),
        tag("p", f"{_compared(report)} compared{asked}", class_="note"),
        tag("div", *shown, class_="cards"),
    )


def _compared(report: Report) -> str:
    if report.transcripts is not None and not report.detection:
        return f"{report.transcripts.lines:,} lines"
    return f"{next((scores.pages for scores in report.detection.values()), 0):,} pages"


def _transcripts(report: Report, worst_cases: WorstCases, crops: Sequence[bytes | None]) -> Markup:
    if report.transcripts is None:
        return Markup("")
    return transcripts(report.transcripts, worst_cases.worst_lines, crops)


def _detection(name: str, scores: DetectionScores) -> Markup:
    errors = scores.errors
    rows = [
        [one.name, share(one.precision), share(one.recall), measured(one.f_score)]
        for one in scores.protocols.values()
    ]
    return section(
        name.capitalize(),
        f"{scores.truths:,} true, {scores.predictions:,} found. Of the true ones "
        f"{scores.split_rate:.1%} are split and {scores.merge_rate:.1%} merged; "
        f"mean IoU with the best finding {share(scores.mean_iou)}.",
        table(["protocol", "precision", "recall", "F"], rows),
        tag("h3", f"Errors: {scores.protocol}"),
        tag("h4", "true regions"),
        charts.error_bar(
            [("right", "found", errors.found),
             ("badly-placed", "badly placed", errors.truths_badly_placed),
             ("missed", "missed", errors.missed)]
        ),
        tag("h4", "findings"),
        charts.error_bar(
            [("right", "right", errors.right),
             ("badly-placed", "badly placed", errors.predictions_badly_placed),
             ("false", "false", errors.false)]
        ),
    )  # fmt: skip


def _plots(report: Report, worst_cases: WorstCases) -> Markup:
    figures = []
    lines = report.detection.get("lines")
    if lines is not None:
        if lines.by_score:
            figures.append(
                figure(
                    f"Lines over the score, {lines.protocol}",
                    charts.scores_over_threshold(lines.by_score, report.score),
                )
            )
        f_scores = {name: one.f_by_iou for name, one in report.detection.items()}
        figures.append(figure("F over IoU, one to one", charts.f_over_iou(f_scores)))
        figures.append(
            figure(
                f"Recall of lines by height, {lines.protocol}",
                charts.recall_by_height(lines.recall_by_height, lines.truths_by_height),
            )
        )
    figures += [
        figure(f"Characters per {name}; the band is 10 %", charts.counts_scatter(counted))
        for name, counted in worst_cases.counted.items()
    ]
    return section("Plots", "", tag("div", *figures, class_="plots"))


def _masks(report: Report) -> Markup:
    if not report.masks:
        return Markup("")
    rows = [
        [head, measured(one.iou), share(one.precision), share(one.recall), f"{one.threshold:g}",
         f"{one.pages:,}"]
        for head, one in report.masks.items()
    ]  # fmt: skip
    return section(
        "Masks",
        "The map of each head against the truth drawn as it was trained to answer, pixel by pixel "
        "at the resolution of the map.",
        table(["head", "IoU", "precision", "recall", "threshold", "pages"], rows),
    )


def _counts(counts: Mapping[str, CountScores]) -> Markup:
    if not counts:
        return Markup("")
    rows: list[list[Content]] = []
    for name, scores, ends in with_ends(counts):
        rows.append([tag("b", name), *count_cells(scores)])
        if len(scores.by_size) > 1:
            rows += [
                [_below(f"true count {size}"), *count_cells(errors)]
                for size, errors in scores.by_size.items()
            ]
        if ends:
            baseline = f"always {scores.median:g}, the median"
            rows.append([baseline, *count_cells(scores.baseline)])
    return section(
        "Character counts",
        "Against predicting the median of the true counts everywhere, and by their size.",
        table(["counts", *COUNT_COLUMNS], rows),
    )


def _below(text: str) -> Markup:
    return tag("span", text, class_="below")


def _worst(worst_cases: WorstCases, jpegs: Mapping[str, bytes]) -> Markup:
    figures = []
    for index, page in enumerate(worst_cases.worst):
        errors = ErrorCounts.of(page.compared.errors)
        wrong = (
            f"{errors.missed} missed, {errors.truths_badly_placed} badly placed, "
            f"{errors.false} false; {errors.found} found"
        )
        caption = tag("figcaption", tag("b", f"{index + 1}. {page.name}"), wrong)
        place = f"page-{index + 1}"
        figures.append(
            tag(
                "figure",
                tag("a", pictures.drawn_page(page, jpegs.get(page.name)), href=f"#{place}"),
                tag("a", "close", href="#worst", class_="close"),
                caption,
                id=place,
            )
        )
    if not figures:
        return Markup("")
    return section(
        "Worst pages",
        "Most regions wrong, weighed by their share. Click a page to enlarge it.",
        pictures.legend(),
        tag("div", *figures, class_="pages"),
        place="worst",
    )


def _footer() -> Markup:
    return tag(
        "footer",
        "A region is badly placed when text is there but the outline does not match; missed when "
        "nothing was found there; a finding is false when there is no text left to find. "
        "Findings mostly inside a don't-care region count neither way.",
    )
