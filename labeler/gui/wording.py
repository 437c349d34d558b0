"""Words that messages share: what the values of the store are called, how numbers fit together."""

from enum import StrEnum

from labeler.core.agreement import Agreement
from labeler.core.annotation import CountSource, IgnoreReason, Level, ReviewState
from labeler.core.fixes import Fate, Fix, Untouched
from labeler.core.line_facts import Concern
from labeler.core.lint import Problem
from labeler.core.marked import mark
from labeler.core.page_doubts import PageDoubt
from labeler.core.page_index import Mark
from labeler.core.records import REPAIRED, ModelKind
from labeler.gui.translation import decimal, shown, tr

CAPTIONS: dict[StrEnum, str] = {
    Level.LINE: mark("line"),
    Level.CHARACTER: mark("character"),
    CountSource.TYPED: mark("typed"),
    CountSource.TRANSCRIPT: mark("from the transcript"),
    CountSource.READING: mark("from the reading"),
    CountSource.MODEL: mark("the model's guess"),
    IgnoreReason.ILLEGIBLE: mark("illegible"),
    IgnoreReason.FOREIGN_SCRIPT: mark("foreign script"),
    IgnoreReason.TOO_SMALL: mark("too small"),
    IgnoreReason.CUT_OFF: mark("cut off"),
    IgnoreReason.DECORATION: mark("decoration"),
    IgnoreReason.OTHER: mark("other"),
    ReviewState.NEW: mark("new"),
    ReviewState.PROPOSED: mark("proposed"),
    ReviewState.IN_WORK: mark("in work"),
    ReviewState.ACCEPTED: mark("accepted"),
    ReviewState.REJECTED: mark("rejected"),
    ReviewState.SKIPPED: mark("skipped"),
    Mark.UNSEEN: mark("accepted unseen"),
    Mark.REFUSED: mark("not all imported"),
    Mark.IMAGE_CHANGED: mark("image changed"),
    Mark.DAMAGED: mark("damaged"),
    Mark.ISSUES: mark("open issues"),
    Mark.APPROVED: mark("approved"),
    Mark.NOTED: mark("with a note"),
    Mark.VALIDATION: mark("validation page"),
    Mark.MINE: mark("mine"),
    Mark.OTHERS: mark("given to others"),
    PageDoubt.TO_CHECK: mark("with lines to check"),
    PageDoubt.DISAGREEING: mark("with disagreements"),
    PageDoubt.READING_START: mark("with unusual reading starts"),
    Concern.DISAGREEING: mark("disagreeing"),
    Concern.WITHOUT_TRANSCRIPT: mark("without transcript"),
    Concern.DOUBTFUL: mark("doubtful"),
    Concern.LOW_IN_SCORE: mark("low in score"),
    Concern.READING_START: mark("unusual reading start"),
    Fix.DELETED: mark("deleted"),
    Fix.ADDED: mark("added"),
    Fix.SPLIT: mark("split"),
    Fix.MERGED: mark("merged"),
    Fix.MOVED: mark("moved"),
    Fix.REREAD: mark("re-read"),
    Fix.RECOUNTED: mark("re-counted"),
    Fix.IGNORED: mark("ignored"),
    Untouched.KEPT: mark("kept"),
    Untouched.AS_PROPOSED: mark("as proposed, not accepted by anybody"),
    ModelKind.DETECTOR: mark("detector"),
    ModelKind.READER: mark("reader"),
    Problem.TOO_FEW: mark("fewer than three vertices"),
    Problem.NO_AREA: mark("no area"),
    Problem.SELF_INTERSECTION: mark("the outline crosses itself"),
    Problem.OUTSIDE: mark("lies outside the image"),
    Problem.LEAVES: mark("what of it lies inside the image is not one outline"),
    Problem.BASELINE_STRAYS: mark("the baseline lies far from the outline"),
    Problem.BASELINE_BACKWARDS: mark("the baseline runs against the reading direction"),
    Problem.BASELINE_CROSSES: mark("the baseline crosses itself"),
}
"""What values that the store holds are called in a sentence."""

CONSISTENCY = {
    "none": mark("not used: so far it never helped"),
    "count": mark("counts agree (Guo and Wu)"),
    "maps": mark("maps agree"),
    "both": mark("counts and maps agree"),
}
"""What unlabelled pages are asked for, by the values of `labeler train --consistency`."""


def caption(value: StrEnum) -> str:
    """Return what a value is called in a sentence."""
    return tr(CAPTIONS[value])


def heading(value: StrEnum) -> str:
    """Return what a value is called where it stands alone."""
    text = caption(value)
    return text[:1].upper() + text[1:]


def numbers_in_words(agreement: Agreement) -> str:
    """Return the known numbers of characters of a line: "12 characters read, count 14"."""
    parts = []
    written = agreement.written
    if written is not None and agreement.is_read:
        parts.append(tr("%n characters read", "", written))
    elif written is not None:
        parts.append(tr("%n characters written", "", written))
    if agreement.count is not None:
        parts.append(tr("count {count}", count=agreement.count))
    if agreement.found is not None:
        parts.append(tr("%n found", "", agreement.found))
    return ", ".join(parts)


def fate_in_words(fate: Fate) -> str:
    """Return what became of a line that was proposed: "Moved, re-read. Read as “Tota1”"."""
    kinds = ", ".join(caption(kind) for kind in fate.kinds)
    sentences = [f"{kinds[:1].upper()}{kinds[1:]}."]
    if Fix.MOVED in fate.fixes:
        sentences.append(tr("IoU {overlap}.", overlap=decimal(fate.overlap, 2)))
    if Fix.RECOUNTED in fate.fixes and fate.counts is not None:
        sentences.append(
            tr(
                "Count {before} proposed, {after} typed.",
                before=fate.counts[0],
                after=fate.counts[1],
            )
        )
    if Fix.REREAD in fate.fixes and fate.proofread is not None:
        edits, read = fate.proofread.edits, fate.proofread.read.text
        sentences.append(tr("%n characters changed, read as “{text}”.", "", edits, text=read))
    return " ".join(sentences)


def left_to_check(sentence: str) -> str:
    """Say what was lost of the labels of a page, and where: in an import or a repair."""
    if sentence.startswith(REPAIRED):
        return sentence
    return tr("Not imported: {problem}", problem=shown(sentence))
