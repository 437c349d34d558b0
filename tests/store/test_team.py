"""Roles on a server: what somebody may not do the server refuses, whatever client asks it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest

from labeler.core import changes, edits, second_look
from labeler.core.annotation import Comment, Page, ReviewState, Voucher
from labeler.core.detection import Detection, FoundLine
from labeler.core.errors import DamagedProject, NotAllowed, ProjectError
from labeler.core.issues import answer, raise_issue
from labeler.core.team import Member, Role
from labeler.lab.base.own_server import OwnServer
from labeler.store.project_store import ProjectStore
from labeler.store.urls import url_of
from tests.builders import line, quad
from tests.fakes.servers import copied, named_in
from tests.store.hostile_statements import HOSTILE, HOSTILE_REVIEWER, VERSION

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
PEOPLE = {"kim": Role.ANNOTATOR, "lee": Role.ANNOTATOR, "rey": Role.REVIEWER, "oli": Role.OWNER}


@dataclass
class Site:
    """A project on a server, and ways in."""

    server: OwnServer
    name: str
    folder: Path
    open_as: Callable[[str], ProjectStore]

    def tell(self, who: str, statement: str) -> int:
        """Run SQL as somebody who has no window of ours; return how many rows it changed."""
        import psycopg

        address = self.server.address(self.name, who)
        with psycopg.connect(address, autocommit=True) as connection:
            return connection.execute(statement.encode()).rowcount


@pytest.fixture(scope="module")
def site_of(blank_database: OwnServer) -> Callable[[Path], Site]:
    def made(folder: Path) -> Site:
        address = copied(blank_database)
        name = address.partition("@/")[2].partition("?")[0]
        named_in(folder / "owner", address)

        def open_as(who: str) -> ProjectStore:
            there = blank_database.address(name, who)
            return ProjectStore.open(there, folder=named_in(folder / who, there))

        return Site(blank_database, name, folder / "owner", open_as)

    return made


@pytest.fixture
def site(site_of: Callable[[Path], Site], tmp_path: Path) -> Iterator[Site]:
    """A project with two pages and people; page 1 is accepted by kim."""
    yield from peopled(site_of, tmp_path)


@pytest.fixture(scope="module")
def besieged(
    site_of: Callable[[Path], Site], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Site]:
    """The same, for all who try what is refused: nothing becomes of it.

    Approval is required; rey accepted page 3 and raised an issue there; page 1 has a version.
    """
    for site in peopled(site_of, tmp_path_factory.mktemp("besieged")):
        with ProjectStore.open(url_of(site.folder), folder=site.folder) as owner:
            owner.set_setting("second look", "required")
            assert owner.versions.make(1) == VERSION
        with site.open_as("rey") as rey:
            page = draw(rey, rey.pages.load(3), "r", "rey")
            page = do(rey, page, edits.set_state(page, ReviewState.ACCEPTED), "rey")
            do(rey, page, raise_issue(page, (1.0, 2.0), Comment("rey", NOON, "Why?")), "rey")
        yield site


def peopled(site_of: Callable[[Path], Site], tmp_path: Path) -> Iterator[Site]:
    site = site_of(tmp_path)
    with ProjectStore.open(url_of(site.folder), folder=site.folder) as owner:
        owner.pages.add([(tmp_path / f"{number}.png", 0) for number in range(3)])
        assert not owner.team.has_roles
        for name, role in PEOPLE.items():
            owner.team.put(name, role)
        assert owner.team.has_roles
    with site.open_as("kim") as kim:
        page = draw(kim, kim.pages.load(1), "a", "kim")
        do(kim, page, edits.set_state(page, ReviewState.ACCEPTED), "kim")
    yield site
    with ProjectStore.open(url_of(site.folder), folder=site.folder) as owner:
        for member in owner.team.members():  # Others on this server may have removed some.
            if member.name in PEOPLE:
                owner.team.remove(member.name)


def do(store: ProjectStore, before: Page, after: Page, author: str) -> Page:
    store.journal.record(changes.difference(before, after), "Edit", author=author)
    return store.pages.load(before.id)


def draw(store: ProjectStore, page: Page, key: str, author: str) -> Page:
    return do(store, page, edits.add_regions(page, [line(0, 0, key)]), author)


@pytest.mark.parametrize("what", HOSTILE)
def test_a_hostile_annotator_with_a_client_of_their_own_is_refused(
    besieged: Site, what: str
) -> None:
    from psycopg.errors import InsufficientPrivilege

    with pytest.raises(InsufficientPrivilege):
        besieged.tell("lee", HOSTILE[what])
    nothing_became_of_it(besieged)


@pytest.mark.parametrize("what", HOSTILE_REVIEWER)
def test_a_hostile_reviewer_is_refused(besieged: Site, what: str) -> None:
    from psycopg.errors import InsufficientPrivilege

    with pytest.raises(InsufficientPrivilege):
        besieged.tell("rey", HOSTILE_REVIEWER[what])
    nothing_became_of_it(besieged)


def nothing_became_of_it(besieged: Site) -> None:
    with ProjectStore.open(url_of(besieged.folder), folder=besieged.folder) as owner:
        assert owner.pages.load(1).state is ReviewState.ACCEPTED
        assert owner.pages.load(1).voucher is Voucher.PERSON
        assert [one.id for one in owner.pages.load(1).regions] == ["a"]
        assert owner.pages.load(2).state is ReviewState.NEW
        assert (owner.pages.load(3).voucher, owner.pages.entry(3).author) == (Voucher.PERSON, "rey")
        (issue,) = owner.pages.load(3).issues
        assert (issue.place, issue.comments) == ((1.0, 2.0), (Comment("rey", NOON, "Why?"),))
        (version,) = owner.versions.all()
        assert (version.first_by, version.said_by, version.is_open) == ("kim", "", True)


def test_a_name_that_hides_a_table_does_not_mislead_the_guards(site: Site) -> None:
    from psycopg.errors import InsufficientPrivilege

    shadow = (
        "CREATE TEMP TABLE page (id integer, state text, author text, voucher text); "
        "INSERT INTO pg_temp.page VALUES (1, 'new', '', ''); "
        "DELETE FROM public.region WHERE page_id = 1"
    )
    with pytest.raises(InsufficientPrivilege):
        site.tell("lee", shadow)


def test_annotators_work_on_what_nobody_has_judged(site: Site) -> None:
    with site.open_as("lee") as lee:
        assert lee.team.role is Role.ANNOTATOR
        assert lee.team.login == "lee"
        page = draw(lee, lee.pages.load(2), "b", "lee")
        assert lee.journal.undo(2) is not None
        assert lee.journal.redo(2) is not None
        page = do(lee, page, edits.set_state(page, ReviewState.ACCEPTED), "lee")
        page = do(lee, page, edits.set_state(page, ReviewState.IN_WORK), "lee")
        assert page.state is ReviewState.IN_WORK
        with pytest.raises(NotAllowed, match="Somebody else has judged this page"):
            draw(lee, lee.pages.load(1), "c", "lee")
        with pytest.raises(NotAllowed, match="name of somebody else"):
            draw(lee, page, "d", "kim")
        with pytest.raises(NotAllowed, match="owner of the project"):
            lee.pages.remove([2])
        with pytest.raises(NotAllowed, match="owner of the project"):
            lee.set_setting("second look", "off")


def test_annotators_have_pages_proposed_and_begin_versions_of_what_they_accept(site: Site) -> None:
    with site.open_as("lee") as lee, site.open_as("kim") as kim:
        found = Detection((400, 300), (FoundLine(quad(10, 10), 0.9, 5),), ())
        lee.proposals.record(2, found, model_id=None, settings=None)
        page = lee.pages.load(2)
        assert page.state is ReviewState.PROPOSED
        page = do(lee, page, edits.set_state(page, ReviewState.ACCEPTED), "lee")
        version_id = lee.versions.make(2)
        assert version_id is not None
        assert kim.versions.all()[0].first_by == "lee"
        page = do(lee, page, edits.set_state(page, ReviewState.IN_WORK), "lee")
        do(kim, page, edits.set_state(page, ReviewState.ACCEPTED), "kim")
        assert lee.versions.all()[0].first_by == "kim"
        with site.open_as("rey") as rey:
            draw(rey, rey.pages.load(version_id), "r", "rey")
        assert lee.versions.all()[0].said_by == "rey"


def test_people_answer_each_other_and_take_back_what_they_said_themselves(site: Site) -> None:
    with site.open_as("kim") as kim, site.open_as("lee") as lee:
        page = kim.pages.load(1)
        page = do(kim, page, raise_issue(page, (5.0, 5.0), Comment("kim", NOON, "\0 Torn?")), "kim")
        (issue,) = page.issues
        said = Comment("lee", NOON, "Yes.", closes=True)
        assert len(do(lee, page, answer(page, issue.id, said), "lee").issues[0].comments) == 2
        assert kim.journal.undo(1) is not None
        assert [one.author for one in lee.pages.load(1).issues[0].comments] == ["lee"]
        with pytest.raises(NotAllowed, match="under their own name"):
            do(lee, page, raise_issue(page, (5.0, 5.0), Comment("kim", NOON, "No.")), "lee")


def test_nobody_approves_their_own_page_where_a_second_person_is_required(site: Site) -> None:
    with ProjectStore.open(url_of(site.folder), folder=site.folder) as owner:
        owner.set_setting("second look", "required")
    with site.open_as("rey") as rey:
        drawn = edits.add_regions(rey.pages.load(2), [line(0, 0, text="\0 a")])
        page = do(rey, rey.pages.load(2), drawn, "rey")
        page = do(rey, page, edits.set_state(page, ReviewState.ACCEPTED), "rey")
        with pytest.raises(NotAllowed, match="worked on this page yourself"):
            do(rey, page, second_look.approve(page), "rey")
        page = rey.pages.load(1)
        page = do(rey, page, second_look.approve(page), "rey")
        draw(rey, page, "r", "rey")
        assert not rey.pages.load(1).is_approved
        assert rey.journal.undo(1) is not None
        assert rey.pages.load(1).is_approved
        assert rey.journal.redo(1) is not None
        page = rey.pages.load(1)
        with pytest.raises(NotAllowed, match="worked on this page yourself"):
            do(rey, page, second_look.approve(page), "rey")


def test_guards_of_an_older_program_are_renewed_by_the_first_owner(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    from db import guards

    function = "CREATE OR REPLACE FUNCTION public.labeler_guard_page() RETURNS trigger LANGUAGE "
    older = "BEGIN RETURN NEW; END"
    site.server.tell(f"{function} plpgsql AS '{older}'", site.name)
    site.server.tell("DROP TRIGGER labeler_guard_version ON version", site.name)
    with pytest.raises(DamagedProject):
        site.open_as("oli")
    monkeypatch.setattr("db.postgresql.FORMER", {sha256(older.encode()).hexdigest()})
    with site.open_as("lee") as lee:
        assert lee.team.role is Role.ANNOTATOR
    site.open_as("oli").close()
    query = "SELECT prosrc FROM pg_proc WHERE proname = 'labeler_guard_page'"
    assert site.server.tell(query, site.name) == guards.GUARDS["page"][1]
    monkeypatch.undo()
    site.open_as("lee").close()
    query = "SELECT count(*) FROM pg_proc WHERE proname LIKE 'labeler_guard%' AND proowner = "
    assert site.server.tell(f"{query} 'owner'::regrole", site.name) == str(len(guards.GUARDS))


def test_a_moment_that_makes_no_sense_takes_nothing_along(site: Site) -> None:
    site.server.tell("UPDATE page SET held_until = 'infinity'", site.name)
    site.server.tell("UPDATE page SET changed = '-infinity' WHERE id = 3", site.name)
    with site.open_as("rey") as rey:
        damaged = [bool(one.damage) for one in rey.pages.entries()]
        assert damaged == [False, False, True]
        page = rey.pages.load(1)
        assert do(rey, page, second_look.approve(page), "rey").is_approved


def test_reviewers_alone_approve_and_send_back(site: Site) -> None:
    with site.open_as("kim") as kim, site.open_as("rey") as rey:
        page = kim.pages.load(1)
        with pytest.raises(NotAllowed, match="Only reviewers approve"):
            do(kim, page, second_look.approve(page), "kim")
        page = do(rey, page, second_look.approve(page), "rey")
        assert page.is_approved
        with pytest.raises(NotAllowed, match="approved it"):
            draw(kim, page, "late", "kim")
        sent = do(rey, page, second_look.send_back(replace(page, note="more")), "rey")
        assert sent.state is ReviewState.IN_WORK
        assert rey.journal.undo(1) is not None
        assert rey.pages.entry(1).author == "kim"
        assert rey.journal.redo(1) is not None
        assert (rey.pages.load(1).state, rey.pages.entry(1).author) == (sent.state, "rey")
        assert len(draw(kim, sent, "late", "kim").regions) == 2
        with pytest.raises(NotAllowed):
            rey.pages.remove([2])


def test_owners_do_what_takes_an_owner(site: Site) -> None:
    with site.open_as("oli") as oli:
        assert oli.team.role is Role.OWNER
        oli.pages.remove([2])
        oli.set_setting("second look", "on")
        assert Member("rey", Role.REVIEWER) in oli.team.members()


def test_a_role_can_be_changed_and_taken_and_counts_at_once(site: Site) -> None:
    with ProjectStore.open(url_of(site.folder), folder=site.folder) as owner:
        with site.open_as("lee") as lee:
            owner.team.put("lee", Role.REVIEWER)
            page = lee.pages.load(1)
            assert do(lee, page, second_look.approve(page), "lee").is_approved
            owner.team.put("lee", Role.ANNOTATOR)
            with pytest.raises(NotAllowed):
                lee.pages.remove([2])
            owner.team.remove("lee")
            with pytest.raises(NotAllowed):
                draw(lee, lee.pages.load(2), "x", "lee")
        with pytest.raises(ProjectError, match=r"may not do that|no role"):
            site.open_as("lee")
        with pytest.raises(ProjectError, match="none to take away"):
            owner.team.remove("lee")
        owner.team.put("lee", Role.ANNOTATOR)


def test_only_owners_change_roles(site: Site) -> None:
    with site.open_as("rey") as rey, pytest.raises(NotAllowed, match="Owners of this project"):
        rey.team.put("rey", Role.OWNER)


def test_when_edits_were_made_tells_the_server_not_the_client(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    from labeler.store import journal

    class Skewed(datetime):
        @classmethod
        def now(cls, tz: object = None) -> datetime:
            return datetime(2001, 1, 1, tzinfo=UTC)

    monkeypatch.setattr(journal, "datetime", Skewed)
    with site.open_as("lee") as lee:
        draw(lee, lee.pages.load(2), "b", "lee")
        assert lee.journal.history(2)[0].created.year > 2001


@pytest.mark.parametrize("name", ["50%", "a%s", 'O\'Neill "x"', "Κίμων", "x" * 63])
def test_people_are_called_what_they_are_called(besieged: Site, name: str) -> None:
    with ProjectStore.open(url_of(besieged.folder), folder=besieged.folder) as owner:
        assert owner.team.put(name, Role.ANNOTATOR).password
        assert Member(name, Role.ANNOTATOR) in owner.team.members()
        owner.team.remove(name)
        script = owner.team.script(name, Role.ANNOTATOR)
        assert name.replace('"', '""') in script
    quoted = name.replace('"', '""')
    besieged.server.tell(f'DROP ROLE "{quoted}"')


@pytest.mark.parametrize(
    "name",
    [
        "",
        "x" * 64,
        "public",
        "pg_x",
        "a\nb",
        "kim\u200b",
        " kim",
        "\0",
        "Kim",
        "\u041aim",
        "Jose\u0301",
    ],
)
def test_a_name_that_is_none_or_seems_to_be_anothers_is_refused(besieged: Site, name: str) -> None:
    folder = besieged.folder
    with ProjectStore.open(url_of(folder), folder=folder) as owner, pytest.raises(ProjectError):
        owner.team.put(name, Role.ANNOTATOR)


def test_whoever_cannot_make_roles_prints_what_the_keeper_of_the_server_runs(site: Site) -> None:
    with site.open_as("oli") as oli:
        with pytest.raises(NotAllowed):
            oli.team.put("new", Role.ANNOTATOR)
        script = oli.team.script("new", Role.ANNOTATOR)
        assert "CREATE ROLE" in script
        assert "SCRAM-SHA-256" in script
        site.server.tell(script, site.name)
        assert Member("new", Role.ANNOTATOR) in oli.team.members()
    with ProjectStore.open(url_of(site.folder), folder=site.folder) as owner:
        owner.team.remove("new")
    site.server.tell("DROP ROLE new")
