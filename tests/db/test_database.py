"""Connections: what they promise, and migrations that lose nothing."""

import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import URL, Engine, event, inspect, select, text
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateTable

from db import database, migrating
from db.schema import Base, RegionRow
from db.unreadable import Unreadable

LAST = migrating.revisions()[-1]
LATER = f"{int(LAST) + 1:04d}"
LATER_MIGRATION = f'''"""Change a table that others refer to."""

import sqlalchemy as sa
from alembic import op

revision = "{LATER}"
down_revision = "{LAST}"


def upgrade() -> None:
    with op.batch_alter_table("page") as page:
        page.add_column(sa.Column("stars", sa.Integer(), server_default="3", nullable=False))
        page.drop_constraint("uq_page_image_id_frame_version", type_="unique")
'''
FAILURE = "    raise RuntimeError('out of luck')\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "100% new" / "labeler.db"


@pytest.fixture
def engine(file: Path) -> Iterator[Engine]:
    """A database with all tables, one page and one region."""
    file.parent.mkdir()
    engine = database.connect(URL.create("sqlite", database=str(file)))
    assert migrating.migrate(engine) is None
    with database.writing(engine) as connection:
        connection.execute(
            text("INSERT INTO image (id, path, name, frame_count) VALUES (1, 'a.png', 'a.png', 1)")
        )
        connection.execute(
            text(
                "INSERT INTO page (id, image_id, frame, problem, state, author, note, dismissed) "
                "VALUES (1, 1, 0, '', 'new', '', '', '[]')"
            )
        )
        connection.execute(
            text(
                "INSERT INTO region (page_id, id, rank, level, polygon, text, is_corrected) "
                "VALUES (1, 'a', 0, 'line', '[]', '', 0)"
            )
        )
    yield engine
    engine.dispose()


