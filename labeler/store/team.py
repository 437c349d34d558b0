"""The people of a project: on a server members of groups that have rights there, in a file its owner."""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect

from labeler.core import people
from labeler.core.errors import NotAllowed, ProjectError
from labeler.core.team import Member, Role, why_not
from labeler.store.transactions import Transactions

if TYPE_CHECKING:
    from db.rights import Groups

_MOST = 63
"""Bytes of the name of a role that PostgreSQL keeps."""
_RESERVED = ("public", "none")


@dataclass(frozen=True, slots=True)
class Invited:
    """Somebody who was given a role."""

    member: Member
    password: str
    """With which they log in; empty where the server knew them already."""


class Team:
    """Asks the server who is who: nothing of it is kept in the project."""

    def __init__(self, transactions: Transactions, *, is_on_server: bool) -> None:
        self._transactions = transactions
        self._is_on_server = is_on_server
        self.role = Role.OWNER
        """Of whoever opened the project."""
        self.login = ""
        """What the server calls them; empty where the project has no roles."""

    @property
    def has_roles(self) -> bool:
        """Whether people were given roles: otherwise whoever may write may write everything."""
        return bool(self.login)

    def begin(self) -> None:
        """Find out who opened the project; raises NotAllowed where they have no role in it.

        The guards of an older program are brought up to date by the first owner.
        """
        if not self._is_on_server:
            return
        from db import rights  # noqa: PLC0415 - only who has such a URL needs it

        with self._transactions.read() as connection:
            groups = _groups(connection)
            if not groups.are_made:
                return
            self.login, of = rights.memberships(connection, groups)
            is_current = rights.are_current(connection)
        roles = [role for role, group in _by_role(groups).items() if group in of]
        if not roles:
            raise NotAllowed(why_not(Role.ANNOTATOR))
        self.role = roles[-1]
        if self.role is Role.OWNER and not is_current:
            self.renew()

    def members(self) -> list[Member]:
        """Return who has a role, by name; raises ProjectError where there are none to have."""
        self._demand_server()
        from db import rights  # noqa: PLC0415 - only who has such a URL needs it

        with self._transactions.read() as connection:
            groups = _groups(connection)
            by_group = {group: role for role, group in _by_role(groups).items()}
            found = {groups.owners: Role.OWNER}
            for name, group in rights.members(connection, groups):
                before = found.get(name, Role.ANNOTATOR)
                found[name] = max(before, by_group[group], key=list(Role).index)
        return [Member(name, role) for name, role in sorted(found.items())]

    def put(self, name: str, role: Role) -> Invited:
        """Give somebody a role, and make them known to the server if need be.

        The first one makes the groups, after which whoever has no role is let in no more. Raises
        ProjectError, NotAllowed where the server does not let this user do that.
        """
        self._demand_owner()
        _check(name)
        password = secrets.token_urlsafe(12)
        is_new = False

        def statements(connection: Connection) -> list[str]:
            nonlocal is_new
            from db import rights  # noqa: PLC0415 - only who has such a URL needs it

            groups = _groups(connection)
            _demand_another(name, [each for each, _ in rights.members(connection, groups)])
            said = _founding(connection, groups)
            made = rights.adding(connection, name, password)
            is_new = bool(made)
            return [*said, *made, *_placing(connection, groups, name, _by_role(groups)[role])]

        self._run(statements)
        self.begin()  # There are roles from now on.
        return Invited(Member(name, role), password if is_new else "")

    def remove(self, name: str) -> None:
        """Take somebody's role away, from this moment on; what they did stays."""
        self._demand_owner()
        if name not in {member.name for member in self.members()}:
            raise ProjectError(
                "{name} has no role in this project, so there is none to take away.", name=name
            )
        self._run(lambda connection: _placing(connection, _groups(connection), name, None))

    def script(self, name: str, role: Role) -> str:
        """Return the SQL that `put` runs, for whoever may make roles on the server."""
        from db import rights  # noqa: PLC0415 - only who has such a URL needs it

        with self._transactions.read() as connection:
            groups = _groups(connection)
            said = _founding(connection, groups)
            said += rights.adding(connection, name, secrets.token_urlsafe(12))
            said += _placing(connection, groups, name, _by_role(groups)[role])
        return "".join(f"{one};\n" for one in said)

    def renew(self) -> None:
        """Give the groups their rights again: the tables were changed by a newer program."""
        if self._is_on_server:
            self._run(
                lambda connection: (
                    _granting(connection, groups)
                    if (groups := _groups(connection)).are_made
                    else []
                )
            )

    def _run(self, statements: Callable[[Connection], Sequence[str]]) -> None:
        with self._transactions.write() as connection:
            for statement in statements(connection):
                connection.exec_driver_sql(statement.replace("%", "%%"))

    def _demand_owner(self) -> None:
        self._demand_server()
        if self.role is not Role.OWNER:
            raise NotAllowed(why_not(Role.OWNER))

    def _demand_server(self) -> None:
        if not self._is_on_server:
            raise ProjectError(
                "A project in a file has no roles: whoever may write the file may do all. Copy it to "
                "a server first."
            )


def _groups(connection: Connection) -> "Groups":
    from db import rights  # noqa: PLC0415 - only who has such a URL needs it

    return rights.groups_of(connection)


def _by_role(groups: "Groups") -> dict[Role, str]:
    return {
        Role.ANNOTATOR: groups.annotators,
        Role.REVIEWER: groups.reviewers,
        Role.OWNER: groups.owners,
    }


def _founding(connection: Connection, groups: "Groups") -> list[str]:
    """Return what makes the groups and gives them their rights; nothing where that is done."""
    from db import rights  # noqa: PLC0415 - only who has such a URL needs it

    if groups.are_made:
        return []
    return [*rights.making_groups(groups), *_granting(connection, groups)]


def _granting(connection: Connection, groups: "Groups") -> list[str]:
    from db import rights  # noqa: PLC0415 - only who has such a URL needs it

    return rights.granting(connection, groups, inspect(connection).get_table_names())


def _placing(connection: Connection, groups: "Groups", name: str, group: str | None) -> list[str]:
    """Return what puts somebody into a group; raises ProjectError for who owns the tables."""
    from db import rights  # noqa: PLC0415 - only who has such a URL needs it

    if name == groups.owners:
        raise ProjectError(
            "{name} owns the tables of the project, and so is an owner. Have another role of the "
            "server own them first (REASSIGN OWNED).",
            name=name,
        )
    return rights.placing(connection, groups, name, group)


def _demand_another(name: str, known: Sequence[str]) -> None:
    """Raise ProjectError where a new name looks like that of somebody else in the project."""
    if (other := people.known_as(name, known)) != name:
        raise ProjectError(
            "{name} looks like {other}, who has a role in this project. Choose a name that nobody "
            "takes for theirs.",
            name=name,
            other=other,
        )


def _check(name: str) -> None:
    if not name.isprintable() or name != people.spelled(name):
        raise ProjectError(
            "{name} cannot be the name of a role: it begins or ends with a space, or holds an "
            "invisible or a composed character. Type it anew.",
            name=repr(name),
        )
    is_reserved = name in _RESERVED or name.startswith(("pg_", "labeler_"))
    if not name or len(name.encode()) > _MOST or is_reserved:
        raise ProjectError(
            "{name} cannot be the name of a role: it has up to 63 bytes, is not public or none, and "
            "begins neither with pg_ nor with labeler_.",
            name=repr(name),
        )
