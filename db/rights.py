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

GUARD = "labeler_guard_"
"""Begins the names of guards; the name of their table follows."""
REFUSED = "labeler: "
"""Begins what a guard says; the word behind it tells which rule it was."""
_PAGE_GUARD = f"""
BEGIN
  IF TG_OP = 'INSERT' THEN
    -- Only as a version of a page that was there before: what somebody else says of its picture.
    IF NEW.version = 0 AND NOT pg_has_role(
        session_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'MEMBER') THEN
      RAISE EXCEPTION '{REFUSED}page' USING ERRCODE = '42501';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW.state IS DISTINCT FROM OLD.state THEN NEW.changed := clock_timestamp(); END IF;
  IF pg_has_role(session_user, TG_ARGV[0], 'MEMBER') THEN RETURN NEW; END IF;
  IF NEW.state = 'accepted' AND NEW.voucher = 'reviewer'
     AND NOT (OLD.state = 'accepted' AND OLD.voucher = 'reviewer') THEN
    RAISE EXCEPTION '{REFUSED}approval' USING ERRCODE = '42501';
  END IF;
  IF (NEW.author, NEW.state) IS DISTINCT FROM (OLD.author, OLD.state)
     AND NEW.author <> session_user OR NEW.holder NOT IN ('', OLD.holder, session_user) THEN
    RAISE EXCEPTION '{REFUSED}name' USING ERRCODE = '42501';
  END IF;
  IF OLD.state IN ('accepted', 'rejected', 'skipped')
     AND (OLD.author <> session_user OR OLD.state = 'accepted' AND OLD.voucher = 'reviewer')
     AND (NEW.state, NEW.voucher, NEW.author, NEW.changed, NEW.note, NEW.dismissed::text,
          NEW.extras, NEW.sha256, NEW.width, NEW.height, NEW.look)
         IS DISTINCT FROM
         (OLD.state, OLD.voucher, OLD.author, OLD.changed, OLD.note, OLD.dismissed::text,
          OLD.extras, OLD.sha256, OLD.width, OLD.height, OLD.look) THEN
    RAISE EXCEPTION '{REFUSED}verdict' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END
"""
_REGION_GUARD = f"""
DECLARE
  is_judged boolean;
  of_page integer := CASE TG_OP WHEN 'DELETE' THEN OLD.page_id ELSE NEW.page_id END;
BEGIN
  IF NOT pg_has_role(session_user, TG_ARGV[0], 'MEMBER') THEN
    -- The page is held: nobody gives a verdict on it while its regions change.
    EXECUTE format('SELECT state IN (''accepted'', ''rejected'', ''skipped'') AND '
      '(author <> session_user OR state = ''accepted'' AND voucher = ''reviewer'') '
      'FROM %I.page WHERE id = $1 FOR UPDATE', TG_TABLE_SCHEMA) INTO is_judged USING of_page;
    IF is_judged THEN
      RAISE EXCEPTION '{REFUSED}verdict' USING ERRCODE = '42501';
    END IF;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END
"""
_JOURNAL_GUARD = f"""
BEGIN
  IF pg_has_role(session_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'MEMBER') THEN
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' AND OLD.author <> session_user
     AND OLD.state = 'undone' AND NEW.state = 'abandoned'
     AND (NEW.text, NEW.author, NEW.created, NEW.delta::text)
         IS NOT DISTINCT FROM (OLD.text, OLD.author, OLD.created, OLD.delta::text) THEN
    RETURN NEW;
  END IF;
  IF TG_OP <> 'INSERT' AND OLD.author <> session_user
     OR TG_OP <> 'DELETE' AND NEW.author <> session_user THEN
    RAISE EXCEPTION '{REFUSED}name' USING ERRCODE = '42501';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  IF TG_OP = 'INSERT' THEN
    NEW.created := clock_timestamp();
  ELSIF NEW.created IS DISTINCT FROM OLD.created THEN
    NEW.created := clock_timestamp();
  END IF;
  RETURN NEW;
END
"""
GUARDS: Mapping[str, tuple[str, str]] = {
    "page": ("INSERT OR UPDATE", _PAGE_GUARD),
    "region": ("INSERT OR UPDATE OR DELETE", _REGION_GUARD),
    "journal": ("INSERT OR UPDATE OR DELETE", _JOURNAL_GUARD),
}
"""By table: when its guard is asked, and what it does. A project is refused with any other trigger."""
_ANNOTATORS: Mapping[str, str] = {
    "page": "INSERT, UPDATE (sha256, width, height, look, problem, state, author, voucher, changed, "
    "revision, writer, note, dismissed, issues, open_issues, extras, holder, held_until)",
    # Every machine notes where it found an image, and what it found there. Pages know their picture.
    "image": "UPDATE (path, name, sha256, stamp, frame_count)",
    "region": "INSERT, DELETE, UPDATE (rank, level, polygon, text, text_source, character_count, "
    "count_source, ignore, line_id, proposal_id, is_corrected, settled, baseline, curve, extras)",
    "journal": "INSERT, DELETE, UPDATE (text, author, created, state, delta)",
    "detection": "INSERT, UPDATE (is_withdrawn)",
    "proposal": "INSERT",
    "reading": "INSERT, UPDATE, DELETE",
    "version": "INSERT, UPDATE (said_by)",
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


def making_groups(connection: Connection, groups: Groups) -> list[str]:
    """Return the statements that make the groups; whoever runs them may make roles."""
    annotators, reviewers, owners = _names(connection, groups)
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
    quote = connection.dialect.identifier_preparer.quote_identifier
    annotators, reviewers, _ = _names(connection, groups)
    schema = quote(str(connection.scalar(text("SELECT current_schema()"))))
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
            f"GRANT {right} ON {schema}.{quote(table)} TO {group}"
            for table, right in rights.items()
            if table in tables
        ]
    for table, (moment, body) in GUARDS.items():
        name = f"{GUARD}{table}"
        said += [
            f"CREATE OR REPLACE FUNCTION {schema}.{name}() RETURNS trigger LANGUAGE plpgsql "
            f"SET search_path = pg_catalog AS $guard${body}$guard$",
            f"DROP TRIGGER IF EXISTS {name} ON {schema}.{quote(table)}",
            f"CREATE TRIGGER {name} BEFORE {moment} ON {schema}.{quote(table)} FOR EACH ROW "
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
    quote = connection.dialect.identifier_preparer.quote_identifier
    return [f"CREATE ROLE {quote(name)} LOGIN PASSWORD {_literal(proof)}"]


def placing(connection: Connection, groups: Groups, name: str, group: str | None) -> list[str]:
    """Return the statements that make somebody a member of one group and of no other."""
    quote = connection.dialect.identifier_preparer.quote_identifier
    taken = [each for of, each in members(connection, groups) if of == name and each != group]
    said = [f"REVOKE {quote(each)} FROM {quote(name)}" for each in taken]
    return said if group is None else [*said, f"GRANT {quote(group)} TO {quote(name)}"]


def _names(connection: Connection, groups: Groups) -> tuple[str, str, str]:
    quote = connection.dialect.identifier_preparer.quote_identifier
    return quote(groups.annotators), quote(groups.reviewers), quote(groups.owners)


def _literal(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"
