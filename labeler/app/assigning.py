"""Give pages to people: by hand, by share, or by the queue of which everybody takes the next."""

from collections.abc import Collection, Sequence

from labeler.app.project import Project
from labeler.core.errors import ProjectError
from labeler.core.page_index import PageIndex, Places


def give(project: Project, page_ids: Collection[int], name: str) -> int:
    """Give pages to somebody, whoever had them; return how many.

    Raises ProjectError for a page that is not in the list, or somebody who has no role in a project
    where people have roles; NotAllowed where giving takes a higher role.
    """
    index = project.store.pages.index()
    if unknown := [key for key in page_ids if key not in index]:
        raise ProjectError("The project has no page {page_id}.", page_id=unknown[0])
    team = project.store.team
    if team.has_roles and name not in {member.name for member in team.members()}:
        raise ProjectError(
            "{name} has no role in this project. Have an owner give them one first.", name=name
        )
    if name and not team.has_roles:
        name = project.store.authors.known_as(name)
    project.store.claims.assign(sorted(page_ids), name)
    return len(page_ids)


def give_back(project: Project, name: str = "") -> int:
    """Put what waits of somebody's pages, or of everybody's, back into the queue; return how many."""
    waiting = set(_waiting(project))
    given = project.store.claims.assigned()
    back = [key for key, of in given.items() if key in waiting and name in ("", of)]
    project.store.claims.assign(back, "")
    return len(back)


def share_of(project: Project, share: int) -> Sequence[int]:
    """Return every so manieth page that waits and is nobody's: dealt, so that all have of all kinds."""
    given = project.store.claims.assigned()
    return [key for key in _waiting(project) if key not in given][::share]


def counts(project: Project) -> dict[str, tuple[int, int]]:
    """Return by name how many pages wait, of how many that are somebody's; "" is the queue."""
    index = project.store.pages.index()
    waiting, given = set(_waiting(project)), project.store.claims.assigned()
    found: dict[str, tuple[int, int]] = {}
    for key in index.ids.tolist():
        name = given.get(key, "")
        before, of = found.get(name, (0, 0))
        found[name] = before + (key in waiting), of + 1
    return dict(sorted(found.items()))


def next_free(project: Project, page_ids: Sequence[int]) -> int | None:
    """Return the first of some pages that is this person's to work on, and hold it for them."""
    return project.store.claims.take_first(project.author, page_ids)


def free(project: Project, index: PageIndex, places: Places) -> Places:
    """Return those of some pages that are neither given to others nor held by them."""
    theirs = set(project.store.claims.of_others(project.author))
    given = project.store.claims.assigned()
    theirs |= {key for key, name in given.items() if name != project.author}
    if not theirs:
        return places
    return places[[key not in theirs for key in index.ids[places].tolist()]]


def _waiting(project: Project) -> list[int]:
    index = project.store.pages.index()
    found: list[int] = index.ids[index.waiting(index.matching("", frozenset()))].tolist()
    return found
