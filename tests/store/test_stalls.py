"""A server that keeps the line and says nothing stops nobody's hand for long."""

from pathlib import Path

import pytest

from labeler.app.outbox import Outbox, Waiting
from labeler.core import changes, edits
from labeler.core.annotation import Page
from labeler.lab.base.own_server import OwnServer
from labeler.store.project_store import ProjectStore
from labeler.store.urls import url_of
from tests.builders import line
from tests.fakes.cut_networks import network_to
from tests.fakes.servers import copied, named_in


def test_an_edit_waits_in_the_outbox_and_is_stored_once_when_the_server_answers_again(
    blank_database: OwnServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = copied(blank_database).partition("@/")[2].partition("?")[0]
    with network_to(blank_database.folder / ".s.PGSQL.5432") as network:
        address = f"postgresql://owner@127.0.0.1:{network.port}/{database}"
        folder = named_in(tmp_path / "project", address)
        with ProjectStore.open(url_of(folder), folder=folder) as store:
            (page_id,) = store.pages.add([(tmp_path / "1.png", 0)])
            page = store.pages.load(page_id)
            outbox = Outbox(lambda edit: store.journal.record(edit.changes, edit.text, author="a"))
            store.hurry(0.1)
            monkeypatch.setattr("db.stalls.ANSWERS_WITHIN", 0.5)
            network.stall()
            outbox.put(_drawing(page))
            assert len(outbox) == 1
            assert "does not answer" in outbox.trouble
            network.mend()
            monkeypatch.undo()
            store.hurry(10.0)
            assert outbox.send() == []
            assert len(outbox) == 0
            assert [one.id for one in store.pages.load(page_id).regions] == ["a"]
            assert len(store.journal.history(page_id)) == 1


def _drawing(page: Page) -> Waiting:
    new = edits.add_regions(page, [line(0, 0, "a")])
    return Waiting(page, changes.difference(page, new), "Draw", None)
