"""Commands about who works on a project together: team, assign."""

from argparse import Namespace

from labeler.app import assigning
from labeler.app.project import Project
from labeler.cli.command import Outcome, UsageError
from labeler.cli.console import Voice
from labeler.cli.projects import number
from labeler.core.errors import NotAllowed
from labeler.core.team import Role
from labeler.evaluation.tables import table
from labeler.store import urls
from labeler.store.team import Invited


def team(arguments: Namespace, voice: Voice) -> Outcome:
    """List who has which role, or give, change and take roles; the server enforces them."""
    action, name = arguments.action, arguments.name
    role = Role(arguments.role) if arguments.role else None
    needs_role = action in ("add", "role")
    if (action != "list" and not name) or needs_role is not (role is not None):
        raise UsageError("Say who, and as what: labeler team PROJECT add NAME ROLE; remove NAME.")
    with Project.open(arguments.project) as project:
        people = project.store.team
        if action == "remove":
            people.remove(name)
            return Outcome(
                f"{name} has no role any more, from now on. The server still lets them log in, to see "
                f"nothing of the project; its keeper can end that: DROP ROLE {name}"
            )
        if role is None:
            return _list(project)
        if arguments.sql:
            return Outcome(people.script(name, role))
        if action == "role" and name not in {member.name for member in people.members()}:
            raise UsageError(f"{name} has no role yet. Give them one with: add {name} {role}")
        try:
            return _welcome(project, people.put(name, role))
        except NotAllowed as error:
            if people.role is not Role.OWNER:
                raise
            raise NotAllowed(
                "{reason} Somebody who may make roles on the server can do it instead, with what "
                "this prints: labeler team PROJECT {action} {name} {role} --sql",
                reason=error,
                action=action,
                name=name,
                role=role,
            ) from error


def _list(project: Project) -> Outcome:
    people = project.store.team
    members = people.members()
    values = {"members": {member.name: member.role.value for member in members}}
    rows = [[member.name, member.role.value] for member in members]
    text = table(["who", "role"], rows)
    if not people.has_roles:
        text += (
            "\n\nNobody was given a role yet: whoever may write may write everything. The first "
            "`team PROJECT add NAME ROLE` ends that."
        )
    return Outcome(text, values=values)


def _welcome(project: Project, invited: Invited) -> Outcome:
    member, password = invited.member, invited.password
    where = urls.parsed(urls.name_of(project.folder)).set(username=member.name, password=None)
    address = where.render_as_string()
    said = f"{member.name} is {member.role} from now on: labeler '{address}'"
    said += (
        f"\nTheir password, told only now: {password}"
        if password
        else "\nThe server knew them before."
    )
    values = {"name": member.name, "role": member.role.value, "password": password}
    return Outcome(said, values=values)


def assign(arguments: Namespace, voice: Voice) -> Outcome:
    """Give pages to somebody, or back to whoever comes first; without more, say who has how many."""
    to, *pages = arguments.to or [""]
    ways = [bool(pages), arguments.share is not None, arguments.queue]
    if sum(ways) > 1 or (any(ways) and not arguments.queue and not to):
        raise UsageError(
            "Say to whom, and which pages: --to NAME with their IDs, or with --share N; or --queue."
        )
    if to and not any(ways):
        raise UsageError("Say which pages: their IDs, --share N, or --queue for none of their own.")
    if unclear := [one for one in pages if not one.isdecimal()]:
        raise UsageError(f"{unclear[0]} is no page: give their IDs behind the name.")
    with Project.open(arguments.project) as project:
        if arguments.queue:
            done = assigning.give_back(project, to)
            return Outcome(f"{number(done, 'page')} back in the queue.", values={"pages": done})
        if any(ways):
            wanted = [int(one) for one in pages] or assigning.share_of(project, arguments.share)
            done = assigning.give(project, wanted, to)
            said = f"{number(done, 'page')} given to {to}."
            return Outcome(said, values={"pages": done, "to": to})
        counts = assigning.counts(project)
    rows = [[name or "(queue)", str(waiting), str(of)] for name, (waiting, of) in counts.items()]
    return Outcome(
        table(["whose", "to do", "of"], rows),
        values={"whose": {name: {"waiting": w, "pages": n} for name, (w, n) in counts.items()}},
    )
