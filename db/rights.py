"""Who may do what to a project on a PostgreSQL server, as grants and guards that the server keeps.

Two groups belong to a project, of annotators and of reviewers; owners are who may act as the role
that owns its tables. Grants say which columns a group may write. What depends on what stands in a
row, such as whose verdict it is, no grant can say: guards do, triggers that refuse a change and
never make one but for the moment that they stamp it with. Nothing here trusts a client: who it is
tells `session_user`, which no session can change.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, text

from db.guards import GUARD, GUARDS
from db.schema import Base


def _new(table: str) -> str:
    """Return the right to add rows to a table, whose numbers the server alone gives."""
    columns = [one.name for one in Base.metadata.tables[table].columns if one.name != "id"]
    return f"INSERT ({', '.join(columns)})"


_ANNOTATORS: Mapping[str, str] = {
    "page": f"{_new('page')}, UPDATE (sha256, width, height, look, problem, state, author, voucher, changed, "
    "revision, writer, note, dismissed, issues, open_issues, extras, holder, held_until)",
    # Every machine notes where it found an image, and what it found there. Pages know their picture.
    "image": "UPDATE (path, name, sha256, stamp, frame_count)",
    "region": "INSERT, DELETE, UPDATE (rank, level, polygon, text, text_source, character_count, "
    "count_source, ignore, line_id, proposal_id, is_corrected, settled, baseline, curve, extras)",
    "journal": f"{_new('journal')}, DELETE, UPDATE (text, author, created, state, delta)",
    "detection": f"{_new('detection')}, UPDATE (is_withdrawn)",
    "proposal": _new("proposal"),
    "reading": "INSERT, UPDATE, DELETE",
    "version": "INSERT, UPDATE (first_by, said_by)",
}
"""What annotators may do to a table besides reading it; of all other tables they read only. With what they
accept they begin versions, which are pages."""
_REVIEWERS: Mapping[str, str] = {
    "page": "UPDATE (assignee)",
    "version": "UPDATE (settled, settled_by, entry_id, until)",
}
"""What reviewers may do besides."""


_LONGEST = 20
"""Characters of the names of database and schema that stand in those of the groups."""


@dataclass(frozen=True, slots=True)
class Groups:
    """The roles of the server that a project's people are members of."""

    annotators: str
    reviewers: str
    owners: str
    """Owns the tables."""
    are_made: bool
    """Whether they have rights: otherwise the names are those that they would have."""


def groups_of(connection: Connection) -> Groups:
    """Return the groups of the project in the current schema, as its guard of pages names them.

    Roles belong to the whole server, and copies of a project may lie in several databases of it.
    """
    query = text(
        "SELECT pg_get_userbyid(relowner) AS owner, current_database() AS of, current_schema() AS at,"
        " (SELECT tgargs FROM pg_trigger WHERE tgrelid = pg_class.oid AND tgname = :guard) AS named "
        "FROM pg_class WHERE relname = 'page' AND relnamespace = current_schema()::regnamespace"
    )
    row = connection.execute(query, {"guard": f"{GUARD}page"}).one()
    if row.named is not None:
        reviewers, annotators, _ = bytes(row.named).decode().split("\0")
        return Groups(annotators, reviewers, row.owner, are_made=True)
    place = row.of[:_LONGEST] + ("" if row.at == "public" else f"_{row.at[:_LONGEST]}")
    return Groups(
        f"labeler_annotators_{place}", f"labeler_reviewers_{place}", row.owner, are_made=False
    )


def are_current(connection: Connection) -> bool:
    """Tell whether the guards of the current schema are those of this program, none missing."""
    query = text(
        "SELECT tgname, prosrc FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid "
        "JOIN pg_proc ON pg_proc.oid = tgfoid "
        "WHERE NOT tgisinternal AND relnamespace = current_schema()::regnamespace"
    )
    found = {row.tgname: row.prosrc for row in connection.execute(query)}
    return found == {f"{GUARD}{table}": body for table, (_, body) in GUARDS.items()}


def memberships(connection: Connection, groups: Groups) -> tuple[str, list[str]]:
    """Return who is connected, and of which groups they are, as the server sees it."""
    query = text(
        "SELECT session_user, rolname FROM pg_roles WHERE rolname IN (:a, :r, :o) "
        "AND pg_has_role(session_user, oid, 'MEMBER')"
    )
    names = {"a": groups.annotators, "r": groups.reviewers, "o": groups.owners}
    rows = connection.execute(query, names).all()
    login = rows[0][0] if rows else connection.scalar(text("SELECT session_user"))
    return str(login), [row[1] for row in rows]


