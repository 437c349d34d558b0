"""Whether a project outlines lines or words: as its accepted pages say, or as was chosen."""

import pytest

from labeler.app import outlines
from labeler.app.editing import edit
from labeler.app.outlines import Outlines
from labeler.app.project import Project
from labeler.core import edits
from labeler.core.annotation import IgnoreReason, ReviewState, Voucher
from tests.builders import line

WORDS = ["exit", "push"] * 10
LINES = ["way out", "push"] * 10


def label(project: Project, number: int, texts: list[str], **fields: object) -> None:
    page = project.page(project.entries()[number].id)
    lines = [line(10, 10, f"{number}.{i}", text=text, **fields) for i, text in enumerate(texts)]
    edit(project, page, edits.add_regions(page, lines), "Draw")


def accept(project: Project, number: int, voucher: Voucher = Voucher.PERSON) -> None:
    page = project.page(project.entries()[number].id)
    edit(project, page, edits.set_state(page, ReviewState.ACCEPTED, voucher=voucher), "Accept")


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["EXIT", "12:30"] * 20, Outlines.WORDS),
        (["EXIT", "way out"] * 20, Outlines.LINES),
        (["EXIT"] * 19, Outlines.LINES),
        (["出口", "入口"] * 20, Outlines.LINES),
        ([""] * 40, Outlines.LINES),
    ],
)
def test_transcripts_without_spaces_are_those_of_words(
    texts: list[str], expected: Outlines
) -> None:
    assert outlines.told_by(texts) is expected


def test_accepted_pages_say_what_a_project_outlines(project: Project) -> None:
    assert outlines.of_project(project) is Outlines.LINES
    label(project, 0, WORDS)
    assert outlines.of_project(project) is Outlines.LINES  # Nobody is done with the page.
    accept(project, 0)
    assert outlines.of_project(project) is Outlines.WORDS
    label(project, 1, LINES)
    accept(project, 1)
    assert outlines.of_project(project) is Outlines.LINES


def test_pages_nobody_has_seen_and_ignored_lines_say_nothing(project: Project) -> None:
    label(project, 0, WORDS)
    accept(project, 0, Voucher.NOBODY)
    label(project, 1, WORDS, ignore=IgnoreReason.ILLEGIBLE)
    accept(project, 1)
    assert outlines.of_project(project) is Outlines.LINES


def test_the_pages_accepted_last_decide(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outlines, "_NEWEST", 1)
    label(project, 0, LINES)
    accept(project, 0)
    label(project, 1, WORDS)
    accept(project, 1)
    assert outlines.of_project(project) is Outlines.WORDS


def test_a_choice_counts_more_than_the_pages_until_it_is_left_to_them(project: Project) -> None:
    outlines.choose(project, Outlines.WORDS)
    assert outlines.are_words(project)
    label(project, 0, WORDS)
    accept(project, 0)
    outlines.choose(project, Outlines.LINES)
    assert not outlines.are_words(project)
    outlines.choose(project, Outlines.AUTO)
    assert outlines.are_words(project)