@pytest.fixture
def later_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file of one more migration, as a later version of the program would bring."""
    migrations = tmp_path / "migrations"
    shutil.copytree(migrating.MIGRATIONS, migrations, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(migrating, "MIGRATIONS", migrations)
    script = migrations / "versions" / f"{LATER}_later.py"
    script.write_text(LATER_MIGRATION, encoding="utf-8")
    return script


def pragma(engine: Engine, name: str) -> object:
    with database.reading(engine) as connection:
        return connection.exec_driver_sql(f"PRAGMA {name}").scalar()


def test_migrations_lead_to_the_schema(engine: Engine) -> None:
    with database.reading(engine) as connection:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        assert compare_metadata(context, Base.metadata) == []
    scripts = ScriptDirectory(str(migrating.MIGRATIONS))
    assert migrating.revision(engine) == migrating.revisions()[-1] == scripts.get_current_head()


def test_every_constraint_has_a_name(engine: Engine) -> None:
    # Primary keys are left out: SQLite forgets the names of those that count upwards.
    inspector = inspect(engine)
    for table in Base.metadata.tables:
        constraints = [*inspector.get_foreign_keys(table), *inspector.get_unique_constraints(table)]
        assert all(constraint["name"] for constraint in constraints), table


@pytest.mark.usefixtures("waited_for")
def test_commits_outlast_a_power_cut_and_links_hold(engine: Engine) -> None:
    assert pragma(engine, "journal_mode") == "wal"
    assert pragma(engine, "synchronous") == 2
    assert pragma(engine, "foreign_keys") == 1
    assert pragma(engine, "busy_timeout") == 10_000


@pytest.mark.parametrize("stored", ["[1.5,2]", " [1.5, 2]\n"])
def test_values_are_read_however_they_are_spaced(engine: Engine, stored: str) -> None:
    with database.writing(engine) as connection:
        connection.execute(text("UPDATE region SET polygon = :it"), {"it": stored})
        assert connection.execute(select(RegionRow.polygon)).scalars().all() == [[1.5, 2]]


@pytest.mark.parametrize("stored", ["[1.5,2", "[1.5,2] [3]", "", b"[1.5,2]", "[" * 100_000])
def test_what_is_no_value_is_handed_out_as_unreadable(engine: Engine, stored: str | bytes) -> None:
    with database.writing(engine) as connection:
        connection.execute(text("UPDATE region SET polygon = :it"), {"it": stored})
        (read,) = connection.execute(select(RegionRow.polygon)).scalars()
    assert read == Unreadable(stored)


def test_it_can_be_closed_while_a_thread_gives_its_connection_back(engine: Engine) -> None:
    is_giving_back, may_go_on = threading.Event(), threading.Event()

    def linger(*_: object) -> None:
        is_giving_back.set()
        may_go_on.wait(60)

    event.listen(engine, "checkin", linger)
    with ThreadPoolExecutor() as pool:
        asked = pool.submit(pragma, engine, "foreign_keys")
        assert is_giving_back.wait(60)
        database.close(engine)
        may_go_on.set()
        assert asked.result() == 1


def test_a_connection_that_was_in_use_is_closed_when_it_is_given_back(engine: Engine) -> None:
    with database.reading(engine) as connection:
        driver = connection.connection.driver_connection
        database.close(engine)
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        driver.execute("SELECT 1")


def test_a_transaction_is_kept_as_a_whole_or_not_at_all(engine: Engine) -> None:
    def fail_half_way() -> None:
        with database.writing(engine) as connection:
            connection.execute(text("DELETE FROM region"))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail_half_way()
    with database.reading(engine) as connection:
        assert connection.execute(text("SELECT count(*) FROM region")).scalar() == 1


def test_readers_see_one_state_while_others_write(engine: Engine) -> None:
    count = text("SELECT count(*) FROM region")
    with database.reading(engine) as reader:
        assert reader.execute(count).scalar() == 1
        with database.writing(engine) as writer:
            writer.execute(text("DELETE FROM region"))
        assert reader.execute(count).scalar() == 1
    with database.reading(engine) as reader:
        assert reader.execute(count).scalar() == 0


def test_migrating_keeps_everything_and_a_copy(
    engine: Engine, file: Path, later_program: Path
) -> None:
    backup = migrating.migrate(engine)
    assert migrating.revision(engine) == LATER
    with database.reading(engine) as connection:
        assert connection.execute(text("SELECT stars FROM page")).scalar() == 3
        assert connection.execute(text("SELECT count(*) FROM region")).scalar() == 1
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
    assert pragma(engine, "foreign_keys") == 1
    assert backup is not None
    assert backup.parent == file.parent
    with closing(sqlite3.connect(backup)) as copy:
        assert copy.execute("SELECT version_num FROM alembic_version").fetchall() == [(LAST,)]
        assert copy.execute("SELECT count(*) FROM region").fetchall() == [(1,)]
    assert migrating.migrate(engine) is None


@pytest.fixture
def earlier(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[Engine]:
    """A database as an earlier version left it, before the migration that is named."""
    migrations = tmp_path / "migrations"
    later = [f"{one}_*" for one in migrating.revisions() if one >= request.param]
    left_out = shutil.ignore_patterns("__pycache__", *later)
    shutil.copytree(migrating.MIGRATIONS, migrations, ignore=left_out)
    engine = database.connect(URL.create("sqlite", database=str(tmp_path / "labeler.db")))
    with monkeypatch.context() as program:
        program.setattr(migrating, "MIGRATIONS", migrations)
        migrating.migrate(engine)
    yield engine
    engine.dispose()


def insert(engine: Engine, *rows: str) -> None:
    with database.writing(engine) as connection:
        for row in rows:
            connection.exec_driver_sql(f"INSERT INTO {row}")


@pytest.mark.parametrize("earlier", ["0004"], indirect=True)
def test_transcripts_and_models_of_before_readers_are_of_people_and_detectors(
    earlier: Engine,
) -> None:
    insert(
        earlier,
        "image VALUES (1, 'a.png', 'a.png', 1, '5e7')",
        "page VALUES (1, 1, 0, 9, 9, 0, '', NULL, 'new', '', NULL, '', '[]', NULL)",
        "region VALUES (1, 'a', 0, 'line', '[]', 'Sum', 3, 'typed', NULL, NULL, NULL, 0)",
        "model VALUES (1, 'base', 'b', '0', NULL, '2026-01-01', 'base', '{}', '{}')",
    )
    assert migrating.migrate(earlier) is not None
    with database.reading(earlier) as connection:
        said = connection.execute(text("SELECT text, text_source FROM region")).one()
        assert tuple(said) == ("Sum", "person")
        assert connection.execute(text("SELECT kind FROM model")).scalar() == "detector"
        assert connection.execute(text("SELECT sha256 FROM page")).scalar() == "5e7"


@pytest.mark.parametrize("earlier", ["0005"], indirect=True)
def test_what_a_command_accepted_before_vouchers_was_seen_by_nobody(earlier: Engine) -> None:
    by_command = (
        '{"before":[],"after":[{"id":"a","proposal_id":7}],"state":["proposed","accepted"]}'
    )
    in_window = '{"before":[],"after":[],"state":["proposed","accepted"]}'
    reopened = '{"before":[],"after":[],"state":["accepted","in work"]}'
    edits = {1: [by_command], 2: [in_window], 3: [by_command, reopened, in_window]}
    for page, deltas in edits.items():
        insert(
            earlier,
            f"image VALUES ({page}, '{page}.png', '{page}.png', 1, NULL)",
            f"page VALUES ({page}, {page}, 0, 9, 9, 0, '', NULL, 'accepted', '', NULL, '', '[]', NULL)",
            *(
                "journal (page_id, text, author, created, state, delta) "
                f"VALUES ({page}, 'Accept page', '', '2026-01-01', 'done', '{delta}')"
                for delta in deltas
            ),
        )
    migrating.migrate(earlier)
    with database.reading(earlier) as connection:
        vouchers = connection.execute(text("SELECT voucher FROM page ORDER BY id")).scalars().all()
    assert vouchers == ["nobody", "person", "person"]


def test_a_migration_that_fails_changes_nothing(engine: Engine, later_program: Path) -> None:
    later_program.write_text(LATER_MIGRATION + FAILURE, encoding="utf-8")
    with pytest.raises(RuntimeError, match="out of luck"):
        migrating.migrate(engine)
    assert migrating.revision(engine) == LAST
    assert pragma(engine, "foreign_keys") == 1
    with database.reading(engine) as connection:
        assert connection.execute(text("SELECT count(*) FROM region")).scalar() == 1
        assert "stars" not in {c["name"] for c in inspect(connection).get_columns("page")}
    later_program.write_text(LATER_MIGRATION, encoding="utf-8")
    assert migrating.migrate(engine) is not None
    assert migrating.revision(engine) == LATER


def test_an_older_program_leaves_a_newer_database_alone(
    engine: Engine, file: Path, later_program: Path
) -> None:
    migrating.migrate(engine)
    later_program.unlink()
    copies = set(file.parent.glob("*.backup"))
    with pytest.raises(migrating.UnknownRevision, match=LATER):
        migrating.migrate(engine)
    assert set(file.parent.glob("*.backup")) == copies


def test_the_tables_fit_postgresql() -> None:
    for table in Base.metadata.sorted_tables:
        assert str(CreateTable(table).compile(dialect=postgresql.dialect()))


def test_a_process_that_comes_second_leaves_the_copy_of_the_first(
    engine: Engine, later_program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = migrating.migrate(engine)
    assert backup is not None
    content = backup.read_bytes()
    # What the second one saw before it waited for the first.
    monkeypatch.setattr(migrating, "revision", lambda engine: LAST)
    assert migrating.migrate(engine) is None
    assert backup.read_bytes() == content


MakeEarlier = Callable[[str, Sequence[str]], Engine]


@pytest.fixture
def earlier_project(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MakeEarlier]:
    """Make a database of a revision, with rows that are inserted by SQL, and migrate it."""
    file.parent.mkdir()
    engine = database.connect(URL.create("sqlite", database=str(file)))

    def make(revision: str, statements: Sequence[str]) -> Engine:
        later = [f"{one}_*" for one in migrating.revisions() if one > revision]
        with monkeypatch.context() as earlier:
            ignored = shutil.ignore_patterns("__pycache__", *later)
            shutil.copytree(migrating.MIGRATIONS, tmp_path / "earlier", ignore=ignored)
            earlier.setattr(migrating, "MIGRATIONS", tmp_path / "earlier")
            migrating.migrate(engine)
            with database.writing(engine) as connection:
                for statement in statements:
                    connection.execute(text(statement))
        migrating.migrate(engine)
        return engine

    yield make
    engine.dispose()


def test_proposals_of_a_detector_that_was_rolled_back_go_when_a_project_is_updated(
    earlier_project: MakeEarlier,
) -> None:
    with database.reading(earlier_project("0004", TWO_DETECTORS)) as connection:
        looks = text("SELECT id FROM detection WHERE is_withdrawn ORDER BY id")
        assert connection.execute(looks).scalars().all() == [2]


def test_models_of_earlier_projects_get_their_engines(earlier_project: MakeEarlier) -> None:
    names = (("detector", "a.safetensors"), ("detector", "b.onnx"), ("reader", "c.safetensors"))
    statements = [
        "INSERT INTO model (kind, name, path, sha256, created, source, scores, manifest) "
        f"VALUES ('{kind}', '', '{path}', '', '2026-01-01', '', '{{}}', '{{}}')"
        for kind, path in names
    ]
    with database.reading(earlier_project("0005", statements)) as connection:
        engines = connection.execute(text("SELECT engine FROM model ORDER BY id")).scalars().all()
    assert engines == ["labeler-detector", "labeler-detector-onnx", "labeler-reader"]


TWO_DETECTORS = (
    "INSERT INTO image (id, path, name, frame_count) VALUES (1, 'a.tif', 'a.tif', 2)",
    "INSERT INTO page (id, image_id, frame, problem, state, author, note, dismissed) "
    "VALUES (1, 1, 0, '', 'proposed', '', '', '[]'), (2, 1, 1, '', 'in work', '', '', '[]')",
    "INSERT INTO model (id, name, path, sha256, created, source, scores, manifest) "
    "VALUES (1, 'old', '', '', '2026-01-01', '', '{}', '{}'), "
    "(2, 'discarded', '', '', '2026-01-01', '', '{}', '{}')",
    "INSERT INTO model_use (model_id, created) "
    "VALUES (1, '2026-01-01'), (2, '2026-01-02'), (1, '2026-01-03')",
    "INSERT INTO detection (id, page_id, model_id, settings, milliseconds, line_count, created) "
    "VALUES (1, 1, 1, '{}', 0, 1, '2026-01-01'), (2, 1, 2, '{}', 0, 1, '2026-01-02'), "
    "(3, 1, NULL, '{}', 0, 1, '2026-01-02'), (4, 2, 2, '{}', 0, 1, '2026-01-02')",
)
"""Two detectors have looked at two pages, and the first one is in use again."""
