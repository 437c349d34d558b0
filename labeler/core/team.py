"""The people of a project on a server: what each may do, which the server enforces."""

from dataclasses import dataclass
from enum import StrEnum

from labeler.core.marked import sentence


class Role(StrEnum):
    """What somebody is in a project; each may do what those before it may."""

    ANNOTATOR = "annotator"
    """Outlines, writes, talks, and judges pages that nobody else has judged."""
    REVIEWER = "reviewer"
    """Approves pages or sends them back, goes on with what others judged, gives pages to people."""
    OWNER = "owner"
    """Adds and removes pages, trains and chooses models, decides how the project is worked on."""

    def may_act_as(self, other: "Role") -> bool:
        """Tell whether this role may do what another one may."""
        return list(Role).index(self) >= list(Role).index(other)


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who has a role."""

    name: str
    role: Role


def why_not(needed: Role) -> str:
    """Return why what takes a role is not done by those who have less."""
    return {
        Role.ANNOTATOR: sentence("You have no role in this project. Ask an owner for one."),
        Role.REVIEWER: sentence("Reviewers of this project do that. Ask one, or its owner."),
        Role.OWNER: sentence("Owners of this project do that. Ask one of them."),
    }[needed]
