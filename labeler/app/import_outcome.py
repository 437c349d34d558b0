"""What came of an import, in numbers and in sentences."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from labeler.core.marked import sentence

_NAMED = 3
"""Pages or images that a sentence names at most."""
_LONGEST = 120
"""Characters of a name in it."""


@dataclass(slots=True)
class ImportOutcome:
    """What came of an import."""

    read_as: str = ""
    """As what the labels were read and why, a sentence; empty where the format was given."""
    pages: int = 0
    """Pages whose labels were stored."""
    regions: int = 0
    proposed: int = 0
    """How many of the regions nobody stands behind, so that they wait as proposals."""
    refused: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """What could not be read of a page, by its name; these pages stay new."""
    left_out: list[str] = field(default_factory=list)
    """What was left out besides: files, names that may mean several pages."""
    missing: list[str] = field(default_factory=list)
    """Images the files name and the project does not have."""
    kept_work: list[str] = field(default_factory=list)
    """Pages that were left alone because somebody has worked on them, a sentence each."""
    unlabelled: list[str] = field(default_factory=list)
    """Pages of which the files say nothing yet; they stay as they were."""
    not_taken: Counter[str] = field(default_factory=Counter)
    """What the files hold besides and has no place here, by kind."""

    kept: Counter[str] = field(default_factory=Counter)
    """What has no place here either and is kept, to go out again to the same format."""

    @property
    def problems(self) -> list[str]:
        """All that was refused or left out, a sentence each."""
        refused = (text for texts in self.refused.values() for text in texts)
        return [*self.left_out, *self._missing, *self.kept_work, *refused]

    @property
    def _missing(self) -> list[str]:
        """Which images the project does not have: each of a few, or how many."""
        if len(self.missing) > _NAMED:
            names = ", ".join(map(_cut, self.missing[:_NAMED]))
            missing = sentence(
                "%n images are not in the project ({names}, …). Add them, then import again.",
                "",
                len(self.missing),
                names=names,
            )
            return [missing]
        return [
            sentence(
                "{image}: the project has no such image. Add it, then import again.",
                image=_cut(name),
            )
            for name in self.missing
        ]

    @property
    def losses(self) -> list[str]:
        """What the files hold that was not taken: the counterpart of what an export loses."""
        return _counted(self.not_taken)

    @property
    def kept_besides(self) -> list[str]:
        """What the files hold that has no place here and is kept as it was."""
        return _counted(self.kept)

    @property
    def not_truth(self) -> list[str]:
        """What does not count as labelled yet, a sentence for each reason."""
        sentences: list[str] = []
        if self.proposed:
            said = sentence(
                "%n regions are proposals, because their files say that no person drew them.",
                "",
                self.proposed,
                "%n region is a proposal, because its file says that no person drew it.",
            )
            sentences.append(said)
        if self.refused:
            said = sentence(
                "%n pages ({names}) stay new, because not everything could be read. Correct what "
                "is named above and import it again, or draw what is missing.",
                "",
                len(self.refused),
                "%n page ({names}) stays new, because not everything could be read. Correct what "
                "is named above and import it again, or draw what is missing.",
                names=some_of(list(self.refused)),
            )
            sentences.append(said)
        if self.unlabelled:
            said = sentence(
                "%n pages ({names}) stay unlabelled: the files say nothing yet.",
                "",
                len(self.unlabelled),
                "%n page ({names}) stays unlabelled: the files say nothing yet.",
                names=some_of(self.unlabelled),
            )
            sentences.append(said)
        return sentences


def _counted(kinds: Counter[str]) -> list[str]:
    return [f"{kind} ({number})" for kind, number in kinds.items()]


def some_of(names: Sequence[str]) -> str:
    """Return the first of some names, as one text."""
    more = ", …" if len(names) > _NAMED else ""
    return ", ".join(_cut(name) for name in names[:_NAMED]) + more


def _cut(name: str) -> str:
    return name if len(name) <= _LONGEST else f"{name[:_LONGEST]}…"
