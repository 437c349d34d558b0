"""Lines are read beside the window: with their proposals, when shown, when they changed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from labeler.app.project import Project
from labeler.app.proposal_events import PageDetected, ProposalEvent, ReadingFailed
from labeler.app.user_settings import UserSettings
from labeler.core import edits, transcribing
from labeler.core.annotation import Page, Region, ReviewState, TextSource
from labeler.core.errors import WeightsError
from labeler.core.progress import Progress
from labeler.core.records import ModelKind
from labeler.gui.main_window import MainWindow
from tests.builders import line, quad
from tests.fakes.detectors import FakeDetector
from tests.fakes.readers import FakeReader
from tests.gui.looking import accept

LONG = 20_000


def shown(window: MainWindow) -> Page:
    assert window.session.page is not None
    return window.session.page


def draw(window: MainWindow, *lines: Region) -> None:
    window.session.edit("Draw", edits.add_regions(shown(window), lines))


def texts(window: MainWindow) -> set[str]:
    return {reading.text for reading in window.session.readings.values()}


def failures_into(said: list[str]) -> Callable[[ProposalEvent], None]:
    def follow(event: ProposalEvent) -> None:
        if isinstance(event, ReadingFailed):
            said.append(event.text)

    return follow


def _is_detected(event: ProposalEvent) -> bool:
    return isinstance(event, PageDetected)


@pytest.fixture
def until(qtbot: QtBot) -> Callable[[Callable[[], bool]], None]:
    return lambda condition: qtbot.waitUntil(condition, timeout=LONG)


@pytest.mark.usefixtures("project")
def test_without_a_reader_nothing_is_read_and_nothing_said(
    window: MainWindow, reader: FakeReader, qtbot: QtBot
) -> None:
    said: list[str] = []
    window.proposer.happened.connect(failures_into(said))
    with qtbot.waitSignal(window.session.proposals_changed, timeout=LONG):
        window.actions_by_id["propose"].trigger()
    draw(window, line(20, 40))
    window.transcript_commands._have_read()
    qtbot.waitUntil(lambda: window.proposer._worker.has_reader is False, timeout=LONG)  # type: ignore[union-attr]
    assert (reader.seen, said, window.session.readings) == ([], [], {})
    assert not window.messages.isVisible(), window.messages.label.text()


@pytest.mark.usefixtures("reader_weights", "project")
def test_proposals_are_read_before_they_are_shown(
    window: MainWindow,
    reader: FakeReader,
    settings: UserSettings,
    until: Callable[[Callable[[], bool]], None],
) -> None:
    settings.set("pages_ahead", 0)
    window.actions_by_id["propose"].trigger()
    until(lambda: texts(window) == {"line 10", "line 60"})
    # Those the detector is less sure of are there when they are looked at.
    window.proposal_bar.slider.setValue(30)
    assert reader.seen == [[quad(10, 10), quad(10, 60)]]


@pytest.mark.usefixtures("reader_weights")
def test_a_page_with_unread_lines_is_read_when_it_is_shown(
    window: MainWindow,
    project: Project,
    reader: FakeReader,
    until: Callable[[Callable[[], bool]], None],
) -> None:
    second = project.page(project.entries()[1].id)
    drawn = edits.add_regions(second, [line(20, 40), line(20, 70, text="written")])
    window.session.show(second.id)
    window.session.edit("Draw", drawn)
    window.actions_by_id["previous_page"].trigger()
    window.actions_by_id["next_page"].trigger()
    until(lambda: texts(window) == {"line 40"})
    assert reader.seen == [[quad(20, 40)]]


@pytest.mark.usefixtures("reader_weights", "project")
def test_only_a_line_that_changed_is_read_again(
    window: MainWindow, reader: FakeReader, until: Callable[[Callable[[], bool]], None]
) -> None:
    draw(window, line(20, 20, "first"), line(20, 60, "second"))
    until(lambda: texts(window) == {"line 20", "line 60"})
    window.session.edit("Move", edits.move_regions(shown(window), {"second"}, 0, 5))
    until(lambda: "line 65" in texts(window))
    assert reader.seen == [[quad(20, 20), quad(20, 60)], [quad(20, 65)]]


@pytest.mark.usefixtures("reader_weights", "project")
def test_pages_ahead_are_read_when_they_have_their_proposals(
    window: MainWindow,
    project: Project,
    settings: UserSettings,
    until: Callable[[Callable[[], bool]], None],
) -> None:
    settings.set("propose_automatically", True)
    settings.set("pages_ahead", 1)
    window.actions_by_id["next_page"].trigger()
    third = project.entries()[2].id
    until(lambda: bool(project.store.readings.of_page(third, _reader_id(project))))


def _reader_id(project: Project) -> int:
    model = project.store.models.current(ModelKind.READER)
    return model.id if model else -1


@pytest.mark.usefixtures("reader_weights", "project")
def test_the_reader_is_loaded_once_and_not_before_there_is_something_to_read(
    window: MainWindow,
    reader: FakeReader,
    monkeypatch: pytest.MonkeyPatch,
    until: Callable[[Callable[[], bool]], None],
) -> None:
    loaded: list[Path] = []

    def load(weights: Path, _device: str) -> FakeReader:
        loaded.append(weights)
        return reader

    monkeypatch.setattr(window.proposer._shelves.readers, "_load", load)
    draw(window, line(20, 20, "written", text="Sum"))
    window.proposer.have_read(shown(window).id)
    until(lambda: window.proposer._worker.has_reader is True)  # type: ignore[union-attr]
    assert loaded == []
    draw(window, line(20, 40))
    until(lambda: texts(window) == {"line 40"})
    draw(window, line(20, 70))
    until(lambda: texts(window) == {"line 40", "line 70"})
    assert len(loaded) == 1


@pytest.mark.usefixtures("reader_weights")
def test_a_project_can_do_without_transcripts(
    window: MainWindow,
    project: Project,
    reader: FakeReader,
    qtbot: QtBot,
    until: Callable[[Callable[[], bool]], None],
) -> None:
    draw(window, line(20, 20))
    until(lambda: texts(window) == {"line 20"})
    with qtbot.waitSignal(window.session.readings_changed, timeout=LONG):
        window.actions_by_id["read_lines"].setChecked(False)
    assert window.session.readings == {}
    assert not project.store.setting("transcripts")
    draw(window, line(20, 60))
    window.transcript_commands._have_read()
    window.session.show(shown(window).id)
    assert window.session.readings == {}
    window.actions_by_id["read_lines"].setChecked(True)
    until(lambda: texts(window) == {"line 20", "line 60"})
    assert reader.seen == [[quad(20, 20)], [quad(20, 60)]]


@pytest.mark.usefixtures("reader_weights")
def test_the_choice_is_that_of_the_project(window: MainWindow, project: Project) -> None:
    window.actions_by_id["read_lines"].setChecked(False)
    window.actions_by_id["close_project"].trigger()
    window.actions_by_id["read_lines"].setChecked(True)
    with Project.open(project.folder) as again:
        window.session.open(again)
        assert not window.actions_by_id["read_lines"].isChecked()
        window.session.open(None)


@pytest.mark.usefixtures("reader_weights", "project")
def test_what_goes_wrong_is_said_once(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    refused: list[Path] = []

    def refuse(weights: Path, _device: str) -> FakeReader:
        refused.append(weights)
        raise WeightsError("The reader is damaged. Choose another model.")

    monkeypatch.setattr(window.proposer._shelves.readers, "_load", refuse)
    said: list[str] = []
    window.proposer.happened.connect(failures_into(said))
    draw(window, line(20, 20))
    qtbot.waitUntil(lambda: said != [], timeout=LONG)
    assert window.messages.label.text() == "The reader is damaged. Choose another model."
    draw(window, line(20, 60))
    qtbot.waitUntil(lambda: len(refused) > 1, timeout=LONG)
    with qtbot.waitSignal(  # events keep their order
        window.proposer.happened, check_params_cb=_is_detected, timeout=LONG
    ):
        window.actions_by_id["propose"].trigger()
    assert len(said) == 1


@pytest.mark.usefixtures("reader_weights", "project")
def test_an_edit_goes_before_the_pages_ahead(
    window: MainWindow,
    project: Project,
    detector: FakeDetector,
    until: Callable[[Callable[[], bool]], None],
) -> None:
    last = project.entries()[-1].id
    is_read = False

    def wait(progress: Progress) -> None:
        while not is_read:
            progress.check()

    detector.before = wait
    window.proposer.focus([last])
    draw(window, line(20, 20))
    until(lambda: texts(window) == {"line 20"})
    is_read = True
    until(lambda: window.pages.entry(last).proposal_count is not None)


@pytest.mark.usefixtures("reader_weights", "project")
def test_accepting_a_page_confirms_what_was_read(
    window: MainWindow,
    project: Project,
    until: Callable[[Callable[[], bool]], None],
    qtbot: QtBot,
) -> None:
    first = shown(window).id
    draw(window, line(20, 20, "read"), line(20, 60, "written"))
    window.session.edit("Write", transcribing.set_text(shown(window), "written", "Sum"))
    until(lambda: "line 20" in texts(window))
    accept(window, qtbot)
    page = project.page(first)
    assert page.state is ReviewState.ACCEPTED
    assert (page.region("read").text, page.region("read").text_source) == (
        "line 20",
        TextSource.READER,
    )
    assert page.region("written").text == "Sum"
    window.session.show(first)
    window.actions_by_id["undo"].trigger()
    assert project.page(first).region("read").text == ""
