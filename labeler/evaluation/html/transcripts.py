"""What a report shows about readings: how right they are, what went wrong, the worst lines."""

from base64 import b64encode
from collections.abc import Sequence

from labeler.core.alignment import Step
from labeler.evaluation.html.blocks import card, measured, section, table
from labeler.evaluation.html.charts import error_bar
from labeler.evaluation.html.elements import Content, Markup, joined, tag
from labeler.evaluation.tables import share
from labeler.evaluation.transcripts.normalisation import EXACT, LETTERS
from labeler.evaluation.transcripts.reading_classes import ReadingClass
from labeler.evaluation.transcripts.scorer import TranscriptScores
from labeler.evaluation.transcripts.text_report import (
    ACCURACY_COLUMNS,
    CONFUSION_COLUMNS,
    accuracy_cells,
    confusion_rows,
    summary,
)
from labeler.evaluation.worst_cases import WorstLine

SHOWN_CONFUSIONS = 40
_GAP = "\N{MIDDLE DOT}"
"""Stands where the other text has a character and this one has none."""


def cards(scores: TranscriptScores) -> list[Markup]:
    """Return the numbers that stand for the rest."""
    result = []
    for one in (scores.accuracy[EXACT.key], scores.accuracy[LETTERS.key]):
        note = f"{one.name}. Words {share(one.word_accuracy)}, lines {share(one.line_accuracy)}"
        result.append(card("characters right", share(one.character_accuracy), note))
    if EXACT.key in scores.end_to_end:
        exact = scores.end_to_end[EXACT.key]
        result.append(card("F end to end", share(exact.f_score), exact.name))
    return result


def transcripts(
    scores: TranscriptScores, worst: Sequence[WorstLine], crops: Sequence[bytes | None]
) -> Markup:
    """Return the section about readings; `crops` are pictures parallel to the worst lines."""
    accuracy = [[one.name, *accuracy_cells(one)] for one in scores.accuracy.values()]
    end_to_end = [
        [one.name, share(one.precision), share(one.recall), measured(one.f_score)]
        for one in scores.end_to_end.values()
    ]
    parts = [table(["right of what was found", *ACCURACY_COLUMNS], accuracy)]
    if end_to_end:
        parts.append(table(["end to end", "precision", "recall", "F"], end_to_end))
    parts += [tag("h3", "What became of true lines"), _classes(scores)]
    if scores.confusions:
        parts += [tag("h3", "Confused characters"), _confusions(scores)]
    if worst:
        parts += [tag("h3", "Worst lines"), _worst_lines(worst, crops)]
    return section("Transcripts", f"{summary(scores)}.", *parts)


def _classes(scores: TranscriptScores) -> Markup:
    return error_bar(
        [
            (kind.value.replace("_", "-"), kind.label, scores.classes[kind.value])
            for kind in ReadingClass
        ]
    )


def _confusions(scores: TranscriptScores) -> Markup:
    """Return the most frequent ones in two tables, side by side."""
    rows = confusion_rows(scores, SHOWN_CONFUSIONS)
    half = -(-len(rows) // 2)
    halves = [table(CONFUSION_COLUMNS, part) for part in (rows[:half], rows[half:]) if part]
    return tag("div", *halves, class_="halves")


def _worst_lines(worst: Sequence[WorstLine], crops: Sequence[bytes | None]) -> Markup:
    shown = [*crops, *[None] * (len(worst) - len(crops))]
    figures = [
        tag(
            "figure",
            _picture(crop, line.page),
            tag("p", _marked(line.compared.steps, is_truth=True), class_="text"),
            tag("p", _marked(line.compared.steps, is_truth=False), class_="text read"),
            tag("figcaption", f"{line.page}: {line.compared.kind.label}"),
        )
        for line, crop in zip(worst, shown, strict=True)
    ]
    return joined(
        tag("p", "The true text, and below it what was read.", class_="note"),
        tag("div", *figures, class_="lines"),
    )


def _picture(jpeg: bytes | None, page: str) -> Markup:
    if jpeg is None:
        return Markup("")
    source = f"data:image/jpeg;base64,{b64encode(jpeg).decode('ascii')}"
    return Markup(tag("img", src=source, alt=page).removesuffix("</img>"))


def _marked(steps: Sequence[Step], *, is_truth: bool) -> Markup:
    """Return one of two texts with the characters marked that differ from the other's."""
    pieces: list[Content] = []
    for step in steps:
        character = step.true if is_truth else step.read
        if step.is_edit:
            pieces.append(tag("mark", _GAP if character is None else character))
        else:
            pieces.append(character or "")
    return joined(*pieces)
