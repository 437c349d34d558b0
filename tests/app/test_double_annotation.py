"""Two people annotate one page blind, are compared, and somebody decides."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from labeler.app import double_annotation, editing, exported_pages, validation
from labeler.app.double_annotation import Annotations, Counts, DoubleAnnotation
from labeler.app.editing import edit
from labeler.app.exported_pages import ExportChoice
from labeler.app.project import Project
from labeler.core import edits, transcribing
from labeler.core.annotation import ReviewState, Voucher
from labeler.core.errors import EditConflict, ProjectError
from labeler.core.page_comparison import Aspect, Side, differences
from tests.app.worked_on import make
from tests.builders import line

At = Callable[[str], Project]


@pytest.fixture
def at(tmp_path: Path) -> Callable[[str], Project]:
    """Opens a project of four pages, of which Ann accepted the first, as somebody."""
    make(tmp_path / "p").close()
    with Project.open(tmp_path / "p", author="ann") as ann:
        page = ann.page(1)
        done = edits.set_state(page, ReviewState.IN_WORK)
        edit(ann, page, done, "Reopen page")
        page = ann.page(1)
        done = edits.set_state(page, ReviewState.ACCEPTED)
        edit(ann, page, replace(done, voucher=Voucher.PERSON), "Accept page")
    return lambda name: Project.open(tmp_path / "p", author=name)


def accept(project: Project, page_id: int, *regions: object) -> None:
    page = project.page(page_id)
    done = edits.add_regions(page, regions)  # type: ignore[arg-type]
    done = replace(edits.set_state(done, ReviewState.ACCEPTED), voucher=Voucher.PERSON)
    edit(project, page, done, "Accept page")


def annotated_by_bob(at: At) -> int:
    """Have Bob annotate the first page again: one line says something else, one is missing."""
    with at("ann") as ann:
        version_id = ann.store.versions.make(1)
        first = ann.page(1)
    assert version_id is not None
    with at("bob") as bob:
        regions = [
            replace(one, id=f"b{number}", text="other" if number == 0 else one.text)
            for number, one in enumerate(first.lines[:-1])
        ]
        accept(bob, version_id, *regions)
    return version_id


def both_of(project: Project) -> Annotations:
    (version,) = project.store.versions.all()
    return double_annotation.annotations(project, version)


def test_the_second_person_sees_a_blank_page_and_the_first_one_sees_no_other(at: At) -> None:
    with at("ann") as ann:
        version_id = ann.store.versions.make(1)
        assert version_id is not None
        assert ann.store.versions.make(1) is None
        assert [one.id for one in ann.entries()] == [1, 2, 3, 4]
    with at("bob") as bob:
        assert [one.id for one in bob.entries()] == [2, 3, 4, version_id]
        assert bob.store.pages.index().ids.tolist() == [2, 3, 4, version_id]
        entry = bob.store.pages.entry(version_id)
        assert (entry.name, entry.line_count) == (bob.store.pages.entry(1).name, 0)
        assert 1 not in [one.page_id for one in bob.store.proposed_pages.accepted()]
        chosen = exported_pages.choose(bob, ExportChoice(only_accepted=False))
        assert [one.id for one in chosen.entries] == [2, 3, 4]
    with at("bob") as bob:
        accept(bob, version_id, line(9, 9))
    with at("cleo") as cleo:
        assert [one.id for one in cleo.entries()] == [1, 2, 3, 4]


def test_nobody_annotates_a_page_twice_nor_takes_over_anothers(at: At) -> None:
    with at("ann") as ann, at("bob") as bob, at("cleo") as cleo:
        version_id = ann.store.versions.make(1)
        assert version_id is not None
        with pytest.raises(EditConflict, match="annotated this page before"):
            accept(ann, version_id, line(9, 9))
        accept(bob, version_id, line(9, 9))
        with pytest.raises(EditConflict, match="bob annotates"):
            edit(cleo, cleo.page(version_id), edits.set_note(cleo.page(version_id), "x"), "Note")
        page = ann.page(2)
        edit(ann, page, edits.set_state(page, ReviewState.IN_WORK), "Reopen page")
        with pytest.raises(ProjectError, match="not accepted yet"):
            ann.store.versions.make(2)


def test_a_new_name_makes_no_second_person(at: At) -> None:
    with at("ann") as ann:
        version_id = ann.store.versions.make(1)
        assert version_id is not None
        page = ann.page(1)
        edit(ann, page, edits.set_note(page, "torn"), "Note")
        accept(ann, 1, line(300, 200))
        ann.author = ann.store.versions.viewer = "anna"
        assert version_id not in [one.id for one in ann.entries()]
        ann.store.versions.hand_over("ann", "anna")
    with at("anna") as anna:
        assert [one.id for one in anna.entries()] == [1, 2, 3, 4]


def test_what_two_people_say_counts_once_somebody_decided(at: At) -> None:
    annotated_by_bob(at)
    with at("cleo") as cleo:
        assert 1 not in [one.id for one in validation.usable(cleo)]
        assert 1 not in [one.id for one in exported_pages.choose(cleo, ExportChoice()).entries]
        double_annotation.choose(cleo, DoubleAnnotation(0, Counts.FIRST))
        assert 1 in [one.id for one in exported_pages.choose(cleo, ExportChoice()).entries]
        double_annotation.choose(cleo, DoubleAnnotation())
        (page,), left_out = double_annotation.agreement(cleo)
        assert left_out == []
        assert page.people == ("ann", "bob")
        assert page.agreement.lines == (3, 2)
        assert page.agreement.f_50.value == 2 / 2.5
        both = both_of(cleo)
        found = differences(both.first, both.other)
        assert [one.aspects for one in found] == [(Aspect.TEXT,), (Aspect.LINE,)]
        sides = {found[0]: Side.RIGHT, found[1]: Side.RIGHT}
        before = cleo.page(1)
        double_annotation.adjudicate(cleo, both, sides, {})
        assert [one.text for one in cleo.page(1).lines] == ["other", before.lines[1].text]
        assert cleo.page(1).is_approved
        assert cleo.store.versions.all()[0].settled_by == "cleo"
        assert 1 in [one.id for one in validation.usable(cleo)]
        assert double_annotation.agreement(cleo)[0][0].agreement == page.agreement
        editing.undo(cleo, 1)
        assert cleo.page(1).regions == before.regions
        assert cleo.store.versions.all()[0].is_open
        editing.redo(cleo, 1)
        assert not cleo.store.versions.all()[0].is_open
    with at("bob") as bob:
        assert [one.id for one in bob.entries()] == [1, 2, 3, 4]


def test_of_two_who_decide_at_once_the_first_one_is_heard(at: At) -> None:
    version_id = annotated_by_bob(at)
    with at("cleo") as cleo, at("dan") as dan:
        both, same = both_of(cleo), both_of(dan)
        double_annotation.adjudicate(cleo, both, {}, {both.first.lines[0].id: "by hand"})
        assert cleo.page(1).lines[0].text == "by hand"
        with pytest.raises(EditConflict, match=r"changed this page"):
            double_annotation.adjudicate(dan, same, {}, {})
        editing.undo(cleo, 1)
        stale = both_of(dan)
    with at("bob") as bob:
        page = bob.page(version_id)
        edit(bob, page, transcribing.set_text(page, "b1", "later"), "Write transcript")
    with at("dan") as dan, pytest.raises(EditConflict, match="changed this page"):
        double_annotation.adjudicate(dan, stale, {}, {})


def test_both_alike_are_settled_without_an_edit(at: At) -> None:
    with at("ann") as ann:
        version_id = ann.store.versions.make(1)
        assert version_id is not None
        lines = [replace(one, id=f"b{n}") for n, one in enumerate(ann.page(1).lines)]
    with at("bob") as bob:
        accept(bob, version_id, *lines)
    with at("ann") as ann:
        both = both_of(ann)
        assert differences(both.first, both.other) == ()
        double_annotation.adjudicate(ann, both, {}, {})
        assert not ann.store.versions.all()[0].is_open
        assert ann.page(1).voucher is Voucher.PERSON


def test_a_page_goes_and_comes_back_with_its_version(at: At) -> None:
    version_id = annotated_by_bob(at)
    with at("bob") as bob:
        assert version_id in [one.id for one in bob.entries()]
        bob.store.pages.remove([1])
        assert bob.store.versions.all() == []
        assert [one.id for one in bob.entries()] == [2, 3, 4]
        assert bob.store.pages.restore() == [1]
        assert version_id in [one.id for one in bob.entries()]


def test_a_drawn_share_is_the_same_each_time(at: At) -> None:
    with at("ann") as ann:
        double_annotation.choose(ann, DoubleAnnotation(100))
        made = double_annotation.draw(ann)
        assert made
        assert double_annotation.draw(ann) == 0
        assert len(ann.store.versions.all()) == made


def test_a_copy_keeps_both_annotations(at: At, tmp_path: Path) -> None:
    annotated_by_bob(at)
    shutil.copytree(tmp_path / "p", tmp_path / "q")
    with Project.open(tmp_path / "q", author="cleo") as copy:
        assert len(both_of(copy).other.lines) == 2


def test_what_counts_is_the_same_whoever_asks(at: At) -> None:
    with at("ann") as ann:
        ann.store.versions.make(1)
        double_annotation.choose(ann, DoubleAnnotation(0, Counts.FIRST))
    for name in ("ann", "bob"):
        with at(name) as project:
            chosen = exported_pages.choose(project, ExportChoice())
            assert [one.id for one in chosen.entries] == [1, 2, 3, 4]
            assert [one.id for one in validation.usable(project)] == [1, 2, 3, 4]
            double_annotation.choose(project, DoubleAnnotation())
            chosen = exported_pages.choose(project, ExportChoice())
            assert [one.id for one in chosen.entries] == [2, 3, 4]
            assert "two people annotate it" in chosen.remarks[0]
            assert len(chosen.remarks) == 1
            double_annotation.choose(project, DoubleAnnotation(0, Counts.FIRST))


def test_who_worked_on_the_page_is_no_third_person(at: At) -> None:
    with at("kim") as kim:
        drawn = edits.add_regions(kim.page(1), [line(300, 200, "k")])
        edit(kim, kim.page(1), edits.set_state(drawn, ReviewState.IN_WORK), "Draw line")
    with at("ann") as ann:
        accept(ann, 1)
    annotated_by_bob(at)
    with at("kim") as kim:
        double_annotation.adjudicate(kim, both_of(kim), {}, {})
        assert not kim.store.versions.all()[0].is_open
        assert kim.page(1).voucher is Voucher.PERSON


def test_what_nobody_has_looked_at_is_no_annotation(at: At) -> None:
    with at("ann") as ann:
        version_id = ann.store.versions.make(1)
        assert version_id is not None
        page = ann.page(2)
        edit(ann, page, replace(page, voucher=Voucher.NOBODY), "Accept page")
        with pytest.raises(ProjectError, match="Nobody has looked at all of page 2"):
            ann.store.versions.make(2)
    with at("bob") as bob:
        accept(bob, version_id, line(9, 9))
        page = bob.page(version_id)
        edit(bob, page, replace(page, voucher=Voucher.NOBODY), "Accept page")
        assert double_annotation.agreement(bob) == ([], [])


def test_what_was_said_before_the_decision_stays_what_was_compared(at: At) -> None:
    with at("bob") as late:
        version_id = annotated_by_bob(at)
        with at("cleo") as cleo:
            double_annotation.adjudicate(cleo, both_of(cleo), {}, {})
            before = double_annotation.agreement(cleo)
            page = late.page(version_id)
            edit(late, page, edits.delete_regions(page, {"b0", "b1"}), "Delete lines")
            assert double_annotation.agreement(cleo) == before
            assert len(both_of(cleo).other.lines) == 2


def test_agreement_is_that_of_whoever_accepted_the_page_last(at: At) -> None:
    version_id = annotated_by_bob(at)
    with at("zoe") as zoe:
        page = edits.add_regions(zoe.page(1), [line(300, 200, "z")])
        edit(zoe, zoe.page(1), edits.set_state(page, ReviewState.IN_WORK), "Draw line")
        accept(zoe, 1)
        (page_,), _ = double_annotation.agreement(zoe)
        assert page_.people == ("bob", "zoe")
        zoe.store.versions.hand_over("zoe", "bob")
        pages, left_out = double_annotation.agreement(zoe)
        assert pages == []
        assert "bob annotated it both times" in left_out[0]
        assert version_id == zoe.store.versions.all()[0].page_id