def members(connection: Connection, groups: Groups) -> list[tuple[str, str]]:
    """Return the roles that were made members of groups, each with its group."""
    query = text(
        "SELECT m.rolname, g.rolname FROM pg_auth_members "
        "JOIN pg_roles m ON m.oid = member JOIN pg_roles g ON g.oid = roleid "
        "WHERE g.rolname IN (:a, :r, :o) AND m.rolname NOT IN (:a, :r, :o) ORDER BY 1"
    )
    names = {"a": groups.annotators, "r": groups.reviewers, "o": groups.owners}
    return [(row[0], row[1]) for row in connection.execute(query, names)]


def making_groups(groups: Groups) -> list[str]:
    """Return the statements that make the groups; whoever runs them may make roles."""
    annotators, reviewers, owners = _names(groups)
    return [
        f"CREATE ROLE {annotators} NOLOGIN",
        f"CREATE ROLE {reviewers} NOLOGIN",
        f"GRANT {annotators} TO {reviewers}",
        f"GRANT {reviewers} TO {owners}",
    ]


def granting(connection: Connection, groups: Groups, tables: Sequence[str]) -> list[str]:
    """Return the statements that give the groups their rights, and set the guards.

    They may be run again, and are whenever tables changed: by whoever owns these.
    """
    annotators, reviewers, owners = _names(groups)
    schema = _quoted(str(connection.scalar(text("SELECT current_schema()"))))
    both = f"{annotators}, {reviewers}"
    named = f"{_literal(groups.reviewers)}, {_literal(groups.annotators)}"
    said = [
        f"REVOKE CREATE ON SCHEMA {schema} FROM PUBLIC",
        f"GRANT USAGE ON SCHEMA {schema} TO {annotators}",
        f"REVOKE ALL ON ALL TABLES IN SCHEMA {schema} FROM PUBLIC, {both}",
        f"REVOKE ALL ON ALL SEQUENCES IN SCHEMA {schema} FROM PUBLIC, {both}",
        f"GRANT SELECT ON ALL TABLES IN SCHEMA {schema} TO {annotators}",
        f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA {schema} TO {annotators}",
    ]
    for group, rights in ((annotators, _ANNOTATORS), (reviewers, _REVIEWERS)):
        said += [
            f"GRANT {right} ON {schema}.{_quoted(table)} TO {group}"
            for table, right in rights.items()
            if table in tables
        ]
    for table, (moment, body) in GUARDS.items():
        name = f"{GUARD}{table}"
        said += [
            f"CREATE OR REPLACE FUNCTION {schema}.{name}() RETURNS trigger LANGUAGE plpgsql "
            f"SET search_path = pg_catalog AS $guard${body}$guard$",
            f"DROP TRIGGER IF EXISTS {name} ON {schema}.{_quoted(table)}",
            # Whoever makes it may be an owner no more one day: it belongs to the project.
            f"ALTER FUNCTION {schema}.{name}() OWNER TO {owners}",
            f"CREATE TRIGGER {name} BEFORE {moment} ON {schema}.{_quoted(table)} FOR EACH ROW "
            f"EXECUTE FUNCTION {schema}.{name}({named})",
        ]
    return said


def adding(connection: Connection, name: str, password: str) -> list[str]:
    """Return the statement that makes a role who may log in; none where there is one already.

    The password is sent as a hash that only proves it: no log of the server ever holds it.
    """
    if connection.scalar(text("SELECT 1 FROM pg_roles WHERE rolname = :name"), {"name": name}):
        return []
    driver = connection.connection.dbapi_connection
    proof = driver.pgconn.encrypt_password(  # type: ignore[union-attr]
        password.encode(), name.encode(), b"scram-sha-256"
    ).decode()
    return [f"CREATE ROLE {_quoted(name)} LOGIN PASSWORD {_literal(proof)}"]


def placing(connection: Connection, groups: Groups, name: str, group: str | None) -> list[str]:
    """Return the statements that make somebody a member of one group and of no other."""
    taken = [each for of, each in members(connection, groups) if of == name and each != group]
    said = [f"REVOKE {_quoted(each)} FROM {_quoted(name)}" for each in taken]
    return said if group is None else [*said, f"GRANT {_quoted(group)} TO {_quoted(name)}"]


def _names(groups: Groups) -> tuple[str, str, str]:
    return _quoted(groups.annotators), _quoted(groups.reviewers), _quoted(groups.owners)


def _quoted(name: str) -> str:
    """Return a name as an identifier; SQLAlchemy would double the percent signs in it."""
    return '"' + name.replace('"', '""') + '"'


def _literal(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"
