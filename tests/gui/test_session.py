"""What is open, shown and selected, and edits of the selection, on a real project."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from labeler.app.project import Project
from labeler.core import edits, proposing
from labeler.core.annotation import IgnoreReason, Page, Region, ReviewState
from labeler.core.detection import Detection, DetectSettings, FoundCharacter, FoundLine
from labeler.gui import selection_edits
from labeler.gui.session import Session
from tests.builders import line, quad

FOUND = Detection(
    (200, 100),
    (FoundLine(quad(10, 10), 0.9, 5), FoundLine(quad(10, 60), 0.4, 7)),
    (FoundCharacter(quad(10, 10, 10, 20), 0.8, 0),),
)


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path, images: Path) -> Iterator[Session]:
    """A session that shows the first page of a new project."""
    with Project.create(tmp_path / "project", [images]) as project:
        project.scan()
        session = Session()
        session.open(project)
        session.show(project.entries()[0].id)
        yield session


def shown(session: Session) -> Page:
    assert session.page is not None
    return session.page


def draw(session: Session, *regions: Region) -> None:
    session.edit("Draw line", edits.add_regions(shown(session), regions))


def propose(session: Session) -> None:
    assert session.project is not None
    model = session.project.store.models.current()
    session.project.store.proposals.record(
        shown(session).id, FOUND, model_id=model.id if model else None, settings=DetectSettings()
    )
    session.refresh(shown(session).id)


def test_edit_is_stored_announced_undone_and_redone(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignals([session.page_changed, session.entry_changed]):
        draw(session, line(10, 10, "first"))
    assert session.project is not None
    assert session.project.store.pages.load(shown(session).id) == shown(session)
    assert session.entry is not None
    assert (session.entry.line_count, session.entry.state) == (1, ReviewState.IN_WORK)
    session.undo()
    assert shown(session).regions == ()
    session.redo()
    assert [region.id for region in shown(session).regions] == ["first"]


def test_edit_that_cannot_be_stored_changes_nothing(session: Session) -> None:
    told: list[str] = []
    session.problem.connect(told.append)
    draw(session, Region(line(0, 0).level, ((0.0, 0.0), (5.0, 0.0), (9.0, 0.0))))
    assert shown(session).regions == ()
    assert "cannot be a line" in told[0]


def test_listeners_find_everything_agreeing(session: Session) -> None:
    draw(session, line(10, 10, "first"))
    session.select(["first"])
    seen: list[tuple[int, frozenset[str]]] = []
    session.page_changed.connect(
        lambda _: seen.append((len(shown(session).regions), session.selected))
    )
    selection_edits.delete(session)
    assert seen == [(0, frozenset())]


def test_unknown_names_are_not_selected(session: Session) -> None:
    draw(session, line(10, 10, "first"))
    session.select(["first", "nobody"], [99])
    assert (session.selected, session.selected_proposals) == ({"first"}, frozenset())


def test_threshold_decides_what_is_proposed(session: Session, qtbot: QtBot) -> None:
    propose(session)
    assert len(session.proposals) == 2
    with qtbot.waitSignal(session.proposals_changed):
        session.set_threshold(0.3)
    assert len(session.proposals) == 3


def test_accepting_one_moves_on_to_the_next(session: Session) -> None:
    session.set_threshold(0.3)
    propose(session)
    first, second = (p.id for p in session.proposals if p.line_id is None)
    session.select((), [first])
    selection_edits.accept(session)
    assert [len(shown(session).lines), len(shown(session).characters)] == [1, 1]
    assert session.selected_proposals == {second}
    selection_edits.reject(session)
    assert session.proposals == ()
    session.undo()
    assert [p.id for p in session.proposals] == [second]


def test_what_becomes_of_a_selected_proposal_stays_selected(session: Session) -> None:
    propose(session)
    line_proposal = next(p for p in session.proposals if p.line_id is None)
    draw(session, line(10, 40, "own"))
    session.select(["own"], [line_proposal.id])
    seen: list[tuple[frozenset[str], frozenset[int]]] = []
    session.selection_changed.connect(
        lambda: seen.append((session.selected, session.selected_proposals))
    )
    session.edit("Accept", proposing.accept_proposals(shown(session), [line_proposal]))
    (made,) = (r.id for r in shown(session).lines if r.id != "own")
    session.undo()
    session.redo()
    accepted = (frozenset({"own", made}), frozenset[int]())
    assert seen == [accepted, (frozenset({"own"}), frozenset({line_proposal.id})), accepted]
    session.edit("Delete", edits.delete_regions(shown(session), {made}))
    assert seen[-1] == (frozenset({"own"}), frozenset())


def test_accept_all_leaves_none(session: Session) -> None:
    propose(session)
    selection_edits.accept_all(session)
    assert session.proposals == ()
    assert len(shown(session).regions) == 2
    assert not session.selected


def test_copy_to_another_page_keeps_the_place(session: Session) -> None:
    draw(session, line(10, 10, "first"))
    session.select(["first"])
    selection_edits.copy(session)
    assert session.project is not None
    session.show(session.project.entries()[1].id)
    selection_edits.paste(session)
    (copied,) = shown(session).regions
    assert copied.polygon == quad(10, 10)
    assert session.selected == {copied.id}


def test_paste_beside_the_original_moves_aside_each_time(session: Session) -> None:
    draw(session, line(10, 10, "first"))
    session.select(["first"])
    selection_edits.copy(session)
    selection_edits.paste(session)
    selection_edits.paste(session)
    assert [region.polygon[0] for region in shown(session).regions] == [
        (10, 10),
        (22, 22),
        (34, 34),
    ]


def test_foreign_clipboard_is_explained(session: Session) -> None:
    mime = QMimeData()
    mime.setText("something else")
    QGuiApplication.clipboard().setMimeData(mime)
    told: list[str] = []
    session.problem.connect(told.append)
    selection_edits.paste(session)
    assert told == ["The clipboard holds no regions. Select regions and copy them first."]
    assert shown(session).regions == ()


def test_joined_lines_stay_selected(session: Session) -> None:
    draw(session, line(10, 10, "first"), line(10, 40, "second"))
    session.select(["first", "second"])
    selection_edits.join(session)
    assert session.selected == {"first"}
    assert len(shown(session).lines) == 1


def test_ignoring_is_about_the_selection(session: Session) -> None:
    draw(session, line(10, 10, "first"), line(10, 40, "second"))
    session.select(["first"])
    selection_edits.set_ignore(session, IgnoreReason.CUT_OFF)
    first, second = shown(session).regions
    assert (first.ignore, second.ignore) == (IgnoreReason.CUT_OFF, None)


def test_closing_the_project_shows_nothing(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignals([session.project_opened, session.page_shown]):
        session.open(None)
    assert (session.page, session.entry, session.proposals) == (None, None, ())
    session.undo()
    selection_edits.delete(session)
