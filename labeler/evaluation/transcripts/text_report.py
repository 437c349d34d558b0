"""Scores of readings as text, and the words in which every report tells them."""

from labeler.evaluation.tables import share, table
from labeler.evaluation.transcripts.accuracy import TextAccuracy
from labeler.evaluation.transcripts.reading_classes import ReadingClass
from labeler.evaluation.transcripts.scorer import TranscriptScores

SHOWN_CONFUSIONS = 15

ACCURACY_COLUMNS = ("characters", "words", "lines", "1-NED")
CONFUSION_COLUMNS = ("true character", "read as", "times")


def blocks(scores: TranscriptScores) -> list[str]:
    """Return the text tables about readings."""
    result = [
        f"TRANSCRIPTS   {headline(scores)}\n{summary(scores)}",
        table(
            ["right of what was found", *ACCURACY_COLUMNS],
            [[one.name, *accuracy_cells(one)] for one in scores.accuracy.values()],
        ),
    ]
    if scores.end_to_end:
        rows = [
            [one.name, share(one.precision), share(one.recall), share(one.f_score)]
            for one in scores.end_to_end.values()
        ]
        result.append(table(["end to end", "P", "R", "F"], rows))
    rows = [[kind.label, f"{scores.classes[kind.value]:,}"] for kind in ReadingClass]
    result.append(table(["what became of true lines", "lines"], rows))
    if scores.confusions:
        result.append(table(CONFUSION_COLUMNS, confusion_rows(scores, SHOWN_CONFUSIONS)))
    return result


def headline(scores: TranscriptScores) -> str:
    """Return the share of characters read right, in words."""
    exact = next(iter(scores.accuracy.values()))
    return f"characters right {share(exact.character_accuracy)}   ({exact.name})"


def summary(scores: TranscriptScores) -> str:
    """Return in a sentence what was compared."""
    return (
        f"{scores.lines:,} true lines of known text, {scores.found:,} found, "
        f"{scores.misread:,} of them not read right"
    )


def accuracy_cells(accuracy: TextAccuracy) -> list[str]:
    """Return the cells below `ACCURACY_COLUMNS`."""
    shares = (
        accuracy.character_accuracy,
        accuracy.word_accuracy,
        accuracy.line_accuracy,
        accuracy.one_minus_ned,
    )
    return [share(one) for one in shares]


def confusion_rows(scores: TranscriptScores, most: int) -> list[tuple[str, str, str]]:
    """Return the cells below `CONFUSION_COLUMNS`, the most frequent confusions first."""
    return [
        (visible(one.true), visible(one.read), f"{one.times:,}") for one in scores.confusions[:most]
    ]


def visible(character: str) -> str:
    """Return a character as it can be seen in a table."""
    return {"": "nothing", " ": "space"}.get(character, character)
